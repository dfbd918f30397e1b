// Hot: own addresses whose announcement is to be repeated. Bounded; what does not fit is announced only once.

const ANNOUNCEMENTS_MAX = 256;

export class Announcements {
  readonly family = new Uint8Array(ANNOUNCEMENTS_MAX);
  readonly word0 = new Int32Array(ANNOUNCEMENTS_MAX);
  readonly word1 = new Int32Array(ANNOUNCEMENTS_MAX);
  readonly word2 = new Int32Array(ANNOUNCEMENTS_MAX);
  readonly word3 = new Int32Array(ANNOUNCEMENTS_MAX);
  /** Ticks. */
  readonly deadline = new Int32Array(ANNOUNCEMENTS_MAX);
  count = 0;

  /** Notes an address; an address that is noted already keeps its place with the new deadline. */
  add(
    family: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
    deadline: number,
  ): void {
    let i = 0;
    while (i < this.count && !this.#isAt(i, family, word0, word1, word2, word3)) i++;
    if (i === ANNOUNCEMENTS_MAX) return;
    if (i === this.count) this.count++;
    this.family[i] = family;
    this.word0[i] = word0;
    this.word1[i] = word1;
    this.word2[i] = word2;
    this.word3[i] = word3;
    this.deadline[i] = deadline;
  }

  /** Removes row `i`; the last row takes its place. */
  removeAt(i: number): void {
    const last = --this.count;
    this.family[i] = this.family[last]!;
    this.word0[i] = this.word0[last]!;
    this.word1[i] = this.word1[last]!;
    this.word2[i] = this.word2[last]!;
    this.word3[i] = this.word3[last]!;
    this.deadline[i] = this.deadline[last]!;
  }

  #isAt(
    i: number,
    family: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
  ): boolean {
    return (
      this.word3[i] === word3 &&
      this.word0[i] === word0 &&
      this.word1[i] === word1 &&
      this.word2[i] === word2 &&
      this.family[i] === family
    );
  }
}
