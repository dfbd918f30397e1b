// The service look-up: its order, and its table under many edits.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findPool, ServiceTable } from "../../../dataplane/classify/service-table.ts";
import { address, packetOf } from "../../support/rules.ts";

const table = suite("classify/service-table");

const TCP = 6;
const UDP = 17;

function add(
  services: ServiceTable,
  protocol: number,
  at: string,
  port: number,
  pool: number,
): void {
  const { family, word0, word1, word2, word3 } = address(at);
  services.add(family, protocol, word0, word1, word2, word3, port, pool);
}

const find = (services: ServiceTable, to: string, protocol = TCP, mark = 0): number => {
  const packet = packetOf(to.startsWith("[") ? "[2001:db8::9]:1" : "198.18.64.1:1", to, protocol);
  packet.mark = mark;
  return findPool(services, packet);
};

table("a packet belongs to the service of its protocol, address and port", () => {
  const services = new ServiceTable();
  add(services, TCP, "192.0.2.100", 80, 1);
  add(services, UDP, "192.0.2.100", 80, 2);
  add(services, TCP, "2001:db8::100", 80, 3);

  assert.is(find(services, "192.0.2.100:80"), 1);
  assert.is(find(services, "192.0.2.100:80", UDP), 2);
  assert.is(find(services, "[2001:db8::100]:80"), 3);
  assert.is(find(services, "192.0.2.100:81"), -1);
  assert.is(find(services, "192.0.2.101:80"), -1);
  assert.is(find(services, "192.0.2.100:80", 132), -1);
});

table("the firewall mark goes before the address, but only for marks that have a service", () => {
  const services = new ServiceTable();
  add(services, TCP, "192.0.2.100", 8000, 1);
  services.add(4, 0, 5, 0, 0, 0, 0, 2);

  assert.is(find(services, "192.0.2.100:8000", TCP, 5), 2);
  assert.is(find(services, "192.0.2.100:8000", TCP, 6), 1);
  assert.is(find(services, "192.0.2.100:8000"), 1);
  assert.is(find(services, "198.19.0.1:9", UDP, 5), 2);
  assert.is(find(services, "[2001:db8::1]:9", UDP, 5), -1, "a mark service has a family");
});

table("a service on port 0 takes what no other service of the address does", () => {
  const services = new ServiceTable();
  add(services, TCP, "192.0.2.100", 80, 1);
  add(services, TCP, "192.0.2.100", 0, 2);

  assert.is(find(services, "192.0.2.100:80"), 1);
  assert.is(find(services, "192.0.2.100:81"), 2);
  assert.is(find(services, "192.0.2.100:81", UDP), -1);
});

table("TCP to port 20 or from 1024 on belongs to the address's FTP service if to no other", () => {
  const services = new ServiceTable();
  add(services, TCP, "192.0.2.100", 21, 1);
  add(services, TCP, "192.0.2.100", 8000, 2);
  add(services, TCP, "192.0.2.100", 0, 3);
  add(services, UDP, "192.0.2.100", 21, 4);

  assert.is(find(services, "192.0.2.100:20"), 1);
  assert.is(find(services, "192.0.2.100:1024"), 1);
  assert.is(find(services, "192.0.2.100:8000"), 2);
  assert.is(find(services, "192.0.2.100:1023"), 3);
  assert.is(find(services, "192.0.2.100:1024", UDP), -1);
  services.remove(4, TCP, address("192.0.2.100").word0, 0, 0, 0, 21);
  assert.is(find(services, "192.0.2.100:1024"), 3);
});

table("thousands of services come and go without losing one another", () => {
  const services = new ServiceTable();
  const known = new Map<number, number>();
  let state = 3;
  for (let i = 0; i < 20_000; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const port = 1 + ((state >> 8) % 3000);
    if (known.has(port)) {
      assert.ok(services.remove(4, TCP, -1073741724, 0, 0, 0, port), `port ${port}`);
      known.delete(port);
    } else {
      services.add(4, TCP, -1073741724, 0, 0, 0, port, i);
      known.set(port, i);
    }
  }

  assert.is(services.size, known.size);
  for (let port = 1; port <= 3000; port++) {
    assert.is(services.find(4, TCP, -1073741724, 0, 0, 0, port), known.get(port) ?? -1);
  }
  assert.not.ok(services.remove(4, TCP, 1, 0, 0, 0, 1));
});

table.run();
