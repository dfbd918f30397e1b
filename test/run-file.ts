// Runs one uvu file as its own process and judges what came out. No totals, a non-zero status, no tests, a suite
// that is never run, a skip without a reason: each is a failure, because uvu itself would let some pass as green.

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const TIME_LIMIT_SECONDS = 120;
const GRACE_MS = 5_000;
const POLL_MS = 20;

export interface FileResult {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly durationMs: number;
  /** Why the file failed, as sentences; empty when it passed. */
  readonly faults: readonly string[];
  /** Reasons printed as `SKIPPED: reason`. */
  readonly skips: readonly string[];
  readonly output: string;
}

export interface Ending {
  readonly exitCode: number | null;
  readonly signal: string | number | null;
  readonly timedOut: boolean;
}

type Counts = Pick<FileResult, "passed" | "failed" | "skipped" | "faults" | "skips">;

/** Seconds a file may run: 120, or what a comment in its first ten lines says: `// time limit: 600 s`. */
export function timeLimitSeconds(source: string): number {
  const head = source.split("\n", 10).join("\n");
  const match = /^\/\/ time limit: (\d+) s$/m.exec(head);
  return match === null ? TIME_LIMIT_SECONDS : Number(match[1]);
}

/** Names of the suites in a test file that are made but never run; uvu says nothing about them. */
export function suitesNeverRun(source: string): string[] {
  const names = [...source.matchAll(/^(?:export )?const (\w+) = suite\w*[(<]/gm)];
  return names
    .map((match) => match[1]!)
    .filter((name) => !new RegExp(`^\\s*${name}\\.run\\(\\);`, "m").test(source));
}

// Escape sequences of colours, should somebody force them.
// oxlint-disable-next-line no-control-regex
const COLOURS = /\u001b\[[0-9;]*m/g;
const TOTALS = /^ {2}Total: +(\d+)\n {2}Passed: +(\d+)\n {2}Skipped: +(\d+)\n {2}Duration: /gm;

function endingFault(ending: Ending, limitSeconds: number): string[] {
  if (ending.timedOut) return [`did not end within its time limit of ${limitSeconds} s`];
  if (ending.signal !== null) return [`was ended by signal ${ending.signal}`];
  return ending.exitCode === 0 ? [] : [`ended with status ${ending.exitCode}`];
}

/** What the output, the way it ended and the source of a test file say about it. */
export function judge(output: string, ending: Ending, source: string): Counts {
  const text = output.replaceAll(COLOURS, "");
  const totals = [...text.matchAll(TOTALS)];
  const skips = [...text.matchAll(/^SKIPPED: (.+)$/gm)].map((match) => match[1]!);
  const faults = endingFault(ending, timeLimitSeconds(source));
  for (const name of suitesNeverRun(source)) faults.push(`never calls ${name}.run()`);
  if (totals.length !== 1) {
    faults.push(
      totals.length === 0 ? "printed no totals: is .run() missing?" : "printed several totals",
    );
    return { passed: 0, failed: 1, skipped: 0, faults, skips };
  }
  const [total, passed, skipped] = totals[0]!.slice(1, 4).map(Number) as [number, number, number];
  if (total + skipped === 0) faults.push("has no tests");
  if (passed < total) faults.push(`passed ${passed} of ${total} tests`);
  if (skipped > 0 && skips.length === 0) {
    faults.push("skips without a line `SKIPPED: reason` (see test/support/needs.ts)");
  }
  const failed = Math.max(total - passed, faults.length > 0 ? 1 : 0);
  return { passed, failed, skipped, faults, skips };
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** True while any process of the group lives. */
function groupLives(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

/** Ends a process group: asks first, so that namespaces and devices can be taken down, then insists. */
export async function endGroup(pid: number): Promise<void> {
  signalGroup(pid, "SIGTERM");
  for (let waited = 0; waited < GRACE_MS && groupLives(pid); waited += POLL_MS) {
    await sleep(POLL_MS);
  }
  signalGroup(pid, "SIGKILL");
}

/** Process groups of files that run now, for whoever must stop them. */
export const running = new Set<number>();

async function runProcess(file: string, outputFile: string, limitMs: number): Promise<Ending> {
  // A file, not a pipe: a process that a test left behind cannot hold the runner up by keeping it open.
  const out = openSync(outputFile, "a");
  const child = Bun.spawn([process.execPath, file], {
    stdio: ["ignore", out, out],
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    detached: true,
  });
  closeSync(out);
  running.add(child.pid);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    void endGroup(child.pid);
  }, limitMs);
  await child.exited;
  clearTimeout(timer);
  for (let waited = 0; waited < GRACE_MS && groupLives(child.pid); waited += POLL_MS) {
    await sleep(POLL_MS);
  }
  signalGroup(child.pid, "SIGKILL");
  running.delete(child.pid);
  return { exitCode: child.exitCode, signal: child.signalCode, timedOut };
}

/** Runs a test file to its end or its time limit. */
export async function runFile(file: string): Promise<FileResult> {
  const source = readFileSync(file, "utf8");
  const folder = mkdtempSync(join(tmpdir(), "tapvs-test-"));
  try {
    const outputFile = join(folder, "output");
    const startMs = performance.now();
    const ending = await runProcess(file, outputFile, timeLimitSeconds(source) * 1000);
    const durationMs = Math.round(performance.now() - startMs);
    const output = readFileSync(outputFile, "utf8");
    return { file, durationMs, output, ...judge(output, ending, source) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
