// Ten thousand real connections through each forwarding method, on a bridge and through a router.
// time limit: 300 s

import * as assert from "uvu/assert";
import type { Settings } from "../../cli/lab/director-config.ts";
import type { Method } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { assertShares, failuresOf, LAB_NEEDS, WEB, withLab } from "./with-lab.ts";

const connections = suiteNeeding("live/connections", LAB_NEEDS);

/** Rounds of wrr over weights 3, 2, 1, so that the shares are whole numbers. */
const ROUNDS = 1667;
const COUNT = ROUNDS * 6;
const CONCURRENCY = 64;

const CASES: readonly {
  title: string;
  method: Method;
  isRouted?: boolean;
  offloads?: boolean;
  settings?: Settings;
}[] = [
  { title: "direct routing on one bridge", method: "dr" },
  { title: "direct routing with a router before the director", method: "dr", isRouted: true },
  { title: "a tunnel to servers behind a router", method: "tun" },
  { title: "NAT between two networks", method: "nat" },
  { title: "direct routing without offloads", method: "dr", offloads: false },
  { title: "a tunnel without offloads", method: "tun", offloads: false },
  { title: "NAT without offloads", method: "nat", offloads: false },
  {
    title: "NAT by read and write",
    method: "nat",
    settings: { io: "read_write" },
  },
];

for (const { title, method, isRouted = false, offloads = true, settings = {} } of CASES) {
  connections(`${COUNT} short HTTP connections pass ${title} without a failure`, () =>
    withLab({ method, isRouted, offloads, settings, servers: 3 }, async (lab) => {
      const result = await lab.perform({
        kind: "requests",
        to: WEB,
        count: COUNT,
        concurrency: CONCURRENCY,
      });

      assert.is(failuresOf(result), "");
      assert.is(result.answered, COUNT);
      const shares = { server1: 3 * ROUNDS, server2: 2 * ROUNDS, server3: ROUNDS };
      assertShares(result.servers, shares, "shares by weight");
      assert.not.ok(lab.director!.hasEnded, "the director lives");
    }),
  );
}

connections.run();
