// Results of the benchmarks in memory as tables.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pathTables } from "../../../bench/report/memory-tables.ts";
import { summarize } from "../../../bench/report/statistics.ts";

const tables = suite("bench/memory-tables");

tables("of nothing there is no table", () => {
  assert.equal(pathTables({}), []);
  assert.equal(pathTables({ rules: [], flow_tables: [] }), []);
});

tables("rules are one table by services and one by scheduler", () => {
  const rules = [
    { what: "one change", unit: "µs" as const, values: { "1,000": 20, "10,000": 25 } },
    { what: "1000 servers at once", unit: "ms" as const, values: { rr: 11, wlc: 12 } },
  ];
  assert.equal(pathTables({ rules }), [
    {
      title: "CPU time, by services",
      rows: [
        ["", "", "1,000", "10,000"],
        ["one change", "µs", "20.0", "25.0"],
      ],
    },
    {
      title: "CPU time in ms, by scheduler",
      rows: [
        ["", "1000 servers at once"],
        ["rr", "11.0"],
        ["wlc", "12.0"],
      ],
    },
  ]);
});

tables("a flow table is a row, with a gap for what was not measured in it", () => {
  const expiryUs = { ...summarize([60]), most: 900 };
  const ns = { "client's key": summarize([50]) };
  const flow_tables = [
    { flows: 1000, bytesAFlow: 128, ns: { ...ns, Map: summarize([200]) }, expiryUs },
    { flows: 10_000_000, bytesAFlow: 128, ns, expiryUs },
  ];
  assert.equal(pathTables({ flow_tables })[0]!.rows, [
    ["flows", "bytes a flow", "client's key", "Map", "256 expire, µs", "at most"],
    ["1,000", "128", "50.0", "200", "60.0", "900"],
    ["10,000,000", "128", "50.0", "–", "60.0", "900"],
  ]);
});

tables.run();
