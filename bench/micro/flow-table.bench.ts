// What one look-up of a flow costs by table size, beside a Map, and how many bytes a flow takes.
// Question it answers: does the cost stay within two cache misses from a thousand flows to a million?
// Run: bun bench/micro/flow-table.bench.ts [flows ...]     default: 1000 100000 1000000

import { bench, do_not_optimize, run, summary } from "mitata";

import { FLOW_INACTIVE } from "../../dataplane/flow/flags.ts";
import { FlowTable, NONE } from "../../dataplane/flow/flow-table.ts";

const TCP = 6;
const VIP = 0xc6336401 | 0;
const SERVER = 0xc612010b | 0;
const TIMEOUT_TICKS = 90_000;
/** Look-ups measured in one go: enough that clock and call cost nothing beside them. */
const BATCH = 1024;

/** Address word and port of the n-th client, spread so that neighbours in number are not in memory. */
const clientAddress = (n: number): number => Math.imul(n, 0x9e3779b1);
const clientPort = (n: number): number => 1024 + (n & 0x7fff);

function insert(flows: FlowTable, n: number): void {
  const flow = flows.allocate(4, TCP, FLOW_INACTIVE);
  if (flow === NONE) throw new Error(`no room for flow ${n}`);
  flows.setClient(flow, clientAddress(n), 0, 0, 0, clientPort(n));
  flows.setVirtual(flow, VIP, 0, 0, 0, 80);
  flows.setServer(flow, SERVER, 0, 0, 0, 8080);
  if (!flows.link(flow, TIMEOUT_TICKS, n & 0xfff)) throw new Error(`no key for flow ${n}`);
}

function fill(capacity: number): FlowTable {
  const flows = new FlowTable({ capacity, seed: 1, owner: { expired: () => true } });
  for (let n = 0; n < capacity; n++) insert(flows, n);
  return flows;
}

const findIn = (flows: FlowTable, n: number): number =>
  flows.findIn(4, TCP, clientAddress(n), 0, 0, 0, clientPort(n), VIP, 0, 0, 0, 80);

const findOut = (flows: FlowTable, n: number): number =>
  flows.findOut(4, TCP, SERVER, 0, 0, 0, 8080, clientAddress(n), 0, 0, 0, clientPort(n));

/** A pseudo-random walk over the flows: no prefetcher guesses the next one. */
let walk = 1;
function step(count: number): number {
  walk = (Math.imul(walk, 1_664_525) + 1_013_904_223) | 0;
  return (walk >>> 8) % count;
}

function inMap(count: number): Map<string, number> {
  const map = new Map<string, number>();
  for (let n = 0; n < count; n++) map.set(`${clientAddress(n)}:${clientPort(n)}`, n);
  return map;
}

const sizes = process.argv.slice(2).map(Number);
for (const count of sizes.length > 0 ? sizes : [1000, 100_000, 1_000_000]) {
  const flows = fill(count);
  console.log(`${count} NAT flows: ${(flows.bytes / count).toFixed(1)} bytes a flow`);
  summary(() => {
    bench(`find IN and touch, ${BATCH} of ${count}`, () => {
      for (let i = 0; i < BATCH; i++) {
        const flow = findIn(flows, step(count));
        flows.touch(flow, TIMEOUT_TICKS, 5000);
        do_not_optimize(flow);
      }
    });
    bench(`find OUT, ${BATCH} of ${count}`, () => {
      for (let i = 0; i < BATCH; i++) do_not_optimize(findOut(flows, step(count)));
    });
    bench(`miss, ${BATCH} of ${count}`, () => {
      for (let i = 0; i < BATCH; i++) do_not_optimize(findIn(flows, count + step(count)));
    });
    bench(`remove and insert, ${BATCH} of ${count}`, () => {
      for (let i = 0; i < BATCH; i++) {
        const n = step(count);
        flows.remove(findIn(flows, n));
        insert(flows, n);
      }
    });
    if (count <= 100_000) {
      const map = inMap(count);
      bench(`Map with string keys, ${BATCH} of ${count}`, () => {
        for (let i = 0; i < BATCH; i++) {
          const n = step(count);
          do_not_optimize(map.get(`${clientAddress(n)}:${clientPort(n)}`));
        }
      });
    }
  });
}

await run();
