// `tapvs lab check`: grades a lab by real requests, each finding with its evidence and what mends it.

import { firstRules, WEB_PORT } from "./director-config.ts";
import type { JobResult } from "./http-client.ts";
import type { Lab } from "./lab.ts";
import { CLIENT_ADDRESSES, type Host, serverAddress, VIP } from "./topology.ts";

export interface Finding {
  readonly passed: boolean;
  /** What was looked at. */
  readonly subject: string;
  /** What was found; for a failure also what mends it. */
  readonly evidence: string;
}

/** What a lab serves on the VIP's web port, as the director has it. */
export interface WebService {
  readonly scheduler: string;
  /** Server address → weight. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Rounds of the scheduler; a few are enough to show what a broken server does to requests. */
const ROUNDS = 20;
const ROUNDS_BROKEN = 2;
const REQUESTS_MAX = 2000;
const CONCURRENCY = 16;
/** Two SYNs may be lost. */
const TIMEOUT_MS = 4000;
const TRANSFER_BYTES = 16 * 1024 * 1024;
/** Schedulers whose shares are exactly the weights (or equal, for rr) however long requests take. */
const EXACT = new Set(["rr", "wrr"]);

const passed = (subject: string, evidence: string): Finding => ({
  passed: true,
  subject,
  evidence,
});
const failed = (subject: string, evidence: string): Finding => ({
  passed: false,
  subject,
  evidence,
});

/** The web service of `ipvsadm -Sn` output, or undefined when it has none. */
export function webServiceOf(saved: string): WebService | undefined {
  const name = `-t ${VIP}:${WEB_PORT} `;
  const lines = saved.split("\n");
  const service = lines.find((line) => line.startsWith(`-A ${name}`));
  if (service === undefined) return undefined;
  const weights = new Map<string, number>();
  for (const line of lines) {
    if (!line.startsWith(`-a ${name}`)) continue;
    const server = / -r ([\d.]+):\d+ /.exec(line)?.[1];
    const weight = / -w (\d+)/.exec(`${line} `)?.[1];
    if (server !== undefined) weights.set(server, Number(weight ?? 1));
  }
  return { scheduler: / -s (\S+)/.exec(service)?.[1] ?? "wlc", weights };
}

/** The findings; none when there is nothing to test. */
export async function checkLab(lab: Lab): Promise<Finding[]> {
  const listed = await lab.tapvs(["ipvsadm", "-Sn"]);
  if (listed.status !== 0) {
    return [failed("director", `does not answer: ${listed.stderr.trim() || "no reason given"}`)];
  }
  const service = webServiceOf(listed.stdout);
  if (service === undefined || service.weights.size === 0) return [];
  const findings = [
    passed("director", `answers, ${service.weights.size} servers by ${service.scheduler}`),
  ];
  findings.push(...(await Promise.all(lab.topology.servers.map((s) => checkServer(lab, s)))));
  const rounds = grade(findings) === 0 ? ROUNDS : ROUNDS_BROKEN;
  findings.push(...(await checkRequests(lab, service, rounds)));
  // Where requests fail already, a transfer would only take long to say the same.
  if (grade(findings) === 0) findings.push(...(await checkTransfers(lab)));
  return findings;
}

/** What a server's own kernel must have for the lab's forwarding method. */
async function checkServer(lab: Lab, server: Host): Promise<Finding> {
  const { method } = lab.topology;
  const look = (command: string) => lab.sandbox.run(server.name, ["sh", "-c", command]);
  if (method === "nat") {
    const route = (await look("ip route show default")).stdout.trim();
    const wanted = server.routes[0]!;
    return route.startsWith(wanted)
      ? passed(server.name, "default route leads to the director")
      : failed(server.name, `default route is "${route}"; mend it: ip route replace ${wanted}`);
  }
  const addresses = (await look("ip -o address show dev lo")).stdout;
  if (!addresses.includes(` ${VIP}/32 `)) {
    return failed(server.name, `the VIP is not on lo; mend it: tapvs realserver --vip ${VIP}`);
  }
  for (const [name, least] of [
    ["arp_ignore", 1],
    ["arp_announce", 2],
  ] as const) {
    const values = (await look(`cd /proc/sys/net/ipv4/conf; cat all/${name} eth0/${name}`)).stdout;
    const effective = Math.max(...values.trim().split("\n").map(Number));
    if (effective < least) {
      const mend = `sysctl -w net.ipv4.conf.all.${name}=${least}`;
      return failed(server.name, `${name} is ${effective}, must be ${least}; mend it: ${mend}`);
    }
  }
  return passed(server.name, "VIP on lo, arp_ignore and arp_announce right");
}

async function checkRequests(lab: Lab, service: WebService, roundsMax: number): Promise<Finding[]> {
  const total = [...service.weights.values()].reduce((sum, weight) => sum + weight, 0);
  // Whole rounds of the scheduler, so that the shares can be exact.
  const round = service.scheduler === "rr" ? service.weights.size : Math.max(1, total);
  const rounds = Math.max(1, Math.min(roundsMax, Math.floor(REQUESTS_MAX / round)));
  const count = round * rounds;
  const to = { address: VIP, port: WEB_PORT };
  // Another client and another port each time: a flow that has not ended yet would keep its server.
  const from = [CLIENT_ADDRESSES[process.pid % CLIENT_ADDRESSES.length]!];
  const firstPort = 2048 + Math.floor(Math.random() * 60_000);
  const result = await lab.perform({
    kind: "requests",
    to,
    count,
    concurrency: CONCURRENCY,
    timeoutMs: TIMEOUT_MS,
    from,
    firstPort,
  });
  const findings = [
    result.failed === 0
      ? passed("requests", `${count} of ${count} answered`)
      : failed("requests", `${result.failed} of ${count} failed: ${reasons(result)}`),
  ];
  if (EXACT.has(service.scheduler)) findings.push(checkShares(lab, service, result, rounds));
  return findings;
}

function checkShares(lab: Lab, service: WebService, result: JobResult, rounds: number): Finding {
  const wrong: string[] = [];
  lab.topology.servers.forEach((server, i) => {
    const weight = service.weights.get(serverAddress(i + 1)) ?? 0;
    const share = service.scheduler === "rr" ? Math.min(weight, 1) : weight;
    const got = result.servers[server.name] ?? 0;
    if (got !== share * rounds) wrong.push(`${server.name} got ${got}, not ${share * rounds}`);
  });
  return wrong.length === 0
    ? passed("shares", `every server got what its weight promises by ${service.scheduler}`)
    : failed("shares", `${wrong.join(", ")}; is anybody else sending requests?`);
}

async function checkTransfers(lab: Lab): Promise<Finding[]> {
  const to = { address: VIP, port: WEB_PORT };
  const results = await lab.performAll([
    { kind: "download", to, bytes: TRANSFER_BYTES },
    { kind: "upload", to, bytes: TRANSFER_BYTES },
  ]);
  return results.map((result) =>
    result.failed === 0
      ? passed(result.kind, `${TRANSFER_BYTES / 1024 / 1024} MiB with the right checksum`)
      : failed(result.kind, reasons(result)),
  );
}

const reasons = (result: JobResult): string =>
  Object.entries(result.failures)
    .map(([reason, count]) => `${count} × ${reason}`)
    .join(", ");

/** Findings as lines for people. */
export const findingLines = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ passed, subject, evidence }) => `${passed ? "pass" : "FAIL"}  ${subject}: ${evidence}`,
  );

/** 0: all passed. 1: some failed. 2: nothing to test. */
export function grade(findings: readonly Finding[]): number {
  if (findings.length === 0) return 2;
  return findings.every((finding) => finding.passed) ? 0 : 1;
}

/** What to type when there is nothing to test. */
export const nothingToTest = (lab: Lab): string =>
  `no web service with servers on ${VIP}:${WEB_PORT}. In \`lab shell director\`:\n` +
  firstRules(lab.topology).replaceAll(/^/gm, "  ipvsadm ").trimEnd();
