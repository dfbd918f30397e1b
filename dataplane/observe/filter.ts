// The filter language of `tapvs trace`, `tapvs capture` and flow listings, after tcpdump's:
//
//   filter = all { "or" all }
//   all    = factor { [ "and" ] factor }
//   factor = "not" factor | "(" filter ")" | term
//   term   = "tcp" | "udp" | "sctp" | "icmp" | "ip" | "ip6" | "forwarded" | "answered" | "absorbed" | "drop"
//          | [ "src" | "dst" | "server" ] [ "host" ] PREFIX | [ "src" | "dst" ] "port" N [ ":" M ]
//          | "sport" … | "dport" … | "in" PORT | "verdict" NAME | "reason" NAME | "kind" NAME | "state" NAME
//
// Evaluated only while somebody looks, so it need not be free of allocation.

import { PROTOCOL_SCTP, PROTOCOL_TCP, PROTOCOL_UDP, stateNames } from "../flow/states.ts";
import type { MarkPrefix } from "../classify/marks.ts";
import { parsePrefix } from "../rules/mark-text.ts";
import { VERDICTS } from "../verdict.ts";
import { prefixMaskWord } from "../wire/address.ts";

/** For help texts and refusals. */
/** Every state a flow is listed with. */
const STATES = new Set([
  "NONE",
  "ASSURED",
  ...stateNames(PROTOCOL_TCP),
  ...stateNames(PROTOCOL_UDP),
  ...stateNames(PROTOCOL_SCTP),
]);

export const FILTER_HELP =
  "terms joined by `and` (or nothing), `or`, `not` and parentheses: tcp udp sctp icmp ip ip6 · " +
  "[src|dst|server] [host] PREFIX · [src|dst] port N[:M] · in PORT · verdict NAME · reason NAME · " +
  "forwarded answered absorbed drop · state NAME";

const PROTOCOLS: ReadonlyMap<string, readonly number[]> = new Map([
  ["icmp", [1, 58]],
  ["tcp", [6]],
  ["udp", [17]],
  ["sctp", [132]],
]);
const FAMILIES: ReadonlyMap<string, number> = new Map([
  ["ip", 4],
  ["ip6", 6],
]);
const KINDS: ReadonlyMap<string, string> = new Map([
  ["forwarded", "forwarded"],
  ["answered", "answered"],
  ["absorbed", "absorbed"],
  ["dropped", "dropped"],
  ["drop", "dropped"],
]);
const PORT_MAX = 65_535;
/** Bounds the depth of the parser's recursion. */
const NESTING_MAX = 64;

type Words = readonly [number, number, number, number];

/** What a filter looks at: a packet with its verdict, or a flow. Null: the subject has no such thing. */
export interface Subject {
  /** 4 or 6; 0 when the frame is neither. */
  readonly family: number;
  /** IP protocol number. */
  readonly protocol: number;
  /** The packet's source; the client of a flow. Int32 words in network order. */
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

/** A filter from its text, or one sentence on what is wrong. Empty text lets everything through. */
export function compileFilter(text: string): Filter | string {
  const words = text.match(/[()]|[^\s()]+/g) ?? [];
  if (words.length === 0) return () => true;
  try {
    return new FilterParser(words).parse();
  } catch (error) {
    if (error instanceof FilterError) return error.message;
    throw error;
  }
}

/** One sentence on what is wrong with a filter; does not leave this file. */
class FilterError extends Error {}

class FilterParser {
  readonly #words: readonly string[];
  #next = 0;
  #depth = 0;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  parse(): Filter {
    const filter = this.#any();
    const rest = this.#peek();
    if (rest !== undefined) throw new FilterError(`"${rest}" in a filter closes nothing`);
    return filter;
  }

