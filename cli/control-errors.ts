// Telling the director's refusals from programming errors, without loading the protocol for it.

import type { ControlError } from "../proto/client.ts";

/** True for a refusal of the director or a failure of the connection: something to tell the operator. */
export const isControlError = (error: unknown): error is ControlError =>
  error instanceof Error && error.name === "ControlError";
