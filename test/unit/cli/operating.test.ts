// The commands for operating a director: drain, vip, proc, maglev.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inProcessClient } from "../../../dataplane/control/in-process.ts";
import { procText } from "../../../dataplane/observe/proc.ts";
import type { ControlClient } from "../../../proto/client.ts";
import { tapvs } from "../../../proto/generated/control.js";
import { FakeWorld } from "../../support/fake-world.ts";
import { Laboratory } from "../../support/laboratory.ts";
import { tcp } from "../../support/packet.ts";
import { VIP, worldWithService } from "./world-of.ts";

const test = suite("tapvs commands for operating");

const SERVER = "198.18.1.11";

/** The rules as a watch shows them, with so many connections on the first server. */
function listing(world: FakeWorld, active: number, inactive: number): tapvs.v1.IResponse {
  const { services } = world.director;
  const copy = tapvs.v1.ListServicesResponse.decode(
    tapvs.v1.ListServicesResponse.encode({ services }).finish(),
  );
  Object.assign(copy.services[0]!.servers!.find(isFirst)!, { active, inactive });
  return { watch: { services: copy } };
}

const isFirst = ({ server }: tapvs.v1.IServerListing): boolean => server!.address![3] === 11;
const first = (world: FakeWorld): tapvs.v1.IServerListing =>
  world.director.services[0]!.servers!.find(isFirst)!;

test("drain sets weight 0, tells what is left, and ends when nothing is", async () => {
  const world = await worldWithService();
  first(world).active = 2;
  world.director.streamed = [
    listing(world, 2, 0),
    listing(world, 1, 1),
    listing(world, 1, 1),
    listing(world, 0, 0),
  ];

  assert.is(await world.run("drain", VIP, SERVER), 0);

  assert.is(first(world).server!.weight, 0);
  assert.equal(world.stderr.split("\n"), [
    "198.18.1.11:80 had weight 3 and has 0 now. Left: 2 active and 0 inactive connections.",
    "Left: 1 active and 1 inactive connections.",
    "198.18.1.11:80 is drained.",
    "",
  ]);
  assert.is(world.stdout, "");
});

test("drain of an idle server is done at once, and changes nothing the second time", async () => {
  const world = await worldWithService();
  assert.is(await world.run("drain", VIP, SERVER), 0);
  const { revision } = world.director;
  assert.is(await world.run("drain", VIP, SERVER), 0);
  assert.is(world.director.revision, revision);
  assert.match(world.stderr, /^198\.18\.1\.11:80 already has weight 0\./);
});

test("drain gives up at its deadline with status 7, and the weight stays 0", async () => {
  const world = await worldWithService();
  world.director.sysctls.set("expire_quiescent_template", "1");
  first(world).active = 5;
  first(world).persistent = 1;

  assert.is(await world.run("drain", VIP, SERVER, "--deadline", "0"), 7);

  assert.is(first(world).server!.weight, 0);
  const left = "5 active and 0 inactive connections, 1 persistence templates";
  assert.match(world.stderr, `tapvs: 198.18.1.11:80 is not drained in time: ${left} are left.`);
});

test("drain says how persistent clients are sent elsewhere", async () => {
  const world = await worldWithService();
  first(world).persistent = 1;
  world.director.sysctls.set("expire_quiescent_template", "0");
  await world.run("drain", VIP, SERVER, "--deadline", "0");
  assert.match(world.stderr, "to send them elsewhere: tapvs sysctl expire_quiescent_template 1");
  world.director.sysctls.set("expire_quiescent_template", "1");
  await world.run("drain", VIP, SERVER, "--deadline", "0");
  assert.not.match(world.stderr, "elsewhere");
});

test("drain ends with Ctrl-C, with the director, and when the server is deleted", async () => {
  const world = await worldWithService();
  first(world).active = 1;
  assert.is(await world.run("drain", VIP, SERVER), 3);
  assert.match(world.stderr, /the director ended meanwhile/);

  const gone = listing(world, 1, 0);
  gone.watch!.services!.services![0]!.servers = [];
  world.director.streamed = [gone];
  assert.is(await world.run("drain", VIP, SERVER), 4);
  assert.match(world.stderr, /was deleted meanwhile/);

  world.director.stream = async function* () {
    await new Promise(() => {});
    yield {};
  };
  const draining = world.run("drain", VIP, SERVER);
  world.interrupt();
  assert.is(await draining, 1);
  assert.match(world.stderr, /stopped waiting for 198\.18\.1\.11:80: 1 active/);
});

