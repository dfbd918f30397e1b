// Hot: the slabs. One SharedArrayBuffer cut into equal slots; a frame stays in its slot from read to write.
//
//   slot n   |<- HEADROOM 256 ->|<- frame, up to 65,536 bytes + Ethernet and VLAN header ->|
//            ^ n * SLOT_BYTES   ^ start[n] after take()
//
// An outer header is prepended by moving start[n] down into the headroom. SLOT_BYTES is an odd number of
// cache lines, so that the first lines of neighbouring slots do not compete for one set of the cache.
// Memory that no frame ever touched stays uncommitted: large slots cost address space, not memory. With pages of
// 2 MiB (port/huge-pages.ts) that goes by 31 slots.
//
// Several workers have one ring: each takes slots out of its own range only, but any of them may have a slot in
// hand. Where a frame lies is in shared memory, so that a slot number is all that goes from worker to worker. A slot
// that another worker gives back goes home by the way that `sendHome` knows.

/** Free bytes before a received frame: room for an outer header, a VLAN tag and a virtio-net header. */
export const HEADROOM_BYTES = 256;
/** Largest frame: 64 KiB packet and 18 bytes of Ethernet with one VLAN tag. */
export const FRAME_BYTES_MAX = 65_536 + 18;
/** Distance of two slots: headroom, largest frame and slack, 1033 cache lines of 64 bytes. */
export const SLOT_BYTES = 1033 * 64;

export const NO_SLOT = -1;

const FREE = 0;
const TAKEN = 1;

/** Most slots of one ring, all workers' together: their last byte is below 2^31. */
export const SLOTS_MAX = 32_000;

/** What the workers of one ring share. Plain values: it crosses to other threads as a message. */
export interface RingMemory {
  /** Slots of all workers together. */
  readonly slots: number;
  readonly buffer: SharedArrayBuffer;
  readonly columns: SharedArrayBuffer;
}

/** Columns of int32, one number a slot. */
const COLUMNS = 11;

/** Control path. Memory for `slots` slots. */
export const createRingMemory = (slots: number): RingMemory => ({
  slots,
  buffer: new SharedArrayBuffer(slots * SLOT_BYTES),
  columns: new SharedArrayBuffer(slots * COLUMNS * Int32Array.BYTES_PER_ELEMENT),
});

/** The part of a ring that one worker takes slots from. */
export interface RingPart {
  readonly memory: RingMemory;
  readonly first: number;
  readonly count: number;
  /** Hot. Takes a slot home that belongs to another worker. */
  sendHome(slot: number): void;
}

export class Ring {
  /** Slots that there are, all workers' together: columns by slot have so many rows. */
  readonly slots: number;
  /** Slots that `take` hands out, from `first` on. */
  readonly ownSlots: number;
  readonly first: number;
  readonly buffer: SharedArrayBuffer;
  /** Every byte of every slot; hand subarrays of it to system calls. */
  readonly bytes: Uint8Array;
  /** The same bytes, for header reads at absolute offsets. */
  readonly view: DataView;
  /** The same bytes in pairs, in the machine's order: the fastest way to sum many of them. */
  readonly halves: Uint16Array;
  /** Per slot: absolute byte offset of the frame's first byte. */
  readonly start: Int32Array;
  /** Per slot: bytes of the frame from `start`. */
  readonly length: Int32Array;
  /** Per slot: index of the port that the frame came in by, or -1 for a frame made here. */
  readonly port: Int32Array;
  /**
   * Per slot: bytes of the largest IP fragment that the packet was put together from, 0 when it came whole.
   * Output cuts it no larger (host/fragment-output.ts).
   */
  readonly largestFragment: Int32Array;

  /** Per slot: payload bytes of the first IPv6 fragment that the packet was put together from, or 0. */
  readonly firstFragment: Int32Array;
  /** Per slot: payload bytes of the largest other fragment of such a packet, or 0. */
  readonly otherFragment: Int32Array;

