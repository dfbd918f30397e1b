// The persistence engine "sip", as a kernel showed it: whom a call goes to, what is listed, and calls that the
// servers begin.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../dataplane/observe/proc.ts";
import { whatIf } from "../../dataplane/what-if.ts";
import { Laboratory } from "../support/laboratory.ts";
import { udp } from "../support/packet.ts";

const VIP = "192.0.2.100:5060";

async function withService(extra = ""): Promise<Laboratory> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -u ${VIP} -s rr -p 60 --pe sip${extra}`);
  for (const n of [11, 12, 13]) await laboratory.ipvsadm(`-a -u ${VIP} -r 198.18.1.${n}:5060 -m`);
  return laboratory;
}

const message = (callId: string): string =>
  `INVITE sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP x\r\nCall-ID: ${callId}\r\nCSeq: 1 INVITE\r\n\r\n`;

/** A datagram through the director: "source > destination" of what came out, or the reason why nothing did. */
function send(laboratory: Laboratory, from: string, to: string, data: string): string {
  const isServer = from.startsWith("198.18.1.");
  const answer = laboratory.send(isServer ? "tap1" : "tap0", udp({ from, to, data }));
  if (answer.out.length === 0) return answer.reason ?? answer.verdict;
  const packet = answer.out[0]!.frame.subarray(14);
  const end = (at: number, port: number): string =>
    `${packet.subarray(at, at + 4).join(".")}:${(packet[port]! << 8) | packet[port + 1]!}`;
  return `${end(12, 20)} > ${end(16, 22)}`;
}

/** Flows without their seconds. */
const flowsOf = ({ director }: Laboratory): string[] =>
  flowLines(director)
    .map((line) => line.replace(/ +\d+( sip|$)/, "$1"))
    .sort();

const sip = suite("persistence-engine");

sip("calls of one client go to servers of their own, a call always to the same one", async () => {
  const laboratory = await withService();
  const server = (port: number, callId: string): string =>
    send(laboratory, `198.18.64.1:${port}`, VIP, message(callId)).split(" > ")[1]!;

  assert.is(server(5060, "a@x"), "198.18.1.13:5060");
  assert.is(server(5061, "b@x"), "198.18.1.12:5060");
  assert.is(server(5062, "a@x"), "198.18.1.13:5060");
  assert.is(server(5060, "c@x"), "198.18.1.13:5060", "a flow that is there decides");
  assert.equal(flowsOf(laboratory), [
    "UDP C6124001 0000 C0000264 13C4 C612010C 13C4 NONE sip b@x",
    "UDP C6124001 0000 C0000264 13C4 C612010D 13C4 NONE sip a@x",
    "UDP C6124001 13C4 C0000264 13C4 C612010D 13C4 UDP",
    "UDP C6124001 13C5 C0000264 13C4 C612010C 13C4 UDP",
    "UDP C6124001 13C6 C0000264 13C4 C612010D 13C4 UDP",
  ]);
});

sip(
  "the same Call-ID of another client is another call, unless a netmask makes them one",
  async () => {
    const apart = await withService();
    const together = await withService(" -M 255.255.255.0");
    const serverOf = (laboratory: Laboratory, client: number): string =>
      send(laboratory, `198.18.64.${client}:5060`, VIP, message("a@x")).split(" > ")[1]!;

    assert.is.not(serverOf(apart, 1), serverOf(apart, 2));
    assert.is(serverOf(together, 1), serverOf(together, 2));
  },
);

sip("a packet without a Call-ID is dropped unless it belongs to a flow", async () => {
  const laboratory = await withService();

  assert.is(send(laboratory, "198.18.64.1:5060", VIP, "hello"), "no-key");
  send(laboratory, "198.18.64.1:5060", VIP, message("a@x"));
  assert.is(
    send(laboratory, "198.18.64.1:5060", VIP, "hello"),
    "198.18.64.1:5060 > 198.18.1.13:5060",
  );
});

sip("ipvsadm -Lnc --persistent-conn lists engine and Call-ID of templates", async () => {
  const laboratory = await withService();
  send(laboratory, "198.18.64.1:5060", VIP, message("a@x"));

  const { stdout } = await laboratory.ipvsadm("-Lnc --persistent-conn");

  assert.equal(
    stdout
      .replace(/ \d\d:\d\d /g, " 00:00 ")
      .trimEnd()
      .split("\n")
      .slice(1)
      .sort(),
    [
      "UDP 00:00  NONE        198.18.64.1:0      192.0.2.100:5060   198.18.1.13:5060 sip                a@x",
      "UDP 00:00  UDP         198.18.64.1:5060   192.0.2.100:5060   198.18.1.13:5060",
      "pro expire state       source             virtual            destination        pe name          pe_data",
    ],
  );
});

sip("a server that calls a client speaks as the virtual address, and gets the answer", async () => {
  const laboratory = await withService();

  assert.is(
    send(laboratory, "198.18.1.12:5060", "198.18.64.9:7000", message("b@x")),
    "192.0.2.100:5060 > 198.18.64.9:7000",
  );
  assert.is(
    send(laboratory, "198.18.64.9:7000", VIP, message("b@x")),
    "198.18.64.9:7000 > 198.18.1.12:5060",
  );
  assert.is(
    send(laboratory, "198.18.64.9:7001", VIP, message("b@x")),
    "198.18.64.9:7001 > 198.18.1.12:5060",
    "the call's template was made by the server",
  );
  const template = "UDP C6124009 0000 C0000264 13C4 C612010C 13C4 ASSURED sip b@x";
  assert.ok(flowsOf(laboratory).includes(template));
});

sip("a call that moves to another server leaves its first template to die unfound", async () => {
  const laboratory = await withService(" -M 255.255.255.0");
  send(laboratory, "198.18.65.2:5060", VIP, message("a@x"));

  send(laboratory, "198.18.1.12:5060", "198.18.65.9:7000", message("a@x"));

  assert.equal(
    flowsOf(laboratory).filter((line) => line.endsWith("a@x")),
    [
      "UDP C6124100 0000 C0000264 13C4 C612010C 13C4 ASSURED sip a@x",
      "UDP C6124100 0000 C0000264 FFFF C612010D FFFF NONE sip a@x",
    ],
  );
});

sip(
  "servers' packets from other ports or without a Call-ID are forwarded as they are",
  async () => {
    const laboratory = await withService();

    assert.is(
      send(laboratory, "198.18.1.12:5099", "198.18.64.9:7000", message("b@x")),
      "198.18.1.12:5099 > 198.18.64.9:7000",
    );
    assert.is(
      send(laboratory, "198.18.1.12:5060", "198.18.64.9:7000", "hello"),
      "198.18.1.12:5060 > 198.18.64.9:7000",
    );
    assert.equal(flowsOf(laboratory), []);
  },
);

sip("a template ends with its last flow's time and its text goes with it", async () => {
  const laboratory = await withService();
  send(laboratory, "198.18.64.1:5060", VIP, message("a@x"));

  laboratory.simulation.advance(420_000);

  assert.equal(flowsOf(laboratory), []);
  assert.is(
    send(laboratory, "198.18.64.1:5060", VIP, message("a@x")),
    "198.18.64.1:5060 > 198.18.1.12:5060",
    "round robin goes on",
  );
});

sip(
  "hundreds of calls of one proxy are hundreds of templates, until the flow table is full",
  async () => {
    const laboratory = await withService();
    const { flows } = laboratory.director;
    const call = (n: number): string =>
      send(laboratory, `198.18.64.1:${1024 + n}`, VIP, message(`${n}@x`));

    for (let n = 0; n < flows.capacity / 2; n++) assert.ok(call(n).includes(" > "), `call ${n}`);

    assert.is(call(flows.capacity), "flow-table-full");
    assert.is(flows.count, flows.capacity);
  },
);

sip("what would become of a call is told by its template", async () => {
  const laboratory = await withService();
  send(laboratory, "198.18.64.1:5060", VIP, message("a@x"));
  const packet = udp({ from: "198.18.64.1:5070", to: VIP, data: message("a@x") });

  const trace = whatIf(laboratory.director, packet, "");

  if (typeof trace === "string") throw new Error(trace);
  assert.is(Buffer.from(trace.sent[0]!.frame.subarray(30, 34)).join("."), "198.18.1.13");
});

sip.run();
