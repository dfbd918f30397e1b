// reset_expired on real connections: the kernels of both ends take the resets that the director sends when the time
// of an idle connection is up.
// time limit: 90 s

import * as assert from "uvu/assert";
import { METHODS, VIP } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { counterOf, LAB_NEEDS, withLab } from "./with-lab.ts";

const resets = suiteNeeding("live/expiry-resets", {
  ...LAB_NEEDS,
  commands: [...LAB_NEEDS.commands!, "bash", "timeout"],
});

/** Reads one answer of a connection that stays open, then waits for its end; 20 s at most. */
const HOLD = `
exec 3<>/dev/tcp/${VIP}/80
printf 'GET /hold HTTP/1.1\\r\\nHost: lab\\r\\n\\r\\n' >&3
timeout 20 cat <&3
`;

for (const method of METHODS) {
  resets(`${method}: client and server of an idle connection see it reset`, () =>
    withLab({ method, servers: 1, settings: { reset_expired: true } }, async (lab) => {
      await lab.ipvsadm(["--set", "2", "0", "0"]);
      const before = await counterOf(lab, "server1", "Tcp:EstabResets");

      const held = await lab.sandbox.run("client", ["bash", "-c", HOLD]);

      assert.match(held.stdout, "server1");
      assert.match(held.stderr, "Connection reset by peer");
      assert.is((await counterOf(lab, "server1", "Tcp:EstabResets")) - before, 1);
    }),
  );
}

resets.run();
