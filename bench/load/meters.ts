// What the kernel counted: CPU time and memory of processes, frames that came in on an interface. All from /proc.

import { readdirSync, readFileSync } from "node:fs";

/**
 * CPU time is the scheduler's own count of nanoseconds (proc(5), schedstat), thread by thread. It holds what the
 * kernel does inside the process's system calls, and softirqs that run on top of it, for every contender alike.
 */
const NANOSECONDS = 1e9;
const KIB = 1024;

/** CPU nanoseconds out of the text of /proc/PID/task/TID/schedstat. */
export const cpuNanosecondsIn = (schedstat: string): number => Number(schedstat.split(" ")[0]);

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

/** Resident bytes out of the text of /proc/PID/status. */
export function residentBytesIn(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * KIB;
}

/** True when a socket listens on `port`, by the text of /proc/PID/net/tcp. */
export function listensIn(table: string, port: number): boolean {
  const local = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const LISTEN = "0A";
  return table.split("\n").some((line) => {
    const fields = line.trim().split(/\s+/);
    return fields[1]?.endsWith(local) === true && fields[3] === LISTEN;
  });
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // A thread or process that has just ended.
  }
};

const threadsOf = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

/** A process and those it has started. */
function family(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    textOf(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(family)];
}

/** CPU seconds that a process and those it has started have used, in all threads or in those of one name. */
export function cpuSeconds(pid: number, name?: string): number {
  let sum = 0;
  for (const member of family(pid)) {
    for (const thread of threadsOf(member)) {
      if (name !== undefined && textOf(`/proc/${member}/task/${thread}/comm`).trim() !== name)
        continue;
      const text = textOf(`/proc/${member}/task/${thread}/schedstat`);
      if (text !== "") sum += cpuNanosecondsIn(text);
    }
  }
  return sum / NANOSECONDS;
}

/** Resident bytes of a process and those it has started. */
export const residentBytes = (pid: number): number =>
  family(pid).reduce((sum, member) => sum + residentBytesIn(textOf(`/proc/${member}/status`)), 0);

export const receivedFrames = (pid: number, name: string): number =>
  receivedFramesIn(readFileSync(`/proc/${pid}/net/dev`, "utf8"), name);

export const listens = (pid: number, port: number): boolean =>
  listensIn(textOf(`/proc/${pid}/net/tcp`), port);
