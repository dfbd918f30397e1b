// Several workers with little room over the same ports, stepped in turn in one thread: what crosses between them goes
// the way it goes between threads. Frames reach a worker as chance will have it, which is worse than what a kernel
// does; what must come out right whatever happens is what one director promises.

import * as assert from "uvu/assert";
import { Crew } from "../../dataplane/crew/crew.ts";
import { createCrewMemory } from "../../dataplane/crew/memory.ts";
import { clientOf } from "../../dataplane/control/in-process.ts";
import type { ControlClient } from "../../proto/client.ts";
import { runIpvsadm } from "../../cli/ipvsadm/run.ts";
import { CrewExecutor } from "../../dataplane/control/crew-executor.ts";
import { inProcessMember } from "../../dataplane/control/crew-member.ts";
import { Director } from "../../dataplane/director.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { FLOW_HASHED, FLOW_INACTIVE, FLOW_TEMPLATE } from "../../dataplane/flow/flags.ts";
import { heldFrames } from "../../dataplane/observe/totals.ts";
import { MemoryPort } from "../../dataplane/port/memory.ts";
import type { Change, RuleError } from "../../dataplane/rules/changes.ts";
import { applyNetwork } from "../../dataplane/setup.ts";
import { LABORATORY, type SimulationSetup } from "../../dataplane/simulation.ts";
import { HANDED_OVER } from "../../dataplane/verdict.ts";
import { frameOf, type TrafficEvent } from "./traffic.ts";

export interface CrewOptions {
  readonly workers: number;
  readonly seed: number;
  readonly slots?: number;
  readonly flows?: number;
  readonly servers?: number;
  readonly setup?: SimulationSetup;
  readonly icmpPerSecond?: number;
}

/** As a worker naps: timers run in order. */
const NAP_MS = 1000;

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

interface Worker {
  readonly director: Director;
  readonly ports: readonly MemoryPort[];
}

export class CrowdedCrew {
  readonly workers: readonly Worker[];
  /** A client of the whole crew. */
  readonly client: ControlClient;
  nowMs = 0;
  /** Frames injected. */
  injected = 0;
  readonly #random: SeededRandom;
  readonly #servers: number;

  constructor(options: CrewOptions) {
    const { flows = 16, icmpPerSecond = 60, seed, servers = 24, slots = 64 } = options;
    const { setup = LABORATORY, workers } = options;
    const memory = createCrewMemory({
      workers,
      slots,
      flowCapacity: flows,
      serverCapacity: servers,
      seed,
    });
    this.#random = new SeededRandom(seed);
    this.#servers = servers;
    this.workers = Array.from({ length: workers }, (_, worker): Worker => {
      const ports = setup.ports.map(({ name, mac, mtu }) => new MemoryPort({ name, mac, mtu }));
      const director = new Director(
        {
          ports,
          crew: new Crew(memory, worker),
          random: new SeededRandom(seed + worker),
          forwards: true,
          claimsVips: true,
          icmpPerSecond,
        },
        this.nowMs,
      );
      applyNetwork(director, setup);
      return { director, ports };
    });
    this.client = clientOf(new CrewExecutor(this.directors.map(inProcessMember)));
  }

  /** Runs lines of ipvsadm; fails unless they are accepted. What they say. */
  async ipvsadm(...lines: string[]): Promise<string> {
    let text = "";
    for (const line of lines) {
      const { rc, stderr, stdout } = await runIpvsadm("ipvsadm", line.split(" "), "", this.client);
      assert.is(rc, 0, `ipvsadm ${line}: ${stderr}`);
      text += stdout;
    }
    this.settle();
    return text;
  }

  get directors(): readonly Director[] {
    return this.workers.map(({ director }) => director);
  }

  get first(): Director {
    return this.workers[0]!.director;
  }

  /** Lets one thing happen; the frames that came out, of all workers. */
  happen(event: TrafficEvent): Uint8Array[] {
    switch (event.kind) {
      case "frame": {
        const { frame, port } = frameOf(event.shape);
        return this.inject(port === "tap0" ? 0 : 1, frame);
      }
      case "noise":
        return this.inject(event.port, event.bytes);
      case "change":
        this.rule(event.change);
        return this.settle();
      case "sysctl":
        for (const { sysctls } of this.directors) sysctls.write(event.name, event.value);
        return this.settle();
      case "pass":
        return this.pass(event.ms);
    }
  }

  /** Edits the rules as one director's are edited. */
  rule(change: Change): RuleError | null {
    const [first, ...others] = this.directors;
    first!.rules.takeReclaimed();
    const refused = first!.rules.apply(change);
    const reclaimed = first!.rules.takeReclaimed();
    if (refused === null) for (const each of others) each.rules.follow([change], reclaimed);
    return refused;
  }

