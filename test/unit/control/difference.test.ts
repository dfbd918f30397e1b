// The plan from the rules there are to the rules that are wanted.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { difference } from "../../../dataplane/control/difference.ts";
import { inProcessClient } from "../../../dataplane/control/in-process.ts";
import { Simulation } from "../../../dataplane/simulation.ts";
import { octetsOf, parseAddress } from "../../../dataplane/wire/address.ts";
import { tapvs } from "../../../proto/generated/control.js";

const plan = suite("control/difference");

const octets = (text: string): Uint8Array => octetsOf(parseAddress(text)!);
const key = (port: number): tapvs.v1.IServiceKey => ({
  protocol: tapvs.v1.Protocol.PROTOCOL_TCP,
  address: octets("192.0.2.100"),
  port,
});
const service = (port: number, scheduler = "wlc"): tapvs.v1.IChange => ({
  addService: { service: { key: key(port), scheduler } },
});
const server = (port: number, address: string, weight = 1): tapvs.v1.IChange => ({
  addServer: { service: key(port), server: { address: octets(address), port, weight } },
});

/** Kinds of the changes from `before` to `after`, which must lead there. */
async function kinds(before: tapvs.v1.IChange[], after: tapvs.v1.IChange[]): Promise<string[]> {
  const { director } = new Simulation({ ports: [], routes: [], local: ["198.18.0.99"] });
  const client = inProcessClient(director);
  if (before.length > 0) await client.send({ change: { changes: before, atomic: true } });
  const current = async (): Promise<tapvs.v1.IServiceListing[]> =>
    (await client.send({ listServices: {} })).listServices!.services!;

  const changes = difference(await current(), after);

  if (changes.length > 0) await client.send({ change: { changes, atomic: true } });
  assert.equal(difference(await current(), after), [], "the plan leads to what is wanted");
  return changes.flatMap((change) => Object.keys(change));
}

const RULES = [service(80), server(80, "198.18.0.11"), server(80, "198.18.0.12")];

plan("nothing changes when everything is as wanted", async () => {
  assert.equal(await kinds(RULES, RULES), []);
});

plan("an empty director gets everything", async () => {
  assert.equal(await kinds([], RULES), ["addService", "addServer", "addServer"]);
});

plan("nothing wanted deletes everything", async () => {
  assert.equal(await kinds(RULES, []), ["deleteService"]);
});

plan("only what differs is touched", async () => {
  const after = [
    service(80, "rr"),
    server(80, "198.18.0.11", 5),
    server(80, "198.18.0.13"),
    service(81),
  ];

  assert.equal(await kinds(RULES, after), [
    "deleteServer",
    "editService",
    "editServer",
    "addServer",
    "addService",
  ]);
});

plan("a server that is listed as local is not edited for that", async () => {
  const local = [service(80), server(80, "198.18.0.99")];

  assert.equal(await kinds(local, local), []);
});

plan("a server before its service is refused", () => {
  assert.throws(() => difference([], [server(80, "198.18.0.11")]), /before it is added/);
});

plan("anything but additions is refused", () => {
  assert.throws(() => difference([], [{ flush: {} }]), /only adds/);
});

plan.run();
