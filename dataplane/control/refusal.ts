// Refusals: the one way in which the director says no.

import { tapvs } from "../../proto/generated/control.js";

/** Refusal codes by short names: `REFUSED.noService`. */
export const REFUSED = {
  invalid: tapvs.v1.RefusalCode.REFUSAL_CODE_INVALID,
  serviceExists: tapvs.v1.RefusalCode.REFUSAL_CODE_SERVICE_EXISTS,
  noService: tapvs.v1.RefusalCode.REFUSAL_CODE_NO_SERVICE,
  serverExists: tapvs.v1.RefusalCode.REFUSAL_CODE_SERVER_EXISTS,
  noServer: tapvs.v1.RefusalCode.REFUSAL_CODE_NO_SERVER,
  noScheduler: tapvs.v1.RefusalCode.REFUSAL_CODE_NO_SCHEDULER,
  range: tapvs.v1.RefusalCode.REFUSAL_CODE_RANGE,
  permission: tapvs.v1.RefusalCode.REFUSAL_CODE_PERMISSION,
  full: tapvs.v1.RefusalCode.REFUSAL_CODE_FULL,
  unknownRequest: tapvs.v1.RefusalCode.REFUSAL_CODE_UNKNOWN_REQUEST,
  malformed: tapvs.v1.RefusalCode.REFUSAL_CODE_MALFORMED,
  version: tapvs.v1.RefusalCode.REFUSAL_CODE_VERSION,
  notFound: tapvs.v1.RefusalCode.REFUSAL_CODE_NOT_FOUND,
  noDevice: tapvs.v1.RefusalCode.REFUSAL_CODE_NO_DEVICE,
  daemonRuns: tapvs.v1.RefusalCode.REFUSAL_CODE_DAEMON_RUNS,
  noDaemon: tapvs.v1.RefusalCode.REFUSAL_CODE_NO_DAEMON,
  unsupported: tapvs.v1.RefusalCode.REFUSAL_CODE_UNSUPPORTED,
} as const;

/** Thrown while a request is carried out; becomes a Refusal. The message is one sentence. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: tapvs.v1.RefusalCode;

  constructor(code: tapvs.v1.RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const refusal = (code: tapvs.v1.RefusalCode, message: string): tapvs.v1.IResponse => ({
  refusal: { code, message },
});

/** An encoded Response. */
export const encodeResponse = (id: number, response: tapvs.v1.IResponse): Uint8Array =>
  tapvs.v1.Response.encode({ ...response, id }).finish();
