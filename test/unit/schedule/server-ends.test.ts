// Which addresses and ports are a NAT server's or a tunnel's end: what strays are answered and errors relayed by.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  delistEnd,
  enlistEnd,
  natServer,
  tunnelServer4,
} from "../../../dataplane/schedule/server-ends.ts";
import {
  METHOD_DIRECT,
  METHOD_NAT,
  METHOD_TUNNEL,
  NONE,
  ServerTable,
  TUNNEL_GRE,
  TUNNEL_GUE,
  TUNNEL_IPIP,
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
  enlistEnd(servers, id, protocol);
  return id;
}

const find = (servers: ServerTable, host: number, port: number, protocol: number): boolean =>
  natServer(servers, 4, protocol, 0x0a000000 + host, 0, 0, 0, port) !== NONE;

const serverEnds = suite("schedule/server-ends");

serverEnds("a NAT server is found by family, protocol, address and port", () => {
  const servers = new ServerTable(8);
  add(servers, 1, 80, TCP, METHOD_NAT);
  add(servers, 2, 80, TCP, METHOD_DIRECT);

  assert.ok(find(servers, 1, 80, TCP));
  assert.not.ok(find(servers, 1, 80, UDP));
  assert.not.ok(find(servers, 1, 81, TCP));
  assert.not.ok(find(servers, 2, 80, TCP), "direct routing");
  assert.is(natServer(servers, 6, TCP, 0x0a000001, 0, 0, 0, 80), NONE);
});

serverEnds("a server of a firewall mark speaks every protocol", () => {
  const servers = new ServerTable(8);
  add(servers, 1, 80, ANY, METHOD_NAT);

  assert.ok(find(servers, 1, 80, TCP));
  assert.ok(find(servers, 1, 80, UDP));
});

serverEnds("many servers share few chains, and each leaves its own one", () => {
  const servers = new ServerTable(4096);
  const ids = Array.from({ length: 4096 }, (_, i) => add(servers, i, 80, TCP, METHOD_NAT));

  ids.forEach((id, i) => i % 3 === 0 && delistEnd(servers, id));
  delistEnd(servers, ids[0]!);

  ids.forEach((_, i) => assert.is(find(servers, i, 80, TCP), i % 3 !== 0, `server ${i}`));
});

serverEnds("an edit to another method takes the server out", () => {
  const servers = new ServerTable(8);
  const id = add(servers, 1, 80, TCP, METHOD_NAT);

  servers.method[id] = METHOD_DIRECT;
  enlistEnd(servers, id, TCP);
  assert.not.ok(find(servers, 1, 80, TCP));

  servers.method[id] = METHOD_NAT;
  enlistEnd(servers, id, TCP);
  assert.ok(find(servers, 1, 80, TCP));
});

serverEnds(
  "a tunnel's end is found by address and GUE port, the latest first, and never as a NAT server",
  () => {
    const servers = new ServerTable(8);
    const tunnel = (host: number, type: number, port: number): number => {
      const id = add(servers, host, 80, TCP, METHOD_TUNNEL);
      servers.tunnelType[id] = type;
      servers.tunnelPort[id] = port;
      enlistEnd(servers, id, TCP);
      return id;
    };
    const ipip = tunnel(1, TUNNEL_IPIP, 0);
    const gue = tunnel(1, TUNNEL_GUE, 6080);
    add(servers, 1, 0, TCP, METHOD_NAT);
    const at = (port: number): number => tunnelServer4(servers, 0x0a000001, port);

    assert.is(at(0), ipip);
    assert.is(at(6080), gue);
    assert.is(at(6081), NONE);
    const gre = tunnel(1, TUNNEL_GRE, 0);
    assert.is(at(0), gre, "the latest");
    enlistEnd(servers, ipip, TCP);
    assert.is(at(0), gre, "an edit moves nothing");
    delistEnd(servers, gre);
    assert.is(at(0), ipip);
    assert.not.ok(find(servers, 1, 80, TCP));
    assert.ok(find(servers, 1, 0, TCP));
    delistEnd(servers, ipip);
    assert.is(at(0), NONE);
  },
);

serverEnds.run();
