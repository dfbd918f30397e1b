// Several workers as one director: where frames go that reach the wrong one, who chooses, what is shared.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FLOW_TEMPLATE } from "../../../dataplane/flow/flags.ts";
import {
  DROP_HAND_OVER,
  NAT,
  NAT_REPLY,
  REASSEMBLED,
  VERDICTS,
} from "../../../dataplane/verdict.ts";
import { LABORATORY_ROUTER_MAC, laboratoryServerMac } from "../../../dataplane/simulation.ts";
import { CrowdedCrew, type CrewOptions } from "../../support/crowded-crew.ts";
import { describePacket } from "../../support/decode.ts";
import * as build from "../../support/packet.ts";

const crews = suite("crew/crew");

const VIP = "192.0.2.100";
const DIRECTOR = ["02:00:00:00:00:01", "02:00:00:00:01:01"] as const;
const SERVER = 11;

const roomy = (options: Partial<CrewOptions> = {}): CrowdedCrew =>
  new CrowdedCrew({ workers: 3, seed: 7, slots: 256, flows: 1024, ...options });

const fromClient = (payload: Uint8Array): Uint8Array =>
  build.ethernet({ to: DIRECTOR[0], from: LABORATORY_ROUTER_MAC, payload });
const fromServer = (payload: Uint8Array, server = SERVER): Uint8Array =>
  build.ethernet({ to: DIRECTOR[1], from: laboratoryServerMac(server), payload });

const syn = (client: string, to = `${VIP}:80`): Uint8Array =>
  fromClient(build.tcp({ from: client, to, flags: "S" }));

const packetsOf = (frames: readonly Uint8Array[]): string[] =>
  frames.map((frame) => describePacket(frame.subarray(14)));

const service = (scheduler: string, servers: readonly number[], more = ""): string[] => [
  `-A -t ${VIP}:80 -s ${scheduler}${more}`,
  ...servers.map((n) => `-a -t ${VIP}:80 -r 198.18.1.${n}:80 -m`),
];

/** The server that a client's SYN, given to `worker`, was sent to. */
function serverOf(crew: CrowdedCrew, client: string, worker: number): string {
  const frames = crew.inject(0, syn(client), worker);
  assert.is(frames.length, 1, `frames for ${client}`);
  const frame = frames[0]!;
  return [...frame.subarray(30, 34)].join(".");
}

crews("a NAT connection goes out and back whichever worker its frames reach", async () => {
  const crew = roomy();
  await crew.ipvsadm(...service("rr", [SERVER]));
  const client = "198.18.64.9:4000";

  crew.inject(0, syn(client), 0);
  const [reply] = crew.inject(
    1,
    fromServer(build.tcp({ from: `198.18.1.${SERVER}:80`, to: client, flags: "SA" })),
    2,
  );
  const [ack] = crew.inject(
    0,
    fromClient(build.tcp({ from: client, to: `${VIP}:80`, flags: "A", ttl: 64 })),
    1,
  );

  assert.match(packetsOf([reply!])[0]!, `${VIP} > 198.18.64.9 `);
  assert.match(packetsOf([ack!])[0]!, `> 198.18.1.${SERVER} `);
  assert.is(ack![22], 63, "one hop, not two");
  assert.equal(
    crew.directors.map(({ flows }) => flows.count),
    [1, 0, 0],
  );
  assert.is(crew.framesOf(NAT), 2);
  assert.is(crew.framesOf(NAT_REPLY), 1);
  crew.assertFramesAddUp();
});

crews("rr and wrr give fair shares though every worker has its own turn", async () => {
  for (const scheduler of ["rr", "wrr"]) {
    const crew = roomy();
    await crew.ipvsadm(...service(scheduler, [11, 12, 13]));
    const picks = new Map<string, number>();
    for (let i = 0; i < 300; i++) {
      const server = serverOf(crew, `198.18.64.9:${5000 + i}`, (i * 7) % 3);
      picks.set(server, (picks.get(server) ?? 0) + 1);
    }
    for (const [server, count] of picks) {
      assert.ok(Math.abs(count - 100) <= 3, `${scheduler}: ${server} got ${count} of 100`);
    }
  }
});

