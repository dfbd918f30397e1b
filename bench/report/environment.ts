// Where a result was measured: what makes two results comparable, and goes into every JSON file.

import { cpus, release, totalmem } from "node:os";
import { resolve } from "node:path";

export interface Environment {
  readonly machine: string;
  readonly processors: number;
  readonly memory_bytes: number;
  readonly kernel: string;
  readonly bun: string;
  /** Commit of the working tree, with "+" when files were changed; null outside a repository. */
  readonly commit: string | null;
  readonly date: string;
}

function git(words: readonly string[]): string | null {
  try {
    const done = Bun.spawnSync(["git", ...words], { cwd: resolve(import.meta.dir, "../..") });
    return done.success ? done.stdout.toString().trim() : null;
  } catch {
    return null; // There is no git.
  }
}

function commit(): string | null {
  const hash = git(["rev-parse", "--short=12", "HEAD"]);
  if (hash === null) return null;
  return git(["status", "--porcelain", "--untracked-files=no"]) === "" ? hash : `${hash}+`;
}

export const environment = (): Environment => ({
  machine: cpus()[0]?.model.trim() ?? process.arch,
  processors: cpus().length,
  memory_bytes: totalmem(),
  kernel: release(),
  bun: Bun.version,
  commit: commit(),
  date: new Date().toISOString(),
});

/** One line for people. */
export const environmentLine = (where: Environment): string =>
  `${where.machine}, ${where.processors} processors, Linux ${where.kernel}, ` +
  `Bun ${where.bun}, commit ${where.commit ?? "unknown"}`;
