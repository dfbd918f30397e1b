// Virtual addresses that go from director to director: claimed, announced, released.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inProcessClient } from "../../../dataplane/control/in-process.ts";
import { Simulation } from "../../../dataplane/simulation.ts";
import { addressFromOctets, addressText } from "../../../dataplane/wire/address.ts";
import { octetsOf, parseAddress } from "../../../dataplane/wire/address.ts";
import { ControlError, type ControlClient } from "../../../proto/client.ts";
import type { tapvs } from "../../../proto/generated/control.js";
import { isChange } from "../../../dataplane/control/connection.ts";

const vips = suite("control/vips");

const VIP = "192.0.2.100";
const GATEWAY = "198.18.0.254";
const ARP = 0x0806;
const octets = (text: string): Uint8Array => octetsOf(parseAddress(text)!);

let simulation: Simulation;
let client: ControlClient;

function makeDirector(claimsVips: boolean): void {
  const port = {
    name: "lvs0",
    mac: "02:00:00:00:00:01",
    addresses: ["198.18.0.1/24"],
    neighbours: [],
  };
  simulation = new Simulation({ ports: [port], routes: [], local: [] }, { claimsVips });
  client = inProcessClient(simulation.director);
}
vips.before.each(() => makeDirector(false));

const serviceOf = (address: string): tapvs.v1.IServiceKey => ({
  protocol: 6,
  address: octets(address),
  port: 80,
});
const change = (edit: tapvs.v1.IChange): Promise<unknown> =>
  client.send({ change: { changes: [edit], atomic: true } });
const addService = (address: string): Promise<unknown> =>
  change({ addService: { service: { key: serviceOf(address), scheduler: "rr" } } });

/** "192.0.2.100 claimed" and the like, as the answer has it. */
const textOf = (list: readonly tapvs.v1.IVirtualAddress[] | null | undefined): string[] =>
  (list ?? []).map(({ address, claimed, hasService }) => {
    const name = addressText(addressFromOctets(address!)!);
    return `${name} ${claimed ? "claimed" : "released"}${hasService ? "" : " without service"}`;
  });

const set = async (claim: boolean, ...names: string[]): Promise<string[]> =>
  textOf(
    (await client.send({ setVips: { addresses: names.map(octets), claim } })).setVips!.addresses,
  );

/** Addresses that were announced by gratuitous ARP within so many milliseconds. */
const announced = (ms: number): string[] =>
  simulation
    .advance(ms)
    .filter(({ frame }) => ((frame[12]! << 8) | frame[13]!) === ARP)
    .filter(({ frame }) => frame.subarray(28, 32).join() === frame.subarray(38, 42).join())
    .map(({ frame }) => frame.subarray(28, 32).join("."));

const isLocal = (text: string): boolean => {
  const { family, word0, word1, word2, word3 } = parseAddress(text)!;
  return simulation.director.host.locals.isLocal(family, word0, word1, word2, word3);
};

vips(
  "without claim_vips an address is listed, and not answered for until it is claimed",
  async () => {
    await addService(VIP);
    announced(2000);
    assert.equal(textOf((await client.send({ listVips: {} })).listVips!.addresses), [
      `${VIP} released`,
    ]);
    assert.not(isLocal(VIP));

    assert.equal(await set(true, VIP), [`${VIP} claimed`]);

    assert.ok(isLocal(VIP));
    assert.equal(announced(2000), [VIP, VIP], "now and once more after a second");
  },
);

vips("a claim that is repeated announces again and needs one release only", async () => {
  await addService(VIP);
  await set(true, VIP);
  announced(2000);
  await set(true, VIP);
  assert.equal(announced(2000), [VIP, VIP]);

  assert.equal(await set(false, VIP), [`${VIP} released`]);

  assert.not(isLocal(VIP));
  assert.equal(announced(2000), []);
});

vips("a claim of all holds for services to come, and so does a release", async () => {
  await set(true);
  await addService(VIP);
  assert.ok(isLocal(VIP));
  await set(false);
  assert.not(isLocal(VIP));
  await addService("192.0.2.101");
  assert.not(isLocal("192.0.2.101"));
});

vips("the gateway of NAT servers goes along, without being a service's address", async () => {
  await addService(VIP);
  assert.equal(await set(true, VIP, GATEWAY), [
    `${VIP} claimed`,
    `${GATEWAY} claimed without service`,
  ]);
  assert.ok(isLocal(GATEWAY));
  await set(false);
  assert.not(isLocal(GATEWAY));
  await set(true);
  assert.ok(isLocal(GATEWAY), "it is remembered, and claimed with all");
});

vips("what is wanted for an address outlives its services", async () => {
  makeDirector(true);
  await addService(VIP);
  await set(false, VIP);
  await change({ deleteService: { key: serviceOf(VIP) } });
  await addService(VIP);
  assert.not(isLocal(VIP));
});

vips("with claim_vips an address is the director's own as long as it has a service", async () => {
  makeDirector(true);
  await addService(VIP);
  assert.ok(isLocal(VIP));
  assert.equal(announced(2000), [VIP, VIP]);
  await change({ deleteService: { key: serviceOf(VIP) } });
  assert.not(isLocal(VIP));
  assert.equal(textOf((await client.send({ listVips: {} })).listVips!.addresses), []);
});

vips("releasing leaves an address that the director has by itself", async () => {
  await set(true, "198.18.0.1");
  await set(false, "198.18.0.1");
  assert.ok(isLocal("198.18.0.1"));
});

const refusal = async (...names: string[]): Promise<string> => {
  try {
    await set(true, ...names);
  } catch (error) {
    assert.instance(error, ControlError);
    return (error as ControlError).message;
  }
  return "";
};

vips("addresses that no host can take over are refused, and nothing is claimed then", async () => {
  const notOne = "is no address of one host.";
  assert.is(await refusal(VIP, "224.0.0.1"), `224.0.0.1 ${notOne}`);
  assert.not(isLocal(VIP));
  assert.is(await refusal("0.0.0.0"), `0.0.0.0 ${notOne}`);
  assert.is(await refusal("::"), `:: ${notOne}`);
  assert.match(await refusal("127.0.0.2"), /^127\.0\.0\.2 is a loopback address/);
  assert.match(await refusal("::1"), /^::1 is a loopback address/);
});

vips("only who may change things may claim", () => {
  assert.ok(isChange({ setVips: {} }));
  assert.not(isChange({ listVips: {} }));
});

vips.run();
