// Header views against frames that were built without them: what is read, and what setters leave behind.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatIpv4, formatMac, parseIpv4, parseMac } from "../../../dataplane/wire/address.ts";
import * as arp from "../../../dataplane/wire/arp.ts";
import * as ethernet from "../../../dataplane/wire/ethernet.ts";
import * as icmp from "../../../dataplane/wire/icmp.ts";
import * as ipv4 from "../../../dataplane/wire/ipv4.ts";
import * as ipv6 from "../../../dataplane/wire/ipv6.ts";
import * as tcp from "../../../dataplane/wire/tcp.ts";
import * as udp from "../../../dataplane/wire/udp.ts";
import { assertSameFrame, assertSamePacket, faultsOf } from "../../support/decode.ts";
import * as build from "../../support/packet.ts";

const { MAC } = build;
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const CLIENT = "198.51.100.7";
const VIP = "203.0.113.1";
const SERVER = parseIpv4("192.0.2.11")!;
const DIRECTOR = parseMac(MAC.director)!;

const ethernetHeader = suite("wire/ethernet");

ethernetHeader("MACs, VLAN and EtherType are read with and without a tag", () => {
  const payload = build.udp({ from: `${CLIENT}:1`, to: `${VIP}:2` });
  const plain = viewOf(build.ethernet({ payload }));
  const tagged = viewOf(build.ethernet({ payload, vlan: 4094 }));

  for (const [view, bytes] of [
    [plain, 14],
    [tagged, 18],
  ] as const) {
    assert.is(formatMac(ethernet.sourceHigh(view, 0), ethernet.sourceLow(view, 0)), MAC.client);
    assert.ok(ethernet.isTo(view, 0, DIRECTOR.high, DIRECTOR.low));
    assert.is(ethernet.etherType(view, 0), ethernet.ETHERTYPE_IPV4);
    assert.is(ethernet.headerBytes(view, 0), bytes);
  }
  assert.is(ethernet.vlan(tagged, 0), 4094);
});

ethernetHeader("group and broadcast addresses are told apart", () => {
  const to = (mac: string): DataView =>
    viewOf(build.ethernet({ to: mac, payload: new Uint8Array(0) }));

  assert.ok(ethernet.isGroup(to("01:00:5e:00:00:01"), 0));
  assert.not.ok(ethernet.isBroadcast(to("01:00:5e:00:00:01"), 0));
  assert.ok(ethernet.isBroadcast(to(MAC.broadcast), 0));
  assert.not.ok(ethernet.isGroup(to(MAC.director), 0));
  assert.not.ok(ethernet.isBroadcast(to("ff:ff:ff:ff:ff:fe"), 0));
});

ethernetHeader("a written header is the one that a builder makes", () => {
  const payload = build.udp({ from: `${CLIENT}:1`, to: `${VIP}:2` });
  const frame = build.ethernet({ payload, etherType: 0, to: MAC.none, from: MAC.none });
  const server = parseMac(MAC.server)!;

  ethernet.writeHeader(
    viewOf(frame),
    0,
    server.high,
    server.low,
    DIRECTOR.high,
    DIRECTOR.low,
    0x0800,
  );

  assertSameFrame(frame, build.ethernet({ payload, to: MAC.server, from: MAC.director }));
});

ethernetHeader.run();

const arpMessage = suite("wire/arp");
const question = { senderMac: MAC.client, sender: CLIENT, target: VIP };

arpMessage("a request is well formed, and not when it is cut or for other hardware", () => {
  const frame = build.arpRequest(question);
  const view = viewOf(frame);

  assert.ok(arp.isWellFormed(view, 14, 28));
  assert.not.ok(arp.isWellFormed(view, 14, 27));
  for (const at of [14, 16, 18, 19, 20, 21]) {
    const broken = build.arpRequest(question);
    broken[at]! ^= 0x40;
    assert.not.ok(arp.isWellFormed(viewOf(broken), 14, 28), `byte ${at}`);
  }
});

arpMessage("a request turns into its answer in place", () => {
  const frame = build.arpRequest(question);
  const view = viewOf(frame);

  arp.turnIntoReply(view, 14, DIRECTOR.high, DIRECTOR.low);

  const answer = build.arpReply({
    senderMac: MAC.director,
    sender: VIP,
    targetMac: MAC.client,
    target: CLIENT,
  });
  assert.equal(frame.slice(14), answer.slice(14));
});

