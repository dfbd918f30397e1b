// The scripts beside this file, answered exactly as recorded beside them. They are lessons: read them with the
// answers. UPDATE=1 writes the answers anew; look at what changed.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FakeWorld } from "../support/fake-world.ts";

const FOLDER = join(import.meta.dir, "scripts");
const SCRIPT = ".jsonl";
const EXPECTED = ".expected.jsonl";
/** The lesson that shows errors, too. */
const WITH_ERRORS = new Set(["trace"]);

const scripts = suite("sim/scripts");

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(SCRIPT) && !file.endsWith(EXPECTED))
  .map((file) => file.slice(0, -SCRIPT.length))
  .sort();

scripts("there are lessons", () => {
  assert.ok(names.length >= 7, names.join(" "));
});

for (const name of names) {
  scripts(`${name} is answered as recorded`, async () => {
    const world = new FakeWorld();
    world.files.set(name, readFileSync(join(FOLDER, name + SCRIPT), "utf8"));

    const status = await world.run("sim", name);

    assert.is(status, WITH_ERRORS.has(name) ? 1 : 0);
    const file = join(FOLDER, name + EXPECTED);
    if (process.env["UPDATE"] === "1") writeFileSync(file, world.stdout);
    const expected = readFileSync(file, "utf8").split("\n");
    const answers = world.stdout.split("\n");
    for (const [i, line] of expected.entries()) assert.is(answers[i], line, `answer ${i + 1}`);
    assert.is(answers.length, expected.length, "answers");
  });
}

scripts.run();
