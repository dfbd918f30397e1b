// Runs a test file again inside a network namespace of its own, so that it can make interfaces without touching
// those of the namespace it was started in. The namespace ends with its last process, whatever happens.

import { readlinkSync } from "node:fs";
import { missing } from "./needs.ts";

/** In the environment of the inner run: the network namespace of the outer one. */
const OUTSIDE = "TAPVS_TEST_OUTSIDE";

const current = (): string => readlinkSync("/proc/self/ns/net");

/** True when this process runs in a network namespace made for it. */
export function isInPrivateNamespace(): boolean {
  const outside = process.env[OUTSIDE];
  return outside !== undefined && outside !== current();
}

/** The arguments of unshare(1) that work here: as root, or as root of a user namespace; or null. */
function howToUnshare(): readonly string[] | null {
  for (const how of [["--net"], ["--user", "--map-root-user", "--net"]]) {
    if (Bun.which("unshare") === null) return null;
    const inner = ["unshare", ...how, "sh", "-c", ": <>/dev/net/tun"];
    if (Bun.spawnSync(inner, { stderr: "ignore" }).exitCode === 0) return how;
  }
  return null;
}

/**
 * Call first in a file. Returns when already inside, or when this machine cannot do it: then the tests that
 * need it skip themselves by `missingForTap`. Otherwise runs the file inside and exits with its status.
 */
export function rerunInPrivateNamespace(file: string): void {
  if (isInPrivateNamespace()) return;
  const how = howToUnshare();
  if (how === null) return;
  const inner = Bun.spawnSync(["unshare", ...how, process.execPath, file], {
    env: { ...process.env, [OUTSIDE]: current() },
    stdio: ["ignore", "inherit", "inherit"],
  });
  process.exit(inner.exitCode ?? 1);
}

/** What a test of a real TAP lacks here, as the end of "needs …"; null when it may run. */
export function missingForTap(): string | null {
  if (!isInPrivateNamespace()) return "the right to make a network namespace and open /dev/net/tun";
  return missing({ tun: true, commands: ["ip"] });
}
