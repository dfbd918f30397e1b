// sync_snapshots: a backup that comes later learns of every connection at once, by ordinary records.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../../dataplane/observe/proc.ts";
import { Laboratory } from "../../support/laboratory.ts";
import { tcp, udp } from "../../support/packet.ts";
import * as six from "../../support/packet6.ts";
import { readRecords, receiveMessage, sentMessages } from "../../support/sync-messages.ts";

const VIP = "192.0.2.100";
const SIX = "[2001:db8::100]";
const LINES = [
  `-A -t ${VIP}:80 -s rr`,
  `-a -t ${VIP}:80 -r 198.18.1.11:8080 -m`,
  `-a -t ${VIP}:80 -r 198.18.1.12:8080 -m`,
  `-A -t ${VIP}:443 -s rr -p 300`,
  `-a -t ${VIP}:443 -r 198.18.1.11:443 -g`,
  `-A -u ${VIP}:53 -s rr`,
  `-a -u ${VIP}:53 -r 198.18.1.12:53 -m`,
  `-A -t ${SIX}:80 -s rr`,
  `-a -t ${SIX}:80 -r [2001:db8:b::11]:80 -m`,
];
/** The request as it goes over the wire, of a backup with syncid 7. */
const REQUEST = "0007000c000100005456534e";

const snapshot = suite("sync/snapshot");

async function directorOf(syncSnapshots: boolean, seed: number): Promise<Laboratory> {
  const laboratory = new Laboratory({ options: { syncSnapshots } }, seed);
  for (const line of LINES) await laboratory.ipvsadm(line);
  return laboratory;
}

const startMaster = (laboratory: Laboratory, syncId = 7): Promise<unknown> =>
  laboratory.ipvsadm(`--start-daemon master --mcast-interface tap0 --syncid ${syncId}`);
const startBackup = (laboratory: Laboratory, syncId = 7): Promise<unknown> =>
  laboratory.ipvsadm(`--start-daemon backup --mcast-interface tap0 --syncid ${syncId}`);

/** Established connections of many clients, with one SYN among them, a template, a UDP and an IPv6 flow. */
function fill(laboratory: Laboratory, connections: number): void {
  const open = (from: string, to: string): void => {
    laboratory.send("tap0", tcp({ from, to, flags: "S" }));
    laboratory.send("tap0", tcp({ from, to, flags: "A" }));
  };
  for (let i = 0; i < connections; i++) {
    open(`198.18.64.${1 + (i % 200)}:${2000 + i}`, `${VIP}:80`);
  }
  open("198.18.65.1:2000", `${VIP}:443`);
  laboratory.send("tap0", tcp({ from: "198.18.66.1:2000", to: `${VIP}:80`, flags: "S" }));
  laboratory.send("tap0", udp({ from: "198.18.65.2:2000", to: `${VIP}:53` }));
  const ends = { from: "[2001:db8:c::1]:2000", to: `${SIX}:80` };
  laboratory.send("tap0", six.tcp({ ...ends, flags: "S" }));
  laboratory.send("tap0", six.tcp({ ...ends, flags: "A" }));
}

/** Lets `ms` pass on both, and carries what each says to the other as soon as it is said. */
function live(first: Laboratory, second: Laboratory, ms: number): number {
  let messages = 0;
  for (let passed = 0; passed < ms; passed += 10) {
    for (const [from, to] of [
      [first, second],
      [second, first],
    ] as const) {
      for (const { payload } of sentMessages(from.simulation.advance(10))) {
        receiveMessage(to, payload);
        if (payload !== REQUEST) messages++;
      }
    }
  }
  return messages;
}

/** Everything of a flow's line but the seconds it has left. */
const untimed = (laboratory: Laboratory): string[] =>
  flowLines(laboratory.director)
    .map((line) => line.trim().split(/\s+/).slice(0, 8).join(" ").replace(/ \d+$/, ""))
    .sort();

