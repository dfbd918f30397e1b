// The test runner: every test/**/*.test.ts in its own process, two at a time, those of test/live alone.
//
//   npm test                       all
//   npm test -- unit/wire golden   files whose path holds one of these
//
// The last line is always "N passed, N failed" (with ", N skipped" if any); the status is 1 when anything failed.

import { type FileResult, endGroup, runFile, running } from "./run-file.ts";

const AT_A_TIME = 2;
const ROOT = new URL("..", import.meta.url).pathname;

const isTerminal = process.stdout.isTTY && process.env["CI"] === undefined;
const out = (text: string): void => void process.stdout.write(text);

const isLive = (file: string): boolean => file.startsWith("test/live/");

function findFiles(filters: readonly string[]): string[] {
  const all = [...new Bun.Glob("test/**/*.test.ts").scanSync({ cwd: ROOT })].sort();
  if (filters.length === 0) return all;
  return all.filter((file) => filters.some((part) => file.includes(part)));
}

const countsText = (passed: number, failed: number, skipped: number): string =>
  `${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : "");

class Report {
  readonly #files: number;
  readonly results: FileResult[] = [];

  constructor(files: number) {
    this.#files = files;
  }

  /** Tells that a file is running; only on a terminal. */
  started(file: string): void {
    if (!isTerminal) return;
    out(`\r\u001b[K${this.results.length}/${this.#files} ${file}`);
  }

  finished(result: FileResult): void {
    this.results.push(result);
    const isFailed = result.failed > 0;
    if (isTerminal) out("\r\u001b[K");
    if (!isTerminal || isFailed) {
      const counts = countsText(result.passed, result.failed, result.skipped);
      out(`${isFailed ? "FAIL" : "ok  "} ${result.file}: ${counts}, ${result.durationMs} ms\n`);
    }
    for (const reason of result.skips) out(`     SKIPPED: ${reason}\n`);
    if (!isFailed) return;
    for (const fault of result.faults) out(`     ${result.file} ${fault}\n`);
    out(`${result.output.trimEnd()}\n\n`);
  }

  /** The closing lines; returns the exit status. */
  close(): number {
    const sum = (key: "passed" | "failed" | "skipped"): number =>
      this.results.reduce((total, result) => total + result[key], 0);
    const failedFiles = this.results.filter((result) => result.failed > 0);
    if (failedFiles.length > 0) out("\nFailed:\n");
    for (const { file, faults } of failedFiles) out(`  ${file} ${faults.join("; ")}\n`);
    out(`${countsText(sum("passed"), sum("failed"), sum("skipped"))}\n`);
    return failedFiles.length > 0 ? 1 : 0;
  }
}

let isStopping = false;

async function runAll(files: readonly string[], atATime: number, report: Report): Promise<void> {
  const queue = [...files];
  const lane = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      if (isStopping) return;
      report.started(file);
      report.finished(await runFile(file));
    }
  };
  await Promise.all(Array.from({ length: atATime }, lane));
}

/** Ctrl-C: the files that run get time to take their namespaces down; what they say still shows. */
function stopOn(signal: NodeJS.Signals): void {
  process.on(signal, () => {
    isStopping = true;
    for (const pid of running) void endGroup(pid);
  });
}

async function main(filters: readonly string[]): Promise<number> {
  process.chdir(ROOT);
  const files = findFiles(filters);
  if (files.length === 0) {
    out(`No test file matches ${filters.map((part) => `"${part}"`).join(", ")}.\n`);
    out("0 passed, 1 failed\n");
    return 1;
  }
  stopOn("SIGINT");
  stopOn("SIGTERM");
  const report = new Report(files.length);
  await runAll(
    files.filter((file) => !isLive(file)),
    AT_A_TIME,
    report,
  );
  await runAll(files.filter(isLive), 1, report);
  const status = report.close();
  return isStopping ? 1 : status;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  out("0 passed, 1 failed\n");
  return 1;
});
