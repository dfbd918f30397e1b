// The hashing schedulers, against computed vectors and recorded IPv6 maps.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SCHED_FLAG_1, SCHED_FLAG_2 } from "../../../dataplane/schedule/pool.ts";
import { METHOD_NAT } from "../../../dataplane/schedule/server-table.ts";
import { serverSpec, serviceAt, serviceSpec } from "../../../dataplane/rules/specs.ts";
import { LetteredPool, from } from "../../support/pools.ts";
import { readRecording } from "../../support/recordings.ts";
import { address, benchOf, packetOf } from "../../support/rules.ts";
import { formatAddress } from "../../../dataplane/wire/address.ts";

const hashing = suite("schedule/hashing (dh, sh, mh)");

// The vectors name three servers in list order .13, .12, .11: here 10.0.0.11 + 2, + 1, + 0.
const kernelOrder = (scheduler: string, flags = 0): LetteredPool => {
  const lettered = new LetteredPool(scheduler, [], flags);
  for (const letter of "ABC") lettered.add(letter, 1);
  return lettered;
};
/** A is 10.0.0.11, B .12, C .13. */
const SERVER = { A: ".11", B: ".12", C: ".13", "-": "none" } as const;
const served = (lettered: LetteredPool, client: string): string =>
  SERVER[lettered.pick(from(`${client}:40000`)) as keyof typeof SERVER];

hashing("sh sends a client by its address to the kernel's server", () => {
  const lettered = kernelOrder("sh");

  assert.is(served(lettered, "192.168.0.1"), ".13");
  assert.is(served(lettered, "10.0.0.1"), ".13");
  assert.is(served(lettered, "10.0.0.2"), ".11");
  assert.is(served(lettered, "203.0.113.7"), ".12");
});

hashing("sh refuses the clients of a quiesced server; sh-fallback sends them on", () => {
  const strict = kernelOrder("sh");
  strict.edit("C", { weight: 0 });
  assert.is(served(strict, "192.168.0.1"), "none");

  const lettered = kernelOrder("sh", SCHED_FLAG_1);
  lettered.edit("C", { weight: 0 });
  assert.is(served(lettered, "192.168.0.1"), ".11");
  assert.is(served(lettered, "10.0.0.1"), ".12");

  const other = kernelOrder("sh", SCHED_FLAG_1);
  other.edit("B", { weight: 0 });
  assert.is(served(other, "203.0.113.7"), ".11");
});

hashing(
  "sh-port spreads one client over the servers by its port, for protocols that have ports",
  () => {
    const lettered = kernelOrder("sh", SCHED_FLAG_2);
    const ports = Array.from({ length: 50 }, (_, i) => from(`10.0.0.1:${40_000 + i}`));

    assert.is(new Set(ports.map((packet) => lettered.pick(packet))).size, 3);

    for (const packet of ports) packet.protocol = 50;
    assert.is(new Set(ports.map((packet) => lettered.pick(packet))).size, 1);
  },
);

/** How many of the 256 slots each server has, found out by asking with 4096 clients per slot at most. */
function slotsOf(lettered: LetteredPool, letters: string): number[] {
  const owner = new Map<string, string>();
  for (let i = 0; owner.size < 256; i++) {
    const packet = from(`10.0.${(i >> 8) & 255}.${i & 255}:1`);
    const slot = lettered.pool.kind.figure!(lettered.pool, 0, packet);
    if (!owner.has(slot)) owner.set(slot, lettered.pick(packet));
  }
  return [...letters].map((letter) => [...owner.values()].filter((it) => it === letter).length);
}

hashing("sh gives out its 256 slots by weight, at least one at a time", () => {
  assert.equal(slotsOf(new LetteredPool("sh", [3, 2, 1]), "ABC"), [129, 85, 42]);
  // Weight 0 owns slots too, whose clients are refused.
  assert.equal(slotsOf(new LetteredPool("sh", [0, 1, 2]), "-BC"), [64, 64, 128]);
});

hashing("dh gives out its 256 slots in turn, ignoring weights", () => {
  const lettered = new LetteredPool("dh", [3, 2, 1]);
  const picks = Array.from({ length: 256 }, (_, i) =>
    lettered.pick(from("10.0.0.1:1", `198.19.0.${i}:80`)),
  );

  assert.is(new Set(picks).size, 3);
  lettered.edit("A", { weight: 0 });
  const after = Array.from({ length: 256 }, (_, i) =>
    lettered.pick(from("10.0.0.1:1", `198.19.0.${i}:80`)),
  );
  assert.equal(
    after,
    picks.map((letter) => (letter === "A" ? "-" : letter)),
    "a quiesced server's destinations are refused, the others stay",
  );
});

