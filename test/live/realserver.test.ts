// `tapvs realserver` on a server: what it changes, and that it puts everything back.
// time limit: 240 s

import * as assert from "uvu/assert";
import { type Lab, LAUNCHER } from "../../cli/lab/lab.ts";
import type { LabProcess } from "../../cli/lab/process.ts";
import { VIP } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { LAB_NEEDS, withLab } from "./with-lab.ts";

const realserver = suiteNeeding("live/realserver", LAB_NEEDS);

// A NAT lab: nobody else prepares its servers.
const OPTIONS = { method: "nat", servers: 1, director: false } as const;
const SERVER = "server1";

/** Everything that the command may change. */
async function settingsOf(lab: Lab): Promise<string> {
  const look =
    "cd /proc/sys/net/ipv4/conf; grep . */arp_ignore */arp_announce */rp_filter; " +
    "ip -o address; ip -o link | cut -d' ' -f2; ls /run/tapvs | grep realserver || true";
  return (await lab.sandbox.run(SERVER, ["sh", "-c", look])).stdout;
}

const prepare = (lab: Lab, ...words: string[]): Promise<LabProcess> =>
  lab.sandbox.start(
    "realserver",
    SERVER,
    [LAUNCHER, "realserver", "--vip", VIP, ...words],
    /^ready/,
  );
const run = (lab: Lab, ...words: string[]) =>
  lab.sandbox.run(SERVER, [LAUNCHER, "realserver", ...words]);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  realserver(`what a DR server needs is set, and put back at ${signal}`, () =>
    withLab(OPTIONS, async (lab) => {
      const before = await settingsOf(lab);
      const process = await prepare(lab);
      const during = await settingsOf(lab);
      const status = await process.stop(signal);
      const after = await settingsOf(lab);

      assert.match(during, "all/arp_ignore:1\n");
      assert.match(during, "all/arp_announce:2\n");
      assert.match(during, `inet ${VIP}/32 scope global lo`);
      assert.is(status, 0);
      assert.is(after, before);
    }),
  );
}

realserver("a tunnel server has an interface that takes packets from everywhere", () =>
  withLab(OPTIONS, async (lab) => {
    await lab.sandbox.script(SERVER, "echo 1 > /proc/sys/net/ipv4/conf/all/rp_filter");
    const before = await settingsOf(lab);
    const process = await prepare(lab, "--tunnel", "--name", "ipip9");
    const during = await settingsOf(lab);
    const status = await process.stop();
    const after = await settingsOf(lab);

    assert.match(during, "ipip9:");
    assert.match(during, "ipip9/rp_filter:2\n", "loose, since all is strict");
    assert.match(process.lines.join("\n"), "ipip9: taken away; packets: 0 delivered");
    assert.is(status, 0);
    assert.is(after, before);
  }),
);

realserver("what is set already stays, at the end too", () =>
  withLab(OPTIONS, async (lab) => {
    await lab.sandbox.script(
      SERVER,
      `cd /proc/sys/net/ipv4/conf/all; echo 2 > arp_ignore; ip address add ${VIP}/32 dev lo\n`,
    );
    const before = await settingsOf(lab);
    const process = await prepare(lab);
    await process.stop();
    const after = await settingsOf(lab);

    assert.match(process.lines.join("\n"), "all/arp_ignore is 2 already");
    assert.match(process.lines.join("\n"), `${VIP} is on lo already`);
    assert.is(after, before);
  }),
);

realserver("--once stays when the command ends, and --undo puts it back", () =>
  withLab(OPTIONS, async (lab) => {
    const before = await settingsOf(lab);
    const once = await run(lab, "--vip", VIP, "--once");
    const during = await settingsOf(lab);
    const undo = await run(lab, "--undo");
    const after = await settingsOf(lab);
    const again = await run(lab, "--undo");

    assert.is(once.status, 0, once.stderr);
    assert.match(during, `inet ${VIP}/32`);
    assert.is(undo.status, 0, undo.stderr);
    assert.is(after, before);
    assert.is(again.stdout, "nothing to put back\n");
  }),
);

realserver("what one that was killed left behind is undone by the next", () =>
  withLab(OPTIONS, async (lab) => {
    const before = await settingsOf(lab);
    const first = await prepare(lab);
    await first.stop("SIGKILL");
    const second = await prepare(lab);
    await second.stop();
    const after = await settingsOf(lab);

    assert.match(second.lines[0]!, `putting back what process ${first.pid} left behind`);
    assert.is(after, before);
  }),
);

realserver("two at once are refused, and so is a command line that makes no sense", () =>
  withLab(OPTIONS, async (lab) => {
    const first = await prepare(lab);
    const second = await run(lab, "--vip", VIP);
    await first.stop();
    const nothing = await run(lab);
    const both = await run(lab, "--vip", VIP, "--once", "--tunnel");
    const address = await run(lab, "--vip", "192.0.2");

    assert.is(second.status, 5);
    assert.match(second.stderr, `process ${first.pid} does this here already`);
    assert.is(nothing.status, 2);
    assert.match(nothing.stderr, "Give --vip ADDRESS");
    assert.is(both.status, 2);
    assert.is(address.status, 2);
    assert.match(address.stderr, '"192.0.2" is not an IPv4 address');
  }),
);

realserver.run();
