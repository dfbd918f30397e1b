// Hot: the slabs. One SharedArrayBuffer cut into equal slots; a frame stays in its slot from read to write.
//
//   slot n   |<- HEADROOM 256 ->|<- frame, up to 65,536 bytes + Ethernet and VLAN header ->|
//            ^ n * SLOT_BYTES   ^ start[n] after take()
//
// An outer header is prepended by moving start[n] down into the headroom. SLOT_BYTES is an odd number of
// cache lines, so that the first lines of neighbouring slots do not compete for one set of the cache.
// Memory that no frame ever touched stays uncommitted: large slots cost address space, not memory.

/** Free bytes before a received frame: room for an outer header, a VLAN tag and a virtio-net header. */
export const HEADROOM_BYTES = 256;
/** Largest frame: 64 KiB packet and 18 bytes of Ethernet with one VLAN tag. */
export const FRAME_BYTES_MAX = 65_536 + 18;
/** Distance of two slots: headroom, largest frame and slack, 1033 cache lines of 64 bytes. */
export const SLOT_BYTES = 1033 * 64;

export const NO_SLOT = -1;

const FREE = 0;
const TAKEN = 1;

export class Ring {
  readonly slots: number;
  readonly buffer: SharedArrayBuffer;
  /** Every byte of every slot; hand subarrays of it to system calls. */
  readonly bytes: Uint8Array;
  /** The same bytes, for header reads at absolute offsets. */
  readonly view: DataView;
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

  readonly #free: Int32Array;
  readonly #state: Uint8Array;
  #freeCount: number;

  constructor(slots: number) {
    if (!Number.isInteger(slots) || slots < 1 || slots > 16_384) {
      throw new Error(`a ring has 1 to 16384 slots, not ${slots}`);
    }
    this.slots = slots;
    this.buffer = new SharedArrayBuffer(slots * SLOT_BYTES);
    this.bytes = new Uint8Array(this.buffer);
    this.view = new DataView(this.buffer);
    this.start = new Int32Array(slots);
    this.length = new Int32Array(slots);
    this.port = new Int32Array(slots);
    this.largestFragment = new Int32Array(slots);
    this.firstFragment = new Int32Array(slots);
    this.otherFragment = new Int32Array(slots);
    this.#free = new Int32Array(slots);
    this.#state = new Uint8Array(slots);
    this.#freeCount = slots;
    for (let i = 0; i < slots; i++) this.#free[i] = slots - 1 - i;
  }

  get freeCount(): number {
    return this.#freeCount;
  }

  /** A free slot with full headroom and length 0, or NO_SLOT. The last one given back comes first (warm cache). */
  take(): number {
    if (this.#freeCount === 0) return NO_SLOT;
    const slot = this.#free[--this.#freeCount]!;
    this.#state[slot] = TAKEN;
    this.start[slot] = slot * SLOT_BYTES + HEADROOM_BYTES;
    this.length[slot] = 0;
    this.port[slot] = -1;
    this.largestFragment[slot] = 0;
    this.firstFragment[slot] = 0;
    this.otherFragment[slot] = 0;
    return slot;
  }

  /** Gives a slot back. Giving one back twice is a programming error and throws. */
  give(slot: number): void {
    if (this.#state[slot] !== TAKEN) throw new Error(`slot ${slot} was given back twice`);
    this.#state[slot] = FREE;
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
