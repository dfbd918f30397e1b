// What the runtime promises about memory that system calls write: the traps and the ways round them. When a test
// fails after an upgrade of Bun, the rules at the head of dataplane/port/libc.ts need another look.

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dlopen, ptr } from "bun:ffi";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressOf, errno, readAt, readInto, writeAt } from "../../dataplane/port/libc.ts";
import { HEADROOM_BYTES, Ring, SLOT_BYTES } from "../../dataplane/ring/ring.ts";

const { symbols: c } = dlopen("libc.so.6", {
  memset: { args: ["u64", "i32", "u64"], returns: "ptr" },
});

const ROUNDS = 200_000;
const folder = mkdtempSync(join(tmpdir(), "tapvs-platform-"));
const memory = suite("platform/ffi-memory");

memory.after(() => rmSync(folder, { recursive: true, force: true }));

/** Reads that did not see what memset had just written through an address taken before. */
function staleReads(out: Int32Array): number {
  const address = ptr(out);
  const once = (i: number): boolean => {
    c.memset(address, i & 0x7f, 4);
    return (out[0]! & 0xff) === (i & 0x7f);
  };
  let stale = 0;
  for (let i = 0; i < ROUNDS; i++) if (!once(i)) stale++;
  return stale;
}

memory("the address of an array made by length goes stale: never store one", () => {
  // The first test of the file: with staleReads compiled already, the array does not move. Nor does it with
  // one of the compilers switched off.
  if (Object.keys(process.env).some((name) => name.startsWith("BUN_JSC_use"))) return;

  assert.ok(staleReads(new Int32Array(1)) > 0, "oven-sh/bun#32054 is mended: say so in libc.ts");
});

memory("the address of an array on an explicit ArrayBuffer stays right", () => {
  assert.is(staleReads(new Int32Array(new ArrayBuffer(4))), 0);
});

memory("the address of a ring stays right under compilation and collection", () => {
  const ring = new Ring(512);
  const base = addressOf(ring.bytes);
  let wrong = 0;

  const once = (i: number): boolean => {
    const at = (i % 512) * SLOT_BYTES + HEADROOM_BYTES + (i & 63);
    c.memset(base + at, i & 0x7f, 4);
    return ring.bytes[at] === (i & 0x7f) && ring.view.getUint8(at + 3) === (i & 0x7f);
  };
  let garbage: number[][] = [];
  for (let i = 0; i < ROUNDS; i++) {
    if (!once(i)) wrong++;
    garbage.push([i]);
    if (i % 40_000 === 0) {
      garbage = [];
      Bun.gc(true);
    }
  }

  assert.is(wrong, 0);
  assert.is(addressOf(ring.bytes), base);
});

memory("read(2) fills a SharedArrayBuffer through a view of one slot", () => {
  const file = join(folder, "view");
  writeFileSync(file, Uint8Array.of(1, 2, 3));
  const ring = new Ring(4);
  const slot = ring.bytes.subarray(2 * SLOT_BYTES, 3 * SLOT_BYTES);
  const fd = openSync(file, "r");

  assert.is(readInto(fd, slot, slot), 3);
  closeSync(fd);

  assert.equal(ring.bytes.slice(2 * SLOT_BYTES, 2 * SLOT_BYTES + 4), Uint8Array.of(1, 2, 3, 0));
  assert.is(ring.bytes[3 * SLOT_BYTES], 0);
});

memory("read(2) and write(2) take the address of any byte of a ring", () => {
  const source = join(folder, "source");
  const copy = join(folder, "copy");
  const content = new Uint8Array(5000).map((_, i) => i * 31);
  writeFileSync(source, content);
  const ring = new Ring(4);
  const at = 3 * SLOT_BYTES + 17;
  const from = openSync(source, "r");
  const to = openSync(copy, "w");

  assert.is(readAt(from, addressOf(ring.bytes) + at, 5000), 5000);
  assert.is(writeAt(to, addressOf(ring.bytes) + at, 5000), 5000);
  closeSync(from);
  closeSync(to);

  assert.equal(new Uint8Array(readFileSync(copy)), content);
});

memory("errno survives until the next statement, garbage collected or not", () => {
  const view = new Uint8Array(new ArrayBuffer(1));
  const EBADF = 9;
  let lost = 0;

  for (let i = 0; i < ROUNDS; i++) {
    const result = readInto(-1, view, view);
    if (result !== -1 || errno() !== EBADF) lost++;
  }

  assert.is(lost, 0);
});

memory.run();
