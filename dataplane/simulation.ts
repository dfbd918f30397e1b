// A director on memory ports under a manual clock: what `tapvs sim`, `tapvs replay` of scripts and the golden
// tests drive. The same engine as on TAPs; time passes only by advance().

import { ManualClock } from "./env/clock.ts";
import { SeededRandom } from "./env/random.ts";
import { Director, type DirectorOptions } from "./director.ts";
import type { Observer, PacketTrace } from "./observe/recorder.ts";
import { MemoryPort } from "./port/memory.ts";
import { applyNetwork, type NetworkSetup } from "./setup.ts";
import { parseMac, writeMac } from "./wire/address.ts";
import { VERDICTS } from "./verdict.ts";

export interface SimulationSetup extends NetworkSetup {
  readonly ports: readonly (NetworkSetup["ports"][number] & {
    readonly mac: string;
    readonly mtu?: number | undefined;
    readonly layer?: 2 | 3 | undefined;
  })[];
}

/** A frame that the director sent. */
export interface Output {
  readonly port: string;
  readonly frame: Uint8Array;
  /** Time of the simulation's clock when it left. */
  readonly timeMs: number;
}

/** What became of one injected frame. */
export interface Answer {
  readonly out: readonly Output[];
  /** Verdict name; "held" while the frame waits. */
  readonly verdict: string;
  /** Drop reason, or null for a frame that was not lost. */
  readonly reason: string | null;
  readonly trace: PacketTrace;
}

/** Longest nap between two steps while time passes, as a real worker's: timers run in order. */
const NAP_MS_MAX = 1000;

export class Simulation {
  readonly clock = new ManualClock();
  readonly director: Director;
  readonly ports: readonly MemoryPort[];
  #lastTrace: PacketTrace | null = null;

  constructor(
    setup: SimulationSetup,
    options: Partial<Omit<DirectorOptions, "ports" | "random">> & { seed?: number } = {},
  ) {
    this.ports = setup.ports.map(
      ({ name, mac, mtu, layer }) => new MemoryPort({ name, mac, mtu, layer }),
    );
    this.director = new Director(
      {
        slots: 256,
        flowCapacity: 65_536,
        serverCapacity: 4096,
        forwards: true,
        claimsVips: false,
        icmpPerSecond: 0,
        ...options,
        ports: this.ports,
        random: new SeededRandom(options.seed ?? 1),
      },
      this.clock.nowMs(),
    );
    applyNetwork(this.director, setup);
    const observer: Observer = { observe: (trace) => void (this.#lastTrace = trace) };
    this.director.recorder.add(observer);
  }

  portNumber(name: string): number {
    const port = this.ports.findIndex((candidate) => candidate.name === name);
    if (port < 0) throw new Error(`there is no port "${name}"`);
    return port;
  }

  /** Injects one frame and lets the director work until nothing waits. */
  send(portName: string, frame: Uint8Array): Answer {
    this.ports[this.portNumber(portName)]!.inject(frame);
    this.#lastTrace = null;
    this.#settle();
    const trace = this.#lastTrace as PacketTrace | null;
    if (trace === null) throw new Error("the ring has no free slot for the frame");
    const isDrop = trace.kind === "dropped";
    const verdict = isDrop ? "drop" : trace.verdict;
    return { out: this.#take(), verdict, reason: isDrop ? trace.verdict : null, trace };
  }

  /** Lets time pass, timer by timer; what the director sent on its own. */
  advance(ms: number): Output[] {
    const out: Output[] = [];
    let left = ms;
    while (left > 0) {
      const nap = Math.min(
        left,
        NAP_MS_MAX,
        Math.max(10, this.director.idleMs(this.clock.nowMs())),
      );
      this.clock.advance(nap);
      left -= nap;
      this.#settle();
      for (const output of this.#take()) out.push(output);
    }
    return out;
  }

  #settle(): void {
    while (this.director.step(this.clock.nowMs()) > 0) {
      // Frames may be left in a port when a batch was full.
    }
  }

  #take(): Output[] {
    const timeMs = this.clock.nowMs();
    return this.ports.flatMap((port) =>
      port.take().map((frame) => ({ port: port.name, frame: frame as Uint8Array, timeMs })),
    );
  }

  /** Frames by verdict name since the start, those that are not 0; drop reasons apart. */
  verdictsByKind(): { verdicts: Record<string, number>; drops: Record<string, number> } {
    const verdicts: Record<string, number> = {};
    const drops: Record<string, number> = {};
    for (const { number, name, kind } of VERDICTS) {
      const frames = this.director.counts[number]!;
      if (frames > 0) (kind === "dropped" ? drops : verdicts)[name] = frames;
    }
    return { verdicts, drops };
  }
}

/** A frame round an IP packet: destination and source MAC as text. */
export function frameOf(packet: Uint8Array, to: string, from: string): Uint8Array {
  const frame = new Uint8Array(14 + packet.length);
  const view = new DataView(frame.buffer);
  const [toMac, fromMac] = [parseMac(to), parseMac(from)];
  if (toMac === null || fromMac === null)
    throw new Error(`"${toMac === null ? to : from}" is no MAC`);
  writeMac(view, 0, toMac.high, toMac.low);
  writeMac(view, 6, fromMac.high, fromMac.low);
  view.setUint16(12, packet[0]! >> 4 === 6 ? 0x86dd : 0x0800);
  frame.set(packet, 14);
  return frame;
}

/** MAC of server N (2 to 39) of the standard laboratory. */
export const laboratoryServerMac = (n: number): string =>
  `02:00:00:00:01:${n.toString(16).padStart(2, "0")}`;
export const LABORATORY_ROUTER_MAC = "02:00:00:00:00:fe";

const serverNumbers = Array.from({ length: 38 }, (_, i) => i + 2);

/** The director that the recordings were made with: clients and router on tap0, servers on tap1. */
export const LABORATORY: SimulationSetup = {
  ports: [
    {
      name: "tap0",
      mac: "02:00:00:00:00:01",
      addresses: ["198.18.0.1/24", "2001:db8:a::1/64"],
      neighbours: [
        ["198.18.0.254", LABORATORY_ROUTER_MAC],
        ["2001:db8:a::fe", LABORATORY_ROUTER_MAC],
      ],
    },
    {
      name: "tap1",
      mac: "02:00:00:00:01:01",
      addresses: ["198.18.1.1/24", "2001:db8:b::1/64"],
      neighbours: serverNumbers.flatMap((n): [string, string][] => [
        [`198.18.1.${n}`, laboratoryServerMac(n)],
        [`2001:db8:b::${n.toString(16)}`, laboratoryServerMac(n)],
      ]),
    },
  ],
  routes: [
    { to: "default", via: "198.18.0.254" },
    { to: "default6", via: "2001:db8:a::fe" },
  ],
  local: ["192.0.2.100", "2001:db8::100"],
};
