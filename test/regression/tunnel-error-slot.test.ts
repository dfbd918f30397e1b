// A relayed ICMP error about a tunnel kept its slot for ever: a router that sent 1024 of them stopped the director.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory } from "../support/laboratory.ts";
import { icmp, ipv4, tcp } from "../support/packet.ts";

const CLIENT = "198.18.64.5:1024";
const VIP = "192.0.2.100:80";
const SERVER = "198.18.1.11";
const DIP = "198.18.1.1";

const slots = suite("regression/tunnel-error-slot");

for (const code of [1, 4]) {
  slots(`an error with code ${code} about a tunnel gives its slot back`, async () => {
    const laboratory = new Laboratory();
    await laboratory.ipvsadm(`-A -t ${VIP} -s rr`);
    await laboratory.ipvsadm(`-a -t ${VIP} -r ${SERVER}:80 -i`);
    const syn = tcp({ from: CLIENT, to: VIP, flags: "S", df: true });
    laboratory.send("tap0", syn);
    const data = ipv4({ from: DIP, to: SERVER, protocol: 4, payload: syn });
    const { ring } = laboratory.director;

    const answer = laboratory.send(
      "tap1",
      icmp({ from: SERVER, to: DIP, type: 3, code, mtu: 1400, data }),
    );

    assert.is(answer.verdict, "icmp-relayed");
    assert.is(answer.out.length, 1);
    assert.is(ring.freeCount, ring.slots);
  });
}

slots.run();
