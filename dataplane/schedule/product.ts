// Hot: exact comparison of two products that may pass 2^53, without BigInt.

const LOW = 65_536;

/**
 * True when `a * b > c * d`, exactly. All four are integers from 0; a and c below 2^53 / 2^16 = 2^37,
 * b and d below 2^31 (weights), so that no partial product below rounds.
 */
export function productExceeds(a: number, b: number, c: number, d: number): boolean {
  const left = a * b;
  const right = c * d;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left > right;
  // Split a and c at bit 16: a * b = high * 2^16 + low, every part exact.
  const leftLow = (a % LOW) * b;
  const rightLow = (c % LOW) * d;
  const leftHigh = Math.floor(a / LOW) * b + Math.floor(leftLow / LOW);
  const rightHigh = Math.floor(c / LOW) * d + Math.floor(rightLow / LOW);
  if (leftHigh !== rightHigh) return leftHigh > rightHigh;
  return leftLow % LOW > rightLow % LOW;
}
