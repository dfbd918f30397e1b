// Makes the command out of the options of a line, after the checks that need more than one of them.

import { unsigned } from "../../dataplane/wire/address.ts";
import type { tapvs } from "../../proto/generated/control.js";
import { checkOptions } from "./check.ts";
import { type CheckedOption, type Command, TUNNEL_OPTIONS, TUNNEL_RULES } from "./options.ts";
import { METHOD_DIRECT_ROUTING, METHOD_TUNNEL, PROTOCOL_UDP, type Settings } from "./settings.ts";
import { daemonRole } from "./daemon-listing.ts";
import { UsageError } from "./usage-error.ts";

const DEFAULT_WEIGHT = 1;
const FULL_MASK = 0xffff_ffff;

/** @throws UsageError when the options contradict each other */
export function build(command: string, settings: Settings): Command {
  switch (command) {
    case "list":
      return buildList(settings);
    case "save":
      return { kind: "save", numeric: settings.given.has("numeric") };
    case "restore":
      return { kind: "restore" };
    case "start-daemon":
      return {
        kind: "start-daemon",
        daemon: {
          role: daemonRole(settings.role),
          interfaceName: settings.interfaceName,
          syncId: settings.numbers.get("syncid") ?? 0,
          maxBytes: settings.numbers.get("sync-maxlen") ?? 0,
          group: settings.group,
          groupPort: settings.numbers.get("mcast-port") ?? 0,
          ttl: settings.numbers.get("mcast-ttl") ?? 0,
        },
      };
    case "stop-daemon":
      return { kind: "stop-daemon", role: settings.role };
    default:
      return { kind: "change", change: buildChange(command, settings) };
  }
}

function buildChange(command: string, settings: Settings): tapvs.v1.IChange {
  switch (command) {
    case "add-service":
      return { addService: { service: serviceOf(settings) } };
    case "edit-service":
      return { editService: { service: serviceOf(settings) } };
    case "delete-service":
      return { deleteService: { key: keyOf(settings) } };
    case "add-server":
      return { addServer: { service: keyOf(settings), server: serverOf(settings) } };
    case "edit-server":
      return { editServer: { service: keyOf(settings), server: serverOf(settings) } };
    case "delete-server": {
      const { octets, port } = settings.server!;
      const serverPort = port ?? servicePort(settings);
      return { deleteServer: { service: keyOf(settings), address: octets, port: serverPort } };
    }
    case "clear":
      return { flush: {} };
    case "zero":
      return { zero: settings.given.has("service-address") ? { key: keyOf(settings) } : {} };
    case "set": {
      const [tcpSeconds, tcpFinSeconds, udpSeconds] = settings.timeouts;
      return {
        setTimeouts: {
          tcpSeconds: tcpSeconds!,
          tcpFinSeconds: tcpFinSeconds!,
          udpSeconds: udpSeconds!,
        },
      };
    }
    default:
      throw new Error(`no such command: ${command}`);
  }
}

const servicePort = (settings: Settings): number => settings.service?.port ?? 0;

function keyOf(settings: Settings): tapvs.v1.IServiceKey {
  if (settings.service === null) {
    return { mark: settings.mark, family: settings.isIpv6 ? 6 : 4 };
  }
  return {
    protocol: settings.protocol,
    address: settings.service.octets,
    port: servicePort(settings),
  };
}

function serviceOf(settings: Settings): tapvs.v1.IService {
  const isPersistent = settings.given.has("persistent");
  const isOnePacket = settings.given.has("ops");
  const isByMark = settings.service === null;
  if (!isByMark && servicePort(settings) === 0 && !isPersistent) {
    throw new UsageError("Zero port specified for non-persistent service");
  }
  if (isOnePacket && !isByMark && settings.protocol !== PROTOCOL_UDP) {
    throw new UsageError("One-Packet Scheduling is only for UDP virtual services");
  }
  const mask = unsigned(settings.mask);
  const hasMask = isPersistent && !settings.isIpv6 && mask !== FULL_MASK;
  return {
    key: keyOf(settings),
    scheduler: settings.scheduler,
    schedulerFlags: settings.schedulerFlags,
    persistent: isPersistent,
    persistenceSeconds: isPersistent ? settings.persistenceSeconds : 0,
    persistencePrefix: isPersistent && settings.isIpv6 ? settings.prefix : 0,
    persistenceMask: hasMask ? mask : 0,
    persistenceEngine: settings.engine,
    onePacket: isOnePacket,
  };
}

function serverOf(settings: Settings): tapvs.v1.IServer {
  const { address, octets, port } = settings.server!;
  const isTunnel = settings.method === METHOD_TUNNEL;
  if ((address.family === 6) !== settings.isIpv6 && !isTunnel) {
    throw new UsageError("Different address family is allowed only for tunneling servers");
  }
  checkTunnel(settings);
  // Direct routing and tunnels do not touch the port: it is the service's, whatever was written.
  const keepsPort = settings.method === METHOD_DIRECT_ROUTING || isTunnel;
  const isForced = keepsPort && settings.service !== null;
  return {
    address: octets,
    port: isForced ? servicePort(settings) : (port ?? servicePort(settings)),
    method: settings.method,
    weight: settings.numbers.get("weight") ?? DEFAULT_WEIGHT,
    upperThreshold: settings.numbers.get("u-threshold") ?? 0,
    lowerThreshold: settings.numbers.get("l-threshold") ?? 0,
    tunnelType: isTunnel ? ["ipip", "gue", "gre"].indexOf(settings.tunnelType) : 0,
    tunnelPort: settings.numbers.get("tun-port") ?? 0,
    tunnelChecksum: checksumOf(settings.given),
  };
}

function checkTunnel(settings: Settings): void {
  if (settings.method === METHOD_TUNNEL) {
    const rules = TUNNEL_RULES.get(settings.tunnelType)!;
    checkOptions(rules, settings.given, "tunnel type", TUNNEL_OPTIONS);
  } else if (TUNNEL_OPTIONS.some((option) => settings.given.has(option))) {
    throw new UsageError("Tunnel options conflict with forward method");
  }
}

/** A number of tapvs.v1.TunnelChecksum. */
function checksumOf(given: ReadonlySet<CheckedOption>): number {
  if (given.has("tun-csum")) return 1;
  return given.has("tun-remcsum") ? 2 : 0;
}

function buildList(settings: Settings): Command {
  const { given } = settings;
  const isOtherList = ["connection", "timeout", "daemon"].some((option) =>
    given.has(option as CheckedOption),
  );
  const hasFormat = given.has("stats") || given.has("rate") || given.has("thresholds");
  const isBare = given.has("timeout") || given.has("daemon");
  if ((isOtherList && hasFormat) || (isBare && given.has("persistent-conn"))) {
    throw new UsageError("options conflicts in the list command");
  }
  const numeric = given.has("numeric");
  if (given.has("timeout")) return { kind: "timeouts" };
  if (given.has("daemon")) return { kind: "daemons" };
  if (given.has("connection")) {
    return { kind: "connections", numeric, withEngine: given.has("persistent-conn") };
  }
  return {
    kind: "list",
    key: given.has("service-address") ? keyOf(settings) : null,
    options: {
      numeric,
      exact: given.has("exact"),
      sorted: !given.has("nosort"),
      format: settings.format,
    },
  };
}
