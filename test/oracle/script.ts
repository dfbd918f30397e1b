// A life of a director as lines of `tapvs sim`, and the answers to them: what generator, kernel and comparison share.

/** One request of `tapvs sim`. */
export type Request = Readonly<Record<string, unknown>>;

/** One answer; `at` is the millisecond at which the kernel's side began with the request. */
export type Answer = Readonly<Record<string, unknown>>;

/** Requests for one fresh director. */
export type Life = readonly Request[];

export const linesOf = (life: Life): string => life.map((line) => JSON.stringify(line)).join("\n");

/** Reads requests, one a line; blank lines are none. @throws SyntaxError */
export const parseLife = (text: string): Life =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Request);