arpMessage("a written request asks for the target in the sender's name", () => {
  const frame = new Uint8Array(42);
  const { high, low } = parseMac(MAC.client)!;

  arp.writeRequest(viewOf(frame), 14, high, low, parseIpv4(CLIENT)!, parseIpv4(VIP)!);

  assert.equal(frame.slice(14), build.arpRequest(question).slice(14));
  assert.is(arp.operation(viewOf(frame), 14), arp.ARP_REQUEST);
  assert.is(formatIpv4(arp.senderAddress(viewOf(frame), 14)), CLIENT);
  assert.is(formatIpv4(arp.targetAddress(viewOf(frame), 14)), VIP);
});

arpMessage.run();

const ipv4Header = suite("wire/ipv4");
const FIELDS = {
  from: CLIENT,
  to: VIP,
  protocol: 17,
  tos: 0xb8,
  id: 0xfedc,
  ttl: 17,
  df: true,
  payload: 33,
} as const;

ipv4Header("every field is read", () => {
  const view = viewOf(build.ipv4({ ...FIELDS, ipOptions: Uint8Array.from([7, 3, 4]) }));

  assert.is(ipv4.version(view, 0), 4);
  assert.is(ipv4.headerBytes(view, 0), 24);
  assert.is(ipv4.totalBytes(view, 0), 57);
  assert.is(ipv4.tos(view, 0), 0xb8);
  assert.is(ipv4.identification(view, 0), 0xfedc);
  assert.is(ipv4.ttl(view, 0), 17);
  assert.is(ipv4.protocol(view, 0), 17);
  assert.is(formatIpv4(ipv4.source(view, 0)), CLIENT);
  assert.is(formatIpv4(ipv4.destination(view, 0)), VIP);
  assert.ok(ipv4.isDontFragment(view, 0));
  assert.not.ok(ipv4.isFragment(view, 0));
  assert.ok(ipv4.isChecksumRight(view, 0));
});

ipv4Header("first, middle and last fragment are told apart", () => {
  const whole = build.udp({ from: `${CLIENT}:1`, to: `${VIP}:2`, data: 3000 });
  const seen = build.fragment(whole, 1500).map((part) => {
    const view = viewOf(part);
    return [
      ipv4.isFragment(view, 0),
      ipv4.isLaterFragment(view, 0),
      ipv4.hasMoreFragments(view, 0),
      ipv4.fragmentOffset(view, 0),
    ];
  });

  assert.equal(seen, [
    [true, false, true, 0],
    [true, true, true, 1480],
    [true, true, false, 2960],
  ]);
});

ipv4Header("a header that contradicts itself or what is there is malformed", () => {
  const packet = build.ipv4({ ...FIELDS });
  const view = viewOf(packet);
  assert.ok(ipv4.isWellFormed(view, 0, packet.length));
  assert.not.ok(ipv4.isWellFormed(view, 0, packet.length - 1), "cut");
  assert.not.ok(ipv4.isWellFormed(view, 0, 19), "less than a header");

  for (const [first, total] of [
    [0x55, 53],
    [0x44, 53],
    [0x4f, 53],
    [0x45, 19],
    [0x46, 23],
  ] as const) {
    view.setUint8(0, first);
    view.setUint16(2, total);
    assert.not.ok(ipv4.isWellFormed(view, 0, packet.length), `${first} ${total}`);
  }
});

ipv4Header("a written header is the one that a builder makes", () => {
  const packet = build.ipv4({ ...FIELDS });
  const expected = packet.slice();
  packet.fill(0, 0, 20);

  ipv4.writeHeader(
    viewOf(packet),
    0,
    53,
    0xb8,
    0xfedc,
    ipv4.DONT_FRAGMENT,
    17,
    17,
    parseIpv4(CLIENT)!,
    parseIpv4(VIP)!,
  );

  assertSamePacket(packet, expected);
});

ipv4Header("the TTL falls to its end with the checksum right all the way", () => {
  const packet = build.ipv4({ ...FIELDS, ttl: 255 });

  for (let ttl = 254; ttl >= 0; ttl--) {
    ipv4.decrementTtl(viewOf(packet), 0);
    assertSamePacket(packet, build.ipv4({ ...FIELDS, ttl }));
  }
});

