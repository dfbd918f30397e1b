// Records as aligned columns, tab-separated values, or JSON with a named schema.

import type { Paint, Style, Terminal } from "./terminal.ts";

export type OutputFormat = "table" | "json" | "tsv";

export interface Column<T> {
  readonly title: string;
  readonly align?: "left" | "right";
  readonly style?: (record: T) => Style | null;
  text(record: T): string;
}

/** Lines of a table with its titles; no blanks at the ends of lines. */
export function tableLines<T>(
  records: readonly T[],
  columns: readonly Column<T>[],
  paint: Paint,
): string[] {
  const cells = records.map((record) => columns.map((column) => column.text(record)));
  const widths = columns.map(({ title }, i) =>
    cells.reduce((most, row) => Math.max(most, row[i]!.length), title.length),
  );
  const pad = (text: string, i: number): string => {
    if (columns[i]!.align === "right") return text.padStart(widths[i]!);
    return i === columns.length - 1 ? text : text.padEnd(widths[i]!);
  };
  const titles = columns.map(({ title }, i) => pad(title, i)).join("  ");
  const lines = [paint.paint("bold", titles.trimEnd())];
  for (const [n, row] of cells.entries()) {
    const parts = row.map((text, i) => {
      const style = columns[i]!.style?.(records[n]!) ?? null;
      return style === null ? pad(text, i) : paint.paint(style, pad(text, i));
    });
    lines.push(parts.join("  ").trimEnd());
  }
  return lines;
}

/** Values one record a line, separated by tabs, without titles; a tab or newline in a value is a blank. */
export const tsvLines = <T>(records: readonly T[], columns: readonly Column<T>[]): string[] =>
  records.map((record) =>
    columns.map((column) => column.text(record).replace(/[\t\n]/g, " ")).join("\t"),
  );

/** What a listing shows, in every form it can take. */
export interface View<T> {
  /** For example "tapvs/services/v1". */
  readonly schema: string;
  readonly records: readonly T[];
  readonly columns: readonly Column<T>[];
  /** The JSON document without its schema. */
  json(): Record<string, unknown>;
  /** Said on standard error in place of an empty table. */
  readonly whenEmpty: string;
}

export function show<T>(
  terminal: Terminal,
  format: OutputFormat,
  view: View<T>,
  paint: Paint,
): void {
  if (format === "json") {
    terminal.line(JSON.stringify({ schema: view.schema, ...view.json() }, null, 2));
    return;
  }
  const isTable = format === "table";
  if (view.records.length === 0 && isTable) {
    terminal.say(view.whenEmpty);
    return;
  }
  const lines = isTable
    ? tableLines(view.records, view.columns, paint)
    : tsvLines(view.records, view.columns);
  for (const line of lines) terminal.line(line);
}
