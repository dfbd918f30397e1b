// What the options of one command line have said so far. Every value is checked when it is read, so that the
// first wrong one on the line is the one that is named.

import { octetsOf, parseAddress } from "../../dataplane/wire/address.ts";
import type { tapvs } from "../../proto/generated/control.js";
import type { Names } from "./names.ts";
import type { CheckedOption, DaemonRole, ServiceFormat } from "./options.ts";
import { UsageError } from "./usage-error.ts";
import {
  type Endpoint,
  leadingNumber,
  parseEndpoint,
  parseInetAton,
  parseNumber,
  TIMEOUT_SECONDS_MAX,
} from "./values.ts";

const DEFAULT_SCHEDULER = "wlc";
const DEFAULT_PERSISTENCE_SECONDS = 360;
const COUNT_MAX = 0x7fff_ffff;
const MARK_MAX = 0xffff_ffff;

export const PROTOCOL_TCP = 6;
export const PROTOCOL_UDP = 17;
export const PROTOCOL_SCTP = 132;

const PROTOCOLS: Record<string, { readonly number: number; readonly name: string }> = {
  "tcp-service": { number: PROTOCOL_TCP, name: "tcp" },
  "udp-service": { number: PROTOCOL_UDP, name: "udp" },
  "sctp-service": { number: PROTOCOL_SCTP, name: "sctp" },
};

/** Numbers of tapvs.v1.ForwardingMethod by option. */
const METHODS: Record<string, tapvs.v1.ForwardingMethod> = {
  masquerading: 1,
  ipip: 3,
  gatewaying: 4,
};
export const METHOD_TUNNEL: tapvs.v1.ForwardingMethod = 3;
export const METHOD_DIRECT_ROUTING: tapvs.v1.ForwardingMethod = 4;

/** Payload of the largest UDP datagram over IPv4. */
const MESSAGE_BYTES_MAX = 65_507;

interface NumberRule {
  readonly least: number;
  readonly most: number;
  /** The message that refuses anything else. */
  readonly refusal: string;
}

const NUMBER_RULES: Record<string, NumberRule> = {
  weight: { least: 0, most: COUNT_MAX, refusal: "illegal weight specified" },
  "u-threshold": { least: 0, most: COUNT_MAX, refusal: "illegal u_threshold specified" },
  "l-threshold": { least: 0, most: COUNT_MAX, refusal: "illegal l_threshold specified" },
  "tun-port": { least: 1, most: 0xffff, refusal: "illegal tunnel port specified" },
  syncid: { least: 0, most: 255, refusal: "illegal syncid specified" },
  "sync-maxlen": { least: 1, most: MESSAGE_BYTES_MAX, refusal: "illegal sync-maxlen specified" },
  "mcast-port": { least: 1, most: 0xffff, refusal: "illegal mcast-port specified" },
  "mcast-ttl": { least: 1, most: 255, refusal: "illegal mcast-ttl specified" },
};

/** Options that are only noted. */
const PLAIN = new Set<CheckedOption>([
  "numeric",
  "connection",
  "timeout",
  "daemon",
  "stats",
  "rate",
  "thresholds",
  "persistent-conn",
  "tun-info",
  "nosort",
  "exact",
  "ops",
  "tun-nocsum",
  "tun-csum",
  "tun-remcsum",
]);

/** Which layout wins when several are asked for. */
const FORMATS: readonly ServiceFormat[] = [
  "stats",
  "rate",
  "thresholds",
  "persistent-conn",
  "tun-info",
];

export class Settings {
  readonly given = new Set<CheckedOption>();
  readonly numbers = new Map<string, number>();
  protocol = 0;
  protocolName = "tcp";
  service: Endpoint | null = null;
  mark = 0;
  isIpv6 = false;
  scheduler = DEFAULT_SCHEDULER;
  schedulerFlagText = "";
  schedulerFlags = 0;
  engine = "";
  persistenceSeconds = DEFAULT_PERSISTENCE_SECONDS;
  /** Netmask as int32 bits, for IPv4. */
  mask = -1;
  /** Prefix bits, for IPv6. */
  prefix = 0;
  server: Endpoint | null = null;
  method: tapvs.v1.ForwardingMethod = METHOD_DIRECT_ROUTING;
  tunnelType = "ipip";
  timeouts: readonly number[] = [];
  role: DaemonRole = "master";
  interfaceName = "";
  /** Octets of the multicast group; none for the default. */
  group: Uint8Array = new Uint8Array(0);
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  get format(): ServiceFormat {
    return FORMATS.find((format) => this.given.has(format as CheckedOption)) ?? "default";
  }

  readRole(command: string, text: string): void {
    if (text !== "master" && text !== "backup") {
      const name = command === "start-daemon" ? "start-daemon parameter" : "start_daemon";
      throw new UsageError(`illegal ${name} specified`);
    }
    this.role = text;
  }

