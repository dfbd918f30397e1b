// The two compatibility profiles: what a server's connections cost, and when it is overloaded. ipvs.md C.1, C.3.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { overhead } from "../../../dataplane/schedule/overhead.ts";
import { ServerTable } from "../../../dataplane/schedule/server-table.ts";
import { Laboratory } from "../../support/laboratory.ts";
import { tcp } from "../../support/packet.ts";

const profiles = suite("schedule/profiles");

function table(countsTotal: boolean, upper: number, lower: number) {
  const servers = new ServerTable(4);
  servers.countsTotal = countsTotal;
  const id = servers.allocate();
  servers.upperThreshold[id] = upper;
  servers.lowerThreshold[id] = lower;
  return { id, servers };
}

/** Connections at which OVERLOADED goes on while they come, and off while they leave one by one. */
function ramp(countsTotal: boolean, upper: number, lower: number): [number, number] {
  const { id, servers } = table(countsTotal, upper, lower);
  let on = 0;
  while (!servers.isOverloaded(id)) {
    servers.bind(id, false, false);
    on++;
  }
  let left = on;
  while (servers.isOverloaded(id)) {
    servers.unbind(id, false, false);
    left--;
  }
  return [on, left];
}

for (const countsTotal of [false, true]) {
  const name = countsTotal ? "total" : "classic";
  profiles(`${name}: overload goes on at the upper and off below the lower threshold`, () => {
    assert.equal(ramp(countsTotal, 10, 0), [10, 7]);
    assert.equal(ramp(countsTotal, 10, 4), [10, 3]);
    assert.equal(ramp(countsTotal, 7, 0), [7, 5]);
    assert.equal(ramp(countsTotal, 1, 0), [1, 0]);
    assert.equal(ramp(countsTotal, 2, 0), [2, 1]);
  });
}

profiles("classic weighs inactive connections by 1, total all of them", () => {
  const { id, servers } = table(false, 0, 0);
  for (let i = 0; i < 3; i++) servers.bind(id, false, true);
  for (let i = 0; i < 5; i++) servers.bind(id, false, false);

  assert.is(overhead(servers, id), 3 * 256 + 5);
  servers.countsTotal = true;
  assert.is(overhead(servers, id), 3 * 256 + 8);
});

profiles("a template moves the overload of the classic profile only", () => {
  for (const countsTotal of [false, true]) {
    const { id, servers } = table(countsTotal, 3, 0);
    for (let i = 0; i < 3; i++) servers.bind(id, false, false);
    servers.setOverloaded(id, false);
    servers.bind(id, true, false);
    assert.is(servers.isOverloaded(id), !countsTotal);
  }
});

/** Four connections, then an edit of the upper threshold; the verdict of a fifth. */
async function fifthAfterEdit(profile: "classic" | "total", upper: number): Promise<string> {
  const laboratory = new Laboratory();
  laboratory.director.servers.countsTotal = profile === "total";
  await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr");
  await laboratory.ipvsadm("-a -t 192.0.2.100:80 -r 198.18.1.11:80 -m");
  const open = (port: number): string => {
    const packet = tcp({ from: `198.18.64.1:${port}`, to: "192.0.2.100:80", flags: "S" });
    const { reason, verdict } = laboratory.send("tap0", packet);
    return reason ?? verdict;
  };
  for (let port = 1000; port < 1004; port++) assert.is(open(port), "nat");
  await laboratory.ipvsadm(`-e -t 192.0.2.100:80 -r 198.18.1.11:80 -m -x ${upper}`);
  return open(1004);
}

profiles(
  "a threshold below what is there holds at once in total, after one more in classic",
  async () => {
    assert.is(await fifthAfterEdit("classic", 3), "nat");
    assert.is(await fifthAfterEdit("total", 3), "no-server");
    assert.is(await fifthAfterEdit("total", 9), "nat");
  },
);

profiles.run();