ipv4Header("addresses, length and fragment field are changed with the checksum", () => {
  const packet = build.ipv4({ ...FIELDS });
  const view = viewOf(packet);

  ipv4.setSourceWithChecksum(view, 0, SERVER);
  ipv4.setDestinationWithChecksum(view, 0, parseIpv4("192.0.2.12")!);
  ipv4.setFlagsFragmentWithChecksum(view, 0, ipv4.MORE_FRAGMENTS);
  ipv4.setTotalBytesWithChecksum(view, 0, 52);

  const expected = build.ipv4({
    ...FIELDS,
    from: "192.0.2.11",
    to: "192.0.2.12",
    df: false,
    more: true,
    payload: 32,
  });
  assertSamePacket(packet.slice(0, 52), expected);
});

ipv4Header.run();

const tcpHeader = suite("wire/tcp");

tcpHeader("every field is read", () => {
  const packet = build.tcp({
    from: `${CLIENT}:40000`,
    to: `${VIP}:80`,
    flags: "SE",
    seq: 4_000_000_000,
    ack: 5,
    window: 1234,
    options: Uint8Array.from([2, 4, 5, 180]),
  });
  const view = viewOf(packet);

  assert.is(tcp.sourcePort(view, 20), 40_000);
  assert.is(tcp.destinationPort(view, 20), 80);
  assert.is(tcp.sequence(view, 20), 4_000_000_000 | 0);
  assert.is(tcp.acknowledgement(view, 20), 5);
  assert.is(tcp.headerBytes(view, 20), 24);
  assert.is(tcp.flags(view, 20), tcp.SYN | tcp.ECE);
  assert.is(tcp.window(view, 20), 1234);
  assert.ok(tcp.isWellFormed(view, 20, 24));
  assert.not.ok(tcp.isWellFormed(view, 20, 23));
});

tcpHeader("a data offset below 5 or beyond the segment is malformed", () => {
  const view = viewOf(build.tcp({ from: `${CLIENT}:1`, to: `${VIP}:2` }));

  for (const offset of [0, 4, 6, 15]) {
    view.setUint8(32, offset << 4);
    assert.not.ok(tcp.isWellFormed(view, 20, 20), `offset ${offset}`);
  }
});

tcpHeader("ports and addresses are translated with the checksum", () => {
  const packet = build.tcp({ from: `${CLIENT}:40000`, to: `${VIP}:80`, data: "abc" });
  const view = viewOf(packet);

  ipv4.setDestinationWithChecksum(view, 0, SERVER);
  tcp.updateChecksumForWord(view, 20, parseIpv4(VIP)!, SERVER);
  tcp.setDestinationPortWithChecksum(view, 20, 8080);
  tcp.setSourcePortWithChecksum(view, 20, 1);

  assertSamePacket(packet, build.tcp({ from: `${CLIENT}:1`, to: "192.0.2.11:8080", data: "abc" }));
});

tcpHeader("a written reset is the one that a builder makes", () => {
  const expected = build.tcp({
    from: `${VIP}:80`,
    to: `${CLIENT}:40000`,
    flags: "RA",
    seq: 0,
    ack: 4_000_000_001,
    window: 0,
  });
  const packet = expected.slice();
  packet.fill(0xee, 20);
  const view = viewOf(packet);

  tcp.writeHeader(view, 20, 80, 40_000, 0, 4_000_000_001 | 0, tcp.RST | tcp.ACK, 0);
  tcp.writeChecksum4(view, 20, 20, parseIpv4(VIP)!, parseIpv4(CLIENT)!);

  assertSamePacket(packet, expected);
});

tcpHeader.run();

const udpHeader = suite("wire/udp");

udpHeader("ports and addresses are translated with the checksum", () => {
  const packet = build.udp({ from: `${CLIENT}:5000`, to: `${VIP}:53`, data: "abc" });
  const view = viewOf(packet);

  ipv4.setDestinationWithChecksum(view, 0, SERVER);
  udp.updateChecksumForWord(view, 20, parseIpv4(VIP)!, SERVER);
  udp.setDestinationPortWithChecksum(view, 20, 5353);
  udp.setSourcePortWithChecksum(view, 20, 1);

  assertSamePacket(packet, build.udp({ from: `${CLIENT}:1`, to: "192.0.2.11:5353", data: "abc" }));
});

udpHeader("a datagram without checksum stays without", () => {
  const packet = build.udp({ from: `${CLIENT}:5000`, to: `${VIP}:53`, checksum: false });
  const view = viewOf(packet);

  udp.updateChecksumForWord(view, 20, parseIpv4(VIP)!, SERVER);
  udp.setDestinationPortWithChecksum(view, 20, 5353);
  udp.setSourcePortWithChecksum(view, 20, 1);

  assert.is(udp.checksum(view, 20), 0);
});

