// A director that has nothing to do does nothing, and one that has much to do makes no garbage.
// Nothing here depends on how fast the machine is: it is counted how often threads sleep, which CPU time they take
// while nobody wants anything, and which collections there are.
// time limit: 240 s

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { connect, ControlError, type SocketClient } from "../../proto/client.ts";
import { testNeeding } from "../support/needs.ts";
import { missingForTap, rerunInPrivateNamespace } from "../support/private-namespace.ts";
import { CPU_TICKS_A_SECOND, type ThreadFigures, threadsOf } from "../support/threads.ts";

rerunInPrivateNamespace(import.meta.path);

const idle = suite("live/idle");

const absent = missingForTap();
const PROGRAM = new URL("../support/daemon-process.ts", import.meta.url).pathname;

const VIP = "192.0.2.100";
const CLIENT = "198.18.0.2";
const configOf = (workers: number): string => `
workers = ${workers}
rules = "rules.ipvs"
seed = 1
[[port]]
kind = "tap"
name = "lvs0"
mac = "02:00:00:00:00:01"
addresses = ["198.18.0.1/24"]
`;
/** The client is the server, too: it gets its own frames back. */
const RULES = `
-A -u ${VIP}:53 -s wlc
-a -u ${VIP}:53 -r ${CLIENT}:53 -g
`;

/** Column of /proc/net/dev. */
const TRANSMITTED_PACKETS = 9;
const FLOWS = 32;
const WINDOW_FRAMES = 25_000;
const WINDOWS_MAX = 12;

let directory: string;
const started: Bun.Subprocess[] = [];

interface Running {
  readonly pid: number;
  readonly client: SocketClient;
  /** Its standard error so far. */
  log(): string;
}

/** A director on lvs0, which is up and has this namespace as its client. */
async function start(workers: number, environment: Record<string, string> = {}): Promise<Running> {
  writeFileSync(join(directory, "lb.toml"), configOf(workers));
  writeFileSync(join(directory, "rules.ipvs"), RULES);
  const log = join(directory, "log");
  const child = Bun.spawn([process.execPath, PROGRAM, join(directory, "lb.toml")], {
    stdio: ["ignore", "ignore", Bun.file(log)],
    env: { ...process.env, ...environment },
  });
  started.push(child);
  const client = await connected();
  await client.send({ getStatus: {} });
  ip("link", "set", "lvs0", "up");
  ip("addr", "add", `${CLIENT}/24`, "dev", "lvs0");
  ip("route", "add", `${VIP}/32`, "via", "198.18.0.1");
  return { pid: child.pid, client, log: () => readFileSync(log, "utf8") };
}

async function connected(): Promise<SocketClient> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await connect();
    } catch (error) {
      const isEarly = error instanceof ControlError && error.code === "no-director";
      if (!isEarly || attempt === 500) throw error;
      await Bun.sleep(20);
    }
  }
}

function ip(...words: string[]): void {
  const { exitCode, stderr } = Bun.spawnSync(["ip", ...words]);
  if (exitCode !== 0) throw new Error(`ip ${words.join(" ")}: ${stderr.toString()}`);
}

/** Datagrams from so many client ports in turn, a few at a time. */
async function send(datagrams: number, clientPorts: number): Promise<void> {
  const sockets = await Promise.all(
    Array.from({ length: clientPorts }, () => Bun.udpSocket({ hostname: CLIENT })),
  );
  for (let i = 0; i < datagrams; i++) {
    sockets[i % clientPorts]!.send("question", 53, VIP);
    if (i % 32 === 31) await Bun.sleep(1);
  }
  for (const socket of sockets) socket.close();
}

/** Frames that the kernel gave to lvs0, and so to the director. */
function framesSent(): number {
  const line = /^ *lvs0: *(.*)$/m.exec(readFileSync("/proc/net/dev", "utf8"))![1]!;
  return Number(line.split(/ +/)[TRANSMITTED_PACKETS]);
}

