// Protocol messages into the rules' own values and back. Refused here is what a message can say and a value
// cannot: an address of five octets, a method that does not exist. Whether a value makes sense is for the
// rules to say (rules/validate.ts), in the order in which the kernel would.

import { tapvs } from "../../proto/generated/control.js";
import type { MarkPrefix, MarkRule, PortRange } from "../classify/marks.ts";
import type { Change } from "../rules/changes.ts";
import { PROTOCOL_NAMES } from "../rules/specs.ts";
import type { ServerKey, ServerSpec, ServiceKey, ServiceSpec } from "../rules/specs.ts";
import type { OwnTimeouts } from "../schedule/own-timeouts.ts";
import { METHOD_DIRECT } from "../schedule/server-table.ts";
import { type Address, addressFromOctets, octetsOf, unsigned } from "../wire/address.ts";
import { Refused, REFUSED } from "./refusal.ts";

const { ForwardingMethod } = tapvs.v1;

/** ipvsadm -p without a value. */
const PERSISTENCE_SECONDS = 360;
/** The protocol numbers flags from 1, the kernel (and Pool) from 8. */
const FLAG_SHIFT = 3;
const FLAGS_MAX = 7;
const NAME_MAX = 64;

function invalid(message: string): never {
  throw new Refused(REFUSED.invalid, message);
}

function shortName(what: string, value: string | null | undefined): string {
  const name = value ?? "";
  if (name.length > NAME_MAX) invalid(`${what} has at most ${NAME_MAX} characters.`);
  return name;
}

function addressOf(what: string, octets: Uint8Array | null | undefined): Address {
  const address = addressFromOctets(octets ?? new Uint8Array(0));
  return address ?? invalid(`${what} must have 4 or 16 octets, not ${octets?.length ?? 0}.`);
}

/** @throws Refused */
export function serviceKeyOf(key: tapvs.v1.IServiceKey | null | undefined): ServiceKey {
  if (!key)
    return invalid("a service needs a key: protocol, address and port, or a firewall mark.");
  const mark = key.mark ?? 0;
  const protocol = key.protocol ?? 0;
  if (mark !== 0) {
    const isByAddress = protocol !== 0 || (key.address?.length ?? 0) > 0 || (key.port ?? 0) !== 0;
    if (isByAddress)
      invalid("a service is named by a firewall mark or by an address, not by both.");
    const family = key.family ?? 0;
    if (family !== 0 && family !== 4 && family !== 6) invalid("the family must be IPv4 or IPv6.");
    const none = { word0: 0, word1: 0, word2: 0, word3: 0 };
    return { family: family === 6 ? 6 : 4, protocol: 0, ...none, port: 0, mark: mark | 0 };
  }
  if (!PROTOCOL_NAMES.has(protocol)) invalid("the protocol of a service must be TCP, UDP or SCTP.");
  const address = addressOf("the address of a service", key.address);
  const family = key.family ?? 0;
  if (family !== 0 && family !== address.family) {
    invalid(`the family IPv${family} does not fit an IPv${address.family} address.`);
  }
  return { ...address, protocol, port: key.port ?? 0, mark: 0 };
}

/** @throws Refused */
export function serviceSpecOf(service: tapvs.v1.IService | null | undefined): ServiceSpec {
  const key = serviceKeyOf(service?.key);
  const isPersistent = service?.persistent === true;
  const seconds = isPersistent ? service.persistenceSeconds || PERSISTENCE_SECONDS : 0;
  const flags = service?.schedulerFlags ?? 0;
  if (flags > FLAGS_MAX) invalid(`scheduler flags must be 0 to ${FLAGS_MAX}, not ${flags}.`);
  const mask = (service?.persistenceMask ?? 0) | 0;
  return {
    key,
    scheduler: shortName("a scheduler name", service?.scheduler),
    schedulerFlags: flags << FLAG_SHIFT,
    persistenceSeconds: seconds,
    persistenceMask: mask === 0 ? -1 : mask,
    persistencePrefix: service?.persistencePrefix || 128,
    persistenceEngine: shortName("a persistence engine", service?.persistenceEngine),
    isOnePacket: service?.onePacket === true,
    timeouts: service?.timeouts ? ownTimeoutsOf(service.timeouts) : undefined,
  };
}

