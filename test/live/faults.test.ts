// A bad wire between client, director and servers: TCP gets everything across, and nothing is corrupted.
// time limit: 240 s

import * as assert from "uvu/assert";
import type { Faults } from "../../cli/lab/director-config.ts";
import { METHODS } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { failuresOf, LAB_NEEDS, MIB, WEB, withLab } from "./with-lab.ts";

const faults = suiteNeeding("live/faults", LAB_NEEDS);

const TRANSFER_BYTES = 8 * MIB;
/** A SYN that is lost comes again after 1, 3, 7 and 15 s. */
const PATIENCE_MS = 35_000;

const WIRES: readonly { title: string; wire: Faults }[] = [
  { title: "5 % loss", wire: { loss: 5, seed: 1 } },
  { title: "5 % duplication", wire: { duplicate: 5, seed: 2 } },
  { title: "5 % reordering", wire: { reorder: 5, seed: 3 } },
  {
    title: "bit flips in 1 %, which only checksums can find",
    wire: { bit_flip: 1, seed: 4 },
  },
];

for (const method of METHODS) {
  for (const { title, wire } of WIRES) {
    faults(`${method}: connections and a transfer survive ${title}`, () =>
      withLab({ method, servers: 2, faults: { tap0: wire } }, async (lab) => {
        const [requests, upload, download] = await lab.performAll([
          { kind: "requests", to: WEB, count: 200, concurrency: 50, timeoutMs: PATIENCE_MS },
          { kind: "upload", to: WEB, bytes: TRANSFER_BYTES, timeoutMs: PATIENCE_MS },
          { kind: "download", to: WEB, bytes: TRANSFER_BYTES, timeoutMs: PATIENCE_MS },
        ]);

        assert.is(failuresOf(requests!), "", "requests");
        assert.is(requests!.answered, 200);
        assert.is(failuresOf(upload!), "", "upload");
        assert.is(failuresOf(download!), "", "download");
        assert.not.ok(lab.director!.hasEnded, "the director lives");
      }),
    );
  }
}

faults.run();
