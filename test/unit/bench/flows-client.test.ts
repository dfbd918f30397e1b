// The processes that the benchmark of the path measures in.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CASES } from "../../../bench/path/established-flows.ts";
import { FlowsClient } from "../../../bench/path/flows-client.ts";
import { STAGES } from "../../../bench/path/stages.ts";

const flowsClient = suite("bench flows client");

flowsClient("a round measures every stage and the whole, for clients and for replies", async () => {
  for (const name of [CASES[0]!.name, CASES.at(-1)!.name]) {
    const client = await FlowsClient.start(name, 100);
    try {
      const sample = await client.sample();
      assert.equal(
        Object.keys(sample).toSorted(),
        [...STAGES, "lines", "stages", "whole"].toSorted(),
      );
      for (const whole of ["port", "whole", "stages"]) assert.ok(sample[whole]! > 0, whole);
    } finally {
      await client.stop();
    }
  }
});

flowsClient("a process that ends says why", async () => {
  try {
    await FlowsClient.start("nobody", 100);
    assert.unreachable("it should have failed");
  } catch (error) {
    assert.match((error as Error).message, 'no case is named "nobody"');
  }
});

flowsClient.run();
