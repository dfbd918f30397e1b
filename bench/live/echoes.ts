// The device's ceiling: programs in C (bench/echo) that turn a frame's MACs round and do nothing else, on a TAP
// as tapvs opens it. Clients reach the server through them as through a DR director.

import type { Lab } from "../../cli/lab/lab.ts";
import type { LabProcess } from "../../cli/lab/process.ts";
import { CLIENT_HOST, DIRECTOR_HOST, VIP } from "../../cli/lab/topology.ts";
import { compiler, program } from "./compile.ts";
import { type Contender, SERVER } from "./contender.ts";

async function startEcho(lab: Lab, source: string, flags: readonly string[]): Promise<LabProcess> {
  const { mac, name, segment } = lab.topology.ports[0]!;
  const link = await lab.sandbox.script(SERVER, "cat /sys/class/net/eth0/address\n");
  const command = [program(source), name, segment, mac, link.trim(), ...flags];
  const echo = await lab.sandbox.start("echo", DIRECTOR_HOST, command, /^ready/);
  // The echo answers no ARP.
  await lab.sandbox.script(
    CLIENT_HOST,
    `ip neigh replace ${VIP} lladdr ${mac} dev eth0 nud permanent\n`,
  );
  return echo;
}

const OFFLOADS = "--offloads";

function echo(name: string, what: string, source: string, hasOffloads: boolean): Contender {
  return {
    name: hasOffloads ? name : `${name}, no offloads`,
    what: hasOffloads ? `${what}, IFF_VNET_HDR and TSO` : what,
    topology: "dr",
    address: VIP,
    missing: () => (compiler() === null ? "there is no C compiler (bench/install-peers.sh)" : null),
    isVariant: !hasOffloads,
    start: (lab) => startEcho(lab, source, hasOffloads ? [OFFLOADS] : []),
  };
}

const READ_WRITE = [
  "C read/write echo",
  "C: read, turn the MACs round, write",
  "echo/read-write.c",
] as const;
const URING = ["C io_uring echo", "the same by io_uring", "echo/uring.c"] as const;

/** With buffers that the kernel has looked up once. */
const REGISTERED: Contender = {
  ...echo(...URING, true),
  name: `${URING[0]}, registered buffers`,
  what: `${URING[1]}, its buffers registered`,
  isVariant: true,
  start: (lab) => startEcho(lab, URING[2], [OFFLOADS, "--registered"]),
};

export const ECHOES: readonly Contender[] = [
  echo(...READ_WRITE, true),
  echo(...URING, true),
  REGISTERED,
  echo(...READ_WRITE, false),
  echo(...URING, false),
];
