// MAC addresses as text, "02:00:00:00:00:01": check, derive. Control path.

export const MAC_ZERO = "00:00:00:00:00:00";

/** What keeps a text from being the MAC address of a station, in one sentence; null for nothing. */
export function macFault(text: string): string | null {
  if (!/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(text)) {
    return `a MAC address is six octets like 02:00:00:00:00:01, not "${text}"`;
  }
  return text === MAC_ZERO || (Number.parseInt(text.slice(0, 2), 16) & 1) !== 0
    ? `a port needs a unicast MAC address, not "${text}"`
    : null;
}

/** Lower-case form of a unicast MAC address. @throws Error with macFault */
export function normalizeMac(text: string): string {
  const fault = macFault(text);
  if (fault !== null) throw new Error(fault);
  return text.toLowerCase();
}

/**
 * A locally administered MAC address ("02:…") that follows from a port's name alone, so that neighbours keep
 * theirs across restarts. Two directors on one segment with ports of the same name must be given different
 * addresses. FNV-1a, once with each of two offsets, 40 bits of it.
 */
export function deriveMac(name: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const byte of Buffer.from(name)) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x01000193) ^ (low >>> 15);
  }
  const octets = [0x02, high, low >>> 24, low >>> 16, low >>> 8, low];
  return octets.map((octet) => (octet & 0xff).toString(16).padStart(2, "0")).join(":");
}
