// The director is stopped and started again while clients go on.
// time limit: 240 s

import * as assert from "uvu/assert";
import type { Lab } from "../../cli/lab/lab.ts";
import { METHODS } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { assertShares, failuresOf, LAB_NEEDS, WEB, withLab } from "./with-lab.ts";

const restart = suiteNeeding("live/restart", LAB_NEEDS);

const CLIENTS = 8;
/** Longer than a stop and a start. */
const DURATION_MS = 4000;

for (const method of METHODS) {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    restart(
      `a ${method} director that is started again after ${signal} costs open connections only`,
      () =>
        withLab({ method, servers: 2 }, async (lab) => {
          const during = lab.perform({
            kind: "requests",
            to: WEB,
            count: 50_000,
            concurrency: CLIENTS,
            durationMs: DURATION_MS,
          });
          await untilConnections(lab, CLIENTS);
          const status = await lab.stopDirector(signal);
          await lab.startDirector();
          const traffic = await during;
          const after = await lab.perform({
            kind: "requests",
            to: WEB,
            count: 300,
            concurrency: CLIENTS,
          });

          assert.is(status, signal === "SIGTERM" ? 0 : 137, "exit status");
          // What was open at that moment has no flow any more; what was not yet open is sent again.
          assert.ok(traffic.failed <= CLIENTS, `${traffic.failed} failed: ${failuresOf(traffic)}`);
          assert.ok(traffic.answered > 2 * CLIENTS, `${traffic.answered} answered`);
          assert.is(failuresOf(after), "");
          assertShares(after.servers, { server1: 200, server2: 100 });
        }),
    );
  }
}

/** Waits until the director has seen so many connections. */
async function untilConnections(lab: Lab, count: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { stdout } = await lab.tapvs(["status", "-o", "json"]);
    const { counters } = JSON.parse(stdout) as { counters: { connections: number } };
    if (counters.connections >= count) return;
  }
  throw new Error("no traffic");
}

restart.run();
