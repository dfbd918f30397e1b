// A life of a director as lines of `tapvs sim`, and the answers to them: what generator, kernel and comparison share.

/** One request of `tapvs sim`. */
export type Request = Readonly<Record<string, unknown>>;

/** One answer; `at` is the millisecond at which the kernel's side began with the request. */
export type Answer = Readonly<Record<string, unknown>>;

/** Requests for one fresh director. */
export type Life = readonly Request[];

const OWN_GUEST = "own guest: ";

/** First request of a life that needs a guest for itself, with a module loaded. To tapvs it is a note. */
export const ownGuest = (module: string): Request => ({ note: `${OWN_GUEST}${module}` });

export const needsOwnGuest = (life: Life): boolean =>
  String(life[0]?.["note"] ?? "").startsWith(OWN_GUEST);

export const linesOf = (life: Life): string => life.map((line) => JSON.stringify(line)).join("\n");

/** Reads requests, one a line; blank lines are none. @throws SyntaxError */
export const parseLife = (text: string): Life =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Request);
