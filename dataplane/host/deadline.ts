// Hot: the next time at which the host has something to do, so that an idle director may sleep.

import { isPast } from "../env/clock.ts";

export class Deadline {
  isSet = false;
  /** Ticks; meaningful while `isSet`. */
  at = 0;

  /** Makes sure that the deadline is not later than `ticks`. */
  atLatest(ticks: number): void {
    if (this.isSet && ((ticks - this.at) | 0) >= 0) return;
    this.isSet = true;
    this.at = ticks;
  }

  clear(): void {
    this.isSet = false;
  }

  isDue(nowTicks: number): boolean {
    return this.isSet && isPast(this.at, nowTicks);
  }
}
