// Parsing: what a frame is taken for, and the one reason why each broken frame is refused.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatIpv4 } from "../../../dataplane/wire/address.ts";
import type { Packet } from "../../../dataplane/wire/packet.ts";
import * as build from "../../support/packet.ts";
import * as build6 from "../../support/packet6.ts";
import { AT, dirtyPacket, parseFrame, parsePacket } from "../../support/parsing.ts";

const parsing = suite("wire/parse");

const CLIENT = "198.51.100.7";
const VIP = "203.0.113.1";
const SYN = build.tcp({ from: `${CLIENT}:40000`, to: `${VIP}:80`, flags: "S", data: "abc" });
const QUERY = build.udp({ from: `${CLIENT}:5000`, to: `${VIP}:53`, data: 3000, id: 77 });

/** The verdict's name for a packet in a frame. */
const verdictOf = (payload: Uint8Array): string => parseFrame(build.ethernet({ payload })).name;

/** A packet with some bytes changed and its IPv4 header checksum right again. */
function changed(packet: Uint8Array, bytes: Record<number, number>): Uint8Array {
  const copy = packet.slice();
  for (const [at, value] of Object.entries(bytes)) copy[Number(at)] = value;
  const header = copy.subarray(0, Math.max(20, (copy[0]! & 15) * 4));
  header[10] = 0;
  header[11] = 0;
  const checksum = build.internetChecksum(header);
  header[10] = checksum >> 8;
  header[11] = checksum & 0xff;
  return copy;
}

/** Offsets relative to the frame. */
const layout = ({ network, transport, payload, end }: Packet): number[] =>
  [network, transport, payload, end].map((at) => at - AT);

parsing("a TCP segment is known by addresses, ports, flags and where its data is", () => {
  const { packet, name } = parseFrame(build.ethernet({ payload: SYN }));

  assert.is(name, "continue");
  assert.equal([packet.family, packet.protocol, packet.etherType], [4, 6, 0x0800]);
  assert.equal([formatIpv4(packet.source0), packet.sourcePort], [CLIENT, 40_000]);
  assert.equal([formatIpv4(packet.destination0), packet.destinationPort], [VIP, 80]);
  assert.is(packet.tcpFlags, 2);
  assert.equal(layout(packet), [14, 34, 54, 57]);
  assert.is(packet.bytes, 43);
  assert.not.ok(packet.isFragment);
});

parsing("a VLAN tag moves the packet by four bytes", () => {
  const { packet, name } = parseFrame(build.ethernet({ payload: SYN, vlan: 7 }));

  assert.is(name, "continue");
  assert.equal(layout(packet), [18, 38, 58, 61]);
});

parsing("options of IP and TCP are skipped", () => {
  const payload = build.tcp({
    from: `${CLIENT}:40000`,
    to: `${VIP}:80`,
    ipOptions: new Uint8Array(40).fill(1),
    options: new Uint8Array(40).fill(1),
    data: "abc",
  });

  const { packet, name } = parseFrame(build.ethernet({ payload }));

  assert.is(name, "continue");
  assert.equal(layout(packet), [14, 74, 134, 137]);
  assert.is(packet.sourcePort, 40_000);
});

parsing("Ethernet padding is not part of the packet", () => {
  const payload = build.udp({ from: `${CLIENT}:1`, to: `${VIP}:2`, data: "x" });

  const { packet } = parseFrame(build.ethernet({ payload, padTo: 60 }));

  assert.is(packet.bytes, 29);
});

parsing("an ARP frame goes on with its message unparsed", () => {
  const frame = build.arpRequest({
    senderMac: build.MAC.client,
    sender: CLIENT,
    target: VIP,
    vlan: 7,
  });

  const { packet, name } = parseFrame(frame, dirtyPacket());

  assert.is(name, "continue");
  assert.equal([packet.family, packet.protocol, packet.etherType], [0, 0, 0x0806]);
  assert.equal([packet.network - AT, packet.end - AT], [18, 46]);
});

