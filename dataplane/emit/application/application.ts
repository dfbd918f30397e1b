// What an application helper is: it reads what the flows of one application say, rewrites addresses in it, and
// prepares the flows that are spoken of. One file a helper; one line each in registry.ts.

import type { Packet } from "../../wire/packet.ts";
import type { Applications } from "./applications.ts";

/**
 * Hot. Looks at one whole TCP segment of a flow before its addresses are translated. May change the text by
 * `applications.replace`; what cannot be understood stays as it is.
 */
export type ReadSegment = (
  applications: Applications,
  packet: Packet,
  flow: number,
  nowTicks: number,
) => void;

export interface Application {
  /** Word for people: "ftp". */
  readonly name: string;
  /** The client's segments, on their way to the server. */
  readonly fromClient: ReadSegment;
  /** The server's segments, on their way to the client. */
  readonly fromServer: ReadSegment;
}
