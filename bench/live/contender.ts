// What a contender is: something in the director's place of a lab of its own, with one client and one server.

import type { Lab } from "../../cli/lab/lab.ts";
import type { LabProcess } from "../../cli/lab/process.ts";
import { type Method, serverAddress, serverName } from "../../cli/lab/topology.ts";
import type { WorkloadKind } from "../load/jobs.ts";

export const SERVER = serverName(1);
export const SERVER_ADDRESS = serverAddress(1);

export interface Contender {
  readonly name: string;
  /** One sentence for the report. */
  readonly what: string;
  readonly topology: Method;
  /** Address that clients speak to. */
  readonly address: string;
  /** What is missing to run it, with what mends it; null when nothing is. */
  readonly missing: () => string | null;
  /** Workloads it cannot do. */
  readonly without?: readonly WorkloadKind[];
  /** True: takes part only when it is asked for by name, or in a profile that wants all. */
  readonly isVariant?: boolean;
  /** Name of the threads that compile it while it runs: it is warm when they rest. */
  readonly compiler?: string;
  /** Puts the director in its place; its process, or null when the kernel does the work. */
  readonly start: (lab: Lab) => Promise<LabProcess | null>;
  /** How the director crosses its devices, as it told at its start; for the report. */
  readonly told?: (director: LabProcess) => string;
}

/** A contender in its lab. */
export interface Standing {
  readonly contender: Contender;
  readonly lab: Lab;
  readonly directorPid: number | null;
  readonly serverPid: number;
  readonly told: string | null;
}

/** A contender's name as a word of the command line and of file names: "tapvs DR, 2 workers" → tapvs-dr-2-workers. */
export const wordOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
