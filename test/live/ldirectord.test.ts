// Debian's ldirectord, unmodified, rules a director by our ipvsadm: it finds it at /usr/sbin/ipvsadm, which the lab's
// own mount namespace covers with ours. Nothing on the machine changes.
// time limit: 240 s

import * as assert from "uvu/assert";
import type { Lab } from "../../cli/lab/lab.ts";
import type { Finished } from "../../cli/lab/process.ts";
import { DIRECTOR_HOST, serverAddress, VIP } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { assertShares, failuresOf, LAB_NEEDS, WEB, withLab } from "./with-lab.ts";

const ldirectord = suiteNeeding("live/ldirectord", {
  ...LAB_NEEDS,
  commands: [...LAB_NEEDS.commands!, "ldirectord", "ipvsadm"],
});

const SERVERS = [1, 2, 3];
/**
 * ldirectord looks every second, and takes a server out after one failure: a refused connection is one at once, an
 * answer that a busy machine delays is none.
 */
const WAIT_MS = 60_000;

const CONFIG = `
checktimeout = 15
checkinterval = 1
checkcount = 1
autoreload = no
quiescent = no
supervised = no
logfile = "/run/tapvs/ldirectord.log"

virtual = ${VIP}:80
${SERVERS.map((number) => `	real = ${serverAddress(number)}:80 masq ${number}`).join("\n")}
	service = http
	scheduler = wrr
	protocol = tcp
	checktype = negotiate
	request = "/"
	receive = "server"
`;

/** Our ipvsadm in the place of the system's, and an address for the checks to come from. */
const PREPARE = `
mkdir -p /run/lock
printf '#!/bin/sh\\nexec /run/tapvs/bin/ipvsadm "$@"\\n' > /run/tapvs/covering-ipvsadm
chmod 755 /run/tapvs/covering-ipvsadm
mount --bind /run/tapvs/covering-ipvsadm "$(readlink -f "$(command -v ipvsadm)")"
`;

const command = (lab: Lab, file: string, word: string): Promise<Finished> =>
  lab.sandbox.run(DIRECTOR_HOST, ["ldirectord", file, word], "", 30_000);

/** The servers with their weights, as ipvsadm lists them, sorted. */
async function servers(lab: Lab): Promise<string[]> {
  const lines = (await lab.ipvsadm(["-L", "-n"])).split("\n");
  return lines
    .map((line) => /^ {2}-> (\S+) +Masq +(\d+)/.exec(line))
    .filter((match) => match !== null)
    .map((match) => `${match[1]} ${match[2]}`)
    .sort();
}

const all = SERVERS.map((number) => `${serverAddress(number)}:80 ${number}`);

/** Waits until the director has exactly these servers. */
async function has(lab: Lab, wanted: readonly string[]): Promise<void> {
  const deadline = performance.now() + WAIT_MS;
  for (;;) {
    const now = await servers(lab);
    if (now.join() === wanted.join()) return;
    if (performance.now() > deadline) {
      const log = await lab.sandbox.run(DIRECTOR_HOST, ["cat", "/run/tapvs/ldirectord.log"]);
      throw new Error(`the servers are ${now.join(", ")}; ldirectord says:\n${log.stdout}`);
    }
    await Bun.sleep(200);
  }
}

ldirectord(
  "starts, takes a failed server out, brings it back, and leaves nothing when it stops",
  () =>
    withLab({ method: "nat", servers: SERVERS.length, rules: "" }, async (lab) => {
      await lab.sandbox.script(undefined, PREPARE);
      await lab.sandbox.script(DIRECTOR_HOST, "ip addr add 198.18.1.250/24 dev servers\n");
      const file = await lab.sandbox.writeFile("ldirectord.cf", CONFIG);

      const started = await command(lab, file, "start");
      assert.is(started.status, 0, started.stdout + started.stderr);
      await has(lab, all);
      const before = await lab.perform({ kind: "requests", to: WEB, count: 60, concurrency: 4 });
      assert.is(failuresOf(before), "");
      assertShares(before.servers, { server1: 10, server2: 20, server3: 30 });

      await lab.killServer("server2");
      await has(lab, [all[0]!, all[2]!]);
      const without = await lab.perform({ kind: "requests", to: WEB, count: 60, concurrency: 4 });
      assert.is(failuresOf(without), "");
      assertShares(without.servers, { server1: 15, server3: 45 });

      await lab.startServer("server2");
      await has(lab, all);
      const after = await lab.perform({ kind: "requests", to: WEB, count: 60, concurrency: 4 });
      assert.is(failuresOf(after), "");
      assertShares(after.servers, { server1: 10, server2: 20, server3: 30 });

      const stopped = await command(lab, file, "stop");
      assert.is(stopped.status, 0, stopped.stdout + stopped.stderr);
      await has(lab, []);
      assert.not.match(await lab.ipvsadm(["-L", "-n"]), /TCP/);
    }),
);

ldirectord.run();
