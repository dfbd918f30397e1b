// Hot: an interface under a packet socket, while it is down. The kernel tells a socket once that its interface went
// down, and nothing more when the interface is deleted after that. Every deletion takes it down first, and a reader
// may be quicker than what comes then. So an interface that is down is looked at again.

import type { Clock } from "../env/clock.ts";
import { deviceGone } from "./device-io.ts";
import { EBADF, ENETDOWN, ENXIO } from "./errno.ts";
import { isInterfaceUp } from "./interface.ts";
import { getsockname } from "./libc.ts";

/** Distance of two looks at an interface that is down. */
const LOOK_MS = 1000;

// struct sockaddr_ll
const ADDRESS_BYTES = 20;
const ADDRESS_INDEX = 4;

export class LinkWatch {
  readonly #fd: number;
  readonly #name: string;
  readonly #clock: Clock;
  #dueMs = Infinity;

  /** @param fd a bound packet socket */
  constructor(fd: number, name: string, clock: Clock) {
    this.#fd = fd;
    this.#name = name;
    this.#clock = clock;
  }

  /** When the interface is to be looked at; Infinity while it is up. */
  get dueMs(): number {
    return this.#dueMs;
  }

  /** Hot. What the errno of a read means: true that the interface was deleted. One that is down comes back. */
  isGone(why: number): boolean {
    if (why === EBADF) return true;
    if (why !== ENETDOWN) return false;
    if (this.#isDetached()) return true;
    this.#dueMs = this.#clock.nowMs() + LOOK_MS;
    return false;
  }

  /** Hot. Told the errno of a refused write: it may be the one that the next read would have had. */
  refused(why: number): void {
    if (this.#dueMs !== Infinity || (why !== ENETDOWN && why !== ENXIO)) return;
    this.#dueMs = this.#clock.nowMs() + LOOK_MS;
  }

  /** Hot. Looks when it is time. @throws SystemCallError when the interface was deleted */
  look(): void {
    if (this.#dueMs === Infinity) return;
    const nowMs = this.#clock.nowMs();
    if (nowMs >= this.#dueMs) this.#lookAgain(nowMs);
  }

  /** Control path. In this order: another interface of the same name may be up by now. */
  #lookAgain(nowMs: number): void {
    const isUp = this.#isUp();
    if (this.#isDetached()) deviceGone(this.#name, ENETDOWN);
    this.#dueMs = isUp ? Infinity : nowMs + LOOK_MS;
  }

  /** Control path. Not known of an interface that has another name now. */
  #isUp(): boolean {
    try {
      return isInterfaceUp(this.#name);
    } catch {
      return false;
    }
  }

  /** Control path. */
  #isDetached(): boolean {
    const address = new DataView(new ArrayBuffer(ADDRESS_BYTES));
    const bytes = new DataView(new ArrayBuffer(4));
    bytes.setInt32(0, ADDRESS_BYTES, true);
    if (getsockname(this.#fd, address, bytes) < 0) return true;
    return address.getInt32(ADDRESS_INDEX, true) < 0;
  }
}
