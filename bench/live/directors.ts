// tapvs as a contender: each forwarding method as it comes, and variants that set one thing differently.

import { directorConfig, type Settings } from "../../cli/lab/director-config.ts";
import { type Lab, LAUNCHER } from "../../cli/lab/lab.ts";
import type { LabProcess } from "../../cli/lab/process.ts";
import { CLIENT_HOST, DIRECTOR_HOST, type Method, VIP } from "../../cli/lab/topology.ts";
import { schema } from "../../dataplane/control/config-schema.ts";
import { FLOOD_PORT, TCP_PORTS } from "../load/jobs.ts";
import { type Contender, SERVER_ADDRESS } from "./contender.ts";
import { vethScript } from "./veths.ts";

/** Flows of all rounds, the ended ones too: those stay for two minutes. */
const FLOWS = 1_048_576;

/** Threads of JavaScriptCore that compile what runs often. */
const COMPILER = "JITWorker";

/** What a variant sets beside the lab's own configuration. */
interface Variation {
  readonly settings?: Settings;
  /** Keys of every [[port]]. */
  readonly port?: Settings;
  /** True: packet ports on veths, where the TAPs would be. */
  readonly isPacket?: boolean;
  /** True: the client cuts its streams itself, as one without offloads does: no frame is larger than the MTU. */
  readonly isCut?: boolean;
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

const keyLines = (keys: Settings): string =>
  Object.entries(keys)
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
    .join("");

/** A director's configuration with more keys in every [[port]]. */
export const withPortKeys = (config: string, keys: Settings): string =>
  config.replaceAll("[[port]]\n", `[[port]]\n${keyLines(keys)}`);

/** A configuration with packet ports where it has TAPs. */
export const withPacketPorts = (config: string): string =>
  config.replaceAll('kind = "tap"', 'kind = "packet"').replaceAll(/^bridge = .*\n/gm, "");

/** One segment a frame. */
const CUT_SCRIPT = "ip link set eth0 gso_max_segs 1\n";

async function startTapvs(lab: Lab, method: Method, variation: Variation): Promise<LabProcess> {
  const rules = await lab.sandbox.writeFile("director.rules", rulesFor(method));
  const settings = { flows: FLOWS, ...variation.settings };
  const tapText = withPortKeys(
    directorConfig(lab.topology, rules, {}, settings),
    variation.port ?? {},
  );
  if (variation.isPacket === true)
    await lab.sandbox.script(DIRECTOR_HOST, vethScript(lab.topology));
  if (variation.isCut === true) await lab.sandbox.script(CLIENT_HOST, CUT_SCRIPT);
  const text = variation.isPacket === true ? withPacketPorts(tapText) : tapText;
  const config = await lab.sandbox.writeFile("director.toml", text);
  return lab.sandbox.start(
    "director",
    DIRECTOR_HOST,
    [LAUNCHER, "run", "--config", config],
    /ready/,
  );
}

/** What this tapvs cannot be told, as a sentence; null when it knows all keys. */
function unknownKey({ port = {}, settings = {} }: Variation): string | null {
  const known: object = schema.entries;
  const knownOfPorts: object = schema.entries.port.item.entries;
  const unknown =
    Object.keys(settings).find((key) => !(key in known)) ??
    Object.keys(port).find((key) => !(key in knownOfPorts));
  return unknown === undefined ? null : `this tapvs has no key \`${unknown}\``;
}

/** What the director says of its devices when it is ready: driver, offloads. */
export function howItCrosses(lines: readonly string[]): string {
  const ready = lines.find((line) => / ready: /.test(line)) ?? "";
  return ready.replace(/^.* ready: /, "").replace(/; .*$/, "");
}

const METHODS: Readonly<Record<Method, readonly [name: string, what: string]>> = {
  dr: ["DR", "direct routing: replies do not pass the director"],
  tun: ["tunnel", "IPIP, by a router; replies do not pass the director"],
  nat: ["NAT", "both directions pass the director"],
};

function tapvs(method: Method, name: string, variation: Variation): Contender {
  const [title, what] = METHODS[method];
  const isVariant = name !== "";
  return {
    name: isVariant ? `tapvs ${title}, ${name}` : `tapvs ${title}`,
    what: isVariant ? `${what}; ${name}` : what,
    topology: method,
    address: VIP,
    missing: () => unknownKey(variation),
    isVariant,
    compiler: COMPILER,
    start: (lab) => startTapvs(lab, method, variation),
    told: ({ lines }) => howItCrosses(lines),
  };
}

const VARIATIONS: readonly (readonly [name: string, Variation])[] = [
  ["read/write", { settings: { io: "read_write" } }],
  ["io_uring", { settings: { io: "io_uring" } }],
  ["no offloads", { port: { offloads: false } }],
  ["2 workers", { settings: { workers: 2 } }],
  ["3 workers", { settings: { workers: 3 } }],
  ["packet port", { isPacket: true }],
  ["packet port, read/write", { isPacket: true, settings: { io: "read_write" } }],
  ["cut streams", { isCut: true }],
  ["cut streams, no GRO", { isCut: true, port: { gro: false } }],
];

export const DIRECTORS: readonly Contender[] = [
  tapvs("dr", "", {}),
  tapvs("tun", "", {}),
  tapvs("nat", "", {}),
  ...VARIATIONS.flatMap(([name, variation]) =>
    (["dr", "tun", "nat"] as const).map((method) => tapvs(method, name, variation)),
  ),
];
