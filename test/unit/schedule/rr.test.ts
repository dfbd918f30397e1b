// rr: turns through edits.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SERVER_OVERLOADED } from "../../../dataplane/schedule/server-table.ts";
import { LetteredPool } from "../../support/pools.ts";

const rr = suite("schedule/rr");

rr("servers take turns in list order, newest first, whatever their weights", () => {
  assert.is(new LetteredPool("rr", [1, 5, 2]).picks(7), "ABCABCA");
});

rr("a quiesced or overloaded server is passed over, and keeps its place", () => {
  const lettered = new LetteredPool("rr", [1, 1, 1]);
  lettered.edit("B", { weight: 0 });
  lettered.setFlag("C", SERVER_OVERLOADED, true);
  assert.is(lettered.picks(2), "AA");

  lettered.edit("B", { weight: 1 });
  lettered.setFlag("C", SERVER_OVERLOADED, false);
  assert.is(lettered.picks(3), "BCA");
});

rr("deleting the server whose turn it was moves the turn back by one", () => {
  const lettered = new LetteredPool("rr", [1, 1, 1, 1]);
  assert.is(lettered.picks(3), "ABC");

  lettered.delete("C");

  assert.is(lettered.picks(3), "DAB", "the turn stands on B, so D is next");
});

rr("deleting the first server while the turn stands on it starts at the head", () => {
  const lettered = new LetteredPool("rr", [1, 1, 1]);
  assert.is(lettered.pick(), "A");

  lettered.delete("A");

  assert.is(lettered.picks(3), "BCB");
});

rr("a server that is added comes first in the list, but the turn goes on", () => {
  const lettered = new LetteredPool("rr", [1, 1]);
  assert.is(lettered.pick(), "A");

  lettered.add("Z", 1);

  assert.is(lettered.picks(4), "BZAB");
});

rr("the server that was picked last is tried last", () => {
  const lettered = new LetteredPool("rr", [1, 1]);
  lettered.pick();
  lettered.edit("B", { weight: 0 });

  assert.is(lettered.picks(2), "AA");

  lettered.edit("A", { weight: 0 });
  assert.is(lettered.pick(), "-");
});

rr.run();
