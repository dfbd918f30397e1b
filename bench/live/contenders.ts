// The contenders of the live benchmark: each is a lab of its own with one client and one server, and something
// else in the director's place.

import { join } from "node:path";
import { Lab } from "../../cli/lab/lab.ts";
import type { LabProcess } from "../../cli/lab/process.ts";
import { labEnvironment } from "../../cli/lab/requirements.ts";
import {
  CLIENT_HOST,
  DIRECTOR_HOST,
  type Method,
  serverAddress,
  serverName,
  VIP,
} from "../../cli/lab/topology.ts";
import { FLOOD_PORT, TCP_PORTS, type WorkloadKind } from "../load/jobs.ts";

const ECHO = join(import.meta.dir, "echo.ts");
const LOAD_SERVER = join(import.meta.dir, "../load/server.ts");
const SERVER = serverName(1);
const SERVER_ADDRESS = serverAddress(1);
const NFT_TABLE = "tapvs_bench";
const HAPROXY_START_MS = 300;

export interface Contender {
  readonly name: string;
  /** One sentence for the report. */
  readonly what: string;
  /** Program it needs, and the Debian package. */
  readonly needs?: { readonly program: string; readonly package: string };
  readonly topology: Method;
  readonly address: string;
  /** Workloads it cannot do. */
  readonly without?: readonly WorkloadKind[];
  /** Puts the director in its place; its process, or null when the kernel does the work. */
  readonly start: (lab: Lab) => Promise<LabProcess | null>;
}

/** A contender in its lab. */
export interface Standing {
  readonly contender: Contender;
  readonly lab: Lab;
  readonly directorPid: number | null;
  readonly serverPid: number;
}

/** Rules of tapvs for every service port, in ipvsadm-save format. */
export function rulesFor(method: Method): string {
  const option = { dr: "-g", tun: "-i", nat: "-m" }[method];
  const services = [...TCP_PORTS.map((port) => ["-t", port]), ["-u", FLOOD_PORT]] as const;
  return services
    .map(
      ([protocol, port]) =>
        `-A ${protocol} ${VIP}:${port} -s rr\n` +
        `-a ${protocol} ${VIP}:${port} -r ${SERVER_ADDRESS}:${port} ${option} -w 1\n`,
    )
    .join("");
}

const tapvs = (name: string, topology: Method, what: string): Contender => ({
  name,
  what,
  topology,
  address: VIP,
  start: async (lab) => {
    await lab.startDirector(rulesFor(topology));
    return lab.director ?? null;
  },
});

/** The director's namespace as a router of the kernel's, in the place of the TAPs. */
const routerScript = `
ip addr add 198.18.0.1/24 dev clients
ip addr add 198.18.1.1/24 dev servers
echo 1 > /proc/sys/net/ipv4/ip_forward
`;

async function startKernelNat(lab: Lab): Promise<null> {
  const ports = [...TCP_PORTS.map((port) => `tcp dport ${port}`), `udp dport ${FLOOD_PORT}`];
  const rules = ports.map((port) => `ip daddr ${VIP} ${port} dnat to ${SERVER_ADDRESS}`).join("\n");
  await lab.sandbox.script(DIRECTOR_HOST, routerScript);
  await lab.sandbox.script(
    DIRECTOR_HOST,
    `nft -f - <<'END'
table ip ${NFT_TABLE} {
  chain prerouting {
    type nat hook prerouting priority dstnat
${rules}
  }
}
END
`,
  );
  return null;
}

async function startHaproxy(lab: Lab): Promise<LabProcess> {
  await lab.sandbox.script(DIRECTOR_HOST, `${routerScript}ip addr add ${VIP}/32 dev lo\n`);
  const sections = TCP_PORTS.map(
    (port) => `listen port${port}\n  bind ${VIP}:${port}\n  server one ${SERVER_ADDRESS}:${port}\n`,
  );
  const config = await lab.sandbox.writeFile(
    "haproxy.cfg",
    "global\n  nbthread 2\n  maxconn 4000\ndefaults\n  mode tcp\n  timeout connect 5s\n" +
      `  timeout client 30s\n  timeout server 30s\n${sections.join("")}`,
  );
  // It says nothing when it listens, but ends at once when it cannot.
  const command = ["sh", "-c", `echo ready && exec haproxy -db -f ${config}`];
  const haproxy = await lab.sandbox.start("haproxy", DIRECTOR_HOST, command, /^ready/);
  await Bun.sleep(HAPROXY_START_MS);
  if (haproxy.hasEnded) throw new Error(haproxy.lines.join("\n"));
  return haproxy;
}

async function startEcho(lab: Lab): Promise<LabProcess> {
  const port = lab.topology.ports[0]!;
  const link = await lab.sandbox.script(SERVER, "cat /sys/class/net/eth0/address\n");
  const { name, segment, mac } = port;
  const command = [process.execPath, ECHO, name, segment, mac, link.trim()];
  const echo = await lab.sandbox.start("echo", DIRECTOR_HOST, command, /^ready/);
  // The echo answers no ARP.
  await lab.sandbox.script(
    CLIENT_HOST,
    `ip neigh replace ${VIP} lladdr ${mac} dev eth0 nud permanent\n`,
  );
  return echo;
}

export const CONTENDERS: readonly Contender[] = [
  {
    name: "direct",
    what: "client to server by veth and bridge, no director",
    topology: "dr",
    address: SERVER_ADDRESS,
    start: () => Promise.resolve(null),
  },
  {
    name: "kernel NAT",
    what: "nftables dnat and connection tracking in the kernel",
    needs: { program: "nft", package: "nftables" },
    topology: "nat",
    address: VIP,
    start: startKernelNat,
  },
  {
    name: "HAProxy TCP",
    what: "HAProxy in TCP mode, two threads",
    needs: { program: "haproxy", package: "haproxy" },
    topology: "nat",
    address: VIP,
    without: ["flood"],
    start: startHaproxy,
  },
  {
    name: "echo",
    what: "read, rewrite the MACs, write, on the TAP that tapvs uses: the device's own cost",
    topology: "dr",
    address: VIP,
    start: startEcho,
  },
  tapvs("tapvs DR", "dr", "direct routing: replies do not pass the director"),
  tapvs("tapvs tunnel", "tun", "IPIP, by a router; replies do not pass the director"),
  tapvs("tapvs NAT", "nat", "both directions pass the director"),
];

/** True when everything the contender needs is installed. */
export function isInstalled({ needs }: Contender): boolean {
  const { PATH } = labEnvironment();
  return needs === undefined || Bun.which(needs.program, { PATH: PATH! }) !== null;
}

/** Settings of every host that load tests need: short connections leave their ports soon. */
const LOAD_SETTINGS = "echo 1 > /proc/sys/net/ipv4/tcp_tw_reuse\n";

/** Builds the contender's lab. It ends with this process, or by `signal`. */
export async function setUp(contender: Contender, signal: AbortSignal): Promise<Standing> {
  const lab = await Lab.up({ method: contender.topology, servers: 1, director: false, signal });
  try {
    for (const host of [CLIENT_HOST, DIRECTOR_HOST]) await lab.sandbox.script(host, LOAD_SETTINGS);
    const command = [process.execPath, LOAD_SERVER];
    const server = await lab.sandbox.start("load", SERVER, command, /^ready/);
    const director = await contender.start(lab);
    return { contender, lab, directorPid: director?.pid ?? null, serverPid: server.pid };
  } catch (error) {
    await lab.down();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${contender.name}: ${why}`, { cause: error });
  }
}
