// Hot: the way back to a packet's sender.

import { IPV6, type Packet } from "../wire/packet.ts";
import { isLinkLocal6 } from "./address-kind.ts";
import type { Host } from "./host.ts";

/** The route to the sender, or NO_ROUTE. A link-local sender is on the link that its packet came in by. */
export function routeBack(host: Host, packet: Packet): number {
  const { family, port, source0, source1, source2, source3 } = packet;
  const { routes } = host;
  return family === IPV6 && isLinkLocal6(source0)
    ? routes.lookupOnPort(port, family, source0, source1, source2, source3)
    : routes.lookup(family, source0, source1, source2, source3);
}
