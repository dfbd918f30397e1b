// The transcript of the real ipvsadm (recordings/cli.json) replayed, call by call, against this one.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FakeDirector } from "../support/fake-director.ts";
import { readRecording } from "../support/recordings.ts";
import { TRAFFIC } from "./cli-traffic.ts";
import { asServiceSet, type RecordedCall, replayCall } from "./ipvsadm-replay.ts";

const calls = readRecording<RecordedCall[]>("cli.json");
const grammar = readRecording<RecordedCall[]>("cli-grammar.json");

const isUnsortedServices = ({ argv }: RecordedCall): boolean =>
  argv!.includes("--nosort") && !argv!.includes("-Lnc");

const golden = suite("ipvsadm against recordings of the real one");

golden("every call prints the same bytes and ends with the same status", async () => {
  const director = new FakeDirector();
  let replayed = 0;
  for (const [i, call] of calls.entries()) {
    TRAFFIC.get(i)?.(director);
    if (call.argv === undefined) continue; // Files: cli-director.test.ts.
    await replayCall(director, i, call, isUnsortedServices(call) ? asServiceSet : undefined);
    replayed++;
  }
  assert.is(replayed, 278);
});

golden("the grammar of options, values and mistakes is the real program's", async () => {
  const director = new FakeDirector();
  // Where addresses compare in circles, the order depends on the kernel's hash.
  for (const [i, call] of grammar.entries()) await replayCall(director, i, call, asServiceSet);
  assert.is(grammar.length, 421);
});

golden.run();
