// The filter language of `tapvs trace`, `tapvs capture` and flow listings: terms that must all hold.

import type { MarkPrefix } from "../classify/marks.ts";
import { parsePrefix } from "../rules/mark-text.ts";
import { prefixMaskWord } from "../wire/address.ts";

/** For help texts and refusals. */
export const FILTER_HELP =
  "terms that must all hold, each perhaps after `not`: tcp udp sctp icmp · host PREFIX · src PREFIX · " +
  "dst PREFIX · server PREFIX · port N[:M] · sport N[:M] · dport N[:M] · in PORT · verdict NAME · " +
  "kind forwarded|answered|absorbed|dropped · state NAME";

const PROTOCOLS: ReadonlyMap<string, number> = new Map([
  ["icmp", 1],
  ["tcp", 6],
  ["udp", 17],
  ["sctp", 132],
]);

type Words = readonly [number, number, number, number];

/** What a filter looks at: a packet with its verdict, or a flow. Null: the subject has no such thing. */
export interface Subject {
  readonly family: number;
  readonly protocol: number;
  /** The packet's source; the client of a flow. */
  readonly source: Words;
  readonly sourcePort: number;
  /** The packet's destination; the VIP of a flow. */
  readonly destination: Words;
  readonly destinationPort: number;
  readonly server: Words | null;
  /** Family of the server. */
  readonly serverFamily: number;
  readonly inputPort: string | null;
  readonly verdict: string | null;
  readonly kind: string | null;
  readonly state: string | null;
}

export type Filter = (subject: Subject) => boolean;

function isIn(prefix: MarkPrefix, family: number, words: Words): boolean {
  if (family !== prefix.address.family) return false;
  const { word0, word1, word2, word3 } = prefix.address;
  const wanted: Words = [word0, word1, word2, word3];
  return words.every((word, i) => ((word ^ wanted[i]!) & prefixMaskWord(prefix.bits, i)) === 0);
}

function addressTerm(term: string, text: string): Filter | string {
  const prefix = parsePrefix(text);
  if (prefix === null) return `${term} must be followed by an address or a prefix, not "${text}"`;
  const isSource: Filter = ({ family, source }) => isIn(prefix, family, source);
  const isDestination: Filter = ({ destination, family }) => isIn(prefix, family, destination);
  const isServer: Filter = ({ server, serverFamily }) =>
    server !== null && isIn(prefix, serverFamily, server);
  if (term === "src") return isSource;
  if (term === "dst") return isDestination;
  if (term === "server") return isServer;
  return (subject) => isSource(subject) || isDestination(subject) || isServer(subject);
}

function portTerm(term: string, text: string): Filter | string {
  const match = /^(\d{1,5})(?::(\d{1,5}))?$/.exec(text);
  const low = Number(match?.[1]);
  const high = Number(match?.[2] ?? match?.[1]);
  if (match === null || low > high || high > 65_535) {
    return `${term} must be followed by a port or LOW:HIGH from 0 to 65535, not "${text}"`;
  }
  const isPort = (port: number): boolean => port >= low && port <= high;
  if (term === "sport") return ({ sourcePort }) => isPort(sourcePort);
  if (term === "dport") return ({ destinationPort }) => isPort(destinationPort);
  return ({ destinationPort, sourcePort }) => isPort(sourcePort) || isPort(destinationPort);
}

function termOf(term: string, value: string): Filter | string {
  switch (term) {
    case "host":
    case "src":
    case "dst":
    case "server":
      return addressTerm(term, value);
    case "port":
    case "sport":
    case "dport":
      return portTerm(term, value);
    case "in":
      return ({ inputPort }) => inputPort === value;
    case "verdict":
      return ({ verdict }) => verdict === value;
    case "kind":
      return ({ kind }) => kind === value;
    case "state":
      return ({ state }) => state === value.toUpperCase();
    default:
      return `"${term}" is no term of a filter. A filter is ${FILTER_HELP}`;
  }
}

/** A filter from its text, or one sentence on what is wrong. Empty text lets everything through. */
export function compileFilter(text: string): Filter | string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const terms: Filter[] = [];
  for (let i = 0; i < words.length; i++) {
    const isNegated = words[i] === "not";
    if (isNegated) i++;
    const word = words[i];
    if (word === undefined) return "`not` must be followed by a term";
    const protocol = PROTOCOLS.get(word);
    let term: Filter | string;
    if (protocol !== undefined) {
      term = (subject) => subject.protocol === protocol;
    } else {
      const value = words[++i];
      term = termOf(word, value ?? "");
      if (typeof term !== "string" && value === undefined) return `${word} needs a value`;
    }
    if (typeof term === "string") return term;
    const plain = term;
    terms.push(isNegated ? (subject) => !plain(subject) : plain);
  }
  return (subject) => terms.every((term) => term(subject));
}