parsing("ICMP, SCTP and unknown protocols are known as far as they go", () => {
  const ping = build.icmp({ from: CLIENT, to: VIP, type: 8, data: "ping" });
  const sctp = build.ipv4({
    from: CLIENT,
    to: VIP,
    protocol: 132,
    payload: Uint8Array.of(0x12, 0x34, 0, 99, 0, 0, 0, 0, 0, 0, 0, 0),
  });
  const gre = build.ipv4({ from: CLIENT, to: VIP, protocol: 47, payload: 3 });

  const seen = [ping, sctp, gre].map((payload) => {
    const { packet, name } = parseFrame(build.ethernet({ payload }));
    return [name, packet.protocol, packet.sourcePort, packet.destinationPort, ...layout(packet)];
  });

  assert.equal(seen, [
    ["continue", 1, 0, 0, 14, 34, 42, 46],
    ["continue", 132, 0x1234, 99, 14, 34, 46, 46],
    ["continue", 47, 0, 0, 14, 34, 34, 37],
  ]);
});

parsing("of fragments only the first has ports", () => {
  const seen = build.fragment(QUERY, 1500).map((payload) => {
    const { packet, name } = parseFrame(build.ethernet({ payload }), dirtyPacket());
    return [name, packet.isFragment, packet.sourcePort, packet.destinationPort, packet.protocol];
  });

  assert.equal(seen, [
    ["continue", true, 5000, 53, 17],
    ["continue", true, 0, 0, 17],
    ["continue", true, 0, 0, 17],
  ]);
});

parsing("a first fragment may cut the TCP header, as long as the ports are there", () => {
  const parts = build.fragment(SYN, 28);
  assert.is(parts[0]!.length, 28);

  const cut = parseFrame(build.ethernet({ payload: parts[0]! }));
  const longer = parseFrame(build.ethernet({ payload: build.fragment(SYN, 36)[0]! }));

  assert.equal([cut.name, cut.packet.sourcePort, cut.packet.tcpFlags], ["continue", 40_000, 0]);
  assert.is(cut.packet.payload, cut.packet.end);
  assert.equal([longer.name, longer.packet.tcpFlags], ["continue", 2]);

  const offset4 = changed(build.fragment(SYN, 36)[0]!, { 32: 0x40 });
  assert.is(parseFrame(build.ethernet({ payload: offset4 })).name, "tcp-malformed");
});

parsing("a first fragment without its ports is malformed", () => {
  const fragment = (protocol: number): Uint8Array =>
    build.ipv4({ from: CLIENT, to: VIP, protocol, more: true, payload: 7 });

  assert.equal(
    [6, 17, 1, 132, 47].map((protocol) => verdictOf(fragment(protocol))),
    ["tcp-malformed", "udp-malformed", "icmp-malformed", "sctp-malformed", "continue"],
  );
});

parsing("a frame shorter than its Ethernet header is refused", () => {
  const frame = build.ethernet({ payload: SYN, vlan: 7 });

  assert.is(parseFrame(frame.slice(0, 0)).name, "frame-short");
  assert.is(parseFrame(frame.slice(0, 13)).name, "frame-short");
  assert.is(parseFrame(frame.slice(0, 17)).name, "frame-short", "cut in its tag");
  assert.is(parseFrame(frame.slice(0, 18)).name, "ipv4-malformed");
});

parsing("other EtherTypes are refused, a second VLAN tag among them", () => {
  assert.is(parseFrame(build.ethernet({ payload: SYN, etherType: 0x88cc })).name, "ethertype");
  assert.is(
    parseFrame(build.ethernet({ payload: SYN, vlan: 1, etherType: 0x8100 })).name,
    "ethertype",
  );
  assert.is(parseFrame(build.ethernet({ payload: SYN, etherType: 0x05dc })).name, "ethertype");
});

parsing("an IPv4 header that is cut or contradicts itself is malformed", () => {
  const cases: Record<string, Uint8Array> = {
    "cut in the header": SYN.slice(0, 19),
    "cut in the payload": SYN.slice(0, -1),
    "version 5": changed(SYN, { 0: 0x55 }),
    "header of 16 bytes": changed(SYN, { 0: 0x44 }),
    "header longer than the packet": changed(SYN, { 0: 0x4f, 3: 59 }),
    "total length below the header": changed(SYN, { 3: 19 }),
  };

  for (const [what, payload] of Object.entries(cases)) {
    assert.is(verdictOf(payload), "ipv4-malformed", what);
  }
});

