// A worker that the kernel stopped in the middle of a change of its index cannot be asked for its flows. Others waited
// for it, half a second at most, and then took the flow for missing: a connection could be in two tables.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LABORATORY_ROUTER_MAC, laboratoryServerMac } from "../../dataplane/simulation.ts";
import { DROP_HAND_OVER, NAT, NAT_REPLY } from "../../dataplane/verdict.ts";
import { CrowdedCrew } from "../support/crowded-crew.ts";
import { ethernet, tcp } from "../support/packet.ts";

const stopped = suite("regression/stopped-worker");

const [CLIENT, VIP, SERVER] = ["198.18.64.9:4000", "192.0.2.100:80", "198.18.1.11:80"];
const [CLIENTS, SERVERS] = [0, 1];

const fromClient = (flags: string): Uint8Array =>
  ethernet({
    to: "02:00:00:00:00:01",
    from: LABORATORY_ROUTER_MAC,
    payload: tcp({ from: CLIENT!, to: VIP!, flags }),
  });
const ANSWER = ethernet({
  to: "02:00:00:00:01:01",
  from: laboratoryServerMac(11),
  payload: tcp({ from: SERVER!, to: CLIENT!, flags: "SA" }),
});

async function crewOfThree(): Promise<CrowdedCrew> {
  const crew = new CrowdedCrew({ workers: 3, seed: 7, slots: 256, flows: 1024 });
  await crew.ipvsadm(`-A -t ${VIP} -s rr`, `-a -t ${VIP} -r ${SERVER} -m`);
  return crew;
}

/** From here on the others find the worker's index in the middle of a change. */
function stop(crew: CrowdedCrew, worker: number): void {
  Atomics.add(new Int32Array(crew.first.crew!.memory.flows[worker]!.index.version), 0, 1);
}

const flowsOf = (crew: CrowdedCrew): number[] => crew.directors.map(({ flows }) => flows.count);

stopped("packets of a flow that a stopped worker has wait for that worker", async () => {
  const crew = await crewOfThree();
  crew.inject(CLIENTS, fromClient("S"), 1);
  stop(crew, 1);

  assert.is(crew.inject(SERVERS, ANSWER, 0).length, 1);
  assert.is(crew.inject(CLIENTS, fromClient("A"), 2).length, 1);
  assert.is(crew.inject(CLIENTS, fromClient("S"), 0).length, 1);

  assert.equal(flowsOf(crew), [0, 1, 0]);
  assert.is(crew.framesOf(NAT), 3);
  assert.is(crew.framesOf(NAT_REPLY), 1);
  crew.assertFramesAddUp();
});

stopped("a flow of a worker that can be asked is found though another one is stopped", async () => {
  const crew = await crewOfThree();
  crew.inject(CLIENTS, fromClient("S"), 2);
  stop(crew, 1);

  assert.is(crew.inject(SERVERS, ANSWER, 0).length, 1);
  assert.is(crew.inject(CLIENTS, fromClient("S"), 0).length, 1);

  assert.equal(flowsOf(crew), [0, 0, 1]);
});

stopped("a new connection becomes the stopped worker's, who knows whether it is new", async () => {
  const crew = await crewOfThree();
  stop(crew, 1);

  assert.is(crew.inject(CLIENTS, fromClient("S"), 0).length, 1);
  assert.is(crew.inject(CLIENTS, fromClient("S"), 2).length, 1);

  assert.equal(flowsOf(crew), [0, 1, 0]);
});

stopped("with two stopped workers a packet of either's flow is dropped and counted", async () => {
  const crew = await crewOfThree();
  crew.inject(CLIENTS, fromClient("S"), 2);
  stop(crew, 1);
  stop(crew, 2);

  assert.equal(crew.inject(SERVERS, ANSWER, 0), []);
  assert.equal(crew.inject(CLIENTS, fromClient("S"), 0), []);

  assert.equal(flowsOf(crew), [0, 0, 1]);
  assert.is(crew.framesOf(DROP_HAND_OVER), 2);
  crew.assertFramesAddUp();
});

stopped.run();