  // A frame whose sender left work to the device (ring/offload.ts). Offsets are absolute, so that headers put
  // before the frame do not move them.
  /** Per slot: first byte of what the unfinished transport checksum covers; 0 when the checksum is whole. */
  readonly checksumStart: Int32Array;
  /** Per slot: the checksum field, which holds the pseudo header's sum until then. */
  readonly checksumField: Int32Array;
  /** Per slot: SEGMENT_… of a frame that stands for several segments, else SEGMENT_NONE. */
  readonly segmentType: Int32Array;
  /** Per slot: payload bytes of each segment but the last. */
  readonly segmentBytes: Int32Array;
  /** Per slot: further frames that were joined to this one on its way out (host/segment-join.ts). */
  readonly joined: Int32Array;

  readonly #part: RingPart | null;
  readonly #free: Int32Array;
  readonly #state: Uint8Array;
  #freeCount: number;

  /** @param slots how many, for one worker; or its part of the ring of several */
  constructor(slots: number | RingPart) {
    const part = typeof slots === "number" ? null : slots;
    const own = typeof slots === "number" ? slots : slots.count;
    if (!Number.isInteger(own) || own < 1 || own > 16_384) {
      throw new Error(`a ring has 1 to 16384 slots, not ${own}`);
    }
    const memory = part?.memory ?? createRingMemory(own);
    if (memory.slots > SLOTS_MAX) {
      throw new Error(`the workers' ring has at most ${SLOTS_MAX} slots, not ${memory.slots}`);
    }
    let columns = 0;
    const column = (): Int32Array => {
      const at = columns++ * memory.slots * Int32Array.BYTES_PER_ELEMENT;
      return new Int32Array(memory.columns, at, memory.slots);
    };
    this.slots = memory.slots;
    this.ownSlots = own;
    this.first = part?.first ?? 0;
    this.buffer = memory.buffer;
    this.bytes = new Uint8Array(this.buffer);
    this.view = new DataView(this.buffer);
    this.halves = new Uint16Array(this.buffer);
    this.start = column();
    this.length = column();
    this.port = column();
    this.largestFragment = column();
    this.firstFragment = column();
    this.otherFragment = column();
    this.checksumStart = column();
    this.checksumField = column();
    this.segmentType = column();
    this.segmentBytes = column();
    this.joined = column();
    this.#part = part;
    this.#free = new Int32Array(own);
    this.#state = new Uint8Array(own);
    this.#freeCount = own;
    for (let i = 0; i < own; i++) this.#free[i] = this.first + own - 1 - i;
  }

  /**
   * Frames that may wait in one place of a worker (neighbour queues, reassembly): a quarter of its slots, divided by
   * the workers, as all of them may be one worker's.
   */
  get waitingMax(): number {
    return Math.floor((this.ownSlots * this.ownSlots) / this.slots / 4);
  }

  /** Own slots that `take` could hand out now. */
  get freeCount(): number {
    return this.#freeCount;
  }

  /** A free slot with full headroom and length 0, or NO_SLOT. The last one given back comes first (warm cache). */
  take(): number {
    if (this.#freeCount === 0) return NO_SLOT;
    const slot = this.#free[--this.#freeCount]!;
    this.#state[slot - this.first] = TAKEN;
    this.start[slot] = slot * SLOT_BYTES + HEADROOM_BYTES;
    this.length[slot] = 0;
    this.port[slot] = -1;
    this.largestFragment[slot] = 0;
    this.firstFragment[slot] = 0;
    this.otherFragment[slot] = 0;
    this.checksumStart[slot] = 0;
    this.segmentType[slot] = 0;
    this.joined[slot] = 0;
    return slot;
  }

  /** Gives a slot back, whoever's it is. Giving one back twice is a programming error and throws. */
  give(slot: number): void {
    const own = slot - this.first;
    if (own < 0 || own >= this.ownSlots) {
      if (this.#part === null) throw new Error(`there is no slot ${slot}`);
      this.#part.sendHome(slot);
      return;
    }
    if (this.#state[own] !== TAKEN) throw new Error(`slot ${slot} was given back twice`);
    this.#state[own] = FREE;
    this.#free[this.#freeCount++] = slot;
  }

  /** First byte of the slot's memory, absolute. */
  floor(slot: number): number {
    return slot * SLOT_BYTES;
  }

  /** One past the last byte of the slot's memory, absolute. */
  ceiling(slot: number): number {
    return (slot + 1) * SLOT_BYTES;
  }
}
