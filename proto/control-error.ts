// What can go wrong between a client and its director, as one error with a code for programs and a
// sentence for people.

import { tapvs } from "./generated/control.js";

/** Reasons that arise on the client's side of the socket. */
type ConnectionCode =
  /** Nobody listens on the socket. */
  | "no-director"
  /** The connection ended before the answer came. */
  | "connection-lost"
  /** No answer in time. */
  | "timed-out"
  /** The answer does not make sense. */
  | "protocol";

/** The director's refusals: REFUSAL_CODE_SERVICE_EXISTS is "service-exists", and so on. */
type RefusedCode =
  | "unspecified"
  | "invalid"
  | "service-exists"
  | "no-service"
  | "server-exists"
  | "no-server"
  | "no-scheduler"
  | "range"
  | "permission"
  | "full"
  | "unknown-request"
  | "malformed"
  | "version"
  | "not-found"
  | "no-device"
  | "daemon-runs"
  | "no-daemon"
  | "unsupported";

export type ControlErrorCode = ConnectionCode | RefusedCode;

/** A request was not carried out. The message is one sentence for the operator. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly code: ControlErrorCode;

  constructor(code: ControlErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The name of a refusal code, as ControlError carries it; a code this program does not know is "unspecified". */
export function refusalName(code: number | null | undefined): RefusedCode {
  const name: string | undefined = tapvs.v1.RefusalCode[code ?? 0];
  if (name === undefined) return "unspecified";
  return name.slice("REFUSAL_CODE_".length).toLowerCase().replaceAll("_", "-") as RefusedCode;
}

/** A refusal of the director as an error. */
export function errorOfRefusal(refusal: tapvs.v1.IRefusal): ControlError {
  const code = refusalName(refusal.code);
  return new ControlError(code, refusal.message || `the director refused the request: ${code}`);
}
