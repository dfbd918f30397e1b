// Servers that die, come back, and are drained, seen by clients of each forwarding method.
// time limit: 300 s

import * as assert from "uvu/assert";
import type { Lab } from "../../cli/lab/lab.ts";
import { METHODS, serverAddress, VIP } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { assertShares, failuresOf, LAB_NEEDS, WEB, withLab } from "./with-lab.ts";

const servers = suiteNeeding("live/servers", LAB_NEEDS);

const METHOD_OPTION = { dr: "-g", tun: "-i", nat: "-m" } as const;
const SERVICE = `${VIP}:80`;

/** `ipvsadm COMMAND` for server `number` of the web service. */
const change = (lab: Lab, command: "-a" | "-e" | "-d", number: number, ...more: string[]) =>
  lab.ipvsadm([command, "-t", SERVICE, "-r", `${serverAddress(number)}:80`, ...more]);

for (const method of METHODS) {
  servers(
    `a ${method} server that dies fails its own share only, and serves again when it is back`,
    () =>
      withLab({ method, servers: 3 }, async (lab) => {
        const request = (count: number) =>
          lab.perform({ kind: "requests", to: WEB, count, concurrency: 6 });

        await lab.killServer("server1");
        const dead = await request(60);
        await change(lab, "-d", 1);
        const without = await request(60);
        await lab.startServer("server1");
        await change(lab, "-a", 1, METHOD_OPTION[method], "-w", "3");
        const back = await request(60);

        const { "connection refused": server1 = 0, ...others } = dead.failures;
        assert.equal(others, {}, "nothing but refusals");
        assertShares({ ...dead.servers, server1 }, { server1: 30, server2: 20, server3: 10 });
        assert.is(failuresOf(without), "");
        assertShares(without.servers, { server2: 40, server3: 20 }, "without it");
        assert.is(failuresOf(back), "");
        assertShares(back.servers, { server1: 30, server2: 20, server3: 10 }, "with it again");
      }),
  );

  servers(`weight 0 drains a ${method} server: its connections go on, new ones go elsewhere`, () =>
    // Without offloads, so that the transfer takes longer than a few commands.
    withLab({ method, servers: 2, offloads: false }, async (lab) => {
      // A transfer is under way to the first server when its weight becomes 0.
      await change(lab, "-e", 2, METHOD_OPTION[method], "-w", "0");
      const transfer = lab.perform({ kind: "upload", to: WEB, bytes: 256 * 1024 * 1024 });
      await untilActive(lab, serverAddress(1));
      await change(lab, "-e", 2, METHOD_OPTION[method], "-w", "1");
      await change(lab, "-e", 1, METHOD_OPTION[method], "-w", "0");
      const isUnderWay = (await activeOf(lab, serverAddress(1))) === 1;
      const requests = await lab.perform({
        kind: "requests",
        to: WEB,
        count: 50,
        concurrency: 5,
      });
      const uploaded = await transfer;

      assert.ok(isUnderWay, "the transfer was under way at weight 0");
      assert.is(failuresOf(requests), "");
      assert.equal(requests.servers, { server2: 50 });
      assert.is(failuresOf(uploaded), "");
      assert.equal(uploaded.servers, { server1: 1 });
    }),
  );
}

/** Active connections of a server, as ipvsadm lists them. */
async function activeOf(lab: Lab, address: string): Promise<number> {
  const listed = await lab.ipvsadm(["-Ln"]);
  const columns = listed
    .split("\n")
    .find((line) => line.includes(`${address}:80`))!
    .trim()
    .split(/\s+/);
  return Number(columns[4]);
}

async function untilActive(lab: Lab, address: string): Promise<void> {
  for (let i = 0; i < 50; i++) {
    if ((await activeOf(lab, address)) > 0) return;
    await Bun.sleep(20);
  }
  throw new Error(`no connection to ${address} became active`);
}

servers.run();
