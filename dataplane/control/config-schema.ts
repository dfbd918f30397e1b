// What the configuration file may say: keys, types, ranges and defaults. One place for `tapvs run`, its
// messages and its documentation.

import * as v from "valibot";
import { WORKERS_MAX } from "../crew/memory.ts";
import { CAPACITY_MAX, CAPACITY_MIN } from "../flow/flow-table.ts";
import { interfaceNameFault } from "../port/interface.ts";
import { IO_CHOICES } from "../port/io-driver.ts";
import { INTERFACE_MAC } from "../port/packet.ts";
import { MTU_MAX, MTU_MIN } from "../port/tun-device.ts";
import { parsePrefix } from "../setup.ts";
import { parseAddress, parseMac } from "../wire/address.ts";

/** 31 days. */
const SECONDS_MAX = 2_678_400;
const UINT32_MAX = 0xffff_ffff;

const between = (min: number, max: number) => {
  const rule = `must be an integer from ${min} to ${max}`;
  return v.pipe(v.number(rule), v.integer(rule), v.minValue(min, rule), v.maxValue(max, rule));
};
const boolean = v.boolean("must be true or false");
const text = v.pipe(v.string("must be a text"), v.nonEmpty("must not be empty"));
const percent = v.pipe(
  v.number("must be a number from 0 to 100"),
  v.minValue(0, "must be a number from 0 to 100"),
  v.maxValue(100, "must be a number from 0 to 100"),
);

const ADDRESS_RULE = 'must be an address like "198.18.0.1"';
const address = v.pipe(
  v.string(ADDRESS_RULE),
  v.check((value) => parseAddress(value) !== null, ADDRESS_RULE),
);
const PREFIX_RULE = 'must be an address or a prefix like "198.18.0.0/24"';
const prefix = v.pipe(
  v.string(PREFIX_RULE),
  v.check((value) => parsePrefix(value) !== null, PREFIX_RULE),
);
const MAC_RULE = 'must be a MAC address like "02:00:00:00:00:01"';
const OWN_MAC_RULE = `${MAC_RULE}, or "${INTERFACE_MAC}"`;
const ownMac = v.pipe(
  v.string(OWN_MAC_RULE),
  v.check((value) => value === INTERFACE_MAC || parseMac(value) !== null, OWN_MAC_RULE),
);
const mac = v.pipe(
  v.string(MAC_RULE),
  v.check((value) => parseMac(value) !== null, MAC_RULE),
);
const interfaceName = v.pipe(
  v.string("must be an interface name"),
  v.check(
    (value) => interfaceNameFault(value) === undefined,
    "must be an interface name: 1 to 15 printable characters without blanks, / : and %",
  ),
);

const TABLE_RULE = "must be a table";

const faults = v.strictObject(
  {
    loss: v.optional(percent),
    duplicate: v.optional(percent),
    reorder: v.optional(percent),
    bit_flip: v.optional(percent),
    delay_ms: v.optional(between(0, 60_000)),
    jitter_ms: v.optional(between(0, 60_000)),
    direction: v.optional(
      v.picklist(["both", "in", "out"], 'must be "both", "in" or "out"'),
      "both",
    ),
    seed: v.optional(between(-0x8000_0000, UINT32_MAX), 1),
  },
  TABLE_RULE,
);

const NEIGHBOUR_RULE = 'must be a pair like ["198.18.0.254", "02:00:00:00:00:fe"]';
const port = v.strictObject(
  {
    kind: v.picklist(
      ["tap", "tun", "packet", "capture"],
      'must be "tap", "tun", "packet" or "capture"',
    ),
    name: interfaceName,
    mac: v.optional(ownMac),
    mtu: v.optional(between(MTU_MIN, MTU_MAX)),
    bridge: v.optional(interfaceName),
    persistent: v.optional(boolean, false),
    offloads: v.optional(boolean),
    gro: v.optional(boolean),
    file: v.optional(text),
    out: v.optional(text),
    addresses: v.optional(v.array(prefix, "must be a list of addresses with prefix length"), []),
    neighbours: v.optional(
      v.array(v.strictTuple([address, mac], NEIGHBOUR_RULE), "must be a list of pairs"),
      [],
    ),
    faults: v.optional(faults),
  },
  TABLE_RULE,
);

const tables = <T extends v.GenericSchema>(item: T, name: string) =>
  v.optional(v.array(item, `must be tables, [[${name}]]`), []);

export const schema = v.strictObject({
  socket: v.optional(text, "abstract"),
  readers: v.optional(v.picklist(["owner", "everyone"], 'must be "owner" or "everyone"'), "owner"),
  forward: v.optional(boolean, true),
  claim_vips: v.optional(boolean, true),
  random_start: v.optional(boolean, false),
  reset_expired: v.optional(boolean, false),
  sync_snapshots: v.optional(boolean, false),
  profile: v.optional(v.picklist(["classic", "total"], 'must be "classic" or "total"'), "classic"),
  local_port: v.optional(interfaceName),
  divert_marks: v.optional(boolean, false),
  flows: v.optional(between(CAPACITY_MIN, CAPACITY_MAX), 262_144),
  servers: v.optional(between(1, 1 << 20), 16_384),
  slots: v.optional(between(64, 16_384), 1024),
  io: v.optional(v.picklist(IO_CHOICES, 'must be "auto", "io_uring" or "read_write"'), "auto"),
  workers: v.optional(between(1, WORKERS_MAX), 1),
  seed: v.optional(between(-0x8000_0000, UINT32_MAX)),
  icmp_rate: v.optional(between(0, 1_000_000), 1000),
  ftp_ports: v.optional(v.array(between(1, 65_535), "must be a list of TCP ports"), [21]),
  rules: v.optional(text),
  proc_mirror: v.optional(text),
  local: v.optional(v.array(prefix, "must be a list of addresses and prefixes"), []),
  port: v.pipe(
    v.array(port, "must be tables, [[port]]"),
    v.minLength(1, "must be at least one table, [[port]]"),
    v.maxLength(64, "must be at most 64 tables, [[port]]"),
  ),
  route: tables(
    v.strictObject(
      { to: text, via: v.optional(address), port: v.optional(interfaceName) },
      TABLE_RULE,
    ),
    "route",
  ),
  mark: tables(v.strictObject({ rule: text, value: between(1, UINT32_MAX) }, TABLE_RULE), "mark"),
  sysctl: v.optional(
    v.record(
      v.string(),
      v.union([v.number(), v.string()], "must be a number or a text"),
      TABLE_RULE,
    ),
    {},
  ),
  timeouts: v.optional(
    v.strictObject(
      {
        tcp: v.optional(between(0, SECONDS_MAX), 0),
        tcpfin: v.optional(between(0, SECONDS_MAX), 0),
        udp: v.optional(between(0, SECONDS_MAX), 0),
      },
      TABLE_RULE,
    ),
    {},
  ),
});

/** A file that keeps to the schema, with its defaults filled in. */
export type Raw = v.InferOutput<typeof schema>;
