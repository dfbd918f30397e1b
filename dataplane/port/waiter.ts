// Where a worker sleeps when no port has frames: in poll(2) (poller.ts), or in io_uring_enter(2)
// (uring-waiter.ts).

import { writeFrom } from "./libc.ts";

export interface Waiter {
  /** Eventfd that ends a wait; hand the number to another thread and call wake(). */
  readonly wakeFd: number;

  /** True when the last wait was ended by wake() (perhaps among others). */
  readonly isWoken: boolean;

  /**
   * Hot. Sleeps until a port has frames, at most `timeoutMs` (rounded up to whole milliseconds; 0 looks without
   * sleeping; negative or Infinity sleeps without end). A signal ends the wait early, with nothing ready.
   * @returns ports that are ready
   */
  wait(timeoutMs: number): number;

  /**
   * Control path. Close the ports first. The eventfd stays open, to the end of the process: those who have its number
   * may write to it until they hear of the end, and a number that is free soon is something else's.
   */
  close(): void;
}

/** The number 1 as the uint64 that an eventfd takes; never written to, so all threads may share one. */
const ONE = new Uint8Array(new ArrayBuffer(8));
ONE[0] = 1;

/**
 * Hot. Wakes the waiter whose `wakeFd` this is, from any thread of the process; the next wait returns at once,
 * however often it was called in between.
 */
export function wake(wakeFd: number): void {
  writeFrom(wakeFd, ONE, ONE); // Refused only when the count is at its end: then it is awake anyway.
}

/** Hot. A time-out as whole milliseconds, -1 for none. */
export function wholeMs(timeoutMs: number): number {
  if (timeoutMs < 0) return -1;
  return timeoutMs > 0x7fff_ffff ? -1 : Math.ceil(timeoutMs);
}
