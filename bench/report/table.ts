// Tables for a terminal: the first column to the left, numbers to the right.

/** Lines of a table; the first row is the heading. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, Bun.stringWidth(cell))));
  }
  const pad = (cell: string, i: number): string => {
    const blanks = " ".repeat(widths[i]! - Bun.stringWidth(cell));
    return i === 0 ? cell + blanks : blanks + cell;
  };
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
}

/** A number with about three digits that count: "0.42", "12.3", "1,234". */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const digits = size >= 100 || value === 0 ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
