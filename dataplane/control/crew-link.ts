// The main thread's end of several dataplane workers: starts them one after the other, and is asked like one.

import { createCrewMemory, type CrewMemory } from "../crew/memory.ts";
import type { RemotePortOptions } from "../crew/remote-port.ts";
import { systemSeed } from "../env/random.ts";
import type { Config } from "./config.ts";
import { CrewExecutor } from "./crew-executor.ts";
import type { DataplaneLink } from "./dataplane-link.ts";
import type { OpenStream, StreamSink } from "./executor.ts";
import { WorkerLink } from "./worker-link.ts";
import type { Opened, OpenedPort } from "./worker-protocol.ts";

/** Most flows of one worker. */
const FLOWS_MIN = 16;

/** What the workers of a configuration share. Flows are divided; each has the slots for itself. */
const memoryOf = ({ flowCapacity, seed, serverCapacity, slots, workers }: Config): CrewMemory =>
  createCrewMemory({
    workers,
    slots,
    flowCapacity: Math.max(FLOWS_MIN, Math.ceil(flowCapacity / workers)),
    serverCapacity,
    seed: seed ?? systemSeed(),
  });

/** Ports that the first worker opened for itself alone. */
const remotePortsOf = (ports: readonly OpenedPort[]): (RemotePortOptions | null)[] =>
  ports.map(({ driver, hasQueues, kind, layer, mac, mtu, name, offloadBits }) =>
    hasQueues ? null : { driver, kind, layer, mac, mtu, name, offloads: offloadBits },
  );

/** What frames of ports with one queue, which reach the first worker alone, mean for the flows. */
function warningOf(ports: readonly OpenedPort[], config: Config, room: number): string | undefined {
  const names = ports.filter(({ hasQueues }) => !hasQueues).map(({ name }) => name);
  if (names.length === 0) return undefined;
  return (
    `only the first of ${config.workers} workers reads ${names.join(", ")}, for want of queues: ` +
    `it makes the flows of what comes in there, and has room for ${room} of ${config.flowCapacity}`
  );
}

export class CrewLink implements DataplaneLink {
  readonly ready: Promise<Opened>;
  readonly ended: Promise<void>;
  readonly #links: readonly WorkerLink[];
  readonly #executor: CrewExecutor;
  readonly #settleReady = Promise.withResolvers<Opened>();
  #isStopping = false;

  constructor(workers: number) {
    this.#links = Array.from({ length: workers }, () => new WorkerLink());
    this.#executor = new CrewExecutor(this.#links);
    this.#first.onIdleServers = (idle) => {
      this.#executor.freeServers(idle).catch(() => {}); // A worker that is gone says so itself.
    };
    this.ready = this.#settleReady.promise;
    this.ready.catch(() => {});
    // The end of one is the end of all.
    this.ended = Promise.race(this.#links.map(({ ended }) => ended));
    this.ended.catch(() => {});
  }

  get #first(): WorkerLink {
    return this.#links[0]!;
  }

  start(entry: string, config: Config, epochMs: number): void {
    this.#startAll(entry, config, epochMs).then(
      (opened) => this.#settleReady.resolve(opened),
      (error) => this.#settleReady.reject(error),
    );
  }

  async #startAll(entry: string, config: Config, epochMs: number): Promise<Opened> {
    const memory = memoryOf(config);
    this.#first.start(entry, config, epochMs, { memory, worker: 0, remotePorts: [] });
    const opened = await this.#first.ready;
    const remotePorts = remotePortsOf(opened.ports);
    let { shortcoming } = opened;
    for (const [worker, link] of this.#links.entries()) {
      if (worker === 0 || this.#isStopping) continue;
      link.start(entry, config, epochMs, { memory, worker, remotePorts });
      shortcoming ??= (await link.ready).shortcoming;
    }
    const warning = warningOf(opened.ports, config, memory.flowCapacity);
    return { ...opened, shortcoming, warning };
  }

  execute(message: Uint8Array): Promise<Uint8Array> {
    return this.#executor.execute(message);
  }

  open(message: Uint8Array, sink: StreamSink): OpenStream {
    return this.#executor.open(message, sink);
  }

  /** All of them, the first one last: it has the ports that the others hand frames to. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    let failure: unknown = null;
    for (const link of this.#links.toReversed()) {
      await link.stop().catch((error: unknown) => (failure ??= error));
    }
    if (failure !== null) throw failure;
  }
}
