// Counting collections of garbage in the engine's log.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { countCollections } from "../../../bench/path/collections.ts";

const collections = suite("bench/collections");

const START = "[GC<0x3d07039c118>: START M 8768kb => EdenCollection, a=0kb p=1.0ms END]";

collections("only what lies between BEGIN and END of a section is counted", () => {
  const log = [START, "BEGIN dr", START, "noise", START, "END dr", START, "BEGIN nat", "END nat"];
  assert.equal(
    [...countCollections(log.join("\n"))],
    [
      ["dr", 2],
      ["nat", 0],
    ],
  );
});

collections("requests, ends and other lines of the engine are no collections", () => {
  const log = [
    "BEGIN dr",
    "[GC<0x3d07039c118>: starting 0.042921ms]",
    "Requesting GC because bytes allocated this cycle: 8399994 exceed bytes allowed: 8388608",
    "GC END!",
    "END dr",
  ];
  assert.is(countCollections(log.join("\n")).get("dr"), 0);
});

collections("a section that never began is not known", () => {
  assert.is(countCollections(START).get("dr"), undefined);
});

collections.run();
