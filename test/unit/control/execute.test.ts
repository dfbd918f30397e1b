// Requests carried out on a director in memory, through their encoded form.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inProcessClient } from "../../../dataplane/control/in-process.ts";
import { Simulation } from "../../../dataplane/simulation.ts";
import { octetsOf, parseAddress } from "../../../dataplane/wire/address.ts";
import { ControlError, type ControlClient } from "../../../proto/client.ts";
import { tapvs } from "../../../proto/generated/control.js";
import { ethernet, tcp } from "../../support/packet.ts";

const execute = suite("control/execute");

const { ForwardingMethod, Protocol, RefusalCode } = tapvs.v1;

const DIRECTOR_MAC = "02:00:00:00:00:01";
const CLIENT_MAC = "02:00:00:00:00:02";
const octets = (text: string): Uint8Array => octetsOf(parseAddress(text)!);

const VIP: tapvs.v1.IServiceKey = {
  protocol: Protocol.PROTOCOL_TCP,
  address: octets("192.0.2.100"),
  port: 80,
};
const SERVICE: tapvs.v1.IService = { key: VIP, scheduler: "wlc" };
const server = (address: string, weight = 1): tapvs.v1.IServer => ({
  address: octets(address),
  port: 80,
  weight,
  method: ForwardingMethod.FORWARDING_METHOD_NAT,
});
const addServer = (address: string, weight = 1): tapvs.v1.IChange => ({
  addServer: { service: VIP, server: server(address, weight) },
});
const ADD_SERVICE: tapvs.v1.IChange = { addService: { service: SERVICE } };

let simulation: Simulation;
let client: ControlClient;
execute.before.each(() => {
  simulation = new Simulation({
    ports: [
      {
        name: "lvs0",
        mac: DIRECTOR_MAC,
        addresses: ["198.18.0.1/24"],
        neighbours: [
          ["198.18.0.7", CLIENT_MAC],
          ["198.18.0.11", "02:00:00:00:00:11"],
        ],
      },
    ],
    routes: [],
    local: ["192.0.2.100"],
  });
  client = inProcessClient(simulation.director);
});

const change = async (
  changes: tapvs.v1.IChange[],
  options: { atomic?: boolean; dryRun?: boolean } = { atomic: true },
): Promise<tapvs.v1.IChangeResponse> =>
  (await client.send({ change: { changes, ...options } })).change!;

async function refusal(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    assert.instance(error, ControlError);
    return (error as ControlError).code;
  }
  throw new Error("the request was carried out");
}

const listing = async (): Promise<tapvs.v1.IServiceListing[]> =>
  (await client.send({ listServices: {} })).listServices!.services ?? [];

const syn = (sourcePort: number): Uint8Array =>
  ethernet({
    from: CLIENT_MAC,
    to: DIRECTOR_MAC,
    payload: tcp({ from: `198.18.0.7:${sourcePort}`, to: "192.0.2.100:80", flags: "S" }),
  });

execute("what was added is listed, with the defaults filled in", async () => {
  await change([ADD_SERVICE, addServer("198.18.0.11", 3)]);

  const [service] = await listing();

  assert.is(service!.service!.scheduler, "wlc");
  assert.equal(Buffer.from(service!.service!.key!.address!), Buffer.from(octets("192.0.2.100")));
  assert.is(service!.service!.persistenceMask, 0xffff_ffff);
  assert.is(service!.servers![0]!.server!.weight, 3);
  assert.is(service!.servers![0]!.server!.method, ForwardingMethod.FORWARDING_METHOD_NAT);
});

execute("an atomic change that is wrong in one place changes nothing", async () => {
  const code = await refusal(change([ADD_SERVICE, addServer("198.18.0.11"), ADD_SERVICE]));

  assert.is(code, "service-exists");
  assert.equal(await listing(), []);
});

