// What holds for every frame that is parsed, however broken: the parser's contract with all stages behind it.

import * as assert from "uvu/assert";
import { CONTINUE, isDrop } from "../../dataplane/verdict.ts";
import type { Packet } from "../../dataplane/wire/packet.ts";
import { AT, dirtyPacket, parseFrame, parsePacket } from "./parsing.ts";

function checkOffsets(packet: Packet, frameBytes: number, what: string): void {
  const end = AT + frameBytes;
  assert.ok(packet.at === AT, `${what}: at`);
  assert.ok(packet.network >= packet.at && packet.network <= end, `${what}: network`);
  assert.ok(packet.end >= packet.network && packet.end <= end, `${what}: end`);
  if (packet.family === 0) return;
  const header = packet.family === 4 ? 20 : 40;
  assert.ok(packet.transport >= packet.network + header, `${what}: transport behind a header`);
  assert.ok(packet.transport <= packet.payload, `${what}: payload behind transport`);
  assert.ok(packet.payload <= packet.end, `${what}: payload within the packet`);
}

function checkFields(packet: Packet, what: string): void {
  const { sourcePort, destinationPort, tcpFlags, protocol } = packet;
  for (const port of [sourcePort, destinationPort]) {
    assert.ok(port >= 0 && port <= 0xffff, `${what}: port ${port}`);
  }
  const hasPorts = protocol === 6 || protocol === 17 || protocol === 132;
  assert.ok(hasPorts || (sourcePort === 0 && destinationPort === 0), `${what}: ports without any`);
  assert.ok(protocol === 6 || tcpFlags === 0, `${what}: flags without TCP`);
  assert.is(packet.mark, 0, `${what}: mark`);
  for (const word of [packet.source0, packet.destination0]) {
    assert.ok(word === (word | 0), `${what}: an address is int32`);
  }
  if (packet.family === 6) return;
  const upper = packet.source1 | packet.source2 | packet.source3;
  const upperTo = packet.destination1 | packet.destination2 | packet.destination3;
  assert.is(upper | upperTo, 0, `${what}: upper words of IPv4`);
}

/**
 * Parses a frame as a frame and as a bare packet, from a clean and from a used Packet. Fails when the
 * parser throws, leaves its bytes, writes, answers anything but CONTINUE or a drop, or breaks its contract.
 *
 * @returns the verdict on the frame
 */
export function checkParsing(frame: Uint8Array): number {
  const { packet, verdict } = parseFrame(frame);
  assert.ok(verdict === CONTINUE || isDrop(verdict), `verdict ${verdict}`);
  if (verdict === CONTINUE) checkOffsets(packet, frame.length, "frame");
  checkFields(packet, "frame");

  const used = dirtyPacket();
  assert.is(parseFrame(frame, used).verdict, verdict, "the verdict depends on the frame before");
  assert.equal(used, packet, "fields depend on the frame before");

  const quoted = frame.subarray(14);
  const bare = parsePacket(quoted);
  assert.ok(bare.verdict === CONTINUE || isDrop(bare.verdict), `verdict ${bare.verdict}`);
  if (bare.verdict === CONTINUE) checkOffsets(bare.packet, quoted.length, "packet");
  checkFields(bare.packet, "packet");
  return verdict;
}
