// What a worker leaves when its device goes away, as long as others do not know of it.

import { readlinkSync } from "node:fs";
import { MessageChannel, Worker } from "node:worker_threads";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseConfig } from "../../dataplane/control/config.ts";
import type { FromWorker, WorkerStart } from "../../dataplane/control/worker-protocol.ts";
import { missingForTap, rerunInPrivateNamespace } from "../support/private-namespace.ts";

rerunInPrivateNamespace(import.meta.path);

const ending = suite("platform/worker-end");
const absent = missingForTap();
if (absent !== null) console.log(`\nSKIPPED: platform/worker-end needs ${absent}`);

const ENTRY = new URL("../../dataplane/main.ts", import.meta.url);

for (const io of ["auto", "read_write"]) {
  const title = `its eventfd stays open, so that no wake goes to another file: io ${io}`;
  (absent === null ? ending : ending.skip)(title, async () => {
    const source = `io = "${io}"\nflows = 16\n[[port]]\nkind = "tap"\nname = "ends0"\n`;
    const { port1, port2: port } = new MessageChannel();
    const heard = async (): Promise<FromWorker> => {
      const message = await new Promise((resolve) => port1.once("message", resolve));
      return message as FromWorker;
    };
    const config = parseConfig(source, "lb.toml");
    const workerData: WorkerStart = { kind: "tapvs-dataplane", config, port, epochMs: 0 };
    const worker = new Worker(ENTRY, { workerData, transferList: [port] });
    const ready = await heard();
    assert.is(ready.kind, "ready");
    const file = `/proc/self/fd/${(ready as Extract<FromWorker, { kind: "ready" }>).wakeFd}`;

    const last = heard();
    assert.is(Bun.spawnSync(["ip", "link", "del", "ends0"]).exitCode, 0);
    assert.is((await last).kind, "failed");

    assert.is(readlinkSync(file), "anon_inode:[eventfd]");
    await worker.terminate();
    port1.close();
  });
}

ending.run();
