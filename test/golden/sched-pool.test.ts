// Every scheduling decision of a real kernel, replayed on rules and schedulers alone: no packets, no flow
// table. A SYN binds a flow (inactive) and makes it active; a client's FIN makes it inactive.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Change } from "../../dataplane/rules/changes.ts";
import {
  serverSpec,
  serviceAt,
  serviceOfMark,
  serviceSpec,
  type ServerSpec,
  type ServiceKey,
  type ServiceSpec,
} from "../../dataplane/rules/specs.ts";
import { findPool } from "../../dataplane/classify/service-table.ts";
import {
  METHOD_DIRECT,
  METHOD_NAT,
  NONE,
  type ServerTable,
} from "../../dataplane/schedule/server-table.ts";
import { readRecording } from "../support/recordings.ts";
import { benchOf, endpoint, packetOf, type RulesBench, serverText } from "../support/rules.ts";

interface Counts {
  readonly rs: string;
  readonly weight: number;
  readonly active: number;
  readonly inactive: number;
}

interface Step {
  readonly syn?: string;
  readonly establish?: string;
  readonly "client-fin"?: string;
  readonly ipvsadm?: string;
  readonly counts?: readonly Counts[];
  readonly rs?: string;
}

interface Case {
  readonly name: string;
  readonly setup: readonly string[];
  readonly steps?: readonly Step[];
  readonly clients?: readonly string[];
  readonly rs?: readonly string[];
}

const cases = readRecording<readonly Case[]>("sched.json");

const VIP = "192.0.2.100:80";
const FLAGS: Readonly<Record<string, number>> = {
  "sh-fallback": 8,
  "sh-port": 16,
  "mh-fallback": 8,
  "mh-port": 16,
};

type Options = ReadonlyMap<string, string>;

/** The options of an ipvsadm line; -m and -g stand alone, the rest have a value. */
function optionsOf(words: readonly string[]): Options {
  const options = new Map<string, string>();
  for (let i = 1; i < words.length; i++) {
    const name = words[i]!;
    options.set(name, name === "-m" || name === "-g" ? "" : words[++i]!);
  }
  return options;
}

function keyOf(options: Options): ServiceKey {
  const mark = options.get("-f");
  if (mark !== undefined) return serviceOfMark(Number(mark));
  const virtual = endpoint(options.get("-t")!);
  return serviceAt(6, virtual, virtual.port);
}

function serviceOf(options: Options): ServiceSpec {
  const flags = (options.get("-b") ?? "").split(",").filter((flag) => flag !== "");
  return serviceSpec(keyOf(options), {
    scheduler: options.get("-s") ?? "wlc",
    schedulerFlags: flags.reduce((bits, flag) => bits | FLAGS[flag]!, 0),
  });
}

function serverOf(options: Options): ServerSpec {
  const server = endpoint(options.get("-r")!);
  return serverSpec(server, server.port, {
    method: options.has("-m") ? METHOD_NAT : METHOD_DIRECT,
    weight: Number(options.get("-w") ?? 1),
    upperThreshold: Number(options.get("-x") ?? 0),
    lowerThreshold: Number(options.get("-y") ?? 0),
  });
}

function changeOf(line: string): Change {
  const words = line.split(" ");
  const options = optionsOf(words);
  switch (words[0]) {
    case "-A":
      return { kind: "addService", service: serviceOf(options) };
    case "-E":
      return { kind: "editService", service: serviceOf(options) };
    case "-a":
      return { kind: "addServer", key: keyOf(options), server: serverOf(options) };
    case "-e":
      return { kind: "editServer", key: keyOf(options), server: serverOf(options) };
    case "-d":
      return { kind: "deleteServer", key: keyOf(options), server: serverOf(options) };
    default:
      throw new Error(`this test does not know ipvsadm ${words[0]}`);
  }
}

/** The director of one case: rules, and which server each client's flow has. */
class Replay {
  readonly #bench: RulesBench = benchOf();
  readonly #flows = new Map<string, number>();

  get servers(): ServerTable {
    return this.#bench.servers;
  }

  ipvsadm(line: string): void {
    assert.is(this.#bench.rules.apply(changeOf(line)), null, line);
  }

  /** A SYN of "CLIENT:PORT" or "CLIENT:PORT>DESTINATION:PORT"; the server as text, or the ICMP error. */
  syn(flow: string): string {
    const [client, destination = VIP] = flow.split(">");
    const packet = packetOf(client!, destination);
    packet.mark = destination.startsWith("198.19.") ? 5 : 0; // The recordings mark that prefix.
    const pool = this.#bench.rules.pools[findPool(this.#bench.services, packet)]!;
    const server = pool.scheduler.pick(pool, packet, 0);
    if (server === NONE) return "icmp 3/3";
    this.servers.bind(server, false, false);
    this.servers.move(server, true);
    this.#flows.set(flow, server);
    return serverText(this.servers, server);
  }

  /** The client's FIN: ESTABLISHED to CLOSE_WAIT, which is inactive. */
  clientFin(flow: string): string {
    const server = this.#flows.get(flow)!;
    this.servers.move(server, false);
    return serverText(this.servers, server);
  }

  counts(): Counts[] {
    const [pool] = this.#bench.rules.list();
    return [...pool!.order.subarray(0, pool!.count)]
      .map((id) => ({
        rs: serverText(this.servers, id),
        weight: this.servers.weight[id]!,
        active: this.servers.active[id]!,
        inactive: this.servers.inactive[id]!,
      }))
      .sort((a, b) => (a.rs < b.rs ? -1 : 1));
  }
}

function replay(recorded: Case): void {
  const director = new Replay();
  for (const line of recorded.setup) director.ipvsadm(line);
  recorded.steps?.forEach((step, i) => {
    const at = `step ${i}: ${JSON.stringify(step)}`;
    if (step.syn !== undefined) assert.is(director.syn(step.syn), step.rs, at);
    else if (step.ipvsadm !== undefined) director.ipvsadm(step.ipvsadm);
    else if (step.counts !== undefined) assert.equal(director.counts(), step.counts, at);
    else if (step["client-fin"] !== undefined) director.clientFin(step["client-fin"]);
    else assert.ok(step.establish, at); // SYN_RECV was active already: nothing changes.
  });
  recorded.clients?.forEach((client, i) => {
    assert.is(director.syn(client), recorded.rs![i], `client ${i}: ${client}`);
  });
}

const golden = suite("golden/sched-pool");

golden("the recording has the 197 cases that it should have", () => {
  assert.is(cases.length, 197);
});

for (const recorded of cases) {
  golden(`a real kernel chose the same servers: ${recorded.name}`, () => replay(recorded));
}

golden.run();
