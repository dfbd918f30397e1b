// Skipping what this machine cannot run, aloud: a skipped test counts as skipped and prints `SKIPPED: reason`,
// which test/run.ts demands of every skip.

import { closeSync, openSync } from "node:fs";
import { type Callback, type Test, suite } from "uvu";

export interface Needs {
  /** User id 0. */
  readonly root?: boolean;
  /** /dev/net/tun can be opened. */
  readonly tun?: boolean;
  /** A network namespace can be made. */
  readonly namespaces?: boolean;
  /** Programs that must be installed, such as "ip". */
  readonly commands?: readonly string[];
}

function canOpenTun(): boolean {
  try {
    closeSync(openSync("/dev/net/tun", "r+"));
    return true;
  } catch {
    return false;
  }
}

const PATH = `${process.env["PATH"] ?? ""}:/usr/local/sbin:/usr/sbin:/sbin`;

/** The first thing missing, as the end of a sentence "needs …"; null when all is there. */
export function missing(needs: Needs): string | null {
  if (needs.root === true && process.getuid?.() !== 0) return "root";
  const absent = (needs.commands ?? []).find((name) => Bun.which(name, { PATH }) === null);
  if (absent !== undefined) return `the command ${absent}`;
  if (needs.tun === true && !canOpenTun()) return "/dev/net/tun";
  if (needs.namespaces === true) {
    const unshare = Bun.which("unshare", { PATH });
    const probe = unshare === null ? null : Bun.spawnSync([unshare, "--net", "true"]);
    if (probe?.exitCode !== 0) return "the right to make network namespaces";
  }
  return null;
}

const say = (what: string, absent: string): void =>
  console.log(`\nSKIPPED: ${what} needs ${absent}`);

/** A uvu suite; all its tests are skipped, hooks and all, when something is missing. */
export function suiteNeeding(name: string, needs: Needs): Test {
  const whole = suite(name);
  const absent = missing(needs);
  if (absent === null) return whole;
  say(name, absent);
  const skip = (title: string, handler: Callback): void => whole.skip(title, handler);
  const ignore = Object.assign(() => {}, { each: () => {} });
  return Object.assign(skip, {
    only: skip,
    skip,
    before: ignore,
    after: ignore,
    run: () => whole.run(),
  }) as unknown as Test;
}

/** One test of a suite that is skipped when something is missing. */
export function testNeeding(on: Test, needs: Needs, title: string, handler: Callback): void {
  const absent = missing(needs);
  if (absent === null) return on(title, handler);
  say(`"${title}"`, absent);
  on.skip(title, handler);
}
