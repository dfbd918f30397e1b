// The corpus of frames in test/property/corpus: PACKET.VERDICT.bin, what is in it and what parsing answers.
// A frame that fuzzing found is added by hand under such a name.

import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../property/corpus/", import.meta.url).pathname;

export interface CorpusFrame {
  /** "tcp-syn-with-options" */
  readonly packet: string;
  /** Name of the verdict: "continue", "tcp-malformed", … */
  readonly verdict: string;
  readonly frame: Uint8Array;
}

export function readCorpus(): CorpusFrame[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".bin"));
  return names.sort().map((name) => {
    const [packet, verdict, ...rest] = name.split(".");
    if (verdict === undefined || rest.length !== 1) {
      throw new Error(`corpus/${name} is not called PACKET.VERDICT.bin`);
    }
    return { packet: packet!, verdict, frame: new Uint8Array(readFileSync(FOLDER + name)) };
  });
}
