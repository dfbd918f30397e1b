// The configuration file: what it gives, and how a wrong one is refused.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ConfigError, parseConfig } from "../../../dataplane/control/config.ts";
import type { Faults } from "../../../dataplane/port/fault-lane.ts";

const config = suite("control/config");

const PORT = '[[port]]\nkind = "tap"\nname = "lvs0"\n';
const PACKET = '[[port]]\nkind = "packet"\nname = "eth0"\n';

/** The sentence by which a file is refused. */
function refusal(source: string): string {
  try {
    parseConfig(source, "lb.toml");
  } catch (error) {
    assert.instance(error, ConfigError);
    return (error as Error).message;
  }
  throw new Error("the configuration was accepted");
}

config("one port is enough, the rest has defaults", () => {
  const { ports, ...rest } = parseConfig(PORT, "/etc/tapvs/lb.toml");

  assert.is(ports[0]!.name, "lvs0");
  assert.equal(rest, {
    socket: "abstract",
    readers: "owner",
    forwards: true,
    claimsVips: true,
    startsAtRandom: false,
    resetsExpired: false,
    syncSnapshots: false,
    profile: "classic",
    localPort: undefined,
    divertsMarks: false,
    flowCapacity: 262_144,
    serverCapacity: 16_384,
    workers: 1,
    slots: 1024,
    io: "auto",
    seed: undefined,
    icmpPerSecond: 1000,
    ftpPorts: [21],
    rulesFile: undefined,
    procMirror: undefined,
    routes: [],
    local: [],
    marks: [],
    sysctls: [],
    timeouts: { tcp: 0, tcpFin: 0, udp: 0 },
  });
});

config("slots are four a device at least, so that reads ahead hold no more than a quarter", () => {
  const ports = (count: number): string =>
    Array.from({ length: count }, (_, i) => `[[port]]\nkind = "tun"\nname = "lvs${i}"\n`).join("");

  assert.is(parseConfig(`slots = 64\n${ports(16)}`, "lb.toml").slots, 64);
  assert.is(
    refusal(`slots = 64\n${ports(17)}`),
    "lb.toml: slots must be at least 68 for 17 devices, not 64",
  );
});

config("every key reaches its place, and paths count from the file", () => {
  const source = `
socket = "run/control.sock"
readers = "everyone"
forward = false
claim_vips = false
random_start = true
reset_expired = true
sync_snapshots = true
profile = "total"
local_port = "lvs1"
divert_marks = true
flows = 1_000_000
servers = 100
workers = 3
slots = 256
io = "read_write"
seed = 7
icmp_rate = 0
ftp_ports = [21, 2121]
rules = "rules.ipvs"
proc_mirror = "run/proc"
local = ["192.0.2.100", "198.19.0.0/16"]
[[port]]
kind = "tap"
name = "lvs0"
mac = "02:00:00:00:00:01"
mtu = 1400
bridge = "br0"
persistent = true
addresses = ["198.18.0.1/24", "2001:db8::1/64"]
neighbours = [["198.18.0.254", "02:00:00:00:00:fe"]]
  [port.faults]
  loss = 1.5
  bit_flip = 0.1
  delay_ms = 20
  seed = 3
[[port]]
kind = "tun"
name = "lvs1"
[[route]]
to = "default"
via = "198.18.0.254"
[[route]]
to = "198.19.0.0/16"
port = "lvs1"
[[mark]]
rule = "tcp dst 192.0.2.100 dport 80"
value = 4294967295
[sysctl]
expire_nodest_conn = 1
sync_threshold = "3 50"
[timeouts]
tcp = 900
udp = 30
`;
  const { marks, ports, ...rest } = parseConfig(source, "/etc/tapvs/lb.toml");
  const wire = {
    lossPercent: 1.5,
    duplicatePercent: undefined,
    reorderPercent: undefined,
    corruptPercent: 0.1,
    delayMs: 20,
    jitterMs: undefined,
  };

  assert.equal(rest, {
    socket: "/etc/tapvs/run/control.sock",
    readers: "everyone",
    forwards: false,
    claimsVips: false,
    startsAtRandom: true,
    resetsExpired: true,
    syncSnapshots: true,
    profile: "total",
    localPort: "lvs1",
    divertsMarks: true,
    flowCapacity: 1_000_000,
    serverCapacity: 100,
    workers: 3,
    slots: 256,
    io: "read_write",
    seed: 7,
    icmpPerSecond: 0,
    ftpPorts: [21, 2121],
    rulesFile: "/etc/tapvs/rules.ipvs",
    procMirror: "/etc/tapvs/run/proc",
    routes: [
      { to: "default", via: "198.18.0.254", port: undefined },
      { to: "198.19.0.0/16", via: undefined, port: "lvs1" },
    ],
    local: ["192.0.2.100", "198.19.0.0/16"],
    sysctls: [
      ["expire_nodest_conn", "1"],
      ["sync_threshold", "3 50"],
    ],
    timeouts: { tcp: 900, tcpFin: 0, udp: 30 },
  });
  assert.equal(ports[0], {
    kind: "tap",
    name: "lvs0",
    mac: "02:00:00:00:00:01",
    mtu: 1400,
    bridge: "br0",
    persistent: true,
    offloads: false,
    gro: false,
    file: undefined,
    out: undefined,
    addresses: ["198.18.0.1/24", "2001:db8::1/64"],
    neighbours: [["198.18.0.254", "02:00:00:00:00:fe"]],
    faults: { seed: 3, receive: wire, transmit: wire },
  });
  assert.is(marks[0]!.mark, -1, "a mark is int32 bits");
  assert.equal(marks[0]!.destinationPorts, { low: 80, high: 80 });
});