const ownTimeoutsOf = (timeouts: tapvs.v1.IServiceTimeouts): OwnTimeouts => ({
  tcpSeconds: timeouts.tcpSeconds ?? 0,
  tcpFinSeconds: timeouts.tcpFinSeconds ?? 0,
  udpSeconds: timeouts.udpSeconds ?? 0,
});

/** @throws Refused */
export function serverKeyOf(
  octets: Uint8Array | null | undefined,
  port: number | null | undefined,
): ServerKey {
  const address = addressOf("the address of a server", octets);
  return { ...address, port: port ?? 0 };
}

/** Forwarding methods are numbered from 1 in the protocol and from 0 in the kernel and here. */
function methodOf(method: number | null | undefined): number {
  switch (method ?? 0) {
    case ForwardingMethod.FORWARDING_METHOD_UNSPECIFIED:
      return METHOD_DIRECT;
    case ForwardingMethod.FORWARDING_METHOD_NAT:
    case ForwardingMethod.FORWARDING_METHOD_TUNNEL:
    case ForwardingMethod.FORWARDING_METHOD_DIRECT_ROUTING:
      return method! - 1;
    default:
      return invalid("the forwarding method of a server must be NAT, tunnel or direct routing.");
  }
}

/** @throws Refused */
export function serverSpecOf(server: tapvs.v1.IServer | null | undefined): ServerSpec {
  return {
    ...serverKeyOf(server?.address, server?.port),
    method: methodOf(server?.method),
    weight: server?.weight ?? 0,
    upperThreshold: server?.upperThreshold ?? 0,
    lowerThreshold: server?.lowerThreshold ?? 0,
    tunnelType: server?.tunnelType ?? 0,
    tunnelPort: server?.tunnelPort ?? 0,
    tunnelChecksum: server?.tunnelChecksum ?? 0,
  };
}

function prefixOf(
  what: string,
  octets: Uint8Array | null | undefined,
  bits: number | null | undefined,
): MarkPrefix | null {
  if ((octets?.length ?? 0) === 0) return null;
  return { address: addressOf(what, octets), bits: bits ?? 0 };
}

/** 0 and 0 mean every port. */
function rangeOf(
  low: number | null | undefined,
  high: number | null | undefined,
): PortRange | null {
  const isEvery = (low ?? 0) === 0 && (high ?? 0) === 0;
  return isEvery ? null : { low: low ?? 0, high: high ?? 0 };
}

/** @throws Refused */
export function markRuleOf(rule: tapvs.v1.IMarkRule | null | undefined): MarkRule {
  const protocol = rule?.protocol ?? 0;
  const sourcePorts = rangeOf(rule?.sourcePortLow, rule?.sourcePortHigh);
  const destinationPorts = rangeOf(rule?.destinationPortLow, rule?.destinationPortHigh);
  if (protocol === 0 && (sourcePorts !== null || destinationPorts !== null)) {
    invalid("a mark rule with ports needs a protocol.");
  }
  return {
    mark: (rule?.mark ?? 0) | 0,
    protocol: protocol === 0 ? null : protocol,
    source: prefixOf("a source prefix", rule?.source, rule?.sourceBits),
    destination: prefixOf("a destination prefix", rule?.destination, rule?.destinationBits),
    sourcePorts,
    destinationPorts,
    inputPort: rule?.inputPort || null,
  };
}

