// The test runner: whatever uvu would let pass as green without having tested anything is a failure here.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type FileResult, runFile, suitesNeverRun, timeLimitSeconds } from "./run-file.ts";

const UVU = Bun.resolveSync("uvu", import.meta.dir);
const NEEDS = new URL("support/needs.ts", import.meta.url).pathname;
const HEAD = `import { suite } from ${JSON.stringify(UVU)};\nconst probe = suite("probe");\n`;

const runner = suite("run");
let folder = "";
runner.before(() => {
  folder = mkdtempSync(join(tmpdir(), "tapvs-runner-"));
});
runner.after(() => rmSync(folder, { recursive: true, force: true }));

async function run(body: string): Promise<FileResult> {
  const file = join(folder, "probe.test.ts");
  writeFileSync(file, HEAD + body);
  return runFile(file);
}

const PASSING = `probe("passes", () => {});\n`;

runner("passing tests are counted", async () => {
  const result = await run(`${PASSING}${PASSING}probe.run();\n`);

  assert.equal([result.passed, result.failed, result.skipped], [2, 0, 0], result.output);
});

runner("a failing test is counted beside the passing ones", async () => {
  const result = await run(
    `${PASSING}probe("fails", () => { throw new Error("no"); });probe.run();`,
  );

  assert.equal([result.passed, result.failed], [1, 1]);
  assert.match(result.output, "fails");
});

runner("a suite that is never run is a failure", async () => {
  const result = await run(PASSING);

  assert.is(result.failed, 1);
  assert.match(result.faults.join(), "probe.run()");
});

runner("a second suite that is never run is a failure although the first one passes", async () => {
  const result = await run(
    `const other = suite("other");\n${PASSING}probe.run();\nother("x", () => {});`,
  );

  assert.equal([result.passed, result.failed], [1, 1]);
  assert.match(result.faults.join(), "other.run()");
});

runner("a suite without tests is a failure", async () => {
  const result = await run("probe.run();\n");

  assert.is(result.failed, 1);
  assert.match(result.faults.join(), "no tests");
});

runner("a hook that throws is a failure although uvu ends with status 0", async () => {
  const result = await run(
    `probe.before(() => { throw new Error("no"); });\n${PASSING}probe.run();\n`,
  );

  assert.is(result.failed, 1);
});

runner("a rejection that nobody awaits is a failure", async () => {
  const result = await run(
    `probe("forgets to await", () => {
      void Bun.sleep(50).then(() => { throw new Error("too late"); });
    });\nprobe.run();\n`,
  );

  assert.is(result.failed, 1);
  assert.match(result.output, "too late");
});

runner("a test that never settles is a failure", async () => {
  const result = await run(
    `probe("hangs", () => new Promise(() => {}));\n${PASSING}probe.run();\n`,
  );

  assert.is(result.failed, 1);
});

runner("leaving the process early with status 0 is a failure", async () => {
  const result = await run(`probe("leaves", () => process.exit(0));\nprobe.run();\n`);

  assert.is(result.failed, 1);
});

runner("a skip without a reason is a failure, and so is a lonely only", async () => {
  const skipping = await run(`${PASSING}probe.skip("later", () => {});\nprobe.run();\n`);
  const choosing = await run(`${PASSING}probe.only("this", () => {});\nprobe.run();\n`);

  assert.is(skipping.failed, 1);
  assert.is(choosing.failed, 1);
});

runner("what the machine lacks is skipped with its reason", async () => {
  const result = await run(
    `import { suiteNeeding } from ${JSON.stringify(NEEDS)};\n${PASSING}probe.run();\n` +
      `const far = suiteNeeding("far", { commands: ["no-such-command"] });\n` +
      `far.before(() => { throw new Error("no"); });\nfar("x", () => {});\nfar.run();\n`,
  );

  assert.equal([result.passed, result.failed, result.skipped], [1, 0, 1], result.faults.join());
  assert.equal(result.skips, ["far needs the command no-such-command"]);
});

runner("an endless loop ends at the time limit, and what it started with it", async () => {
  const result = await run(
    `// time limit: 1 s\nprobe("spins", () => {
      const child = Bun.spawn(["sleep", "60"]);
      console.log("child " + child.pid);
      for (;;);
    });\nprobe.run();\n`,
  );

  const child = Number(/child (\d+)/.exec(result.output)![1]);
  assert.is(result.failed, 1);
  assert.match(result.faults.join(), "time limit of 1 s");
  assert.throws(() => process.kill(child, 0), "ESRCH");
});

runner("a time limit is read from the first ten lines only", () => {
  assert.is(timeLimitSeconds("// A test.\n// time limit: 600 s\n"), 600);
  assert.is(timeLimitSeconds("// A test.\n"), 120);
  assert.is(timeLimitSeconds(`${"\n".repeat(10)}// time limit: 600 s\n`), 120);
});

runner("a suite whose run is commented out counts as never run", () => {
  assert.equal(suitesNeverRun('const a = suite("a");\na.run();\n'), []);
  assert.equal(suitesNeverRun('const a = suite("a");\n// a.run();\n'), ["a"]);
  assert.equal(suitesNeverRun('const a = suite<State>("a");\n'), ["a"]);
});

runner.run();
