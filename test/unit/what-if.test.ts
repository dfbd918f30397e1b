import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../dataplane/observe/proc.ts";
import { craftTcp } from "../../dataplane/wire/craft.ts";
import { whatIf } from "../../dataplane/what-if.ts";
import { Laboratory } from "../support/laboratory.ts";
import type { PacketTrace } from "../../dataplane/observe/recorder.ts";

const VIP = "192.0.2.100:80";
const question = suite("what-if");

async function withRules(scheduler = "rr", extra = ""): Promise<Laboratory> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -t ${VIP} -s ${scheduler}${extra}`);
  for (const n of [11, 12, 13]) await laboratory.ipvsadm(`-a -t ${VIP} -r 198.18.1.${n}:80 -m`);
  return laboratory;
}

function ask(laboratory: Laboratory, line: string): PacketTrace {
  const crafted = craftTcp(line);
  if (typeof crafted === "string") throw new Error(crafted);
  const trace = whatIf(laboratory.director, crafted.packet, "");
  if (typeof trace === "string") throw new Error(trace);
  return trace;
}

/** Everything a packet could change, as text. */
const stateOf = ({ director }: Laboratory): string =>
  JSON.stringify([
    flowLines(director),
    [...director.counts],
    [...director.servers.active],
    [...director.servers.inactive],
    [...director.servers.counters],
    [...director.accounts.totals],
    [...director.host.made],
    director.host.held,
    director.ring.freeCount,
    director.host.outbox.batches.map(({ count }) => count),
  ]);

const chosenIn = (trace: PacketTrace): string | undefined =>
  trace.considerations.find(({ chosen }) => chosen)?.server;

question("the answer is what then happens to the packet, again and again", async () => {
  const laboratory = await withRules();
  for (let i = 0; i < 7; i++) {
    const line = `198.18.64.${i + 1}:4000 > ${VIP} S`;
    const told = ask(laboratory, line);
    const crafted = craftTcp(line);
    if (typeof crafted === "string") throw new Error(crafted);

    const answer = laboratory.send("tap0", crafted.packet);

    assert.is(told.verdict, answer.verdict);
    assert.is(chosenIn(told), chosenIn(answer.trace), line);
    assert.equal(
      told.sent.map(({ frame }) => Buffer.from(frame).toString("hex")),
      answer.out.map(({ frame }) => Buffer.from(frame).toString("hex")),
    );
  }
});

question("asking changes nothing, whichever scheduler is asked", async () => {
  for (const scheduler of ["rr", "wrr", "lblc", "lblcr", "twos", "wlc"]) {
    const laboratory = await withRules(scheduler);
    laboratory.send("tap0", craftPacket(`198.18.64.1:4000 > ${VIP} S`));
    const before = stateOf(laboratory);
    const first = chosenIn(ask(laboratory, `198.18.64.2:4000 > ${VIP} S`));

    for (let i = 0; i < 5; i++) {
      const again = chosenIn(ask(laboratory, `198.18.64.2:4000 > ${VIP} S`));
      if (scheduler !== "twos") assert.is(again, first, scheduler);
    }

    assert.is(stateOf(laboratory), before, scheduler);
  }
});

const craftPacket = (line: string): Uint8Array => {
  const crafted = craftTcp(line);
  if (typeof crafted === "string") throw new Error(crafted);
  return crafted.packet;
};

question("a packet of a flow is answered from the flow", async () => {
  const laboratory = await withRules();
  laboratory.send("tap0", craftPacket(`198.18.64.1:4000 > ${VIP} S`));
  const before = stateOf(laboratory);

  const trace = ask(laboratory, `198.18.64.1:4000 > ${VIP} A`);

  assert.is(trace.verdict, "nat");
  assert.ok(trace.steps.some(({ text }) => text.includes("SYN_RECV becomes ESTABLISHED")));
  assert.is(stateOf(laboratory), before);
});

question("a finished flow that would be replaced stays", async () => {
  const laboratory = await withRules();
  laboratory.send("tap0", craftPacket(`198.18.64.1:4000 > ${VIP} S`));
  laboratory.send("tap0", craftPacket(`198.18.64.1:4000 > ${VIP} F`));
  const before = stateOf(laboratory);

  const trace = ask(laboratory, `198.18.64.1:4000 > ${VIP} S`);

  assert.ok(trace.steps.some(({ stage }) => stage === "schedule"));
  assert.is(stateOf(laboratory), before);
});

question("a persistent client is answered from its template", async () => {
  const laboratory = await withRules("rr", " -p 300");
  laboratory.send("tap0", craftPacket(`198.18.64.1:4000 > ${VIP} S`));
  const before = stateOf(laboratory);

  const trace = ask(laboratory, `198.18.64.1:4001 > ${VIP} S`);

  assert.ok(trace.steps.some(({ text }) => text.startsWith("Persistence:")));
  assert.is(stateOf(laboratory), before);
});

question("the reason of a loss is told: nobody serves the port, or no server may", async () => {
  const laboratory = await withRules();
  for (const n of [11, 12, 13]) {
    await laboratory.ipvsadm(`-e -t ${VIP} -r 198.18.1.${n}:80 -m -w 0`);
  }

  assert.is(ask(laboratory, `198.18.64.1:4000 > 192.0.2.100:81 S`).verdict, "reset");
  const trace = ask(laboratory, `198.18.64.1:4000 > ${VIP} S`);
  assert.is(trace.verdict, "no-server");
  assert.ok(trace.considerations.every(({ excluded }) => excluded.startsWith("weight 0")));
});

question("a packet that is none is traced to its drop reason", async () => {
  const laboratory = await withRules();
  const trace = whatIf(laboratory.director, new Uint8Array(20).fill(0x45), "tap0");
  if (typeof trace === "string") throw new Error(trace);
  assert.is(trace.kind, "dropped");
  assert.is(whatIf(laboratory.director, new Uint8Array(20), "tap9"), 'there is no port "tap9"');
});

question.run();
