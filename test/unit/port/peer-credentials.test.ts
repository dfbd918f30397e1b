import { suite } from "uvu";
import * as assert from "uvu/assert";
import { peerCredentials } from "../../../dataplane/port/peer-credentials.ts";

const credentials = suite("port/peer-credentials");

credentials("what is no socket is refused in a sentence", () => {
  assert.throws(() => peerCredentials(-1), "getsockopt(SO_PEERCRED) fd -1: EBADF.");
});

credentials.run();
