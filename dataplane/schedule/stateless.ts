// A scheduler that remembers nothing between picks: one instance serves every service.

import type { Packet } from "../wire/packet.ts";
import type { Pool } from "./pool.ts";
import type { Scheduler } from "./scheduler.ts";

/** Control path. A scheduler that consists of its rule alone. */
export function stateless(
  pick: (pool: Pool, packet: Packet, nowTicks: number) => number,
): Scheduler {
  const scheduler: Scheduler = { rebuild() {}, pick, clone: () => scheduler };
  return scheduler;
}
