// Which congestion control the hosts of a lab have: the kernel's own default where a namespace may choose it.
//
// Some machines are set to bbr. That spaces its segments out by timers, and then the timers bound a single stream, not
// what it crosses: here to 13 Gbit/s on the bare bridge, against 50 by cubic or reno.

import { readFileSync } from "node:fs";

/** Algorithms that every namespace may choose, separated by spaces; reno is always among them. */
const ALLOWED = "/proc/sys/net/ipv4/tcp_allowed_congestion_control";

const allowed = (): string => {
  try {
    return readFileSync(ALLOWED, "utf8");
  } catch {
    return "";
  }
};

/** "cubic", or "reno" where an administrator has not allowed that. @param names as in `ALLOWED` */
export const congestionControl = (names = allowed()): "cubic" | "reno" =>
  names.split(/\s+/).includes("cubic") ? "cubic" : "reno";
