// Greatest common divisor, for schedulers that reduce weights.

/** Greatest common divisor of two integers from 0; gcd(0, b) is b. */
export function gcd(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}
