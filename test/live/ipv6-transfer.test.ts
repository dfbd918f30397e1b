// Files with checksum over IPv6, by direct routing and NAT, with offloads and without: labs are IPv4, so that this test
// adds the other family's addresses to one.
// time limit: 180 s

import * as assert from "uvu/assert";
import { join } from "node:path";
import { type Lab, LAUNCHER } from "../../cli/lab/lab.ts";
import { CLIENT_HOST, DIRECTOR_HOST, serverName } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { averageFrameBytes, failuresOf, FRAME_BYTES, LAB_NEEDS, MIB, withLab } from "./with-lab.ts";

const transfer = suiteNeeding("live/ipv6-transfer", LAB_NEEDS);

const HTTP_SERVER = join(import.meta.dir, "../../cli/lab/http-server.ts");
const VIP = "2001:db8::100";
const CLIENT = "2001:db8:a::10";
const SERVER = serverName(1);
/** Clients and servers of DR are on one link, those of NAT are not. */
const SERVER_ADDRESS = { dr: "2001:db8:a::11", nat: "2001:db8:b::11" } as const;
const PORTS = ["2001:db8:a::1", "2001:db8:b::1"] as const;
const BYTES = 128 * MIB;
const STALL_MS = 30_000;

type Method6 = keyof typeof SERVER_ADDRESS;

const withAddress = (address: string, more: string): string => `
echo 0 > /proc/sys/net/ipv6/conf/all/disable_ipv6
echo 0 > /proc/sys/net/ipv6/conf/eth0/disable_ipv6
ip -6 addr add ${address}/64 dev eth0 nodad
${more}
`;

async function addAddresses({ sandbox, topology }: Lab, method: Method6): Promise<void> {
  const isDirect = method === "dr";
  // A server that has the VIP answers for it, too: the client is told who is asked.
  const toVip = isDirect
    ? `ip -6 route add ${VIP}/128 dev eth0
       ip -6 neigh replace ${VIP} lladdr ${topology.ports[0]!.mac} dev eth0 nud permanent`
    : `ip -6 route add default via ${PORTS[0]}`;
  const back = isDirect
    ? `echo 0 > /proc/sys/net/ipv6/conf/lo/disable_ipv6; ip -6 addr add ${VIP}/128 dev lo`
    : `ip -6 route add default via ${PORTS[1]}`;
  await sandbox.script(CLIENT_HOST, withAddress(CLIENT, toVip));
  await sandbox.script(SERVER, withAddress(SERVER_ADDRESS[method], back));
}

function configOf({ topology }: Lab, rules: string, offloads: boolean): string {
  const ports = topology.ports.map(
    ({ mac, name, segment }, i) =>
      `[[port]]\nkind = "tap"\nname = "${name}"\nmac = "${mac}"\nbridge = "${segment}"\n` +
      `offloads = ${offloads}\naddresses = ["${PORTS[i]}/64"]\n`,
  );
  return `forward = true\nrules = "${rules}"\n${ports.join("")}`;
}

/** A web server and a director that speak IPv6. */
async function start(lab: Lab, method: Method6, offloads: boolean): Promise<void> {
  const { sandbox } = lab;
  await addAddresses(lab, method);
  const program =
    `const { serve } = await import(${JSON.stringify(HTTP_SERVER)});` +
    `await serve("${SERVER}", 8080, "::"); console.log("ready");`;
  await sandbox.start("web6", SERVER, [process.execPath, "-e", program], /^ready/);
  const server = `[${SERVER_ADDRESS[method]}]:8080`;
  const option = method === "dr" ? "-g" : "-m";
  const rules = await sandbox.writeFile(
    "director.rules",
    `-A -t [${VIP}]:8080 -s rr\n-a -t [${VIP}]:8080 -r ${server} ${option} -w 1\n`,
  );
  const config = await sandbox.writeFile("director.toml", configOf(lab, rules, offloads));
  await sandbox.start("director", DIRECTOR_HOST, [LAUNCHER, "run", "--config", config], /ready/);
}

const CASES = [
  { method: "dr", kind: "upload" },
  { method: "nat", kind: "upload" },
  { method: "nat", kind: "download" },
] as const;

for (const offloads of [true, false]) {
  for (const { kind, method } of CASES) {
    transfer(`an ${kind} by ${method}, offloads ${offloads ? "on" : "off"}, comes through`, () =>
      withLab({ method, servers: 1, director: false }, async (lab) => {
        await start(lab, method, offloads);
        const to = { address: VIP, port: 8080 };

        const result = await lab.perform({ kind, to, bytes: BYTES, timeoutMs: STALL_MS });

        assert.is(failuresOf(result), "");
        assert.is(result.bytes, BYTES);
        const average = await averageFrameBytes(lab);
        const what = `${average.toFixed(0)} bytes a frame`;
        if (offloads) assert.ok(average > 2 * FRAME_BYTES, what);
        else assert.ok(average <= FRAME_BYTES, what);
      }),
    );
  }
}

transfer.run();