parsing("one flipped bit anywhere in the IPv4 header is noticed", () => {
  for (let bit = 0; bit < 160; bit++) {
    const packet = SYN.slice();
    packet[bit >> 3]! ^= 1 << (bit & 7);
    assert.not.equal(verdictOf(packet), "continue", `bit ${bit}`);
  }
  const wrong = SYN.slice();
  wrong[10]! ^= 1;
  assert.is(verdictOf(wrong), "ipv4-checksum");
});

parsing("a transport header that is cut or contradicts itself is malformed", () => {
  const shorter = (packet: Uint8Array, bytes: number): Uint8Array =>
    changed(packet.slice(0, bytes), { 2: bytes >> 8, 3: bytes & 0xff });
  const query = build.udp({ from: `${CLIENT}:1`, to: `${VIP}:2`, data: "abc" });
  const ping = build.icmp({ from: CLIENT, to: VIP, type: 8 });
  const cases: [string, Uint8Array, string][] = [
    ["TCP of 19 bytes", shorter(SYN, 39), "tcp-malformed"],
    ["TCP of none", shorter(SYN, 20), "tcp-malformed"],
    ["TCP data offset 4", changed(SYN, { 32: 0x40 }), "tcp-malformed"],
    ["TCP data offset beyond", changed(SYN, { 32: 0x60 }), "tcp-malformed"],
    ["UDP of 7 bytes", shorter(query, 27), "udp-malformed"],
    ["ICMP of 7 bytes", shorter(ping, 27), "icmp-malformed"],
    [
      "SCTP of 11 bytes",
      build.ipv4({ from: CLIENT, to: VIP, protocol: 132, payload: 11 }),
      "sctp-malformed",
    ],
  ];

  for (const [what, payload, name] of cases) assert.is(verdictOf(payload), name, what);
  for (const length of [7, 10, 12]) {
    const what = `a UDP length of ${length}: the receiver judges`;
    assert.is(verdictOf(changed(query, { 25: length })), "continue", what);
  }
});

const FROM6 = "2001:db8:c::5";
const TO6 = "2001:db8::100";
const inFrame6 = (payload: Uint8Array): Uint8Array =>
  build.ethernet({ payload, etherType: 0x86dd });

parsing("an IPv6 packet is cut to its length, and its addresses are four words", () => {
  const payload = build6.tcp({ from: `[${FROM6}]:40000`, to: `[${TO6}]:80`, flags: "S", data: 3 });
  const { packet, name } = parseFrame(Uint8Array.from([...inFrame6(payload), 0, 0, 0]));

  assert.is(name, "continue");
  assert.is(packet.family, 6);
  assert.is(packet.bytes, 63);
  assert.equal(
    [packet.source0, packet.source1, packet.source2, packet.source3],
    [0x20010db8, 0x000c0000, 0, 5],
  );
  assert.is(packet.destination3, 0x100);
  assert.equal([packet.sourcePort, packet.destinationPort, packet.tcpFlags], [40_000, 80, 2]);
  assert.equal([packet.transport, packet.payload], [packet.network + 40, packet.network + 60]);
});

