// What sysctls of net.ipv4.vs there are: names, defaults, ranges and meanings. ipvs.md 1.13.

/** What a sysctl is, apart from its value. */
export interface SysctlKind {
  readonly name: string;
  /** Index of its first value among all values. */
  readonly place: number;
  /** One value, or two for sync_threshold. */
  readonly defaults: readonly number[];
  /** True for values that may be written. Null accepts every int32, as the kernel does. */
  readonly accepts: ((values: readonly number[]) => boolean) | null;
  /** The rule of `accepts` for people: "0 to 3". */
  readonly range: string;
  /** One sentence on what it does here. */
  readonly meaning: string;
  /** False: it can be set and read, and nothing happens. */
  readonly hasEffect: boolean;
}

const table: SysctlKind[] = [];
let width = 0;

interface Rule {
  readonly range: string;
  readonly accepts: ((values: readonly number[]) => boolean) | null;
}

const ANY: Rule = { range: "any 32-bit integer", accepts: null };
const upTo = (most: number): Rule => ({
  range: `0 to ${most}`,
  accepts: ([value]) => value! >= 0 && value! <= most,
});
const POWER_OF_TWO: Rule = {
  range: "1, 2, 4, 8, 16, 32 or 64",
  accepts: ([value]) => [1, 2, 4, 8, 16, 32, 64].includes(value!),
};
const THRESHOLD: Rule = {
  range: "two integers from 0, the first below the second unless that is 0",
  accepts: ([first, second]) => first! >= 0 && second! >= 0 && (second === 0 || first! < second!),
};
const SECONDS: Rule = {
  range: "0 to 10000000",
  accepts: ([value]) => value! >= 0 && value! <= 10_000_000,
};

/** Begins the meaning of a sysctl that can be set and read, as scripts do, but has nothing to act on here. */
const NO_EFFECT = "No effect here:";

function define(
  name: string,
  defaults: number | readonly number[],
  rule: Rule,
  meaning: string,
): number {
  const hasEffect = !meaning.startsWith(NO_EFFECT);
  const values = typeof defaults === "number" ? [defaults] : defaults;
  const place = width;
  table.push({ name, place, defaults: values, meaning, hasEffect, ...rule });
  width += values.length;
  return place;
}

