// The options of ipvsadm(8) 1.31 as data: spelling, value, and which command takes which.

import type { tapvs } from "../../proto/generated/control.js";

export type OptionValue = "none" | "required" | "optional";

export interface OptionSpec {
  readonly long: string;
  /** One letter, or "" when there is no short form. */
  readonly short: string;
  readonly value: OptionValue;
}

const option = (long: string, short = "", value: OptionValue = "none"): OptionSpec => ({
  long,
  short,
  value,
});

/** Options that say what to do. One of them must come first. */
const COMMAND_OPTIONS: readonly OptionSpec[] = [
  option("add-service", "A"),
  option("edit-service", "E"),
  option("delete-service", "D"),
  option("clear", "C"),
  option("list", "L"),
  option("restore", "R"),
  option("save", "S"),
  option("add-server", "a"),
  option("edit-server", "e"),
  option("delete-server", "d"),
  option("zero", "Z"),
  option("set"),
  option("start-daemon", "", "required"),
  option("stop-daemon", "", "required"),
  option("help", "h"),
  option("version", "v"),
];

const OTHER_OPTIONS: readonly OptionSpec[] = [
  option("tcp-service", "t", "required"),
  option("udp-service", "u", "required"),
  option("sctp-service", "", "required"),
  option("fwmark-service", "f", "required"),
  option("ipv6", "6"),
  option("scheduler", "s", "required"),
  option("pe", "", "required"),
  option("persistent", "p", "optional"),
  option("netmask", "M", "required"),
  option("real-server", "r", "required"),
  option("gatewaying", "g"),
  option("ipip", "i"),
  option("masquerading", "m"),
  option("tun-type", "", "required"),
  option("tun-port", "", "required"),
  option("tun-nocsum"),
  option("tun-csum"),
  option("tun-remcsum"),
  option("weight", "w", "required"),
  option("u-threshold", "x", "required"),
  option("l-threshold", "y", "required"),
  option("numeric", "n"),
  option("connection", "c"),
  option("timeout"),
  option("daemon"),
  option("stats"),
  option("rate"),
  option("thresholds"),
  option("persistent-conn"),
  option("tun-info"),
  option("nosort"),
  option("sort"),
  option("exact", "X"),
  option("ops", "o"),
  option("sched-flags", "b", "required"),
  option("mcast-interface", "", "required"),
  option("syncid", "", "required"),
  option("sync-maxlen", "", "required"),
  option("mcast-group", "", "required"),
  option("mcast-port", "", "required"),
  option("mcast-ttl", "", "required"),
];

export const LONG_OPTIONS: ReadonlyMap<string, OptionSpec> = new Map(
  [...COMMAND_OPTIONS, ...OTHER_OPTIONS].map((spec) => [spec.long, spec]),
);

export const SHORT_OPTIONS: ReadonlyMap<string, OptionSpec> = new Map([
  ...[...LONG_OPTIONS.values()].filter(({ short }) => short !== "").map(shortEntry),
  ["l", LONG_OPTIONS.get("list")!],
]);

function shortEntry(spec: OptionSpec): [string, OptionSpec] {
  return [spec.short, spec];
}

/**
 * Options by the names that ipvsadm's messages use, in the order in which it checks them: when several are
 * wrong, the first one is named (order observed on the real program).
 */
export const CHECKED_OPTIONS = [
  "numeric",
  "connection",
  "service-address",
  "scheduler",
  "persistent",
  "netmask",
  "real-server",
  "forwarding-method",
  "weight",
  "u-threshold",
  "l-threshold",
  "mcast-interface",
  "timeout",
  "daemon",
  "stats",
  "rate",
  "thresholds",
  "persistent-conn",
  "nosort",
  "syncid",
  "exact",
  "ops",
  "pe",
  "sched-flags",
  "mcast-group",
  "mcast-port",
  "mcast-ttl",
  "sync-maxlen",
  "tun-info",
  "tun-type",
  "tun-port",
  "tun-nocsum",
  "tun-csum",
  "tun-remcsum",
] as const;

export type CheckedOption = (typeof CHECKED_OPTIONS)[number];

/** What a command makes of options: which it needs, which it takes, and of which it takes only one. */
export interface OptionRules {
  /** The command's name in messages. */
  readonly name: string;
  readonly required: readonly CheckedOption[];
  readonly optional: readonly CheckedOption[];
  readonly exclusive: readonly CheckedOption[];
}