config("offloads are on but for ports with faults, unless said otherwise", () => {
  const offloadsWith = (lines: string): boolean =>
    parseConfig(`${PORT}${lines}`, "lb.toml").ports[0]!.offloads;

  assert.is(offloadsWith(""), true);
  assert.is(offloadsWith("offloads = false"), false);
  assert.is(offloadsWith("[port.faults]\nloss = 1"), false);
});

config("segments are joined where there are offloads, unless said otherwise", () => {
  const groWith = (lines: string): boolean =>
    parseConfig(`${PORT}${lines}`, "lb.toml").ports[0]!.gro;

  assert.is(groWith(""), true);
  assert.is(groWith("gro = false"), false);
  assert.is(groWith("offloads = false"), false);
});

config("faults of a port are those of one direction where that is named", () => {
  const faultsWith = (line: string) =>
    parseConfig(`${PORT}[port.faults]\nloss = 5\n${line}`, "lb.toml").ports[0]!.faults!;
  const loses = (faults: Faults | undefined) => faults?.lossPercent;

  for (const [line, receive, transmit] of [
    ["", 5, 5],
    ['direction = "both"', 5, 5],
    ['direction = "in"', 5, undefined],
    ['direction = "out"', undefined, 5],
  ] as const) {
    const faults = faultsWith(line);
    assert.equal([loses(faults.receive), loses(faults.transmit)], [receive, transmit], line);
  }
});

config("a configuration can be posted to another thread", () => {
  const source = `${PORT}[[mark]]\nrule = "tcp"\nvalue = 1\n`;
  const parsed = parseConfig(source, "lb.toml");

  assert.equal(structuredClone(parsed), parsed);
});

