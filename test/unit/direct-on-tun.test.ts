import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runIpvsadm } from "../../cli/ipvsadm/run.ts";
import { inProcessClient } from "../../dataplane/control/in-process.ts";
import { LABORATORY, Simulation, type SimulationSetup } from "../../dataplane/simulation.ts";

const [clients, servers] = LABORATORY.ports;
/** The laboratory with a TUN on the servers' side. */
const WITH_TUN: SimulationSetup = {
  ...LABORATORY,
  ports: [clients!, { ...servers!, layer: 3, neighbours: [] }],
};

const tun = suite("direct routing on a TUN");

async function answers(setup: SimulationSetup, lines: readonly string[]): Promise<string[]> {
  const client = inProcessClient(new Simulation(setup).director);
  const results: string[] = [];
  for (const line of lines) {
    const { rc, stderr } = await runIpvsadm("ipvsadm", line.split(" "), "", client);
    results.push(`${rc} ${stderr.trim()}`);
  }
  return results;
}

const SERVICE = "-A -t 192.0.2.100:80 -s rr";
const server = (method: string): string => `-a -t 192.0.2.100:80 -r 198.18.1.11:80 ${method}`;
const edit = (method: string): string => `-e -t 192.0.2.100:80 -r 198.18.1.11:80 ${method}`;

tun("a server behind a TUN port is refused by direct routing, not by tunnel or NAT", async () => {
  const [, direct] = await answers(WITH_TUN, [SERVICE, server("-g")]);
  assert.match(direct!, /^255 Invalid operation/);
  assert.equal(await answers(WITH_TUN, [SERVICE, server("-i")]), ["0 ", "0 "]);
  const [, , edited] = await answers(WITH_TUN, [SERVICE, server("-m"), edit("-g")]);
  assert.match(edited!, /^255 Invalid operation/);
});

tun("a server behind a TAP port is not", async () => {
  assert.equal(await answers(LABORATORY, [SERVICE, server("-g")]), ["0 ", "0 "]);
});

tun("the refusal is a sentence that names the port and what to do", () => {
  const { rules } = new Simulation(WITH_TUN).director;
  const address = { family: 4, word1: 0, word2: 0, word3: 0 } as const;
  const key = { ...address, protocol: 6, word0: 0xc0000264 | 0, port: 80, mark: 0 } as const;
  const refused = rules.applyAll([
    {
      kind: "addService",
      service: {
        key,
        scheduler: "rr",
        schedulerFlags: 0,
        persistenceSeconds: 0,
        persistenceMask: -1,
        persistencePrefix: 128,
        persistenceEngine: "",
        isOnePacket: false,
      },
    },
    {
      kind: "addServer",
      key,
      server: {
        ...address,
        word0: 0xc612010b | 0,
        port: 80,
        method: 3,
        weight: 1,
        upperThreshold: 0,
        lowerThreshold: 0,
        tunnelType: 0,
        tunnelPort: 0,
        tunnelChecksum: 0,
      },
    },
  ]);
  assert.is(refused?.code, "INVALID");
  assert.match(refused!.message, /198\.18\.1\.11:80 is reached by the TUN port tap1.*use a tunnel/);
  assert.is(rules.list().length, 0, "all or nothing");
});

tun.run();
