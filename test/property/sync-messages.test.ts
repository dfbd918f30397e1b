// Properties of synchronisation messages: what is written is read, and no bytes do harm.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  appendRecordV0,
  beginMessageV0,
  HEADER_BYTES_V0,
  readRecordV0,
  recordCountV0,
} from "../../dataplane/sync/message-v0.ts";
import {
  appendRecordV1,
  beginMessageV1,
  HEADER_BYTES_V1,
  isV1,
  readRecordV1,
  recordCountV1,
} from "../../dataplane/sync/message-v1.ts";
import { ACCEPTED, OUTCOMES, SEQUENCE_FLAGS, SyncRecord } from "../../dataplane/sync/record.ts";
import { Laboratory } from "../support/laboratory.ts";
import { receiveMessage } from "../support/sync-messages.ts";

const ROOM = 8192;
const GUARD = 0xa5;

interface Fields {
  family: 4 | 6;
  protocol: number;
  flags: number;
  state: number;
  ports: readonly number[];
  mark: number;
  timeout: number;
  words: readonly number[];
  sequences: readonly number[] | null;
  data: Uint8Array;
  name: Uint8Array;
}

const uint16 = fc.integer({ min: 0, max: 0xffff });
const int32 = fc.integer({ min: ~0x7fffffff, max: 0x7fffffff });
const fields: fc.Arbitrary<Fields> = fc.record({
  family: fc.constantFrom<4 | 6>(4, 6),
  protocol: fc.integer({ min: 0, max: 255 }),
  flags: fc.integer({ min: 0, max: 0xffff }),
  state: uint16,
  ports: fc.array(uint16, { minLength: 3, maxLength: 3 }),
  mark: int32,
  timeout: int32,
  words: fc.array(int32, { minLength: 12, maxLength: 12 }),
  sequences: fc.option(fc.array(int32, { minLength: 6, maxLength: 6 })),
  data: fc.uint8Array({ minLength: 0, maxLength: 255 }),
  name: fc.uint8Array({ minLength: 0, maxLength: 16 }),
});

/** A record of format `version` with these fields; what the format does not carry is as a reader leaves it. */
function recordOf(from: Fields, version: 0 | 1): SyncRecord {
  const record = new SyncRecord();
  const isOld = version === 0;
  record.family = isOld ? 4 : from.family;
  record.protocol = from.protocol;
  const hasSequences = from.sequences !== null;
  record.flags = isOld && !hasSequences ? from.flags & ~SEQUENCE_FLAGS : from.flags;
  if (isOld && hasSequences) record.flags |= SEQUENCE_FLAGS;
  record.state = from.state;
  [record.clientPort, record.virtualPort, record.serverPort] = from.ports as [
    number,
    number,
    number,
  ];
  record.mark = isOld ? 0 : from.mark;
  record.timeoutSeconds = isOld ? 0 : from.timeout;
  const words = record.family === 6 ? 4 : 1;
  for (let i = 0; i < words; i++) {
    record.client[i] = from.words[i]!;
    record.virtual[i] = from.words[4 + i]!;
    record.server[i] = from.words[8 + i]!;
  }
  record.hasSequences = hasSequences;
  if (from.sequences !== null) record.sequences.set(from.sequences);
  if (isOld) return record;
  record.engineDataBytes = from.data.length;
  record.engineData.set(from.data);
  record.engineNameBytes = from.name.length;
  record.engineName.set(from.name);
  return record;
}

/** All that a record says; arrays as far as they count. */
const contentOf = (record: SyncRecord): unknown => ({
  ...record,
  next: 0,
  client: [...record.client],
  virtual: [...record.virtual],
  server: [...record.server],
  sequences: record.hasSequences ? [...record.sequences] : [],
  engineData: [...record.engineData.subarray(0, record.engineDataBytes)],
  engineName: [...record.engineName.subarray(0, record.engineNameBytes)],
});