  /** @throws UsageError when the value is wrong or the option was given before */
  read(long: string, value: string): void {
    const rule = NUMBER_RULES[long];
    const method = METHODS[long];
    const protocol = PROTOCOLS[long];
    if (rule !== undefined) this.#readNumber(long as CheckedOption, value, rule);
    else if (method !== undefined) this.#readMethod(method);
    else if (protocol !== undefined) this.#readService(protocol, value);
    else if (PLAIN.has(long as CheckedOption)) this.#give(long as CheckedOption);
    else this.#readOther(long, value);
  }

  #readOther(long: string, value: string): void {
    switch (long) {
      case "fwmark-service":
        return this.#readMark(value);
      case "ipv6":
        return this.#readFamily();
      case "scheduler":
        this.#give("scheduler");
        this.scheduler = value === "" ? DEFAULT_SCHEDULER : value;
        return;
      case "pe":
        this.#give("pe");
        this.engine = value;
        return;
      case "persistent":
        return this.#readPersistence(value);
      case "netmask":
        return this.#readMask(value);
      case "real-server":
        return this.#readServer(value);
      case "tun-type":
        return this.#readTunnelType(value);
      case "sched-flags":
        this.#give("sched-flags");
        this.schedulerFlagText = value;
        return;
      case "mcast-interface":
        this.#give("mcast-interface");
        this.interfaceName = value;
        return;
      case "mcast-group":
        return this.#readGroup(value);
      default:
        return; // --sort does nothing.
    }
  }

  #give(option: CheckedOption): void {
    if (this.given.has(option)) throw new UsageError(`multiple '${option}' options specified`);
    this.given.add(option);
  }

  #readNumber(option: CheckedOption, value: string, rule: NumberRule): void {
    this.#give(option);
    const number = parseNumber(value, rule.least, rule.most);
    if (number === null) throw new UsageError(rule.refusal);
    this.numbers.set(option, number);
  }

  #readMethod(method: tapvs.v1.ForwardingMethod): void {
    this.#give("forwarding-method");
    this.method = method;
  }

  #readService(protocol: { readonly number: number; readonly name: string }, value: string): void {
    this.#give("service-address");
    this.protocol = protocol.number;
    this.protocolName = protocol.name;
    this.service = parseEndpoint(value, protocol.name, this.#names);
    if (this.service === null) {
      throw new UsageError("illegal virtual server address[:port] specified");
    }
    this.isIpv6 = this.service.address.family === 6;
  }

  #readMark(value: string): void {
    this.#give("service-address");
    const mark = parseNumber(value, 1, MARK_MAX);
    if (mark === null) throw new UsageError(`invalid fwmark value \`${value}' specified`);
    this.mark = mark;
  }

  #readFamily(): void {
    // The empty line behind the message is the real program's.
    if (this.mark === 0) throw new UsageError("-6 used before -f\n");
    this.isIpv6 = true;
  }

  #readPersistence(value: string): void {
    this.#give("persistent");
    if (value === "") return;
    const seconds = parseNumber(value, 1, TIMEOUT_SECONDS_MAX);
    if (seconds === null) throw new UsageError(`invalid timeout value \`${value}' specified`);
    this.persistenceSeconds = seconds;
  }

  /** The family is the service's as known so far: an IPv6 service must stand in front of its mask. */
  #readMask(value: string): void {
    this.#give("netmask");
    if (this.isIpv6) {
      const prefix = leadingNumber(value);
      if (prefix < 1 || prefix > 128) throw new UsageError("illegal ipv6 netmask specified");
      this.prefix = prefix;
      return;
    }
    const mask = parseInetAton(value);
    if (mask === null) {
      throw new UsageError("illegal virtual server persistent mask specified");
    }
    this.mask = mask;
  }

  #readServer(value: string): void {
    this.#give("real-server");
    this.server = parseEndpoint(value, this.protocolName, this.#names);
    if (this.server === null) throw new UsageError("illegal real server address[:port] specified");
  }

  #readTunnelType(value: string): void {
    this.#give("tun-type");
    if (!/^(ipip|gue|gre)$/.test(value)) throw new UsageError("illegal tunnel type specified");
    this.tunnelType = value;
  }

  #readGroup(value: string): void {
    this.#give("mcast-group");
    const address = parseAddress(value);
    const isGroup =
      address !== null &&
      (address.family === 4 ? address.word0 >>> 28 === 14 : address.word0 >>> 24 === 0xff);
    const family = value.includes(":") ? "IPv6" : "IPv4";
    if (!isGroup) throw new UsageError(`invalid ${family} mcast-group \`${value}'`);
    this.group = octetsOf(address);
  }
}
