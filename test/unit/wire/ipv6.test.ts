// IPv6 header chains: where they lead, where they are cut, and where a packet may be fragmented.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as ipv6 from "../../../dataplane/wire/ipv6.ts";
import * as build from "../../support/packet6.ts";

const chain = suite("wire/ipv6 header chain");

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

const FROM = "2001:db8:c::5";
const TO = "2001:db8::100";
const PAD = [1, 4, 0, 0, 0, 0];
const HOP = build.optionsHeader(0, PAD);
const DESTINATION = build.optionsHeader(60, PAD);
const ROUTING = build.routingHeader(0, 0);
/** An authentication header of 24 bytes counts itself in words of four, less two. */
const AUTHENTICATION = { protocol: 51, rest: [4, ...Array.from({ length: 22 }, () => 0)] };

const packetWith = (...extensions: build.Extension[]): Uint8Array =>
  build.ipv6({ from: FROM, to: TO, protocol: 17, extensions, payload: 16 });

/** Protocol and offset of what the walk over all headers ends at. */
function walk(packet: Uint8Array, end = packet.length): [number, number] | "malformed" {
  const view = viewOf(packet);
  const link = ipv6.linkTo(view, 0, end, ipv6.MALFORMED);
  return link < 0 ? "malformed" : [view.getUint8(link), ipv6.headerBehind(view, 0, link)];
}

chain("every kind of header is stepped over by its own way of telling its length", () => {
  assert.equal(walk(packetWith()), [17, 40]);
  assert.equal(walk(packetWith(HOP)), [17, 48]);
  assert.equal(walk(packetWith(AUTHENTICATION)), [17, 64]);
  assert.equal(walk(packetWith(build.fragmentHeader(0, true, 7))), [17, 48]);
  assert.equal(walk(packetWith(HOP, DESTINATION, ROUTING, AUTHENTICATION)), [17, 88]);
});

chain("a later fragment ends the walk: what follows is no header", () => {
  const later = build.ipv6({
    from: FROM,
    to: TO,
    protocol: 60,
    extensions: [HOP, build.fragmentHeader(8, false, 7)],
    payload: Uint8Array.from([17, 255, 255, 255, 255, 255, 255, 255]),
  });

  assert.equal(walk(later), [60, 56]);
  assert.is(ipv6.fragmentHeader(viewOf(later), 0, later.length), 48);
});

chain("a header that is cut short, or claims more than is there, is malformed", () => {
  const packet = packetWith(HOP, DESTINATION);

  assert.is(walk(packet, 55), "malformed");
  assert.equal(walk(packet, 56), [17, 56]);
  packet[49] = 3;
  assert.is(walk(packet), "malformed");
});

chain("more headers than any host sends are refused", () => {
  const many = (count: number): build.Extension[] =>
    Array.from({ length: count }, () => DESTINATION);

  assert.equal(walk(packetWith(...many(ipv6.EXTENSION_HEADERS_MAX))), [17, 40 + 16 * 8]);
  assert.is(walk(packetWith(...many(ipv6.EXTENSION_HEADERS_MAX + 1))), "malformed");
});

chain("a packet is cut behind what routers on the way must see", () => {
  const cutAt = (...extensions: build.Extension[]): number => {
    const view = viewOf(packetWith(...extensions));
    return ipv6.headerBehind(view, 0, ipv6.linkToFragmentable(view, 0, view.byteLength));
  };

  assert.is(cutAt(), 40);
  assert.is(cutAt(HOP), 48);
  assert.is(cutAt(HOP, DESTINATION, ROUTING), 64);
  assert.is(cutAt(ROUTING, DESTINATION), 48, "options for the last destination travel inside");
  assert.is(cutAt(AUTHENTICATION), 40);
});

chain.run();
