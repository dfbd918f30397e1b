// What the contenders of the live benchmark are told.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CONTENDERS, rulesFor } from "../../../bench/live/contenders.ts";

const contenders = suite("bench/contenders");

contenders("every service port of the load server is a service, with the one server", () => {
  assert.equal(rulesFor("nat").trim().split("\n").slice(-2), [
    "-A -u 192.0.2.100:5004 -s rr",
    "-a -u 192.0.2.100:5004 -r 198.18.1.11:5004 -m -w 1",
  ]);
  assert.is(rulesFor("dr").match(/^-A -t/gm)?.length, 3);
});

contenders("the servers are reached by the forwarding method of the lab", () => {
  assert.is(rulesFor("dr").match(/ -g /g)?.length, 4);
  assert.is(rulesFor("tun").match(/ -i /g)?.length, 4);
});

contenders("names are unique, as files and options are called after them", () => {
  assert.is(new Set(CONTENDERS.map(({ name }) => name)).size, CONTENDERS.length);
});

contenders.run();
