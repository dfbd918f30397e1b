// The commands of tapvs against a director in memory.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ControlError } from "../../../proto/client.ts";
import { FakeWorld } from "../../support/fake-world.ts";
import { VIP, worldWithService } from "./world-of.ts";

const test = suite("tapvs commands");

test("a service is added with its attributes, and listed", async () => {
  const world = new FakeWorld();
  const status = await world.run(
    ..."service add tcp:[2001:db8::1]:443 --scheduler sh --scheduler-flags sh-port".split(" "),
    ..."--persistent 300 --granularity 64".split(" "),
  );

  assert.is(status, 0);
  assert.is(world.stderr, "Added tcp:[2001:db8::1]:443 (sh). Revision 1.\n");
  assert.is(await world.run("service", "list"), 0);
  assert.equal(world.stdout.split("\n"), [
    "SERVICE                SCHEDULER  SERVERS  ACTIVE  INACTIVE  ATTRIBUTES",
    "tcp:[2001:db8::1]:443  sh               0       0         0  sh-port, persistent 300 s, mask 64",
    "",
  ]);
});

test("an edit changes what is given and leaves the rest", async () => {
  const world = await worldWithService();
  await world.run("service", "edit", VIP, "--persistent", "60");
  await world.run("service", "edit", VIP, "--scheduler", "wlc");
  const { service } = world.director.services[0]!;
  assert.is(service!.persistenceSeconds, 60);
  assert.is(service!.scheduler, "wlc");

  await world.run("server", "edit", VIP, "198.18.1.12", "--weight", "0");
  const server = world.director.services[0]!.servers!.find(
    (one) => one.server!.address![3] === 12,
  )!;
  assert.is(server!.server!.weight, 0);
  assert.is(server!.server!.tunnelPort, 6080);
});

test("servers are listed as columns, tab-separated values and JSON", async () => {
  const world = await worldWithService();
  await world.run("server", "list", VIP, "-o", "tsv");
  assert.is(
    world.stdout,
    `${VIP}\t198.18.1.12:80\tgue:6080\t1\t0\t0\t0\t0\t0\t\n` +
      `${VIP}\t198.18.1.11:80\tnat\t3\t0\t0\t0\t0\t0\t\n`,
  );
  await world.run("service", "show", VIP, "-o", "json");
  const document = world.json();
  assert.is(document["schema"], "tapvs/service/v1");
  const [server] = document["servers"] as Record<string, unknown>[];
  assert.is(server!["tunnel_type"], "gue");
  assert.is(server!["tunnel_checksum"], "full");
});

test("deleting names what is gone", async () => {
  const world = await worldWithService();
  assert.is(await world.run("server", "delete", VIP, "198.18.1.11"), 0);
  assert.match(world.stderr, /^Deleted 198\.18\.1\.11:80 from tcp:192\.0\.2\.1:80\./);
  assert.is(await world.run("service", "del", VIP), 0);
  assert.match(world.stderr, /^Deleted tcp:192\.0\.2\.1:80 and 1 server\./);
  assert.equal(world.director.services, []);
});

const fails = async (
  world: FakeWorld,
  argv: readonly string[],
  status: number,
  pattern: RegExp,
): Promise<void> => {
  assert.is(await world.run(...argv), status, argv.join(" "));
  assert.match(world.stderr, pattern);
  assert.is(world.stdout, "");
};

test("what is not there is told with what there is", async () => {
  const world = await worldWithService();
  await fails(
    world,
    ["service", "show", "tcp:192.0.2.1:81"],
    4,
    /^tapvs: no service \S+:81 \(services on this address: tcp:192\.0\.2\.1:80\)\. List them/,
  );
  await fails(
    world,
    ["server", "delete", VIP, "198.18.1.13"],
    4,
    /its servers: 198\.18\.1\.12:80, /,
  );
});

test("near misses are suggested", async () => {
  const world = await worldWithService();
  await fails(world, ["servcie", "list"], 2, /no command "servcie"\. Did you mean `service`\?/);
  await fails(world, ["service", "list", "--scoket", "x"], 2, /did you mean --socket\?/);
  await fails(world, ["service", "add", "mark:7", "-s", "wcl"], 4, /Did you mean wlc\?/);
  await fails(world, ["sysctl", "expire_nodst_conn"], 4, /Did you mean expire_nodest_conn\?/);
});

