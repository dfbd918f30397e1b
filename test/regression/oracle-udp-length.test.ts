// A UDP length field that contradicts the packet made tapvs drop the datagram as malformed. The kernel's IPVS leaves
// the field to the server and passes the datagram on; a host drops it without a word.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { udp } from "../support/packet.ts";

const CLIENT = "198.18.64.5:1027";
const VIP = "192.0.2.100";
const LENGTH = 24;

const length = suite("regression/oracle-udp-length");

/** A datagram of 28 bytes that says it has so many. */
function datagram(to: string, claimed: number): Uint8Array {
  const packet = udp({ from: CLIENT, to, data: 20, df: true });
  packet.set([0, claimed], LENGTH);
  return packet;
}

for (const claimed of [7, 61]) {
  length(
    `a datagram of 28 bytes that claims ${claimed} goes to its server, not to a host`,
    async () => {
      const laboratory = new Laboratory();
      await laboratory.ipvsadm(`-A -u ${VIP}:8080 -s rr`);
      await laboratory.ipvsadm(`-a -u ${VIP}:8080 -r 198.18.1.11 -g`);

      const served = laboratory.send("tap0", datagram(`${VIP}:8080`, claimed));
      const refused = laboratory.send("tap0", datagram(`${VIP}:8081`, claimed));

      const [frame] = recorded(served.out);
      assert.is(frame!.dmac, "02:00:00:00:01:0b");
      assert.is(frame!.ip.slice(48, 52), `00${claimed.toString(16).padStart(2, "0")}`);
      assert.equal([refused.out, refused.reason], [[], "udp-malformed"]);
    },
  );
}

length.run();
