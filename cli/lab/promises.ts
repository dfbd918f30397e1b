// What each scheduler promises for three servers of weights 3, 2, 1, server1 at the head of the list, and
// whether it kept it. Independent of dataplane/schedule: the sequences are those of the kernel's algorithms
// (ipvs: every connection becomes active at once and stays), the tables are computed here once more. Pure.

import { parseIpv4 } from "../../dataplane/wire/address.ts";
import { CLIENT_ADDRESSES, VIP } from "./topology.ts";

/** How the connections of one scheduler are made. */
export interface Trial {
  readonly scheduler: string;
  /** More options of `ipvsadm -A`. */
  readonly options: readonly string[];
  /** Connections. */
  readonly count: number;
  /** True: all are held open at the same time. False: each is closed before the next. */
  readonly isHeld: boolean;
  /** Own addresses of the client, in turn; empty: always the same one. */
  readonly from: readonly string[];
  /** A few words on how it chooses. */
  readonly meaning: string;
  /** What was promised and not kept, in a few words, or undefined. @param picks server numbers, 1 to 3 */
  fault(picks: readonly number[]): string | undefined;
}

export const WEIGHTS: readonly number[] = [3, 2, 1];
const TOTAL_WEIGHT = WEIGHTS.reduce((sum, weight) => sum + weight, 0);

/** Connections of a trial with one client. */
const COUNT = 12;
/** Connections of the trial that is random, and how far a server may be from its share. */
const RANDOM_COUNT = 48;
const RANDOM_SLACK = 9; // Greatest deviation in 200,000 simulated trials: 8.

/** Standard deviations that a share of hashed clients may be off. */
const DEVIATIONS_MAX = 4;

/** Clients of the trials that hash the client's address; each comes twice. */
const CLIENTS = CLIENT_ADDRESSES;

const exactly =
  (sequence: string) =>
  (picks: readonly number[]): string | undefined =>
    picks.join("") === sequence ? undefined : `promised ${sequence}`;

/** Any stretch of an endless repetition of `round`: where it begins depends on how the rules were made. */
const stretchOf =
  (round: string) =>
  (picks: readonly number[]): string | undefined =>
    round.repeat(picks.length).includes(picks.join("")) ? undefined : `promised ${round} in turn`;

function held(
  scheduler: string,
  sequence: string,
  meaning: string,
  fault = exactly(sequence),
): Trial {
  const count = sequence.length;
  return { scheduler, options: [], count, isHeld: true, from: [], meaning, fault };
}

function hashed(
  scheduler: string,
  meaning: string,
  fault: (picks: readonly number[]) => string | undefined,
): Trial {
  const from = [...CLIENTS, ...CLIENTS];
  return { scheduler, options: [], count: from.length, isHeld: false, from, meaning, fault };
}

/** Slot of an address in a table of 256: Knuth's multiplicative hash, as the kernel's hash_32. */
const slotOf = (address: string): number => Math.imul(parseIpv4(address) ?? 0, 0x61c8_8647) >>> 24;

/** sh: the slots of the table belong to the servers in turn, each as many as its weight. */
const sourceServer = (client: string): number => [1, 1, 1, 2, 2, 3][slotOf(client) % 6]!;

/** dh: the slots belong to the servers in turn, whatever their weights. */
const destinationServer = (slotOf(VIP) % WEIGHTS.length) + 1;

const destinationFault = (picks: readonly number[]): string | undefined =>
  picks.every((pick) => pick === destinationServer)
    ? undefined
    : `promised server${destinationServer}`;

function sourceFault(picks: readonly number[]): string | undefined {
  const wrong = picks.findIndex((pick, i) => pick !== sourceServer(CLIENTS[i % CLIENTS.length]!));
  return wrong < 0 ? undefined : `client ${CLIENTS[wrong % CLIENTS.length]} has another slot`;
}

/** mh: a client always gets the same server, and clients fall to the servers by chance as by weight. */
function maglevFault(picks: readonly number[]): string | undefined {
  const moved = CLIENTS.findIndex((_, i) => picks[i] !== picks[i + CLIENTS.length]);
  if (moved >= 0) return `client ${CLIENTS[moved]} got two servers`;
  const shares = sharesOf(picks.slice(0, CLIENTS.length));
  const isLikely = shares.every((share, i) => {
    const part = WEIGHTS[i]! / TOTAL_WEIGHT;
    const deviation = Math.sqrt(CLIENTS.length * part * (1 - part));
    return Math.abs(share - CLIENTS.length * part) <= DEVIATIONS_MAX * deviation;
  });
  return isLikely ? undefined : "shares unlike weights";
}

function randomFault(picks: readonly number[]): string | undefined {
  const isNear = sharesOf(picks).every(
    (share, i) => Math.abs(share - (picks.length * WEIGHTS[i]!) / TOTAL_WEIGHT) <= RANDOM_SLACK,
  );
  return isNear ? undefined : "shares far from the weights";
}

/** Connections of server1, server2, server3. */
export const sharesOf = (picks: readonly number[]): number[] =>
  WEIGHTS.map((_, i) => picks.filter((pick) => pick === i + 1).length);

/** One trial for each scheduler. */
export const TRIALS: readonly Trial[] = [
  held("rr", "123123123123", "in turn, whatever the weights"),
  held("wrr", "112123112123", "in turn, as often as the weight", stretchOf("112123")),
  held("lc", "123123123123", "fewest connections"),
  held("wlc", "123121123121", "fewest connections for the weight"),
  held(
    "lblc",
    "111122233333",
    "a destination stays with its server until that one has more than its weight",
  ),
  held("lblcr", "111122233121", "the same with a set of servers for a destination"),
  hashed("dh", "destination address hashed: one VIP, one server", destinationFault),
  hashed("sh", "client address hashed: a client stays with its server", sourceFault),
  held("sed", "121123121123", "shortest expected delay: (active + 1) / weight"),
  held("nq", "123112121123", "an idle server at once, else sed"),
  held("fo", "1".repeat(COUNT), "the highest weight only, the others wait"),
  held("ovf", "111122233", "the highest weight until it has more than that, then the next"),
  hashed(
    "mh",
    "Maglev: client address hashed, servers come and go with little change",
    maglevFault,
  ),
  {
    ...held("twos", "1".repeat(RANDOM_COUNT), "two drawn by weight, the less loaded one gets it"),
    fault: randomFault,
  },
];
