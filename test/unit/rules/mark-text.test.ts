// Mark rules as text: what is read, printed and refused.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { markRuleText, parseMarkRule, sameRule } from "../../../dataplane/rules/mark-text.ts";

const text = suite("rules/mark-text");

text("what is parsed is printed again, in one order", () => {
  for (const [given, printed] of [
    ["tcp dst 192.0.2.100 dport 80", "tcp dst 192.0.2.100 dport 80"],
    ["dport 8000:8100   udp", "udp dport 8000:8100"],
    ["src 10.0.0.0/8 in tap0", "src 10.0.0.0/8 in tap0"],
    ["sctp dst 2001:db8::/32 sport 1 src ::1", "sctp src ::1 sport 1 dst 2001:db8::/32"],
    ["src 192.0.2.1/32 dst 0.0.0.0/0", "src 192.0.2.1 dst 0.0.0.0/0"],
    ["", ""],
  ]) {
    const rule = parseMarkRule(given!, 5);
    if (typeof rule === "string") throw new Error(rule);

    assert.is(markRuleText(rule), printed);
    const again = parseMarkRule(printed!, 5);
    assert.ok(typeof again !== "string" && sameRule(rule, again));
  }
});

text("what makes no sense is refused with one sentence", () => {
  for (const [given, sentence] of [
    ["tpc", /"tpc" is none of tcp udp/],
    ["tcp udp", /"protocol" is given twice/],
    ["tcp dport 80 dport 81", /"dport" is given twice/],
    ["tcp dport", /dport must be a port or LOW:HIGH from 0 to 65535, not ""/],
    ["tcp dport 90:80", /not "90:80"/],
    ["tcp dport 65536", /not "65536"/],
    ["dport 80", /sport and dport need tcp, udp or sctp/],
    ["src 10.0.0.0/33", /src must be an address or a prefix, not "10.0.0.0\/33"/],
    ["dst 10.0.0", /dst must be an address or a prefix/],
    ["in", /in must be followed by the name of a port/],
  ] as const) {
    const wrong = parseMarkRule(given, 5);
    assert.type(wrong, "string", given);
    assert.match(wrong as string, sentence);
  }
});

text.run();
