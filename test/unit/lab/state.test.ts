import { chmodSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  labNameFault,
  labNames,
  type LabState,
  readState,
  removeState,
  writeState,
} from "../../../cli/lab/state.ts";

const state = suite("lab/state");

let folder: string;
const uid = process.getuid!();
const LAB: LabState = {
  name: "one",
  method: "nat",
  servers: 2,
  isRouted: false,
  identity: { keeperPid: 4711, keeperStart: "123", rootless: false },
};
const path = (): string => join(folder, `tapvs-lab-${uid}-one.json`);

state.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "tapvs-state-"));
});
state.after.each(() => rmSync(folder, { recursive: true }));

state("a lab is written down for its user alone, found again, and removed", () => {
  writeState(LAB, folder);
  const mode = statSync(path()).mode & 0o777;
  const found = readState("one", folder);
  const names = labNames(folder);
  removeState("one", folder);

  assert.is(mode, 0o600);
  assert.equal(found, LAB);
  assert.equal(names, ["one"]);
  assert.is(readState("one", folder), undefined);
  assert.equal(labNames(folder), []);
});

state("a lab of the same name is not overwritten", () => {
  writeState(LAB, folder);

  assert.throws(() => writeState(LAB, folder), /EEXIST/);
});

state("what somebody else may have put there is refused", () => {
  writeState(LAB, folder);
  chmodSync(path(), 0o644);
  assert.throws(() => readState("one", folder), /does not belong to this user alone/);

  rmSync(path());
  symlinkSync("/dev/null", path());
  assert.throws(() => readState("one", folder));
});

state("a damaged file is refused", () => {
  writeFileSync(path(), '{"name": "one"}', { mode: 0o600 });

  assert.throws(() => readState("one", folder), /is damaged/);
});

state("names are short and plain", () => {
  for (const name of ["lab", "a-1", "x".repeat(32)]) assert.is(labNameFault(name), undefined);
  for (const name of ["", "-a", "../x", "A", "a b", "x".repeat(33)]) {
    assert.match(labNameFault(name)!, "1 to 32 of");
  }
});

state.run();
