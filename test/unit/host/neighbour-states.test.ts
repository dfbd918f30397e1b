// The drawn table of a neighbour's states.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  after,
  AGED,
  ANSWERED,
  ASKING,
  EVENTS,
  FREE,
  FRESH,
  HEARD,
  isUsable,
  MOVED,
  PROBING,
  SILENT,
  STALE,
  STATES,
  WANTED,
} from "../../../dataplane/host/neighbour-states.ts";

const states = suite("host/neighbour-states");

states("numbers stand for the names of the drawing", () => {
  assert.equal(
    [FREE, ASKING, FRESH, STALE, PROBING].map((state) => STATES[state]),
    [...STATES],
  );
  const events = [WANTED, ANSWERED, HEARD, MOVED, AGED, SILENT];
  assert.equal(
    events.map((event) => EVENTS[event]),
    [...EVENTS],
  );
});

states("an answer makes every neighbour fresh, another MAC none", () => {
  for (let state = 0; state < STATES.length; state++) {
    assert.is(after(state, ANSWERED), FRESH);
    assert.is(after(state, MOVED), STALE);
  }
});

states("whoever is usable stays usable while it is wanted", () => {
  for (const state of [FRESH, STALE, PROBING]) assert.ok(isUsable(after(state, WANTED)));
});

states("every way ends in FREE when nobody answers and nobody asks", () => {
  for (let state: number = FREE; state < STATES.length; state++) {
    let now = state;
    for (let i = 0; i < 4; i++) now = after(now, now === ASKING || now === PROBING ? SILENT : AGED);
    assert.is(now, FREE, STATES[state]);
  }
});

states.run();