parsing("extension headers are stepped over, and every malformed thing has its reason", () => {
  const options = build6.optionsHeader(0, [1, 4, 0, 0, 0, 0]);
  const udp6 = (fields: Partial<build6.UdpFields6>): Uint8Array =>
    build6.udp({ from: `[${FROM6}]:7`, to: `[${TO6}]:9`, data: 8, ...fields });
  const plain = udp6({});
  const long = udp6({ extensions: [options] });
  long[41] = 9;
  const cases: [what: string, payload: Uint8Array, name: string][] = [
    ["plain", plain, "continue"],
    ["options", udp6({ extensions: [options] }), "continue"],
    ["an option header longer than the packet", long, "ipv6-extension"],
    ["cut", plain.slice(0, -1), "ipv6-malformed"],
    ["IPv4 in the EtherType of IPv6", SYN, "ipv6-malformed"],
    [
      "UDP of 7 bytes",
      build6.ipv6({ from: FROM6, to: TO6, protocol: 17, payload: 7 }),
      "udp-malformed",
    ],
    [
      "TCP of 19 bytes",
      build6.ipv6({ from: FROM6, to: TO6, protocol: 6, payload: 19 }),
      "tcp-malformed",
    ],
    [
      "ICMPv6 of 7 bytes",
      build6.ipv6({ from: FROM6, to: TO6, protocol: 58, payload: 7 }),
      "icmp-malformed",
    ],
    ["no next header", build6.ipv6({ from: FROM6, to: TO6, protocol: 59 }), "continue"],
    ["ICMP of IPv4", build6.ipv6({ from: FROM6, to: TO6, protocol: 1, payload: 4 }), "continue"],
  ];

  for (const [what, payload, name] of cases) {
    assert.is(parseFrame(inFrame6(payload)).name, name, what);
  }
});

parsing("only the first fragment of an IPv6 packet shows ports", () => {
  const whole = build6.udp({ from: `[${FROM6}]:7`, to: `[${TO6}]:9`, data: 2000 });
  const seen = build6.fragments(whole, [1000]).map((part) => parseFrame(inFrame6(part)).packet);

  assert.equal(
    seen.map(({ isFragment, protocol, sourcePort }) => [isFragment, protocol, sourcePort]),
    [
      [true, 17, 7],
      [true, 17, 0],
    ],
  );
});

parsing("nothing of the frame before is left", () => {
  const frames = [
    build.ethernet({ payload: SYN }),
    build.ethernet({ payload: build.fragment(QUERY, 1500)[1]! }),
    build.ethernet({ payload: build.icmp({ from: CLIENT, to: VIP, type: 8 }) }),
    build.arpRequest({ senderMac: build.MAC.client, sender: CLIENT, target: VIP }),
    build.ethernet({ payload: SYN.slice(0, 30) }),
    new Uint8Array(5),
  ];

  for (const frame of frames) {
    const dirty = dirtyPacket();
    dirty.slot = 5;
    dirty.port = 3;
    parseFrame(frame, dirty);
    const fresh = parseFrame(frame).packet;
    assert.equal({ ...dirty }, { ...fresh, slot: 5, port: 3 });
  }
});

parsing("a bare packet is parsed with nothing before it", () => {
  const { packet, name } = parsePacket(SYN, dirtyPacket());

  assert.is(name, "continue");
  assert.equal(layout(packet), [0, 20, 40, 43]);
  assert.is(packet.at, AT);
  assert.equal([packet.sourcePort, packet.tcpFlags], [40_000, 2]);
});

parsing("a packet quoted by an ICMP error may be cut to 8 bytes of transport", () => {
  const seen = [SYN.slice(0, 28), QUERY.slice(0, 28), QUERY.slice(0, 500)].map((quoted) => {
    const { packet, name } = parsePacket(quoted);
    return [name, packet.sourcePort, packet.destinationPort, ...layout(packet).slice(1)];
  });

  assert.equal(seen, [
    ["continue", 40_000, 80, 20, 28, 28],
    ["continue", 5000, 53, 20, 28, 28],
    ["continue", 5000, 53, 20, 28, 500],
  ]);
  assert.is(parsePacket(SYN.slice(0, 27)).name, "tcp-malformed");
  assert.is(parsePacket(QUERY.slice(0, 27)).name, "udp-malformed");
  assert.is(parsePacket(SYN.slice(0, 19)).name, "ipv4-malformed");
  assert.is(parsePacket(new Uint8Array(0)).name, "ipv4-malformed");
});

parsing("a quoted header may carry the checksum of before a router changed it", () => {
  const quoted = SYN.slice(0, 28);
  quoted[8]!--;

  assert.is(parsePacket(quoted).name, "continue");
});

parsing.run();
