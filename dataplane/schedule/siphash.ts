// Hot: SipHash-1-3 of one 32-bit word, truncated to 32 bits, as 64-bit kernels compute `hsiphash`. ipvs.md C.10.
// Aumasson, Bernstein: "SipHash: a fast short-input PRF" (2012), with one compression and three final rounds.
// 64-bit words are pairs of int32 (h high, l low); the state lives in eight numbers of the module, because one
// thread hashes one word at a time and nothing else touches them.

let h0 = 0;
let l0 = 0;
let h1 = 0;
let l1 = 0;
let h2 = 0;
let l2 = 0;
let h3 = 0;
let l3 = 0;

/** Flips the sign bit, so that comparing as signed compares as unsigned. */
const SIGN = 0x80000000 | 0;

/** 1 when the 32-bit sum `sum = a + b mod 2^32` overflowed. */
const carry = (sum: number, a: number): number => ((sum ^ SIGN) < (a ^ SIGN) ? 1 : 0);

/** One SipRound. */
function round(): void {
  // v0 += v1; v1 <<<= 13; v1 ^= v0; v0 <<<= 32
  let low = (l0 + l1) | 0;
  let high = (h0 + h1 + carry(low, l0)) | 0;
  let turned = (h1 << 13) | (l1 >>> 19);
  l1 = ((l1 << 13) | (h1 >>> 19)) ^ low;
  h1 = turned ^ high;
  h0 = low;
  l0 = high;
  // v2 += v3; v3 <<<= 16; v3 ^= v2
  low = (l2 + l3) | 0;
  h2 = (h2 + h3 + carry(low, l2)) | 0;
  l2 = low;
  turned = (h3 << 16) | (l3 >>> 16);
  l3 = ((l3 << 16) | (h3 >>> 16)) ^ l2;
  h3 = turned ^ h2;
  // v0 += v3; v3 <<<= 21; v3 ^= v0
  low = (l0 + l3) | 0;
  h0 = (h0 + h3 + carry(low, l0)) | 0;
  l0 = low;
  turned = (h3 << 21) | (l3 >>> 11);
  l3 = ((l3 << 21) | (h3 >>> 11)) ^ l0;
  h3 = turned ^ h0;
  // v2 += v1; v1 <<<= 17; v1 ^= v2; v2 <<<= 32
  low = (l2 + l1) | 0;
  high = (h2 + h1 + carry(low, l2)) | 0;
  turned = (h1 << 17) | (l1 >>> 15);
  l1 = ((l1 << 17) | (h1 >>> 15)) ^ low;
  h1 = turned ^ high;
  h2 = low;
  l2 = high;
}

/**
 * SipHash-1-3 of the four octets of `word` in little-endian order, low 32 bits as int32.
 * The key is two 64-bit halves, each given as its high and low int32 bits.
 */
export function hsiphash(
  word: number,
  keyHigh0: number,
  keyLow0: number,
  keyHigh1: number,
  keyLow1: number,
): number {
  h0 = 0x736f6d65 ^ keyHigh0;
  l0 = 0x70736575 ^ keyLow0;
  h1 = 0x646f7261 ^ keyHigh1;
  l1 = 0x6e646f6d ^ keyLow1;
  h2 = 0x6c796765 ^ keyHigh0;
  l2 = 0x6e657261 ^ keyLow0;
  h3 = 0x74656462 ^ keyHigh1;
  l3 = 0x79746573 ^ keyLow1;
  // The last block: input length in the top octet, the word below.
  h3 ^= 4 << 24;
  l3 ^= word;
  round();
  h0 ^= 4 << 24;
  l0 ^= word;
  l2 ^= 0xff;
  round();
  round();
  round();
  return l0 ^ l1 ^ l2 ^ l3;
}
