// Labs for live tests: made for one test, gone after it, also when it fails.

import { Lab, type LabOptions } from "../../cli/lab/lab.ts";
import { VIP } from "../../cli/lab/topology.ts";
import type { JobResult } from "../../cli/lab/http-client.ts";
import type { Needs } from "../support/needs.ts";

export const LAB_NEEDS: Needs = {
  root: true,
  tun: true,
  namespaces: true,
  commands: ["ip", "mount", "nsenter", "setpriv", "unshare"],
};

/** The web service that every lab starts with. */
export const WEB = { address: VIP, port: 80 } as const;

/** Runs `use` in a lab of its own. */
export async function withLab<T>(options: LabOptions, use: (lab: Lab) => Promise<T>): Promise<T> {
  const lab = await Lab.up(options);
  try {
    return await use(lab);
  } finally {
    await lab.down();
  }
}

/** A counter of a host's kernel, for example "Tcp:RetransSegs": names and values stand in lines of two. */
export async function counterOf(lab: Lab, host: string, counter: string): Promise<number> {
  const { stdout } = await lab.sandbox.run(host, ["cat", "/proc/net/snmp", "/proc/net/netstat"]);
  const [group, name] = counter.split(":");
  const [names, values] = stdout
    .split("\n")
    .filter((line) => line.startsWith(`${group}: `))
    .map((line) => line.split(" "));
  return Number(values![names!.indexOf(name!)]);
}

/** "2 × connection refused, 1 × no answer", or empty. */
export const failuresOf = (result: JobResult): string =>
  Object.entries(result.failures)
    .map(([reason, count]) => `${count} × ${reason}`)
    .join(", ");

export const MIB = 1024 * 1024;
export const GIB = 1024 * MIB;
