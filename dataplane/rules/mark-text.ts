// Firewall mark rules as text: "tcp dst 192.0.2.100 dport 80", "udp src 10.0.0.0/8 dport 8000:8100 in tap0".

import type { MarkPrefix, MarkRule, PortRange } from "../classify/marks.ts";
import { addressText, parseAddress, sameAddress } from "../wire/address.ts";
import { PROTOCOL_NAMES } from "./specs.ts";

const PORT_MAX = 65_535;

/** "10.0.0.0/8", "192.0.2.1", "2001:db8::/32"; null for anything else. */
export function parsePrefix(text: string): MarkPrefix | null {
  const slash = text.indexOf("/");
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (address === null) return null;
  const most = address.family === 4 ? 32 : 128;
  if (slash < 0) return { address, bits: most };
  const bits = text.slice(slash + 1);
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most ? { address, bits: Number(bits) } : null;
}

/** "80" or "8000:8100"; null for anything else. */
function parseRange(text: string): PortRange | null {
  const match = /^(\d{1,5})(?::(\d{1,5}))?$/.exec(text);
  if (match === null) return null;
  const low = Number(match[1]);
  const high = match[2] === undefined ? low : Number(match[2]);
  return low <= high && high <= PORT_MAX ? { low, high } : null;
}

const protocolNumbers = new Map([...PROTOCOL_NAMES].map(([number, name]) => [name, number]));

type Draft = { -readonly [K in keyof MarkRule]: MarkRule[K] };

/** Takes one word, with its value when it has one; a sentence when it makes no sense. */
function take(draft: Draft, word: string, value: string): string | null {
  if (protocolNumbers.has(word)) {
    draft.protocol = protocolNumbers.get(word)!;
  } else if (word === "src" || word === "dst") {
    const prefix = parsePrefix(value);
    if (prefix === null) return `${word} must be an address or a prefix, not "${value}"`;
    draft[word === "src" ? "source" : "destination"] = prefix;
  } else if (word === "sport" || word === "dport") {
    const range = parseRange(value);
    if (range === null) return `${word} must be a port or LOW:HIGH from 0 to 65535, not "${value}"`;
    draft[word === "sport" ? "sourcePorts" : "destinationPorts"] = range;
  } else if (word === "in") {
    if (value === "") return "in must be followed by the name of a port";
    draft.inputPort = value;
  } else {
    return `"${word}" is none of tcp udp sctp src dst sport dport in`;
  }
  return null;
}

/**
 * A mark rule from text: a protocol (tcp, udp, sctp) and src, dst, sport, dport, in with a value each, in
 * any order, none twice. Empty text matches every packet.
 * @param mark the mark to give, int32 bits
 * @returns the rule, or one sentence on what is wrong
 */
export function parseMarkRule(text: string, mark: number): MarkRule | string {
  const draft: Draft = {
    mark,
    protocol: null,
    source: null,
    destination: null,
    sourcePorts: null,
    destinationPorts: null,
    inputPort: null,
  };
  const words = text.split(/\s+/).filter((word) => word !== "");
  const seen = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const isProtocol = protocolNumbers.has(word);
    const subject = isProtocol ? "protocol" : word;
    if (seen.has(subject)) return `"${subject}" is given twice`;
    seen.add(subject);
    const wrong = take(draft, word, isProtocol ? "" : (words[i + 1] ?? ""));
    if (wrong !== null) return wrong;
    if (!isProtocol) i++;
  }
  const hasPorts = draft.sourcePorts !== null || draft.destinationPorts !== null;
  if (hasPorts && draft.protocol === null) return "sport and dport need tcp, udp or sctp";
  return draft;
}

const prefixText = (prefix: MarkPrefix): string => {
  const isWhole = prefix.bits === (prefix.address.family === 4 ? 32 : 128);
  return isWhole ? addressText(prefix.address) : `${addressText(prefix.address)}/${prefix.bits}`;
};

const rangeText = ({ low, high }: PortRange): string =>
  low === high ? `${low}` : `${low}:${high}`;

/** The text of a rule, without its mark; parseMarkRule reads it back. */
export function markRuleText(rule: MarkRule): string {
  const words: string[] = [];
  if (rule.protocol !== null) words.push(PROTOCOL_NAMES.get(rule.protocol)!);
  if (rule.source !== null) words.push("src", prefixText(rule.source));
  if (rule.sourcePorts !== null) words.push("sport", rangeText(rule.sourcePorts));
  if (rule.destination !== null) words.push("dst", prefixText(rule.destination));
  if (rule.destinationPorts !== null) words.push("dport", rangeText(rule.destinationPorts));
  if (rule.inputPort !== null) words.push("in", rule.inputPort);
  return words.join(" ");
}

const samePrefix = (a: MarkPrefix | null, b: MarkPrefix | null): boolean =>
  a === null || b === null ? a === b : a.bits === b.bits && sameAddress(a.address, b.address);

const sameRange = (a: PortRange | null, b: PortRange | null): boolean =>
  a === null || b === null ? a === b : a.low === b.low && a.high === b.high;

/** True when two rules say the same. */
export const sameRule = (a: MarkRule, b: MarkRule): boolean =>
  a.mark === b.mark &&
  a.protocol === b.protocol &&
  a.inputPort === b.inputPort &&
  samePrefix(a.source, b.source) &&
  samePrefix(a.destination, b.destination) &&
  sameRange(a.sourcePorts, b.sourcePorts) &&
  sameRange(a.destinationPorts, b.destinationPorts);
