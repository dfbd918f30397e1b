// What the contenders of the live benchmark are told, and who takes part.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { congestionControl } from "../../../bench/live/congestion.ts";
import { type Contender, wordOf } from "../../../bench/live/contender.ts";
import { choose, CONTENDERS } from "../../../bench/live/contenders.ts";
import {
  howItCrosses,
  rulesFor,
  withPacketPorts,
  withPortKeys,
} from "../../../bench/live/directors.ts";
import { type EchoPlace, howItEchoes, packetWords, xdpWords } from "../../../bench/live/echoes.ts";
import { connectionsOf, haproxyConfig, natRules, nginxConfig } from "../../../bench/live/peers.ts";
import { vethScript } from "../../../bench/live/veths.ts";

const contenders = suite("bench/contenders");

const contender = (name: string, fields: Partial<Contender> = {}): Contender => ({
  name,
  what: "",
  topology: "dr",
  address: "192.0.2.100",
  missing: () => null,
  start: () => Promise.resolve(null),
  ...fields,
});

contenders("every service port of the load server is a service, with the one server", () => {
  assert.equal(rulesFor("nat").trim().split("\n").slice(-2), [
    "-A -u 192.0.2.100:5004 -s rr",
    "-a -u 192.0.2.100:5004 -r 198.18.1.11:5004 -m -w 1",
  ]);
  assert.is(rulesFor("dr").match(/^-A -t/gm)?.length, 3);
});

contenders("the servers are reached by the forwarding method of the lab", () => {
  assert.is(rulesFor("dr").match(/ -g /g)?.length, 4);
  assert.is(rulesFor("tun").match(/ -i /g)?.length, 4);
});

contenders("a variant's keys stand in every port's table", () => {
  const config = 'flows = 1\n\n[[port]]\nkind = "tap"\n\n[[port]]\nkind = "tap"\n';
  assert.is(
    withPortKeys(config, { offloads: false }),
    'flows = 1\n\n[[port]]\noffloads = false\nkind = "tap"\n\n[[port]]\noffloads = false\nkind = "tap"\n',
  );
  assert.is(withPortKeys(config, {}), config);
});

contenders("packet ports have the names and addresses of the TAPs, and no bridge to join", () => {
  assert.is(
    withPacketPorts('[[port]]\nkind = "tap"\nname = "tap0"\nbridge = "lan"\naddresses = []\n'),
    '[[port]]\nkind = "packet"\nname = "tap0"\naddresses = []\n',
  );
});

contenders("a report tells of a director's devices what it said of them when it was ready", () => {
  const lines = [
    "tapvs: something else",
    "tapvs: ready: tap0 (tap, mtu 1500, no offloads); control socket abstract; process 42",
  ];
  assert.is(howItCrosses(lines), "tap0 (tap, mtu 1500, no offloads)");
  assert.is(howItCrosses([]), "");
});

contenders("a veth is where the TAP would be, its other end in the TAP's bridge", () => {
  assert.is(
    vethScript({ ports: [{ name: "tap0", segment: "lan" }] }),
    "ip link add tap0 up type veth peer name tap0-cable\nip link set tap0-cable master lan up\n",
  );
});

contenders("an echo on a veth is told its interface and both MACs, by AF_XDP the other end", () => {
  const place: EchoPlace = {
    name: "tap0",
    segment: "lan",
    mac: "02:00:00:00:00:01",
    serverMac: "02:00:00:00:00:02",
  };
  const macs = [place.mac, place.serverMac];
  assert.equal(packetWords("ring")(place), ["tap0", ...macs, "ring"]);
  assert.equal(xdpWords(place), ["tap0", "tap0-cable", ...macs]);
});

contenders("a report tells of an echo's device what the echo said of it", () => {
  assert.is(howItEchoes(["ready: native XDP, copy mode"]), "native XDP, copy mode");
  assert.is(howItEchoes(["ready"]), "");
});

contenders("echoes on veths are variants", () => {
  const words = CONTENDERS.filter(({ isVariant }) => isVariant === true).map(({ name }) =>
    wordOf(name),
  );
  const onVeths = [
    "c-packet-echo",
    "c-packet-io-uring-echo",
    "c-packet-ring-echo",
    "c-packet-bypass-echo",
    "c-xdp-echo",
  ];
  assert.equal(
    onVeths.filter((word) => !words.includes(word)),
    [],
  );
});

contenders("names are unique as words, as files and options are called after them", () => {
  assert.is(new Set(CONTENDERS.map(({ name }) => wordOf(name))).size, CONTENDERS.length);
  assert.is(wordOf("tapvs DR, read/write"), "tapvs-dr-read-write");
});

contenders("variants take part only when they are asked for", () => {
  const all = [contender("plain"), contender("plain, odd", { isVariant: true })];
  assert.equal(
    choose([], all).contenders.map(({ name }) => name),
    ["plain"],
  );
  assert.equal(
    choose(["plain-odd"], all).contenders.map(({ name }) => name),
    ["plain, odd"],
  );
});

contenders("who lacks something is named and left out", () => {
  const all = [contender("here"), contender("away", { missing: () => "x is not installed" })];
  const { absent, contenders } = choose([], all);
  assert.equal(
    contenders.map(({ name }) => name),
    ["here"],
  );
  assert.equal(absent, ["away is left out: x is not installed"]);
});

contenders("a name that nobody has is an error that lists the names", () => {
  assert.throws(() => choose(["nobody"], [contender("Some One")]), /nobody: .* are some-one/);
});

contenders("kernel NAT serves every port, and has something to choose", () => {
  assert.is(natRules().match(/dnat to numgen inc mod 2 map/g)?.length, 4);
  assert.match(natRules(), "udp dport 5004");
});

contenders(
  "a proxy has room for as many connections as its descriptors allow, two for each",
  () => {
    assert.is(connectionsOf(20_000), 9950);
    assert.is(connectionsOf(1_048_576), 55_000);
    assert.match(haproxyConfig(9950), "maxconn 9950\n");
    assert.match(nginxConfig(9950), "worker_connections 19900;");
  },
);

contenders("TCP is cubic where a namespace may choose it, else reno", () => {
  assert.is(congestionControl("reno cubic\n"), "cubic");
  assert.is(congestionControl("reno bbr\n"), "reno");
  assert.is(congestionControl(""), "reno");
});

contenders.run();
