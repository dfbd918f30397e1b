// Reads capture files, pcap and pcapng alike. Made for hostile input: one pass, no copies, every length checked
// against the bytes that are there, and one sentence when something is wrong.

import { type CapturedFrame, CaptureError } from "./capture-file-format.ts";
import { isPcap, readPcap } from "./pcap.ts";
import { isPcapng, readPcapng } from "./pcapng-reader.ts";

/**
 * The frames of a capture file in file order.
 *
 * @param bytes the whole file; frames are views into it
 * @throws CaptureError while iterating, after all frames before the fault
 */
export function readCapture(bytes: Uint8Array): Iterable<CapturedFrame> {
  if (isPcapng(bytes)) return readPcapng(bytes);
  if (isPcap(bytes)) return readPcap(bytes);
  throw new CaptureError(
    "not a capture file: it starts with the magic number of neither pcap nor pcapng",
  );
}
