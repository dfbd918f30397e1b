// The order of listings, with the real program's quirk.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { mergeSort, sortServers, sortServices } from "../../../../cli/ipvsadm/order.ts";
import { octetsOf, parseAddress } from "../../../../dataplane/wire/address.ts";

const order = suite("ipvsadm/order");

const octets = (text: string): Uint8Array => octetsOf(parseAddress(text)!);

function sortedServices(names: readonly string[]): string[] {
  const services = names.map((name) => {
    const [address, port] = name.split(" ");
    const key = { protocol: 6, address: octets(address!), port: Number(port ?? 80) };
    return { service: { key, scheduler: name } };
  });
  return sortServices(services).map(({ service }) => service!.scheduler!);
}

order("merge sort is stable and leaves its input alone", () => {
  const items = ["b1", "a1", "b2", "a2", "c1"];
  const sorted = mergeSort(items, (x, y) => x.charCodeAt(0) - y.charCodeAt(0));

  assert.equal(sorted, ["a1", "a2", "b1", "b2", "c1"]);
  assert.equal(items, ["b1", "a1", "b2", "a2", "c1"]);
});

order("addresses more than 2^31 apart stand backwards", () => {
  assert.equal(sortedServices(["10.0.0.1", "192.168.0.1"]), ["192.168.0.1", "10.0.0.1"]);
  assert.equal(sortedServices(["10.0.0.1", "172.16.0.1"]), ["172.16.0.1", "10.0.0.1"]);
  assert.equal(sortedServices(["127.0.0.1", "10.0.0.1"]), ["10.0.0.1", "127.0.0.1"]);
});

order("a circle of addresses comes out as glibc's merge sort leaves it", () => {
  // Input order and result were recorded from ipvsadm 1.31 (-Ln --nosort and -Ln).
  const unsorted =
    "255.255.255.254,127.255.255.255,192.168.0.1 8080,2001:db8::9,1.2.3.4,128.0.0.0,f000::1,fe80::1," +
    "::1,224.0.0.1,128.0.0.1,172.16.0.1,192.168.0.1,10.0.0.1";
  const sorted =
    "1.2.3.4,127.255.255.255,128.0.0.0,128.0.0.1,172.16.0.1,192.168.0.1,192.168.0.1 8080,224.0.0.1," +
    "255.255.255.254,10.0.0.1,f000::1,fe80::1,::1,2001:db8::9";

  assert.equal(sortedServices(unsorted.split(",")), sorted.split(","));
});

order("services stand by mark, family, protocol, address and port", () => {
  const key = (protocol: number, address: string, port: number) => ({
    service: { key: { protocol, address: octets(address), port } },
  });
  const mark = (number: number, family: 4 | 6) => ({ service: { key: { mark: number, family } } });
  const sorted = [
    key(6, "192.0.2.1", 80),
    key(6, "192.0.2.1", 443),
    key(6, "192.0.2.2", 80),
    key(17, "192.0.2.1", 53),
    key(132, "192.0.2.1", 9),
    key(6, "2001:db8::1", 80),
    mark(7, 4),
    mark(7, 6),
    mark(8, 4),
  ];

  assert.equal(sortServices(sorted.toReversed()), sorted);
});

order("servers stand by family, address and port", () => {
  const server = (address: string, port: number) => ({
    server: { address: octets(address), port },
  });
  const sorted = [
    server("198.18.1.11", 80),
    server("198.18.1.11", 8080),
    server("198.18.1.12", 80),
    server("2001:db8::1", 80),
  ];

  assert.equal(sortServers(sorted.toReversed()), sorted);
});

order.run();
