// Hot: a backup that has just started asks for a snapshot, thrice, as datagrams get lost. Masters answer one
// request in ten seconds, so that the repeats of one that was heard cost nothing.

import { isPast, ticksOfSeconds } from "../env/clock.ts";
import type { GroupSender } from "./group-sender.ts";
import { REQUEST_BYTES, writeSnapshotRequest } from "./snapshot-request.ts";

/** Ticks from one request to the next. */
const PAUSES = Int32Array.of(ticksOfSeconds(1), ticksOfSeconds(4));

export class SnapshotAsker {
  readonly #sender: GroupSender;
  readonly #message = new Uint8Array(REQUEST_BYTES);
  #sent = 0;
  #due: number;

  constructor(sender: GroupSender, syncId: number, nowTicks: number) {
    this.#sender = sender;
    this.#due = nowTicks;
    writeSnapshotRequest(new DataView(this.#message.buffer), 0, syncId);
  }

  get isDone(): boolean {
    return this.#sent > PAUSES.length;
  }

  work(nowTicks: number): void {
    if (this.isDone || !isPast(this.#due, nowTicks)) return;
    if (!this.#sender.send(this.#message, 0, REQUEST_BYTES)) return;
    if (this.#sent < PAUSES.length) this.#due = (nowTicks + PAUSES[this.#sent]!) | 0;
    this.#sent++;
  }

  /** Ticks until `work` has something to do, or `otherwise` if that is sooner. */
  sooner(otherwise: number, nowTicks: number): number {
    if (this.isDone) return otherwise;
    return Math.max(0, Math.min(otherwise, (this.#due - nowTicks) | 0));
  }
}
