// Counters in the columns of `ipvsadm -L --stats` and `--rate`.

const WIDTH = 9;

/** Limits below which a unit is used, smallest first. */
const UNITS: readonly {
  readonly below: number;
  readonly divisor: number;
  readonly letter: string;
}[] = [
  { below: 1e9, divisor: 1e3, letter: "K" },
  { below: 1e11, divisor: 1e6, letter: "M" },
  { below: 1e14, divisor: 1e9, letter: "G" },
  { below: Number.POSITIVE_INFINITY, divisor: 1e12, letter: "T" },
];

/** The number in a column of 9 with a blank in front where it fits: in full below 10^8, then K, M, G, T. */
export function bigNumber(value: number | null | undefined, isExact: boolean): string {
  const number = value ?? 0;
  if (isExact) {
    const digits = String(number);
    return digits.padStart(digits.length <= 8 ? WIDTH : digits.length + 1);
  }
  if (number < 1e8) return String(number).padStart(WIDTH);
  const { divisor, letter } = UNITS.find(({ below }) => number < below)!;
  return String(Math.trunc(number / divisor)).padStart(WIDTH - 1) + letter;
}
