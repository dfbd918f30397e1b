// Hot: the index of flow keys: open addressing with linear probing, 8 bytes an entry.
//
//   entry   | hash, int32 | flow << 2 | space |      0 in the second word: the entry is empty
//
// An entry keeps the whole hash, so probing and deletion never look into a record; only a full match does.
// The last one in goes first: a new entry takes the place its hash points to and shifts the run behind it by
// one, so of two equal keys the newer is found (as in the kernel's chains), and young flows are found at the
// first probe. A deletion shifts the run back, so there are no tombstones and nothing is ever rehashed.
// At a load of one half a look-up reads 1.5 entries, which is one cache line. An addition shifts at most
// RUN_MAX entries and is refused where the run is longer; with a seeded hash chance never gets near that.

// Other workers may look keys up in it (`version`): it is odd while the index changes, and another one afterwards. They
// add 0 to it when they have read (foreign-flows.ts).

/** Key spaces; a key is found only in the space it was added to. */
export const SPACE_IN = 1;
export const SPACE_OUT = 2;
export const SPACE_TEMPLATE = 3;

/** No entry. */
export const NO_ENTRY = -1;

/** Longest run of entries that an addition may shift. */
export const RUN_MAX = 1024;

/** Entries per flow: two keys each at a load of one half. */
const ENTRIES_PER_FLOW = 4;
/** Words of an entry: the hash, and the flow number << 2 | space. */
export const ENTRY_WORDS = 2;
/** The upper half of the hash picks one of at most this many blocks: even to 1/32. */
const BLOCKS_MAX = 2048;

/** An index that other workers look into. */
export interface SharedIndex {
  readonly words: SharedArrayBuffer;
  /** One int32, see above. */
  readonly version: SharedArrayBuffer;
}

/** Control path. */
function blockShift(flows: number): number {
  let shift = 0;
  while ((flows * ENTRIES_PER_FLOW) >> shift > BLOCKS_MAX) shift++;
  return shift;
}

/** Control path. Entries of an index for so many flows. */
function entriesFor(flows: number): number {
  const shift = blockShift(flows);
  return ((flows * ENTRIES_PER_FLOW) >> shift) << shift;
}

/** Control path. Bytes of an index for so many flows. */
export const indexBytes = (flows: number): number =>
  entriesFor(flows) * ENTRY_WORDS * Int32Array.BYTES_PER_ELEMENT;

export class KeyIndex {
  /** Number of entries, full and empty. */
  readonly entries: number;
  /** The entries, two words each. */
  readonly words: Int32Array;
  /** Goes up with every addition and removal. */
  changes = 0;
  readonly #version: Int32Array | null;
  readonly #blocks: number;
  readonly #blockShift: number;
  readonly #blockMask: number;

  /**
   * @param flows  flows that it has room for
   * @param shared memory where other workers find it; its own by default
   */
  constructor(flows: number, shared: SharedIndex | null = null) {
    const shift = blockShift(flows);
    this.#blocks = (flows * ENTRIES_PER_FLOW) >> shift;
    this.#blockShift = shift;
    this.#blockMask = (1 << shift) - 1;
    this.entries = entriesFor(flows);
    this.words = new Int32Array(shared?.words ?? new SharedArrayBuffer(indexBytes(flows)));
    this.#version = shared === null ? null : new Int32Array(shared.version);
  }

  /** Bytes of memory the index takes. */
  get bytes(): number {
    return this.words.byteLength;
  }

  /** Adds an entry in front of those with the same hash; false when the run there is too long. */
  add(hash: number, flow: number, space: number): boolean {
    this.changes = (this.changes + 1) | 0;
    if (this.#version === null) return this.#insert(hash, flow, space);
    Atomics.add(this.#version, 0, 1);
    const isAdded = this.#insert(hash, flow, space);
    Atomics.add(this.#version, 0, 1);
    return isAdded;
  }

  #insert(hash: number, flow: number, space: number): boolean {
    const words = this.words;
    const home = this.home(hash);
    let end = home;
    for (let run = 0; words[end * ENTRY_WORDS + 1] !== 0; run++) {
      if (run === RUN_MAX) return false;
      end = this.#after(end);
    }
    for (let at = end; at !== home;) {
      const before = at === 0 ? this.entries - 1 : at - 1;
      words[at * ENTRY_WORDS] = words[before * ENTRY_WORDS]!;
      words[at * ENTRY_WORDS + 1] = words[before * ENTRY_WORDS + 1]!;
      at = before;
    }
    words[home * ENTRY_WORDS] = hash;
    words[home * ENTRY_WORDS + 1] = (flow << 2) | space;
    return true;
  }

  /** Takes the entry out that `add` with the same arguments made; false when there is none. */
  remove(hash: number, flow: number, space: number): boolean {
    this.changes = (this.changes + 1) | 0;
    if (this.#version === null) return this.#takeOut(hash, flow, space);
    Atomics.add(this.#version, 0, 1);
    const isRemoved = this.#takeOut(hash, flow, space);
    Atomics.add(this.#version, 0, 1);
    return isRemoved;
  }

  #takeOut(hash: number, flow: number, space: number): boolean {
    const words = this.words;
    const wanted = (flow << 2) | space;
    let hole = this.home(hash);
    for (; words[hole * ENTRY_WORDS + 1] !== wanted; hole = this.#after(hole)) {
      if (words[hole * ENTRY_WORDS + 1] === 0) return false;
    }
    for (let at = this.#after(hole); words[at * ENTRY_WORDS + 1] !== 0; at = this.#after(at)) {
      const home = this.home(words[at * ENTRY_WORDS]!);
      // The entry may move into the hole unless its home lies behind the hole.
      const stays = hole < at ? hole < home && home <= at : hole < home || home <= at;
      if (stays) continue;
      words[hole * ENTRY_WORDS] = words[at * ENTRY_WORDS]!;
      words[hole * ENTRY_WORDS + 1] = words[at * ENTRY_WORDS + 1]!;
      hole = at;
    }
    words[hole * ENTRY_WORDS + 1] = 0;
    return true;
  }

  /** The first entry with this hash and space, or NO_ENTRY. */
  first(hash: number, space: number): number {
    return this.scan(this.home(hash), hash, space);
  }

  /** The next entry behind `entry` with this hash and space, or NO_ENTRY. */
  following(entry: number, hash: number, space: number): number {
    return this.scan(this.#after(entry), hash, space);
  }

  /** Number of the flow that an entry points to. */
  flowAt(entry: number): number {
    return this.words[entry * ENTRY_WORDS + 1]! >> 2;
  }

  /** Control path. Entries in use, by looking at every one. */
  occupied(): number {
    let count = 0;
    for (let at = 0; at < this.entries; at++) if (this.words[at * ENTRY_WORDS + 1] !== 0) count++;
    return count;
  }

  /** As `first`, from the entry `home(hash)`. */
  scan(from: number, hash: number, space: number): number {
    const words = this.words;
    for (let at = from; ; at = this.#after(at)) {
      const reference = words[at * ENTRY_WORDS + 1]!;
      if (reference === 0) return NO_ENTRY;
      if (words[at * ENTRY_WORDS] === hash && (reference & 3) === space) return at;
    }
  }

  /** Where the search for a hash begins: the upper half picks the block, the lower bits the entry in it. */
  home(hash: number): number {
    const block = Math.imul(hash >>> 16, this.#blocks) >>> 16;
    return (block << this.#blockShift) | (hash & this.#blockMask);
  }

  #after(entry: number): number {
    return entry + 1 === this.entries ? 0 : entry + 1;
  }
}
