// `tapvs sim`: the director as a deterministic co-process. One JSON request a line in, one JSON answer a line
// out, in order. Time passes only by `advance`. No TAP, no root, no network.

import { craftTcp, craftUdp, type Crafted, type CraftOptions } from "../dataplane/wire/craft.ts";
import { type Address, addressText } from "../dataplane/wire/address.ts";
import { flowLines } from "../dataplane/observe/proc.ts";
import {
  type Answer,
  frameOf,
  LABORATORY_ROUTER_MAC,
  laboratoryServerMac,
  type Output,
  type Simulation,
} from "../dataplane/simulation.ts";
import { inProcessClient } from "../dataplane/control/in-process.ts";
import { parseMarkRule } from "../dataplane/rules/mark-text.ts";
import { runIpvsadm } from "./ipvsadm/run.ts";

type Json = Record<string, unknown>;

const DEFAULT_PEER = 11;
/** Bytes an injected packet may have: the largest IP packet. */
const PACKET_BYTES_MAX = 65_535;

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
      answer = await this.#answer(readRequest(line));
    } catch (error) {
      answer = { error: error instanceof Error ? error.message : String(error) };
    }
    if ("error" in answer) this.hadErrors = true;
    return JSON.stringify(answer);
  }

  async #answer(request: Json): Promise<Json> {
    for (const [key, handle] of Object.entries(this.#handlers)) {
      if (key in request) return handle(request);
    }
    throw new Error(`unknown request; known are ${Object.keys(this.#handlers).join(", ")}`);
  }

  readonly #handlers: Record<string, (request: Json) => Json | Promise<Json>> = {
    ipvsadm: (request) => this.#ipvsadm(request),
    sysctl: (request) => this.#sysctl(request),
    mark: (request) => this.#mark(request),
    packet: (request) => this.#packet(request),
    frame: (request) => this.#frame(request),
    tcp: (request) => this.#crafted(craftTcp(text(request, "tcp"), craftOptions(request))),
    udp: (request) => this.#crafted(craftUdp(text(request, "udp"), craftOptions(request))),
    advance: (request) => this.#advance(request),
    proc: (request) => this.#proc(request),
    trace: (request) => this.#trace(request),
    counters: () => this.#counters(),
    note: (request) => ({ note: request["note"] }),
  };

  async #ipvsadm(request: Json): Promise<Json> {
    const argv = request["ipvsadm"];
    if (!Array.isArray(argv) || !argv.every((word) => typeof word === "string")) {
      throw new Error("`ipvsadm` must be a list of words");
    }
    const stdin = request["stdin"] === undefined ? "" : text(request, "stdin");
    const client = inProcessClient(this.#simulation.director);
    const result = await runIpvsadm("ipvsadm", argv as string[], stdin, client);
    return { rc: result.rc, stdout: result.stdout, stderr: result.stderr };
  }

  #sysctl(request: Json): Json {
    const name = text(request, "sysctl");
    const { sysctls } = this.#simulation.director;
    const before = sysctls.read(name);
    if (before === null) throw new Error(`there is no sysctl net.ipv4.vs.${name}`);
    if (request["value"] === undefined) return { rc: 0, value: before };
    const refusal = sysctls.write(name, String(request["value"]));
    const value = sysctls.read(name);
    return refusal === null ? { rc: 0, value } : { rc: 1, value, stderr: refusal.message };
  }

  #mark(request: Json): Json {
    const value = request["value"];
    if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 0xffffffff) {
      throw new Error("`value` must be a mark from 1 to 4294967295");
    }
    const rule = parseMarkRule(text(request, "mark"), value | 0);
    if (typeof rule === "string") throw new Error(rule);
    const refusal = this.#simulation.director.rules.apply({ kind: "addMark", rule });
    if (refusal !== null) throw new Error(refusal.message);
    return { rc: 0 };
  }

  #packet(request: Json): Json {
    const packet = bytes(request, "packet");
    if (packet.length < 20) throw new Error("`packet` is shorter than an IP header");
    const port = text(request, "port");
    return this.#sent(this.#send(packet, port, sourceText(packet)));
  }

  #frame(request: Json): Json {
    const answer = this.#simulation.send(text(request, "port"), bytes(request, "frame"));
    const out = answer.out.map(({ port, frame }) => ({ port, frame: hex(frame) }));
    return { ...this.#verdict(answer), out };
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

  #advance(request: Json): Json {
    const ms = request["advance"];
    if (typeof ms !== "number" || !(ms >= 0) || ms > 86_400_000 * 40) {
      throw new Error("`advance` must be milliseconds from 0 to 40 days");
    }
    return { out: this.#simulation.advance(ms).map(shown) };
  }

  #proc(request: Json): Json {
    const file = text(request, "proc");
    if (file !== "ip_vs_conn") throw new Error(`no such file "${file}"; known is ip_vs_conn`);
    const title = "Pro FromIP   FPrt ToIP     TPrt DestIP   DPrt State       Expires PEName PEData";
    return { text: [title, ...flowLines(this.#simulation.director), ""].join("\n") };
  }

  #trace(request: Json): Json {
    this.#traces = request["trace"] === true;
    return { rc: 0 };
  }

  #counters(): Json {
    const all = this.#simulation.verdictsByKind();
    return { verdicts: all.verdicts, drops: all.drops };
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

function sourceText(packet: Uint8Array): string {
  const view = new DataView(packet.buffer, packet.byteOffset);
  const isIpv6 = packet[0]! >> 4 === 6;
  if (isIpv6 && packet.length < 40) throw new Error("`packet` is shorter than an IPv6 header");
  const word = (i: number): number => view.getInt32((isIpv6 ? 8 : 12) + i * 4);
  return isIpv6
    ? addressText({ family: 6, word0: word(0), word1: word(1), word2: word(2), word3: word(3) })
    : addressText({ family: 4, word0: word(0), word1: 0, word2: 0, word3: 0 });
}

function readRequest(line: string): Json {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    throw new Error("the line is no JSON");
  }
  if (typeof request !== "object" || request === null || Array.isArray(request)) {
    throw new Error("a request is a JSON object");
  }
  return request as Json;
}

function text(request: Json, key: string): string {
  const value = request[key];
  if (typeof value !== "string") throw new Error(`\`${key}\` must be text`);
  return value;
}

function bytes(request: Json, key: string): Uint8Array {
  const value = text(request, key);
  if (value.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(value)) {
    throw new Error(`\`${key}\` must be hex digits in pairs`);
  }
  if (value.length / 2 > PACKET_BYTES_MAX) throw new Error(`\`${key}\` is larger than a packet`);
  return new Uint8Array(Buffer.from(value, "hex"));
}

function craftOptions(request: Json): CraftOptions {
  const number = (key: string): number | undefined => {
    const value = request[key];
    return typeof value === "number" && Number.isInteger(value) ? value : undefined;
  };
  const sequence = number("seq");
  const acknowledgement = number("ack");
  return {
    ...(sequence === undefined ? {} : { sequence }),
    ...(acknowledgement === undefined ? {} : { acknowledgement }),
    ...(request["data"] === undefined ? {} : { data: text(request, "data") }),
  };
}
