import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  directorConfig,
  firstRules,
  serviceRules,
  weightOf,
} from "../../../cli/lab/director-config.ts";
import { hostScript, switchScript, wiringScript } from "../../../cli/lab/script.ts";
import {
  hostNames,
  METHODS,
  planTopology,
  serverAddress,
  type Topology,
  VIP,
} from "../../../cli/lab/topology.ts";
import { parseConfig } from "../../../dataplane/control/config.ts";

const topology = suite("lab/topology");

const ALL: readonly Topology[] = [
  ...METHODS.map((method) => planTopology({ method, servers: 3 })),
  planTopology({ method: "dr", servers: 3, isRouted: true }),
];

topology(
  "every lab has a client, its servers, and a director with a port on each segment it needs",
  () => {
    const [dr, tun, nat, routed] = ALL;

    assert.equal(hostNames(dr!), ["director", "client", "server1", "server2", "server3"]);
    assert.equal(hostNames(tun!), [
      "director",
      "client",
      "router",
      "server1",
      "server2",
      "server3",
    ]);
    assert.equal(
      ALL.map(({ ports }) => ports.map(({ segment }) => segment)),
      [["lan"], ["clients"], ["clients", "servers"], ["servers"]],
    );
    assert.equal(routed!.directorRoutes, [{ to: "0.0.0.0/0", via: "198.18.1.254" }]);
    assert.ok(nat!.servers.every(({ routes }) => routes[0] === "default via 198.18.1.1"));
  },
);

topology("no address is given twice, and all lie in the networks for benchmarks", () => {
  for (const plan of ALL) {
    const addresses = [
      ...plan.hosts.flatMap(({ links }) => links.flatMap(({ addresses }) => addresses)),
      ...plan.ports.map(({ address }) => address),
    ].map((text) => text.split("/")[0]!);

    assert.is(new Set(addresses).size, addresses.length, plan.method);
    assert.ok(
      addresses.every((text) => /^198\.1[89]\./.test(text)),
      plan.method,
    );
  }
});

topology("a lab has 1 to 100 servers, and only dr can be routed", () => {
  assert.is(planTopology({ method: "nat", servers: 100 }).servers.at(-1)!.name, "server100");
  assert.is(serverAddress(100), "198.18.1.110");
  for (const servers of [0, 101, 1.5, Number.NaN]) {
    assert.throws(() => planTopology({ method: "dr", servers }), /1 to 100 servers/);
  }
  assert.throws(
    () => planTopology({ method: "tun", servers: 1, isRouted: true }),
    /only a dr lab can be routed/,
  );
});

topology("every cable has two ends and a name that fits an interface", () => {
  for (const plan of ALL) {
    const wiring = wiringScript(plan);
    const switches = switchScript(plan);
    const links = plan.hosts.reduce((sum, { links }) => sum + links.length, 0);

    const cables = [...wiring.matchAll(/ peer name (\S+) netns director$/gm)].map(
      ([, name]) => name!,
    );
    assert.is(cables.length, links);
    assert.is(new Set(cables).size, links);
    for (const name of cables) {
      assert.ok(name.length <= 15, name);
      assert.match(switches, `link set ${name} master `);
    }
    for (const name of hostNames(plan)) assert.match(wiring, `netns add ${name}\n`);
  }
});

topology("only the router forwards by its kernel; no bridge goes through netfilter", () => {
  const plan = ALL[1]!;
  for (const host of plan.hosts) {
    const value = host.name === "router" ? "1" : "0";
    assert.match(hostScript(host), `echo '${value}' > /proc/sys/net/ipv4/ip_forward;`);
  }
  assert.match(switchScript(plan), "echo '0' > /proc/sys/net/bridge/bridge-nf-call-iptables;");
});

topology("the configuration of every lab is one that the director accepts", () => {
  for (const plan of ALL) {
    const faults = { tap0: { loss: 5, delay_ms: 2, seed: 7, direction: "in" } as const };
    const config = parseConfig(directorConfig(plan, "/run/tapvs/rules", faults), "lab.toml");

    assert.equal(
      config.ports.map(({ name, bridge }) => [name, bridge]),
      plan.ports.map(({ name, segment }) => [name, segment]),
    );
    assert.is(config.ports[0]!.faults?.receive?.lossPercent, 5);
    assert.is(config.ports[0]!.faults?.transmit, undefined);
    assert.is(config.ports[1]?.faults, undefined);
    assert.is(config.routes.length, plan.directorRoutes.length);
    assert.is(config.forwards, plan.method === "nat");
    assert.is(config.rulesFile, "/run/tapvs/rules");
  }
});

topology(
  "server1 is added last, so that it is the head of the list, and has the greatest weight",
  () => {
    assert.is(weightOf(1, 3), 3);
    assert.is(
      firstRules(ALL[0]!),
      `-A -t ${VIP}:80 -s wrr\n` +
        `-a -t ${VIP}:80 -r 198.18.1.13:80 -g -w 1\n` +
        `-a -t ${VIP}:80 -r 198.18.1.12:80 -g -w 2\n` +
        `-a -t ${VIP}:80 -r 198.18.1.11:80 -g -w 3\n`,
    );
  },
);

topology("only NAT ends at another port of the server", () => {
  const service = { port: 8001, scheduler: "sh", weights: [1], options: ["-b", "sh-port"] };

  assert.is(
    serviceRules("nat", service),
    `-A -t ${VIP}:8001 -s sh -b sh-port\n-a -t ${VIP}:8001 -r 198.18.1.11:80 -m -w 1\n`,
  );
  assert.match(serviceRules("tun", service), "-r 198.18.1.11:8001 -i -w 1");
});

topology.run();
