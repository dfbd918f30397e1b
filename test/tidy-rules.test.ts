// The checks behind tidy.test.ts: each finds what it is for, and leaves alone what it is not for.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hotViolations, isHot } from "./support/hot-rules.ts";
import { importFault, readImports } from "./support/import-rules.ts";
import { readSource } from "./support/typescript-source.ts";

const rules = suite("tidy rules");

const HOT = "// Hot: sample.\n";
const found = (body: string): string[] => hotViolations(HOT + body).map(({ what }) => what);

rules("the hot rule sees each way to allocate", () => {
  assert.equal(found("function f() { return new Map(); }"), ["`new` in f"]);
  assert.equal(found("function f(a: number) { return { a }; }"), ["an object literal in f"]);
  assert.equal(found("const f = (a: number): number[] => [a];"), [
    "an array literal or pattern in f",
  ]);
  assert.equal(found("class C { m() { g(() => 1); } }"), ["a closure in m"]);
  assert.equal(found("function f(a: number[]) { g(...a); }"), ["a spread or rest in f"]);
  assert.equal(found("function f(a: number) { g(`${a}`); }"), ["a template string in f"]);
  assert.equal(found("function f() { try { g(); } catch {} }"), ["`try` in f"]);
  assert.equal(found("const o: T = { m(a) { return [a]; } };"), [
    "an array literal or pattern in m",
  ]);
  assert.equal(found("const o: T = { m: (a) => [a] };"), ["an array literal or pattern in m"]);
});

rules("the hot rule leaves alone what does not allocate per frame", () => {
  assert.equal(found("class C { x = new Map(); constructor() { this.y = { a: [1] }; } }"), []);
  assert.equal(found("/** Control path. */\nexport const f = () => ({ a: [() => 1] });"), []);
  assert.equal(found("const TABLE = [{ a: 1 }, new Map()];"), []);
  assert.equal(found('function f() { throw new Error(`no ${"x"}`); }'), []);
  assert.equal(found("function f(a: Int32Array, i: number) { return a[i]! + b![0]!; }"), []);
  assert.equal(found("function f(a: T): { b: 1 } { const { b } = a; { g(b); } return a; }"), []);
  assert.equal(
    found("function f(a: number) { switch (a) { case 1: { g(); } default: { h(); } } }"),
    [],
  );
  assert.equal(found("const T = U.from(V, ({ a }) => [a]);"), []);
  assert.equal(found("interface I { f: (a: number) => void; g(): { a: number } }"), []);
  assert.equal(found("type F = (a: number) => { b: [number] };"), []);
  assert.equal(found("// a comment: new Map() `x` { }\nfunction f() { return 1; }"), []);
});

rules("a file is hot by its opening comment", () => {
  assert.ok(isHot("// Hot: the path.\n"));
  assert.ok(isHot("// The path.\n// Hot: all of it.\n"));
  assert.not.ok(isHot("// The path.\nconst a = 1; // Hot: not\n"));
});

rules("functions are found whatever their form, with their comments and lines", () => {
  const { functions } = readSource(
    "/** One. */\nexport function one<T>(a: T): T {\n  return a;\n}\n" +
      "class C {\n  /** Two. */\n  static async two(): Promise<{ a: 1 }> {\n    if (x) { y(); }\n  }\n}\n" +
      "/** Three. */\nexport const three: F = async (a): Promise<void> => a / 2 / b;\n",
  );

  assert.equal(
    functions.map(({ name, comment, firstLine, lastLine }) => [
      name,
      comment.trim(),
      firstLine,
      lastLine,
    ]),
    [
      ["one", "/** One. */", 2, 4],
      ["two", "/** Two. */", 7, 9],
      ["three", "/** Three. */", 12, 12],
    ],
  );
});

rules("an import to the right is a fault, to the left or to a leaf is none", () => {
  assert.is(importFault("dataplane/host/a.ts", "dataplane/port/b.ts"), null);
  assert.is(importFault("dataplane/port/a.ts", "dataplane/wire/b.ts"), null);
  assert.is(importFault("dataplane/host/a.ts", "dataplane/verdict.ts"), null);
  assert.is(importFault("dataplane/step.ts", "dataplane/emit/nat.ts"), null);
  assert.match(importFault("dataplane/host/a.ts", "dataplane/emit/b.ts")!, "to the right");
  assert.match(importFault("dataplane/emit/a.ts", "dataplane/director.ts")!, "root files");
  assert.match(importFault("dataplane/emit/a.ts", "cli/main.ts")!, "nothing");
});

rules("imports are found in all their forms, and only outside of text", () => {
  const text =
    'import { a } from "./a.ts";\nimport type {\n  B,\n} from "../flow/b.ts";\n' +
    'export { c } from "uvu";\nimport "./d.ts";\nconst e = await imp' +
    'ort("./e.ts");\n' +
    '// from "./f.ts"\n';

  assert.equal(
    readImports("dataplane/host/x.ts", text).map(({ target, isType }) => [target, isType]),
    [
      ["dataplane/host/a.ts", false],
      ["dataplane/flow/b.ts", true],
      ["uvu", false],
      ["dataplane/host/d.ts", false],
      ["dataplane/host/e.ts", false],
    ],
  );
});

rules.run();
