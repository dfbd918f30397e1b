// `tapvs demo`: the main job on real input. For each forwarding method a lab, real HTTP requests through the
// VIP, one connection's walk through the director, and every scheduler's picks; each checked against what is
// promised. Everything it makes is gone afterwards.

import { serviceRules, WEB_PORT } from "./director-config.ts";
import type { Job, JobResult } from "./http-client.ts";
import { Lab } from "./lab.ts";
import { sharesOf, TRIALS, type Trial, WEIGHTS } from "./promises.ts";
import type { Steps } from "./steps.ts";
import { CLIENT_ADDRESS, METHODS, type Method, serverName, VIP } from "./topology.ts";

const SERVERS = WEIGHTS.length;
/** A whole number of rounds of wrr. */
const REQUESTS = 600;
const CONCURRENCY = 8;
/** Service ports of the trials, one a scheduler: fresh counts for each. */
const TRIAL_PORT = 8001;
/** The client's port of the connection that is traced. */
const WALK_PORT = 1500;
/** The last packets of the connection follow its end. */
const WALK_QUIET_MS = 200;

/** Steps that runDemo takes. */
export const DEMO_STEPS = METHODS.length * 4;

const TITLES: Readonly<Record<Method, string>> = {
  dr: "Direct routing (-g): the director sets the server's MAC, the server answers the client itself",
  tun: "Tunnel (-i): the director puts an IP header before the packet, the server answers the client itself",
  nat: "NAT (-m): the director changes the addresses, both ways",
};

export interface DemoOutput {
  /** Takes one line of the report. */
  readonly say: (line: string) => void;
  readonly steps: Steps;
  readonly signal: AbortSignal;
}

/** Runs the demo. @returns what was promised and not kept, one line each; empty when all is well */
export async function runDemo(output: DemoOutput): Promise<string[]> {
  const faults: string[] = [];
  for (const method of METHODS) {
    const found = await demonstrate(method, output);
    faults.push(...found.map((fault) => `${method}: ${fault}`));
  }
  return faults;
}

async function demonstrate(method: Method, output: DemoOutput): Promise<string[]> {
  const { say, steps, signal } = output;
  const title = method.toUpperCase();
  const lab = await steps.step(`${title}: lab of client, director and ${SERVERS} servers`, () => {
    const ports = [WEB_PORT, ...TRIALS.map((_, i) => TRIAL_PORT + i)];
    return Lab.up({ method, servers: SERVERS, ports, signal, rules: rulesOf(method) });
  });
  try {
    const results = await steps.step(`${title}: ${REQUESTS} HTTP requests through the VIP`, () =>
      lab.perform({ kind: "requests", to: web, count: REQUESTS, concurrency: CONCURRENCY }),
    );
    const walk = await steps.step(`${title}: one connection's walk`, () => walkOf(lab));
    const trials = await steps.step(`${title}: ${TRIALS.length} schedulers`, () =>
      lab.performAll(TRIALS.map(jobOf)),
    );
    say("");
    say(`== ${TITLES[method]}`);
    say("");
    const faults = reportRequests(results, say);
    say("");
    say("One connection's walk through the director:");
    for (const line of walk) say(line === "" ? "" : `  ${line}`);
    if (walk.length === 0) faults.push("no walk was traced");
    say("");
    say(`Picks of each scheduler (${SERVERS} servers, weights ${WEIGHTS.join(" ")}):`);
    faults.push(...reportTrials(trials, say));
    return faults;
  } finally {
    await lab.down();
  }
}

const web = { address: VIP, port: WEB_PORT };

/** The web service by wrr, and one service a scheduler. */
function rulesOf(method: Method): string {
  const services = TRIALS.map(({ scheduler, options }, i) => ({
    port: TRIAL_PORT + i,
    scheduler,
    options,
    weights: WEIGHTS,
  }));
  return [{ port: WEB_PORT, scheduler: "wrr", weights: WEIGHTS }, ...services]
    .map((service) => serviceRules(method, service))
    .join("");
}

function jobOf({ count, isHeld, from }: Trial, index: number): Job {
  const to = { address: VIP, port: TRIAL_PORT + index };
  return isHeld
    ? { kind: "hold", to, count, from }
    : { kind: "requests", to, count, concurrency: 1, from };
}

function reportRequests(result: JobResult, say: (line: string) => void): string[] {
  const total = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  const faults: string[] = [];
  say(
    `${REQUESTS} requests from ${CLIENT_ADDRESS} to ${VIP}:${WEB_PORT} by wrr, ${result.answered} answered:`,
  );
  say("  server    weight  promised  got");
  WEIGHTS.forEach((weight, i) => {
    const name = serverName(i + 1);
    const promised = (REQUESTS * weight) / total;
    const got = result.servers[name] ?? 0;
    say(
      `  ${name.padEnd(8)}${String(weight).padStart(8)}${String(promised).padStart(10)}` +
        `${String(got).padStart(5)}  ${bar(got, REQUESTS)}`,
    );
    if (got !== promised) faults.push(`${name} got ${got} of ${promised} promised requests`);
  });
  faults.push(...failuresOf(result, "requests"));
  return faults;
}

const BAR_WIDTH = 40;
const bar = (part: number, whole: number): string =>
  "#".repeat(Math.round((part / whole) * BAR_WIDTH));

function reportTrials(results: readonly JobResult[], say: (line: string) => void): string[] {
  const faults: string[] = [];
  TRIALS.forEach((trial, i) => {
    const result = results[i]!;
    const picks = result.picks.map((name) => Number(/\d+$/.exec(name)?.[0] ?? 0));
    const fault = trial.fault(picks);
    const shown = picks.slice(0, 12).join(" ") + (picks.length > 12 ? " …" : "");
    const shares = sharesOf(picks).join(":");
    say(
      `  ${trial.scheduler.padEnd(6)}${shown.padEnd(27)}${shares.padEnd(10)}` +
        `${fault === undefined ? "" : `WRONG, ${fault}: `}${trial.meaning}`,
    );
    if (fault !== undefined) faults.push(`${trial.scheduler} picked ${picks.join("")}: ${fault}`);
    faults.push(...failuresOf(result, trial.scheduler));
  });
  return faults;
}

const failuresOf = (result: JobResult, what: string): string[] =>
  Object.entries(result.failures).map(
    ([reason, count]) => `${count} connections of ${what} failed: ${reason}`,
  );

/**
 * What `tapvs trace` says about one connection: the first packet of the client in full, by NAT also the first
 * answer, since that passes the director too; of the others a line each.
 */
async function walkOf(lab: Lab): Promise<string[]> {
  const trace = await lab.startTrace(`tcp and port ${WALK_PORT}`);
  const firstPort = WALK_PORT;
  await lab.perform({ kind: "requests", to: web, count: 1, concurrency: 1, firstPort });
  await Bun.sleep(WALK_QUIET_MS);
  await trace.stop("SIGINT");
  const packets = paragraphs(trace.lines.filter((line) => !/^Tracing\b/.test(line)));
  const inFull = lab.topology.method === "nat" ? 2 : 1;
  return packets.flatMap((lines, i) =>
    i < inFull ? [...lines, ""] : [`${lines[0]}  ${lines.at(-1)!.trim()}`],
  );
}

/** Lines between empty ones. */
function paragraphs(lines: readonly string[]): string[][] {
  const text = lines.join("\n").split(/\n{2,}/);
  return text.map((part) => part.split("\n").filter(Boolean)).filter((part) => part.length > 0);
}
