// The house rules that can be checked: layout, imports, hot files, clocks, words, sizes. Each says what to do.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { suitesNeverRun } from "./run-file.ts";
import { hotViolations, isHot } from "./support/hot-rules.ts";
import { type Import, importFault, ORDER, placeOf, readImports } from "./support/import-rules.ts";
import { readSource } from "./support/typescript-source.ts";
import { type Token, tokenize } from "./support/typescript-tokens.ts";

const ROOT = new URL("..", import.meta.url).pathname;
const COLUMNS_MAX = 100;
const FUNCTION_LINES_MAX = 70;
const COMMENT_COLUMNS_MAX = 120;

const CLOCKS = new Set([
  "Date.now",
  "performance.now",
  "Math.random",
  "Bun.nanoseconds",
  "Bun.sleep",
  "Bun.sleepSync",
  "process.hrtime",
  "crypto.getRandomValues",
  "crypto.randomUUID",
]);
const TIMERS = new Set(["setTimeout", "setInterval", "setImmediate"]);
/** Words for a server that this project does not use; `dest` is neither a server nor a destination. */
const SYNONYMS = new Set(["backend", "backends", "upstream", "upstreams", "dest", "rserver"]);

const files = [...new Bun.Glob("{dataplane,proto,cli,test,bench}/**/*.ts").scanSync({ cwd: ROOT })]
  .filter((file) => !file.startsWith("proto/generated/"))
  .sort();
const textOf = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), "utf8")]));

const tokenCache = new Map<string, readonly Token[]>();

/** Tokens of a file, comments included. */
function tokensOf(file: string): readonly Token[] {
  const known = tokenCache.get(file) ?? tokenize(textOf.get(file)!);
  tokenCache.set(file, known);
  return known;
}

const tidy = suite("tidy");

/** Fails with every finding, one a line. */
const none = (findings: readonly string[], rule: string): void =>
  assert.is(findings.join("\n"), "", rule);

const inside = (folder: string): string[] => files.filter((file) => file.startsWith(folder));

const importsOf = (file: string): Import[] => readImports(file, textOf.get(file)!);

tidy("imports in dataplane/ point to the left or to a leaf (ARCHITECTURE.md)", () => {
  const findings = inside("dataplane/").flatMap((file) =>
    importsOf(file).flatMap(({ target, isType }) => {
      const fault = importFault(file, target, isType);
      return fault === null ? [] : [`${file}: imports ${target}, but ${fault}`];
    }),
  );

  none(findings, "Move what is shared to the left, or hand it in as an argument:");
});

tidy("every folder of dataplane/ has its place in the order of imports", () => {
  const folders = new Set(
    inside("dataplane/")
      .map(placeOf)
      .filter((place) => !place.endsWith(".ts")),
  );

  none(
    [...folders].filter((folder) => !ORDER.includes(folder)),
    "Give the folder a place in ARCHITECTURE.md and here:",
  );
});

tidy("nothing but cli/, test/ and bench/ imports cli/, and proto/ imports only itself", () => {
  const findings = files.flatMap((file) =>
    importsOf(file).flatMap(({ target }) => {
      const top = file.split("/")[0]!;
      const isForeignCli = target.startsWith("cli/") && (top === "proto" || top === "dataplane");
      const isOutOfProto = top === "proto" && /^(dataplane|test|bench)\//.test(target);
      return isForeignCli || isOutOfProto ? [`${file}: imports ${target}`] : [];
    }),
  );

  none(findings, "Turn the dependency round:");
});

tidy("every relative import names a file that exists, with its .ts", () => {
  const findings = files.flatMap((file) =>
    importsOf(file)
      .filter(
        ({ specifier, target }) => specifier.startsWith(".") && !existsSync(join(ROOT, target)),
      )
      .map(({ specifier }) => `${file}: ${specifier}`),
  );

  none(findings, "Not there:");
});

tidy("frame builders and decoders of the tests share no code with dataplane/", () => {
  const findings = ["test/support/packet.ts", "test/support/decode.ts"].flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target.startsWith("dataplane/"))
      .map(({ target }) => `${file}: imports ${target}`),
  );

  none(findings, "Both could be wrong together:");
});

