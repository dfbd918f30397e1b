// What people would use instead of tapvs: nothing at all, the kernel's NAT, HAProxy, nginx. Each is set up as its
// users would for load: two threads or processes, room for all connections.

import { existsSync } from "node:fs";
import type { Lab } from "../../cli/lab/lab.ts";
import type { LabProcess } from "../../cli/lab/process.ts";
import { labEnvironment } from "../../cli/lab/requirements.ts";
import { DIRECTOR_HOST, VIP } from "../../cli/lab/topology.ts";
import { BULK_PORT, FLOOD_PORT, TCP_PORTS } from "../load/jobs.ts";
import { listens } from "../load/meters.ts";
import { type Contender, SERVER_ADDRESS } from "./contender.ts";

const NFT_TABLE = "tapvs_bench";
/** Connections that a proxy should hold; each takes two descriptors. */
const CONNECTIONS = 55_000;
const SPARE_DESCRIPTORS = 100;
const DESCRIPTORS = 2 * CONNECTIONS + SPARE_DESCRIPTORS;
/** Raises the limit of descriptors to what is wanted or, where that is not allowed, to the highest that is. */
const RAISE_LIMIT = `ulimit -n ${DESCRIPTORS} 2>/dev/null || ulimit -n $(ulimit -Hn)`;
const START_MS = 5000;
const LOOK_MS = 20;
const NGINX_STREAM = "/usr/lib/nginx/modules/ngx_stream_module.so";

/** The director's namespace as a router of the kernel's, in the place of the TAPs. */
const routerScript = `
ip addr add 198.18.0.1/24 dev clients
ip addr add 198.18.1.1/24 dev servers
echo 1 > /proc/sys/net/ipv4/ip_forward
`;
/** Entries of ended connections go soon; else a long run would fill the kernel's table. */
const conntrackScript = `
f=/proc/sys/net/netfilter/nf_conntrack_tcp_timeout_time_wait
if [ -w $f ]; then echo 5 > $f; fi
`;

const missingProgram = (program: string): string | null =>
  Bun.which(program, { PATH: labEnvironment()["PATH"]! }) === null
    ? `${program} is not installed (bench/install-peers.sh)`
    : null;

/** The rules of kernel NAT; the server stands there twice, so that there is something to choose. */
export function natRules(): string {
  const map = `numgen inc mod 2 map { 0 : ${SERVER_ADDRESS}, 1 : ${SERVER_ADDRESS} }`;
  const ports = [...TCP_PORTS.map((port) => `tcp dport ${port}`), `udp dport ${FLOOD_PORT}`];
  const rules = ports.map((port) => `    ip daddr ${VIP} ${port} dnat to ${map}`).join("\n");
  return `table ip ${NFT_TABLE} {
  chain prerouting {
    type nat hook prerouting priority dstnat
${rules}
  }
}
`;
}

async function startKernelNat(lab: Lab): Promise<null> {
  await lab.sandbox.script(DIRECTOR_HOST, routerScript);
  await lab.sandbox.script(DIRECTOR_HOST, `nft -f - <<'END'\n${natRules()}END\n${conntrackScript}`);
  return null;
}

/** Connections that one process of a proxy can hold on this system. */
export function connectionsOf(descriptors: number): number {
  return Math.min(CONNECTIONS, Math.floor((descriptors - SPARE_DESCRIPTORS) / 2));
}

async function connectionsHere(lab: Lab): Promise<number> {
  const told = await lab.sandbox.script(DIRECTOR_HOST, `${RAISE_LIMIT}\nulimit -n\n`);
  return connectionsOf(Number(told));
}

/** @param connections at most, at the same time */
export function haproxyConfig(connections: number): string {
  const sections = TCP_PORTS.map(
    (port) => `listen port${port}\n  bind ${VIP}:${port}\n  server one ${SERVER_ADDRESS}:${port}\n`,
  );
  return (
    `global\n  nbthread 2\n  maxconn ${connections}\ndefaults\n  mode tcp\n  timeout connect 5s\n` +
    `  timeout client 60s\n  timeout server 60s\n${sections.join("")}`
  );
}

/** @param connections at most, at the same time, in each of the two processes */
export function nginxConfig(connections: number): string {
  const servers = TCP_PORTS.map(
    (port) =>
      `  server { listen ${VIP}:${port} backlog=16384; proxy_pass ${SERVER_ADDRESS}:${port}; }`,
  );
  return [
    `load_module ${NGINX_STREAM};`,
    "user root;",
    "daemon off;",
    "worker_processes 2;",
    "pid /run/tapvs/nginx.pid;",
    "error_log stderr error;",
    `events { worker_connections ${2 * connections}; }`,
    "stream {",
    "  proxy_half_close on;",
    ...servers,
    "}",
    "",
  ].join("\n");
}

/** Starts a proxy on the VIP and waits until it listens. */
async function startProxy(lab: Lab, name: string, command: string[]): Promise<LabProcess> {
  await lab.sandbox.script(DIRECTOR_HOST, `${routerScript}ip addr add ${VIP}/32 dev lo\n`);
  const words = ["sh", "-c", `${RAISE_LIMIT}; echo ready; exec "$@"`, "sh", ...command];
  const proxy = await lab.sandbox.start(name, DIRECTOR_HOST, words, /^ready/);
  for (let waitedMs = 0; !listens(proxy.pid, BULK_PORT); waitedMs += LOOK_MS) {
    if (proxy.hasEnded || waitedMs > START_MS) throw new Error(proxy.lines.join("\n"));
    await Bun.sleep(LOOK_MS);
  }
  return proxy;
}

/** Processes that a program starts end with it, however this benchmark ends: they have a PID namespace of their own. */
const TOGETHER = ["unshare", "--pid", "--fork", "--kill-child=KILL", "--"];

async function startHaproxy(lab: Lab): Promise<LabProcess> {
  const config = await lab.sandbox.writeFile(
    "haproxy.cfg",
    haproxyConfig(await connectionsHere(lab)),
  );
  return startProxy(lab, "haproxy", ["haproxy", "-db", "-f", config]);
}

async function startNginx(lab: Lab): Promise<LabProcess> {
  const config = await lab.sandbox.writeFile("nginx.conf", nginxConfig(await connectionsHere(lab)));
  const command = ["nginx", "-e", "stderr", "-p", "/run/tapvs", "-c", config];
  return startProxy(lab, "nginx", [...TOGETHER, ...command]);
}

const missingNginx = (): string | null =>
  missingProgram("nginx") ??
  (existsSync(NGINX_STREAM) ? null : `${NGINX_STREAM} is not installed (bench/install-peers.sh)`);

export const PEERS: readonly Contender[] = [
  {
    name: "direct",
    what: "client to server by veth and bridge, no director",
    topology: "dr",
    address: SERVER_ADDRESS,
    missing: () => null,
    start: () => Promise.resolve(null),
  },
  {
    name: "kernel NAT",
    what: "nftables dnat by numgen and connection tracking in the kernel",
    topology: "nat",
    address: VIP,
    missing: () => missingProgram("nft"),
    start: startKernelNat,
  },
  {
    name: "HAProxy TCP",
    what: "HAProxy in TCP mode, two threads",
    topology: "nat",
    address: VIP,
    missing: () => missingProgram("haproxy"),
    without: ["frames", "search"],
    start: startHaproxy,
  },
  {
    name: "nginx stream",
    what: "nginx with its stream module, two worker processes",
    topology: "nat",
    address: VIP,
    missing: missingNginx,
    without: ["frames", "search"],
    start: startNginx,
  },
];
