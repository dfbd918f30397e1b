// Hot: the FTP helper for NAT (RFC 959, RFC 2428). Data connections are announced in the text of the control
// connection, by addresses that the other side of a NAT must not see.
//
//   client              director                  server
//   PORT a,b,c,d,p1,p2  ───────────────────────►  a flow from (server, control port - 1) is expected
//   PASV                ───────────────────────►
//   227 (VIP,p1,p2)     ◄── rewritten ──────────  227 (server,p1,p2): a flow to it is expected
//   EPSV / 229 (|||p|)  the same by port alone; EPRT |1|a.b.c.d|p| as PORT
//
// On IPv6 connections EPRT |2|address|p| and EPSV alone mean anything.
//
// Only an established control connection is read, only the beginning of a segment, and a reply only after the
// command that asks for it.

import { FLOW_NO_CLIENT_PORT } from "../../flow/flags.ts";
import { TCP_ESTABLISHED } from "../../flow/tcp-states.ts";
import { NONE } from "../../schedule/server-table.ts";
import { IPV4, type Packet } from "../../wire/packet.ts";
import * as tcp from "../../wire/tcp.ts";
import type { Application } from "./application.ts";
import type { Applications } from "./applications.ts";
import {
  ENDPOINT_TEXT_BYTES_MAX,
  EndpointText,
  isText,
  readBars,
  readCommas,
  readExtendedReply,
  readPassiveReply,
  skipBlanks,
  writeBars,
  writeCommas,
} from "./ftp-text.ts";

/** What the client has asked for: states of the side table. */
const ASKED_NOTHING = 0;
const ASKED_PASV = 1;
const ASKED_EPSV = 2;

/** Control path. */
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

const PASV = ascii("pasv\r\n");
const EPSV = ascii("epsv\r\n");
const EPSV_IPV4 = ascii("epsv 1\r\n");
const EPSV_IPV6 = ascii("epsv 2\r\n");
const PORT = ascii("port ");
const EPRT = ascii("eprt ");
const PASSIVE_REPLY = ascii("227 ");
const EXTENDED_REPLY = ascii("229 ");

const endpoint = new EndpointText();
const text = new Uint8Array(ENDPOINT_TEXT_BYTES_MAX);

function fromClient(
  applications: Applications,
  packet: Packet,
  flow: number,
  nowTicks: number,
): void {
  const { flows, shifts } = applications;
  if (packet.payload >= packet.end || flows.state(flow) !== TCP_ESTABLISHED) return;
  const { bytes } = applications.host.ring;
  const asked = askedFor(bytes, packet.payload, packet.end, packet.family);
  if (asked !== ASKED_NOTHING) {
    const entry = shifts.take(flow);
    if (entry !== NONE) shifts.state[entry] = asked;
    return;
  }
  if (!readActiveCommand(bytes, packet)) return;
  const entry = shifts.find(flow);
  if (entry !== NONE) shifts.state[entry] = ASKED_NOTHING;
  applications.expect(
    flow,
    endpoint.address,
    endpoint.address1,
    endpoint.address2,
    endpoint.address3,
    endpoint.port,
    flows.virtualPort(flow) - 1,
    flows.server(flow, 0),
    flows.server(flow, 1),
    flows.server(flow, 2),
    flows.server(flow, 3),
    (flows.serverPort(flow) - 1) & 0xffff,
    0,
    nowTicks,
  );
}

/** The first PASV or EPSV anywhere in a segment: ASKED_…. */
function askedFor(bytes: Uint8Array, start: number, end: number, family: number): number {
  const extended = family === IPV4 ? EPSV_IPV4 : EPSV_IPV6;
  for (let at = start; at + PASV.length <= end; at++) {
    const first = bytes[at]! | 0x20;
    if (first === PASV[0] && family === IPV4 && isText(bytes, at, end, PASV)) return ASKED_PASV;
    if (first !== EPSV[0]) continue;
    if (isText(bytes, at, end, EPSV) || isText(bytes, at, end, extended)) return ASKED_EPSV;
  }
  return ASKED_NOTHING;
}

/** Reads PORT or EPRT at the beginning of a segment into `endpoint`. */
function readActiveCommand(bytes: Uint8Array, packet: Packet): boolean {
  const { end, family, payload } = packet;
  const argument = skipBlanks(bytes, payload + PORT.length, end);
  if (family === IPV4 && isText(bytes, payload, end, PORT)) {
    return readCommas(bytes, argument, end, endpoint);
  }
  const isExtended = isText(bytes, payload, end, EPRT);
  return isExtended && readBars(bytes, argument, end, family, false, endpoint);
}

function fromServer(
  applications: Applications,
  packet: Packet,
  flow: number,
  nowTicks: number,
): void {
  const { flows, shifts } = applications;
  if (packet.payload >= packet.end || flows.state(flow) !== TCP_ESTABLISHED) return;
  const entry = shifts.find(flow);
  if (entry === NONE) return;
  const { bytes, view } = applications.host.ring;
  const sequence = tcp.sequence(view, packet.transport);
  // A reply that is sent again is rewritten again, or the client would get other bytes than the first time.
  const isAgain =
    shifts.rewrittenState[entry] !== ASKED_NOTHING && sequence === shifts.rewrittenAt[entry];
  const asked = isAgain ? shifts.rewrittenState[entry]! : shifts.state[entry]!;
  if (asked === ASKED_NOTHING || !readReply(bytes, packet, asked)) return;

  const { port } = endpoint;
  const isExpected = isAgain || expectPassive(applications, flow, nowTicks);
  if (!isExpected) return;
  const length =
    asked === ASKED_PASV ? writeCommas(text, flows.virtual(flow, 0), port) : writeBars(text, port);
  if (!applications.replace(packet, endpoint.start, endpoint.end, text, length)) return;
  shifts.state[entry] = ASKED_NOTHING;
  shifts.rewrittenState[entry] = asked;
  shifts.rewrittenAt[entry] = sequence;
}

/** Expects the client at the endpoint that the server named, at the server itself when it named none. */
function expectPassive(applications: Applications, flow: number, nowTicks: number): boolean {
  const { flows } = applications;
  const { address, address1, address2, address3, port } = endpoint;
  const isOwn = (address | address1 | address2 | address3) === 0;
  return applications.expect(
    flow,
    flows.client(flow, 0),
    flows.client(flow, 1),
    flows.client(flow, 2),
    flows.client(flow, 3),
    0,
    port,
    isOwn ? flows.server(flow, 0) : address,
    isOwn ? flows.server(flow, 1) : address1,
    isOwn ? flows.server(flow, 2) : address2,
    isOwn ? flows.server(flow, 3) : address3,
    port,
    FLOW_NO_CLIENT_PORT,
    nowTicks,
  );
}

/** Reads the reply to what was asked for at the beginning of a segment into `endpoint`. */
function readReply(bytes: Uint8Array, packet: Packet, asked: number): boolean {
  const { payload, end } = packet;
  if (asked === ASKED_PASV) {
    if (!isText(bytes, payload, end, PASSIVE_REPLY)) return false;
    return readPassiveReply(bytes, payload + PASSIVE_REPLY.length, end, endpoint);
  }
  if (!isText(bytes, payload, end, EXTENDED_REPLY)) return false;
  const from = payload + EXTENDED_REPLY.length;
  return readExtendedReply(bytes, from, end, packet.family, endpoint);
}

export const ftp: Application = { name: "ftp", fromClient, fromServer };
