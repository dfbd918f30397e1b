// Firewall mark rules: which packet gets which mark.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { markOf, MarkTable } from "../../../dataplane/classify/marks.ts";
import { parseMarkRule } from "../../../dataplane/rules/mark-text.ts";
import { packetOf } from "../../support/rules.ts";

const marks = suite("classify/marks");

/** A table of rules "mark text". */
function tableOf(...lines: string[]): MarkTable {
  const table = new MarkTable();
  const rules = lines.map((line) => {
    const [mark, ...words] = line.split(" ");
    const rule = parseMarkRule(words.join(" "), Number(mark) | 0);
    if (typeof rule === "string") throw new Error(rule);
    return rule;
  });
  table.replace(rules, (name) => ["tap0", "tap1"].indexOf(name));
  return table;
}

const CLIENT = "198.18.64.1:1000";

marks("without rules every packet has mark 0", () => {
  assert.is(markOf(new MarkTable(), packetOf(CLIENT, "192.0.2.1:80")), 0);
});

marks("the last rule that matches decides", () => {
  const table = tableOf("1 tcp", "2 tcp dst 192.0.2.0/24", "3 tcp dst 192.0.2.0/24 dport 443");

  assert.is(markOf(table, packetOf(CLIENT, "192.0.2.1:443")), 3);
  assert.is(markOf(table, packetOf(CLIENT, "192.0.2.1:80")), 2);
  assert.is(markOf(table, packetOf(CLIENT, "198.51.100.1:443")), 1);
  assert.is(markOf(table, packetOf(CLIENT, "192.0.2.1:443", 17)), 0);
});

marks("prefixes, port ranges and the input port must all match", () => {
  const table = tableOf("9 udp src 198.18.64.0/18 sport 1000:1999 dst 192.0.2.1 dport 53 in tap1");
  const packet = packetOf(CLIENT, "192.0.2.1:53", 17);
  packet.port = 1;
  assert.is(markOf(table, packet), 9);

  for (const change of [
    { port: 0 },
    { sourcePort: 999 },
    { sourcePort: 2000 },
    { destinationPort: 54 },
    { destination0: packet.destination0 + 1 },
    { source0: packet.source0 + 0x4000 },
    { protocol: 6 },
  ]) {
    const other = Object.assign(packetOf(CLIENT, "192.0.2.1:53", 17), { port: 1 }, change);
    assert.is(markOf(table, other), 0, JSON.stringify(change));
  }
});

marks("IPv6 prefixes match on any bit boundary and never an IPv4 packet", () => {
  const table = tableOf("7 dst 2001:db8:0:8000::/49", "8 dst ::/0 src 2001:db8::1");

  assert.is(markOf(table, packetOf("[2001:db8::2]:1", "[2001:db8:0:ffff::1]:1")), 7);
  assert.is(markOf(table, packetOf("[2001:db8::2]:1", "[2001:db8:0:7fff::1]:1")), 0);
  assert.is(markOf(table, packetOf("[2001:db8::1]:1", "[2001:db9::1]:1")), 8);
  assert.is(markOf(table, packetOf(CLIENT, "0.0.0.0:1")), 0);
});

marks("a rule for a port that does not exist matches nothing", () => {
  assert.is(markOf(tableOf("7 in tap9"), packetOf(CLIENT, "192.0.2.1:80")), 0);
});

marks("a mark of all bits is kept", () => {
  assert.is(markOf(tableOf("4294967295 tcp"), packetOf(CLIENT, "192.0.2.1:80")), -1);
});

marks.run();
