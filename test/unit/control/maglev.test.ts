// The view of Maglev slots against what the scheduler does once the server is gone.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inProcessClient } from "../../../dataplane/control/in-process.ts";
import { addressFromOctets, addressText } from "../../../dataplane/wire/address.ts";
import { octetsOf, parseAddress } from "../../../dataplane/wire/address.ts";
import { ControlError } from "../../../proto/client.ts";
import type { tapvs } from "../../../proto/generated/control.js";
import { Laboratory } from "../../support/laboratory.ts";

const maglev = suite("control/maglev");

const octets = (text: string): Uint8Array => octetsOf(parseAddress(text)!);
const KEY: tapvs.v1.IServiceKey = { protocol: 6, address: octets("192.0.2.100"), port: 80 };
const SLOTS = 4093;
const SERVERS = ["198.18.1.11", "198.18.1.12", "198.18.1.13"];

async function withServers(scheduler = "mh"): Promise<Laboratory> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -t 192.0.2.100:80 -s ${scheduler}`);
  for (const [i, server] of SERVERS.entries()) {
    await laboratory.ipvsadm(`-a -t 192.0.2.100:80 -r ${server} -g -w ${i + 1}`);
  }
  return laboratory;
}

async function ask(
  laboratory: Laboratory,
  without?: string,
  port = 80,
): Promise<tapvs.v1.IGetMaglevResponse> {
  const left = without === undefined ? {} : { withoutAddress: octets(without), withoutPort: port };
  const { getMaglev } = await inProcessClient(laboratory.director).send({
    getMaglev: { key: KEY, ...left },
  });
  return getMaglev!;
}

type Owners = Record<string, number>;
const slotsOf = (
  { owners }: tapvs.v1.IGetMaglevResponse,
  which: "slots" | "slotsAfter" = "slots",
): Owners =>
  Object.fromEntries(
    owners!.map((owner) => [addressText(addressFromOctets(owner.address!)!), owner[which] ?? 0]),
  );

maglev("every slot has an owner, in proportion to the weights", async () => {
  const answer = await ask(await withServers());
  const slots = slotsOf(answer);
  assert.is(answer.slots, SLOTS);
  assert.is(
    Object.values(slots).reduce((a, b) => a + b),
    SLOTS,
  );
  for (const [i, server] of SERVERS.entries()) {
    const share = slots[server]! / SLOTS;
    assert.ok(Math.abs(share - (i + 1) / 6) < 0.01, `${server} has ${share}`);
  }
  assert.is(answer.moved, 0);
});

maglev("without a server: the slots that the scheduler has once it is really gone", async () => {
  const laboratory = await withServers();
  const foreseen = await ask(laboratory, "198.18.1.12");
  assert.is(slotsOf(foreseen, "slotsAfter")["198.18.1.12"], 0);
  const lost = slotsOf(foreseen)["198.18.1.12"]!;
  assert.is(foreseen.moved, lost + foreseen.movedNeedlessly!);
  assert.ok(foreseen.movedNeedlessly! < SLOTS / 10, `${foreseen.movedNeedlessly} without need`);
  assert.equal(slotsOf(await ask(laboratory)), slotsOf(foreseen), "nothing has changed");

  await laboratory.ipvsadm("-d -t 192.0.2.100:80 -r 198.18.1.12");
  const { ["198.18.1.12"]: _gone, ...left } = slotsOf(foreseen, "slotsAfter");
  assert.equal(slotsOf(await ask(laboratory)), left);
});

async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
  } catch (error) {
    return error instanceof ControlError ? error.code : String(error);
  }
  return "";
}

maglev("other schedulers, other services and other servers are refused", async () => {
  assert.is(await codeOf(ask(await withServers("sh"))), "invalid");
  assert.is(await codeOf(ask(new Laboratory())), "no-service");
  const laboratory = await withServers();
  assert.is(await codeOf(ask(laboratory, "198.18.1.99")), "no-server");
  assert.is(await codeOf(ask(laboratory, "198.18.1.12", 81)), "no-server");
});

maglev("a service without servers has slots that nobody owns", async () => {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s mh");
  assert.equal((await ask(laboratory)).owners ?? [], []);
});

maglev.run();
