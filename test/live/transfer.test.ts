// Large files with checksum through each forwarding method, in the direction that passes the director and in the other:
// with offloads 1 GiB each, without them an eighth of it. From a client that cuts its streams itself, and many at once.
// time limit: 480 s

import * as assert from "uvu/assert";
import { CLIENT_HOST, type Method } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import {
  averageFrameBytes,
  failuresOf,
  FRAME_BYTES,
  GIB,
  joinedFrames,
  LAB_NEEDS,
  WEB,
  withLab,
} from "./with-lab.ts";

const transfer = suiteNeeding("live/transfer", LAB_NEEDS);

const STALL_MS = 30_000;
const UPLOADS = 8;

const CASES: readonly { method: Method; kind: "upload" | "download"; title: string }[] = [
  { method: "dr", kind: "upload", title: "direct routing carries a file to a server" },
  {
    method: "dr",
    kind: "download",
    title: "by direct routing a file comes straight from a server",
  },
  { method: "tun", kind: "upload", title: "a tunnel carries a file to a server" },
  { method: "tun", kind: "download", title: "with a tunnel a file comes straight from a server" },
  { method: "nat", kind: "upload", title: "NAT carries a file to a server" },
  { method: "nat", kind: "download", title: "NAT carries a file from a server" },
];

for (const offloads of [true, false]) {
  for (const { method, kind, title } of CASES) {
    const bytes = offloads ? GIB : GIB / 8;
    transfer(`${title}, offloads ${offloads ? "on" : "off"}, and the checksum is right`, () =>
      withLab({ method, offloads, servers: 1 }, async (lab) => {
        const result = await lab.perform({ kind, to: WEB, bytes, timeoutMs: STALL_MS }, 150_000);

        assert.is(failuresOf(result), "");
        assert.is(result.answered, 1);
        assert.is(result.bytes, bytes);
        const average = await averageFrameBytes(lab);
        const isSuper = offloads && (kind === "upload" || method === "nat");
        const what = `${average.toFixed(0)} bytes a frame`;
        if (isSuper) assert.ok(average > 2 * FRAME_BYTES, what);
        else assert.ok(average <= FRAME_BYTES, what);
        if (process.env["VERBOSE"] !== undefined) {
          const rate = ((bytes * 8) / result.elapsedMs / 1e6).toFixed(2);
          console.log(`${method} ${kind}, offloads ${offloads}: ${rate} Gbit/s, ${what}`);
        }
      }),
    );
  }
}

for (const method of ["dr", "nat"] as const) {
  transfer(`${method}: segments that a client without offloads sends leave joined`, () =>
    withLab({ method, servers: 1 }, async (lab) => {
      await lab.sandbox.script(CLIENT_HOST, "ip link set eth0 gso_max_segs 1\n");
      const bytes = GIB / 8;

      const result = await lab.perform(
        { kind: "upload", to: WEB, bytes, timeoutMs: STALL_MS },
        150_000,
      );

      assert.is(failuresOf(result), "");
      assert.is(result.bytes, bytes);
      assert.ok((await averageFrameBytes(lab)) <= FRAME_BYTES, "they came cut");
      assert.ok((await joinedFrames(lab)) > 0, "they left joined");
    }),
  );
}
transfer("many uploads at once by tunnel find slots for their segments in a small ring", () =>
  withLab({ method: "tun", servers: 2, settings: { slots: 256 } }, async (lab) => {
    const upload = { kind: "upload", to: WEB, bytes: GIB / 16, timeoutMs: STALL_MS } as const;
    const results = await Promise.all(
      Array.from({ length: UPLOADS }, () => lab.perform(upload, 150_000)),
    );

    for (const result of results) assert.is(failuresOf(result), "");
    const { stdout } = await lab.tapvs(["counters", "-o", "json"]);
    const { verdicts } = JSON.parse(stdout) as { verdicts: { name: string; frames: number }[] };
    assert.is(verdicts.find(({ name }) => name === "no-slot")?.frames ?? 0, 0, stdout);
  }),
);

transfer.run();
