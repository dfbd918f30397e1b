// Requests to several workers: answered as by one, changed in all.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LABORATORY_ROUTER_MAC } from "../../../dataplane/simulation.ts";
import { octetsOf } from "../../../dataplane/wire/address.ts";
import { tapvs } from "../../../proto/generated/control.js";
import { CrowdedCrew } from "../../support/crowded-crew.ts";
import * as build from "../../support/packet.ts";
import { address } from "../../support/rules.ts";

const executor = suite("control/crew-executor");

const VIP = "192.0.2.100";
const KEY: tapvs.v1.IServiceKey = { protocol: 6, address: octetsOf(address(VIP)), port: 80 };
const SERVICE: tapvs.v1.IChange = { addService: { service: { key: KEY, scheduler: "rr" } } };
const addServer = (n: number): tapvs.v1.IChange => ({
  addServer: {
    service: KEY,
    server: { address: octetsOf(address(`198.18.1.${n}`)), port: 80, weight: 1, method: 1 },
  },
});
const deleteServer = (n: number): tapvs.v1.IChange => ({
  deleteServer: {
    service: KEY,
    address: octetsOf(address(`198.18.1.${n}`)),
    port: 80,
  },
});

const roomy = (servers = 24): CrowdedCrew =>
  new CrowdedCrew({ workers: 3, seed: 7, slots: 256, flows: 1024, servers });

const synFrom = (client: string): Uint8Array => {
  const payload = build.tcp({ from: client, to: `${VIP}:80`, flags: "S" });
  return build.ethernet({ to: "02:00:00:00:00:01", from: LABORATORY_ROUTER_MAC, payload });
};

/** A crew with one service of two NAT servers and `count` connections, spread over all workers. */
async function withConnections(count: number): Promise<CrowdedCrew> {
  const crew = roomy();
  await crew.client.send({ change: { changes: [SERVICE, addServer(11), addServer(12)] } });
  for (let i = 0; i < count; i++) crew.inject(0, synFrom(`198.18.64.9:${5000 + i}`), i % 3);
  return crew;
}

executor("a change is made in all workers, and a refused one in none", async () => {
  const crew = roomy();
  const changes = [SERVICE, addServer(11), SERVICE, addServer(11), addServer(12)];

  const { change } = await crew.client.send({ change: { changes } });

  assert.equal(
    change!.outcomes!.map(({ code }) => code ?? 0),
    [
      0,
      0,
      tapvs.v1.RefusalCode.REFUSAL_CODE_SERVICE_EXISTS,
      tapvs.v1.RefusalCode.REFUSAL_CODE_SERVER_EXISTS,
      0,
    ],
  );
  assert.is(change!.revision, 3);
  crew.assertRulesAgree();
  assert.equal(
    crew.directors.map(({ rules }) => rules.list()[0]!.count),
    [2, 2, 2],
  );
});

executor("a batch that is refused as a whole, and a dry run, change nothing anywhere", async () => {
  const crew = roomy();

  const atomic = { changes: [SERVICE, addServer(11), addServer(11)], atomic: true };
  const refusal = await crew.client.send({ change: atomic }).catch((error: Error) => error);
  await crew.client.send({ change: { changes: [SERVICE], dryRun: true } });

  assert.instance(refusal, Error);
  for (const { rules } of crew.directors) assert.is(rules.list().length, 0);
  crew.assertRulesAgree();
});

executor("when the server table is full, all workers give the same deleted server up", async () => {
  const crew = roomy(4);
  const all = [11, 12, 13, 14].map(addServer);
  await crew.client.send({ change: { changes: [SERVICE, ...all] } });
  crew.inject(0, synFrom("198.18.64.9:5000"), 1); // The head of the list: server 14, or a later turn.
  const busy = crew.directors[1]!.flows.serverId(crew.directors[1]!.flows.next(0));
  await crew.client.send({ change: { changes: [11, 12, 13, 14].map(deleteServer) } });

  const fresh = [21, 22, 23, 24].map(addServer);
  const { change } = await crew.client.send({ change: { changes: fresh } });

  const { REFUSAL_CODE_FULL } = tapvs.v1.RefusalCode;
  assert.equal(
    change!.outcomes!.map(({ code }) => code ?? 0),
    [0, 0, 0, REFUSAL_CODE_FULL],
    "one has a connection",
  );
  crew.assertRulesAgree();
  assert.ok(crew.directors.every(({ pools }) => !pools[0]!.order.slice(0, 3).includes(busy)));
});

executor(
  "deleted servers are freed when every worker finds them idle, in all at once",
  async () => {
    const crew = await withConnections(6);
    await crew.client.send({ change: { changes: [deleteServer(11), deleteServer(12)] } });
    assert.ok(crew.first.servers.used === 2);

    crew.pass(3600 * 1000);

    assert.equal(
      crew.directors.map(({ servers }) => servers.used),
      [0, 0, 0],
    );
    crew.assertRulesAgree();
  },
);

