// What the real ipvsadm says when the kernel refuses a change, for the director's refusals.

import type { tapvs } from "../../proto/generated/control.js";
import type { ControlError, ControlErrorCode } from "../../proto/client.ts";

const INVALID = "Invalid operation.  Possibly wrong module version, address not unicast, ...";

const MESSAGES: Partial<Record<ControlErrorCode, string>> = {
  invalid: INVALID,
  malformed: INVALID,
  unsupported: INVALID,
  "unknown-request": INVALID,
  "service-exists": "Service already exists",
  "no-service": "No such service",
  "server-exists": "Destination already exists",
  "no-server": "No such destination",
  "no-scheduler": "Scheduler or persistence engine not found",
  range: "Numerical result out of range",
  permission: "Permission denied (you must be root)",
  full: "Memory allocation problem",
  "no-device": "No such device",
  "daemon-runs": "Daemon has already run",
  "no-daemon": "No daemon is running",
};

export const NO_SERVICE = "No such service";

/** A refused change in ipvsadm's words; the error's own sentence when the program knows none. */
export function changeMessage(error: ControlError, change: tapvs.v1.IChange): string {
  const isAboutServer = change.addServer || change.editServer || change.deleteServer;
  if (error.code === "no-service" && isAboutServer) return "Service not defined";
  return MESSAGES[error.code] ?? error.message;
}

/** A refused start or stop of a sync daemon in ipvsadm's words. */
export const daemonMessage = (error: ControlError): string => MESSAGES[error.code] ?? error.message;

/** A refused listing in ipvsadm's words. */
export const listMessage = (error: ControlError): string => MESSAGES[error.code] ?? error.message;

/** Both lines for a director that cannot be reached; scripts test for the first one. */
export function unreachableMessage(error: ControlError): string {
  const reason =
    error.code === "permission" ? "Permission denied (you must be root)" : "Protocol not available";
  return `Can't initialize ipvs: ${reason}\n${sentence(error.message)}\n`;
}

const sentence = (text: string): string => (text[0] ?? "").toUpperCase() + text.slice(1);
