// A time limit that was no whole number of milliseconds was an error of Bun's instead of a limit: 60 s times the load
// of a busy machine.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { finish } from "../../cli/lab/process.ts";

const limit = suite("regression/process-time-limit");

limit("a process may have 10,000.5 ms", async () => {
  const done = await finish(["echo", "done"], "", 10_000.5);

  assert.equal(done, { status: 0, stdout: "done\n", stderr: "" });
});

limit("after half a millisecond it is killed", async () => {
  assert.is((await finish(["sleep", "60"], "", 0.5)).status, 137);
});

limit.run();
