// Hot: addresses whose announcement (gratuitous ARP) is to be repeated. Bounded; what does not fit is
// announced only once.

const ANNOUNCEMENTS_MAX = 256;

export class Announcements {
  readonly word = new Int32Array(ANNOUNCEMENTS_MAX);
  /** Ticks. */
  readonly deadline = new Int32Array(ANNOUNCEMENTS_MAX);
  count = 0;

  /** Notes an address; an address that is noted already keeps its place with the new deadline. */
  add(word0: number, deadline: number): void {
    let i = 0;
    while (i < this.count && this.word[i] !== word0) i++;
    if (i === ANNOUNCEMENTS_MAX) return;
    if (i === this.count) this.count++;
    this.word[i] = word0;
    this.deadline[i] = deadline;
  }

  /** Removes row `i`; the last row takes its place. */
  removeAt(i: number): void {
    this.count--;
    this.word[i] = this.word[this.count]!;
    this.deadline[i] = this.deadline[this.count]!;
  }
}