const test = (title: string, body: () => Promise<void>): void => {
  if (absent === null) testNeeding(idle, { commands: [] }, title, body);
  else idle.skip(title, body);
};
if (absent !== null) console.log(`\nSKIPPED: live/idle needs ${absent}`);

idle.before.each(() => {
  directory = mkdtempSync(join(tmpdir(), "tapvs-idle-"));
});
idle.after.each(async () => {
  for (const child of started.splice(0)) {
    child.kill("SIGTERM");
    await child.exited;
  }
  rmSync(directory, { recursive: true, force: true });
});

/** How two looks at the same threads differ: CPU time of all, and how often each worker slept. */
function growth(
  before: Map<number, ThreadFigures>,
  after: Map<number, ThreadFigures>,
): { cpuTicks: number; sleeps: number[] } {
  const sleeps: number[] = [];
  let cpuTicks = 0;
  for (const [id, figures] of after) {
    const first = before.get(id);
    cpuTicks += figures.cpuTicks - (first?.cpuTicks ?? 0);
    if (figures.name === "Worker") sleeps.push(figures.sleeps - (first?.sleeps ?? 0));
  }
  return { cpuTicks, sleeps };
}

for (const workers of [1, 3]) {
  test(`with flows and nothing to do it sleeps but for its timers (workers = ${workers})`, async () => {
    const running = await start(workers);
    let flows = 0;
    for (let attempt = 0; flows < 100 && attempt < 20; attempt++) {
      await send(400, 100);
      const { getStatus } = await running.client.send({ getStatus: {} });
      flows = Number(getStatus!.flows);
    }
    assert.ok(flows >= 100, `${flows} flows`);
    running.client.close();
    await Bun.sleep(2000); // What the traffic left to do: compilers, neighbours.

    const seconds = 6;
    const before = threadsOf(running.pid);
    await Bun.sleep(seconds * 1000);
    const { cpuTicks, sleeps } = growth(before, threadsOf(running.pid));

    assert.is(sleeps.length, workers);
    for (const times of sleeps) {
      // Estimations every 2 s, neighbours now and then. One that looks round every millisecond would sleep 6000 times.
      assert.ok(times > 0, "it lives: estimations wake it");
      assert.ok(times <= seconds * 5, `a worker slept ${times} times in ${seconds} s`);
    }
    const share = cpuTicks / (seconds * CPU_TICKS_A_SECOND);
    assert.ok(share <= 0.03, `${cpuTicks} ticks of CPU time in ${seconds} s`);
  });
}

/** Collections by heap that a log of the engine (BUN_JSC_logGC=1) tells of, in the order in which heaps appear. */
function collectionsOf(log: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [, heap] of log.matchAll(/\[GC<(0x[0-9a-f]+)>: START/g)) {
    found.set(heap!, (found.get(heap!) ?? 0) + 1);
  }
  return found;
}

test("once compilers are done, frames cost no collection in the worker, which would stop packets", async () => {
  // Every heap is collected after each 64 KiB that were allocated in it.
  const environment = { BUN_JSC_logGC: "1", BUN_JSC_gcMaxHeapSize: "65536" };
  const running = await start(1, environment);
  await send(2000, FLOWS);
  const [, worker] = [...collectionsOf(running.log()).keys()];
  assert.ok(worker !== undefined, "the worker's heap is the one that came after the main thread's");

  let collections = Number.NaN;
  let frames = 0;
  for (let window = 0; window < WINDOWS_MAX && collections !== 0; window++) {
    const before = collectionsOf(running.log()).get(worker)!;
    const framesBefore = framesSent();
    await send(WINDOW_FRAMES, FLOWS);
    frames = framesSent() - framesBefore;
    collections = collectionsOf(running.log()).get(worker)! - before;
  }

  assert.ok(frames >= WINDOW_FRAMES / 2, `${frames} frames`);
  // Three bytes a frame would be one.
  assert.is(collections, 0, `${collections} collections in the last ${frames} frames`);
});

idle.run();
