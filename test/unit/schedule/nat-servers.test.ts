// Which addresses and ports are a NAT server's: what the director answers strays of.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { delistNat, enlistNat, natServer } from "../../../dataplane/schedule/nat-servers.ts";
import {
  METHOD_DIRECT,
  METHOD_NAT,
  NONE,
  ServerTable,
} from "../../../dataplane/schedule/server-table.ts";

const TCP = 6;
const UDP = 17;
const ANY = 0;

function add(servers: ServerTable, host: number, port: number, protocol: number, method = 0) {
  const id = servers.allocate();
  servers.family[id] = 4;
  servers.address0[id] = 0x0a000000 + host;
  servers.port[id] = port;
  servers.method[id] = method;
  enlistNat(servers, id, protocol);
  return id;
}

const find = (servers: ServerTable, host: number, port: number, protocol: number): boolean =>
  natServer(servers, 4, protocol, 0x0a000000 + host, 0, 0, 0, port) !== NONE;

const natServers = suite("schedule/nat-servers");

natServers("a NAT server is found by family, protocol, address and port", () => {
  const servers = new ServerTable(8);
  add(servers, 1, 80, TCP, METHOD_NAT);
  add(servers, 2, 80, TCP, METHOD_DIRECT);

  assert.ok(find(servers, 1, 80, TCP));
  assert.not.ok(find(servers, 1, 80, UDP));
  assert.not.ok(find(servers, 1, 81, TCP));
  assert.not.ok(find(servers, 2, 80, TCP), "direct routing");
  assert.is(natServer(servers, 6, TCP, 0x0a000001, 0, 0, 0, 80), NONE);
});

natServers("a server of a firewall mark speaks every protocol", () => {
  const servers = new ServerTable(8);
  add(servers, 1, 80, ANY, METHOD_NAT);

  assert.ok(find(servers, 1, 80, TCP));
  assert.ok(find(servers, 1, 80, UDP));
});

natServers("many servers share few chains, and each leaves its own one", () => {
  const servers = new ServerTable(4096);
  const ids = Array.from({ length: 4096 }, (_, i) => add(servers, i, 80, TCP, METHOD_NAT));

  ids.forEach((id, i) => i % 3 === 0 && delistNat(servers, id));
  delistNat(servers, ids[0]!);

  ids.forEach((_, i) => assert.is(find(servers, i, 80, TCP), i % 3 !== 0, `server ${i}`));
});

natServers("an edit to another method takes the server out", () => {
  const servers = new ServerTable(8);
  const id = add(servers, 1, 80, TCP, METHOD_NAT);

  servers.method[id] = METHOD_DIRECT;
  enlistNat(servers, id, TCP);
  assert.not.ok(find(servers, 1, 80, TCP));

  servers.method[id] = METHOD_NAT;
  enlistNat(servers, id, TCP);
  assert.ok(find(servers, 1, 80, TCP));
});

natServers.run();