executor(
  "connections are listed worker after worker, each once, in pieces of any size",
  async () => {
    const crew = await withConnections(20);
    for (const limit of [1, 3, 0]) {
      const ports: number[] = [];
      let cursor = 0;
      do {
        const { listFlows } = await crew.client.send({ listFlows: { cursor, limit } });
        ports.push(...listFlows!.flows!.map(({ clientPort }) => clientPort!));
        cursor = listFlows!.nextCursor!;
      } while (cursor !== 0);
      assert.equal(
        ports.sort(),
        Array.from({ length: 20 }, (_, i) => 5000 + i),
        `pieces of ${limit}`,
      );
    }
  },
);

executor(
  "the files of /proc have one title, all connections, and a row for each worker",
  async () => {
    const crew = await withConnections(12);
    crew.pass(2000);
    const read = async (file: string): Promise<string[]> => {
      let text = "";
      let cursor = 0;
      do {
        const { readProc } = await crew.client.send({ readProc: { file, cursor } });
        text += readProc!.text;
        cursor = readProc!.nextCursor ?? 0;
      } while (cursor !== 0);
      return text.trimEnd().split("\n");
    };

    const connections = await read("ip_vs_conn");
    assert.is(connections.length, 13);
    assert.is(connections.filter((line) => line.startsWith("Pro ")).length, 1);
    const rows = (await read("ip_vs_stats_percpu")).slice(2, 6).map((line) => line.slice(0, 13));
    assert.equal(rows, ["  0        4 ", "  1        4 ", "  2        4 ", "  ~        C "]);
    assert.equal(await read("ip_vs_app"), ["prot port    usecnt name", "TCP  21      0      ftp"]);
    assert.match((await read("ip_vs")).join("\n"), "Masq    1      6          0 ");
  },
);

executor("status, counters and services are those of all workers together", async () => {
  const crew = await withConnections(12);
  const { getStatus } = await crew.client.send({ getStatus: {} });
  const { listCounters } = await crew.client.send({ listCounters: { nonZero: true } });
  const { listServices } = await crew.client.send({ listServices: {} });

  assert.equal([getStatus!.workers, getStatus!.flows, getStatus!.flowCapacity], [3, 12, 3072]);
  assert.is(listCounters!.received, 12);
  assert.equal(
    listCounters!.verdicts!.map(({ frames, name }) => [name, frames]),
    [["nat", 12]],
  );
  assert.equal(
    listCounters!.ports!.map(({ receivedFrames, sentFrames }) => [receivedFrames, sentFrames]),
    [
      [12, 1],
      [0, 13],
    ],
    "with an announcement of the address",
  );
  assert.equal(
    listServices!.services![0]!.servers!.map(({ active }) => active),
    [6, 6],
  );
});

executor("a sysctl holds in all workers, and a refused one in none", async () => {
  const crew = roomy();

  await crew.client.send({ sysctl: { name: "conn_reuse_mode", value: "0" } });
  const refused = await crew.client
    .send({ sysctl: { name: "conn_reuse_mode", value: "x" } })
    .catch((error: Error) => error);

  assert.instance(refused, Error);
  assert.equal(
    crew.directors.map(({ sysctls }) => sysctls.connReuseMode),
    [0, 0, 0],
  );
});

executor("what-if is answered by the worker that has the connection", async () => {
  const crew = await withConnections(3);
  for (let i = 0; i < 3; i++) {
    const packet = build.tcp({ from: `198.18.64.9:${5000 + i}`, to: `${VIP}:80`, flags: "A" });
    const { whatIf } = await crew.client.send({ whatIf: { packet, port: "tap0" } });
    assert.is(whatIf!.trace!.verdict, "nat", `connection ${i}`);
  }
  crew.assertFramesAddUp();
});

executor("a trace shows every packet once, where it was decided, up to its limit", async () => {
  const crew = await withConnections(3);
  const seen: string[] = [];
  const stream = crew.client.stream({ trace: { filter: "", limit: 4 } })[Symbol.asyncIterator]();
  const first = stream.next();
  for (let i = 0; i < 6; i++) {
    const payload = build.tcp({ from: `198.18.64.9:${5000 + (i % 3)}`, to: `${VIP}:80` });
    const frame = build.ethernet({
      to: "02:00:00:00:00:01",
      from: LABORATORY_ROUTER_MAC,
      payload,
    });
    crew.inject(0, frame, (i + 1) % 3);
  }
  for (let next = await first; next.done !== true; next = await stream.next()) {
    seen.push(next.value.trace!.trace!.verdict!);
  }
  assert.equal(seen, ["nat", "nat", "nat", "nat"]);
});

executor("neighbours that several workers know are listed once", async () => {
  const crew = roomy();
  await crew.client.send({ change: { changes: [SERVICE, addServer(240)] } });
  for (let i = 0; i < 3; i++) crew.inject(0, synFrom(`198.18.64.9:${5000 + i}`), i);

  const { listNeighbours } = await crew.client.send({ listNeighbours: {} });
  const found = listNeighbours!.neighbours!.filter(({ state }) => state === "asking");

  assert.is(found.length, 1);
  assert.is(found[0]!.waiting, 3);
});

executor.run();
