import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  CONGESTED,
  Decapsulator,
  FROM_STRANGER,
  INNER_MALFORMED,
  NOT_FOR_VIP,
  NOT_IPIP,
} from "../../../cli/lab/decapsulator.ts";
import { parseIpv4 } from "../../../dataplane/wire/address.ts";
import { internetChecksum, ipv4, tcp } from "../../support/packet.ts";

const decapsulator = suite("lab/decapsulator");

const VIP = "192.0.2.100";
const DIRECTOR = "198.18.0.1";
const SERVER = "198.18.1.11";
const ECT = 2;
const CE = 3;

const word = (address: string): number => parseIpv4(address)!;
const syn = (tos = 0, to = `${VIP}:80`): Uint8Array =>
  tcp({ from: "198.18.0.10:40000", to, flags: "S", tos });
const ipip = (payload: Uint8Array, tos = 0, ipOptions?: Uint8Array): Uint8Array =>
  ipv4({ from: DIRECTOR, to: SERVER, protocol: 4, payload, tos, ...(ipOptions && { ipOptions }) });

const viewOf = (packet: Uint8Array): DataView =>
  new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
const open = (packet: Uint8Array, directors: readonly number[] = []): number =>
  new Decapsulator([word(VIP)], directors).decapsulate(viewOf(packet), packet.length);

decapsulator("the inner packet begins after the outer header, options and all", () => {
  assert.is(open(ipip(syn())), 20);
  assert.is(open(ipip(syn(), 0, new Uint8Array([1, 1, 1, 0]))), 24);
});

decapsulator("only IPIP for the VIP is taken", () => {
  const cut = ipip(syn().subarray(0, 30));
  const wrongSum = ipip(syn());
  wrongSum[20 + 10]! ^= 1;

  assert.is(open(syn()), NOT_IPIP);
  assert.is(open(new Uint8Array(new ArrayBuffer(10))), NOT_IPIP);
  assert.is(open(ipip(syn(0, "198.18.1.11:80"))), NOT_FOR_VIP);
  assert.is(open(cut), INNER_MALFORMED);
  assert.is(open(wrongSum), INNER_MALFORMED);
  assert.is(open(ipip(new Uint8Array(new ArrayBuffer(0)))), INNER_MALFORMED);
});

decapsulator("with directors named, packets of others are refused", () => {
  assert.is(open(ipip(syn()), [word(DIRECTOR)]), 20);
  assert.is(open(ipip(syn()), [word("198.18.0.2")]), FROM_STRANGER);
});

decapsulator("a congestion mark of the outer header is carried over (RFC 6040)", () => {
  const marked = ipip(syn(ECT), CE);
  const at = open(marked);
  const header = marked.slice(20, 40);

  assert.is(at, 20);
  assert.is(header[1]! & 3, CE);
  assert.is(internetChecksum(header), 0, "header checksum");
});

decapsulator(
  "a marked packet of endpoints that know no ECN is dropped, an unmarked one is untouched",
  () => {
    const plain = ipip(syn(), ECT);
    const before = plain.slice();

    assert.is(open(ipip(syn(0), CE)), CONGESTED);
    assert.is(open(plain), 20);
    assert.equal(plain, before);
  },
);

decapsulator.run();
