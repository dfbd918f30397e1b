// Lives of the FTP helper: control connections through NAT whose texts name data connections, rightly and wrongly,
// texts that are sent again, and the data connections themselves. They need a guest of their own: connections with
// the helper keep the kernel from unloading it.

import type { Dice } from "./dice.ts";
import { type Living, sentOf } from "./living.ts";
import { ownGuest, type Request } from "./script.ts";
import { type Network, type Transport, type Wire, wireOf } from "./wires.ts";

/** A control connection: its ends, and what each side sends next. */
interface Control {
  readonly client: string;
  /** The server's end. */
  readonly server: string;
  clientSeq: number;
  /** In the server's numbers, and in those that the client sees. */
  serverSeq: number;
  serverSeqSeen: number;
}

const DATA_PORTS = [1031, 7000, 20_560, 256, 65_535];
const LISTINGS: readonly Request[] = [
  { proc: "ip_vs_conn" },
  { ipvsadm: ["-Lnc"] },
  { ipvsadm: ["-Ln"] },
];

const hexOf = (packet: Uint8Array): string => Buffer.from(packet).toString("hex");

class FtpLife {
  readonly #dice: Dice;
  readonly #wire: Wire;
  readonly #living: Living;
  readonly #controls: Control[] = [];
  /** Ends that texts named: of servers as clients see them, and of clients. */
  readonly #passive: string[] = [];
  readonly #active: { client: string; server: string }[] = [];
  readonly #data: { client: string; to: string }[] = [];
  readonly #latest: Request[] = [];
  #clients = 0;
  #id = 1;

  constructor(dice: Dice, wire: Wire, living: Living) {
    this.#dice = dice;
    this.#wire = wire;
    this.#living = living;
  }

