// `tapvs sim`: the director as a deterministic co-process. One JSON request a line in, one JSON answer a line
// out, in order. Time passes only by `advance`. No TAP, no root, no network.

import { craftTcp, craftUdp, type Crafted } from "../dataplane/wire/craft.ts";
import { type Address, addressText } from "../dataplane/wire/address.ts";
import { inProcessClient } from "../dataplane/control/in-process.ts";
import { PROC_FILES, procText } from "../dataplane/observe/proc.ts";
import { parseMarkRule } from "../dataplane/rules/mark-text.ts";
import {
  type Answer,
  frameOf,
  LABORATORY_ROUTER_MAC,
  laboratoryServerMac,
  type Output,
  type Simulation,
} from "../dataplane/simulation.ts";
import { runIpvsadm } from "./ipvsadm/run.ts";
import {
  boolean,
  bytes,
  craftOptions,
  integer,
  type Json,
  readRequest,
  type RequestKind,
  sysctlValue,
  text,
  words,
} from "./sim-request.ts";

const DEFAULT_PEER = 11;
const MARK_MAX = 0xffff_ffff;
/** Longest time one request may let pass: 40 days. */
const ADVANCE_MS_MAX = 40 * 86_400_000;
const IPV4_HEADER_BYTES = 20;
const IPV6_HEADER_BYTES = 40;

/** Answers requests one after the other. Create one a director. */
export class SimSession {
  readonly #simulation: Simulation;
  #traces = false;
  /** True once a request was answered by an error. */
  hadErrors = false;

  constructor(simulation: Simulation) {
    this.#simulation = simulation;
  }

  /** The answer to one line, as a line. Never throws on what a line says. */
  async answerLine(line: string): Promise<string> {
    let answer: Json;
    try {
      const { body, kind } = readRequest(line);
      answer = await this.#handlers[kind](body);
    } catch (error) {
      this.hadErrors = true;
      answer = { error: error instanceof Error ? error.message : String(error) };
    }
    return JSON.stringify(answer);
  }

