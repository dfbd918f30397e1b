// Hot: the seeded hash of flow keys.
//
// One chain of xor, multiply and shift over all words of the key. The words of the two ends alternate, so
// that between any two words that a stranger chooses (an IPv6 client picks 64 bits of his address) stands
// one he does not: differences cannot be made to cancel without knowing the seed. Multipliers are those of
// the low-bias 32-bit finalisers (C. Wellons, "Prospecting for Hash Functions").

const MIX_A = 0x7feb352d;
const MIX_B = 0x846ca68b;
const MIX_C = 0x21f0aaad;
const MIX_D = 0x735a2d97;

/**
 * Hash of one IPv4 key, int32, every bit well mixed.
 *
 * @param seed  int32, secret: who knows it can build collisions
 * @param space which key space: keys of different spaces must not meet on purpose
 * @param a0    first end's address as int32
 * @param aPort uint16
 */
export function hashKey4(
  seed: number,
  space: number,
  protocol: number,
  a0: number,
  aPort: number,
  b0: number,
  bPort: number,
): number {
  let hash = seed ^ Math.imul((space << 16) | (4 << 8) | protocol, MIX_D);
  hash = Math.imul(hash ^ a0, MIX_A);
  hash = Math.imul(hash ^ (hash >>> 16) ^ b0, MIX_B);
  hash ^= hash >>> 15;
  hash ^= (aPort << 16) | bPort;
  hash = Math.imul(hash ^ (hash >>> 16), MIX_C);
  hash = Math.imul(hash ^ (hash >>> 15), MIX_D);
  return hash ^ (hash >>> 15);
}

/** Hash of one IPv6 key: as `hashKey4`, with four words an address. */
export function hashKey6(
  seed: number,
  space: number,
  protocol: number,
  a0: number,
  a1: number,
  a2: number,
  a3: number,
  aPort: number,
  b0: number,
  b1: number,
  b2: number,
  b3: number,
  bPort: number,
): number {
  let hash = seed ^ Math.imul((space << 16) | (6 << 8) | protocol, MIX_D);
  hash = Math.imul(hash ^ a0, MIX_A);
  hash = Math.imul(hash ^ (hash >>> 16) ^ b0, MIX_B);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ a1, MIX_A);
  hash = Math.imul(hash ^ (hash >>> 16) ^ b1, MIX_B);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ a2, MIX_A);
  hash = Math.imul(hash ^ (hash >>> 16) ^ b2, MIX_B);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ a3, MIX_A);
  hash = Math.imul(hash ^ (hash >>> 16) ^ b3, MIX_B);
  hash ^= hash >>> 15;
  hash ^= (aPort << 16) | bPort;
  hash = Math.imul(hash ^ (hash >>> 16), MIX_C);
  hash = Math.imul(hash ^ (hash >>> 15), MIX_D);
  return hash ^ (hash >>> 15);
}