/** File (after PORT unless it has its own) and the sentence. */
const WRONG: readonly (readonly [source: string, sentence: string])[] = [
  ["", "lb.toml: port is missing"],
  ["port = []", "lb.toml: port must be at least one table, [[port]], not []"],
  ["port = 3", "lb.toml: port must be tables, [[port]], not 3"],
  ["port = [3]", "lb.toml: port[0] must be a table, not 3"],
  [`colour = 1\n${PORT}`, "lb.toml: colour is not a known key"],
  [`${PORT}mtuu = 1`, "lb.toml: port[0].mtuu is not a known key"],
  [
    `${PORT}offloads = true\n[port.faults]\nloss = 1`,
    "lb.toml: port[0].offloads must be false with faults, as nobody would notice a flipped bit",
  ],
  [
    '[[port]]\nkind = "capture"\nname = "a"\nfile = "x"\noffloads = true',
    'lb.toml: port[0].offloads is only for a port of kind "tap" or "tun"',
  ],
  [
    `${PORT}offloads = false\ngro = true`,
    "lb.toml: port[0].gro needs a port with offloads: only a device that cuts segments takes joined ones",
  ],
  [`${PORT}mtu = 67`, "lb.toml: port[0].mtu must be an integer from 68 to 65521, not 67"],
  [`forward = "yes"\n${PORT}`, 'lb.toml: forward must be true or false, not "yes"'],
  [`flows = 1.5\n${PORT}`, "lb.toml: flows must be an integer from 16 to 16777216, not 1.5"],
  [
    '[[port]]\nkind = "veth"\nname = "a"',
    'lb.toml: port[0].kind must be "tap", "tun", "packet" or "capture", not "veth"',
  ],
  ['[[port]]\nkind = "tap"', "lb.toml: port[0].name is missing"],
  [
    '[[port]]\nkind = "tap"\nname = "much-too-long-name"',
    "lb.toml: port[0].name must be an interface name: 1 to 15 printable characters without blanks, " +
      '/ : and %, not "much-too-long-name"',
  ],
  [`${PORT}${PORT}`, 'lb.toml: port[1].name must be unique, and "lvs0" is there already'],
  [
    `${PORT}mac = "02:00"`,
    'lb.toml: port[0].mac must be a MAC address like "02:00:00:00:00:01", or "interface", ' +
      'not "02:00"',
  ],
  [
    `${PORT}mac = "interface"`,
    'lb.toml: port[0].mac may be "interface" only for a port of kind "packet"',
  ],
  [
    `${PACKET}[port.faults]\nloss = 1`,
    "lb.toml: port[0].faults are not for a packet port: nobody would notice a flipped bit",
  ],
  [
    `${PACKET}offloads = false`,
    "lb.toml: port[0].offloads cannot be false for a packet port: `ethtool -K` sets the interface's",
  ],
  [
    `${PACKET}persistent = true`,
    "lb.toml: port[0].persistent is not for a packet port: it makes no device",
  ],
  [`${PACKET}bridge = "br0"`, 'lb.toml: port[0].bridge is only for a port of kind "tap"'],
  [
    `${PORT}addresses = ["198.18.0.1/33"]`,
    'lb.toml: port[0].addresses[0] must be an address or a prefix like "198.18.0.0/24", ' +
      'not "198.18.0.1/33"',
  ],
  [`${PORT}neighbours = [["198.18.0.2"]]`, "lb.toml: port[0].neighbours[0][1] is missing"],
  [
    `${PORT}[port.faults]\nloss = 101`,
    "lb.toml: port[0].faults.loss must be a number from 0 to 100, not 101",
  ],
  [
    `${PORT}[port.faults]\ndirection = "up"`,
    'lb.toml: port[0].faults.direction must be "both", "in" or "out", not "up"',
  ],
  [`${PORT}file = "x.pcap"`, 'lb.toml: port[0].file is only for a port of kind "capture"'],
  [`${PORT}out = "x.pcap"`, 'lb.toml: port[0].out is only for a port of kind "capture"'],
  ['[[port]]\nkind = "capture"\nname = "a"', "lb.toml: port[0].file is missing"],
  [
    '[[port]]\nkind = "tun"\nname = "a"\nbridge = "br0"',
    'lb.toml: port[0].bridge is only for a port of kind "tap"',
  ],
  [`${PORT}[[route]]\nto = "default"`, "lb.toml: route[0] needs via, port, or both"],
  [
    `${PORT}[[route]]\nto = "default"\nport = "lvs9"`,
    'lb.toml: route[0].port must be the name of a port, not "lvs9"',
  ],
  [
    `${PORT}[[route]]\nto = "everywhere"\nport = "lvs0"`,
    'lb.toml: route[0].to must be "default", "default6" or a prefix, not "everywhere"',
  ],
  [
    `${PORT}[[route]]\nto = "198.19.0.0/16"\nvia = "2001:db8::1"`,
    'lb.toml: route[0].via must be an IPv4 address as route[0].to, not "2001:db8::1"',
  ],
  [
    `${PORT}[[mark]]\nrule = "tcp"\nvalue = 0`,
    "lb.toml: mark[0].value must be an integer from 1 to 4294967295, not 0",
  ],
  [
    `${PORT}[[mark]]\nrule = "dport 80"\nvalue = 1`,
    "lb.toml: mark[0].rule is wrong: sport and dport need tcp, udp or sctp",
  ],
  [
    `${PORT}[sysctl]\ndrop_entry = 4`,
    'lb.toml: sysctl.drop_entry is wrong: net.ipv4.vs.drop_entry must be 0 to 3, not "4"',
  ],
  [
    `${PORT}[sysctl]\nflow_limit = 4`,
    "lb.toml: sysctl.flow_limit is wrong: there is no sysctl net.ipv4.vs.flow_limit",
  ],
  [
    `${PORT}[timeouts]\ntcp = -1`,
    "lb.toml: timeouts.tcp must be an integer from 0 to 2678400, not -1",
  ],
];

for (const [source, sentence] of WRONG) {
  config(`is refused: ${sentence}`, () => assert.is(refusal(source), sentence));
}

config("what is not TOML is refused with the parser's reason", () => {
  assert.match(refusal("flows = \n"), /^lb\.toml: not TOML: /);
});

config.run();
