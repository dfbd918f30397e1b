// Hot: sequence numbers of flows whose payload changes in length on its way (FTP under NAT), between what
// the helpers remember and what messages carry.

import type { Applications } from "../emit/application/applications.ts";
import { OF_CLIENT, OF_SERVER } from "../emit/application/sequence-shifts.ts";
import { FLOW_APPLICATION, FLOW_IN_SEQUENCE, FLOW_OUT_SEQUENCE } from "../flow/flags.ts";
import { NONE } from "../flow/flow-table.ts";
import type { SyncRecord } from "./record.ts";

/** Words of one direction in a record, the client's first. */
const DIRECTION_WORDS = 3;

/** Gives the record what is remembered of the flow, and the flags that say so. */
export function fillSequences(applications: Applications, flow: number, record: SyncRecord): void {
  const { flows, shifts } = applications;
  if (!flows.has(flow, FLOW_APPLICATION)) return;
  const entry = shifts.find(flow);
  if (entry === NONE) return;
  if (shifts.read(entry, OF_CLIENT, record.sequences, 0)) record.flags |= FLOW_IN_SEQUENCE;
  if (shifts.read(entry, OF_SERVER, record.sequences, DIRECTION_WORDS)) {
    record.flags |= FLOW_OUT_SEQUENCE;
  }
  record.hasSequences = (record.flags & (FLOW_IN_SEQUENCE | FLOW_OUT_SEQUENCE)) !== 0;
}

/** Remembers for a flow with a helper what the record says of it. */
export function takeSequences(applications: Applications, flow: number, record: SyncRecord): void {
  const { flows, shifts } = applications;
  if (!record.hasSequences || !flows.has(flow, FLOW_APPLICATION)) return;
  const entry = shifts.take(flow);
  if (entry === NONE) return;
  shifts.write(entry, OF_CLIENT, record.sequences, 0);
  shifts.write(entry, OF_SERVER, record.sequences, DIRECTION_WORDS);
}
