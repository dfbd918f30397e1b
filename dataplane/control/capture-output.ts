// The file that a capture port fills with what it sends: pcap where its name says so, else pcapng.

import { closeSync, openSync, writeSync } from "node:fs";
import { fileFault } from "../env/file-fault.ts";
import { PcapWriter } from "../observe/pcap-writer.ts";
import { PcapngWriter } from "../observe/pcapng.ts";

export interface CaptureOutput {
  /** @param timeUs microseconds since 1970 */
  readonly sink: (frame: Uint8Array, timeUs: number) => void;
  readonly close: () => void;
}

/**
 * @param name of the port, which pcapng shows
 * @throws Error with one sentence
 */
export function openCaptureOutput(path: string, name: string): CaptureOutput {
  let fd: number;
  try {
    fd = openSync(path, "w");
  } catch (error) {
    throw new Error(`${fileFault("write", path, error)}. Is \`out\` of the port right?`, {
      cause: error,
    });
  }
  const write = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
  };
  const close = (): void => closeSync(fd);
  if (path.endsWith(".pcap")) {
    const writer = new PcapWriter(write);
    return { sink: (frame, timeUs) => writer.frame(timeUs, frame), close };
  }
  const writer = new PcapngWriter(write);
  const port = writer.addInterface(name);
  const direction = "out";
  return { sink: (frame, timeUs) => writer.frame(port, timeUs, frame, { direction }), close };
}