snapshot(
  "a backup that comes later knows every connection that is worth it, and its time",
  async () => {
    const [first, second] = [await directorOf(true, 1), await directorOf(true, 2)];
    await startMaster(first);
    fill(first, 300);
    first.simulation.advance(100_000);
    await startBackup(second);

    const messages = live(first, second, 4000);

    assert.ok(messages >= 8 && messages < 20, `${messages} messages`);
    const known = untimed(first).filter((line) => !line.includes("SYN_RECV"));
    assert.is(known.length, 300 + 2 + 1 + 1);
    assert.equal(untimed(second), known);
    const { flows, nowTicks } = second.director;
    const left = [];
    for (let flow = flows.next(0); flow >= 0; flow = flows.next(flow + 1)) {
      left.push(Math.round((flows.deadline(flow) - nowTicks) / 100));
    }
    const most = Math.max(...left);
    assert.ok(most > 790 && most <= 800, `${most} s of 900 are left`);
  },
);

snapshot("nobody asks, and nobody answers, without the setting", async () => {
  const [asker, silent] = [await directorOf(true, 1), await directorOf(false, 2)];
  fill(silent, 3);
  await startMaster(silent);
  await startBackup(asker);
  assert.is(live(silent, asker, 4000), 0);
  assert.is(asker.director.flows.count, 0);
  assert.is(silent.simulation.verdictsByKind().drops["multicast"], 2, "two requests, to nobody");

  const backup = await directorOf(false, 3);
  await startBackup(backup);
  assert.equal(sentMessages(backup.simulation.advance(10_000)), []);
});

snapshot("the request is repeated twice, and is what a kernel finds nothing in", async () => {
  const backup = await directorOf(true, 1);
  await startBackup(backup);

  const requests = sentMessages(backup.simulation.advance(20_000));

  assert.equal(
    requests.map(({ payload }) => payload),
    [REQUEST, REQUEST, REQUEST],
  );
  assert.equal(readRecords(requests), []);
  assert.is(requests[0]!.dst, "224.0.0.81");
  assert.is(requests[0]!.dport, 8848);
});

snapshot("requests for another syncid, and too many of them, are not answered", async () => {
  const master = await directorOf(true, 1);
  fill(master, 3);
  await startMaster(master, 9);
  receiveMessage(master, REQUEST);
  assert.equal(sentMessages(master.simulation.advance(4000)), []);

  const any = REQUEST.replace("0007", "0000");
  receiveMessage(master, any);
  assert.is(readRecords(sentMessages(master.simulation.advance(4000))).length, 3 + 2 + 1 + 1);
  receiveMessage(master, any);
  assert.equal(sentMessages(master.simulation.advance(4000)), []);
  master.simulation.advance(4000);
  receiveMessage(master, any);
  assert.is(readRecords(sentMessages(master.simulation.advance(4000))).length, 3 + 2 + 1 + 1);
});

snapshot("what another director serves is left to it", async () => {
  const master = await directorOf(true, 1);
  fill(master, 3);
  await startMaster(master);
  const word0 = master.director.flows.virtual(0, 0);
  master.director.host.locals.remove({ family: 4, word0, word1: 0, word2: 0, word3: 0 });
  receiveMessage(master, REQUEST);

  assert.is(readRecords(sentMessages(master.simulation.advance(4000))).length, 1, "that of IPv6");
});

snapshot("with sync_persist_mode it is templates alone, with format 0 IPv4 alone", async () => {
  const master = await directorOf(true, 1);
  fill(master, 0);
  await startMaster(master);
  master.director.sysctls.write("sync_persist_mode", "1");
  receiveMessage(master, REQUEST);
  const records = readRecords(sentMessages(master.simulation.advance(4000)));
  assert.is(records.length, 1 + 1 + 1, "template, UDP, IPv6; not what the template has made");

  master.director.sysctls.write("sync_persist_mode", "0");
  master.director.sysctls.write("sync_version", "0");
  master.simulation.advance(10_000);
  receiveMessage(master, REQUEST);
  const [message] = sentMessages(master.simulation.advance(4000));
  assert.is(message!.payload.slice(0, 2), "03", "records: template, its connection, UDP");
});

snapshot("a large table goes in pieces, and nothing is given up", async () => {
  const master = await directorOf(true, 1);
  fill(master, 900);
  await startMaster(master);
  receiveMessage(master, REQUEST);

  const first = master.simulation.advance(10);
  const rest = master.simulation.advance(4000);

  const announced = readRecords(sentMessages([...first, ...rest]));
  assert.is(announced.length, 900 + 2 + 1 + 1);
  assert.ok(readRecords(sentMessages(first)).length <= 512);
  assert.is(master.director.sync.overflows, 0);
});

snapshot.run();
