// Finding every process that something started: what it starts inherits its environment.

import { readdirSync, readFileSync } from "node:fs";

function textOf(pid: string, file: "environ" | "cmdline"): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return ""; // It has ended.
  }
}

/** Command lines of the processes with this variable, "NAME=value". */
export const marked = (variable: string): string[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => textOf(pid, "environ").split("\0").includes(variable))
    .map((pid) => textOf(pid, "cmdline").replaceAll("\0", " "))
    .filter((line) => line !== "");

/** The same, once they have had two seconds to end. */
export async function leftOf(variable: string): Promise<string[]> {
  for (let i = 0; i < 100 && marked(variable).length > 0; i++) await Bun.sleep(20);
  return marked(variable);
}