export const AM_DROPRATE = define(
  "am_droprate",
  10,
  ANY,
  "With drop_packet 3, every so many-th new connection is dropped.",
);
export const AMEMTHRESH = define(
  "amemthresh",
  1024,
  ANY,
  "Free flow records below which drop_entry, drop_packet and secure_tcp turn on from mode 1.",
);
export const BACKUP_ONLY = define(
  "backup_only",
  0,
  ANY,
  "While a backup daemon runs, leave the packets of clients alone.",
);
export const CACHE_BYPASS = define(
  "cache_bypass",
  0,
  ANY,
  "Send packets of a firewall mark service without servers on to their own destination (divert_marks).",
);
export const CONN_REUSE_MODE = define(
  "conn_reuse_mode",
  1,
  ANY,
  "Bit 0: a SYN on a finished connection is scheduled anew; bit 1: in FIN_WAIT without replies too.",
);
define(
  "conntrack",
  0,
  ANY,
  `${NO_EFFECT} packets do not pass the connection tracking of a kernel.`,
);
define(
  "debug_level",
  0,
  ANY,
  `${NO_EFFECT} tapvs trace tells of packets what debug messages would.`,
);
export const DROP_ENTRY = define(
  "drop_entry",
  0,
  upTo(3),
  "Drop random half-open and idle connections: 0 never, 1 and 2 when records are short, 3 always.",
);
export const DROP_PACKET = define(
  "drop_packet",
  0,
  upTo(3),
  "Drop some new connections: 0 never, 1 and 2 when records are short, 3 always.",
);
export const EXPIRE_NODEST_CONN = define(
  "expire_nodest_conn",
  0,
  ANY,
  "Expire the connections and templates of a server when it is deleted.",
);
export const EXPIRE_QUIESCENT_TEMPLATE = define(
  "expire_quiescent_template",
  0,
  ANY,
  "Ignore persistence templates to servers of weight 0.",
);
define(
  "ignore_tunneled",
  0,
  ANY,
  `${NO_EFFECT} tunnel packets to the director are never opened, so there is nothing to ignore.`,
);
export const LBLC_EXPIRATION = define(
  "lblc_expiration",
  86_400,
  SECONDS,
  "Seconds after which lblc forgets an unused destination.",
);
export const LBLCR_EXPIRATION = define(
  "lblcr_expiration",
  86_400,
  SECONDS,
  "Seconds after which lblcr forgets an unused destination, or shrinks a stable set.",
);
export const NAT_ICMP_SEND = define(
  "nat_icmp_send",
  0,
  ANY,
  "Tell a NAT server by ICMP that its packet belongs to no connection, and drop that.",
);
export const PMTU_DISC = define(
  "pmtu_disc",
  1,
  ANY,
  "Path MTU discovery for tunnels; 0 lets the outer packet be fragmented.",
);
export const RUN_ESTIMATION = define(
  "run_estimation",
  1,
  ANY,
  "Update counters shown and rates every 2 seconds; 0 freezes them.",
);
export const SCHEDULE_ICMP = define(
  "schedule_icmp",
  0,
  ANY,
  "Schedule ICMP errors that belong to no connection as if the packet they are about had come.",
);
export const SECURE_TCP = define(
  "secure_tcp",
  0,
  upTo(3),
  "Stricter TCP state table: 0 never, 1 and 2 when flow records are short, 3 always.",
);
export const SLOPPY_SCTP = define(
  "sloppy_sctp",
  0,
  ANY,
  "Take any SCTP packet but ABORT as the first of an association.",
);
export const SLOPPY_TCP = define(
  "sloppy_tcp",
  0,
  ANY,
  "Take any TCP packet but RST as the first of a connection.",
);
define(
  "snat_reroute",
  1,
  ANY,
  `${NO_EFFECT} there are no routes by source address, which a NAT reply's new source could change.`,
);
export const SYNC_PERSIST_MODE = define(
  "sync_persist_mode",
  0,
  ANY,
  "Synchronise templates only, not the connections made from them.",
);
export const SYNC_PORTS = define(
  "sync_ports",
  1,
  POWER_OF_TWO,
  "UDP ports in a row that messages of sync daemons are spread over; read when the first one starts.",
);
export const SYNC_QLEN_MAX = define(
  "sync_qlen_max",
  3839,
  ANY,
  "Most full messages that wait for a UDP port; there is room for 64, however large it is.",
);
export const SYNC_REFRESH_PERIOD = define(
  "sync_refresh_period",
  0,
  ANY,
  "Seconds between synchronisations of a connection whose state stays; 0 leaves it to sync_threshold.",
);
export const SYNC_RETRIES = define(
  "sync_retries",
  0,
  upTo(3),
  "Repeats of a synchronisation within its refresh period, an eighth of it apart.",
);
define(
  "sync_sock_size",
  0,
  ANY,
  `${NO_EFFECT} messages of sync daemons go by a port, not by a socket.`,
);
export const SYNC_THRESHOLD = define(
  "sync_threshold",
  [3, 50],
  THRESHOLD,
  "Packet after which a connection is synchronised, and after how many more again; 0 for once.",
);
export const SYNC_VERSION = define(
  "sync_version",
  1,
  upTo(1),
  "Format of messages sent: 1, or 0 as kernels before 2.6.39 understand it.",
);

/** Every sysctl, by name. */
export const SYSCTLS: readonly SysctlKind[] = table;

/** Number of values of all sysctls together. */
export const VALUE_COUNT = width;

/** Names that other kernels have and this director has not, with the reason. */
export const ABSENT_SYSCTLS: ReadonlyMap<string, string> = new Map([
  ["est_cpulist", "estimators run in the dataplane, not in threads of their own"],
  ["est_nice", "estimators run in the dataplane, not in threads of their own"],
  ["conn_lfactor", "the flow table has the size of `flows` in the configuration"],
  ["conn_max", "`flows` in the configuration is the most connections there can be"],
  ["svc_lfactor", "the table of services grows by itself"],
]);
