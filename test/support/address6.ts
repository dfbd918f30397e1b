// IPv6 addresses of tests between text and octets. Shares no code with dataplane/wire.

/** The 16 octets of "2001:db8::1"; no dotted decimal. */
export function octets6(text: string): number[] {
  const [head = "", tail] = text.split("::");
  const groupsOf = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: zeros }, () => 0), ...after];
  if (groups.length !== 8 || groups.some((group) => !(group >= 0 && group <= 0xffff))) {
    throw new Error(`a test packet needs an IPv6 address, not "${text}"`);
  }
  return groups.flatMap((group) => [group >> 8, group & 0xff]);
}

/** All eight groups without leading zeros: "2001:db8:0:0:0:0:0:1". */
export const text6 = (bytes: Uint8Array, at: number): string =>
  Array.from({ length: 8 }, (_, i) =>
    ((bytes[at + i * 2]! << 8) | bytes[at + i * 2 + 1]!).toString(16),
  ).join(":");
