// What the kernel counted: CPU time of a process, frames that came in on an interface. Both from /proc.

import { readFileSync } from "node:fs";

/** USER_HZ of Linux on x86-64 and arm64. */
const TICKS_PER_SECOND = 100;
// Fields of /proc/PID/stat behind the command's closing bracket: state is 0, utime 11, stime 12.
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;

/** CPU seconds out of the text of /proc/PID/stat, user and system, all threads. */
export function cpuSecondsIn(stat: string): number {
  // The command in brackets may contain blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS])) / TICKS_PER_SECOND;
}

/** Frames received by `name`, out of the text of /proc/PID/net/dev. */
export function receivedFramesIn(table: string, name: string): number {
  const line = table.split("\n").find((line) => line.trim().startsWith(`${name}:`));
  if (line === undefined) throw new Error(`there is no interface ${name} to count frames on`);
  return Number(
    line
      .slice(line.indexOf(":") + 1)
      .trim()
      .split(/\s+/)[1],
  );
}

export const cpuSeconds = (pid: number): number =>
  cpuSecondsIn(readFileSync(`/proc/${pid}/stat`, "utf8"));

export const receivedFrames = (pid: number, name: string): number =>
  receivedFramesIn(readFileSync(`/proc/${pid}/net/dev`, "utf8"), name);
