// ICMP errors in the counters of services. Errors with a wrong checksum were counted, though they are dropped; errors
// about what a DR or tunnel server was sent were not counted as its packets, though the kernel counts them.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { icmp, tcp } from "../support/packet.ts";

const CLIENT = "198.18.64.1";
const VIP = "192.0.2.100";
const ROUTER = "198.18.1.20";
const ESTIMATED_MS = 2600;
const CHECKSUM = 22;

const counts = suite("regression/oracle-error-counts");

const SYN = tcp({ from: `${CLIENT}:1000`, to: `${VIP}:80`, flags: "S", df: true });

function spoiled(packet: Uint8Array): Uint8Array {
  packet[CHECKSUM] = packet[CHECKSUM]! ^ 0x55;
  return packet;
}

/** Conns, InPkts, OutPkts, InBytes and OutBytes of the only server. */
async function countersOf(laboratory: Laboratory): Promise<string> {
  laboratory.simulation.advance(ESTIMATED_MS);
  const { stdout } = await laboratory.ipvsadm("-Ln --stats --exact");
  return /-> 198\S+ +(.*)/.exec(stdout)![1]!.trim().replaceAll(/ +/g, " ");
}

async function laboratoryWith(method: string): Promise<Laboratory> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -t ${VIP}:80 -s rr`);
  await laboratory.ipvsadm(`-a -t ${VIP}:80 -r 198.18.1.13 ${method}`);
  laboratory.send("tap0", SYN);
  return laboratory;
}

for (const [method, expected] of [
  ["-g", "1 1 2 40 136"],
  ["-i", "1 1 2 40 136"],
  ["-m", "1 1 0 40 0"],
] as const) {
  counts(`${method}: errors on the way to the client, right or wrong, pass and count`, async () => {
    const laboratory = await laboratoryWith(method);
    const error = (): Uint8Array => icmp({ from: ROUTER, to: CLIENT, type: 3, code: 1, data: SYN });

    for (const packet of [error(), spoiled(error())]) {
      const [passed] = recorded(laboratory.send("tap1", packet).out);
      const at = passed!.ip;
      assert.is(at.slice(24, 40), "c6120114c6124001", "source and destination stay");
    }

    assert.is(await countersOf(laboratory), expected);
  });
}

counts("an error to the service with a wrong checksum is dropped and not counted", async () => {
  const laboratory = await laboratoryWith("-m");
  const reply = tcp({ from: `${VIP}:80`, to: `${CLIENT}:1000`, flags: "SA", df: true });
  const error = (): Uint8Array => icmp({ from: CLIENT, to: VIP, type: 3, code: 1, data: reply });

  const wrong = laboratory.send("tap0", spoiled(error()));
  assert.equal([wrong.out.length, wrong.reason], [0, "icmp-checksum"]);
  assert.is(await countersOf(laboratory), "1 1 0 40 0");

  assert.is(laboratory.send("tap0", error()).out.length, 1);
  assert.is(await countersOf(laboratory), "1 2 0 108 0");
});

counts.run();
