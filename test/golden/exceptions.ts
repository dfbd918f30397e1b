// What of the recordings is not replayed: which, from where on, and why.

export interface GoldenException {
  /** Index of a group in recordings/behaviour.json; its steps from `from` on are not replayed. */
  readonly index: number;
  /** The group's title, so that a shifted index is noticed. */
  readonly name: string;
  readonly from: number;
  readonly why: string;
}

export const BEHAVIOUR_EXCEPTIONS: readonly GoldenException[] = [
  {
    index: 13,
    name: "server edited from -m to -g with an existing connection",
    from: 5,
    why: "a quirk of the kernel that is not copied (recordings/README.md)",
  },
];

const OWN_TURNS = "a second client's template is another worker's, which takes turns of its own";

/** The same for several workers in place of one director. */
export const CREW_EXCEPTIONS: readonly GoldenException[] = [
  { index: 0, name: "persistence, one client, several connections", from: 6, why: OWN_TURNS },
  { index: 1, name: "persistence with netmask /24", from: 5, why: OWN_TURNS },
  { index: 2, name: "persistence port zero (all ports)", from: 5, why: OWN_TURNS },
  { index: 3, name: "persistence by fwmark, two VIPs/ports grouped", from: 5, why: OWN_TURNS },
  { index: 4, name: "persistence with UDP", from: 5, why: OWN_TURNS },
];
