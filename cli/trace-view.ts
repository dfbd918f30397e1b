// A traced packet as a readable walk: hook by hook, what the scheduler considered, and the headers before and
// after with the changed fields marked.

import type { tapvs } from "../proto/generated/control.js";
import { type Field, headerFields, packetLine } from "./header-fields.ts";
import { type Column, tableLines } from "./table.ts";
import { type Paint, PLAIN, type Style } from "./terminal.ts";

type Consideration = tapvs.v1.IConsideration;

const VERDICT_STYLES: Record<string, Style> = {
  forwarded: "green",
  answered: "cyan",
  dropped: "red",
};

/** Is the packet line readable as Ethernet? TUN frames begin with their IP header. */
const hasEthernet = (frame: Uint8Array): boolean => {
  const version = (frame[0] ?? 0) >> 4;
  if (version !== 4 && version !== 6) return true;
  const type = ((frame[12] ?? 0) << 8) | (frame[13] ?? 0);
  return type === 0x0800 || type === 0x86dd || type === 0x0806 || type === 0x8100;
};

const fieldsOf = (frame: Uint8Array | null | undefined): Field[] =>
  frame ? headerFields(frame, hasEthernet(frame)) : [];

/** Lines of the walk of one packet. */
export function traceLines(trace: tapvs.v1.IPacketTrace, paint: Paint = PLAIN): string[] {
  const before = fieldsOf(trace.frame);
  const lines = [
    `${paint.paint("bold", packetLine(before))}  in ${trace.port ?? ""} at ${timeText(trace.timeUs)}`,
  ];
  const considerations = considerationLines(trace, paint);
  let isConsidered = false;
  for (const { hook, stage, text } of trace.steps ?? []) {
    const where = paint.paint("dim", `${(hook ?? "").padEnd(12)} ${(stage ?? "").padEnd(9)}`);
    lines.push(`  ${where} ${text ?? ""}`);
    if (stage === "schedule" && !isConsidered) {
      lines.push(...considerations);
      isConsidered = true;
    }
  }
  if (!isConsidered) lines.push(...considerations);
  for (const sent of trace.sent ?? []) lines.push(...sentLines(before, sent, paint));
  const style = VERDICT_STYLES[trace.kind ?? ""];
  const verdict = trace.verdict ?? "";
  const marked = style === undefined ? verdict : paint.paint(style, verdict);
  lines.push(`  verdict ${marked}: ${trace.meaning ?? ""}`);
  return lines;
}

/** Seconds of the director's clock. */
const timeText = (timeUs: number | null | undefined): string =>
  `${((timeUs ?? 0) / 1_000_000).toFixed(6)} s`;

const CONSIDERATION_COLUMNS: readonly Column<Consideration>[] = [
  { title: " ", text: ({ chosen }) => (chosen ? "*" : " ") },
  {
    title: "SERVER",
    text: ({ server }) => server ?? "",
    style: ({ chosen }) => (chosen ? "green" : null),
  },
  { title: "WEIGHT", align: "right", text: ({ weight }) => String(weight ?? 0) },
  { title: "ACTIVE", align: "right", text: ({ active }) => String(active ?? 0) },
  { title: "INACTIVE", align: "right", text: ({ inactive }) => String(inactive ?? 0) },
  { title: "FIGURE", align: "right", text: ({ overhead }) => overhead ?? "" },
  { title: "LEFT OUT BECAUSE", text: ({ excluded }) => excluded ?? "" },
];

function considerationLines(trace: tapvs.v1.IPacketTrace, paint: Paint): string[] {
  const rows = trace.considerations ?? [];
  if (rows.length === 0) return [];
  const indent = " ".repeat(14);
  return tableLines(rows, CONSIDERATION_COLUMNS, paint).map((line) => `${indent}${line}`);
}

function sentLines(before: readonly Field[], sent: tapvs.v1.ISentFrame, paint: Paint): string[] {
  const after = fieldsOf(sent.frame);
  const lines = [`  out ${sent.port ?? ""}: ${packetLine(after)}`];
  for (const change of fieldChanges(before, after)) {
    const name = `${change.header} ${change.name}`.padEnd(28);
    const from = change.from === null ? "(new)" : `${change.from} ->`;
    const isSame = change.from === change.to;
    const text = isSame ? change.to : `${from} ${change.to}`;
    lines.push(`    ${isSame ? " " : "*"} ${name} ${isSame ? text : paint.paint("yellow", text)}`);
  }
  return lines;
}

export interface FieldChange {
  readonly header: string;
  readonly name: string;
  /** Value before; null when the field was not there. */
  readonly from: string | null;
  readonly to: string;
}

/**
 * Every field of the frame that left, beside what it was in the frame that came. Behind a new tunnel header
 * the inner packet is compared with the one that came.
 */
export function fieldChanges(before: readonly Field[], after: readonly Field[]): FieldChange[] {
  const isTunnelled =
    after.some(({ header }) => header.startsWith("inner ")) &&
    !before.some(({ header }) => header.startsWith("inner "));
  const old = new Map(before.map(({ header, name, value }) => [`${header} ${name}`, value]));
  return after.map(({ header, name, value }) => {
    const isOuter = isTunnelled && header !== "Ethernet" && !header.startsWith("inner ");
    const key = isTunnelled ? header.replace("inner ", "") : header;
    return { header, name, from: isOuter ? null : (old.get(`${key} ${name}`) ?? null), to: value };
  });
}

/** The trace as JSON; frames as hexadecimal text. */
export const traceJson = (trace: tapvs.v1.IPacketTrace): Record<string, unknown> => ({
  time_us: trace.timeUs ?? 0,
  port: trace.port ?? "",
  packet: packetLine(fieldsOf(trace.frame)),
  frame: Buffer.from(trace.frame ?? []).toString("hex"),
  steps: (trace.steps ?? []).map(({ hook, stage, text }) => ({ hook, stage, text })),
  verdict: trace.verdict ?? "",
  kind: trace.kind ?? "",
  meaning: trace.meaning ?? "",
  scheduler: trace.scheduler ?? "",
  considerations: (trace.considerations ?? []).map((row) => ({
    server: row.server ?? "",
    weight: row.weight ?? 0,
    active: row.active ?? 0,
    inactive: row.inactive ?? 0,
    figure: row.overhead ?? "",
    excluded: row.excluded ?? "",
    chosen: row.chosen ?? false,
  })),
  sent: (trace.sent ?? []).map(({ frame, port }) => ({
    port: port ?? "",
    packet: packetLine(fieldsOf(frame)),
    frame: Buffer.from(frame ?? []).toString("hex"),
  })),
});
