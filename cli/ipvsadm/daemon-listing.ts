// Sync daemons as `ipvsadm -L --daemon` shows them.

import { addressFromOctets, addressText } from "../../dataplane/wire/address.ts";
import type { tapvs } from "../../proto/generated/control.js";
import type { DaemonRole } from "./options.ts";

/** By number of tapvs.v1.DaemonRole. */
const ROLES: readonly string[] = ["", "master", "backup"];

export const daemonRole = (role: DaemonRole): tapvs.v1.DaemonRole => ROLES.indexOf(role);

/** One line with its line end. */
export function daemonLine(daemon: tapvs.v1.IDaemon): string {
  const address = addressFromOctets(daemon.group ?? new Uint8Array(0));
  const facts = [
    `mcast=${daemon.interfaceName ?? ""}`,
    `syncid=${daemon.syncId ?? 0}`,
    `maxlen=${daemon.maxBytes ?? 0}`,
    `group=${address === null ? "" : addressText(address)}`,
    `port=${daemon.groupPort ?? 0}`,
    `ttl=${daemon.ttl ?? 0}`,
  ];
  return `${ROLES[daemon.role ?? 0] ?? ""} sync daemon (${facts.join(", ")})\n`;
}
