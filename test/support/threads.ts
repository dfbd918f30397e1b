// What the threads of a process have done, from /proc. proc(5).

import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks of the kernel's figures in a second; Linux shows 100 to everybody. */
export const CPU_TICKS_A_SECOND = 100;

export interface ThreadFigures {
  readonly name: string;
  /** CPU time in ticks. */
  readonly cpuTicks: number;
  /** How often it went to sleep by itself. */
  readonly sleeps: number;
}

/** Every thread of a process by its id; one that ends meanwhile is left out. */
export function threadsOf(pid: number): Map<number, ThreadFigures> {
  const found = new Map<number, ThreadFigures>();
  for (const id of readdirSync(`/proc/${pid}/task`).map(Number)) {
    try {
      found.set(id, figuresOf(`/proc/${pid}/task/${id}`));
    } catch (error) {
      if ((error as { code?: string }).code !== "ENOENT") throw error;
    }
  }
  return found;
}

function figuresOf(folder: string): ThreadFigures {
  const status = readFileSync(`${folder}/status`, "utf8");
  // The name may hold anything, so that fields are counted from the last bracket.
  const fields = readFileSync(`${folder}/stat`, "utf8").split(") ").at(-1)!.split(" ");
  return {
    name: /^Name:\t(.*)$/m.exec(status)![1]!,
    cpuTicks: Number(fields[11]) + Number(fields[12]),
    sleeps: Number(/^voluntary_ctxt_switches:\t(\d+)$/m.exec(status)![1]),
  };
}
