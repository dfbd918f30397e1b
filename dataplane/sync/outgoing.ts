// Hot: the messages of one synchronisation port: the open one that records go into, and those that are full
// and wait to be sent. When it is sent is the kernel's way:
//
//   a full message     20 ms after it had to wait, or with seven others at once
//   an open message    2 s after its first record
//
// Messages lie in a slab of their own: none is in the ring before it is sent.

import { isPast, ticksOfSeconds } from "../env/clock.ts";
import type { GroupSender } from "./group-sender.ts";
import {
  appendRecordV0,
  beginMessageV0,
  HEADER_BYTES_V0,
  RECORD_BYTES_MAX_V0,
  recordBytesV0,
} from "./message-v0.ts";
import {
  appendRecordV1,
  beginMessageV1,
  HEADER_BYTES_V1,
  paddingAfter,
  RECORD_BYTES_MAX,
  recordBytesV1,
} from "./message-v1.ts";
import type { SyncRecord } from "./record.ts";

/** Full messages that wait at most, whatever sync_qlen_max allows: more than one at a time is rare. */
export const WAITING_MAX = 64;
const TOGETHER = 8;
const SEND_DELAY_TICKS = 2;
const OPEN_TICKS = ticksOfSeconds(2);
/** The header counts records in one byte. */
const RECORDS_MAX = 255;

const BYTES_MIN =
  Math.max(HEADER_BYTES_V1, HEADER_BYTES_V0) + Math.max(RECORD_BYTES_MAX, RECORD_BYTES_MAX_V0);
const PLACES = WAITING_MAX + 1;

export class Outgoing {
  /** Messages that were given up because too many waited. */
  overflows = 0;

  readonly #sender: GroupSender;
  readonly #syncId: number;
  readonly #bytesMax: number;
  readonly #placeBytes: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** Bytes of the message in each place. */
  readonly #length = new Int32Array(PLACES);
  /** First waiting message; those behind it follow round the end. The open one is behind the last. */
  #first = 0;
  #waiting = 0;
  #waitingSince = 0;
  #openVersion = NOT_OPEN;
  #openRecords = 0;
  #openSince = 0;

  /** @param bytesMax bytes of a message, headers of IP and UDP apart; one record always fits */
  constructor(sender: GroupSender, syncId: number, bytesMax: number) {
    this.#sender = sender;
    this.#syncId = syncId;
    this.#bytesMax = bytesMax;
    this.#placeBytes = Math.max(bytesMax, BYTES_MIN);
    this.#bytes = new Uint8Array(PLACES * this.#placeBytes);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** True when as many full messages wait as should have left together: the ring was short of slots. */
  get isBehind(): boolean {
    return this.#waiting >= TOGETHER;
  }

  /**
   * Appends a record.
   * @param waitingMax sync_qlen_max
   */
  add(record: SyncRecord, version: number, waitingMax: number, nowTicks: number): void {
    if (this.#openVersion !== NOT_OPEN && !this.#hasRoom(record, version)) {
      this.#close(waitingMax, nowTicks);
    }
    if (this.#openVersion === NOT_OPEN) this.#open(version, nowTicks);
    const place = this.#openPlace();
    const at = place * this.#placeBytes;
    const bytes = this.#length[place]!;
    this.#length[place] =
      version === 0
        ? appendRecordV0(this.#view, at, bytes, record)
        : appendRecordV1(this.#view, at, bytes, record);
    this.#openRecords++;
  }

  #hasRoom(record: SyncRecord, version: number): boolean {
    if (this.#openVersion !== version || this.#openRecords === RECORDS_MAX) return false;
    const bytes = this.#length[this.#openPlace()]!;
    const added =
      version === 0 ? recordBytesV0(record) : paddingAfter(bytes) + recordBytesV1(record);
    return bytes + added <= this.#bytesMax;
  }

  #openPlace(): number {
    return (this.#first + this.#waiting) % PLACES;
  }

  #open(version: number, nowTicks: number): void {
    const place = this.#openPlace();
    const at = place * this.#placeBytes;
    if (version === 0) beginMessageV0(this.#view, at, this.#syncId);
    else beginMessageV1(this.#view, at, this.#syncId);
    this.#length[place] = version === 0 ? HEADER_BYTES_V0 : HEADER_BYTES_V1;
    this.#openVersion = version;
    this.#openRecords = 0;
    this.#openSince = nowTicks;
  }

  /** The open message is full: it waits, or is given up when too many do. */
  #close(waitingMax: number, nowTicks: number): void {
    this.#openVersion = NOT_OPEN;
    if (this.#waiting >= waitingMax || this.#waiting >= WAITING_MAX) {
      this.overflows++;
      return;
    }
    if (this.#waiting++ === 0) this.#waitingSince = nowTicks;
    if (this.#waiting >= TOGETHER) this.#sendWaiting();
  }

  #sendWaiting(): void {
    while (this.#waiting > 0) {
      const at = this.#first * this.#placeBytes;
      if (!this.#sender.send(this.#bytes, at, this.#length[this.#first]!)) return;
      this.#first = (this.#first + 1) % PLACES;
      this.#waiting--;
    }
  }

  /** Sends what is due. */
  work(nowTicks: number): void {
    if (this.#waiting > 0 && isPast((this.#waitingSince + SEND_DELAY_TICKS) | 0, nowTicks)) {
      this.#sendWaiting();
    }
    const isOld =
      this.#openVersion !== NOT_OPEN && isPast((this.#openSince + OPEN_TICKS) | 0, nowTicks);
    if (!isOld || this.#waiting > 0) return;
    const place = this.#openPlace();
    const length = this.#length[place]!;
    if (this.#sender.send(this.#bytes, place * this.#placeBytes, length)) {
      this.#openVersion = NOT_OPEN;
    }
  }

  /** Ticks until `work` has something to do, or `otherwise` if that is sooner. */
  sooner(otherwise: number, nowTicks: number): number {
    let ticks = otherwise;
    if (this.#waiting > 0) {
      ticks = Math.min(ticks, (this.#waitingSince + SEND_DELAY_TICKS - nowTicks) | 0);
    }
    if (this.#openVersion !== NOT_OPEN) {
      ticks = Math.min(ticks, (this.#openSince + OPEN_TICKS - nowTicks) | 0);
    }
    return Math.max(0, ticks);
  }
}

const NOT_OPEN = -1;
