// One change of the rules, and the reason why one is refused.

import type { MarkRule } from "../classify/marks.ts";
import type { ServerKey, ServerSpec, ServiceKey, ServiceSpec } from "./specs.ts";

export type Change =
  | { readonly kind: "addService"; readonly service: ServiceSpec }
  | { readonly kind: "editService"; readonly service: ServiceSpec }
  | { readonly kind: "deleteService"; readonly key: ServiceKey }
  | { readonly kind: "addServer"; readonly key: ServiceKey; readonly server: ServerSpec }
  | { readonly kind: "editServer"; readonly key: ServiceKey; readonly server: ServerSpec }
  | { readonly kind: "deleteServer"; readonly key: ServiceKey; readonly server: ServerKey }
  | { readonly kind: "flush" }
  /** Zeroes the counters of one service and its servers; of everything when `key` is null. */
  | { readonly kind: "zero"; readonly key: ServiceKey | null }
  /** Flow timeouts in seconds, 0 to 2678400; 0 keeps a value. */
  | {
      readonly kind: "setTimeouts";
      readonly tcpSeconds: number;
      readonly tcpFinSeconds: number;
      readonly udpSeconds: number;
    }
  | { readonly kind: "addMark"; readonly rule: MarkRule }
  /** Deletes the first mark rule that equals this one. */
  | { readonly kind: "deleteMark"; readonly rule: MarkRule };

/** Named as RefusalCode in proto/tapvs/v1/control.proto. */
export type RuleErrorCode =
  | "INVALID"
  | "SERVICE_EXISTS"
  | "NO_SERVICE"
  | "SERVER_EXISTS"
  | "NO_SERVER"
  | "NO_SCHEDULER"
  | "RANGE"
  | "FULL"
  | "NOT_FOUND";

/** Why a change was refused. Nothing was changed. */
export interface RuleError {
  readonly code: RuleErrorCode;
  /** One sentence for the operator: what, on what, why, what to do. */
  readonly message: string;
}

export const ruleError = (code: RuleErrorCode, message: string): RuleError => ({ code, message });

/** Makes one change, or says why not. */
export type Attempt = (change: Change) => RuleError | null;
