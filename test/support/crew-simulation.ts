// Several workers in place of the one director of a simulation: TAPVS_WORKERS=4 npm test -- golden. New connections
// come to the first worker, which so takes turns as a single one does; everything else comes to any, and must be handed
// over to look as it was recorded. Not for recordings of turns by persistence and rr together, which several workers
// take in another order, nor for those that fill a flow table of one worker.

import { Crew } from "../../dataplane/crew/crew.ts";
import { createCrewMemory } from "../../dataplane/crew/memory.ts";
import { CrewExecutor } from "../../dataplane/control/crew-executor.ts";
import { inProcessMember } from "../../dataplane/control/crew-member.ts";
import type { Executor } from "../../dataplane/control/executor.ts";
import { Director, type DirectorOptions } from "../../dataplane/director.ts";
import { ManualClock } from "../../dataplane/env/clock.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import type { PacketTrace } from "../../dataplane/observe/recorder.ts";
import { MemoryPort } from "../../dataplane/port/memory.ts";
import type { MarkRule } from "../../dataplane/classify/marks.ts";
import { applyNetwork } from "../../dataplane/setup.ts";
import { VERDICTS } from "../../dataplane/verdict.ts";
import type { Answer, Output, Simulation, SimulationSetup } from "../../dataplane/simulation.ts";

export interface CrewSimulationOptions extends Partial<
  Omit<DirectorOptions, "ports" | "random" | "crew">
> {
  readonly workers: number;
  readonly seed: number;
}

interface Worker {
  readonly director: Director;
  readonly ports: readonly MemoryPort[];
}

const FLOWS = 65_536;
const SLOTS = 256;
const SERVERS = 4096;
const NAP_MS_MAX = 1000;
const IPV4 = 0x0800;
const TCP = 6;
const SYN = 0x02;

/** True for a frame of TCP that opens nothing, or of a server: any worker may get it. */
function isForAny(port: string, frame: Uint8Array): boolean {
  if (port !== "tap0") return true;
  const isIpv4 = ((frame[12]! << 8) | frame[13]!) === IPV4;
  if (!isIpv4 || frame[23] !== TCP) return false;
  const isFragment = (((frame[20]! << 8) | frame[21]!) & 0x3fff) !== 0;
  const flags = 14 + (frame[14]! & 0xf) * 4 + 13;
  return !isFragment && (frame[flags]! & SYN) === 0;
}

/** A sysctl that the first worker is told directly, all are told. */
function shareSysctls(directors: readonly Director[]): void {
  const [first, ...others] = directors as [Director, ...Director[]];
  const write = first.sysctls.write.bind(first.sysctls);
  first.sysctls.write = (name, value) => {
    for (const { sysctls } of others) sysctls.write(name, value);
    return write(name, value);
  };
}

export class CrewSimulation {
  readonly clock = new ManualClock();
  readonly workers: readonly Worker[];
  readonly executor: Executor;
  readonly #random: SeededRandom;
  #trace: PacketTrace | null = null;

  constructor(setup: SimulationSetup, options: CrewSimulationOptions) {
    const { flowCapacity = FLOWS, seed, workers } = options;
    const memory = createCrewMemory({
      workers,
      slots: SLOTS,
      flowCapacity: Math.ceil(flowCapacity / workers),
      serverCapacity: SERVERS,
      seed,
    });
    this.#random = new SeededRandom(seed);
    this.workers = Array.from({ length: workers }, (_, worker) => {
      const ports = setup.ports.map(
        ({ layer, mac, mtu, name }) => new MemoryPort({ name, mac, mtu, layer }),
      );
      const director = new Director(
        {
          forwards: true,
          claimsVips: false,
          icmpPerSecond: 0,
          ...options,
          ports,
          crew: new Crew(memory, worker),
          random: new SeededRandom(seed + worker),
        },
        this.clock.nowMs(),
      );
      applyNetwork(director, setup);
      director.recorder.add({ observe: (trace) => void (this.#trace = trace) });
      return { director, ports };
    });
    this.executor = new CrewExecutor(this.directors.map(inProcessMember));
    shareSysctls(this.directors);
  }

  get directors(): readonly Director[] {
    return this.workers.map(({ director }) => director);
  }

  get director(): Director {
    return this.workers[0]!.director;
  }

  get ports(): readonly MemoryPort[] {
    return this.workers[0]!.ports;
  }

  addMark(rule: MarkRule): void {
    for (const { director } of this.workers) director.rules.follow([{ kind: "addMark", rule }], []);
  }

  portNumber(name: string): number {
    return this.ports.findIndex((port) => port.name === name);
  }

  send(portName: string, frame: Uint8Array): Answer {
    const worker = isForAny(portName, frame) ? this.#random.below(this.workers.length) : 0;
    this.workers[worker]!.ports[this.portNumber(portName)]!.inject(frame);
    this.#trace = null;
    this.#settle();
    const trace = this.#trace as PacketTrace | null;
    if (trace === null) throw new Error("nobody decided the frame");
    const isDrop = trace.kind === "dropped";
    const verdict = isDrop ? "drop" : trace.verdict;
    return { out: this.#take(), verdict, reason: isDrop ? trace.verdict : null, trace };
  }

  advance(ms: number): Output[] {
    const out: Output[] = [];
    for (let left = ms; left > 0;) {
      const idle = this.workers.map(({ director }) => director.idleMs(this.clock.nowMs()));
      const nap = Math.min(left, NAP_MS_MAX, Math.max(10, Math.min(...idle)));
      this.clock.advance(nap);
      left -= nap;
      this.#settle();
      out.push(...this.#take());
    }
    return out;
  }

  /** As Simulation has it, of all workers. */
  verdictsByKind(): ReturnType<Simulation["verdictsByKind"]> {
    const verdicts: Record<string, number> = {};
    const drops: Record<string, number> = {};
    for (const { kind, name, number } of VERDICTS) {
      const frames = this.workers.reduce((sum, { director }) => sum + director.counts[number]!, 0);
      if (frames > 0) (kind === "dropped" ? drops : verdicts)[name] = frames;
    }
    return { verdicts, drops };
  }

  #settle(): void {
    for (let quiet = 0; quiet < 2;) {
      let frames = 0;
      for (const { director } of this.workers) frames += director.step(this.clock.nowMs());
      quiet = frames > 0 ? 0 : quiet + 1;
    }
  }

  #take(): Output[] {
    const timeMs = this.clock.nowMs();
    return this.workers.flatMap(({ ports }) =>
      ports.flatMap((port) =>
        port.take().map((frame) => ({ port: port.name, frame: frame as Uint8Array, timeMs })),
      ),
    );
  }
}
