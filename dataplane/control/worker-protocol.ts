// What the main thread and the dataplane worker say to each other. Requests and responses of the control
// protocol stay encoded; whoever posts to the worker also wakes its poller.

import type { MessagePort } from "node:worker_threads";
import type { RemotePortOptions } from "../crew/remote-port.ts";
import type { CrewMemory } from "../crew/memory.ts";
import type { IdleServer } from "../rules/server-trash.ts";
import type { Decision } from "./crew-member.ts";
import type { PortKind } from "../port/port.ts";
import type { Config } from "./config.ts";

/** Given to the worker at its birth. */
export interface WorkerStart {
  readonly kind: "tapvs-dataplane";
  readonly config: Config;
  readonly port: MessagePort;
  /** Milliseconds since 1970 at which the process's monotonic clock showed 0. */
  readonly epochMs: number;
  /** Which worker of several it is; absent when it is the only one. */
  readonly crew?: CrewStart | undefined;
}

/** What a worker among several is told at its birth. */
export interface CrewStart {
  readonly memory: CrewMemory;
  readonly worker: number;
  /** Ports that the first worker alone has, by index, null for others; empty for the first, which finds out. */
  readonly remotePorts: readonly (RemotePortOptions | null)[];
}

export type ToWorker =
  | { readonly kind: "request"; readonly key: number; readonly message: Uint8Array }
  /** Carry it out as the first of several workers. */
  | { readonly kind: "decide"; readonly key: number; readonly message: Uint8Array }
  /** Do what the first worker did. */
  | {
      readonly kind: "follow";
      readonly key: number;
      readonly message: Uint8Array;
      readonly decision: Decision;
    }
  | { readonly kind: "free-servers"; readonly key: number; readonly idle: readonly IdleServer[] }
  | { readonly kind: "owner"; readonly key: number; readonly message: Uint8Array }
  | { readonly kind: "open"; readonly stream: number; readonly message: Uint8Array }
  | { readonly kind: "grant"; readonly stream: number; readonly bytes: number }
  | { readonly kind: "cancel"; readonly stream: number }
  | { readonly kind: "stop" };

/** A port that was opened, for the ready line. */
export interface OpenedPort {
  readonly name: string;
  readonly kind: PortKind;
  readonly driver: string;
  readonly mac: string;
  readonly mtu: number;
  /** What is left to the device, for people. */
  readonly offloads: string;
  /** The same as bits of ring/offload.ts. */
  readonly offloadBits: number;
  readonly layer: 2 | 3;
  /** False for a port that only one worker can have. */
  readonly hasQueues: boolean;
}

/** What the worker works with. */
export interface Opened {
  readonly ports: readonly OpenedPort[];
  /** Why devices are not read and written as they could be elsewhere; null when they are. */
  readonly shortcoming: string | null;
  /** What the operator may not expect of several workers, one sentence; absent when there is nothing. */
  readonly warning?: string | undefined;
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
  | { readonly kind: "decided"; readonly key: number; readonly decision: Decision }
  /** A "follow" or "free-servers" is done. */
  | { readonly kind: "done"; readonly key: number }
  | { readonly kind: "owner"; readonly key: number; readonly worker: number }
  /** Deleted servers that no worker needs any more. */
  | { readonly kind: "idle-servers"; readonly idle: readonly IdleServer[] }
  | { readonly kind: "records"; readonly stream: number; readonly messages: readonly Uint8Array[] }
  | { readonly kind: "ended"; readonly stream: number }
  | { readonly kind: "stopped" };
