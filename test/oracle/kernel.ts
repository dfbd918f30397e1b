// The kernel's side: boots the guest, lets it answer many lives one after the other, takes the answers apart.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Answer,
  type Life,
  linesOf,
  needsOwnGuest,
  parseLife,
  type Request,
} from "./script.ts";

const ORACLE = join(import.meta.dir, "oracle");
/** So long after each request: two ticks of the kernel, so that what is due has happened. */
export const PACE_MS = 25;
/** What `oracle` ends with when it killed the guest. */
const TIMED_OUT = 3;
const RESET: Request = { reset: true, pace: PACE_MS };

async function oracle(...words: string[]): Promise<{ rc: number; stdout: string; stderr: string }> {
  const child = Bun.spawn([ORACLE, ...words], { stdin: "ignore", stdout: "pipe", stderr: "pipe" });
  const [stdout, stderr, rc] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { rc, stdout, stderr };
}

/** Fetches and unpacks what the guest is made of. Null when that worked, else why not. */
export async function buildOracle(): Promise<string | null> {
  const { rc, stderr } = await oracle("build");
  return rc === 0 ? null : stderr.trim().split("\n").at(-1) || `oracle build ended with ${rc}`;
}

/**
 * The kernel's answers to each life, in one boot but for lives that need a guest of their own. A life that its guest
 * did not finish has null.
 *
 * @throws Error when a guest answered no life
 */
export async function liveAsKernel(lives: readonly Life[]): Promise<(Answer[] | null)[]> {
  const together = lives.filter((life) => !needsOwnGuest(life));
  const answers = new Map<Life, Answer[] | null>();
  const boots = [together, ...lives.filter(needsOwnGuest).map((life) => [life])];
  for (const boot of boots.filter((each) => each.length > 0)) {
    const found = await liveInOneBoot(boot);
    boot.forEach((life, i) => answers.set(life, found[i]!));
  }
  return lives.map((life) => answers.get(life)!);
}

async function liveInOneBoot(lives: readonly Life[]): Promise<(Answer[] | null)[]> {
  const folder = mkdtempSync(join(tmpdir(), "tapvs-oracle-"));
  try {
    const file = join(folder, "lives.jsonl");
    writeFileSync(file, `${lives.map((life) => linesOf([RESET, ...life])).join("\n")}\n`);
    const { rc, stderr, stdout } = await oracle("sim", file);
    const answers = parseLife(stdout);
    const found = distribute(lives, answers);
    // A guest that did not come to its end in time on a busy machine gets its lives again.
    if (rc !== TIMED_OUT && found.every((each) => each === null)) {
      throw new Error(`the guest answered nothing (status ${rc}): ${stderr.trim().slice(-400)}`);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function distribute(lives: readonly Life[], answers: readonly Answer[]): (Answer[] | null)[] {
  let at = 0;
  return lives.map((life) => {
    const own = answers.slice(at + 1, at + 1 + life.length);
    at += 1 + life.length;
    return own.length === life.length ? own : null;
  });
}
