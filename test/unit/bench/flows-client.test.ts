// The processes that the benchmark of the path measures in.

import { existsSync } from "node:fs";
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
      for (const way of ["port", "whole", "stages"]) assert.ok(sample[way]! > 0, way);
    } finally {
      await client.stop();
    }
  }
});

const failure = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  return "no failure";
};

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`);

flowsClient("a process that ends says why", async () => {
  assert.match(await failure(FlowsClient.start("nobody", 100)), 'no case is named "nobody"');
});

flowsClient("one that is killed between two rounds or in one fails the round", async () => {
  const idle = await FlowsClient.start("dr", 100);
  process.kill(idle.pid, "SIGKILL");
  while (isAlive(idle.pid)) await Bun.sleep(5);
  assert.match(await failure(idle.sample()), "dr, 100 flows: the process ended with status 137");
  const busy = await FlowsClient.start("dr", 100);
  const round = failure(busy.sample());
  process.kill(busy.pid, "SIGKILL");
  assert.match(await round, "dr, 100 flows: the process ended with status 137");
});

flowsClient("stop ends a process in the middle of a round", async () => {
  const client = await FlowsClient.start("dr", 100);
  const round = failure(client.sample());
  await client.stop();
  assert.not(isAlive(client.pid));
  assert.match(await round, "the process ended");
});

flowsClient.run();
