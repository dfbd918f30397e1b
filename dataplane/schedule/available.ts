// Hot: which servers may take a new flow. ipvs.md C.1.

import { SERVER_AVAILABLE, SERVER_OVERLOADED, type ServerTable } from "./server-table.ts";

/** True when the server may take new flows: weight above 0 and below its upper threshold. */
export const isEligible = (servers: ServerTable, id: number): boolean =>
  servers.weight[id]! > 0 && (servers.flags[id]! & SERVER_OVERLOADED) === 0;

/** True when the server is eligible and has not been deleted; for schedulers that remember servers. */
export const isEligibleStill = (servers: ServerTable, id: number): boolean =>
  servers.weight[id]! > 0 &&
  (servers.flags[id]! & (SERVER_OVERLOADED | SERVER_AVAILABLE)) === SERVER_AVAILABLE;
