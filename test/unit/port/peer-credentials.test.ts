import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type PeerCredentials, peerCredentials } from "../../../dataplane/port/peer-credentials.ts";

const credentials = suite("port/peer-credentials");

credentials("who connected is told by process, user and group", async () => {
  const unix = `\0tapvs-test-${process.pid}`; // Abstract: leaves no file behind.
  const { promise, resolve } = Promise.withResolvers<PeerCredentials>();
  const listener = Bun.listen({
    unix,
    socket: {
      open: (socket) => resolve(peerCredentials((socket as unknown as { fd: number }).fd)),
      data() {},
    },
  });
  const client = await Bun.connect({ unix, socket: { data() {} } });

  const peer = await promise;
  client.end();
  listener.stop(true);

  assert.equal(peer, { pid: process.pid, uid: process.getuid!(), gid: process.getgid!() });
});

credentials("what is no socket is refused in a sentence", () => {
  assert.throws(() => peerCredentials(-1), "getsockopt(SO_PEERCRED) fd -1: EBADF.");
});

credentials.run();
