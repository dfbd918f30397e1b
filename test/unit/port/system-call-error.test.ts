import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SystemCallError } from "../../../dataplane/port/system-call-error.ts";

const errors = suite("port/system-call-error");

errors("a refused call reads as one sentence of what, on what, why, and one of advice", () => {
  const error = new SystemCallError("ioctl(TUNSETIFF)", "lvs0", 16, "Stop the other process.");

  assert.is(error.message, "ioctl(TUNSETIFF) lvs0: EBUSY. Stop the other process.");
  assert.is(error.errno, 16);
  assert.is(error.code, "TAPVS_SYSTEM_CALL");
});

errors("an error number without a name shows as the number", () => {
  assert.match(new SystemCallError("read", "fd 3", 133, "").message, "read fd 3: errno 133.");
});

errors.run();
