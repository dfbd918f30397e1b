// For every benchmark that is a program of its own: `--help` prints the program's first comment, and a mistake in
// the arguments ends it with one sentence. Other errors are shown whole.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { MISTAKE_STATUS, mistakeSentence } from "./mistake.ts";

const file = Bun.main;

/** The lines of the comment that the program begins with. */
function firstComment(): string {
  const lines = readFileSync(file, "utf8").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ""))
    .join("\n");
}

/** To be called by the program before it reads its arguments. */
export function program(): void {
  process.on("uncaughtException", (error) => {
    const sentence = mistakeSentence(error);
    console.error(sentence === null ? error : `${basename(file)}: ${sentence}; see --help`);
    process.exit(sentence === null ? 1 : MISTAKE_STATUS);
  });

  if (process.argv.slice(2).some((word) => word === "--help" || word === "-h")) {
    console.log(firstComment());
    process.exit(0);
  }
}