/** By server, how many of its next `count` picks are more or fewer than its share; any start, any count. */
function mostOff(crew: CrowdedCrew, weights: ReadonlyMap<string, number>, count: number): number {
  const got = new Map<string, number>();
  let most = 0;
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < count; i++) {
    // Neither in turn nor alike: a half goes to one worker, a third to the second.
    const worker = i % 2 === 0 ? 0 : i % 3 === 0 ? 2 : 1;
    const server = serverOf(crew, `198.18.65.9:${6000 + i}`, worker);
    got.set(server, (got.get(server) ?? 0) + 1);
    for (const [each, weight] of weights) {
      most = Math.max(most, Math.abs((got.get(each) ?? 0) - ((i + 1) * weight) / whole));
    }
  }
  return most;
}

crews("no piece of the turns of rr and wrr is off by more than the number of workers", async () => {
  for (const scheduler of ["rr", "wrr"]) {
    for (let before = 0; before < 18; before++) {
      const crew = roomy();
      const weights = new Map([11, 12, 13].map((n, i) => [`198.18.1.${n}`, 3 - i]));
      await crew.ipvsadm(`-A -t ${VIP}:80 -s ${scheduler}`);
      for (const [server, weight] of weights) {
        await crew.ipvsadm(`-a -t ${VIP}:80 -r ${server}:80 -m -w ${weight}`);
        if (scheduler === "rr") weights.set(server, 1);
      }
      for (let i = 0; i < before; i++) serverOf(crew, `198.18.64.9:${5000 + i}`, i % 3);

      const most = mostOff(crew, weights, 60);

      assert.ok(most <= 3, `${scheduler} after ${before}: ${most}`);
    }
  }
});

crews("lc, wlc, sed and nq look at the connections of all workers", async () => {
  for (const scheduler of ["lc", "wlc", "sed", "nq"]) {
    const crew = roomy();
    await crew.ipvsadm(...service(scheduler, [11, 12, 13]));
    const picks = new Map<string, number>();
    for (let i = 0; i < 30; i++) {
      const client = `198.18.64.9:${5000 + i}`;
      const server = serverOf(crew, client, i % 3);
      picks.set(server, (picks.get(server) ?? 0) + 1);
      const ack = build.tcp({ from: client, to: `${VIP}:80`, flags: "A" });
      const answer = build.tcp({ from: `${server}:80`, to: client, flags: "SA" });
      crew.inject(1, fromServer(answer), (i + 1) % 3);
      crew.inject(0, fromClient(ack), (i + 2) % 3);
    }
    assert.equal([...picks.values()], [10, 10, 10], scheduler);
  }
});

crews("sh, dh and mh choose as with one worker, whichever worker is asked", async () => {
  for (const scheduler of ["sh", "dh", "mh"]) {
    const many = roomy();
    const two = roomy({ workers: 2, seed: 9 });
    for (const crew of [many, two]) await crew.ipvsadm(...service(scheduler, [11, 12, 13]));
    for (let i = 0; i < 60; i++) {
      const client = `198.18.${64 + i}.9:4000`;
      assert.is(
        serverOf(many, client, i % 3),
        serverOf(two, client, (i + 1) % 2),
        `${scheduler} ${client}`,
      );
    }
  }
});

crews("a persistent client keeps its server through all workers, with one template", async () => {
  const crew = roomy();
  await crew.ipvsadm(...service("rr", [11, 12, 13], " -p 60"));
  for (let client = 1; client <= 8; client++) {
    const servers = [0, 1, 2, 0, 1].map((worker, i) =>
      serverOf(crew, `198.18.64.${client}:${4000 + i}`, worker),
    );
    assert.is(new Set(servers).size, 1, `servers of client ${client}`);
  }
  const templates = crew.directors.map(({ flows }) => {
    let count = 0;
    for (let flow = flows.next(0); flow >= 0; flow = flows.next(flow + 1)) {
      if (flows.has(flow, FLOW_TEMPLATE)) count++;
    }
    return count;
  });
  assert.is(
    templates.reduce((sum, count) => sum + count, 0),
    8,
  );
  assert.ok(templates.filter((count) => count > 0).length > 1, "templates are spread");
  crew.assertFlowsAddUp();
});

