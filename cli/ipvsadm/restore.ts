// The lines of `ipvsadm -R` and `ipvsadm-restore`.

/** The words of each line, a leading "ipvsadm" left out; lines without words are skipped. */
export function* restoreLines(text: string): Generator<string[], void, undefined> {
  for (const line of text.split("\n")) {
    const words = line.split(/[ \t\r\v\f]+/).filter((word) => word !== "");
    while (words[0] === "ipvsadm") words.shift();
    if (words.length > 0) yield words;
  }
}

/** `ipvsadm-restore` drops the lines that begin with "#". */
export const withoutComments = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n");