hashing("mh sends a client by its address to the kernel's server", () => {
  const lettered = kernelOrder("mh");

  assert.is(served(lettered, "192.168.0.1"), ".12");
  assert.is(served(lettered, "10.0.0.1"), ".12");
  assert.is(served(lettered, "10.0.0.2"), ".13");
  assert.is(served(lettered, "203.0.113.7"), ".12");
  const slot = (client: string): string =>
    lettered.pool.kind.figure!(lettered.pool, 0, from(`${client}:40000`));
  assert.is(slot("192.168.0.1"), "slot 1278");
  assert.is(slot("10.0.0.1"), "slot 3711");
  assert.is(slot("255.255.255.255"), "slot 3432");
});

hashing("mh-port takes the client's port into the slot", () => {
  const lettered = kernelOrder("mh", SCHED_FLAG_2);
  const slot = (client: string): string =>
    lettered.pool.kind.figure!(lettered.pool, 0, from(`${client}:40000`));

  assert.is(slot("192.168.0.1"), "slot 3559");
  assert.is(slot("10.0.0.1"), "slot 2940");
  assert.is(slot("10.0.0.2"), "slot 273");
  assert.is(slot("203.0.113.7"), "slot 2964");
  assert.is(slot("255.255.255.255"), "slot 1103");
});

hashing("mh-fallback hashes again and finds the kernel's second choice", () => {
  const lettered = kernelOrder("mh", SCHED_FLAG_1);
  lettered.edit("B", { weight: 0 });

  assert.is(served(lettered, "192.168.0.1"), ".13");
  assert.is(served(lettered, "10.0.0.1"), ".13");
  assert.is(served(lettered, "203.0.113.7"), ".11");
});

hashing("quiescing a server moves no other client of mh", () => {
  const lettered = new LetteredPool("mh", [1, 1, 1, 1]);
  const clients = Array.from({ length: 300 }, (_, i) => from(`10.1.${i >> 8}.${i & 255}:1`));
  const before = clients.map((client) => lettered.pick(client));

  lettered.edit("B", { weight: 0 });

  const after = clients.map((client) => lettered.pick(client));
  assert.equal(
    after,
    before.map((letter) => (letter === "B" ? "-" : letter)),
  );
});

hashing("mh reduces weights by their divisor and shifts great ones down", () => {
  const lettered = new LetteredPool("mh", [1000, 10, 5]);
  const owners = new Map<string, string>();
  for (let i = 0; owners.size < 4093; i++) {
    const packet = from(`10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}:1`);
    owners.set(lettered.pool.kind.figure!(lettered.pool, 0, packet), lettered.pick(packet));
  }
  const count = (letter: string): number =>
    [...owners.values()].filter((owner) => owner === letter).length;

  assert.equal([count("A"), count("B"), count("C")], [3937, 78, 78]);
});

interface RecordedMap {
  readonly scheduler: string;
  readonly servers: Readonly<Record<string, number>>;
  readonly map: readonly (readonly [string, string])[];
}

for (const recorded of readRecording<{ maps: readonly RecordedMap[] }>("ipv6.json").maps) {
  hashing(`IPv6 clients go where a kernel sends them: ${recorded.scheduler}`, () => {
    const { rules, servers } = benchOf();
    const key = serviceAt(6, address("2001:db8::100"), 80);
    const [scheduler, , flag] = recorded.scheduler.split(" ");
    const schedulerFlags = flag === undefined ? 0 : SCHED_FLAG_2;
    rules.addService(serviceSpec(key, { scheduler: scheduler!, schedulerFlags }));
    for (const [server, weight] of Object.entries(recorded.servers)) {
      rules.addServer(key, serverSpec(address(server), 80, { weight, method: METHOD_NAT }));
    }
    const pool = rules.find(key)!;

    for (const [client, server] of recorded.map) {
      const id = pool.scheduler.pick(pool, packetOf(client, "[2001:db8::100]:80"), 0);
      const { address0, address1, address2, address3 } = servers;
      const words = [address0, address1, address2, address3].map((column) => column[id]!);
      assert.is(formatAddress(6, words[0]!, words[1]!, words[2]!, words[3]!), server, client);
    }
  });
}

hashing.run();
