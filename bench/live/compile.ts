// Compiles the C programs of the benchmark, once for each text they have had. What comes out lies in build/,
// which git does not see.

import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { labEnvironment } from "../../cli/lab/requirements.ts";

const BENCH = resolve(import.meta.dir, "..");
const OUTPUT = resolve(BENCH, "../build/bench");
const FLAGS = ["-std=gnu11", "-O2", "-Wall", "-Wextra"];

/** Path of the C compiler, or null when there is none. */
export function compiler(): string | null {
  const { PATH } = labEnvironment();
  return Bun.which("cc", { PATH: PATH! }) ?? Bun.which("gcc", { PATH: PATH! });
}

/** All that a program is made of: its source and the headers beside it, theirs too. */
function textOf(source: string): string {
  const own = readFileSync(source, "utf8");
  const headers = [...own.matchAll(/^#include "([^"]+)"/gm)].map((match) => match[1]!);
  return own + headers.map((name) => textOf(join(dirname(source), name))).join("");
}

/**
 * The program of a source, compiled if need be; its path.
 * @param source path under bench/, for example "echo/uring.c"
 * @throws Error with what the compiler said, or when there is none
 */
export function program(source: string): string {
  const path = join(BENCH, source);
  const cc = compiler();
  if (cc === null) throw new Error("no C compiler: bench/install-peers.sh installs one (Debian)");
  const hash = Bun.hash([cc, ...FLAGS, textOf(path)].join("\n")).toString(16);
  const output = join(OUTPUT, `${basename(source, ".c")}-${hash}`);
  if (existsSync(output)) return output;
  mkdirSync(OUTPUT, { recursive: true });
  const unfinished = `${output}.${process.pid}`;
  const done = Bun.spawnSync([cc, ...FLAGS, "-o", unfinished, path], { env: labEnvironment() });
  if (!done.success) throw new Error(`${source} does not compile:\n${done.stderr.toString()}`);
  renameSync(unfinished, output);
  return output;
}