  readonly #handlers: Record<RequestKind, (body: Json) => Json | Promise<Json>> = {
    ipvsadm: (body) => this.#ipvsadm(body),
    sysctl: (body) => this.#sysctl(body),
    mark: (body) => this.#mark(body),
    packet: (body) => this.#packet(body),
    frame: (body) => this.#frame(body),
    tcp: (body) => this.#crafted(craftTcp(text(body, "tcp"), craftOptions(body))),
    udp: (body) => this.#crafted(craftUdp(text(body, "udp"), craftOptions(body))),
    advance: (body) => this.#advance(body),
    proc: (body) => this.#proc(body),
    trace: (body) => this.#trace(body),
    counters: (body) => this.#counters(body),
    note: (body) => ({ note: text(body, "note") }),
  };

  async #ipvsadm(body: Json): Promise<Json> {
    const argv = words(body, "ipvsadm");
    const stdin = body["stdin"] === undefined ? "" : text(body, "stdin");
    const client = inProcessClient(this.#simulation.director);
    const { rc, stderr, stdout } = await runIpvsadm("ipvsadm", argv, stdin, client);
    return { rc, stdout, stderr };
  }

  #sysctl(body: Json): Json {
    const name = text(body, "sysctl");
    const written = sysctlValue(body);
    const { sysctls } = this.#simulation.director;
    if (sysctls.read(name) === null) throw new Error(`there is no sysctl net.ipv4.vs.${name}`);
    const refusal = written === null ? null : sysctls.write(name, written);
    const value = sysctls.read(name);
    return refusal === null ? { rc: 0, value } : { rc: 1, value, stderr: refusal.message };
  }

  #mark(body: Json): Json {
    const rule = parseMarkRule(text(body, "mark"), integer(body, "value", 1, MARK_MAX) | 0);
    if (typeof rule === "string") throw new Error(rule);
    const refusal = this.#simulation.director.rules.apply({ kind: "addMark", rule });
    if (refusal !== null) throw new Error(refusal.message);
    return { rc: 0 };
  }

  #packet(body: Json): Json {
    const packet = bytes(body, "packet");
    const source = sourceText(packet);
    return this.#sent(this.#send(packet, text(body, "port"), source));
  }

  #frame(body: Json): Json {
    const answer = this.#simulation.send(text(body, "port"), bytes(body, "frame"));
    const out = answer.out.map(({ port, frame }) => ({ port, frame: hex(frame) }));
    return { out, ...this.#verdict(answer) };
  }

  #crafted(crafted: Crafted | string): Json {
    if (typeof crafted === "string") throw new Error(crafted);
    const port = this.#portOf(crafted.source);
    const answer = this.#send(crafted.packet, port, addressText(crafted.source));
    return { in: hex(crafted.packet), ...this.#sent(answer) };
  }

  #send(packet: Uint8Array, portName: string, source: string): Answer {
    const simulation = this.#simulation;
    const port = simulation.portNumber(portName);
    const { mac } = simulation.ports[port]!;
    return simulation.send(portName, frameOf(packet, mac, peerMac(port, source)));
  }

  /** The port that leads to an address: that is where it sends from. */
  #portOf(address: Address): string {
    const { host } = this.#simulation.director;
    const { family, word0, word1, word2, word3 } = address;
    const route = host.routes.lookup(family, word0, word1, word2, word3);
    if (route < 0) throw new Error(`no port leads to ${addressText(address)}`);
    return this.#simulation.ports[host.routes.port[route]!]!.name;
  }

  #sent(answer: Answer): Json {
    return { out: answer.out.map(shown), ...this.#verdict(answer) };
  }

  #verdict(answer: Answer): Json {
    const { verdict, reason, trace } = answer;
    return { verdict, reason, ...(this.#traces ? { trace: trace.steps } : {}) };
  }

  #advance(body: Json): Json {
    const ms = integer(body, "advance", 0, ADVANCE_MS_MAX);
    return { out: this.#simulation.advance(ms).map(shown) };
  }

  #proc(body: Json): Json {
    const file = text(body, "proc");
    const content = procText(this.#simulation.director, file);
    if (content !== null) return { text: content };
    throw new Error(`there is no file "${file}"; known are ${PROC_FILES.join(", ")}`);
  }

  #trace(body: Json): Json {
    this.#traces = boolean(body, "trace");
    return { rc: 0 };
  }

  #counters(body: Json): Json {
    if (!boolean(body, "counters")) throw new Error("`counters` must be true");
    return { ...this.#simulation.verdictsByKind() };
  }
}

const hex = (data: Uint8Array): string => Buffer.from(data).toString("hex");

const shown = ({ port, frame }: Output): Json => ({
  port,
  dmac: macText(frame, 0),
  smac: macText(frame, 6),
  packet: hex(frame.subarray(14)),
});

const macText = (frame: Uint8Array, at: number): string =>
  Array.from(frame.subarray(at, at + 6), (octet) => octet.toString(16).padStart(2, "0")).join(":");

/** MAC a packet comes from: on the first port the router, on others the server with its address, or .11. */
function peerMac(port: number, source: string): string {
  if (port === 0) return LABORATORY_ROUTER_MAC;
  const match = /^198\.18\.1\.(\d+)$/.exec(source) ?? /^2001:db8:b::([0-9a-f]{1,2})$/.exec(source);
  if (match === null) return laboratoryServerMac(DEFAULT_PEER);
  return laboratoryServerMac(Number.parseInt(match[1]!, source.includes(":") ? 16 : 10));
}

/** Source address of an IP packet. */
function sourceText(packet: Uint8Array): string {
  if (packet.length < IPV4_HEADER_BYTES) throw new Error("`packet` is shorter than an IP header");
  const view = new DataView(packet.buffer, packet.byteOffset);
  if (packet[0]! >> 4 !== 6) {
    const word0 = view.getInt32(12);
    return addressText({ family: 4, word0, word1: 0, word2: 0, word3: 0 });
  }
  if (packet.length < IPV6_HEADER_BYTES) throw new Error("`packet` is shorter than an IPv6 header");
  const word = (i: number): number => view.getInt32(8 + i * 4);
  return addressText({ family: 6, word0: word(0), word1: word(1), word2: word(2), word3: word(3) });
}
