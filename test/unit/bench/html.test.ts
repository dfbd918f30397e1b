// The report is one file that needs nothing else, and shows what was measured.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { embeddedJson, escapeHtml, reportPage } from "../../../bench/report/html.ts";
import { type RunResult, SCHEMA } from "../../../bench/report/save.ts";
import { summarizeContender } from "../../../bench/report/summary.ts";
import { targetsOf } from "../../../bench/report/targets.ts";

const html = suite("bench/html");

const measured = (name: string) => ({
  name,
  what: 'with <tags> & "quotes"',
  told: null,
  outcomes: [
    {
      workload: "bulk-1",
      kind: "bulk" as const,
      seconds: 1,
      rate: 125_000_000,
      failed: 0,
      tried: 1,
      cpuSeconds: 0.5,
      memoryBytes: 1,
    },
  ],
});

const rounds = [measured("tapvs DR"), measured("kernel NAT")];
const RESULT: RunResult = {
  schema: SCHEMA,
  environment: {
    machine: "a machine",
    processors: 2,
    memory_bytes: 1,
    kernel: "6.1",
    bun: "1.4.5",
    commit: "abc",
    date: "2026-11-28T02:03:04.000Z",
  },
  profile: "quick",
  rounds_wanted: 2,
  absent: ["somebody is left out: <why>"],
  failed: [{ who: "tapvs NAT", why: "dropped out in round 2 of 5: <why>" }],
  results: rounds.map(summarizeContender),
  memory: {},
  targets: targetsOf({ rounds, memory: {} }),
  rounds,
};

html("texts cannot become tags", () => {
  assert.is(escapeHtml('<a href="x">&'), "&lt;a href=&quot;x&quot;&gt;&amp;");
  const json = embeddedJson({ text: "</script><b>" });
  assert.not.match(json, "<");
  assert.equal(JSON.parse(json), { text: "</script><b>" });
});

html("the page needs no other file, and has the plotting program in it", async () => {
  const page = await reportPage(RESULT);
  assert.not.match(page, /<script[^>]+src=/);
  assert.not.match(page, /<link/);
  assert.match(page, "uplot");
  assert.is(page.match(/<\/script>/g)?.length, 2, "one for the data, one for the program");
});

html("it tells where it was measured, the targets, the tables and who was left out", async () => {
  const page = await reportPage(RESULT);
  assert.match(page, "a machine, 2 processors, Linux 6.1, Bun 1.4.5, commit abc");
  assert.match(
    page,
    '<td>one TCP stream, DR / kernel NAT</td><td>≥ 0.95</td><td>1.00</td><td class="met">met</td>',
  );
  assert.match(page, "<td>tapvs DR</td><td>1.00</td><td>0.50</td>");
  assert.match(page, "somebody is left out: &lt;why&gt;");
  assert.match(page, "tapvs NAT: dropped out in round 2 of 5: &lt;why&gt;");
  assert.match(page, "<p>bulk-1: 1 round</p>");
});

html("every plot of the data has its place", async () => {
  const page = await reportPage(RESULT);
  const data = /id="charts">(.*?)<\/script>/s.exec(page)![1]!;
  const charts = JSON.parse(data) as { title: string }[];
  assert.equal(
    charts.map(({ title }) => title),
    ["TCP, one stream"],
  );
  assert.match(page, 'id="chart-0"');
});

html.run();
