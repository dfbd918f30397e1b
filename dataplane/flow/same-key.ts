// Hot: whether a record has the keys that a look-up asks for. IPv4 has its own comparison: it is half the
// arguments and one cache line.

import {
  CLIENT,
  FAMILY_SHIFT,
  FAR_WORDS,
  KEY_KIND_MASK,
  KIND,
  NEAR_WORDS,
  PORTS,
  PROTOCOL_SHIFT,
  SERVER_0,
  SERVER_1,
  VIRTUAL,
} from "./layout.ts";

/** What of KIND an OUT key holds: protocol, family and the server's port. */
const ANSWER_KIND_MASK = KEY_KIND_MASK | 0xffff;

/** KIND of an IPv4 flow without its server port and its server's family. */
export const kind4 = (protocol: number): number =>
  (4 << FAMILY_SHIFT) | (protocol << PROTOCOL_SHIFT);

/** True for an IPv4 flow of that client and virtual end; `ports` is the client's << 16 | the virtual one. */
export function isBetween4(
  near: Int32Array,
  flow: number,
  kind: number,
  client: number,
  virtual: number,
  ports: number,
): boolean {
  const at = flow * NEAR_WORDS;
  return (
    near[at + CLIENT] === client &&
    near[at + PORTS] === ports &&
    near[at + VIRTUAL] === virtual &&
    (near[at + KIND]! & KEY_KIND_MASK) === kind
  );
}

/** True for an IPv4 flow of that server and client; `ports` is the server's << 16 | the client's. */
export function isAnswered4(
  near: Int32Array,
  flow: number,
  kind: number,
  server: number,
  client: number,
  ports: number,
): boolean {
  const at = flow * NEAR_WORDS;
  return (
    near[at + CLIENT] === client &&
    near[at + SERVER_0] === server &&
    near[at + PORTS]! >>> 16 === (ports & 0xffff) &&
    (near[at + KIND]! & ANSWER_KIND_MASK) === (kind | (ports >>> 16))
  );
}

/** True for an IPv6 flow of client a and virtual end b. */
export function isBetween6(
  near: Int32Array,
  flow: number,
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
): boolean {
  const at = flow * NEAR_WORDS;
  return (
    near[at + CLIENT] === a0 &&
    near[at + CLIENT + 1] === a1 &&
    near[at + CLIENT + 2] === a2 &&
    near[at + CLIENT + 3] === a3 &&
    near[at + PORTS] === ((aPort << 16) | bPort) &&
    near[at + VIRTUAL] === b0 &&
    near[at + VIRTUAL + 1] === b1 &&
    near[at + VIRTUAL + 2] === b2 &&
    near[at + VIRTUAL + 3] === b3 &&
    (near[at + KIND]! & KEY_KIND_MASK) === ((6 << FAMILY_SHIFT) | (protocol << PROTOCOL_SHIFT))
  );
}

/** True for an IPv6 flow of server a and client b. */
export function isAnswered6(
  near: Int32Array,
  far: Int32Array,
  flow: number,
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
): boolean {
  const at = flow * NEAR_WORDS;
  const farAt = flow * FAR_WORDS + SERVER_1;
  const kind = (6 << FAMILY_SHIFT) | (protocol << PROTOCOL_SHIFT) | aPort;
  return (
    near[at + CLIENT] === b0 &&
    near[at + CLIENT + 1] === b1 &&
    near[at + CLIENT + 2] === b2 &&
    near[at + CLIENT + 3] === b3 &&
    near[at + PORTS]! >>> 16 === bPort &&
    (near[at + KIND]! & (KEY_KIND_MASK | 0xffff)) === kind &&
    near[at + SERVER_0] === a0 &&
    far[farAt] === a1 &&
    far[farAt + 1] === a2 &&
    far[farAt + 2] === a3
  );
}
