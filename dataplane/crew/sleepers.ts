// Hot: which workers of a crew sleep, and whom one has to wake. A worker that sleeps is woken when another handed
// something over to it. When slots of its own come home it is woken only if it had none left: its ports can read
// nothing until then. Two words of shared memory a worker: its state, and its eventfd.

import { wake } from "../port/waiter.ts";

const AWAKE = 0;
const ASLEEP = 1;
/** Asleep, and every slot of its own is elsewhere. */
const STARVED = 2;

export class Sleepers {
  readonly #words: Int32Array;
  readonly #worker: number;
  readonly #workers: number;
  /** Workers that got something since wakeOthers, as bits. */
  #touched = 0;
  /** Workers to whom slots went home since then. */
  #refunded = 0;

  constructor(memory: SharedArrayBuffer, worker: number) {
    this.#words = new Int32Array(memory);
    this.#worker = worker;
    this.#workers = this.#words.length / 2;
  }

  /** Control path. The eventfd that wakes this worker. */
  set wakeFd(fd: number) {
    Atomics.store(this.#words, this.#worker * 2 + 1, fd);
  }

  /** Something was handed over to `worker`. */
  touch(worker: number): void {
    this.#touched |= 1 << worker;
  }

  /** A slot of `worker` went home. */
  refund(worker: number): void {
    this.#refunded |= 1 << worker;
  }

  /**
   * Says that this worker is about to sleep; look once more at what waits. One without slots also wakes those who
   * sleep: slots may lie in writes of theirs that are done and that they have not looked at.
   */
  fallAsleep(isStarved: boolean): void {
    Atomics.store(this.#words, this.#worker * 2, isStarved ? STARVED : ASLEEP);
    if (!isStarved) return;
    for (let other = 0; other < this.#workers; other++) this.#wakeFrom(other, ASLEEP);
  }

  wakeUp(): void {
    Atomics.store(this.#words, this.#worker * 2, AWAKE);
  }

  /** True when a worker, this one included, sleeps without slots. */
  get isAnyStarved(): boolean {
    for (let worker = 0; worker < this.#workers; worker++) {
      if (Atomics.load(this.#words, worker * 2) === STARVED) return true;
    }
    return false;
  }

  /** Wakes those who sleep and got something. */
  wakeOthers(): void {
    const all = this.#touched | this.#refunded;
    if (all === 0) return;
    for (let other = 0; other < this.#workers; other++) {
      const bit = 1 << other;
      if ((this.#touched & bit) !== 0) this.#wakeFrom(other, ASLEEP);
      if ((all & bit) !== 0) this.#wakeFrom(other, STARVED);
    }
    this.#touched = 0;
    this.#refunded = 0;
  }

  #wakeFrom(worker: number, state: number): void {
    const word = worker * 2;
    if (Atomics.compareExchange(this.#words, word, state, AWAKE) !== state) return;
    wake(Atomics.load(this.#words, word + 1));
  }
}
