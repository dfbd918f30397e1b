// Which addresses are the director's own.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LocalAddresses } from "../../../dataplane/host/local-addresses.ts";
import { ip, TAP1 } from "./lab.ts";

const locals = suite("host/local-addresses");

const has = (table: LocalAddresses, text: string): boolean => {
  const { family, word0, word1, word2, word3 } = ip(text);
  return table.isLocal(family, word0, word1, word2, word3);
};

locals("an address that several services added is own until the last one removes it", () => {
  const table = new LocalAddresses();
  const vip = ip("203.0.113.1");

  table.add(vip);
  table.add(vip);
  assert.ok(has(table, "203.0.113.1"));
  assert.not(has(table, "203.0.113.2"));
  assert.ok(table.remove(vip));
  assert.ok(has(table, "203.0.113.1"));
  assert.ok(table.remove(vip));
  assert.not(has(table, "203.0.113.1"));
  assert.not(table.remove(vip), "not below zero");
});

locals("addresses of both families are kept apart", () => {
  const table = new LocalAddresses();

  table.add(ip("2001:db8::1"));
  table.add(ip("32.1.13.184"));

  assert.ok(has(table, "2001:db8::1"));
  assert.not(has(table, "2001:db8::"), "the IPv4 address of the same first word");
  assert.ok(has(table, "32.1.13.184"));
});

locals("thousands of addresses that come and go stay right", () => {
  const table = new LocalAddresses();
  const text = (i: number): string => `198.18.${i >> 8}.${i & 255}`;

  for (let i = 0; i < 3_000; i++) {
    table.add(ip(text(i)));
    if (i >= 100) table.remove(ip(text(i - 100)));
  }

  for (let i = 0; i < 3_000; i++) assert.is(has(table, text(i)), i >= 2_900, text(i));
});

locals("every address of a local prefix is own", () => {
  const table = new LocalAddresses();
  table.addPrefix(ip("198.19.5.5"), 16);
  table.addPrefix(ip("2001:db8:1::"), 48);

  assert.ok(has(table, "198.19.200.1"));
  assert.not(has(table, "198.18.200.1"));
  assert.ok(has(table, "2001:db8:1:ffff::1"));
  assert.not(has(table, "2001:db8:2::1"));
});

locals("loopback addresses are own but not answered for by ARP", () => {
  const table = new LocalAddresses();

  assert.ok(has(table, "127.0.0.1"));
  assert.ok(has(table, "::1"));
  assert.not(table.hasOnPort(TAP1, ip("127.0.0.1").word0));
});

locals("broadcast addresses are known, and are nobody's own", () => {
  const table = new LocalAddresses();
  const broadcast = ip("198.18.0.255").word0;

  assert.ok(table.isBroadcast(ip("255.255.255.255").word0));
  assert.not(table.isBroadcast(broadcast));
  table.addBroadcast(broadcast);
  table.addBroadcast(broadcast);
  table.removeBroadcast(broadcast);
  assert.ok(table.isBroadcast(broadcast));
  assert.not(has(table, "198.18.0.255"));
  table.removeBroadcast(broadcast);
  assert.not(table.isBroadcast(broadcast));
});

locals.run();
