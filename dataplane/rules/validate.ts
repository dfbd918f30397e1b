// Whether a service or a server makes sense by itself, apart from what else there is. ipvs.md 1.1.
// The order of the checks is the kernel's, so that a change with two faults is refused for the same one.

import type { MarkPrefix, MarkRule, PortRange } from "../classify/marks.ts";
import { findScheduler, SCHEDULERS } from "../schedule/registry.ts";
import {
  METHOD_DIRECT,
  METHOD_NAT,
  METHOD_TUNNEL,
  TUNNEL_GRE,
  TUNNEL_GUE,
} from "../schedule/server-table.ts";
import { formatAddress } from "../wire/address.ts";
import { ruleError, type RuleError } from "./changes.ts";
import {
  endpointText,
  PROTOCOL_NAMES,
  serviceText,
  type ServerKey,
  type ServerSpec,
  type ServiceKey,
  type ServiceSpec,
} from "./specs.ts";

const UDP = 17;
const PORT_MAX = 65_535;
const INT32_MAX = 0x7fffffff;
/** 31 days, as ipvsadm limits timeouts. */
const TIMEOUT_SECONDS_MAX = 2_678_400;
/** SCHED_FLAG_1, _2 and _3. */
const SCHEDULER_FLAGS = 0x38;
/** Persistence engines that exist. */
const ENGINES = ["sip"];

const isInteger = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

const invalid = (message: string): RuleError => ruleError("INVALID", message);

/** The key of a service that is to be added. */
export function checkServiceKey(key: ServiceKey): RuleError | null {
  if (key.mark !== 0) {
    if (key.protocol === 0 && key.port === 0) return null;
    return invalid("a firewall mark service has no protocol and no port of its own");
  }
  if (!PROTOCOL_NAMES.has(key.protocol)) {
    return invalid(
      key.protocol === 0
        ? "a firewall mark must be from 1 to 4294967295, not 0"
        : `a service is tcp, udp or sctp, not protocol ${key.protocol}`,
    );
  }
  if (isInteger(key.port, 0, PORT_MAX)) return null;
  return invalid(`a service port must be from 0 to ${PORT_MAX}, not ${key.port}`);
}

/** The attributes of a service that is to be added or edited. */
export function checkServiceSpec(spec: ServiceSpec): RuleError | null {
  const name = serviceText(spec.key);
  if (findScheduler(spec.scheduler) === null) {
    const known = SCHEDULERS.map((kind) => kind.name).join(" ");
    return ruleError(
      "NO_SCHEDULER",
      `there is no scheduler "${spec.scheduler}" for ${name}; there are ${known}`,
    );
  }
  if (spec.persistenceEngine !== "" && !ENGINES.includes(spec.persistenceEngine)) {
    return ruleError(
      "NO_SCHEDULER",
      `there is no persistence engine "${spec.persistenceEngine}" for ${name}; there is sip`,
    );
  }
  if (spec.key.family === 6 && !isInteger(spec.persistencePrefix, 1, 128)) {
    return invalid(`a persistence prefix must be from 1 to 128, not ${spec.persistencePrefix}`);
  }
  if (!isInteger(spec.persistenceMask, ~INT32_MAX, INT32_MAX)) {
    return invalid(`a persistence mask must be 32 bits, not ${spec.persistenceMask}`);
  }
  if (!isInteger(spec.persistenceSeconds, 0, TIMEOUT_SECONDS_MAX)) {
    return invalid(
      `persistence must last from 1 to ${TIMEOUT_SECONDS_MAX} s, not ${spec.persistenceSeconds}`,
    );
  }
  if (spec.key.mark === 0 && spec.key.port === 0 && spec.persistenceSeconds === 0) {
    return invalid(`${name} stands for every port, and that needs persistence`);
  }
  if (spec.isOnePacket && spec.key.mark === 0 && spec.key.protocol !== UDP) {
    return invalid(`${name} cannot have one-packet scheduling, which is for UDP only`);
  }
  if ((spec.schedulerFlags & ~SCHEDULER_FLAGS) !== 0) {
    return invalid(`scheduler flags ${spec.schedulerFlags} of ${name} are unknown`);
  }
  if (spec.timeouts === undefined) return null;
  const { tcpFinSeconds, tcpSeconds, udpSeconds } = spec.timeouts;
  return checkTimeouts([tcpSeconds, tcpFinSeconds, udpSeconds]);
}

