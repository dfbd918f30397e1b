// What a filter sees of a traced packet and of a flow.

import { FLOW_ASSURED, FLOW_TEMPLATE } from "../flow/flags.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { stateName } from "../flow/states.ts";
import type { PacketTrace } from "../observe/recorder.ts";
import { Packet } from "../wire/packet.ts";
import { parse } from "../wire/parse.ts";
import type { Subject } from "../observe/filter.ts";

/** Name of a flow's state, as listings show it. */
export const flowState = (flows: FlowTable, flow: number): string =>
  stateName(
    flows.protocol(flow),
    flows.state(flow),
    flows.has(flow, FLOW_TEMPLATE),
    flows.has(flow, FLOW_ASSURED),
  );

const words = (word: (i: number) => number): [number, number, number, number] => [
  word(0),
  word(1),
  word(2),
  word(3),
];

export const flowSubject = (flows: FlowTable, flow: number): Subject => ({
  family: flows.family(flow),
  protocol: flows.protocol(flow),
  source: words((i) => flows.client(flow, i)),
  sourcePort: flows.clientPort(flow),
  destination: words((i) => flows.virtual(flow, i)),
  destinationPort: flows.virtualPort(flow),
  server: words((i) => flows.server(flow, i)),
  serverFamily: flows.serverFamily(flow),
  inputPort: null,
  verdict: null,
  kind: null,
  state: flowState(flows, flow),
});

/** A packet as it came, with its verdict. What cannot be parsed has no addresses: all are 0. */
export function traceSubject(trace: PacketTrace): Subject {
  const { frame } = trace;
  const packet = new Packet();
  parse(new DataView(frame.buffer, frame.byteOffset, frame.length), 0, frame.length, packet);
  return {
    family: packet.family,
    protocol: packet.protocol,
    source: [packet.source0, packet.source1, packet.source2, packet.source3],
    sourcePort: packet.sourcePort,
    destination: [
      packet.destination0,
      packet.destination1,
      packet.destination2,
      packet.destination3,
    ],
    destinationPort: packet.destinationPort,
    server: null,
    serverFamily: 0,
    inputPort: trace.port,
    verdict: trace.verdict,
    kind: trace.kind,
    state: null,
  };
}
