// The director of the recordings, ruled by ipvsadm lines: what golden, sim and regression tests drive.

import { runIpvsadm } from "../../cli/ipvsadm/run.ts";
import { clientOf, inProcessClient } from "../../dataplane/control/in-process.ts";
import type { ControlClient } from "../../proto/client.ts";
import type { MarkRule } from "../../dataplane/classify/marks.ts";
import { parseMarkRule } from "../../dataplane/rules/mark-text.ts";
import {
  type Answer,
  frameOf,
  LABORATORY,
  LABORATORY_ROUTER_MAC,
  laboratoryServerMac,
  type Output,
  Simulation,
  type SimulationSetup,
} from "../../dataplane/simulation.ts";
import { flowLine, flowLines } from "../../dataplane/observe/proc.ts";
import { CrewSimulation } from "./crew-simulation.ts";
import type { RecordedFrame } from "./recordings.ts";

/** Dataplane workers; with several, what was recorded of a kernel holds all the same. */
export const WORKERS = Number(process.env["TAPVS_WORKERS"] ?? 1);
const SERVERS_PEER = 11;
/** Its index has 4096 buckets, the size that the recorded kernel shows. */
const FLOWS = 1024;

/** A port that stands for the loopback device of the recorded machine: sync daemons were started on it. */
export const LOOPBACK: SimulationSetup["ports"][number] = {
  name: "lo",
  mac: "02:00:00:00:02:01",
  mtu: 65_535,
  addresses: [],
  neighbours: [],
};

/** What a laboratory has besides that of the recordings. */
export interface LaboratoryExtra {
  readonly local?: string[];
  readonly marks?: [string, number][];
  readonly ports?: SimulationSetup["ports"];
  readonly localPort?: string;
  /** Settings of the director. */
  readonly options?: ConstructorParameters<typeof Simulation>[1];
}

export interface IpvsadmResult {
  readonly rc: number;
  readonly stdout: string;
  readonly stderr: string;
}

export class Laboratory {
  readonly simulation: Simulation | CrewSimulation;
  readonly #client: ControlClient;

  constructor(extra: LaboratoryExtra = {}, seed = 1) {
    const setup = {
      ...LABORATORY,
      ports: [...LABORATORY.ports, ...(extra.ports ?? [])],
      local: [...LABORATORY.local, ...(extra.local ?? [])],
      localPort: extra.localPort,
    };
    if (WORKERS > 1) {
      const crew = new CrewSimulation(setup, {
        workers: WORKERS,
        seed,
        flowCapacity: FLOWS,
        ...extra.options,
      });
      this.simulation = crew;
      this.#client = clientOf(crew.executor);
    } else {
      this.simulation = new Simulation(setup, { seed, flowCapacity: FLOWS, ...extra.options });
      this.#client = inProcessClient(this.simulation.director);
    }
    for (const [text, mark] of extra.marks ?? []) {
      const rule = parseMarkRule(text, mark);
      if (typeof rule === "string") throw new Error(rule);
      this.#addMark(rule);
    }
  }

  #addMark(rule: MarkRule): void {
    if (this.simulation instanceof CrewSimulation) return this.simulation.addMark(rule);
    const refused = this.director.rules.apply({ kind: "addMark", rule });
    if (refused !== null) throw new Error(refused.message);
  }

  get director(): Simulation["director"] {
    return this.simulation.director;
  }

  /** All workers; one as a rule. */
  get directors(): readonly Simulation["director"][] {
    const { simulation } = this;
    return simulation instanceof CrewSimulation ? simulation.directors : [simulation.director];
  }

  /** Every flow's line of /proc/net/ip_vs_conn, of all workers. */
  flowLines(lineOf = flowLine): string[] {
    return this.directors.flatMap((director) => flowLines(director, lineOf));
  }

  /** Runs one ipvsadm line; fails unless it is accepted. */
  async ipvsadm(line: string): Promise<IpvsadmResult> {
    const result = await this.tryIpvsadm(line.split(" "));
    if (result.rc !== 0) throw new Error(`ipvsadm ${line}: ${result.rc} ${result.stderr}`);
    return result;
  }

  tryIpvsadm(argv: string[], stdin = ""): Promise<IpvsadmResult> {
    return runIpvsadm("ipvsadm", argv, stdin, this.#client);
  }

  /** Sends an IP packet as the recorder did: on tap0 from the router, on tap1 from server .11. */
  send(port: string, packet: Uint8Array): Answer {
    const isClientSide = port === "tap0";
    const from = isClientSide ? LABORATORY_ROUTER_MAC : laboratoryServerMac(SERVERS_PEER);
    const { mac } = this.simulation.ports[this.simulation.portNumber(port)]!;
    return this.simulation.send(port, frameOf(packet, mac, from));
  }
}

const macText = (frame: Uint8Array, at: number): string =>
  Buffer.from(frame.subarray(at, at + 6))
    .toString("hex", 0)
    .replace(/(..)(?!$)/g, "$1:");

/** IP frames among what was sent, in the form of the recordings (ARP is left out there). */
export const recorded = (outputs: readonly Output[]): RecordedFrame[] =>
  outputs
    .filter(({ frame }) => ((frame[12]! << 8) | frame[13]!) !== 0x0806)
    .map(({ port, frame }) => ({
      dev: port,
      dmac: macText(frame, 0),
      smac: macText(frame, 6),
      ip: Buffer.from(frame.subarray(14)).toString("hex"),
    }));
