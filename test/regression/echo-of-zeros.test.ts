// An echo reply of nothing but zeros left with checksum 0 instead of ffff: a sum of zeros is the one case in which
// an incremental update cannot tell +0 from -0 (RFC 1624 §3). Its receiver dropped it.

import { suite } from "uvu";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { assertSamePacket } from "../support/decode.ts";
import { icmp } from "../support/packet.ts";

const CLIENT = "198.18.64.5";
const VIP = "192.0.2.100";

const echo = suite("regression/echo-of-zeros");

const NOTHING = new Uint8Array(0);
const ZEROS = new Uint8Array(56);
/** Its words sum to ffff, so 0 is its right checksum. */
const ONES = Uint8Array.from([0xff, 0xff]);

for (const data of [NOTHING, ZEROS, ONES]) {
  echo(`a reply with ${data.length} bytes of data has the right checksum`, () => {
    const laboratory = new Laboratory();
    const request = icmp({ from: CLIENT, to: VIP, type: 8, data });

    const [reply] = recorded(laboratory.send("tap0", request).out);

    const packet = Uint8Array.from(Buffer.from(reply!.ip, "hex"));
    const id = (packet[4]! << 8) | packet[5]!;
    assertSamePacket(packet, icmp({ from: VIP, to: CLIENT, type: 0, id, data }));
  });
}

echo.run();
