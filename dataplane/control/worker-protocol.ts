// What the main thread and the dataplane worker say to each other. Requests and responses of the control
// protocol stay encoded; whoever posts to the worker also wakes its poller.

import type { MessagePort } from "node:worker_threads";
import type { Config } from "./config.ts";

/** Given to the worker at its birth. */
export interface WorkerStart {
  readonly kind: "tapvs-dataplane";
  readonly config: Config;
  readonly port: MessagePort;
  /** Milliseconds since 1970 at which the process's monotonic clock showed 0. */
  readonly epochMs: number;
}

export type ToWorker =
  | { readonly kind: "request"; readonly key: number; readonly message: Uint8Array }
  | { readonly kind: "open"; readonly stream: number; readonly message: Uint8Array }
  | { readonly kind: "grant"; readonly stream: number; readonly bytes: number }
  | { readonly kind: "cancel"; readonly stream: number }
  | { readonly kind: "stop" };

/** A port that was opened, for the ready line. */
export interface OpenedPort {
  readonly name: string;
  readonly kind: string;
  readonly driver: string;
  readonly mac: string;
  readonly mtu: number;
  /** What is left to the device, for people. */
  readonly offloads: string;
}

export type FromWorker =
  | {
      readonly kind: "ready";
      readonly wakeFd: number;
      readonly ports: readonly OpenedPort[];
      /** Why devices are not read and written as they could be elsewhere; null when they are. */
      readonly shortcoming: string | null;
    }
  /** It could not start, or a device failed: one sentence. The worker has ended. */
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "answer"; readonly key: number; readonly message: Uint8Array }
  | { readonly kind: "records"; readonly stream: number; readonly messages: readonly Uint8Array[] }
  | { readonly kind: "ended"; readonly stream: number }
  | { readonly kind: "stopped" };
