// The load client: carries out a LoadOrder (JSON, first argument) and prints a list of Outcomes (JSON).
// bun bench/load/client.ts ORDER

import { encodeIntoCompressedBase64 } from "hdr-histogram-js";
import { sendBulk } from "./bulk.ts";
import { connectMany } from "./connections.ts";
import { flood } from "./flood.ts";
import type { LoadOrder, Outcome, Workload } from "./jobs.ts";
import { measureLatency } from "./latency.ts";
import { cpuSeconds, receivedFrames } from "./meters.ts";

/** After a flood, until what was under way has arrived. */
const SETTLE_MS = 100;
const SERVER_LINK = "eth0";

type Result = Omit<Outcome, "kind" | "cpuSeconds">;

async function perform(order: LoadOrder, work: Workload): Promise<Result> {
  const { address } = order;
  switch (work.kind) {
    case "bulk": {
      const { bytes, seconds } = await sendBulk(address, work.seconds);
      return { rate: bytes / seconds, seconds, failed: 0, tried: 1 };
    }
    case "flood": {
      const before = receivedFrames(order.serverPid, SERVER_LINK);
      const { seconds, sent } = await flood(address, work.seconds);
      await Bun.sleep(SETTLE_MS);
      const arrived = receivedFrames(order.serverPid, SERVER_LINK) - before;
      return { rate: arrived / seconds, seconds, failed: Math.max(0, sent - arrived), tried: sent };
    }
    case "connect": {
      const { answered, failed, seconds } = await connectMany(
        address,
        work.seconds,
        work.concurrency,
        work.connectionsMax,
      );
      return { rate: answered / seconds, seconds, failed, tried: answered + failed };
    }
    case "latency": {
      const { histogram, seconds, unanswered } = await measureLatency(
        address,
        work.seconds,
        work.requestsPerSecond,
        work.connections,
      );
      const answered = histogram.totalCount;
      return {
        rate: answered / seconds,
        seconds,
        failed: unanswered,
        tried: answered + unanswered,
        histogram: encodeIntoCompressedBase64(histogram),
      };
    }
  }
}

const order = JSON.parse(process.argv[2] ?? "") as LoadOrder;
const cpu = (): number => (order.directorPid === null ? 0 : cpuSeconds(order.directorPid));
const outcomes: Outcome[] = [];
for (const work of order.workloads) {
  const before = cpu();
  const result = await perform(order, work);
  const used = order.directorPid === null ? null : cpu() - before;
  outcomes.push({ kind: work.kind, cpuSeconds: used, ...result });
}
console.log(JSON.stringify(outcomes));
process.exit(0);
