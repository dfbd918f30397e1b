// What a synchronisation daemon is told when it is started, checked and with the kernel's defaults filled in.

import { formatAddress, type Address } from "../wire/address.ts";
import type { Interfaces } from "../host/interfaces.ts";

/** The sysctls that synchronisation reads, by their names in camel case. */
export interface SyncSettings {
  readonly syncPersistMode: number;
  readonly syncPorts: number;
  readonly syncQlenMax: number;
  /** Seconds. */
  readonly syncRefreshPeriod: number;
  readonly syncRetries: number;
  /** First value of sync_threshold. */
  readonly syncThreshold: number;
  /** Second value of sync_threshold. */
  readonly syncPeriod: number;
  readonly syncVersion: number;
}

export type Role = "master" | "backup";

/** A daemon as an operator asks for it; 0 and null stand for defaults. */
export interface DaemonRequest {
  readonly role: Role;
  /** Name of the port that leads to the other directors. */
  readonly interfaceName: string;
  /** 0 to 255; a backup with 0 takes messages of every syncid. */
  readonly syncId: number;
  /** Most bytes of a message. */
  readonly maxBytes: number;
  /** Multicast group; null for 224.0.0.81. */
  readonly group: Address | null;
  /** UDP port of the first synchronisation port. */
  readonly groupPort: number;
  readonly ttl: number;
}

/** A daemon as it runs. */
export interface Daemon extends Omit<DaemonRequest, "group"> {
  /** Index of the port. */
  readonly port: number;
  readonly group: Address;
}

/** Why a daemon is not started or stopped. */
export interface SyncError {
  readonly code: "INVALID" | "RANGE" | "NO_DEVICE" | "DAEMON_RUNS" | "NO_DAEMON";
  /** One sentence. */
  readonly message: string;
}

export const GROUP_PORT = 8848;
const GROUP: Address = { family: 4, word0: 0xe0000051 | 0, word1: 0, word2: 0, word3: 0 };
const TTL = 1;
const PORT_MAX = 65_535;
/** What a daemon assumes of its port at least, and a master at most: messages cross other networks, too. */
const MTU = 1500;
const PACKET_BYTES_MAX = 65_535;
/** A backup has to take at least such messages. */
const BACKUP_BYTES_MIN = 1024;
const UDP_OVER_IPV4_BYTES = 28;
const UDP_OVER_IPV6_BYTES = 48;

/** Bytes of IP and UDP headers before a message. */
export const headerBytesOf = (group: Address): number =>
  group.family === 6 ? UDP_OVER_IPV6_BYTES : UDP_OVER_IPV4_BYTES;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

const isWithin = (value: number, high: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= high;

const isGroup = ({ family, word0 }: Address): boolean =>
  family === 4 ? word0 >>> 28 === 0xe : word0 >>> 24 === 0xff;

/** The daemon that a request means, or why there cannot be one. */
export function resolveDaemon(request: DaemonRequest, interfaces: Interfaces): Daemon | SyncError {
  const { interfaceName, role } = request;
  const group = request.group ?? GROUP;
  if (!isWithin(request.syncId, 255)) {
    return range(`a syncid must be from 0 to 255, not ${request.syncId}`);
  }
  const headerBytes = headerBytesOf(group);
  const bytesMax = PACKET_BYTES_MAX - headerBytes;
  if (!isWithin(request.maxBytes, PACKET_BYTES_MAX)) {
    return range(`a message must have 1 to ${bytesMax} bytes, not ${request.maxBytes}`);
  }
  if (!isWithin(request.groupPort, PORT_MAX)) {
    return range(`a group's UDP port must be from 1 to ${PORT_MAX}, not ${request.groupPort}`);
  }
  if (!isWithin(request.ttl, 255)) {
    return range(`a time to live must be from 1 to 255, not ${request.ttl}`);
  }
  if (!isGroup(group)) {
    const { family, word0, word1, word2, word3 } = group;
    const text = formatAddress(family, word0, word1, word2, word3);
    return { code: "INVALID", message: `${text} is no multicast group` };
  }
  const port = interfaces.indexOf(interfaceName);
  if (port < 0) {
    return { code: "NO_DEVICE", message: `there is no port "${interfaceName}" to synchronise by` };
  }
  const isBackup = role === "backup";
  const mtu = isBackup ? clamp(interfaces.mtu[port]!, MTU, PACKET_BYTES_MAX) : MTU;
  const asked = clamp(request.maxBytes, isBackup ? BACKUP_BYTES_MIN : 1, bytesMax);
  return {
    role,
    interfaceName,
    port,
    syncId: request.syncId,
    maxBytes: request.maxBytes === 0 ? mtu - headerBytes : asked,
    group,
    groupPort: request.groupPort === 0 ? GROUP_PORT : request.groupPort,
    ttl: request.ttl === 0 ? TTL : request.ttl,
  };
}

const range = (message: string): SyncError => ({ code: "RANGE", message });
