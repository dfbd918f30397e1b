// Files that cannot be used, told in words.

import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileFault } from "../../../dataplane/env/file-fault.ts";
import { errorOf } from "../../support/error-of.ts";

const fault = suite("env/file-fault");

fault("what was tried, the path, the reason and its code are named", () => {
  const missing = errorOf(() => readFileSync("/nonexistent/rules"));
  const directory = errorOf(() => readFileSync(tmpdir()));

  assert.is(
    fileFault("read rules", "/nonexistent/rules", missing),
    "cannot read rules /nonexistent/rules: there is no such file or directory (ENOENT)",
  );
  assert.is(
    fileFault("read", tmpdir(), directory),
    `cannot read ${tmpdir()}: it is a directory (EISDIR)`,
  );
});

fault("a reason without words is its code, and an error without a code its text", () => {
  assert.is(fileFault("write", "x", { code: "EIO" }), "cannot write x: EIO");
  assert.is(fileFault("write", "x", new Error("no")), "cannot write x: Error: no");
});

fault.run();