  get #vip(): string {
    return this.#wire.virtuals[0]!;
  }

  #network(): Network {
    this.#id++;
    return { id: this.#id, df: true, ttl: 64, tos: 0 };
  }

  async make(): Promise<void> {
    const dice = this.#dice;
    const service = ["-t", this.#wire.end(this.#vip, 21)];
    await this.#living.live(ownGuest("ip_vs_ftp"));
    await this.#living.live({ ipvsadm: ["-A", ...service, "-s", dice.pick(["rr", "wlc"])] });
    const servers = dice.shuffled([9, 11, 12]).slice(0, dice.integer(1, 2));
    for (const n of servers) {
      const end = this.#wire.end(this.#wire.server(n), dice.pick([21, 21, 2121]));
      await this.#living.live({ ipvsadm: ["-a", ...service, "-r", end, "-m"] });
    }
    for (let i = dice.integer(1, 3); i > 0; i--) await this.#open();
    for (let i = dice.integer(20, 45); i > 0; i--) await this.#step();
    await this.#living.live(...LISTINGS);
  }

  async #send(port: string, packet: Uint8Array): Promise<Uint8Array | null> {
    const request = { packet: hexOf(packet), port };
    this.#latest.push(request);
    const [answer] = await this.#living.live(request);
    const other = port === "tap0" ? "tap1" : "tap0";
    return sentOf(answer!).find((sent) => sent.port === other)?.packet ?? null;
  }

  /** A new control connection, established. */
  async #open(): Promise<void> {
    const wire = this.#wire;
    const client = wire.end(wire.client(1 + this.#clients), 5000 + this.#clients);
    this.#clients++;
    const to = wire.end(this.#vip, 21);
    const syn = { from: client, to, flags: "S", seq: 100, data: 0 };
    const out = await this.#send("tap0", wire.tcp(syn, this.#network()));
    const ends: Transport | null = out === null ? null : wireOf(out).transport(out);
    if (ends === null) return;
    const answer = { from: ends.to, to: client, flags: "SA", seq: 900, ack: 101, data: 0 };
    await this.#send("tap1", wire.tcp(answer, this.#network()));
    const established = { from: client, to, flags: "A", seq: 101, ack: 901, data: 0 };
    await this.#send("tap0", wire.tcp(established, this.#network()));
    this.#controls.push({
      client,
      server: ends.to,
      clientSeq: 101,
      serverSeq: 901,
      serverSeqSeen: 901,
    });
  }

  async #step(): Promise<void> {
    const dice = this.#dice;
    if (this.#controls.length === 0) return this.#open();
    const control = dice.pick(this.#controls);
    const step = dice.weighted<() => Promise<unknown>>([
      [34, () => this.#command(control)],
      [34, () => this.#reply(control)],
      [7, () => this.#living.live(dice.pick(this.#latest.slice(-4)))],
      [10, () => this.#dataFromClient()],
      [6, () => this.#dataFromServer()],
      [5, () => this.#moreData()],
      [2, () => this.#end(control)],
      [3, () => this.#open()],
      [6, () => this.#living.live(dice.pick(LISTINGS))],
      [1, () => this.#living.live({ advance: 1200 })],
    ]);
    await step();
  }

  /** Addresses as texts name them: the one that is meant, or another one. */
  #address(own: string): string {
    return this.#dice.chance(90) ? own : this.#wire.client(77);
  }

  #commandText(control: Control): string {
    const dice = this.#dice;
    const port = dice.pick(DATA_PORTS);
    const address = this.#address(addressPart(control.client));
    const commas = `${address.replaceAll(".", ",")},${port >> 8},${port & 255}`;
    const bars = (bar: string): string =>
      `${bar}${this.#wire.family === 4 ? 1 : 2}${bar}${address}${bar}${port}${bar}`;
    const end = dice.weighted([
      [90, "\r\n"],
      [5, "\n"],
      [5, ""],
    ] as const);
    const text = dice.weighted([
      [20, "PASV"],
      [20, "EPSV"],
      [3, "EPSV 1"],
      [3, "EPSV 2"],
      [2, "EPSV ALL"],
      [2, "pasv"],
      [14, `PORT ${commas}`],
      [14, `EPRT ${bars("|")}`],
      [2, `eprt  ${bars("!")}`],
      [2, `XPORT ${commas}`],
      [2, `PORT ${commas.slice(0, -3)}`],
      [10, "USER anonymous"],
    ]);
    if (/^(PORT|EPRT|eprt)/.test(text) && end !== "") {
      const client = this.#wire.end(address, port);
      this.#active.push({ client, server: addressPart(control.server) });
    }
    return dice.chance(4) ? `NOOP\r\n${text}${end}` : `${text}${end}`;
  }

  async #command(control: Control): Promise<void> {
    const wire = this.#wire;
    const data = this.#commandText(control);
    const { client: from, clientSeq: seq, serverSeqSeen: ack } = control;
    const fields = { from, to: wire.end(this.#vip, 21), flags: "PA", seq, ack, data };
    const packet = wire.tcp(fields, this.#network());
    if (this.#dice.chance(3)) packet[packet.length - 1]! ^= 0x20;
    else control.clientSeq += data.length;
    await this.#send("tap0", packet);
  }

  #replyText(control: Control): string {
    const dice = this.#dice;
    const port = dice.pick(DATA_PORTS);
    const address = this.#address(addressPart(control.server));
    const commas = `${address.replaceAll(".", ",")},${port >> 8},${port & 255}`;
    this.#passive.push(this.#wire.end(this.#vip, port));
    return dice.weighted([
      [24, `227 Entering Passive Mode (${commas})\r\n`],
      [3, `227 Entering Passive Mode ${commas}.\r\n`],
      [2, `227 Entering Passive Mode (${commas}`],
      [24, `229 Entering Extended Passive Mode (|||${port}|)\r\n`],
      [3, `229 Extended (|||0${port}|)\r\n`],
      [3, `229 Extended (|${this.#wire.family === 4 ? 1 : 2}|${address}|${port}|)\r\n`],
      [2, `229 Extended |||${port}|\r\n`],
      [20, "200 Command successful.\r\n"],
    ]);
  }

  async #reply(control: Control): Promise<void> {
    const data = this.#replyText(control);
    const { client: to, clientSeq: ack, server: from, serverSeq: seq } = control;
    const fields = { from, to, flags: "PA", seq, ack, data };
    const out = await this.#send("tap1", this.#wire.tcp(fields, this.#network()));
    control.serverSeq += data.length;
    if (out === null) return;
    const header = this.#wire.headerBytes + 20;
    control.serverSeqSeen =
      new DataView(out.buffer).getUint32(this.#wire.headerBytes + 4) + out.length - header;
  }

  async #dataFromClient(): Promise<void> {
    if (this.#passive.length === 0) return;
    const wire = this.#wire;
    const client = wire.end(wire.client(this.#dice.integer(1, this.#clients)), this.#freshPort());
    const to = this.#dice.pick(this.#passive);
    this.#data.push({ client, to });
    const syn = { from: client, to, flags: "S", seq: 1, data: 0 };
    await this.#send("tap0", wire.tcp(syn, this.#network()));
  }

  #nextPort = 30_000;
  #freshPort(): number {
    return this.#nextPort++;
  }

  async #dataFromServer(): Promise<void> {
    if (this.#active.length === 0) return;
    const wire = this.#wire;
    const { client, server } = this.#dice.pick(this.#active);
    const from = wire.end(server, this.#dice.pick([20, 20, 20, 2120]));
    this.#data.push({ client, to: wire.end(this.#vip, 20) });
    const syn = { from, to: client, flags: "S", seq: 1, data: 0 };
    await this.#send("tap1", wire.tcp(syn, this.#network()));
  }

  async #moreData(): Promise<void> {
    if (this.#data.length === 0) return;
    const { client: from, to } = this.#dice.pick(this.#data);
    const flags = this.#dice.pick(["A", "SA", "PA", "FA"]);
    const fields = { from, to, flags, seq: 2, ack: 2, data: flags === "PA" ? 9 : 0 };
    await this.#send("tap0", this.#wire.tcp(fields, this.#network()));
  }

  async #end(control: Control): Promise<void> {
    const { client: from, clientSeq: seq, serverSeqSeen: ack } = control;
    const to = this.#wire.end(this.#vip, 21);
    const flags = this.#dice.pick(["FA", "RA"]);
    await this.#send(
      "tap0",
      this.#wire.tcp({ from, to, flags, seq, ack, data: 0 }, this.#network()),
    );
  }
}

/** The address of an end. */
const addressPart = (end: string): string => end.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");

export const liveWithFtp = (dice: Dice, wire: Wire, living: Living): Promise<void> =>
  new FtpLife(dice, wire, living).make();
