// A director with little room (ring, flows, neighbours) that anything may happen to, and the sums that must come
// out right whatever did.

import * as assert from "uvu/assert";
import { PORT_COLUMNS } from "../../dataplane/crew/gauges.ts";
import { Director, PORT_RECEIVED_FRAMES } from "../../dataplane/director.ts";
import type { Change } from "../../dataplane/rules/changes.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { FLOW_INACTIVE, FLOW_TEMPLATE } from "../../dataplane/flow/flags.ts";
import { MemoryPort } from "../../dataplane/port/memory.ts";
import { applyNetwork } from "../../dataplane/setup.ts";
import { LABORATORY } from "../../dataplane/simulation.ts";
import { frameOf, type TrafficEvent } from "./traffic.ts";

const SLOTS = 64;
const FLOWS = 16;
const SERVERS = 24;
/** As a worker naps: timers run in order. */
const NAP_MS = 1000;

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

export class CrowdedDirector {
  readonly director: Director;
  readonly ports: readonly MemoryPort[];
  nowMs = 0;
  /** Frames injected. */
  injected = 0;

  constructor(seed: number, isObserved = false) {
    this.ports = LABORATORY.ports.map(({ name, mac }) => new MemoryPort({ name, mac }));
    this.director = new Director(
      {
        ports: this.ports,
        random: new SeededRandom(seed),
        slots: SLOTS,
        flowCapacity: FLOWS,
        serverCapacity: SERVERS,
        forwards: true,
        claimsVips: true,
        icmpPerSecond: 20,
      },
      this.nowMs,
    );
    applyNetwork(this.director, LABORATORY);
    if (isObserved) this.director.recorder.add({ observe: () => {} });
  }

  /** Lets one thing happen; the frames that came out. */
  happen(event: TrafficEvent): Uint8Array[] {
    switch (event.kind) {
      case "frame": {
        const { frame, port } = frameOf(event.shape);
        return this.inject(port === "tap0" ? 0 : 1, frame);
      }
      case "noise":
        return this.inject(event.port, event.bytes);
      case "change":
        return this.rule(event.change);
      case "sysctl":
        assert.is(this.director.sysctls.write(event.name, event.value), null);
        return [];
      case "pass":
        return this.pass(event.ms, NAP_MS);
    }
  }

  /** Edits the rules, if they can be edited so; announcements of new addresses leave. */
  rule(change: Change): Uint8Array[] {
    this.director.rules.apply(change);
    this.director.step(this.nowMs);
    return this.#sent();
  }

  inject(port: number, frame: Uint8Array): Uint8Array[] {
    this.ports[port]!.inject(frame);
    this.injected++;
    while (this.director.step(this.nowMs) > 0) {
      // Until nothing waits.
    }
    return this.#sent();
  }

  #sent(): Uint8Array[] {
    return this.ports.flatMap((each) => each.take());
  }

  pass(ms: number, napMs: number): Uint8Array[] {
    const sent: Uint8Array[] = [];
    for (let left = ms; left > 0;) {
      const nap = Math.min(left, napMs, Math.max(10, this.director.idleMs(this.nowMs)));
      this.nowMs += nap;
      left -= nap;
      this.director.step(this.nowMs);
      sent.push(...this.#sent());
    }
    return sent;
  }

  /** Frames received by all ports, as the director counted them. */
  get received(): number {
    const { portCounters, ports } = this.director;
    return sum(ports.map((_, i) => portCounters[i * PORT_COLUMNS + PORT_RECEIVED_FRAMES]!));
  }

  /** Every frame has one verdict or waits; every slot is free or holds a frame that waits. */
  assertFramesAddUp(): void {
    const { counts, fragments, host, ring } = this.director;
    assert.is(this.received, this.injected, "frames received");
    assert.is(sum(counts) + host.held, this.injected, "verdicts, and frames that wait");
    const waiting = fragments.waiting + host.neighbours.queued;
    assert.is(ring.freeCount + waiting, ring.slots, "slots free, and slots that wait");
    assert.ok(host.held >= 0 && host.held <= waiting, `${host.held} of ${waiting} were received`);
  }

  /** The counts of every server are what the flow table holds. */
  assertFlowsAddUp(): void {
    const { flows, servers } = this.director;
    const expected = Array.from({ length: SERVERS }, () => ({
      active: 0,
      inactive: 0,
      persistent: 0,
    }));
    let count = 0;
    for (let flow = flows.next(0); flow >= 0; flow = flows.next(flow + 1)) {
      count++;
      const server = flows.serverId(flow);
      assert.ok(server >= 0, `flow ${flow} has no server`);
      if (flows.has(flow, FLOW_TEMPLATE)) expected[server]!.persistent++;
      else if (flows.has(flow, FLOW_INACTIVE)) expected[server]!.inactive++;
      else expected[server]!.active++;
    }
    assert.is(flows.count, count, "flows");
    for (const [id, counts] of expected.entries()) {
      const { active, inactive, persistent } = servers;
      const found = { active: active[id]!, inactive: inactive[id]!, persistent: persistent[id]! };
      assert.equal(found, counts, `server ${id}`);
    }
  }

  /** After hours without frames nothing is left: no flow, no waiting frame, and without rules no server. */
  assertEndsEmpty(): void {
    const { director } = this;
    director.rules.flush();
    // Templates live as long as their flows; a flow at most 15 minutes. Neighbours are forgotten after ten.
    this.pass(2 * 3600 * 1000, 10_000);
    this.assertFramesAddUp();
    this.assertFlowsAddUp();
    assert.is(director.host.held, 0, "frames that wait");
    assert.is(director.ring.freeCount, director.ring.slots, "free slots");
    assert.is(director.flows.count, 0, "flows");
    assert.is(director.servers.used, 0, "servers");
  }
}
