// The layout of a flow record: 24 int32 words in shared memory.
//
//   near, one cache line of 64 bytes           far, half a line of 32 bytes
//   0  client address, 4 words                 0  server address, words 1 to 3
//   4  virtual address, 4 words                3  parent flow
//   8  client port << 16 | virtual port        4  number of children
//   9  family, protocol, server port           5  firewall mark
//   10 server address, word 0                  6  next in the timer slot, or free list
//   11 state << 24 | flags                     7  previous in the timer slot
//   12 timeout, ticks
//   13 deadline, ticks
//   14 server id
//   15 packets in
//
// All that an IPv4 packet of a known flow needs is in the near line. A record that was never used has never
// been touched, so its memory is not committed. Templates are flows of their own key space.

export const FLAGS_MASK = 0xffffff;
export const STATE_SHIFT = 24;

export const NEAR_WORDS = 16;
export const CLIENT = 0;
export const VIRTUAL = 4;
export const PORTS = 8;
export const KIND = 9;
export const SERVER_0 = 10;
export const STATE_FLAGS = 11;
export const TIMEOUT = 12;
export const DEADLINE = 13;
export const SERVER = 14;
export const IN_PACKETS = 15;

/** Layout of the far words, for the timer wheel. */
export const FAR_WORDS = 8;
export const FAR_NEXT = 6;
export const FAR_PREVIOUS = 7;
export const SERVER_1 = 0;
export const PARENT = 3;
export const CHILDREN = 4;
export const MARK = 5;

/** KIND: server port in bits 0-15, protocol 16-23, family 24-26 (0: the record is free), server's 28-30. */
export const PROTOCOL_SHIFT = 16;
export const FAMILY_SHIFT = 24;
export const SERVER_FAMILY_SHIFT = 28;
export const KEY_KIND_MASK = 0x07ff0000;

/** Bytes of one record. */
export const RECORD_BYTES = (NEAR_WORDS + FAR_WORDS) * Int32Array.BYTES_PER_ELEMENT;
