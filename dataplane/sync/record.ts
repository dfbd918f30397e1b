// Hot: one flow as synchronisation messages carry it, and what can be wrong with one. The formats are in
// message-v1.ts and message-v0.ts; nothing here knows the flow table.

/** Addresses are four int32 words in network order, as everywhere; IPv4 uses the first. */
export class SyncRecord {
  family = 4;
  protocol = 0;
  /** Bits of flow/flags.ts as far as they go over the wire. */
  flags = 0;
  state = 0;
  clientPort = 0;
  virtualPort = 0;
  serverPort = 0;
  /** Firewall mark, int32 bits. Format 0 does not carry it: 0. */
  mark = 0;
  /** Seconds as int32 bits (unsigned). Format 0 does not carry it: 0. */
  timeoutSeconds = 0;
  readonly client = new Int32Array(4);
  readonly virtual = new Int32Array(4);
  readonly server = new Int32Array(4);
  /** True when `sequences` counts: the flow's payload changes in length on its way (FTP under NAT). */
  hasSequences = false;
  /** Of the client's direction, then of the server's: first sequence number, offset after and before it. */
  readonly sequences = new Int32Array(SEQUENCE_WORDS);
  /** Persistence engine data of a template; 0 bytes for none. */
  engineDataBytes = 0;
  readonly engineData = new Uint8Array(ENGINE_DATA_BYTES_MAX);
  engineNameBytes = 0;
  readonly engineName = new Uint8Array(ENGINE_NAME_BYTES_MAX);
  /** After decoding: where the next record begins. */
  next = 0;

  /** Everything that not every record carries. */
  clearOptions(): void {
    this.hasSequences = false;
    this.engineDataBytes = 0;
    this.engineNameBytes = 0;
  }
}

export const SEQUENCE_WORDS = 6;
/** Longest persistence engine data and name, as the kernel limits them. */
export const ENGINE_DATA_BYTES_MAX = 255;
export const ENGINE_NAME_BYTES_MAX = 16;
/** IP_VS_CONN_F_SEQ_MASK: the record carries sequence data. */
export const SEQUENCE_FLAGS = 0x600;

export interface RefusalMeaning {
  readonly number: number;
  readonly name: string;
  /** True when the rest of the message is lost with the record. */
  readonly endsMessage: boolean;
  /** One sentence for people. */
  readonly meaning: string;
}

const table: RefusalMeaning[] = [];

/** Control path. */
function define(endsMessage: boolean, name: string, meaning: string): number {
  const number = table.length;
  table.push({ number, name, endsMessage, meaning });
  return number;
}

/** The record is good. */
export const ACCEPTED = define(false, "accepted", "The record was taken over.");
export const REFUSED_CHECKSUM = define(true, "checksum", "The UDP checksum is wrong.");
export const REFUSED_SHORT = define(true, "short", "The message is shorter than its header.");
export const REFUSED_SIZE = define(
  true,
  "size",
  "The message is not as long as its header says, or was cut on its way.",
);
export const REFUSED_SYNC_ID = define(true, "sync-id", "The message is of another syncid.");
export const REFUSED_CUT = define(true, "cut", "A record reaches beyond its message.");
export const REFUSED_VERSION = define(true, "version", "A record is of an unknown version.");
export const REFUSED_TYPE = define(true, "type", "A record is of an unknown type.");
export const REFUSED_OPTION = define(
  true,
  "option",
  "An option is empty, cut, doubled or too long.",
);
export const REFUSED_UNKNOWN_OPTION = define(
  false,
  "unknown-option",
  "A record has an option that must be understood and is not.",
);
export const REFUSED_PROTOCOL = define(
  false,
  "protocol",
  "A flow of a protocol without states here.",
);
export const REFUSED_STATE = define(
  false,
  "state",
  "A flow in a state that its protocol does not have.",
);
export const REFUSED_METHOD = define(false, "method", "A flow with an unknown forwarding method.");
export const REFUSED_ENGINE = define(
  false,
  "engine",
  "A template of a persistence engine that is not here.",
);
export const REFUSED_REPLACED = define(
  false,
  "replaced",
  "The end of a flow whose client has been given another server since.",
);
export const REFUSED_TABLE_FULL = define(false, "table-full", "The flow table is full.");

/** Every outcome of a record or a message by number. */
export const OUTCOMES: readonly RefusalMeaning[] = table;

const ENDS_MESSAGE = Uint8Array.from(OUTCOMES, ({ endsMessage }) => (endsMessage ? 1 : 0));

/** True when nothing behind the record can be read. */
export const endsMessage = (outcome: number): boolean => ENDS_MESSAGE[outcome] === 1;
