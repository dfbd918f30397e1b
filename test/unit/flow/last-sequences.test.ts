// Where the ends of a TCP flow stand, as the segments between them tell.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LastSequences } from "../../../dataplane/flow/last-sequences.ts";
import { Packet } from "../../../dataplane/wire/packet.ts";
import { parseNetwork } from "../../../dataplane/wire/parse.ts";
import { tcp, udp, type TcpFields } from "../../support/packet.ts";

const FLOW = 3;
const [CLIENT, SERVICE] = ["198.18.64.1:1024", "192.0.2.100:80"];

const last = suite("flow/last-sequences");

function parsed(bytes: Uint8Array): [DataView, Packet] {
  const packet = new Packet();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  parseNetwork(view, 0, bytes.length, packet);
  return [view, packet];
}

const fromClient = (sequences: LastSequences, fields: Partial<TcpFields>): void =>
  sequences.fromClient(...parsed(tcp({ from: CLIENT, to: SERVICE, ...fields })), FLOW);
const fromServer = (sequences: LastSequences, fields: Partial<TcpFields>): void =>
  sequences.fromServer(...parsed(tcp({ from: SERVICE, to: CLIENT, ...fields })), FLOW);

last("the client's segments tell both, when the server's do not pass", () => {
  const sequences = new LastSequences(8);
  fromClient(sequences, { flags: "S", seq: 100 });
  assert.not(sequences.isKnown(FLOW), "nobody has acknowledged anything");
  fromClient(sequences, { flags: "A", seq: 101, ack: 901 });
  fromClient(sequences, { flags: "PA", seq: 101, ack: 901, data: 40 });
  fromClient(sequences, { flags: "A", seq: 141, ack: 2901 });

  assert.ok(sequences.isKnown(FLOW));
  assert.is(sequences.ofServer(FLOW), 141);
  assert.is(sequences.ofClient(FLOW), 2901);
});

last("what the server has acknowledged counts more than what the client has sent", () => {
  const sequences = new LastSequences(8);
  fromClient(sequences, { flags: "S", seq: 100 });
  fromServer(sequences, { flags: "SA", seq: 900, ack: 101 });
  fromClient(sequences, { flags: "PA", seq: 101, ack: 901, data: 40 });
  assert.is(sequences.ofServer(FLOW), 101, "the data may be lost behind us");
  fromServer(sequences, { flags: "A", seq: 901, ack: 141 });
  assert.is(sequences.ofServer(FLOW), 141);
});

last("a segment that comes late, a keep-alive probe and a reset say nothing new", () => {
  const sequences = new LastSequences(8);
  fromClient(sequences, { flags: "A", seq: 500, ack: 901, data: 10 });
  fromClient(sequences, { flags: "A", seq: 490, ack: 800, data: 10 });
  fromClient(sequences, { flags: "A", seq: 509, ack: 901 });
  fromClient(sequences, { flags: "RA", seq: 9000, ack: 9000 });
  fromServer(sequences, { flags: "RA", seq: 9000, ack: 9000 });

  assert.is(sequences.ofServer(FLOW), 510);
  assert.is(sequences.ofClient(FLOW), 901);
});

last("numbers go on past 2^32", () => {
  const sequences = new LastSequences(8);
  fromClient(sequences, { flags: "A", seq: 0xffff_fff0, ack: 0xffff_ffff, data: 8 });
  fromClient(sequences, { flags: "A", seq: 0xffff_fff8, ack: 5, data: 16 });

  assert.is(sequences.ofServer(FLOW), 8);
  assert.is(sequences.ofClient(FLOW), 5);
});

last("a SYN begins anew, and a flow that ended is forgotten", () => {
  const sequences = new LastSequences(8);
  fromClient(sequences, { flags: "A", seq: 5000, ack: 6000 });
  fromClient(sequences, { flags: "S", seq: 100 });
  fromClient(sequences, { flags: "A", seq: 101, ack: 301 });
  assert.is(sequences.ofServer(FLOW), 101);
  assert.is(sequences.ofClient(FLOW), 301);

  sequences.forget(FLOW);
  assert.not(sequences.isKnown(FLOW));
});

last("a FIN takes a number of its own, and datagrams have none", () => {
  const sequences = new LastSequences(8);
  fromClient(sequences, { flags: "FA", seq: 100, ack: 1, data: 10 });
  assert.is(sequences.ofServer(FLOW), 111);

  sequences.forget(FLOW);
  sequences.fromClient(...parsed(udp({ from: CLIENT, to: SERVICE, data: 40 })), FLOW);
  sequences.fromServer(...parsed(udp({ from: SERVICE, to: CLIENT, data: 40 })), FLOW);
  assert.not(sequences.isKnown(FLOW));
});

last.run();
