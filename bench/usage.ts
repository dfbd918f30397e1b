// What `npm run bench -- --help` prints.

import { wordOf } from "./live/contender.ts";
import { CONTENDERS } from "./live/contenders.ts";
import { PROFILES } from "./live/profiles.ts";

const INDENT = " ".repeat(20);
const COLUMNS = 100;

/** Words behind each other with commas, in lines that fit. */
function wrapped(words: readonly string[]): string {
  const lines = [""];
  for (const word of words) {
    if (INDENT.length + lines.at(-1)!.length + word.length + 2 > COLUMNS) lines.push("");
    lines.push(`${lines.pop()!}${word}, `);
  }
  return lines
    .map((line) => line.trimEnd())
    .join(`\n${INDENT}`)
    .replace(/,$/, "");
}

const words = (isVariant: boolean): string =>
  wrapped(
    CONTENDERS.filter((each) => (each.isVariant ?? false) === isVariant).map(({ name }) =>
      wordOf(name),
    ),
  );

const profiles = (): string =>
  Object.entries(PROFILES)
    .map(([name, { what }]) => `${INDENT}${name.padEnd(8)} ${what}`)
    .join("\n");

export const usage =
  (): string => `npm run bench -- [OPTIONS]           measure; see bench/README.md
npm run bench -- compare OLD NEW     two results side by side; status 1 when NEW is worse
npm run bench -- where [OPTIONS]     where directors' CPU time goes, by perf; takes --only and --work

  --profile NAME    default quick:
${profiles()}
  --only NAME       a contender, again for more:
${INDENT}${words(false)}
                    variants, which only take part when they are named:
${INDENT}${words(true)}
  --work NAME       a workload of the profile, again for more
  --rounds N        instead of the profile's
  --results FOLDER  default bench/results; a folder with the time is made in it
  --json            result.json on standard output instead of tables
`;