tidy("bun:ffi is bound in dataplane/port/libc.ts alone", () => {
  const allowed = (file: string): boolean =>
    file === "dataplane/port/libc.ts" || file.startsWith("test/platform/");
  const findings = files.filter(
    (file) => !allowed(file) && importsOf(file).some(({ target }) => target === "bun:ffi"),
  );

  none(findings, "Add the binding to libc.ts and import it:");
});

tidy("functions of hot files do not allocate", () => {
  const findings = inside("dataplane/")
    .filter((file) => isHot(textOf.get(file)!))
    .flatMap((file) =>
      hotViolations(textOf.get(file)!).map(({ line, what }) => `${file}:${line}: ${what}`),
    );

  none(findings, 'Allocate in the constructor, or say "Control path" in the function\'s comment:');
});

/** Words with a member, such as "Date.now", and lone words, of a file's code. */
function usesOf(file: string): { name: string; line: number }[] {
  const tokens = tokensOf(file).filter((token) => token.kind !== "comment");
  return tokens.flatMap((token, i) => {
    if (token.kind !== "word" || tokens[i - 1]?.text === ".") return [];
    const hasMember = tokens[i + 1]?.text === "." && tokens[i + 2]?.kind === "word";
    const member = hasMember ? `${token.text}.${tokens[i + 2]!.text}` : token.text;
    return [{ name: member, line: token.line }];
  });
}

tidy("clocks and randomness are read in env/ and port/ only", () => {
  const findings = inside("dataplane/")
    .filter((file) => !["env", "port"].includes(placeOf(file)))
    .flatMap((file) =>
      usesOf(file)
        .filter(({ name }) => CLOCKS.has(name))
        .map(({ name, line }) => `${file}:${line}: ${name}`),
    );

  none(findings, "Take nowTicks, nowMs or a Random as an argument:");
});

tidy("timers run on the main thread only, in control/", () => {
  const findings = inside("dataplane/")
    .filter((file) => !["env", "port", "control"].includes(placeOf(file)))
    .flatMap((file) =>
      usesOf(file)
        .filter(({ name }) => TIMERS.has(name))
        .map(({ name, line }) => `${file}:${line}: ${name}`),
    );

  none(findings, "Offer a deadline to the loop instead:");
});

tidy("functions have at most 70 lines, but for tests and what holds their cases", () => {
  const findings = files.flatMap((file) => {
    const { functions } = readSource(textOf.get(file)!);
    const holdsCases = new Set(functions.map(({ parent }) => parent));
    const isTest = file.endsWith(".test.ts");
    return functions
      .filter((each) => !isTest || (each.isNamed && !holdsCases.has(each)))
      .map((each) => ({ each, lines: each.lastLine - each.firstLine + 1 }))
      .filter(({ lines }) => lines > FUNCTION_LINES_MAX)
      .map(({ each, lines }) => `${file}:${each.firstLine}: ${each.name} has ${lines}`);
  });

  none(findings, "Find the parts that have a name of their own:");
});

/** Numbers of the lines that a template over several lines covers: help texts, drawn tables. */
function templateLines(file: string): Set<number> {
  const lines = new Set<number>();
  for (const token of tokensOf(file)) {
    const count = token.kind === "template" ? token.text.split("\n").length : 1;
    if (count === 1) continue;
    for (let i = 0; i < count; i++) lines.add(token.line + i);
  }
  return lines;
}

tidy("lines of code have at most 100 columns, comments 120; long quoted text may stick out", () => {
  const findings = files.flatMap((file) => {
    const text = textOf.get(file)!;
    const quoted = templateLines(file);
    return text.split("\n").flatMap((line, i) => {
      const isComment = /^\s*(\/\/|\*|\/\*)/.test(line);
      const limit = isComment ? COMMENT_COLUMNS_MAX : COLUMNS_MAX;
      const code = isComment ? line : line.replace(/"[^"]{20,}"|`[^`]{20,}`|\/\/ .*$/g, '""');
      const isTooLong = [...code].length > limit && !quoted.has(i + 1);
      return isTooLong ? [`${file}:${i + 1}: ${[...line].length}`] : [];
    });
  });

  none(findings, "Break the line:");
});