execute("a change that is not atomic does what it can and says what it could not", async () => {
  const changes = [ADD_SERVICE, ADD_SERVICE, addServer("198.18.0.11")];
  const { outcomes, revision } = await change(changes, { atomic: false });

  assert.equal(
    outcomes!.map(({ code }) => code),
    [0, RefusalCode.REFUSAL_CODE_SERVICE_EXISTS, 0],
  );
  assert.match(outcomes![1]!.message!, /tcp 192\.0\.2\.100:80/);
  assert.is(revision, 2);
  assert.is((await listing())[0]!.servers!.length, 1);
});

execute("a dry run says what would happen and changes nothing", async () => {
  await change([ADD_SERVICE, addServer("198.18.0.11")], { atomic: true, dryRun: true });

  assert.equal(await listing(), []);
  assert.is(
    await refusal(change([addServer("198.18.0.11")], { atomic: true, dryRun: true })),
    "no-service",
  );
});

execute("a dry run of changes by themselves says of each what it would find", async () => {
  const { outcomes } = await change([ADD_SERVICE, addServer("198.18.0.11"), ADD_SERVICE], {
    dryRun: true,
  });

  assert.equal(
    outcomes!.map(({ code }) => code),
    [0, 0, RefusalCode.REFUSAL_CODE_SERVICE_EXISTS],
  );
  assert.equal(await listing(), []);
});

execute("a request without changes, and an unknown change, are refused", async () => {
  assert.is(await refusal(change([])), "invalid");
  assert.is(await refusal(change([{}])), "unknown-request");
});

execute("an unknown request is refused", async () => {
  assert.is(await refusal(client.send({})), "unknown-request");
});

execute("what no value can hold is refused before the rules see it", async () => {
  const service = (key: tapvs.v1.IServiceKey): tapvs.v1.IChange[] => [
    { addService: { service: { ...SERVICE, key } } },
  ];
  assert.is(await refusal(change(service({ ...VIP, address: new Uint8Array(5) }))), "invalid");
  assert.is(await refusal(change(service({ ...VIP, protocol: 1 as never }))), "invalid");
  assert.is(await refusal(change(service({ ...VIP, mark: 5 }))), "invalid");
  assert.is(await refusal(change(service({ ...VIP, port: 65_536 }))), "invalid");
  assert.is(
    await refusal(change([{ addService: { service: { ...SERVICE, schedulerFlags: 8 } } }])),
    "invalid",
  );
});

execute("a server cannot be asked to be local", async () => {
  const local = { ...server("198.18.0.11"), method: ForwardingMethod.FORWARDING_METHOD_LOCAL };

  const code = await refusal(change([ADD_SERVICE, { addServer: { service: VIP, server: local } }]));

  assert.is(code, "invalid");
});

execute(
  "a server on an address of the director is listed with the method it was given",
  async () => {
    await change([ADD_SERVICE, addServer("198.18.0.1")]);

    const [service] = await listing();

    const given = server("198.18.0.1").method ?? ForwardingMethod.FORWARDING_METHOD_DIRECT_ROUTING;
    assert.is(service!.servers![0]!.server!.method, given);
  },
);

execute("one service is listed by its key, a missing one is refused", async () => {
  await change([ADD_SERVICE]);

  const found = await client.send({ listServices: { key: VIP } });
  assert.is(found.listServices!.services!.length, 1);
  assert.is(
    await refusal(client.send({ listServices: { key: { ...VIP, port: 81 } } })),
    "no-service",
  );
});

execute("services are listed in pieces that end with a whole service", async () => {
  const ports = [80, 81, 82, 83];
  for (const port of ports) {
    await change([{ addService: { service: { key: { ...VIP, port }, scheduler: "rr" } } }]);
    await change([{ addServer: { service: { ...VIP, port }, server: server("198.18.1.11") } }]);
  }
  const found: number[][] = [];
  for (let cursor = 0; found.length === 0 || cursor !== 0;) {
    const { listServices } = await client.send({ listServices: { cursor, limit: 3 } });
    found.push(listServices!.services!.map(({ service }) => service!.key!.port!));
    cursor = listServices!.nextCursor!;
  }

  assert.equal(found, [
    [80, 81],
    [82, 83],
  ]);
  const beyond = await client.send({ listServices: { cursor: 99, limit: 3 } });
  assert.equal(beyond.listServices!.services, [], "services that are gone by now");
  assert.is(beyond.listServices!.nextCursor, 0);
});

