// A process of path.bench.ts: established flows of one case. It measures a round whenever it is told to, and ends when
// the benchmark does. Arguments: the case's name, the number of flows.

import { CASES, EstablishedFlows } from "./established-flows.ts";

process.on("disconnect", () => process.exit());
const [name, flows] = process.argv.slice(2);
const what = CASES.find((each) => each.name === name);
if (what === undefined) throw new Error(`no case is named "${name}"`);
const measured = new EstablishedFlows(what, Number(flows));
process.on("message", () => process.send!(measured.sample()));
process.send!(null);
