// ICMP errors about packets in tunnels reach the client with their type and code, as the kernel relays them.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory } from "../support/laboratory.ts";
import { icmp, ipv4, tcp } from "../support/packet.ts";

const CLIENT = "198.18.64.1:1000";
const VIP = "192.0.2.100:80";
const SERVER = "198.18.1.11";
const DIP = "198.18.1.1";
const ROUTER = "198.18.1.254";
const inner = tcp({ from: CLIENT, to: VIP, flags: "A", df: true });

const bytes = (...parts: (Uint8Array | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

interface Kind {
  readonly options: string;
  readonly protocol: number;
  wrap(packet: Uint8Array): Uint8Array;
  readonly overhead: number;
}

const GUE_PORT = 6080;
const KINDS: Record<string, Kind> = {
  ipip: { options: "-i", protocol: 4, wrap: (packet) => packet, overhead: 20 },
  gre: {
    options: "-i --tun-type gre",
    protocol: 47,
    wrap: (packet) => bytes([0, 0, 8, 0], packet),
    overhead: 24,
  },
  "gre with checksum": {
    options: "-i --tun-type gre --tun-csum",
    protocol: 47,
    wrap: (packet) => bytes([0x80, 0, 8, 0, 1, 2, 0, 0], packet),
    overhead: 28,
  },
  gue: {
    options: `-i --tun-type gue --tun-port ${GUE_PORT} --tun-nocsum`,
    protocol: 17,
    wrap: (packet) =>
      bytes(
        [195, 80, GUE_PORT >> 8, GUE_PORT & 255, 0, packet.length + 12, 0, 0],
        [0, 4, 0, 0],
        packet,
      ),
    overhead: 32,
  },
};

const errors = suite("regression/tunnel-errors");

async function tunnelled({ options }: Kind): Promise<Laboratory> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -t ${VIP} -s rr`);
  await laboratory.ipvsadm(`-a -t ${VIP} -r ${SERVER}:80 ${options}`);
  laboratory.send("tap0", tcp({ from: CLIENT, to: VIP, flags: "S", df: true }));
  return laboratory;
}

const error = ({ protocol, wrap }: Kind, type: number, code: number, mtu?: number): Uint8Array => {
  const data = ipv4({ from: DIP, to: SERVER, protocol, payload: wrap(inner) });
  const fields = { from: ROUTER, to: DIP, type, code, data };
  return icmp(mtu === undefined ? fields : { ...fields, mtu });
};

/** Type, code and MTU of the error that the client got, and what it quotes. */
function told(laboratory: Laboratory, packet: Uint8Array): [number, number, number, string] | null {
  const { out } = laboratory.send("tap1", packet);
  if (out.length === 0) return null;
  const got = out[0]!.frame.subarray(14);
  const view = new DataView(got.buffer, got.byteOffset);
  return [got[20]!, got[21]!, view.getUint16(26), Buffer.from(got.subarray(28)).toString("hex")];
}

const quotation = Buffer.from(inner).toString("hex");

for (const [name, kind] of Object.entries(KINDS)) {
  errors(`${name}: types and codes stay, the client's own packet is quoted`, async () => {
    const laboratory = await tunnelled(kind);
    for (const [type, code] of [
      [3, 1],
      [3, 3],
      [11, 0],
      [11, 1],
      [4, 0],
    ] as const) {
      assert.equal(told(laboratory, error(kind, type, code)), [type, code, 0, quotation]);
    }
    assert.is(told(laboratory, error(kind, 5, 1)), null, "redirect");
  });

  errors(`${name}: the first MTU told is the port's, then the path's, less 20 bytes`, async () => {
    const laboratory = await tunnelled(kind);
    assert.is(told(laboratory, error(kind, 3, 4, 1400))![2], 1480);
    assert.is(told(laboratory, error(kind, 3, 4, 1300))![2], 1280);
    assert.is(told(laboratory, error(kind, 3, 4, 90))![2], 532);

    const large = tcp({ from: CLIENT, to: VIP, flags: "A", df: true, data: "x".repeat(1000) });
    const { out, reason } = laboratory.send("tap0", large);
    assert.is(reason, "mtu");
    const mtu = new DataView(out[0]!.frame.buffer, out[0]!.frame.byteOffset).getUint16(14 + 26);
    assert.is(mtu, 552 - kind.overhead);
  });

  errors(`${name}: the packet taken out and the error made count as the server's`, async () => {
    const laboratory = await tunnelled(kind);
    told(laboratory, error(kind, 3, 1));
    laboratory.simulation.advance(2100);
    const { stdout } = await laboratory.ipvsadm("-Ln --stats");
    const line = stdout.split("\n").find((text) => text.includes(`-> ${SERVER}`))!;
    assert.equal(line.trim().split(/\s+/).slice(2), ["1", "1", "2", "40", "108"]);
  });
}

errors("an error about a UDP packet that is no GUE is no tunnel's", async () => {
  const laboratory = await tunnelled(KINDS["gue"]!);
  const kind = {
    ...KINDS["gue"]!,
    wrap: (packet: Uint8Array) => bytes(Array(8).fill(7), [0x20, 4, 0, 0], packet),
  };
  assert.is(told(laboratory, error(kind, 3, 1)), null);
});

errors.run();
