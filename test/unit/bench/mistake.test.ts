// Mistakes in the arguments of a benchmark.

import { parseArgs } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Mistake, mistakeSentence, numberOf, numbersOf } from "../../../bench/mistake.ts";
import { errorOf } from "../../support/error-of.ts";

const mistake = suite("bench mistake");

mistake("numbers come with commas between them", () => {
  assert.equal(numbersOf("--flows", "1", 1, 10), [1]);
  assert.equal(numbersOf("--flows", "3,10", 1, 10), [3, 10]);
});

mistake("what is no number in the range is told as it was typed", () => {
  for (const text of ["0", "11", "abc", "", "1,", "1.5", "-1", "1e1", " 1"]) {
    const error = errorOf(() => numbersOf("--flows", text, 1, 10));
    assert.instance(error, Mistake);
    assert.is(mistakeSentence(error), `--flows wants numbers from 1 to 10, not "${text}"`);
  }
});

mistake("where one number is wanted two are none", () => {
  assert.is(numberOf("--servers", "10", 1, 10), 10);
  for (const text of ["0", "11", "1,2", ""]) {
    const error = errorOf(() => numberOf("--servers", text, 1, 10));
    assert.is(mistakeSentence(error), `--servers wants a number from 1 to 10, not "${text}"`);
  }
});

mistake("what parseArgs refuses is a mistake, in its first sentence", () => {
  const error = errorOf(() => parseArgs({ args: ["--nope"], options: {} }));
  assert.is(mistakeSentence(error), "Unknown option '--nope'");
});

mistake("any other error is none", () => {
  assert.is(mistakeSentence(new Error("no space left on device")), null);
  assert.is(mistakeSentence("text"), null);
});

mistake.run();