tidy(
  "every file starts with a comment that says what it is for; unit tests say it by their path",
  () => {
    const findings = files.filter((file) => {
      const isUnitTest = /^test\/(unit|property)\/.*\.test\.ts$/.test(file);
      return !isUnitTest && !/^(\/\/ \S|#!)/.test(textOf.get(file)!);
    });

    none(findings, "Say it in the first line:");
  },
);

tidy("there are no default exports, no enums and no barrel files", () => {
  const findings = files.flatMap((file) => {
    const tokens = tokensOf(file).filter((token) => token.kind !== "comment");
    const found = file.endsWith("/index.ts") ? [`${file}: a barrel`] : [];
    const mayDefault = /oxlint-disable-next-line import\/no-default-export -- \S/.test(
      textOf.get(file)!,
    );
    tokens.forEach(({ text, line }, i) => {
      const next = tokens[i + 1]?.text;
      if (text === "export" && next === "default" && !mayDefault)
        found.push(`${file}:${line}: export default`);
      if (text === "enum" && tokens[i + 2]?.text === "{") found.push(`${file}:${line}: enum`);
    });
    return found;
  });

  none(findings, "Export by name from the file that owns it:");
});

tidy("files have kebab-case names", () => {
  none(
    files.filter((file) => !/^[a-z0-9./-]+$/.test(file)),
    "Rename:",
  );
});

tidy("open work is an issue, not a note in the code", () => {
  const findings = files.flatMap((file) =>
    tokensOf(file)
      .filter(
        ({ kind, text }) => kind === "comment" && /\b(TODO|FIXME|XXX)\b(?!\(#\d+\))/.test(text),
      )
      .map(({ line }) => `${file}:${line}`),
  );

  none(findings, "Write TODO(#number), or do it:");
});

tidy("a server is called server", () => {
  const findings = inside("").flatMap((file) =>
    tokensOf(file)
      .filter(({ kind }) => kind === "word")
      .flatMap(({ text, line }) => {
        const parts = text
          .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
          .toLowerCase()
          .split("_");
        const isTwoWords = parts.some((part, i) => part === "real" && parts[i + 1] === "server");
        const isBad = isTwoWords || parts.some((part) => SYNONYMS.has(part));
        return isBad ? [`${file}:${line}: ${text}`] : [];
      }),
  );

  none(findings, "Use the words of ARCHITECTURE.md:");
});

tidy("every drop reason is used", () => {
  const names = [...textOf.get("dataplane/verdict.ts")!.matchAll(/^export const (DROP_\w+)/gm)].map(
    (match) => match[1]!,
  );
  const used = new Set(
    inside("dataplane/")
      .filter((file) => file !== "dataplane/verdict.ts")
      .flatMap((file) => tokensOf(file).map(({ text }) => text)),
  );

  assert.ok(names.length > 20, "drop reasons found");
  none(
    names.filter((name) => !used.has(name)),
    "Use it where a frame is lost for that reason, or remove it:",
  );
});

tidy("every test file runs its suites, all of them and to the end", () => {
  const findings = inside("test/")
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) => {
      const text = textOf.get(file)!;
      const found = suitesNeverRun(text).map((name) => `${file}: ${name}.run() is missing`);
      if (!/\.run\(\);\s*$/.test(text)) found.push(`${file}: does not end with .run();`);
      if (/^\w+\.only\(/m.test(text)) found.push(`${file}: .only`);
      return found;
    });

  none(findings, "uvu would pass without running them:");
});

tidy("test files end in .test.ts, and only those make suites", () => {
  const findings = inside("test/").filter(
    (file) => !file.endsWith(".test.ts") && /^\w+\.run\(\);/m.test(textOf.get(file)!),
  );

  none(findings, "The runner would not find it:");
});

tidy.run();
