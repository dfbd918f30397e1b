// Numbers and durations for people.

const PREFIXES = ["", "k", "M", "G", "T", "P", "E"];

/** "980", "1.2k", "34.5M": at most four characters before the unit. */
export function shortNumber(value: number): string {
  let scaled = value;
  let i = 0;
  while (scaled >= 999.95 && i < PREFIXES.length - 1) {
    scaled /= 1000;
    i++;
  }
  return i === 0 ? String(Math.round(scaled)) : `${scaled.toFixed(1)}${PREFIXES[i]}`;
}

const UNITS: readonly (readonly [string, number])[] = [
  ["d", 86_400],
  ["h", 3600],
  ["min", 60],
];

/** "850 ms", "12 s", "14 min 59 s", "3 d 4 h": the two largest units. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  let seconds = Math.trunc(ms / 1000);
  const parts: string[] = [];
  for (const [unit, length] of UNITS) {
    const count = Math.trunc(seconds / length);
    if (count > 0) parts.push(`${count} ${unit}`);
    seconds -= count * length;
  }
  if (seconds > 0 || parts.length === 0) parts.push(`${seconds} s`);
  return parts.slice(0, 2).join(" ");
}

/** "1 server", "3 servers". */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
