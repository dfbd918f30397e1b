// What a backup daemon takes for a message, and how each wrong one is counted.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { frameOf } from "../../../dataplane/simulation.ts";
import { OUTCOMES } from "../../../dataplane/sync/record.ts";
import { Laboratory } from "../../support/laboratory.ts";
import { fragment, udp } from "../../support/packet.ts";

const GROUP_MAC = "01:00:5e:00:00:51";
const PEER_MAC = "02:00:00:00:00:09";
const OWN_MAC = "02:00:00:00:00:01";
const OTHER_MAC = "02:00:00:00:00:77";
const RECORD_BYTES = 36;

/** A record of format 1: an established TCP connection of client port `port`; `edit` spoils it. */
function record(port = 40_000, edit: (bytes: DataView) => void = () => {}): Uint8Array {
  const bytes = new Uint8Array(RECORD_BYTES);
  const view = new DataView(bytes.buffer);
  bytes[1] = 6;
  view.setUint16(2, RECORD_BYTES);
  view.setUint16(8, 1);
  view.setUint16(10, port);
  view.setUint16(12, 80);
  view.setUint16(14, 80);
  view.setUint32(20, 900);
  bytes.set([198, 18, 64, 1, 192, 0, 2, 100, 198, 18, 1, 11], 24);
  edit(view);
  return bytes;
}

function message(records: readonly Uint8Array[], syncId = 9): Uint8Array {
  const body = Buffer.concat(records);
  const header = Buffer.from([0, syncId, 0, 0, records.length, 1, 0, 0]);
  header.writeUInt16BE(8 + body.length, 2);
  return Buffer.concat([header, body]);
}

const datagram = (data: Uint8Array, port = 8848): Uint8Array =>
  udp({ from: "198.18.0.9:5000", to: `224.0.0.81:${port}`, ttl: 1, data, df: false });

async function open(options = "--syncid 9"): Promise<Laboratory> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`--start-daemon backup --mcast-interface tap0 ${options}`);
  return laboratory;
}

function send(laboratory: Laboratory, packet: Uint8Array, mac = GROUP_MAC, port = "tap0"): string {
  const { reason, verdict } = laboratory.simulation.send(port, frameOf(packet, mac, PEER_MAC));
  return reason ?? verdict;
}

/** Counts that are not 0, by name. */
const outcomes = ({ director }: Laboratory): Record<string, number> =>
  Object.fromEntries(
    OUTCOMES.map(({ name, number }) => [name, director.sync.outcomes[number]!] as const).filter(
      ([, count]) => count > 0,
    ),
  );

const backup = suite("sync/backup");

backup("only datagrams to the group and port on the daemon's port are messages", async () => {
  const laboratory = await open();
  const good = datagram(message([record()]));
  assert.is(send(laboratory, good), "sync-taken");
  assert.is(send(laboratory, good, OWN_MAC), "sync-taken");
  assert.is(send(laboratory, good, OTHER_MAC), "other-host");
  assert.is(send(laboratory, good, GROUP_MAC, "tap1"), "multicast");
  assert.is(send(laboratory, datagram(message([record()]), 8849)), "multicast");
  assert.equal(outcomes(laboratory), { accepted: 2 });
});

backup("without a backup daemon the group's frames are dropped", async () => {
  const laboratory = await open();
  await laboratory.ipvsadm("--stop-daemon backup");
  assert.is(send(laboratory, datagram(message([record()]))), "multicast");
  assert.is(laboratory.director.flows.count, 0);
});

backup("a message from an own address is a martian", async () => {
  const laboratory = await open();
  const data = message([record()]);
  const packet = udp({ from: "198.18.0.1:5000", to: "224.0.0.81:8848", ttl: 1, data });
  assert.is(send(laboratory, packet), "martian-source");
});

backup("a message in fragments is put together", async () => {
  const laboratory = await open("--syncid 9 --sync-maxlen 8000");
  const records = Array.from({ length: 100 }, (_, i) => record(41_000 + i));
  const pieces = fragment(datagram(message(records)), 1500);
  assert.is(pieces.length, 3);
  assert.equal(
    pieces.map((piece) => send(laboratory, piece)),
    ["held", "held", "sync-taken"],
  );
  assert.equal(outcomes(laboratory), { accepted: 100 });
  assert.is(laboratory.director.flows.count, 100);
  assert.is(laboratory.director.ring.freeCount, laboratory.director.ring.slots);
});

const set =
  (at: number, value: number): ((view: DataView) => void) =>
  (view) =>
    view.setUint8(at, value);

const REFUSALS: readonly [name: string, data: Uint8Array][] = [
  ["short", Uint8Array.of(0, 9, 0)],
  ["size", Buffer.concat([message([record()]), Buffer.from("more")])],
  ["size", message(Array.from({ length: 50 }, () => record()))],
  ["sync-id", message([record()], 8)],
  ["cut", message([record().subarray(0, 30)])],
  ["cut", message([record(1, set(3, 35))])],
  ["version", message([record(1, set(2, 0x10))])],
  ["type", message([record(1, set(0, 2))])],
  ["option", message([Buffer.concat([record(1, set(3, 38)), Buffer.from([1, 0])])])],
  ["unknown-option", message([Buffer.concat([record(1, set(3, 39)), Buffer.from([9, 1, 0])])])],
  ["protocol", message([record(1, set(1, 47))])],
  ["state", message([record(1, set(9, 11))])],
  ["method", message([record(1, set(7, 7))])],
  ["engine", message([Buffer.concat([record(1, set(3, 39)), Buffer.from([2, 1, 65])])])],
];

for (const [i, [name, data]] of REFUSALS.entries()) {
  backup(`a wrong message counts as ${name} (${i})`, async () => {
    const laboratory = await open();
    assert.is(send(laboratory, datagram(data)), "sync-taken");
    assert.equal(outcomes(laboratory), { [name]: 1 });
    assert.is(laboratory.director.flows.count, 0);
  });
}

backup("a datagram with a wrong checksum counts as checksum", async () => {
  const laboratory = await open();
  const packet = datagram(message([record()]));
  packet[packet.length - 1]! ^= 1;
  assert.is(send(laboratory, packet), "sync-taken");
  assert.equal(outcomes(laboratory), { checksum: 1 });
});

backup("when the flow table is full, records are refused and the rest goes on", async () => {
  const laboratory = await open();
  const { flows } = laboratory.director;
  while (flows.hasRoom()) flows.allocate(4, 6, 0);
  send(laboratory, datagram(message([record()])));
  assert.equal(outcomes(laboratory), { "table-full": 1 });
});

backup.run();
