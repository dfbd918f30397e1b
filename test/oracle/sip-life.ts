// Lives of the persistence engine sip: calls of clients, and calls that servers begin. They need a guest of their own:
// templates keep the kernel from unloading the engine.

import type { Dice } from "./dice.ts";
import { type Living, sentOf } from "./living.ts";
import { ownGuest, type Request } from "./script.ts";
import { type Wire, wireOf } from "./wires.ts";

const PORT = 5060;
const CALLS = ["a@x", "b@x", "c-1@198.18.64.9", "A@X"];
const LISTINGS: readonly Request[] = [
  { proc: "ip_vs_conn" },
  { ipvsadm: ["-Lnc"] },
  { ipvsadm: ["-Lnc", "--persistent-conn"] },
  { ipvsadm: ["-Ln"] },
  { ipvsadm: ["-S", "-n"] },
];

/** A message with a Call-ID, or with something like one. */
function messageOf(dice: Dice): string {
  const call = dice.pick(CALLS);
  const first = dice.pick(["INVITE sip:a@b SIP/2.0", "BYE sip:a@b SIP/2.0", "SIP/2.0 200 OK"]);
  const header = dice.weighted([
    [60, `Call-ID: ${call}\r\n`],
    [6, `call-id: ${call}\r\n`],
    [6, `i: ${call}\r\n`],
    [4, `Call-ID:${call}\r\n`],
    [3, `Call-ID:  \t${call}\r\n`],
    [3, `Call-ID: ${call}`],
    [3, `X-Call-ID: ${call}\r\n`],
    [2, "Call-ID: \r\n"],
    [2, `Call-ID: ${"x".repeat(90)}\r\n`],
    [5, ""],
  ]);
  const via = "Via: SIP/2.0/UDP x\r\n";
  return dice.chance(80)
    ? `${first}\r\n${via}${header}CSeq: 1\r\n\r\n`
    : `${first}\r\n${header}${via}\r\n`;
}

export async function liveWithSip(dice: Dice, wire: Wire, living: Living): Promise<void> {
  const service = ["-u", wire.end(wire.virtuals[0]!, PORT)];
  const isOnePacket = dice.chance(40);
  const options = ["-s", dice.pick(["rr", "wrr"]), "-p", dice.pick(["60", "300"]), "--pe", "sip"];
  const ops = isOnePacket ? ["-o"] : [];
  await living.live(ownGuest("ip_vs_pe_sip"), { ipvsadm: ["-A", ...service, ...options, ...ops] });
  const method = dice.pick(["-m", "-m", "-g"]);
  for (const n of dice.shuffled([11, 12, 13])) {
    const server = wire.end(wire.server(n), PORT);
    await living.live({ ipvsadm: ["-a", ...service, "-r", server, method] });
  }
  let id = 1;
  const say = async (port: string, from: string, to: string): Promise<string | null> => {
    const network = { id: id++, df: true, ttl: 64, tos: 0 };
    const packet = wire.udp({ from, to, flags: "", data: messageOf(dice) }, network);
    const [answer] = await living.live({ packet: Buffer.from(packet).toString("hex"), port });
    const out = sentOf(answer!).find((sent) => sent.port === "tap1");
    return out === undefined ? null : (wireOf(out.packet).transport(out.packet)?.to ?? null);
  };
  const clientEnd = (): string =>
    wire.end(wire.client(dice.integer(1, 3)), dice.integer(5060, 5063));
  let latest: { client: string; server: string } | null = null;
  for (let i = dice.integer(15, 35); i > 0; i--) {
    const what = dice.weighted([
      [55, "client"],
      [15, "reply"],
      [10, "server"],
      [12, "listing"],
      [4, "quiesce"],
      [2, "delete"],
    ] as const);
    const server = wire.end(wire.server(dice.integer(11, 13)), PORT);
    if (what === "client") {
      const client = clientEnd();
      const chosen = await say("tap0", client, service[1]!);
      if (chosen !== null) latest = { client, server: chosen };
    } else if (what === "reply" && latest !== null) {
      await say("tap1", latest.server, latest.client);
    } else if (what === "server") {
      await say("tap1", server, clientEnd());
    } else if (what === "listing") {
      await living.live(dice.pick(LISTINGS));
    } else if (what === "quiesce") {
      await living.live({
        ipvsadm: ["-e", ...service, "-r", server, method, "-w", dice.pick(["0", "1"])],
      });
    } else if (what === "delete") {
      await living.live({ ipvsadm: ["-d", ...service, "-r", server] });
    }
  }
  await living.live(...LISTINGS);
}
