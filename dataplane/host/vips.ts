// Virtual addresses: those of services and those that an operator claims, and which of them are the director's own
// at this moment. Two directors share them: one claims, the other one releases. Control path only.

import { type Address, addressText } from "../wire/address.ts";
import {
  isLoopback,
  isLoopback6,
  isMulticast,
  isMulticast6,
  isThisNetwork,
  isUnspecified6,
} from "./address-kind.ts";
import type { LocalAddresses } from "./local-addresses.ts";

/** Most addresses without a service: a script that invents addresses does not fill the memory. */
const OTHERS_MAX = 256;

export interface Vip extends Address {
  /** True while the director answers for it. */
  isClaimed: boolean;
  hasService: boolean;
  /** What an operator wants for this address; null: as for all. */
  wish: boolean | null;
}

export class Vips {
  readonly #locals: LocalAddresses;
  readonly #vips = new Map<string, Vip>();
  #claimsAll: boolean;

  /** @param claimsAll whether an address becomes the director's own with its first service */
  constructor(locals: LocalAddresses, claimsAll: boolean) {
    this.#locals = locals;
    this.#claimsAll = claimsAll;
  }

  list(): Vip[] {
    return [...this.#vips.values()];
  }

  /** An address got its first service; true when it is to be announced. */
  gotService(address: Address): boolean {
    const vip = this.#know(address);
    vip.hasService = true;
    const wasClaimed = vip.isClaimed;
    this.#settle(vip);
    return vip.isClaimed && !wasClaimed;
  }

  /** An address lost its last service. What an operator wants for it stays for the next one. */
  lostService(address: Address): void {
    const vip = this.#vips.get(addressText(address));
    if (vip === undefined) return;
    vip.hasService = false;
    this.#settle(vip);
  }

  /** Why an address cannot go from director to director, as the end of a sentence; null when it can. */
  faultOf(address: Address): string | null {
    const { family, word0, word1, word2, word3 } = address;
    const isLoop = family === 4 ? isLoopback(word0) : isLoopback6(word0, word1, word2, word3);
    if (isLoop) return "is a loopback address, which every host has for itself";
    const isGroup = family === 4 ? isMulticast(word0) || word0 === -1 : isMulticast6(word0);
    const isNone = family === 4 ? isThisNetwork(word0) : isUnspecified6(word0, word1, word2, word3);
    if (isGroup || isNone) return "is no address of one host";
    const others = this.list().filter(({ hasService }) => !hasService).length;
    if (this.#vips.has(addressText(address)) || others < OTHERS_MAX) return null;
    return `is too much: there are ${OTHERS_MAX} addresses without a service already`;
  }

  /** Claims or releases one address, whatever holds for all. */
  set(address: Address, isClaimed: boolean): void {
    const vip = this.#know(address);
    vip.wish = isClaimed;
    this.#settle(vip);
  }

  /** Claims or releases every known address, and those of services to come. */
  setAll(isClaimed: boolean): void {
    this.#claimsAll = isClaimed;
    for (const vip of this.#vips.values()) {
      vip.wish = vip.hasService ? null : isClaimed;
      this.#settle(vip);
    }
  }

  #know(address: Address): Vip {
    const name = addressText(address);
    let vip = this.#vips.get(name);
    if (vip === undefined) {
      vip = { ...address, isClaimed: false, hasService: false, wish: null };
      this.#vips.set(name, vip);
    }
    return vip;
  }

  /** Makes the address an own one or not, as it should be; forgets one that nothing holds any more. */
  #settle(vip: Vip): void {
    const isWanted = vip.wish ?? (this.#claimsAll && vip.hasService);
    if (isWanted && !vip.isClaimed) this.#locals.add(vip);
    else if (!isWanted && vip.isClaimed) this.#locals.remove(vip);
    vip.isClaimed = isWanted;
    if (!vip.hasService && vip.wish === null) this.#vips.delete(addressText(vip));
  }
}