execute("a mark is listed as the unsigned number it is, and deleted by its rule", async () => {
  const rule: tapvs.v1.IMarkRule = {
    mark: 0xffff_fff0,
    protocol: Protocol.PROTOCOL_TCP,
    destination: octets("192.0.2.0"),
    destinationBits: 24,
    destinationPortLow: 80,
    destinationPortHigh: 90,
  };
  await change([{ addMark: { rule } }]);

  const { listMarks } = await client.send({ listMarks: {} });
  assert.is(listMarks!.rules![0]!.mark, 0xffff_fff0);
  assert.is(listMarks!.rules![0]!.destinationPortHigh, 90);
  await change([{ deleteMark: { rule: listMarks!.rules![0]! } }]);
  assert.is((await client.send({ listMarks: {} })).listMarks!.rules!.length, 0);
});

execute("timeouts are set and read in seconds, 0 keeps a value", async () => {
  await change([{ setTimeouts: { tcpSeconds: 100, udpSeconds: 7 } }]);

  const { getTimeouts } = await client.send({ getTimeouts: {} });

  assert.equal({ ...getTimeouts }, { tcpSeconds: 100, tcpFinSeconds: 120, udpSeconds: 7 });
});

execute("sysctls are read and written by name, with or without their prefix", async () => {
  await client.send({ sysctl: { name: "net.ipv4.vs.drop_entry", value: "1" } });

  const one = await client.send({ sysctl: { name: "drop_entry" } });
  const all = await client.send({ sysctl: {} });

  assert.is(one.sysctl!.sysctls![0]!.value, "1");
  assert.ok(all.sysctl!.sysctls!.length > 20);
  assert.is(await refusal(client.send({ sysctl: { name: "drop_entry", value: "9" } })), "invalid");
  assert.is(await refusal(client.send({ sysctl: { name: "colour" } })), "not-found");
});

execute("flows are listed in pieces that together are all of them", async () => {
  await change([ADD_SERVICE, addServer("198.18.0.11")]);
  for (let port = 1; port <= 25; port++) simulation.send("lvs0", syn(40_000 + port));
  const ports: number[] = [];

  let cursor = 0;
  let pieces = 0;
  do {
    const { listFlows } = await client.send({ listFlows: { cursor, limit: 10 } });
    assert.ok(listFlows!.flows!.length <= 10);
    ports.push(...listFlows!.flows!.map(({ clientPort }) => clientPort!));
    cursor = listFlows!.nextCursor!;
    pieces++;
  } while (cursor !== 0);

  assert.equal(
    ports.sort((a, b) => a - b),
    Array.from({ length: 25 }, (_, i) => 40_001 + i),
  );
  assert.is(pieces, 3);
});

execute("a flow is listed with its ends, state, method and the scheduler that chose", async () => {
  await change([ADD_SERVICE, addServer("198.18.0.11")]);
  simulation.send("lvs0", syn(40_001));
  simulation.send("lvs0", syn(40_002));

  const { listFlows } = await client.send({ listFlows: { filter: "sport 40002" } });

  assert.is(listFlows!.flows!.length, 1);
  const flow = listFlows!.flows![0]!;
  assert.equal(Buffer.from(flow.client!), Buffer.from(octets("198.18.0.7")));
  assert.equal(Buffer.from(flow.server!), Buffer.from(octets("198.18.0.11")));
  assert.is(flow.virtualPort, 80);
  assert.is(flow.state, "SYN_RECV");
  assert.is(flow.method, ForwardingMethod.FORWARDING_METHOD_NAT);
  assert.is(flow.scheduler, "wlc");
  assert.ok(flow.expiresMs! > 0 && flow.expiresMs! <= 60_000);
  assert.is(await refusal(client.send({ listFlows: { filter: "sport" } })), "invalid");
  assert.is(await refusal(client.send({ listFlows: { limit: 5000 } })), "range");
});