/** Bytes of a message with these records, at `at` of a buffer of guard bytes. */
function write(records: readonly SyncRecord[], version: 0 | 1, at: number): DataView {
  const view = new DataView(new ArrayBuffer(ROOM));
  new Uint8Array(view.buffer).fill(GUARD);
  if (version === 0) beginMessageV0(view, at, 9);
  else beginMessageV1(view, at, 9);
  let bytes = version === 0 ? HEADER_BYTES_V0 : HEADER_BYTES_V1;
  for (const record of records) {
    const append = version === 0 ? appendRecordV0 : appendRecordV1;
    bytes = append(view, at, bytes, record);
  }
  return new DataView(view.buffer, 0, at + bytes);
}

const messages = suite("property/sync-messages");

for (const version of [0, 1] as const) {
  messages(`format ${version}: records are read as they were written`, () => {
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 8 }), fc.nat(40), (all, at) => {
        const records = all.map((each) => recordOf(each, version));
        const view = write(records, version, at);
        const end = view.byteLength;

        assert.is(view.getUint16(at + 2), end - at);
        assert.is(isV1(view, at, end - at), version === 1);
        const count = version === 0 ? recordCountV0(view, at) : recordCountV1(view, at);
        assert.is(count, records.length);
        const read = new SyncRecord();
        let from = at + (version === 0 ? HEADER_BYTES_V0 : HEADER_BYTES_V1);
        for (const record of records) {
          const outcome = (version === 0 ? readRecordV0 : readRecordV1)(view, from, end, read);
          assert.is(outcome, ACCEPTED);
          assert.equal(contentOf(read), contentOf(record));
          if (version === 1) assert.is((read.next - at) % 4, 0);
          from = read.next;
        }
      }),
    );
  });
}

messages("records of format 1 begin at multiples of 4, with zeros between", () => {
  const odd = new SyncRecord();
  odd.engineDataBytes = 3;
  const view = write([odd, new SyncRecord()], 1, 0);
  assert.is(view.getUint16(8 + 2), 36 + 5);
  assert.equal(new Uint8Array(view.buffer, 8 + 41, 3), new Uint8Array(3));
  assert.is(view.byteLength, 8 + 44 + 36);
});

messages("readers stay inside the message, whatever is in it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(400), (bytes, start) => {
      // A view that ends with the message throws at the first read behind it.
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const record = new SyncRecord();
      for (const read of [readRecordV0, readRecordV1]) {
        const outcome = read(view, Math.min(start, bytes.length), bytes.length, record);
        assert.ok(OUTCOMES[outcome] !== undefined);
      }
    }),
  );
});

const validMessage = fc
  .array(fields, { minLength: 1, maxLength: 4 })
  .map((all) =>
    write(
      all.map((each) => recordOf(each, 1)),
      1,
      0,
    ),
  )
  .map((view) => new Uint8Array(view.buffer.slice(0, view.byteLength)));

messages(
  "a backup counts an outcome for every message, and its servers' counts stay right",
  async () => {
    const laboratory = new Laboratory();
    await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr");
    await laboratory.ipvsadm("-a -t 192.0.2.100:80 -r 198.18.1.11:80 -m");
    await laboratory.ipvsadm("--start-daemon backup --mcast-interface tap0");
    const { director } = laboratory;
    const edits = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 0, max: 255 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(validMessage, edits, (message, changes) => {
        const bytes = message.slice();
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const before = director.sync.outcomes.reduce((sum, count) => sum + count, 0);

        receiveMessage(laboratory, Buffer.from(bytes).toString("hex"));

        const after = director.sync.outcomes.reduce((sum, count) => sum + count, 0);
        const isFormat1 = bytes[0] === 0 && bytes[5] === 1 && bytes[6] === 0 && bytes[7] === 0;
        const promised = isFormat1 ? bytes[4] : bytes[0];
        assert.ok(after > before || promised === 0, "nothing was counted");
        assert.is(director.ring.freeCount, director.ring.slots);
        let bound = 0;
        const { flows, servers } = director;
        for (let flow = flows.next(0); flow >= 0; flow = flows.next(flow + 1)) {
          if (flows.serverId(flow) >= 0) bound++;
        }
        assert.is(servers.references(0), bound);
      }),
      { numRuns: 300 },
    );
  },
);

messages.run();
