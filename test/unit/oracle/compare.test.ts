import { suite } from "uvu";
import * as assert from "uvu/assert";
import { firstDifference, sameText } from "../../oracle/compare.ts";
import type { Answer, Request } from "../../oracle/script.ts";
import { icmp, tcp } from "../../support/packet.ts";

const comparing = suite("oracle/compare");

const HEAD = "Pro FromIP   FPrt ToIP     TPrt DestIP   DPrt State       Expires PEName PEData\n";
const flow = (client: string, seconds: number): string =>
  `TCP ${client} 0400 C0000264 0050 C612010B 0050 SYN_RECV    ${seconds.toString().padStart(7)}\n`;

comparing("connections are a set, and a second is forgiven", () => {
  const kernel = HEAD + flow("C6124001", 59) + flow("C6124002", 30);

  assert.ok(sameText(kernel, HEAD + flow("C6124002", 31) + flow("C6124001", 60)));
  assert.not.ok(sameText(kernel, HEAD + flow("C6124002", 32) + flow("C6124001", 59)));
  assert.not.ok(sameText(kernel, HEAD + flow("C6124001", 59)));
  assert.not.ok(sameText(kernel, HEAD + flow("C6124003", 59) + flow("C6124002", 30)));
});

comparing("listed connections too", () => {
  const line = (left: string): string => `TCP ${left}  SYN_RECV    198.18.64.1:1024   a  b\n`;

  assert.ok(sameText(line("01:00"), line("00:59")));
  assert.not.ok(sameText(line("01:00"), line("00:58")));
});

comparing("listings of services are compared to the letter, order included", () => {
  assert.ok(sameText("TCP  a\nTCP  b\n", "TCP  a\nTCP  b\n"));
  assert.not.ok(sameText("TCP  a\nTCP  b\n", "TCP  b\nTCP  a\n"));
});

const hex = (packet: Uint8Array): string => Buffer.from(packet).toString("hex");
const sent = (...packets: [port: string, packet: Uint8Array][]): Answer => ({
  out: packets.map(([port, packet]) => ({ port, dmac: "a", smac: "b", packet: hex(packet) })),
});
const syn = (to: string): Uint8Array => tcp({ from: "198.18.64.1:1000", to, flags: "S" });
const inject: Request = { packet: hex(syn("192.0.2.100:80")), port: "tap0" };
const differs = (kernel: Answer, tapvs: Answer): boolean =>
  firstDifference([inject], [kernel], [tapvs]) !== null;

comparing("packets keep their order on a port, not between two ports", () => {
  const [one, two] = [syn("198.18.1.11:80"), syn("198.18.1.12:80")];

  assert.not.ok(differs(sent(["tap0", one], ["tap1", two]), sent(["tap1", two], ["tap0", one])));
  assert.ok(differs(sent(["tap1", one], ["tap1", two]), sent(["tap1", two], ["tap1", one])));
  assert.ok(differs(sent(["tap1", one]), sent(["tap0", one])));
  assert.ok(differs(sent(["tap1", one]), sent()));
});

comparing(
  "the id of an error that the director makes is its own, whatever its type of service",
  () => {
    const error = (id: number, tos: number): Uint8Array =>
      icmp({ from: "192.0.2.100", to: "198.18.64.1", type: 3, code: 3, data: 40, id, tos });

    assert.not.ok(differs(sent(["tap0", error(1, 0xc0)]), sent(["tap0", error(2, 0xc0)])));
    assert.not.ok(differs(sent(["tap0", error(1, 0xc2)]), sent(["tap0", error(2, 0xc2)])));
    assert.ok(
      differs(sent(["tap0", error(1, 0)]), sent(["tap0", error(2, 0)])),
      "a relayed one keeps it",
    );
  },
);

comparing("the first difference says which request it was and both answers", () => {
  const life: Request[] = [{ sysctl: "pmtu_disc" }, { sysctl: "sloppy_tcp" }];
  const kernel = [
    { rc: 0, value: "1", at: 1 },
    { rc: 0, value: "0", at: 2 },
  ];

  const difference = firstDifference(life, kernel, [kernel[0]!, { rc: 0, value: "7" }]);

  assert.is(difference!.index, 1);
  assert.match(difference!.kernel, /0$/);
  assert.match(difference!.tapvs, /7$/);
});

comparing("an error is an answer of its own", () => {
  const ask: Request = { ipvsadm: ["-Ln"] };
  const answer = { rc: 0, stdout: "", stderr: "" };

  assert.ok(firstDifference([ask], [{ error: "no" }], [answer]));
  assert.is(firstDifference([ask], [answer], [answer]), null);
});

comparing.run();