execute("the counters add up to the frames received", async () => {
  await change([ADD_SERVICE, addServer("198.18.0.11")]);
  for (let port = 1; port <= 5; port++) simulation.send("lvs0", syn(40_000 + port));
  simulation.send("lvs0", new Uint8Array(10));

  const { listCounters } = await client.send({ listCounters: { nonZero: true } });

  const verdicts = new Map(listCounters!.verdicts!.map(({ name, frames }) => [name, frames]));
  assert.is(verdicts.get("nat"), 5);
  assert.is(verdicts.get("frame-short"), 1);
  assert.is(listCounters!.received, 6);
  assert.is(listCounters!.ports![0]!.receivedFrames, 6);
  assert.equal(listCounters!.ports![0]!.addresses, ["198.18.0.1/24"]);
});

execute("neighbours are listed with what is known of them", async () => {
  const { listNeighbours } = await client.send({ listNeighbours: {} });

  const known = listNeighbours!.neighbours!.map(({ mac, state }) => [mac, state]);
  assert.equal(known.sort(), [
    [CLIENT_MAC, "static"],
    ["02:00:00:00:00:11", "static"],
  ]);
});

execute(
  "a question about a packet is answered with its walk and leaves no trace of itself",
  async () => {
    await change([ADD_SERVICE, addServer("198.18.0.11")]);
    const packet = tcp({ from: "198.18.0.7:40000", to: "192.0.2.100:80", flags: "S" });

    const { whatIf } = await client.send({ whatIf: { packet, port: "lvs0" } });

    assert.is(whatIf!.trace!.verdict, "nat");
    assert.is(whatIf!.trace!.scheduler, "wlc");
    assert.is((await client.send({ getStatus: {} })).getStatus!.flows, 0);
    assert.is(await refusal(client.send({ whatIf: { packet: new Uint8Array(19) } })), "invalid");
    assert.is(await refusal(client.send({ whatIf: { packet, port: "lvs9" } })), "invalid");
  },
);

execute("a trace tells packets that pass its filter, and ends at its limit", async () => {
  await change([ADD_SERVICE, addServer("198.18.0.11")]);
  const stream = client.stream({ trace: { filter: "sport 40002:40009", limit: 2 } });
  const seen: string[] = [];
  const reading = (async () => {
    for await (const response of stream) seen.push(response.trace!.trace!.verdict!);
  })();

  await Promise.resolve();
  for (let port = 40_001; port <= 40_005; port++) simulation.send("lvs0", syn(port));
  await reading;

  assert.equal(seen, ["nat", "nat"]);
});

execute("a capture holds both what came and what left, cut as asked", async () => {
  await change([ADD_SERVICE, addServer("198.18.0.11")]);
  const reader = client.stream({ capture: { snapBytes: 20 } })[Symbol.asyncIterator]();
  const first = reader.next();
  await Promise.resolve();

  simulation.send("lvs0", syn(40_001));

  const came = (await first).value!.capture!.frame!;
  const left = (await reader.next()).value!.capture!.frame!;
  assert.is(came.sent, false);
  assert.is(left.sent, true);
  assert.is(left.frame!.length, 20);
  assert.is(left.frameBytes, 54);
  assert.match(came.comment!, /^nat: /);
  await reader.return!();
  assert.is(simulation.director.recorder.isOn, true, "the simulation's own observer stays");
});

execute("a filter that makes no sense ends a stream with a refusal", async () => {
  const reader = client.stream({ trace: { filter: "sport" } })[Symbol.asyncIterator]();

  assert.is(await refusal(reader.next()), "invalid");
});

execute.run();
