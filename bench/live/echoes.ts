// The device's ceiling: programs in C (bench/echo) that turn a frame's MACs round and do nothing else, on a TAP
// as tapvs opens it, and on a veth in the ways in which a packet port could. Clients reach the server through them
// as through a DR director.

import type { Lab } from "../../cli/lab/lab.ts";
import type { LabProcess } from "../../cli/lab/process.ts";
import { isRootless, labEnvironment } from "../../cli/lab/requirements.ts";
import { CLIENT_HOST, DIRECTOR_HOST, VIP } from "../../cli/lab/topology.ts";
import { compiler, program } from "./compile.ts";
import { type Contender, SERVER } from "./contender.ts";
import { cableOf, vethScript } from "./veths.ts";

/** What an echo is told: the port of the lab that it stands for, and the server's MAC. */
export interface EchoPlace {
  readonly name: string;
  readonly segment: string;
  readonly mac: string;
  readonly serverMac: string;
}

interface Echo {
  readonly name: string;
  readonly what: string;
  /** Its source under bench/. */
  readonly source: string;
  readonly words: (place: EchoPlace) => readonly string[];
  readonly isVariant: boolean;
  /** A veth is where the TAP would be; a source that tells by --probe whether this kernel has what that needs. */
  readonly probe?: string;
}

async function startEcho(lab: Lab, { probe, source, words }: Echo): Promise<LabProcess> {
  const port = lab.topology.ports[0]!;
  const link = await lab.sandbox.script(SERVER, "cat /sys/class/net/eth0/address\n");
  if (probe !== undefined) await lab.sandbox.script(DIRECTOR_HOST, vethScript(lab.topology));
  const command = [program(source), ...words({ ...port, serverMac: link.trim() })];
  const echo = await lab.sandbox.start("echo", DIRECTOR_HOST, command, /^ready/);
  // The echo answers no ARP.
  await lab.sandbox.script(
    CLIENT_HOST,
    `ip neigh replace ${VIP} lladdr ${port.mac} dev eth0 nud permanent\n`,
  );
  return echo;
}

/** Why this kernel or user cannot have what a program needs: it tries, in a network namespace of its own. */
function refusal(source: string): string | null {
  const namespaces = isRootless() ? ["--user", "--map-root-user", "--net"] : ["--net"];
  const done = Bun.spawnSync(["unshare", ...namespaces, "--", program(source), "--probe"], {
    env: labEnvironment(),
  });
  return done.success ? null : `it cannot be had here (${done.stderr.toString().trim()})`;
}

function missing({ probe }: Echo): string | null {
  if (compiler() === null) return "there is no C compiler (bench/install-peers.sh)";
  return probe === undefined ? null : refusal(probe);
}

/** What an echo says of its device when it is ready, if anything. */
export const howItEchoes = (lines: readonly string[]): string =>
  /^ready: (.*)$/m.exec(lines.join("\n"))?.[1] ?? "";

const contenderOf = (echo: Echo): Contender => ({
  name: echo.name,
  what: echo.what,
  topology: "dr",
  address: VIP,
  missing: () => missing(echo),
  isVariant: echo.isVariant,
  start: (lab) => startEcho(lab, echo),
  told: ({ lines }) => howItEchoes(lines),
});

function onTap(name: string, what: string, source: string, hasOffloads: boolean): Echo {
  const flags = hasOffloads ? ["--offloads"] : [];
  return {
    name: hasOffloads ? name : `${name}, no offloads`,
    what: hasOffloads ? `${what}, IFF_VNET_HDR and TSO` : what,
    source,
    words: ({ mac, name, segment, serverMac }) => [name, segment, mac, serverMac, ...flags],
    isVariant: !hasOffloads,
  };
}

const PACKET = "echo/packet.c";
const XDP = "echo/xdp.c";

const onVeth = (
  name: string,
  what: string,
  source: string,
  words: Echo["words"],
  probe = source,
): Echo => ({ name, what, source, words, isVariant: true, probe });

/** @param how words beside interface and MACs: see bench/echo/packet.c */
export const packetWords =
  (...how: string[]): Echo["words"] =>
  ({ mac, name, serverMac }) => [name, mac, serverMac, ...how];

export const xdpWords: Echo["words"] = ({ mac, name, serverMac }) => [
  name,
  cableOf(name),
  mac,
  serverMac,
];

const READ_WRITE = [
  "C read/write echo",
  "C: read, turn the MACs round, write",
  "echo/read-write.c",
] as const;
const URING_SOURCE = "echo/uring.c";
const URING = ["C io_uring echo", "the same by io_uring", URING_SOURCE] as const;

/** With buffers that the kernel has looked up once. */
const withRegisteredBuffers = (echo: Echo): Echo => ({
  ...echo,
  name: `${echo.name}, registered buffers`,
  what: `${echo.what}, its buffers registered`,
  words: (place) => [...echo.words(place), "--registered"],
  isVariant: true,
});

const ALL: readonly Echo[] = [
  onTap(...READ_WRITE, true),
  onTap(...URING, true),
  withRegisteredBuffers(onTap(...URING, true)),
  onTap(...READ_WRITE, false),
  onTap(...URING, false),
  onVeth("C packet echo", "the same on a packet socket of a veth", PACKET, packetWords("plain")),
  onVeth(
    "C packet io_uring echo",
    "the packet socket by io_uring",
    URING_SOURCE,
    packetWords(),
    PACKET,
  ),
  onVeth("C packet ring echo", "received by a TPACKET_V3 ring", PACKET, packetWords("ring")),
  onVeth("C packet bypass echo", "sent by PACKET_QDISC_BYPASS", PACKET, packetWords("bypass")),
  onVeth("C XDP echo", "by AF_XDP on a veth, no super-frames", XDP, xdpWords),
];

export const ECHOES: readonly Contender[] = ALL.map(contenderOf);
