// Routes: longest prefix, families, source selection, refusals.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { NO_ROUTE } from "../../../dataplane/host/routes.ts";
import { formatIpv4 } from "../../../dataplane/wire/address.ts";
import { ip, Lab, TAP0, TAP1 } from "./lab.ts";

const routes = suite("host/routes");

const sourceTo = (lab: Lab, to: string): string =>
  formatIpv4(lab.host.routes.source0[lab.routeTo(to)]!);
const portTo = (lab: Lab, to: string): number => lab.host.routes.port[lab.routeTo(to)]!;

routes("the longest prefix wins, whatever the order of adding", () => {
  const lab = new Lab();
  lab.host.routes.add({ prefix: ip("203.0.113.0"), prefixBits: 24, port: TAP1 });
  lab.host.routes.add({ prefix: ip("203.0.113.128"), prefixBits: 25, port: TAP0 });
  lab.host.routes.add({ prefix: ip("203.0.0.0"), prefixBits: 16, port: TAP0 });

  assert.is(portTo(lab, "203.0.113.1"), TAP1);
  assert.is(portTo(lab, "203.0.113.200"), TAP0);
  assert.is(portTo(lab, "198.18.1.7"), TAP1, "connected");
  assert.is(portTo(lab, "8.8.8.8"), TAP0, "default");
});

routes("of two equal prefixes the older one wins", () => {
  const lab = new Lab();
  lab.host.routes.add({ prefix: ip("203.0.113.0"), prefixBits: 24, port: TAP1 });
  lab.host.routes.add({ prefix: ip("203.0.113.7"), prefixBits: 24, port: TAP0 });

  assert.is(portTo(lab, "203.0.113.1"), TAP1);
  assert.ok(lab.host.routes.remove({ prefix: ip("203.0.113.9"), prefixBits: 24, port: TAP1 }));
  assert.is(portTo(lab, "203.0.113.1"), TAP0);
});

routes("IPv4 and IPv6 routes do not mix", () => {
  const lab = new Lab();

  assert.is(lab.routeTo("2001:db8::1"), NO_ROUTE, "no IPv6 by the IPv4 default route");
  lab.host.interfaces.addAddress(TAP1, ip("2001:db8:b::1"), 64);
  assert.is(portTo(lab, "2001:db8:b::99"), TAP1);
  assert.is(lab.routeTo("2001:db8:c::99"), NO_ROUTE);
});

routes("a removed address takes its subnet's route and broadcast address along", () => {
  const lab = new Lab();
  lab.host.interfaces.addAddress(TAP1, ip("203.0.113.1"), 24);
  assert.is(portTo(lab, "203.0.113.9"), TAP1);

  assert.ok(lab.host.interfaces.removeAddress(TAP1, ip("203.0.113.1")));

  assert.is(portTo(lab, "203.0.113.9"), TAP0);
  assert.not(lab.host.locals.isBroadcast(ip("203.0.113.255").word0));
  assert.not(lab.host.locals.isLocal(4, ip("203.0.113.1").word0, 0, 0, 0));
  assert.not(lab.host.interfaces.removeAddress(TAP1, ip("203.0.113.1")));
});

routes("the source is the route's own, else the port's address in the next hop's subnet", () => {
  const lab = new Lab();
  const { interfaces } = lab.host;
  interfaces.addAddress(TAP1, ip("203.0.113.1"), 24);
  const prefixBits = 32;
  const gateway = ip("203.0.113.254");
  lab.host.routes.add({ prefix: ip("192.0.2.1"), prefixBits, port: TAP1, gateway });
  lab.host.routes.add({ prefix: ip("192.0.2.2"), prefixBits, port: TAP1 });
  const source = ip("192.0.2.100");
  lab.host.routes.add({ prefix: ip("192.0.2.3"), prefixBits, port: TAP1, source });

  assert.is(sourceTo(lab, "192.0.2.1"), "203.0.113.1");
  assert.is(sourceTo(lab, "192.0.2.2"), "198.18.1.1", "the port's first");
  assert.is(sourceTo(lab, "192.0.2.3"), "192.0.2.100");
  assert.is(sourceTo(lab, "203.0.113.9"), "203.0.113.1", "connected");
});

routes("a port without an address borrows one", () => {
  const lab = new Lab();
  const mac = "02:00:00:00:02:01";
  const port = lab.host.interfaces.add({ name: "tap2", layer: 2, mac, mtu: 1500 });
  lab.host.routes.add({ prefix: ip("203.0.113.0"), prefixBits: 24, port });

  assert.is(sourceTo(lab, "203.0.113.9"), "198.18.0.1");
});

routes("an address that comes later becomes the source of routes that are there", () => {
  const lab = new Lab();
  lab.host.routes.add({
    prefix: ip("192.0.2.0"),
    prefixBits: 25,
    port: TAP1,
    gateway: ip("203.0.113.254"),
  });
  assert.is(sourceTo(lab, "192.0.2.1"), "198.18.1.1");

  lab.host.interfaces.addAddress(TAP1, ip("203.0.113.1"), 24);

  assert.is(sourceTo(lab, "192.0.2.1"), "203.0.113.1");
});

routes("what cannot be a route is refused", () => {
  const { routes: table, interfaces } = new Lab().host;
  const prefix = ip("203.0.113.0");

  assert.throws(() => table.add({ prefix, prefixBits: 33, port: 0 }), /0 to 32, not 33/);
  const gateway = ip("2001:db8::1");
  assert.throws(() => table.add({ prefix, prefixBits: 24, port: 0, gateway }), /family/);
  assert.throws(() => interfaces.addAddress(TAP0, ip("198.18.0.1"), 24), /already/);
  const bad = { name: "x", layer: 2, mac: "nonsense", mtu: 1500 } as const;
  assert.throws(() => interfaces.add(bad), /"nonsense" is no MAC/);
});

routes.run();
