// A file is there when it is complete, and not before.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ReplacementFile } from "../../../cli/replacement-file.ts";

const directory = mkdtempSync(join(tmpdir(), "tapvs-replacement-"));
const path = join(directory, "file");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const replacement = suite("cli/replacement-file");
replacement.before.each(() => writeFileSync(path, "old"));
replacement.after.each(() => assert.equal(readdirSync(directory), ["file"], "no draft is left"));
replacement.after(() => rmSync(directory, { recursive: true }));

replacement("until it is committed the old file is there", () => {
  const file = new ReplacementFile(path);
  file.write(bytes("n"));
  file.write(bytes("ew"));
  assert.is(readFileSync(path, "utf8"), "old");
  file.commit();
  assert.is(readFileSync(path, "utf8"), "new");
});

replacement("when it is abandoned the old file stays", () => {
  const file = new ReplacementFile(path);
  file.write(bytes("new"));
  file.abandon();
  assert.is(readFileSync(path, "utf8"), "old");
});

replacement("it has the rights of any new file", () => {
  const plain = join(directory, "plain");
  writeFileSync(plain, "");
  const { mode } = statSync(plain);
  rmSync(plain);
  const file = new ReplacementFile(path);
  file.commit();
  assert.is(statSync(path).mode, mode);
});

replacement("what cannot be made or replaced is said in one sentence", () => {
  const nowhere = join(directory, "nowhere", "file");
  assert.throws(
    () => new ReplacementFile(nowhere),
    `write ${nowhere}: there is no such file or directory (ENOENT)`,
  );
  const folder = join(directory, "folder");
  mkdirSync(folder);
  const file = new ReplacementFile(folder);
  assert.throws(
    () => file.commit(),
    new RegExp(`^cannot write ${folder}: .*E(ISDIR|EXIST|NOTEMPTY)`),
  );
  rmSync(folder, { recursive: true });
});

replacement.run();
