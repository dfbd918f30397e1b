// Several workers with devices: a TAP with but one queue, and how they start, stop, and say what is wrong.
// time limit: 180 s

import * as assert from "uvu/assert";
import { Lab } from "../../cli/lab/lab.ts";
import { DIRECTOR_HOST } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { assertShares, failuresOf, LAB_NEEDS, WEB, WORKERS } from "./with-lab.ts";

const workers = suiteNeeding("live/workers", LAB_NEEDS);

const COUNT = 600;

interface Status {
  readonly workers: number;
  readonly flows: number;
}

async function statusOf(lab: Lab): Promise<Status> {
  const { status, stderr, stdout } = await lab.tapvs(["status", "-o", "json"]);
  assert.is(status, 0, stderr);
  return JSON.parse(stdout) as Status;
}

/** Connections of each worker, once an estimation has counted them all: what is shown moves every 2 s. */
async function estimatedConnections(lab: Lab, total: number): Promise<number[]> {
  let used: number[] = [];
  for (let turn = 0; turn < 100; turn++) {
    const { stdout } = await lab.tapvs(["proc", "ip_vs_stats_percpu"]);
    used = stdout
      .split("\n")
      .filter((line) => /^ {2}[0-9] /.test(line))
      .map((line) => Number.parseInt(line.slice(3, 12), 16));
    if (used.reduce((sum, connections) => sum + connections, 0) >= total) break;
    await Bun.sleep(100);
  }
  return used;
}

workers("a TAP that has one queue is one worker's, and all of them send by it", async () => {
  const lab = await Lab.up({
    method: "nat",
    servers: 2,
    director: false,
    settings: { workers: 3 },
  });
  try {
    // Persistent and without several queues, as an administrator makes it for a user.
    await lab.sandbox.script(DIRECTOR_HOST, "ip tuntap add tap0 mode tap\n");
    await lab.startDirector();
    const result = await lab.perform({ kind: "requests", to: WEB, count: COUNT, concurrency: 16 });

    assert.is(failuresOf(result), "");
    assert.is(result.answered, COUNT);
    assert.is((await statusOf(lab)).workers, 3);
    const percpu = (await lab.tapvs(["proc", "ip_vs_stats_percpu"])).stdout;
    assert.is(percpu.split("\n").filter((line) => /^ {2}[0-9~] /.test(line)).length, 4, percpu);
    assert.is(await lab.stopDirector(), 0, "exit status");
  } finally {
    await lab.down();
  }
});

workers("every worker takes its part of the connections, and all are listed as one", async () => {
  const lab = await Lab.up({ method: "nat", servers: 2, settings: { workers: 3 } });
  try {
    const result = await lab.perform({ kind: "requests", to: WEB, count: COUNT, concurrency: 16 });
    const listing = await lab.tapvs(["ipvsadm", "-Lnc"]);
    const status = await statusOf(lab);

    assert.is(failuresOf(result), "");
    if (WORKERS === 3) assertShares(result.servers, { server1: 400, server2: 200 });
    assert.is(status.flows, COUNT);
    assert.is(listing.stdout.trimEnd().split("\n").length, COUNT + 2, "lines of the listing");
    const used = await estimatedConnections(lab, COUNT);
    assert.ok(
      used.every((connections) => connections > 0),
      `connections by worker: ${used}`,
    );
  } finally {
    await lab.down();
  }
});

workers("a device that cannot be opened is told in one sentence, and nothing is left", async () => {
  const lab = await Lab.up({
    method: "dr",
    servers: 1,
    director: false,
    settings: { workers: 3 },
  });
  try {
    // Of another kind than the configuration wants.
    await lab.sandbox.script(DIRECTOR_HOST, "ip link add tap0 type bridge\n");
    const failure = await lab.startDirector().catch((error: Error) => error);

    assert.instance(failure, Error);
    assert.match((failure as Error).message, /tapvs: .*tap0/);
  } finally {
    await lab.down();
  }
});

workers.run();