test("mistakes on the command line have status 2 and one sentence", async () => {
  const world = await worldWithService();
  await fails(
    world,
    ["service", "add", "192.0.2.1:80"],
    2,
    /^tapvs: a service reads tcp:ADDRESS:PORT, /,
  );
  await fails(world, ["service", "add", "mark:0"], 2, /not "mark:0"/);
  await fails(world, ["service", "add", "tcp:2001:db8::1:80"], 2, /not "tcp:2001:db8::1:80"/);
  await fails(world, ["server", "add", VIP, "nosuch"], 2, /a server reads ADDRESS or ADDRESS:PORT/);
  await fails(
    world,
    ["server", "add", VIP, "198.18.1.9", "--weight", "x"],
    2,
    /from 0 to 2147483647, not "x"/,
  );
  await fails(world, ["server", "add", VIP, "198.18.1.9:81"], 2, /method dr does not change ports/);
  await fails(
    world,
    ["server", "add", VIP, "198.18.1.9", "--tunnel", "gue"],
    2,
    /--tunnel must be/,
  );
  await fails(
    world,
    ["server", "add", VIP, "198.18.1.9", "--tunnel", "gre", "--method", "nat"],
    2,
    /--tunnel goes with --method tunnel/,
  );
  await fails(
    world,
    ["server", "add", VIP, "198.18.1.9", "--checksum", "full"],
    2,
    /--checksum goes/,
  );
  await fails(
    world,
    ["service", "add", "tcp:192.0.2.2:80", "--granularity", "33"],
    2,
    /--granularity must be a netmask or prefix bits from 1 to 32, not "33"/,
  );
  await fails(world, ["service", "add"], 2, /Expected argument for SERVICE/);
});

test("the status says what kind of failure it was", async () => {
  const world = await worldWithService();
  await fails(world, ["service", "add", VIP], 5, /exists already/);
  await fails(world, ["service", "add", "mark:7", "-s", "nosuch"], 4, /no such scheduler/);
  for (const [code, status] of [
    ["permission", 6],
    ["timed-out", 7],
    ["connection-lost", 3],
    ["full", 1],
  ] as const) {
    world.director.failure = new ControlError(code, "why");
    await fails(world, ["service", "list"], status, /^tapvs: why\n$/);
  }
  world.connectError = new ControlError("no-director", "no director listens here");
  await fails(world, ["service", "list"], 3, /^tapvs: no director listens here\n$/);
});

test("the connection is closed after a command, also after a failure", async () => {
  const world = await worldWithService();
  world.director.isClosed = false;
  await world.run("service", "show", "tcp:192.0.2.9:80");
  assert.is(world.director.isClosed, true);
});

test("an empty listing prints nothing as data", async () => {
  const world = new FakeWorld();
  assert.is(await world.run("service", "list"), 0);
  assert.is(world.stdout, "");
  assert.match(world.stderr, /^No services\. Add one with: tapvs service add/);
  await world.run("service", "list", "-o", "json");
  assert.equal(world.json(), { schema: "tapvs/services/v1", revision: 0, services: [] });
});

test("connections are listed with a filter and a limit", async () => {
  const world = new FakeWorld();
  const address = Uint8Array.of(192, 0, 2, 1);
  world.director.flows = Array.from({ length: 5 }, (_, i) => ({
    protocol: 6,
    client: address,
    clientPort: i,
    virtual: address,
    server: address,
    state: "ESTABLISHED",
    expiresMs: 899_000,
    method: 1,
    scheduler: "rr",
  }));
  world.director.flowsAPiece = 2;
  await world.run("conn", "list", "tcp", "and", "port", "80", "--limit", "3", "-o", "tsv");
  assert.is(world.stdout.split("\n").length, 3 + 1);
  assert.match(world.stdout, /^tcp\tESTABLISHED\t14 min 59 s\t192\.0\.2\.1:0\t/);
  assert.match(world.stderr, /There are more than 3; see them with --limit/);
  assert.is(world.director.asked[0]!.listFlows!.filter, "tcp and port 80");
});

test("stats shorten numbers in tables only", async () => {
  const world = await worldWithService();
  const [listing] = world.director.services;
  listing!.counters = { connections: 12, inPackets: 34_500, inBytes: 2 ** 54 };
  await world.run("stats");
  assert.match(world.stdout, /tcp:192\.0\.2\.1:80 +12 +34\.5k +0 +18\.0P +0\n/);
  await world.run("stats", VIP, "-o", "tsv");
  assert.match(world.stdout, /^tcp:192\.0\.2\.1:80\t12\t34500\t0\t18014398509481984\t0\n/);
  await world.run("stats", "-o", "json");
  const [service] = world.json()["services"] as { counters: Record<string, unknown> }[];
  assert.is(service!.counters["in_packets"], 34_500);
  assert.is(service!.counters["in_bytes"], "18014398509481984");
});

