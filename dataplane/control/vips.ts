// Requests about virtual addresses that go from director to director: claim, release, list.

import type { tapvs } from "../../proto/generated/control.js";
import type { Director } from "../director.ts";
import { announce } from "../host/announce.ts";
import { type Address, addressFromOctets, addressText, octetsOf } from "../wire/address.ts";
import { Refused, REFUSED } from "./refusal.ts";

const ADDRESSES_MAX = 256;

/** @throws Refused */
function addressOf(octets: Uint8Array): Address {
  const address = addressFromOctets(octets);
  if (address !== null) return address;
  throw new Refused(REFUSED.invalid, `an address has 4 or 16 octets, not ${octets.length}.`);
}

/**
 * Claims or releases; every claimed address is announced, also one that was claimed before.
 * @throws Refused before anything is changed
 */
export function setVips(
  director: Director,
  request: tapvs.v1.ISetVipsRequest,
): tapvs.v1.ISetVipsResponse {
  const octets = request.addresses ?? [];
  if (octets.length > ADDRESSES_MAX) {
    const rule = `a request has at most ${ADDRESSES_MAX} addresses`;
    throw new Refused(REFUSED.invalid, `${rule}, not ${octets.length}.`);
  }
  const { nowTicks, vips } = director;
  const isClaimed = request.claim === true;
  const wanted = octets.map(addressOf);
  for (const address of wanted) {
    const fault = vips.faultOf(address);
    if (fault !== null) throw new Refused(REFUSED.invalid, `${addressText(address)} ${fault}.`);
  }
  if (wanted.length === 0) vips.setAll(isClaimed);
  else for (const address of wanted) vips.set(address, isClaimed);
  if (isClaimed) {
    const claimed = wanted.length > 0 ? wanted : vips.list().filter((one) => one.isClaimed);
    for (const address of claimed) announce(director.host, address, nowTicks);
  }
  return { addresses: vipMessages(director) };
}

/** Every virtual address, in the order in which they became known. */
export const vipMessages = (director: Director): tapvs.v1.IVirtualAddress[] =>
  director.vips.list().map((vip) => ({
    address: octetsOf(vip),
    claimed: vip.isClaimed,
    hasService: vip.hasService,
  }));
