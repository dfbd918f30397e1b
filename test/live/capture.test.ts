// `tapvs capture` on a running director: tshark reads what it wrote.
// time limit: 120 s

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { DIRECTOR_HOST } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { failuresOf, LAB_NEEDS, WEB, withLab } from "./with-lab.ts";

const NEEDS = { ...LAB_NEEDS, commands: [...LAB_NEEDS.commands!, "tshark"] };
const capture = suiteNeeding("live/capture", NEEDS);

const REQUESTS = 12;

for (const method of ["dr", "tun", "nat"] as const) {
  capture(`by ${method}, every frame before and after has its verdict as a comment in tshark`, () =>
    withLab({ method, servers: 3 }, async (lab) => {
      const folder = mkdtempSync(join(tmpdir(), "tapvs-capture-"));
      try {
        const file = join(folder, "all.pcapng");
        const running = await lab.startCapture(file, "tcp");
        const job = { kind: "requests", to: WEB, count: REQUESTS, concurrency: 1 } as const;
        const result = await lab.perform(job);
        await running.stop("SIGINT");
        assert.is(failuresOf(result), "");

        const fields = ["frame.interface_name", "frame.packet_flags_direction", "frame.comment"];
        const read = await lab.sandbox.run(DIRECTOR_HOST, [
          "tshark",
          "-r",
          file,
          "-T",
          "fields",
          ...fields.flatMap((field) => ["-e", field]),
        ]);

        assert.is(read.status, 0, read.stderr);
        const rows = read.stdout.trim().split("\n");
        assert.ok(rows.length >= REQUESTS * 2 * 3, `${rows.length} frames`);
        const verdict = { dr: "dr", tun: "tunnel", nat: "nat" }[method];
        const said = rows.filter((row) => row.includes(`${verdict}: Sent to a server`));
        assert.ok(said.length >= REQUESTS * 2, `${said.length} of ${rows.length} say so`);
        assert.ok(rows.every((row) => row.split("\t").length === fields.length));
        assert.ok(rows.some((row) => row.includes("wrr chose 198.18.1.1")));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
  );
}

capture.run();
