// A Buffer is a Uint8Array whose slice() copies nothing and whose bytes lie somewhere in a larger block. What reads a
// packet from the protocol or a file gets one: what-if questions over the control socket read another packet.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inProcessClient } from "../../dataplane/control/in-process.ts";
import { MemoryPort } from "../../dataplane/port/memory.ts";
import { Batch } from "../../dataplane/ring/batch.ts";
import { whatIf } from "../../dataplane/what-if.ts";
import { Laboratory } from "../support/laboratory.ts";
import { tcp } from "../support/packet.ts";

const VIP = "192.0.2.100:80";
const SYN = tcp({ from: "198.18.64.1:1024", to: VIP, flags: "S" });

const buffers = suite("regression/buffers");

async function laboratory(): Promise<Laboratory> {
  const made = new Laboratory();
  await made.ipvsadm(`-A -t ${VIP} -s rr`);
  await made.ipvsadm(`-a -t ${VIP} -r 198.18.1.11:80 -m`);
  return made;
}

buffers("a what-if question that came over the protocol is about the packet in it", async () => {
  const { director } = await laboratory();
  const answer = await inProcessClient(director).send({ whatIf: { packet: SYN } });
  assert.is(answer.whatIf?.trace?.verdict, "nat");
});

buffers("a what-if question leaves the packet as it was", async () => {
  const { director } = await laboratory();
  const packet = Buffer.concat([Buffer.alloc(7), SYN]).subarray(7);
  const trace = whatIf(director, packet, "");
  assert.is(typeof trace === "string" ? trace : trace.verdict, "nat");
  assert.equal([...packet], [...SYN]);
});

buffers("a frame in memory is copied when it is injected", () => {
  const port = new MemoryPort({ name: "port" });
  const frame = Buffer.from(SYN);
  port.inject(frame);
  frame.fill(0);
  const { ring } = new Laboratory().director;
  const batch = new Batch();
  port.receive(ring, batch);
  const start = ring.start[batch.slots[0]!]!;
  assert.equal([...ring.bytes.subarray(start, start + SYN.length)], [...SYN]);
});

buffers.run();
