// What both families have in common: the same test for each.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as ip from "../../../dataplane/wire/ip.ts";
import { faultsOf } from "../../support/decode.ts";
import * as build from "../../support/packet.ts";
import * as build6 from "../../support/packet6.ts";

const facade = suite("wire/ip");

interface Family {
  readonly name: string;
  readonly packet: Uint8Array;
  readonly transport: number;
  /** The same packet from and to other addresses, with a hop less. */
  readonly moved: Uint8Array;
  readonly source: readonly [number, number, number, number];
  readonly destination: readonly [number, number, number, number];
}

const FAMILIES: readonly Family[] = [
  {
    name: "IPv4",
    packet: build.udp({ from: "198.18.64.1:7", to: "192.0.2.100:9", data: "abc", tos: 0x4b }),
    transport: 20,
    moved: build.udp({ from: "10.0.0.1:7", to: "198.18.1.11:9", data: "abc", tos: 0x4b, ttl: 63 }),
    source: [0x0a000001, 0, 0, 0],
    destination: [0xc612010b | 0, 0, 0, 0],
  },
  {
    name: "IPv6",
    packet: build6.udp({
      from: "[2001:db8:c::5]:7",
      to: "[2001:db8::100]:9",
      data: "abc",
      trafficClass: 0x4b,
    }),
    transport: 40,
    moved: build6.udp({
      from: "[2001:db8:d:e:f::1]:7",
      to: "[2001:db8:b::11]:9",
      data: "abc",
      trafficClass: 0x4b,
      hopLimit: 63,
    }),
    source: [0x20010db8, 0x000d000e, 0x000f0000, 1],
    destination: [0x20010db8, 0x000b0000, 0, 0x11],
  },
];

for (const { name, packet, transport, moved, source, destination } of FAMILIES) {
  facade(`${name}: addresses and hops change with every checksum that covers them`, () => {
    const bytes = packet.slice();
    const view = new DataView(bytes.buffer);
    const to = ip.checksumForDestination(view, 0, view.getUint16(transport + 6), ...destination);
    ip.setDestination(view, 0, ...destination);
    view.setUint16(transport + 6, ip.checksumForSource(view, 0, to, ...source));
    ip.setSource(view, 0, ...source);
    ip.takeHop(view, 0);

    assert.equal(bytes, moved);
    assert.equal(faultsOf(bytes), []);
  });

  facade(`${name}: a transport checksum is computed and checked by the header before it`, () => {
    const bytes = packet.slice();
    const view = new DataView(bytes.buffer);
    const right = view.getUint16(transport + 6);
    const length = bytes.length - transport;

    assert.ok(ip.isTransportRight(view, 0, transport, length, 17));
    view.setUint16(transport + 6, 0);
    assert.is(ip.transportChecksum(view, 0, transport, length, 17), right);
    assert.not.ok(ip.isTransportRight(view, 0, transport, length, 17));
  });

  facade(`${name}: length, hops and traffic class are read`, () => {
    const view = new DataView(packet.slice().buffer);

    assert.is(ip.packetBytes(view, 0), packet.length);
    assert.is(ip.hops(view, 0), 64);
    assert.is(ip.trafficClass(view, 0), 0x4b);
    assert.is(ip.isIpv6(view, 0), name === "IPv6");
  });
}

facade.run();
