// A frame that a worker sends by a port which only the first worker has was counted as sent by both. And what several
// workers send by such a port is joined where it leaves.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Crew } from "../../dataplane/crew/crew.ts";
import { createCrewMemory } from "../../dataplane/crew/memory.ts";
import { RemotePort } from "../../dataplane/crew/remote-port.ts";
import {
  Director,
  PORT_JOINED_FRAMES,
  PORT_SENT_BYTES,
  PORT_SENT_FRAMES,
} from "../../dataplane/director.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { MemoryPort } from "../../dataplane/port/memory.ts";
import { portCounter } from "../../dataplane/observe/totals.ts";
import { OFFLOAD_GRO } from "../../dataplane/ring/offload.ts";
import { applyNetwork } from "../../dataplane/setup.ts";
import { LABORATORY, LABORATORY_ROUTER_MAC } from "../../dataplane/simulation.ts";
import { ALL_OFFLOADS } from "../support/offload-rig.ts";
import { ethernet, tcp, udp } from "../support/packet.ts";
import { cut, VirtualDevice } from "../support/virtual-device.ts";

const counters = suite("regression/remote-port-counters");

const [TAP0, TAP1] = LABORATORY.ports;
const OFFLOADS = ALL_OFFLOADS | OFFLOAD_GRO;
const REMOTE = {
  kind: "packet",
  layer: 2,
  mtu: 1500,
  offloads: OFFLOADS,
  driver: "memory",
} as const;

/** Two workers on tap0, the first of which alone has tap1. */
class Pair {
  readonly tap1 = new VirtualDevice("tap1", TAP1!.mac, OFFLOADS);
  readonly #inputs = [new MemoryPort(TAP0!), new MemoryPort(TAP0!)] as const;
  readonly #directors: readonly [Director, Director];

  constructor() {
    const memory = createCrewMemory({
      workers: 2,
      slots: 64,
      flowCapacity: 16,
      serverCapacity: 16,
      seed: 1,
    });
    const make = (worker: 0 | 1): Director => {
      const crew = new Crew(memory, worker);
      const theirs = new RemotePort(crew, 1, { ...REMOTE, name: TAP1!.name, mac: TAP1!.mac });
      const ports = [this.#inputs[worker], worker === 0 ? this.tap1 : theirs];
      const random = new SeededRandom(worker);
      const director = new Director({ ports, crew, random, forwards: true }, 0);
      applyNetwork(director, LABORATORY);
      director.step(0);
      return director;
    };
    this.#directors = [make(0), make(1)];
    this.tap1.take();
  }

  counter(column: number): number {
    return portCounter(this.#directors[0], 1, column);
  }

  /** The second worker gets the packets, and both work until nothing waits. */
  send(packets: readonly Uint8Array[]): void {
    for (const payload of packets) {
      this.#inputs[1].inject(ethernet({ to: TAP0!.mac, from: LABORATORY_ROUTER_MAC, payload }));
    }
    const [first, second] = this.#directors;
    for (const director of [second, first, second, first]) director.step(0);
  }
}

const ENDS = { from: "198.18.64.5:9", to: "198.18.1.11:9" } as const;

counters("a frame that another worker sends for one is counted once", () => {
  const pair = new Pair();
  const [frames, bytes] = [pair.counter(PORT_SENT_FRAMES), pair.counter(PORT_SENT_BYTES)];

  pair.send([udp(ENDS)]);

  const sent = pair.tap1.take();
  assert.is(sent.length, 1);
  assert.is(pair.counter(PORT_SENT_FRAMES) - frames, 1, "frames");
  assert.is(pair.counter(PORT_SENT_BYTES) - bytes, sent[0]!.frame.length, "bytes");
});

counters("segments that another worker sends are joined by the one that has the port", () => {
  const pair = new Pair();
  const frames = pair.counter(PORT_SENT_FRAMES);

  pair.send([0, 1, 2].map((i) => tcp({ ...ENDS, df: true, seq: i * 1000, data: 1000 })));

  const sent = pair.tap1.take();
  assert.is(sent.length, 1);
  assert.is(cut(sent[0]!).length, 3);
  assert.is(pair.counter(PORT_SENT_FRAMES) - frames, 3, "frames");
  assert.is(pair.counter(PORT_JOINED_FRAMES), 2, "joined");
});

counters.run();
