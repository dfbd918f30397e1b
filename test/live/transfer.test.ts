// One GiB with checksum through each forwarding method, in the direction that passes the director.
// time limit: 300 s

import * as assert from "uvu/assert";
import type { Method } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { failuresOf, GIB, LAB_NEEDS, WEB, withLab } from "./with-lab.ts";

const transfer = suiteNeeding("live/transfer", LAB_NEEDS);

const STALL_MS = 30_000;

const CASES: readonly { method: Method; kind: "upload" | "download"; title: string }[] = [
  { method: "dr", kind: "upload", title: "direct routing carries 1 GiB to a server" },
  { method: "dr", kind: "download", title: "by direct routing 1 GiB comes straight from a server" },
  { method: "tun", kind: "upload", title: "a tunnel carries 1 GiB to a server" },
  { method: "tun", kind: "download", title: "with a tunnel 1 GiB comes straight from a server" },
  { method: "nat", kind: "upload", title: "NAT carries 1 GiB to a server" },
  { method: "nat", kind: "download", title: "NAT carries 1 GiB from a server" },
];

for (const { method, kind, title } of CASES) {
  transfer(`${title}, and the checksum is right`, () =>
    withLab({ method, servers: 1 }, async (lab) => {
      const result = await lab.perform({ kind, to: WEB, bytes: GIB, timeoutMs: STALL_MS }, 150_000);

      assert.is(failuresOf(result), "");
      assert.is(result.answered, 1);
      assert.is(result.bytes, GIB);
      if (process.env["VERBOSE"] !== undefined) {
        console.log(`${method} ${kind}: ${((GIB * 8) / result.elapsedMs / 1e6).toFixed(2)} Gbit/s`);
      }
    }),
  );
}

transfer.run();
