// Neighbour discovery: whom the director answers and believes, how it finds a next hop, how it announces VIPs.
// What it answers byte for byte is recorded: golden/ipv6-host.test.ts.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { serviceAt, serviceSpec } from "../../../dataplane/rules/specs.ts";
import { frameOf, LABORATORY, type Output, Simulation } from "../../../dataplane/simulation.ts";
import { Laboratory } from "../../support/laboratory.ts";
import { octets6 } from "../../support/address6.ts";
import { describeFrame } from "../../support/decode.ts";
import { icmpv6, udp } from "../../support/packet6.ts";
import { address } from "../../support/rules.ts";

const ndp = suite("host/ndp");

const TAP0 = "02:00:00:00:00:01";
const PEER = "02:00:00:00:00:aa";
const OTHER = "02:00:00:00:00:bb";
const VIP = "2001:db8::100";
const NEIGHBOUR = "2001:db8:a::55";
const LINK_LOCAL = "fe80::ff:fe00:1";

const SOLICITED = 0x40000000;
const OVERRIDE = 0x20000000;

const macOption = (kind: number, mac: string): number[] => [
  kind,
  1,
  ...mac.split(":").map((octet) => Number.parseInt(octet, 16)),
];

interface Message {
  readonly target?: string;
  readonly from?: string;
  readonly to?: string;
  readonly flags?: number;
  readonly options?: number[];
  readonly hopLimit?: number;
}

function solicitation({ target = VIP, from = NEIGHBOUR, ...fields }: Message): Uint8Array {
  const data = Uint8Array.from([...octets6(target), ...(fields.options ?? macOption(1, PEER))]);
  const { hopLimit = 255, to = target } = fields;
  return frameOf(icmpv6({ from, to, type: 135, data, hopLimit }), TAP0, PEER);
}

function advertisement(mac: string, { target = NEIGHBOUR, ...fields }: Message): Uint8Array {
  const data = Uint8Array.from([...octets6(target), ...macOption(2, mac)]);
  const { flags = SOLICITED | OVERRIDE, from = target, to = LINK_LOCAL } = fields;
  return frameOf(icmpv6({ from, to, type: 136, rest: flags, data, hopLimit: 255 }), TAP0, mac);
}

/** A server's datagram for the neighbour on tap0: what goes out for it. */
const sendToNeighbour = (laboratory: Laboratory): readonly Output[] =>
  laboratory.send("tap1", udp({ from: "[2001:db8:b::11]:1", to: `[${NEIGHBOUR}]:2` })).out;

const macOf = ({ frame }: Output): string =>
  Buffer.from(frame.subarray(0, 6))
    .toString("hex")
    .replace(/(..)(?!$)/g, "$1:");

ndp("a VIP is answered for on the port that asks, and the asker becomes a neighbour", () => {
  const laboratory = new Laboratory();

  const answer = laboratory.simulation.send("tap0", solicitation({}));

  assert.is(answer.verdict, "ndp-reply");
  assert.is(answer.out.length, 1);
  assert.match(describeFrame(answer.out[0]!.frame), /ICMPv6 136\/0/);
  assert.is(macOf(sendToNeighbour(laboratory)[0]!), PEER);
});

ndp("a message that a router passed on, or with a broken option, is refused", () => {
  const laboratory = new Laboratory();
  const send = (frame: Uint8Array): string | null =>
    laboratory.simulation.send("tap0", frame).reason;

  assert.is(send(solicitation({ hopLimit: 254 })), "ndp-malformed");
  assert.is(send(solicitation({ options: [1, 0, 0, 0, 0, 0, 0, 0] })), "ndp-malformed");
  assert.is(send(solicitation({ options: [1, 2, 0, 0, 0, 0, 0, 0] })), "ndp-malformed");
  assert.is(send(solicitation({ target: "ff02::1", to: VIP })), "ndp-malformed");
  assert.is(send(solicitation({ target: "2001:db8:a::99", to: VIP })), "ndp-not-ours");
});

ndp("router advertisements and redirects change nothing, and are counted", () => {
  const laboratory = new Laboratory();

  for (const type of [133, 134, 137]) {
    const message = icmpv6({ from: "fe80::1", to: LINK_LOCAL, type, data: 32, hopLimit: 255 });
    const answer = laboratory.simulation.send("tap0", frameOf(message, TAP0, PEER));
    assert.is(answer.verdict, "ndp-ignored");
  }
});

ndp("nobody is believed who was not asked, or who claims an own address", () => {
  const laboratory = new Laboratory();
  const send = (frame: Uint8Array): string | null =>
    laboratory.simulation.send("tap0", frame).reason;

  assert.is(send(advertisement(OTHER, {})), "ndp-not-ours");
  assert.is(send(advertisement(OTHER, { target: VIP, from: NEIGHBOUR })), "ndp-not-ours");
});

ndp("a next hop is asked for in its group, and what waited leaves when it answers", () => {
  const laboratory = new Laboratory();

  const asked = sendToNeighbour(laboratory);
  assert.is(asked.length, 1);
  assert.is(macOf(asked[0]!), "33:33:ff:00:00:55");

  const answer = laboratory.simulation.send("tap0", advertisement(PEER, {}));
  assert.is(answer.verdict, "ndp-learned");
  assert.equal(answer.out.map(macOf), [PEER]);
  assert.equal(sendToNeighbour(laboratory).map(macOf), [PEER]);
});

ndp("another MAC takes the neighbour over only when it says that it overrides", () => {
  const laboratory = new Laboratory();
  sendToNeighbour(laboratory);
  laboratory.simulation.send("tap0", advertisement(PEER, {}));

  laboratory.simulation.send("tap0", advertisement(OTHER, { flags: SOLICITED }));
  assert.is(macOf(sendToNeighbour(laboratory).at(-1)!), PEER);

  laboratory.simulation.send("tap0", advertisement(OTHER, {}));
  assert.is(macOf(sendToNeighbour(laboratory).at(-1)!), OTHER);
});

ndp("a next hop that never answers is asked three times, and the sender is told", () => {
  const laboratory = new Laboratory();
  sendToNeighbour(laboratory);

  const out = laboratory.simulation.advance(5_000).map(({ frame }) => describeFrame(frame));

  assert.is(out.filter((line) => line.includes("ICMPv6 135/0")).length, 2, "after the first");
  assert.is(out.filter((line) => line.includes("ICMPv6 1/3")).length, 1, "address unreachable");
  assert.is(laboratory.simulation.verdictsByKind().drops["neighbour"], 1);
});

ndp("a new VIP is announced on every port, and once more after a second", () => {
  const simulation = new Simulation(LABORATORY, { claimsVips: true });
  const key = serviceAt(6, address("2001:db8::77"), 80);
  const service = serviceSpec(key, { scheduler: "rr" });
  assert.is(simulation.director.rules.apply({ kind: "addService", service }), null);
  const unsolicited = (outputs: readonly Output[]): string[] =>
    outputs
      .filter((output) => output.frame[54] === 136 && macOf(output) === "33:33:00:00:00:01")
      .map(({ port }) => port);

  assert.equal(unsolicited(simulation.advance(10)), ["tap0", "tap1"]);
  assert.equal(unsolicited(simulation.advance(2_000)), ["tap0", "tap1"]);
  assert.equal(unsolicited(simulation.advance(5_000)), []);
});

ndp.run();
