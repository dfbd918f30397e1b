// Labs for live tests: made for one test, gone after it, also when it fails.

import * as assert from "uvu/assert";
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

/** Dataplane workers of every director; all tests hold for any number: TAPVS_WORKERS=3 npm test -- live. */
export const WORKERS = Number(process.env["TAPVS_WORKERS"] ?? 1);

/** Runs `use` in a lab of its own. */
export async function withLab<T>(options: LabOptions, use: (lab: Lab) => Promise<T>): Promise<T> {
  const lab = await Lab.up({ ...options, settings: { workers: WORKERS, ...options.settings } });
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

/**
 * Fails unless every server got its share, exactly so from one worker. Of several each takes turns of its own, and its
 * connections are a piece of them that begins and ends anywhere: of rr, and of wrr with the weights of these tests, no
 * such piece has more than one connection too many or too few for a server (test/unit/crew/crew.test.ts).
 */
export function assertShares(
  servers: Readonly<Record<string, number>>,
  shares: Readonly<Record<string, number>>,
  what = "shares",
): void {
  if (WORKERS === 1) return assert.equal(servers, shares, what);
  assert.equal(Object.keys(servers).sort(), Object.keys(shares).sort(), what);
  for (const [server, share] of Object.entries(shares)) {
    const got = servers[server]!;
    assert.ok(Math.abs(got - share) <= WORKERS, `${what}: ${server} got ${got} of ${share}`);
  }
}

/** "2 × connection refused, 1 × no answer", or empty. */
export const failuresOf = (result: JobResult): string =>
  Object.entries(result.failures)
    .map(([reason, count]) => `${count} × ${reason}`)
    .join(", ");

export const MIB = 1024 * 1024;
export const GIB = 1024 * MIB;

/** Ethernet header and MTU. */
export const FRAME_BYTES = 1514;

/** Bytes of a received frame on the port that received most, on average. */
export async function averageFrameBytes(lab: Lab): Promise<number> {
  const ports = await portCounters(lab);
  return Math.max(...ports.map((port) => port.received_bytes / Math.max(1, port.received_frames)));
}

/** Frames of all ports that left inside others. */
export async function joinedFrames(lab: Lab): Promise<number> {
  const ports = await portCounters(lab);
  return ports.reduce((sum, port) => sum + port.joined_frames, 0);
}

interface PortCounters {
  readonly joined_frames: number;
  readonly received_bytes: number;
  readonly received_frames: number;
}

async function portCounters(lab: Lab): Promise<readonly PortCounters[]> {
  const { stdout } = await lab.tapvs(["counters", "-o", "json"]);
  return (JSON.parse(stdout) as { ports: PortCounters[] }).ports;
}
