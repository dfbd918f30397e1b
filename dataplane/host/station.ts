// Hot: is a frame addressed to this station on its link?

import * as ethernet from "../wire/ethernet.ts";
import type { Packet } from "../wire/packet.ts";
import { CONTINUE, DROP_MULTICAST, DROP_OTHER_HOST } from "../verdict.ts";
import type { Host } from "./host.ts";

/** CONTINUE for a frame to the port's own MAC; a drop reason for other stations' and group frames. */
export function checkStation(host: Host, packet: Packet): number {
  const { interfaces, ring } = host;
  const { at, port } = packet;
  if (interfaces.layer[port] === 3) return CONTINUE;
  const high = interfaces.macHigh[port]!;
  if (ethernet.isTo(ring.view, at, high, interfaces.macLow[port]!)) return CONTINUE;
  return ethernet.isGroup(ring.view, at) ? DROP_MULTICAST : DROP_OTHER_HOST;
}
