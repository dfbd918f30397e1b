// What became of a frame, as the comment it gets in a capture file.

import type { PacketTrace } from "./recorder.ts";

/** Verdict, its meaning, and the scheduler's choice, in one line. */
export function commentOf(trace: PacketTrace): string {
  const chosen = trace.considerations.find((row) => row.chosen);
  const choice = chosen === undefined ? "" : ` ${trace.scheduler} chose ${chosen.server}.`;
  return `${trace.kind === "dropped" ? "drop, " : ""}${trace.verdict}: ${trace.meaning}${choice}`;
}
