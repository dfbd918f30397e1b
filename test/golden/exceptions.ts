// Entries of the recordings that are not replayed, one list a recording file: which, why, and what has to
// exist first.

export interface GoldenException {
  /** Index of the entry in its file, from 0. */
  readonly index: number;
  /** The entry in words, so that a shifted index is noticed. */
  readonly name: string;
  readonly waitsFor: string;
}

const waiting = (
  waitsFor: string,
  entries: readonly (readonly [index: number, name: string])[],
): GoldenException[] => entries.map(([index, name]) => ({ index, name, waitsFor }));

/** recordings/cli.json against a whole director: `name` is the command line, or the path of the file. */
export const CLI_DIRECTOR_EXCEPTIONS: readonly GoldenException[] = [
  // Rates depend on when in its two seconds the estimator looked.
  ...waiting("a recording with an exact clock", [[282, "ipvsadm -Ln --rate"]]),
];

/** recordings/behaviour.json: `index` is a group; its steps from `from` on are not replayed. */
export const BEHAVIOUR_EXCEPTIONS: readonly (GoldenException & { readonly from: number })[] = [
  {
    index: 13,
    name: "server edited from -m to -g with an existing connection",
    from: 5,
    waitsFor: "nothing: a quirk of the kernel that is not copied (recordings/README.md)",
  },
  {
    index: 19,
    name: "ip_vs_app / proc files",
    from: 8,
    waitsFor: "nothing: ftp.test.ts replays these packets with the texts they carried",
  },
];