  /** @param worker the one whose queue gets the frame; by default as chance will have it */
  inject(
    port: number,
    frame: Uint8Array,
    worker = this.#random.below(this.workers.length),
  ): Uint8Array[] {
    this.workers[worker]!.ports[port]!.inject(frame);
    this.injected++;
    return this.settle();
  }

  /** Lets all workers work, in an order of chance, until nothing waits; the frames that came out. */
  settle(): Uint8Array[] {
    for (let quiet = 0; quiet < 3 * this.workers.length;) {
      const { director } = this.workers[this.#random.below(this.workers.length)]!;
      quiet = director.step(this.nowMs) > 0 ? 0 : quiet + 1;
    }
    for (const { director } of this.workers) director.step(this.nowMs);
    for (const { director } of this.workers) director.step(this.nowMs);
    this.#freeIdleServers();
    return this.workers.flatMap(({ ports }) => ports.flatMap((port) => port.take()));
  }

  #freeIdleServers(): void {
    const idle = this.first.takeIdleServers();
    if (idle.length > 0) for (const { rules } of this.directors) rules.freeServers(idle);
  }

  pass(ms: number, napMs = NAP_MS): Uint8Array[] {
    const sent = this.settle();
    for (let left = ms; left > 0;) {
      const idle = Math.min(...this.directors.map((each) => each.idleMs(this.nowMs)));
      const nap = Math.min(left, napMs, Math.max(10, idle));
      this.nowMs += nap;
      left -= nap;
      sent.push(...this.settle());
    }
    return sent;
  }

  /** Frames by verdict number, of all workers. */
  framesOf(verdict: number): number {
    return sum(this.directors.map(({ counts }) => counts[verdict]!));
  }

  /** Every frame has one verdict or waits; every slot is free or holds a frame that waits. */
  assertFramesAddUp(): void {
    const directors = this.directors;
    assert.is(this.framesOf(HANDED_OVER), 0, "nobody counts what it handed over");
    const verdicts = sum(directors.map(({ counts }) => sum(counts)));
    const held = heldFrames(this.first);
    assert.is(verdicts + held, this.injected, "verdicts, and frames that wait");
    const waiting = sum(
      directors.map(({ fragments, host }) => fragments.waiting + host.neighbours.queued),
    );
    const free = sum(directors.map(({ ring }) => ring.freeCount));
    assert.is(free + waiting, this.first.ring.slots, "slots free, and slots that wait");
  }

  /** The counts of every server are what the flow tables hold, and no connection is in two of them. */
  assertFlowsAddUp(): void {
    const expected = Array.from({ length: this.#servers }, () => [0, 0, 0]);
    const owners = new Map<string, number>();
    for (const [worker, { flows }] of this.directors.entries()) {
      for (let flow = flows.next(0); flow >= 0; flow = flows.next(flow + 1)) {
        const counts = expected[flows.serverId(flow)]!;
        const isTemplate = flows.has(flow, FLOW_TEMPLATE);
        counts[isTemplate ? 2 : flows.has(flow, FLOW_INACTIVE) ? 1 : 0]!++;
        if (!flows.has(flow, FLOW_HASHED)) continue;
        const words = [0, 1, 2, 3].flatMap((i) => [flows.client(flow, i), flows.virtual(flow, i)]);
        const ports = [flows.clientPort(flow), flows.virtualPort(flow)];
        const key = [isTemplate, flows.protocol(flow), ...words, ...ports].join(" ");
        const owner = owners.get(key) ?? worker;
        assert.is(owner, worker, `${key} is in workers ${owner} and ${worker}`);
        owners.set(key, worker);
      }
    }
    for (const { servers } of this.directors) {
      for (const [id, counts] of expected.entries()) {
        const found = [servers.activeOf(id), servers.inactiveOf(id), servers.persistentOf(id)];
        assert.equal(found, counts, `server ${id}`);
      }
    }
  }

  /** All workers have the same services and servers under the same numbers. */
  assertRulesAgree(): void {
    const [first, ...others] = this.directors.map(({ pools, rules, servers }) => ({
      revision: rules.revision,
      pools: pools.map((pool) => pool && [pool.kind.name, ...pool.order.slice(0, pool.count)]),
      used: servers.used,
      weights: [...servers.weight],
      flags: [...servers.flags],
    }));
    for (const other of others) assert.equal(other, first);
  }

  /** After hours without frames nothing is left: no flow, no waiting frame, and without rules no server. */
  assertEndsEmpty(): void {
    this.rule({ kind: "flush" });
    this.pass(3 * 3600 * 1000, 10_000);
    this.assertFramesAddUp();
    this.assertFlowsAddUp();
    this.assertRulesAgree();
    assert.is(heldFrames(this.first), 0, "frames that wait");
    for (const { flows, ring, servers } of this.directors) {
      assert.is(ring.freeCount, ring.ownSlots, "free slots");
      assert.is(flows.count, 0, "flows");
      assert.is(servers.used, 0, "servers");
    }
  }
}
