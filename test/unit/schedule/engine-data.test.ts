// Templates found by a text, against a list of what should be known.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import { SeededRandom } from "../../../dataplane/env/random.ts";
import { FLOW_ENGINE_DATA, FLOW_TEMPLATE } from "../../../dataplane/flow/flags.ts";
import { FlowTable, NONE } from "../../../dataplane/flow/flow-table.ts";
import { EngineData } from "../../../dataplane/schedule/engine-data.ts";

const UDP = 17;
const CLIENT = 0xc6124001 | 0;
const VIP = 0xc0000264 | 0;
const PORT = 5060;

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

function fresh(capacity: number) {
  const flows = new FlowTable({ capacity, seed: 1, owner: { expired: () => true } as never });
  const data = new EngineData(flows, 7);
  const add = (text: string, client = CLIENT): number => {
    const flow = flows.allocate(4, UDP, FLOW_TEMPLATE);
    flows.setClient(flow, client, 0, 0, 0, 0);
    flows.setVirtual(flow, VIP, 0, 0, 0, PORT);
    assert.is(data.add(flow, bytesOf(text), 0, text.length), true);
    assert.is(flows.link(flow, 100, 0), true);
    return flow;
  };
  const find = (text: string, client = CLIENT, port = PORT): number => {
    const source = bytesOf(`..${text}..`);
    return data.find(source, 2, text.length, 4, UDP, client, 0, 0, 0, VIP, 0, 0, 0, port);
  };
  return { add, data, find, flows };
}

const engine = suite("schedule/engine-data");

engine("a template is found by its text and its key, and by nothing else", () => {
  const { add, data, find, flows } = fresh(64);
  const flow = add("a@x");

  assert.is(find("a@x"), flow);
  assert.is(find("a@y"), NONE);
  assert.is(find("a@"), NONE);
  assert.is(find("a@x", CLIENT + 1), NONE);
  assert.is(find("a@x", CLIENT, PORT + 1), NONE);
  assert.is(flows.has(flow, FLOW_ENGINE_DATA), true);
  assert.is(data.textOf(flow), "a@x");
  assert.is(flows.findTemplate(4, UDP, CLIENT, 0, 0, 0, 0, VIP, 0, 0, 0, PORT), NONE);
});

engine("a hidden template is not found, but its text is still listed", () => {
  const { add, data, find, flows } = fresh(64);
  const old = add("a@x");

  flows.hide(old);

  assert.is(find("a@x"), NONE);
  assert.is(data.textOf(old), "a@x");
  const young = add("a@x");
  assert.is(find("a@x"), young);
});

engine("thousands of texts of one client are kept apart while they come and go", () => {
  const { add, data, find, flows } = fresh(4096);
  const random = new SeededRandom(5);
  const known = new Map<string, number>();
  for (let turn = 0; turn < 20_000; turn++) {
    const text = `${(random.next() >>> 0) % 5000}@x`;
    const flow = known.get(text);
    if (flow === undefined) {
      if (flows.hasRoom()) known.set(text, add(text));
      continue;
    }
    assert.is(find(text), flow);
    data.forget(flow);
    flows.remove(flow);
    known.delete(text);
    assert.is(find(text), NONE);
  }

  assert.ok(known.size > 1000, `${known.size} texts are known`);
  for (const [text, flow] of known) {
    assert.is(find(text), flow);
    assert.is(data.textOf(flow), text);
  }
});

engine("texts of another engine's table can be taken over", () => {
  const one = fresh(64);
  const other = fresh(64);
  const flow = one.add("L".repeat(255));
  const copy = other.add("b@x");
  other.data.forget(copy);

  other.data.copy(one.data, flow, copy);

  assert.is(other.data.textOf(copy), "L".repeat(255));
  assert.is(other.find("L".repeat(255)), copy);
});

engine.run();