udpHeader("a translation that would end in checksum 0 writes ffff", () => {
  const packet = build.udp({ from: `${CLIENT}:5000`, to: `${VIP}:53`, data: "abc" });
  const view = viewOf(packet);

  // Raising a port by the checksum takes it to zero; by one's complement zero is also ffff.
  const port = 53 + udp.checksum(view, 20);
  udp.setDestinationPortWithChecksum(view, 20, (port & 0xffff) + (port >>> 16));

  assert.is(udp.checksum(view, 20), 0xffff);
  assert.equal(faultsOf(packet), []);
});

udpHeader("the length is at least 8 and at most what is there", () => {
  const packet = build.udp({ from: `${CLIENT}:1`, to: `${VIP}:2`, data: "abc" });
  const view = viewOf(packet);

  assert.ok(udp.isWellFormed(view, 20, 11));
  assert.ok(udp.isWellFormed(view, 20, 12), "padding behind the datagram");
  assert.not.ok(udp.isWellFormed(view, 20, 10));
  view.setUint16(24, 7);
  assert.not.ok(udp.isWellFormed(view, 20, 11));
});

udpHeader("a written datagram is the one that a builder makes", () => {
  const expected = build.udp({ from: `${VIP}:53`, to: `${CLIENT}:5000`, data: "abc" });
  const packet = expected.slice();
  packet.fill(0xee, 20, 28);
  const view = viewOf(packet);

  udp.writeHeader(view, 20, 53, 5000, 11);
  udp.writeChecksum4(view, 20, 11, parseIpv4(VIP)!, parseIpv4(CLIENT)!);

  assertSamePacket(packet, expected);
});

udpHeader.run();

const icmpHeader = suite("wire/icmp");
const echo = { identifier: 7, sequence: 9, data: "ping" };

icmpHeader("an echo request becomes a reply with its checksum", () => {
  const packet = build.icmp({ from: CLIENT, to: VIP, type: 8, ...echo });
  const view = viewOf(packet);
  assert.ok(icmp.isChecksumRight(view, 20, 12));

  icmp.setTypeWithChecksum(view, 20, icmp.ICMP_ECHO_REPLY);

  assertSamePacket(packet, build.icmp({ from: CLIENT, to: VIP, type: 0, ...echo }));
});

icmpHeader("an error is written round the packet it quotes", () => {
  const data = build.udp({ from: `${CLIENT}:1`, to: `${VIP}:2`, data: 100 }).slice(0, 28);
  const expected = build.icmp({ from: VIP, to: CLIENT, type: 3, code: 4, mtu: 1400, data });
  const packet = expected.slice();
  packet.fill(0xee, 20, 28);

  icmp.writeError(
    viewOf(packet),
    20,
    36,
    icmp.ICMP_UNREACHABLE,
    icmp.CODE_FRAGMENTATION_NEEDED,
    1400,
  );

  assertSamePacket(packet, expected);
  icmp.setNextHopMtuWithChecksum(viewOf(packet), 20, 1380);
  assertSamePacket(
    packet,
    build.icmp({ from: VIP, to: CLIENT, type: 3, code: 4, mtu: 1380, data }),
  );
});

icmpHeader("errors quote a packet, queries do not", () => {
  const errors = Array.from({ length: 256 }, (_, type) => type).filter(icmp.isError);

  assert.equal(errors, [3, 4, 5, 11, 12]);
});

icmpHeader.run();

const ipv6Header = suite("wire/ipv6");

ipv6Header("every field of the fixed header is read", () => {
  const bytes = Uint8Array.from({ length: 48 }, (_, i) => i);
  bytes.set([0x6a, 0xb1, 0x23, 0x45, 0, 8, 58, 64]);
  const view = viewOf(bytes);

  assert.is(ipv6.version(view, 0), 6);
  assert.is(ipv6.trafficClass(view, 0), 0xab);
  assert.is(ipv6.flowLabel(view, 0), 0x12345);
  assert.is(ipv6.payloadBytes(view, 0), 8);
  assert.is(ipv6.nextHeader(view, 0), 58);
  assert.is(ipv6.sourceWord(view, 0, 3), 0x14151617);
  assert.is(ipv6.destinationWord(view, 0, 0), 0x18191a1b);
  assert.ok(ipv6.isWellFormed(view, 0, 48));
  assert.not.ok(ipv6.isWellFormed(view, 0, 47));
  ipv6.decrementHopLimit(view, 0);
  assert.is(ipv6.hopLimit(view, 0), 63);
});

ipv6Header.run();
