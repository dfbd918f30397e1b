// Drawn state machines: what compiles, and what is refused.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import { compileTable } from "../../../dataplane/wire/state-table.ts";

const table = suite("wire/state-table");

const STATES = ["RED", "GREEN"] as const;
const EVENTS = ["go", "stop"] as const;

const refusal = (drawing: string): string => {
  try {
    compileTable(STATES, EVENTS, drawing);
  } catch (error) {
    return (error as Error).message;
  }
  return "accepted";
};

table("a drawing becomes one row an event and one cell a state", () => {
  const next = compileTable(
    STATES,
    EVENTS,
    `
          RED    GREEN

    go    GREEN  GREEN
    stop  RED    RED`,
  );

  assert.equal([...next], [1, 1, 0, 0]);
});

table("a drawing with states in another order is refused", () => {
  assert.match(refusal("GREEN RED\n go RED RED\n stop RED RED"), /starts with "RED GREEN"/);
});

table("a drawing with an unknown state is refused by row and name", () => {
  assert.match(refusal("RED GREEN\n go RED BLUE\n stop RED RED"), /"go".*"BLUE"/);
});

table("a drawing that lacks a row, a cell, or has rows out of order is refused", () => {
  assert.match(refusal("RED GREEN\n go RED RED"), /2 events has 1 rows/);
  assert.match(refusal("RED GREEN\n go RED\n stop RED RED"), /"go" has 1 cells for 2 states/);
  assert.match(refusal("RED GREEN\n stop RED RED\n go RED RED"), /"stop" stands where "go"/);
  assert.match(refusal(""), /starts with/);
});

table.run();
