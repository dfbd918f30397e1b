// The filter language: what matches, and the sentence for what is no filter.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compileFilter, type Subject } from "../../../dataplane/observe/filter.ts";
import { parseAddress } from "../../../dataplane/wire/address.ts";

const filter = suite("observe/filter");

function words(text: string): [number, number, number, number] {
  const { word0, word1, word2, word3 } = parseAddress(text)!;
  return [word0, word1, word2, word3];
}

/** A client's SYN to a VIP, forwarded by NAT. */
const SYN: Subject = {
  family: 4,
  protocol: 6,
  source: words("198.18.64.1"),
  sourcePort: 40_000,
  destination: words("192.0.2.100"),
  destinationPort: 80,
  server: null,
  serverFamily: 0,
  inputPort: "tap0",
  verdict: "nat",
  kind: "forwarded",
  state: null,
};

const FLOW: Subject = {
  ...SYN,
  family: 6,
  source: words("2001:db8:c::5"),
  destination: words("2001:db8::100"),
  server: words("198.18.1.11"),
  serverFamily: 4,
  inputPort: null,
  verdict: null,
  kind: null,
  state: "ESTABLISHED",
};

const LOST: Subject = { ...SYN, protocol: 17, verdict: "no-route", kind: "dropped" };

function matches(text: string, subject: Subject): boolean {
  const compiled = compileFilter(text);
  if (typeof compiled === "string") throw new Error(compiled);
  return compiled(subject);
}

const yes = (text: string, subject = SYN): void => assert.is(matches(text, subject), true, text);
const no = (text: string, subject = SYN): void => assert.is(matches(text, subject), false, text);

filter("an empty filter lets everything through", () => {
  yes("");
  yes("  ", LOST);
});

filter("protocols and families stand by themselves", () => {
  yes("tcp");
  no("udp");
  yes("udp", LOST);
  yes("ip");
  no("ip6");
  yes("ip6", FLOW);
  yes("icmp", { ...SYN, protocol: 1 });
  yes("icmp", { ...FLOW, protocol: 58 });
});

filter("host is either end or the server, src and dst one end, each an address or a prefix", () => {
  yes("host 198.18.64.1");
  yes("host 192.0.2.100");
  yes("host 198.18.1.11", FLOW);
  yes("src 198.18.64.0/18");
  no("src 198.18.128.0/18");
  no("dst 198.18.64.1");
  yes("dst host 192.0.2.100");
  yes("192.0.2.0/24");
  yes("src 2001:db8:c::/48", FLOW);
  no("src 2001:db8:d::/48", FLOW);
  yes("server 198.18.1.0/24", FLOW);
  no("server 198.18.1.11");
});

filter("an IPv4 prefix of no bits does not match IPv6", () => {
  yes("src 0.0.0.0/0");
  no("src 0.0.0.0/0", FLOW);
  yes("src ::/0", FLOW);
});

filter("ports stand alone, with a side, and as ranges", () => {
  yes("port 80");
  yes("port 40000");
  no("port 81");
  yes("dport 80");
  no("sport 80");
  yes("dst port 80");
  no("src port 80");
  yes("port 79:81");
  yes("port 79-81");
  no("port 81:90");
});

filter("verdicts, drop reasons, kinds, input ports and states go by name", () => {
  yes("verdict nat");
  no("verdict dr");
  yes("forwarded");
  no("drop");
  yes("drop", LOST);
  yes("reason no-route", LOST);
  yes("kind dropped", LOST);
  yes("in tap0");
  no("in tap1");
  yes("state established", FLOW);
  no("state established");
});

filter("terms side by side must all hold, `and` says the same", () => {
  yes("tcp dst 192.0.2.100 port 80");
  yes("tcp and dst 192.0.2.100 and port 80");
  no("tcp and dst 192.0.2.100 and port 81");
});

filter("`or` binds weaker than `and`, `not` stronger; parentheses change it", () => {
  yes("udp and port 80 or tcp");
  no("udp and ( port 80 or tcp )");
  no("udp and (port 80 or tcp)");
  yes("not udp and port 80");
  no("not (tcp and port 80)");
  yes("not not tcp");
});

const refused = (text: string, pattern: RegExp): void => {
  const sentence = compileFilter(text);
  assert.type(sentence, "string", text);
  assert.match(sentence as string, pattern);
};

filter("what is no filter is refused by a sentence that names the word", () => {
  refused("tpc", /"tpc" is no term of a filter/);
  refused("host", /host must be followed by a value/);
  refused("host nosuch", /host must be followed by an address or a prefix, not "nosuch"/);
  refused("src 10.0.0.0/33", /not "10\.0\.0\.0\/33"/);
  refused("port 65536", /from 0 to 65535, not "65536"/);
  refused("port 90:80", /not "90:80"/);
  refused("dst port", /dst port must be followed by a value/);
  refused("tcp and", /`and` must be followed by a term/);
  refused("not", /`not` must be followed by a term/);
  refused("(tcp", /is not closed/);
  refused("tcp)", /closes nothing/);
  refused("or tcp", /"or" is no term/);
  refused("verdict nosuch", /no verdict "nosuch".*tapvs counters --all/);
  refused("reason nat", /no drop reason "nat"/);
  refused("kind lost", /kind must be followed by/);
});

filter("nesting without end is refused", () => {
  refused("not ".repeat(100) + "tcp", /nests too deep/);
  refused("(".repeat(1000) + "tcp" + ")".repeat(1000), /nests too deep/);
});

filter.run();
