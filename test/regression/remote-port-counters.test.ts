// A frame that a worker sends by a port which only the first worker has was counted as sent by both.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Crew } from "../../dataplane/crew/crew.ts";
import { createCrewMemory } from "../../dataplane/crew/memory.ts";
import { RemotePort } from "../../dataplane/crew/remote-port.ts";
import { Director, PORT_SENT_BYTES, PORT_SENT_FRAMES } from "../../dataplane/director.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { MemoryPort } from "../../dataplane/port/memory.ts";
import { portCounter } from "../../dataplane/observe/totals.ts";
import { applyNetwork } from "../../dataplane/setup.ts";
import { LABORATORY, LABORATORY_ROUTER_MAC } from "../../dataplane/simulation.ts";
import { ethernet, udp } from "../support/packet.ts";

const counters = suite("regression/remote-port-counters");

counters("a frame that another worker sends for one is counted once", () => {
  const [tap0, tap1] = LABORATORY.ports;
  const memory = createCrewMemory({
    workers: 2,
    slots: 64,
    flowCapacity: 16,
    serverCapacity: 16,
    seed: 1,
  });
  const own = [new MemoryPort(tap0!), new MemoryPort(tap1!)] as const;
  const make = (worker: number): Director => {
    const crew = new Crew(memory, worker);
    const remote = { kind: "packet", layer: 2, mtu: 1500, offloads: 0, driver: "memory" } as const;
    const theirs = new RemotePort(crew, 1, { ...remote, name: tap1!.name, mac: tap1!.mac });
    const director = new Director(
      {
        ports: worker === 0 ? own : [new MemoryPort(tap0!), theirs],
        crew,
        random: new SeededRandom(worker),
        forwards: true,
      },
      0,
    );
    applyNetwork(director, LABORATORY);
    return director;
  };
  const [first, second] = [make(0), make(1)];
  for (const director of [first, second]) director.step(0);
  const before = portCounter(first, 1, PORT_SENT_FRAMES);
  const bytesBefore = portCounter(first, 1, PORT_SENT_BYTES);
  own[1].take();

  const payload = udp({ from: "198.18.64.5:9", to: "198.18.1.11:9" });
  const frame = ethernet({ to: tap0!.mac, from: LABORATORY_ROUTER_MAC, payload });
  (second.ports[0] as MemoryPort).inject(frame);
  for (const director of [second, first, second, first]) director.step(0);

  const sent = own[1].take();
  assert.is(sent.length, 1);
  assert.is(portCounter(first, 1, PORT_SENT_FRAMES) - before, 1, "frames");
  assert.is(portCounter(first, 1, PORT_SENT_BYTES) - bytesBefore, sent[0]!.length, "bytes");
});

counters.run();