/** @throws Refused, also for a change that this director does not know */
export function changeOf(change: tapvs.v1.IChange): Change {
  if (change.addService) {
    return { kind: "addService", service: serviceSpecOf(change.addService.service) };
  }
  if (change.editService) {
    return { kind: "editService", service: serviceSpecOf(change.editService.service) };
  }
  if (change.deleteService) {
    return { kind: "deleteService", key: serviceKeyOf(change.deleteService.key) };
  }
  if (change.addServer) {
    const { server, service } = change.addServer;
    return { kind: "addServer", key: serviceKeyOf(service), server: serverSpecOf(server) };
  }
  if (change.editServer) {
    const { server, service } = change.editServer;
    return { kind: "editServer", key: serviceKeyOf(service), server: serverSpecOf(server) };
  }
  if (change.deleteServer) {
    const { address, port, service } = change.deleteServer;
    const server = serverKeyOf(address, port);
    return { kind: "deleteServer", key: serviceKeyOf(service), server };
  }
  if (change.flush) return { kind: "flush" };
  if (change.zero) {
    return { kind: "zero", key: change.zero.key ? serviceKeyOf(change.zero.key) : null };
  }
  if (change.setTimeouts) {
    const { tcpFinSeconds, tcpSeconds, udpSeconds } = change.setTimeouts;
    return {
      kind: "setTimeouts",
      tcpSeconds: tcpSeconds ?? 0,
      tcpFinSeconds: tcpFinSeconds ?? 0,
      udpSeconds: udpSeconds ?? 0,
    };
  }
  if (change.addMark) return { kind: "addMark", rule: markRuleOf(change.addMark.rule) };
  if (change.deleteMark) return { kind: "deleteMark", rule: markRuleOf(change.deleteMark.rule) };
  throw new Refused(REFUSED.unknownRequest, "this director does not know such a change.");
}

export function serviceKeyMessage(key: ServiceKey): tapvs.v1.IServiceKey {
  if (key.mark !== 0) return { mark: unsigned(key.mark), family: key.family };
  return { protocol: key.protocol, address: octetsOf(key), port: key.port };
}

export function serviceMessage(service: ServiceSpec): tapvs.v1.IService {
  return {
    key: serviceKeyMessage(service.key),
    scheduler: service.scheduler,
    schedulerFlags: service.schedulerFlags >> FLAG_SHIFT,
    persistent: service.persistenceSeconds !== 0,
    persistenceSeconds: service.persistenceSeconds,
    persistencePrefix: service.key.family === 6 ? service.persistencePrefix : 0,
    persistenceMask: service.key.family === 4 ? unsigned(service.persistenceMask) : 0,
    persistenceEngine: service.persistenceEngine,
    onePacket: service.isOnePacket,
    timeouts: service.timeouts ?? null,
  };
}

/** METHOD_… as the protocol numbers it. */
export const methodMessage = (method: number): tapvs.v1.ForwardingMethod => method + 1;

export function serverMessage(server: ServerSpec): tapvs.v1.IServer {
  return {
    address: octetsOf(server),
    port: server.port,
    method: methodMessage(server.method),
    weight: server.weight,
    upperThreshold: server.upperThreshold,
    lowerThreshold: server.lowerThreshold,
    tunnelType: server.tunnelType,
    tunnelPort: server.tunnelPort,
    tunnelChecksum: server.tunnelChecksum,
  };
}

export function markRuleMessage(rule: MarkRule): tapvs.v1.IMarkRule {
  const { destination, destinationPorts, source, sourcePorts } = rule;
  return {
    mark: unsigned(rule.mark),
    protocol: rule.protocol ?? 0,
    source: source === null ? new Uint8Array(0) : octetsOf(source.address),
    sourceBits: source?.bits ?? 0,
    destination: destination === null ? new Uint8Array(0) : octetsOf(destination.address),
    destinationBits: destination?.bits ?? 0,
    sourcePortLow: sourcePorts?.low ?? 0,
    sourcePortHigh: sourcePorts?.high ?? 0,
    destinationPortLow: destinationPorts?.low ?? 0,
    destinationPortHigh: destinationPorts?.high ?? 0,
    inputPort: rule.inputPort ?? "",
  };
}
