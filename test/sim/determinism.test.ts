// Same script and seed, same output bytes. The digests are recorded: a change of any answer shows here, and UPDATE=1
// writes them anew.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { SCHEDULERS } from "../../dataplane/schedule/registry.ts";
import { FakeWorld } from "../support/fake-world.ts";

const FILE = join(import.meta.dir, "digests.json");
const SEEDS = [1, 2, 12_345];
const REQUESTS = 1500;

const determinism = suite("sim/determinism");

const VIP = "192.0.2.100";
const METHODS = ["-m", "-g", "-i"];

/** A long script of everything: rules of every scheduler, connections, answers, errors, time. */
function scriptOf(seed: number): string {
  const random = new SeededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!;
  const service = (): string => `${VIP}:${pick([80, 443, 8080])}`;
  const server = (): string => `198.18.1.${pick([11, 12, 13, 99])}:80`;
  const client = (): string => `198.18.64.${random.below(8)}:${1024 + random.below(4)}`;
  const scheduler = (): string => pick(SCHEDULERS).name;
  const makers: (() => unknown)[] = [
    () => ({ ipvsadm: ["-A", "-t", service(), "-s", scheduler(), ...pick([[], ["-p", "60"]])] }),
    () => ({ ipvsadm: ["-E", "-t", service(), "-s", scheduler()] }),
    () => ({
      ipvsadm: ["-a", "-t", service(), "-r", server(), pick(METHODS), "-w", pick(["1", "3"])],
    }),
    () => ({
      ipvsadm: ["-e", "-t", service(), "-r", server(), pick(METHODS), "-w", pick(["0", "2"])],
    }),
    () => ({ ipvsadm: ["-d", "-t", service(), "-r", server()] }),
    ...Array.from({ length: 12 }, () => () => ({
      tcp: `${client()} > ${service()} ${pick(["S", "S", "A", "FA", "R"])}`,
    })),
    () => ({ tcp: `${server()} > ${client()} SA` }),
    () => ({ udp: `${client()} > ${VIP}:53`, data: "question" }),
    () => ({ advance: pick([10, 1000, 61_000]) }),
    () => ({ ipvsadm: ["-L", "-n", "--stats"] }),
    () => ({ proc: pick(["ip_vs", "ip_vs_conn", "ip_vs_stats"]) }),
    () => ({ trace: pick([true, false]) }),
    () => ({ counters: true }),
    () => ({ packet: "00", port: "tap0" }),
  ];
  return Array.from({ length: REQUESTS }, () => JSON.stringify(pick(makers)())).join("\n");
}

async function outputOf(script: string, seed: number): Promise<string> {
  const world = new FakeWorld();
  world.files.set("script", script);
  await world.run("sim", "--seed", String(seed), "--summary", "script");
  assert.is(world.stdout.trimEnd().split("\n").length, REQUESTS, "an answer a request");
  return world.stdout + world.stderr;
}

const digestOf = (text: string): string =>
  new Bun.CryptoHasher("sha256").update(text).digest("hex");

const recorded = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, string>;

for (const seed of SEEDS) {
  determinism(`seed ${seed} always gives the same bytes`, async () => {
    const output = await outputOf(scriptOf(seed), seed);

    assert.is(await outputOf(scriptOf(seed), seed), output);
    if (process.env["UPDATE"] === "1") recorded[seed] = digestOf(output);
    assert.is(digestOf(output), recorded[seed], "UPDATE=1 records a change that is meant");
  });
}

determinism("another seed gives other bytes for the same script", async () => {
  const script = scriptOf(1);
  assert.is.not(digestOf(await outputOf(script, 1)), digestOf(await outputOf(script, 2)));
});

determinism.after(() => {
  if (process.env["UPDATE"] === "1") writeFileSync(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
});

determinism.run();