crews("fragments that reach several workers are put together and forwarded once", async () => {
  const crew = roomy();
  await crew.ipvsadm(...service("rr", [SERVER]));
  const client = "198.18.64.9:4000";
  crew.inject(0, syn(client), 0);
  const whole = build.tcp({ from: client, to: `${VIP}:80`, flags: "A", data: 900, id: 5 });
  const frames = build
    .fragment(whole, 400)
    .flatMap((part, i) => crew.inject(0, fromClient(part), i % 3));

  const sent = packetsOf(frames);
  assert.ok(sent.length >= 1 && sent.every((text) => text.includes("198.18.1.11")), sent.join());
  assert.ok(crew.framesOf(REASSEMBLED) >= 2);
  assert.is(crew.framesOf(NAT), 2, "the SYN, and the whole packet");
  crew.assertFramesAddUp();
});

crews("an answer to ARP that another worker gets lets the frames that wait go", async () => {
  const crew = roomy();
  await crew.ipvsadm(...service("rr", [240]));
  const [question] = crew.inject(0, syn("198.18.64.9:4000"), 0);
  assert.is((question![12]! << 8) | question![13]!, 0x0806, "worker 0 asks");

  const answer = build.arpReply({
    senderMac: "02:00:00:00:05:01",
    sender: "198.18.1.240",
    targetMac: DIRECTOR[1],
    target: "198.18.1.1",
  });
  const sent = crew.inject(1, answer, 2);

  assert.is(packetsOf(sent).length, 1);
  assert.match(packetsOf(sent)[0]!, "> 198.18.1.240 ");
  crew.assertFramesAddUp();
});

crews("a new virtual address is announced once, not by every worker", async () => {
  const crew = roomy();
  for (const line of service("rr", [SERVER])) {
    await crew.ipvsadm(line);
  }
  const { listCounters } = await crew.client.send({ listCounters: {} });
  const made = listCounters!.made!.find(({ name }) => name === "arp-announcement");

  assert.is(made!.frames, 2, "one for each port");
});

crews("an ICMP error about a connection finds the worker that has it", async () => {
  const crew = roomy();
  await crew.ipvsadm(...service("rr", [SERVER]));
  const client = "198.18.64.9:4000";
  crew.inject(0, syn(client), 0);
  const quoted = build.tcp({ from: client, to: `198.18.1.${SERVER}:80`, flags: "S" });
  const error = { type: 3, code: 1, data: quoted };

  const sent = crew.inject(
    1,
    fromServer(build.icmp({ from: `198.18.1.${SERVER}`, to: "198.18.64.9", ...error })),
    1,
  );

  assert.is(sent.length, 1);
  assert.match(packetsOf(sent)[0]!, `about`);
  assert.match(packetsOf(sent)[0]!, `> ${VIP} `);
});

crews(
  "frames for a worker that does not run are lost by name, and no more than have room",
  async () => {
    const crew = roomy({ slots: 64 });
    await crew.ipvsadm(...service("rr", [SERVER]));
    crew.inject(0, syn("198.18.64.9:4000"), 0);
    const ack = fromClient(build.tcp({ from: "198.18.64.9:4000", to: `${VIP}:80`, flags: "A" }));
    const { director, ports } = crew.workers[1]!;
    for (let i = 0; i < 60; i++) ports[0]!.inject(ack);
    crew.injected += 60;

    while (director.step(crew.nowMs) > 0);
    const dropped = director.counts[DROP_HAND_OVER]!;
    crew.settle();

    assert.is(dropped, 60 - 16, "sixteen are on their way");
    assert.is(crew.framesOf(NAT), 1 + 16);
    crew.assertFramesAddUp();
    assert.is(VERDICTS[DROP_HAND_OVER]!.name, "hand-over");
  },
);

crews.run();