  #peek(): string | undefined {
    return this.#words[this.#next];
  }

  #any(): Filter {
    let filter = this.#all();
    while (this.#peek() === "or") {
      this.#next++;
      const left = filter;
      const right = this.#all();
      filter = (subject) => left(subject) || right(subject);
    }
    return filter;
  }

  #all(): Filter {
    const factors = [this.#factor("a filter")];
    for (;;) {
      const word = this.#peek();
      if (word === undefined || word === "or" || word === ")") break;
      if (word === "and") this.#next++;
      factors.push(this.#factor("`and`"));
    }
    return (subject) => factors.every((factor) => factor(subject));
  }

  /** @param before what a term must follow, for the message when there is none */
  #factor(before: string): Filter {
    if (++this.#depth > NESTING_MAX) throw new FilterError("a filter nests too deep");
    const word = this.#words[this.#next++];
    let factor: Filter;
    if (word === undefined) throw new FilterError(`${before} must be followed by a term`);
    if (word === "not") {
      const inner = this.#factor("`not`");
      factor = (subject) => !inner(subject);
    } else if (word === "(") {
      factor = this.#any();
      if (this.#words[this.#next++] !== ")") throw new FilterError("a `(` is not closed");
    } else {
      factor = this.#term(word);
    }
    this.#depth--;
    return factor;
  }

  #term(word: string): Filter {
    const protocols = PROTOCOLS.get(word);
    if (protocols !== undefined) return ({ protocol }) => protocols.includes(protocol);
    const wantedFamily = FAMILIES.get(word);
    if (wantedFamily !== undefined) return ({ family }) => family === wantedFamily;
    const wantedKind = KINDS.get(word);
    if (wantedKind !== undefined) return ({ kind }) => kind === wantedKind;
    switch (word) {
      case "src":
      case "dst":
      case "server":
        return this.#side(word);
      case "host":
        return hostTerm("host", this.#value(word));
      case "port":
      case "sport":
      case "dport":
        return portTerm(word, this.#value(word));
      default:
        return this.#named(word);
    }
  }

  #named(word: string): Filter {
    switch (word) {
      case "in": {
        const name = this.#value(word);
        return ({ inputPort }) => inputPort === name;
      }
      case "verdict":
      case "reason": {
        const name = verdictName(word, this.#value(word));
        return ({ verdict }) => verdict === name;
      }
      case "kind": {
        const text = this.#value(word);
        const name = KINDS.get(text);
        if (name !== undefined) return ({ kind }) => kind === name;
        throw new FilterError(
          `kind must be followed by forwarded, answered, absorbed or dropped, not "${text}"`,
        );
      }
      case "state": {
        const name = this.#value(word).toUpperCase();
        if (!STATES.has(name)) {
          throw new FilterError(`there is no state "${name}"; there are ${[...STATES].join(", ")}`);
        }
        return ({ state }) => state === name;
      }
      default:
        if (parsePrefix(word) !== null) return hostTerm("host", word);
        throw new FilterError(`"${word}" is no term of a filter. A filter is ${FILTER_HELP}`);
    }
  }

  /** What follows src, dst or server: a port or an address. */
  #side(side: "src" | "dst" | "server"): Filter {
    const word = this.#value(side);
    if (word === "port" && side !== "server") {
      return portTerm(side === "src" ? "sport" : "dport", this.#value(`${side} port`));
    }
    return hostTerm(side, word === "host" ? this.#value(`${side} host`) : word);
  }

  #value(term: string): string {
    const word = this.#words[this.#next++];
    if (word !== undefined && word !== "(" && word !== ")") return word;
    throw new FilterError(`${term} must be followed by a value`);
  }
}

function isIn(prefix: MarkPrefix, family: number, words: Words): boolean {
  if (family !== prefix.address.family) return false;
  const { word0, word1, word2, word3 } = prefix.address;
  const wanted: Words = [word0, word1, word2, word3];
  return words.every((word, i) => ((word ^ wanted[i]!) & prefixMaskWord(prefix.bits, i)) === 0);
}

function hostTerm(term: "host" | "src" | "dst" | "server", text: string): Filter {
  const prefix = parsePrefix(text);
  if (prefix === null) {
    throw new FilterError(`${term} must be followed by an address or a prefix, not "${text}"`);
  }
  const isSource: Filter = ({ family, source }) => isIn(prefix, family, source);
  const isDestination: Filter = ({ destination, family }) => isIn(prefix, family, destination);
  const isServer: Filter = ({ server, serverFamily }) =>
    server !== null && isIn(prefix, serverFamily, server);
  if (term === "src") return isSource;
  if (term === "dst") return isDestination;
  if (term === "server") return isServer;
  return (subject) => isSource(subject) || isDestination(subject) || isServer(subject);
}

function portTerm(term: "port" | "sport" | "dport", text: string): Filter {
  const match = /^(\d{1,5})(?:[:-](\d{1,5}))?$/.exec(text);
  const low = Number(match?.[1]);
  const high = Number(match?.[2] ?? match?.[1]);
  if (match === null || low > high || high > PORT_MAX) {
    throw new FilterError(
      `${term} must be followed by a port or LOW:HIGH from 0 to ${PORT_MAX}, not "${text}"`,
    );
  }
  const isPort = (port: number): boolean => port >= low && port <= high;
  if (term === "sport") return ({ sourcePort }) => isPort(sourcePort);
  if (term === "dport") return ({ destinationPort }) => isPort(destinationPort);
  return ({ destinationPort, sourcePort }) => isPort(sourcePort) || isPort(destinationPort);
}

function verdictName(term: "verdict" | "reason", name: string): string {
  const verdict = VERDICTS.find((known) => known.name === name);
  if (verdict === undefined || (term === "reason" && verdict.kind !== "dropped")) {
    throw new FilterError(
      `there is no ${term === "reason" ? "drop reason" : "verdict"} "${name}"; ` +
        "`tapvs counters --all` lists them",
    );
  }
  return name;
}
