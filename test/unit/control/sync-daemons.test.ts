// Requests about sync daemons: what is refused, and with which code; who may ask.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isChange } from "../../../dataplane/control/connection.ts";
import { inProcessClient } from "../../../dataplane/control/in-process.ts";
import { ControlError, type ControlClient } from "../../../proto/client.ts";
import { tapvs } from "../../../proto/generated/control.js";
import { Laboratory } from "../../support/laboratory.ts";

const { DaemonRole } = tapvs.v1;
const MASTER: tapvs.v1.IDaemon = { role: DaemonRole.DAEMON_ROLE_MASTER, interfaceName: "tap0" };

const daemons = suite("control/sync-daemons");
let client: ControlClient;
daemons.before.each(() => {
  client = inProcessClient(new Laboratory().director);
});

/** "CODE: message" of a refusal, "" when there was none. */
async function refusalOf(asking: Promise<unknown>): Promise<string> {
  try {
    await asking;
    return "";
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

const start = (daemon: tapvs.v1.IDaemon): Promise<string> =>
  refusalOf(client.send({ startDaemon: { daemon } }));

daemons("a daemon is listed with the defaults filled in", async () => {
  assert.is(await start({ ...MASTER, syncId: 3 }), "");
  const { listDaemons } = await client.send({ listDaemons: {} });
  const [daemon, ...others] = listDaemons!.daemons!;
  assert.is(others.length, 0);
  assert.is(daemon!.maxBytes, 1472);
  assert.equal([...daemon!.group!], [224, 0, 0, 81]);
  assert.equal([daemon!.syncId, daemon!.groupPort, daemon!.ttl], [3, 8848, 1]);
  assert.equal(
    listDaemons!.outcomes!.map(({ name }) => name),
    ["accepted"],
  );
});

const WRONG: readonly [why: string, daemon: tapvs.v1.IDaemon, refusal: string][] = [
  ["no role", { interfaceName: "tap0" }, "invalid: a sync daemon is a master or a backup."],
  [
    "an unknown port",
    { ...MASTER, interfaceName: "tap9" },
    'no-device: there is no port "tap9" to synchronise by.',
  ],
  [
    "a syncid of more than a byte",
    { ...MASTER, syncId: 256 },
    "range: a syncid must be from 0 to 255, not 256.",
  ],
  [
    "a group that is none",
    { ...MASTER, group: Uint8Array.of(192, 0, 2, 1) },
    "invalid: 192.0.2.1 is no multicast group.",
  ],
  [
    "a group of five octets",
    { ...MASTER, group: Uint8Array.of(224, 0, 0, 81, 0) },
    "invalid: a multicast group has 4 or 16 octets, not 5.",
  ],
  [
    "a message longer than any packet",
    { ...MASTER, maxBytes: 70_000 },
    "range: a message must have 1 to 65507 bytes, not 70000.",
  ],
  [
    "a UDP port that there is not",
    { ...MASTER, groupPort: 65_536 },
    "range: a group's UDP port must be from 1 to 65535, not 65536.",
  ],
  [
    "a time to live of 256",
    { ...MASTER, ttl: 256 },
    "range: a time to live must be from 1 to 255, not 256.",
  ],
];

for (const [why, daemon, refusal] of WRONG) {
  daemons(`no daemon is started with ${why}`, async () => {
    assert.is(await start(daemon), refusal);
    const { listDaemons } = await client.send({ listDaemons: {} });
    assert.equal(listDaemons!.daemons, []);
  });
}

daemons("one daemon a role: a second start and a second stop are refused", async () => {
  const stop = (): Promise<string> =>
    refusalOf(client.send({ stopDaemon: { role: DaemonRole.DAEMON_ROLE_MASTER } }));
  assert.is(await start(MASTER), "");
  assert.is(await start(MASTER), "daemon-runs: a master daemon runs already.");
  assert.is(await start({ ...MASTER, role: DaemonRole.DAEMON_ROLE_BACKUP }), "");
  assert.is(await stop(), "");
  assert.is(await stop(), "no-daemon: no master daemon runs.");
});

daemons("starting and stopping changes the director, listing does not", () => {
  assert.ok(isChange({ startDaemon: { daemon: MASTER } }));
  assert.ok(isChange({ stopDaemon: { role: DaemonRole.DAEMON_ROLE_MASTER } }));
  assert.not(isChange({ listDaemons: {} }));
});

daemons.run();
