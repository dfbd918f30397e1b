// Frames that cross a director on memory ports round and round, for as long as one likes: established flows,
// and beside them connections that come and go.

import type { Director } from "../../dataplane/director.ts";
import { RepeatPort } from "../../dataplane/port/repeat.ts";
import {
  OFFLOAD_CHECKSUM,
  OFFLOAD_GRO,
  OFFLOAD_TCP4,
  OFFLOAD_TCP6,
} from "../../dataplane/ring/offload.ts";
import {
  CLIENT_PORT,
  clientFrame,
  makeDirector,
  type Method,
  portOptions,
  replyFrame,
  SERVER_PORT,
} from "./rig.ts";

const ESTABLISHED = 1024;
/** New connections a round of the repeated frames; each is three frames and gone before the next round. */
const NEW = 128;
/** A round takes longer than the timeout of a connection that is being closed (FIN_WAIT, 120 s). */
const STEP_MS = 8000;
const FLOW_CAPACITY = 4096;
/** Segments of a flow in one piece, and their payload bytes. */
const BURST = 8;
const SEGMENT_BYTES = 1000;

export interface CrossingOptions {
  readonly method: Method;
  readonly scheduler: string;
  /** A share of the frames opens and closes connections. */
  readonly hasNew: boolean;
  /** True: every flow sends segments one after the other, and the servers' port takes them joined. */
  readonly isStream?: boolean;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** Packets of clients: established flows, and between them the short lives of new ones. */
function clientFrames(hasNew: boolean): Uint8Array[] {
  const old = numbers(ESTABLISHED).map((n) => clientFrame(n, "PA"));
  if (!hasNew) return old;
  const every = ESTABLISHED / NEW;
  return old.flatMap((frame, n) =>
    n % every === 0
      ? [frame, ...["S", "A", "FA"].map((flags) => clientFrame(ESTABLISHED + n / every, flags))]
      : [frame],
  );
}

/** Bursts of segments, one flow after the other: as many frames a round as otherwise. */
const streamFrames = (): Uint8Array[] =>
  numbers(ESTABLISHED / BURST).flatMap((n) =>
    numbers(BURST).map((i) =>
      clientFrame(n, "A", { seq: i * SEGMENT_BYTES, data: SEGMENT_BYTES, df: true }),
    ),
  );

const JOINING = OFFLOAD_CHECKSUM | OFFLOAD_TCP4 | OFFLOAD_TCP6 | OFFLOAD_GRO;

export class Crossing {
  readonly director: Director;
  readonly #ports: readonly [RepeatPort, RepeatPort];
  readonly #isNat: boolean;
  #nowMs = 0;

  constructor({ method, scheduler, hasNew, isStream = false }: CrossingOptions) {
    this.#isNat = method === "nat";
    const replies = this.#isNat && scheduler === "rr" ? numbers(ESTABLISHED) : [];
    const frames = isStream ? streamFrames() : clientFrames(hasNew);
    const client = new RepeatPort(portOptions(CLIENT_PORT), frames);
    const server = new RepeatPort(
      portOptions(SERVER_PORT),
      replies.map((n) => replyFrame(n, "PA")),
      isStream ? JOINING : 0,
    );
    this.#ports = [client, server];
    const ports = this.#ports;
    this.director = makeDirector({
      method,
      scheduler,
      flowCapacity: FLOW_CAPACITY,
      ports,
      nowMs: 0,
    });
    this.#open();
  }

  /** Makes the established flows: the packets of both sides until TCP is open. */
  #open(): void {
    const { director } = this;
    const [client] = this.#ports;
    const open = (port: number, frames: Uint8Array[]): void => {
      for (const frame of frames) {
        const slot = director.ring.take();
        director.ring.bytes.set(frame, director.ring.start[slot]!);
        director.ring.length[slot] = frame.length;
        director.handle(slot, port);
        director.flush();
      }
    };
    open(
      CLIENT_PORT,
      numbers(ESTABLISHED).map((n) => clientFrame(n, "S")),
    );
    if (this.#isNat)
      open(
        SERVER_PORT,
        numbers(ESTABLISHED).map((n) => replyFrame(n, "SA")),
      );
    open(
      CLIENT_PORT,
      numbers(ESTABLISHED).map((n) => clientFrame(n, "A")),
    );
    client.transmitted = 0;
  }

  /** Lets `frames` frames cross, half of them replies where there are any. */
  cross(frames: number): void {
    const [client, server] = this.#ports;
    client.budget = frames;
    server.budget = frames;
    for (let taken = 0; taken < frames;) {
      this.#nowMs += STEP_MS;
      taken += this.director.step(this.#nowMs);
    }
  }
}