test("drain of what is not there names what is", async () => {
  const world = await worldWithService();
  assert.is(await world.run("drain", VIP, "198.18.1.99"), 4);
  assert.match(world.stderr, /its servers: /);
});

/** A world whose director is a real one, in memory. */
async function worldWithDirector(scheduler: string): Promise<[FakeWorld, Laboratory]> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -t 192.0.2.100:80 -s ${scheduler}`);
  await laboratory.ipvsadm("-a -t 192.0.2.100:80 -r 198.18.1.11:80 -m");
  await laboratory.ipvsadm("-a -t 192.0.2.100:80 -r 198.18.1.12:80 -m");
  const world = new FakeWorld();
  const client: ControlClient = inProcessClient(laboratory.director);
  world.connect = () => Promise.resolve(client);
  return [world, laboratory];
}

test("proc prints a file of /proc/net, by name or by path", async () => {
  const [world, laboratory] = await worldWithDirector("rr");
  for (const port of [1024, 1025]) {
    laboratory.send("tap0", tcp({ from: `198.18.64.1:${port}`, to: "192.0.2.100:80", flags: "S" }));
  }
  for (const file of ["ip_vs", "ip_vs_conn", "ip_vs_conn_sync", "ip_vs_stats_percpu"]) {
    assert.is(await world.run("proc", file), 0);
    assert.is(world.stdout, procText(laboratory.director, file), file);
  }
  assert.is(await world.run("proc", "/proc/net/ip_vs"), 0);
  assert.match(world.stdout, /^IP Virtual Server version 1\.2\.1/);
});

test("proc names the files that there are", async () => {
  const [world] = await worldWithDirector("rr");
  assert.is(await world.run("proc", "ip_vs_none"), 4);
  assert.match(world.stderr, /there is no \/proc\/net\/ip_vs_none here, only ip_vs, ip_vs_app/);
});

test("vip claims, lists and releases", async () => {
  const [world] = await worldWithDirector("rr");
  assert.is(await world.run("vip", "claim", "192.0.2.100", "198.18.1.254"), 0);
  assert.is(
    world.stderr,
    "Claimed and announced 192.0.2.100, 198.18.1.254: 2 of 2 are the director's own now.\n",
  );
  await world.run("vip", "release", "198.18.1.254");
  assert.is(await world.run("vip", "list", "-o", "tsv"), 0);
  assert.is(world.stdout, "192.0.2.100\tclaimed\tyes\n198.18.1.254\treleased\tno\n");
  assert.is(await world.run("vip", "release"), 0);
  assert.is(world.stderr, "Released every virtual address: 0 of 2 are the director's own now.\n");
  assert.is(await world.run("vip", "claim", "nonsense"), 2);
});

test("maglev shows who owns how many slots, and what a server's leaving moves", async () => {
  const [world] = await worldWithDirector("mh");
  assert.is(await world.run("maglev", VIP100, "--without", "198.18.1.12"), 0);
  const rows = world.stdout.split("\n");
  assert.match(rows[0]!, /^SERVER +WEIGHT +SLOTS +SHARE +SLOTS AFTER +SHARE AFTER$/);
  assert.match(rows[1]!, /^198\.18\.1\.12:80 +1 +2047 +50\.0 % +0 +0\.0 %$/);
  assert.match(rows[2]!, /^198\.18\.1\.11:80 +1 +2046 +50\.0 % +4093 +100\.0 %$/);
  assert.is(
    world.stderr,
    "Without 198.18.1.12:80: 2047 of 4093 slots (50.0 %) move, 0 without need.\n",
  );
  await world.run("maglev", VIP100, "-o", "json");
  assert.is(world.json()["slots"], 4093);
  const [other] = await worldWithDirector("sh");
  assert.is(await other.run("maglev", VIP100), 1);
  assert.match(other.stderr, /has no Maglev slots: its scheduler is sh/);
});

const VIP100 = "tcp:192.0.2.100:80";

test.run();
