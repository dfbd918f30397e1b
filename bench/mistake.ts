// Mistakes in the arguments of a benchmark: one sentence, and exit status 2.

export const MISTAKE_STATUS = 2;

/** A mistake in the arguments. */
export class Mistake extends Error {}

/** What to say of a mistake in the arguments, parseArgs' own among them; null for any other error. */
export function mistakeSentence(error: unknown): string | null {
  if (error instanceof Mistake) return error.message;
  const isParseError =
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  // Behind the first sentence parseArgs tells how to pass what looks like an option.
  return isParseError ? error.message.split(". ")[0]! : null;
}

const isBetween = (word: string, least: number, most: number): boolean =>
  /^\d+$/.test(word) && Number(word) >= least && Number(word) <= most;

/**
 * A number.
 *
 * @param option what it is of, as `--servers`
 * @throws Mistake for what is not a number from `least` to `most`
 */
export function numberOf(option: string, text: string, least: number, most: number): number {
  if (isBetween(text, least, most)) return Number(text);
  throw new Mistake(`${option} wants a number from ${least} to ${most}, not "${text}"`);
}

/**
 * Numbers with commas between them.
 *
 * @param option what they are of, as `--flows`
 * @throws Mistake where one is not a number from `least` to `most`
 */
export function numbersOf(option: string, text: string, least: number, most: number): number[] {
  const words = text.split(",");
  if (words.every((word) => isBetween(word, least, most))) return words.map(Number);
  throw new Mistake(`${option} wants numbers from ${least} to ${most}, not "${text}"`);
}
