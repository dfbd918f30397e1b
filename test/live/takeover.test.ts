// Two directors share the virtual address and the gateway of their NAT servers: connections made through the master go
// on through the backup when it takes both over.
// time limit: 240 s

import * as assert from "uvu/assert";
import type { Lab } from "../../cli/lab/lab.ts";
import type { LabProcess } from "../../cli/lab/process.ts";
import { CLIENT_HOST, serverAddress, VIP } from "../../cli/lab/topology.ts";
import type { HoldResult } from "../support/echo.ts";
import { suiteNeeding } from "../support/needs.ts";
import { SecondDirector } from "./second-director.ts";
import { assertShares, LAB_NEEDS, withLab } from "./with-lab.ts";

const takeover = suiteNeeding("live/takeover", LAB_NEEDS);

const ECHO = new URL("../support/echo.ts", import.meta.url).pathname;
const PORT = 7;
const CONNECTIONS = 200;
const SERVERS = [1, 2];
/** Where NAT servers send their replies: the director that is active has it. */
const GATEWAY = "198.18.1.254";
const SYNC_PORT = "tap1";
const WAIT_MS = 15_000;

const RULES =
  `-A -t ${VIP}:${PORT} -s rr\n` +
  SERVERS.map((number) => `-a -t ${VIP}:${PORT} -r ${serverAddress(number)}:${PORT} -m\n`).join("");

/** Clients and servers know the addresses that move, and neither director's own ones. */
async function prepare(lab: Lab): Promise<void> {
  await lab.sandbox.script(CLIENT_HOST, `ip route replace ${VIP}/32 dev eth0\n`);
  for (const server of lab.topology.servers) {
    await lab.sandbox.script(server.name, `ip route replace default via ${GATEWAY}\n`);
    const serve = [process.execPath, ECHO, "serve", server.name, String(PORT)];
    await lab.sandbox.start(`${server.name}-echo`, server.name, serve, /^ready/);
  }
}

const director = async (lab: Lab, ...words: string[]): Promise<string> => {
  const done = await lab.tapvs(words);
  assert.is(done.status, 0, `tapvs ${words.join(" ")}: ${done.stderr}`);
  return done.stdout;
};

const established = (text: string): number => text.match(/ ESTABLISHED SYNC/g)?.length ?? 0;

/** Waits until the backup has every connection. */
async function isSynchronised(backup: SecondDirector): Promise<number> {
  const deadline = performance.now() + WAIT_MS;
  for (;;) {
    const count = established(await backup.tapvs("proc", "ip_vs_conn_sync"));
    if (count === CONNECTIONS || performance.now() > deadline) return count;
    await Bun.sleep(200);
  }
}

async function startHolding(lab: Lab): Promise<LabProcess> {
  const hold = [process.execPath, ECHO, "hold", VIP, String(PORT), String(CONNECTIONS)];
  return lab.sandbox.start("clients", CLIENT_HOST, hold, /^ready/, WAIT_MS);
}

async function resultOf(clients: LabProcess): Promise<HoldResult> {
  await clients.stop("SIGTERM", 30_000);
  return JSON.parse(await clients.saysWithin(/^\{/, 1000)) as HoldResult;
}

/** Both directors, the master active, 200 connections through it that the backup knows. */
async function withTwo(
  use: (lab: Lab, backup: SecondDirector, clients: LabProcess) => Promise<void>,
): Promise<void> {
  const settings = { claim_vips: false };
  await withLab({ method: "nat", servers: SERVERS.length, rules: RULES, settings }, async (lab) => {
    await prepare(lab);
    const backup = await SecondDirector.start(lab, RULES);
    await director(lab, "vip", "claim", VIP, GATEWAY);
    const daemon = (role: string) => ["--start-daemon", role, "--mcast-interface", SYNC_PORT];
    await director(lab, "ipvsadm", ...daemon("master"));
    await backup.tapvs("ipvsadm", ...daemon("backup"));
    const clients = await startHolding(lab);
    assert.is(await isSynchronised(backup), CONNECTIONS, "connections that the backup knows");
    await use(lab, backup, clients);
  });
}

function allWentOn(result: HoldResult): void {
  assert.equal(result.ended, {}, "connections that ended");
  assert.is(result.alive, CONNECTIONS);
  assert.is(result.wrong, 0, "lines that were lost, doubled, or from another server");
  assertShares(result.servers, { server1: CONNECTIONS / 2, server2: CONNECTIONS / 2 });
}

const packets = async (backup: SecondDirector): Promise<number> => {
  const counters = JSON.parse(await backup.tapvs("counters", "-o", "json")) as {
    verdicts: { name: string; frames: number }[];
  };
  return counters.verdicts.find(({ name }) => name === "nat")?.frames ?? 0;
};

takeover("200 NAT connections go on when the backup takes over from a master that died", () =>
  withTwo(async (lab, backup, clients) => {
    assert.is(await packets(backup), 0, "packets through the backup while the master is there");

    await lab.stopDirector("SIGKILL");
    await backup.tapvs("vip", "claim", VIP, GATEWAY);
    await Bun.sleep(2000);
    const result = await resultOf(clients);

    allWentOn(result);
    assert.ok((await packets(backup)) >= CONNECTIONS, "packets through the backup");
  }),
);

takeover("200 NAT connections go over and back again when the addresses are handed over", () =>
  withTwo(async (lab, backup, clients) => {
    await director(lab, "vip", "release");
    await backup.tapvs("vip", "claim", VIP, GATEWAY);
    await Bun.sleep(2000);
    const through = await packets(backup);
    await backup.tapvs("vip", "release");
    await director(lab, "vip", "claim");
    await Bun.sleep(2000);
    const result = await resultOf(clients);

    allWentOn(result);
    assert.ok(through >= CONNECTIONS, `${through} packets through the backup`);
    const list = (await director(lab, "vip", "list", "-o", "tsv")).trim().split("\n").sort();
    assert.equal(list, [`${VIP}\tclaimed\tyes`, `${GATEWAY}\tclaimed\tno`]);
  }),
);

takeover.run();
