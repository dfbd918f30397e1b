// Tables, numbers, colours, suggestions.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { editDistance, nearMiss } from "../../../cli/near-miss.ts";
import { type Column, tableLines, tsvLines } from "../../../cli/table.ts";
import { Paint, PLAIN, type TerminalSettings, wantsColor } from "../../../cli/terminal.ts";
import { count, duration, shortNumber } from "../../../cli/units.ts";

const test = suite("cli output");

interface Row {
  readonly name: string;
  readonly size: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { title: "NAME", text: ({ name }) => name },
  { title: "SIZE", align: "right", text: ({ size }) => String(size) },
  { title: "NOTE", text: ({ size }) => (size > 9 ? "large" : ""), style: () => "red" },
];
const ROWS: readonly Row[] = [
  { name: "a", size: 5 },
  { name: "longer name", size: 12 },
];

test("columns are as wide as their widest cell, and lines end without blanks", () => {
  assert.equal(tableLines(ROWS, COLUMNS, PLAIN), [
    "NAME         SIZE  NOTE",
    "a               5",
    "longer name    12  large",
  ]);
});

test("colour does not move columns", () => {
  const [title, , row] = tableLines(ROWS, COLUMNS, new Paint(true));
  assert.is(title, "\u001b[1mNAME         SIZE  NOTE\u001b[0m");
  assert.is(row, "longer name    12  \u001b[31mlarge\u001b[0m");
});

test("tab-separated values have no titles, and no tabs or newlines inside", () => {
  assert.equal(tsvLines([{ name: "a\tb\nc", size: 1 }], COLUMNS), ["a b c\t1\t"]);
});

test("numbers are shortened by thousands", () => {
  const shown = [0, 999, 1000, 1234, 999_949, 999_950, 34_500_000, 1e18].map(shortNumber);
  assert.equal(shown, ["0", "999", "1.0k", "1.2k", "999.9k", "1.0M", "34.5M", "1.0E"]);
});

test("durations have their two largest units", () => {
  const shown = [0, 850, 1000, 59_999, 60_000, 899_000, 3_600_000, 273_600_000].map(duration);
  assert.equal(shown, ["0 ms", "850 ms", "1 s", "59 s", "1 min", "14 min 59 s", "1 h", "3 d 4 h"]);
});

test("one is singular", () => {
  assert.is(count(1, "server"), "1 server");
  assert.is(count(0, "server"), "0 servers");
});

test("colour follows the option, then the environment, then the terminal", () => {
  const settings = (isTty: boolean, env: Record<string, string>): TerminalSettings => ({
    isTty,
    env,
  });
  assert.is(wantsColor("auto", settings(true, {})), true);
  assert.is(wantsColor("auto", settings(false, {})), false);
  assert.is(wantsColor("auto", settings(true, { NO_COLOR: "1" })), false);
  assert.is(wantsColor("auto", settings(true, { NO_COLOR: "" })), true);
  assert.is(wantsColor("auto", settings(false, { CLICOLOR_FORCE: "1" })), true);
  assert.is(wantsColor("auto", settings(false, { CLICOLOR_FORCE: "0" })), false);
  assert.is(wantsColor("auto", settings(false, { NO_COLOR: "1", FORCE_COLOR: "1" })), false);
  assert.is(wantsColor("auto", settings(true, { TERM: "dumb" })), false);
  assert.is(wantsColor("always", settings(false, { NO_COLOR: "1" })), true);
  assert.is(wantsColor("never", settings(true, { CLICOLOR_FORCE: "1" })), false);
});

test("edits are insertions, deletions, replacements and swaps of neighbours", () => {
  assert.is(editDistance("", "abc"), 3);
  assert.is(editDistance("wlc", "wlc"), 0);
  assert.is(editDistance("wcl", "wlc"), 1);
  assert.is(editDistance("service", "servcie"), 1);
  assert.is(editDistance("kitten", "sitting"), 3);
});

test("a near miss is close or nothing", () => {
  const known = ["rr", "wrr", "wlc", "lblcr"];
  assert.is(nearMiss("wcl", known), "wlc");
  assert.is(nearMiss("WRR", known), "wrr");
  assert.is(nearMiss("lblrc", known), "lblcr");
  assert.is(nearMiss("hash", known), null);
});

test.run();