/** The attributes of a server that is to be added to a service or edited. */
export function checkServerSpec(key: ServiceKey, server: ServerSpec): RuleError | null {
  const name = endpointText(server);
  const { lowerThreshold, method, upperThreshold, weight } = server;
  if (server.family !== key.family && method !== METHOD_TUNNEL) {
    return invalid(`${name} differs in address family from ${serviceText(key)}: only by tunnel`);
  }
  if (!isInteger(server.port, 0, PORT_MAX)) {
    return invalid(`a server port must be from 0 to ${PORT_MAX}, not ${server.port}`);
  }
  if (method !== METHOD_NAT && method !== METHOD_TUNNEL && method !== METHOD_DIRECT) {
    return invalid(`${name} must be reached by NAT, tunnel or direct routing`);
  }
  if (weight < 0) return ruleError("RANGE", `the weight of ${name} must be from 0, not ${weight}`);
  if (lowerThreshold > upperThreshold) {
    const found = `${lowerThreshold} > ${upperThreshold}`;
    return ruleError("RANGE", `the lower threshold of ${name} is above the upper: ${found}`);
  }
  if (!isInteger(weight, 0, INT32_MAX)) {
    return invalid(`the weight of ${name} must be from 0 to ${INT32_MAX}, not ${weight}`);
  }
  if (!isInteger(lowerThreshold, 0, INT32_MAX) || !isInteger(upperThreshold, 0, INT32_MAX)) {
    return invalid(`the thresholds of ${name} must be from 0 to ${INT32_MAX}`);
  }
  return checkTunnel(server);
}

function checkTunnel(server: ServerSpec): RuleError | null {
  const { tunnelChecksum, tunnelPort, tunnelType } = server;
  const isGue = tunnelType === TUNNEL_GUE;
  const isKnown = isInteger(tunnelType, 0, TUNNEL_GRE) && isInteger(tunnelChecksum, 0, 2);
  if (!isKnown || !isInteger(tunnelPort, 0, PORT_MAX)) {
    return invalid(`the tunnel to ${endpointText(server)} has an unknown type, port or checksum`);
  }
  if (isGue && tunnelPort === 0) {
    return invalid(
      `a GUE tunnel to ${endpointText(server)} needs a UDP port from 1 to ${PORT_MAX}`,
    );
  }
  return null;
}

/** The address of a server that is new: it must be one machine's. */
export function checkServerAddress(server: ServerKey): RuleError | null {
  const { family, word0, word1, word2, word3 } = server;
  const isUnicast =
    family === 4 ? isUnicastIpv4(word0) : isGlobalUnicastIpv6(word0, word1, word2, word3);
  if (isUnicast) return null;
  const address = formatAddress(family, word0, word1, word2, word3);
  return invalid(`a server must have a unicast address, not ${address}`);
}

/** Not 0.0.0.0/8, not multicast, not the limited broadcast. */
function isUnicastIpv4(word: number): boolean {
  const first = word >>> 24;
  return first !== 0 && (first & 0xf0) !== 0xe0 && word !== -1;
}

/** Not multicast, link-local, unspecified or IPv4-mapped. */
function isGlobalUnicastIpv6(word0: number, word1: number, word2: number, word3: number): boolean {
  const first = word0 >>> 24;
  if (first === 0xff || word0 >>> 22 === 0xfe80 >>> 6) return false;
  if (word0 !== 0 || word1 !== 0) return true;
  return word2 !== 0xffff && (word2 !== 0 || word3 !== 0);
}

/** A mark rule that is to be added. */
export function checkMarkRule(rule: MarkRule): RuleError | null {
  if (!isInteger(rule.mark, ~INT32_MAX, INT32_MAX) || rule.mark === 0) {
    return invalid("a mark must be from 1 to 4294967295");
  }
  if (rule.protocol !== null && !PROTOCOL_NAMES.has(rule.protocol)) {
    return invalid(`a mark rule matches tcp, udp or sctp, not protocol ${rule.protocol}`);
  }
  if (!isPrefix(rule.source) || !isPrefix(rule.destination)) {
    return invalid("a prefix of a mark rule has too many bits for its family");
  }
  const families = [rule.source, rule.destination].map((prefix) => prefix?.address.family ?? null);
  if (families[0] !== families[1] && !families.includes(null)) {
    return invalid("source and destination of a mark rule differ in address family");
  }
  if (isRange(rule.sourcePorts) && isRange(rule.destinationPorts)) return null;
  return invalid(`a port range of a mark rule must be low to high, from 0 to ${PORT_MAX}`);
}

const isPrefix = (prefix: MarkPrefix | null): boolean =>
  prefix === null || isInteger(prefix.bits, 0, prefix.address.family === 4 ? 32 : 128);

const isRange = (range: PortRange | null): boolean =>
  range === null ||
  (isInteger(range.low, 0, PORT_MAX) && isInteger(range.high, range.low, PORT_MAX));

/** Flow timeouts in seconds; 0 keeps a value. */
export function checkTimeouts(seconds: readonly number[]): RuleError | null {
  const wrong = seconds.find((value) => !isInteger(value, 0, TIMEOUT_SECONDS_MAX));
  if (wrong === undefined) return null;
  return invalid(`a flow timeout must be from 0 to ${TIMEOUT_SECONDS_MAX} s, not ${wrong}`);
}
