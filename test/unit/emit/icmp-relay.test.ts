// ICMPv6 errors of the servers' side. The recorded kernel drops them (it checks their checksum without the pseudo
// header), so what tapvs does with them is said here.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory } from "../../support/laboratory.ts";
import { assertSamePacket } from "../../support/decode.ts";
import { icmpv6, udp } from "../../support/packet6.ts";

const relay = suite("emit/icmp-relay");

const CLIENT = "2001:db8:c::5";
const VIP = "2001:db8::100";
const SERVER = "2001:db8:b::11";
const DATA = "question";

async function connected(): Promise<Laboratory> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -u [${VIP}]:53 -s rr`);
  await laboratory.ipvsadm(`-a -u [${VIP}]:53 -r [${SERVER}]:5353 -m`);
  laboratory.send("tap0", udp({ from: `[${CLIENT}]:6400`, to: `[${VIP}]:53`, data: DATA }));
  return laboratory;
}

const asServerGotIt = udp({
  from: `[${CLIENT}]:6400`,
  to: `[${SERVER}]:5353`,
  data: DATA,
  hopLimit: 63,
});

relay(
  "an error of a NAT server reaches the client as from the VIP, about what the client sent",
  async () => {
    const laboratory = await connected();

    for (const [type, code] of [
      [1, 4],
      [2, 0],
      [3, 0],
      [4, 1],
    ] as const) {
      const answer = laboratory.send(
        "tap1",
        icmpv6({ from: SERVER, to: CLIENT, type, code, rest: 1300, data: asServerGotIt }),
      );

      assert.is(answer.verdict, "nat-reply", `${type}/${code}`);
      const quoted = asServerGotIt.slice();
      const sent = udp({ from: `[${CLIENT}]:6400`, to: `[${VIP}]:53`, hopLimit: 63 });
      quoted.set(sent.subarray(24, 40), 24);
      quoted.set(sent.subarray(42, 44), 42);
      const expected = icmpv6({
        from: VIP,
        to: CLIENT,
        type,
        code,
        rest: 1300,
        data: quoted,
        hopLimit: 63,
      });
      assertSamePacket(answer.out[0]!.frame.subarray(14), expected);
    }
  },
);

relay("a server's error with a wrong checksum goes nowhere", async () => {
  const laboratory = await connected();
  const fromServer = icmpv6({ from: SERVER, to: CLIENT, type: 1, code: 4, data: asServerGotIt });
  fromServer[43]! ^= 1;

  assert.is(laboratory.send("tap1", fromServer).reason, "icmp-checksum");
});

relay.run();
