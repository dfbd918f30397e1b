// Which virtual addresses the services have, and who wants to know when one comes or goes.

import { serviceText, type ServiceKey } from "./specs.ts";

/** Told once when an address gets its first service, and once when it loses its last one. */
export type AddressListener = (
  isAdded: boolean,
  family: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
) => void;

export class VirtualAddresses {
  /** Services of each address, by its name as a service of every protocol and port. */
  readonly #services = new Map<string, number>();
  readonly #listener: AddressListener;

  constructor(listener: AddressListener) {
    this.#listener = listener;
  }

  added(key: ServiceKey): void {
    this.#change(key, 1);
  }

  removed(key: ServiceKey): void {
    this.#change(key, -1);
  }

  /** Firewall marks and the unspecified address stand for no address of the director's. */
  #change(key: ServiceKey, change: 1 | -1): void {
    const { family, word0, word1, word2, word3 } = key;
    if (key.mark !== 0 || (word0 | word1 | word2 | word3) === 0) return;
    const name = serviceText({ ...key, protocol: 0, port: 0 });
    const count = (this.#services.get(name) ?? 0) + change;
    if (count === 0) this.#services.delete(name);
    else this.#services.set(name, count);
    const isFirst = change === 1 && count === 1;
    if (isFirst || count === 0) this.#listener(isFirst, family, word0, word1, word2, word3);
  }
}
