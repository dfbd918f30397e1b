// Large pages for flow tables: the kernel takes the wish, and the memory is what it was.

import { existsSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { adviseHugePages } from "../../dataplane/port/huge-pages.ts";

const huge = suite("platform/huge-pages");

const BYTES = 16 * 1024 * 1024;
const PAGE_WORDS = 1024;

huge(
  "a table in the middle of its life keeps its contents; a kernel without large pages says no",
  () => {
    const table = new Int32Array(new SharedArrayBuffer(BYTES));
    for (let i = 0; i < table.length / 2; i += PAGE_WORDS) table[i] = i;

    assert.is(adviseHugePages(table), existsSync("/sys/kernel/mm/transparent_hugepage"));
    for (let i = table.length / 2; i < table.length; i += PAGE_WORDS) table[i] = i;

    for (let i = 0; i < table.length; i += PAGE_WORDS) assert.is(table[i], i);
    assert.is(table[1], 0);
  },
);

huge("a table smaller than a page stays as it is", () => {
  assert.is(adviseHugePages(new Int32Array(new SharedArrayBuffer(16))), true);
});

huge.run();