const rules = (
  name: string,
  required: readonly CheckedOption[] = [],
  optional: readonly CheckedOption[] = [],
  exclusive: readonly CheckedOption[] = [],
): OptionRules => ({ name, required, optional, exclusive });

const SERVICE_OPTIONS: readonly CheckedOption[] = [
  "scheduler",
  "persistent",
  "netmask",
  "ops",
  "pe",
  "sched-flags",
];

const SERVER_OPTIONS: readonly CheckedOption[] = [
  "forwarding-method",
  "weight",
  "u-threshold",
  "l-threshold",
  "tun-type",
  "tun-port",
  "tun-nocsum",
  "tun-csum",
  "tun-remcsum",
];

const LIST_OPTIONS: readonly CheckedOption[] = [
  "numeric",
  "stats",
  "rate",
  "thresholds",
  "persistent-conn",
  "nosort",
  "syncid",
  "exact",
  "tun-info",
];

const DAEMON_OPTIONS: readonly CheckedOption[] = [
  "syncid",
  "mcast-interface",
  "mcast-group",
  "mcast-port",
  "mcast-ttl",
  "sync-maxlen",
];

/** Rules by the long name of the command option. */
export const COMMAND_RULES: ReadonlyMap<string, OptionRules> = new Map([
  ["add-service", rules("add-service", ["service-address"], SERVICE_OPTIONS)],
  ["edit-service", rules("edit-service", ["service-address"], SERVICE_OPTIONS)],
  ["delete-service", rules("delete-service", ["service-address"])],
  ["clear", rules("flush")],
  ["list", rules("list", [], LIST_OPTIONS, ["connection", "service-address", "timeout", "daemon"])],
  ["add-server", rules("add-server", ["service-address", "real-server"], SERVER_OPTIONS)],
  ["edit-server", rules("edit-server", ["service-address", "real-server"], SERVER_OPTIONS)],
  ["delete-server", rules("delete-server", ["service-address", "real-server"])],
  ["set", rules("set")],
  ["start-daemon", rules("start-daemon", [], DAEMON_OPTIONS)],
  ["stop-daemon", rules("stop-daemon", [], ["syncid"])],
  ["restore", rules("restore")],
  ["save", rules("save", [], ["numeric"])],
  ["zero", rules("zero", [], ["service-address"])],
]);

/** What a tunnel type makes of the tunnel options. */
export const TUNNEL_RULES: ReadonlyMap<string, OptionRules> = new Map([
  ["ipip", rules("ipip", [], ["tun-type"])],
  ["gue", rules("gue", ["tun-port"], ["tun-type"], ["tun-nocsum", "tun-csum", "tun-remcsum"])],
  ["gre", rules("gre", [], ["tun-type"], ["tun-nocsum", "tun-csum"])],
]);

export const TUNNEL_OPTIONS: readonly CheckedOption[] = [
  "tun-type",
  "tun-port",
  "tun-nocsum",
  "tun-csum",
  "tun-remcsum",
];

/** How `-L` shows services. */
export type ServiceFormat =
  "default" | "stats" | "rate" | "thresholds" | "persistent-conn" | "tun-info";

export interface ListOptions {
  readonly numeric: boolean;
  readonly exact: boolean;
  readonly sorted: boolean;
  readonly format: ServiceFormat;
}

export type DaemonRole = "master" | "backup";

/** What a command line asks for. */
export type Command =
  | { readonly kind: "change"; readonly change: tapvs.v1.IChange }
  | {
      readonly kind: "list";
      readonly key: tapvs.v1.IServiceKey | null;
      readonly options: ListOptions;
    }
  | { readonly kind: "connections"; readonly numeric: boolean; readonly withEngine: boolean }
  | { readonly kind: "timeouts" }
  | { readonly kind: "daemons" }
  | { readonly kind: "start-daemon"; readonly daemon: tapvs.v1.IDaemon }
  | { readonly kind: "stop-daemon"; readonly role: DaemonRole }
  | { readonly kind: "save"; readonly numeric: boolean }
  | { readonly kind: "restore" }
  | { readonly kind: "help" }
  | { readonly kind: "version" };

/** Why a command line is not carried out. */
export interface Failure {
  readonly kind: "failure";
  readonly status: number;
  /** Whole lines for standard error. */
  readonly message: string;
  /** True when `ipvsadm -R` must not go on with the next line. */
  readonly isFatal: boolean;
}
