// expire_nodest_conn as the kernel has it: deleting a server ends its connections and templates by itself; set later,
// it ends a connection at its next packet and leaves the template.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packetOf } from "../golden/behaviour-steps.ts";
import { Laboratory } from "../support/laboratory.ts";

const VIP = "192.0.2.100";
const SECOND = "198.18.1.12";

async function persistent(isSet: boolean): Promise<Laboratory> {
  const laboratory = new Laboratory();
  if (isSet) laboratory.director.sysctls.write("expire_nodest_conn", "1");
  await laboratory.ipvsadm(`-A -t ${VIP}:80 -s rr -p 300`);
  for (const server of ["198.18.1.11", SECOND]) {
    await laboratory.ipvsadm(`-a -t ${VIP}:80 -r ${server}:80 -m`);
  }
  for (const client of ["198.18.64.1", "198.18.64.3", "198.18.64.2"]) {
    send(laboratory, `TCP ${client}:1000 > ${VIP}:80 flags S`);
  }
  send(laboratory, `TCP 198.18.64.1:1000 > ${VIP}:80 flags A`);
  return laboratory;
}

const send = (laboratory: Laboratory, text: string): string => {
  const { packet, port } = packetOf(text);
  return laboratory.send(port, packet).verdict;
};

/** Clients, ports and states, without the time. */
const table = (laboratory: Laboratory): string[] =>
  laboratory
    .flowLines()
    .map((line) => line.trim().split(/\s+/))
    .map((words) => `${words[1]} ${words[2]} ${words[7]}`)
    .sort();

const nodest = suite("regression/expire-nodest");

nodest("deleting a server ends its connections and its templates, assured ones too", async () => {
  const laboratory = await persistent(true);
  assert.is(table(laboratory).length, 6);

  await laboratory.ipvsadm(`-d -t ${VIP}:80 -r ${SECOND}:80`);
  laboratory.simulation.advance(200);

  assert.equal(table(laboratory), ["C6124003 0000 NONE", "C6124003 03E8 SYN_RECV"]);
});

nodest("deleting a service ends all of its connections", async () => {
  const laboratory = await persistent(true);

  await laboratory.ipvsadm(`-D -t ${VIP}:80`);
  laboratory.simulation.advance(200);

  assert.equal(table(laboratory), []);
});

nodest("a large table is searched in pieces, and to its end", async () => {
  const laboratory = await persistent(true);
  for (let port = 2000; port < 2400; port++) {
    send(laboratory, `TCP 198.18.64.1:${port} > ${VIP}:80 flags S`);
  }
  await laboratory.ipvsadm(`-d -t ${VIP}:80 -r ${SECOND}:80`);
  laboratory.simulation.advance(200);

  assert.is(table(laboratory).length, 2);
});

nodest("set later, it ends a connection at its next packet; the template stays", async () => {
  const laboratory = await persistent(false);
  await laboratory.ipvsadm(`-d -t ${VIP}:80 -r ${SECOND}:80`);
  laboratory.director.sysctls.write("expire_nodest_conn", "1");
  laboratory.simulation.advance(200);
  assert.is(table(laboratory).length, 6);

  assert.is(send(laboratory, `TCP 198.18.64.2:1000 > ${VIP}:80 flags A`), "reset");
  laboratory.simulation.advance(100);

  const left = table(laboratory);
  assert.is(left.length, 5);
  assert.ok(left.includes("C6124002 0000 NONE"), left.join("\n"));
});

nodest.run();