test("counters show reasons in red on a terminal, and what each means", async () => {
  const world = new FakeWorld();
  world.director.counters = {
    received: 12,
    held: 2,
    verdicts: [
      { name: "nat", kind: "forwarded", frames: 9, meaning: "Sent." },
      { name: "no-route", kind: "dropped", frames: 1, meaning: "No route." },
    ],
    ports: [
      {
        name: "tap0",
        kind: "tap",
        driver: "io_uring",
        offloads: "checksum",
        mtu: 1500,
        joinedFrames: 3,
        lostFrames: 4,
        addresses: ["198.18.0.1/24"],
      },
    ],
  };
  await world.run("counters", "--color", "always");
  assert.ok(world.stdout.includes("\u001b[31mdropped"));
  assert.match(world.stderr, /^12 frames received by io_uring, 2 of them wait in a queue\.\n$/);
  assert.is(world.director.asked[0]!.listCounters!.nonZero, true);
  await world.run("counters", "--all");
  assert.is(world.director.asked[1]!.listCounters!.nonZero, false);
  await world.run("counters", "--ports", "-o", "tsv");
  const line = "tap0\ttap\tio_uring\tchecksum\t\t1500\t0\t0\t0\t0\t3\t0\t4\t198.18.0.1/24\n";
  assert.is(world.stdout, line);
});

test("counters say how frames are read and written, also before the first one", async () => {
  const world = new FakeWorld();
  const ports = ["read/write", "capture", "read/write"].map((driver) => ({ driver }));
  world.director.counters = { received: 3, verdicts: [{ name: "dr", frames: 3 }], ports };
  await world.run("counters");
  assert.is(world.stderr, "3 frames received by read/write and capture.\n");

  world.director.counters = { ports };
  await world.run("counters");
  assert.match(world.stderr, "No frame was received by read/write and capture yet.\n");
});

test("status, neighbours and settings are listed and set", async () => {
  const world = new FakeWorld();
  world.director.status = {
    version: "0.1.0",
    pid: 42,
    uptimeMs: 3_661_000,
    io: "io_uring, multishot reads",
    flows: 7,
    flowCapacity: 100,
  };
  await world.run("status");
  assert.match(world.stdout, /up +1 h 1 min\n/);
  assert.match(world.stdout, /flows +7 of 100\n/);
  assert.match(world.stdout, /io +io_uring, multishot reads\n/);
  world.director.neighbours = [
    { port: "tap1", address: Uint8Array.of(198, 18, 1, 11), state: "asking", waiting: 2 },
  ];
  await world.run("neigh", "list", "-o", "tsv");
  assert.is(world.stdout, "tap1\t198.18.1.11\tunknown\tasking\tnever\t2\n");
  await world.run("sysctl", "net.ipv4.vs.expire_nodest_conn=1");
  assert.match(world.stdout, /expire_nodest_conn +1 +A sysctl\./);
  await world.run("sysctl", "expire_nodest_conn", "0", "-o", "tsv");
  assert.is(world.stdout, "expire_nodest_conn\t0\tA sysctl.\n");
  await fails(world, ["sysctl", "a=1", "2"], 2, /give the value of a once/);
});

test("mark rules are written in words", async () => {
  const world = new FakeWorld();
  const rule = ["tcp", "dst", "192.0.2.0/24", "dport", "80:443"];
  assert.is(await world.run("mark", "add", "--mark", "4294967295", ...rule), 0);
  await world.run("mark", "list", "-o", "tsv");
  assert.is(world.stdout, "1\t4294967295\ttcp dst 192.0.2.0/24 dport 80:443\n");
  assert.is(await world.run("mark", "delete", "--mark", "4294967295", ...rule), 0);
  assert.equal(world.director.marks, []);
  await fails(world, ["mark", "add", "--mark", "7", "tpc"], 2, /"tpc" is none of/);
  await fails(world, ["mark", "add", "--mark", "0", "tcp"], 2, /from 1 to 4294967295, not "0"/);
});

test.run();
