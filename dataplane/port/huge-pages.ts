// Pages of 2 MiB for tables that are looked into at random, and for slots: with pages of 4 KiB nearly every look misses
// the processor's cache of addresses, too, which costs as much as the look itself, and a frame of 64 KiB lies in 17.

import { addressOf, MADV_HUGEPAGE, madvise } from "./libc.ts";

const PAGE_BYTES = 4096;

/**
 * Asks for large pages where the memory of a table is not in use yet. False where the kernel has none
 * (/sys/kernel/mm/transparent_hugepage/enabled is "never"): the table works all the same.
 *
 * @param table over an explicit SharedArrayBuffer: other memory may move
 */
export function adviseHugePages(table: Int32Array | Uint8Array): boolean {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  const address = addressOf(bytes);
  const first = Math.ceil(address / PAGE_BYTES) * PAGE_BYTES;
  const end = Math.floor((address + bytes.length) / PAGE_BYTES) * PAGE_BYTES;
  return end <= first || madvise(first, end - first, MADV_HUGEPAGE) === 0;
}
