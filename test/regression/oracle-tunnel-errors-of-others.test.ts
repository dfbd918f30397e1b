// An ICMP error about a tunnel packet was relayed when the connection's own server was at the tunnel's end. The kernel
// asks whether any server has a tunnel of that type (and GUE port) there now, and whatever server the connection has.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory } from "../support/laboratory.ts";
import { icmp, ipv4, tcp } from "../support/packet.ts";

const CLIENT = "198.18.64.1:1000";
const VIP = "192.0.2.100:80";
const DIP = "198.18.1.1";
const OTHER = "198.18.1.14";
const ESTIMATED_MS = 2600;

const errors = suite("regression/oracle-tunnel-errors-of-others");

const inner = tcp({ from: CLIENT, to: VIP, flags: "A", df: true });
const wrapped = (protocol: number, ...head: number[]): Uint8Array =>
  ipv4({ from: DIP, to: OTHER, protocol, payload: Uint8Array.from([...head, ...inner]) });
const gue = (port: number): Uint8Array =>
  wrapped(17, 195, 80, port >> 8, port & 255, 0, inner.length + 12, 0, 0, 0, 4, 0, 0);

const TUNNELLED: Record<string, Uint8Array> = {
  ipip: wrapped(4),
  gre: wrapped(47, 0, 0, 8, 0),
  "gre with checksum": wrapped(47, 0x80, 0, 8, 0, 1, 2, 0, 0),
  "gue to 6080": gue(6080),
  "gue to 7000": gue(7000),
};

async function laboratoryWith(method: string, ...others: string[]): Promise<Laboratory> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -t ${VIP} -s rr`);
  await laboratory.ipvsadm(`-a -t ${VIP} -r 198.18.1.11 ${method}`);
  for (const other of others) {
    await laboratory.ipvsadm(`-a -t ${VIP} -r ${OTHER}:80 ${other} -w 0`);
  }
  laboratory.send("tap0", tcp({ from: CLIENT, to: VIP, flags: "S", df: true }));
  return laboratory;
}

/** The tunnels about which the client is told. */
function relayedBy(laboratory: Laboratory): string[] {
  const isTold = (data: Uint8Array): boolean =>
    laboratory.send("tap1", icmp({ from: "198.18.1.254", to: DIP, type: 3, code: 1, data })).out
      .length === 1;
  return Object.keys(TUNNELLED).filter((name) => isTold(TUNNELLED[name]!));
}

for (const method of ["-g", "-m", "-i"]) {
  errors(
    `a connection of ${method}: errors about the tunnels that another server has`,
    async () => {
      for (const [other, expected] of [
        ["-i", ["ipip"]],
        ["-i --tun-type gre", ["gre", "gre with checksum"]],
        ["-i --tun-type gue --tun-port 6080", ["gue to 6080"]],
        ["-m", []],
        ["-g", []],
      ] as const) {
        assert.equal(relayedBy(await laboratoryWith(method, other)), expected, other);
      }
      assert.equal(relayedBy(await laboratoryWith(method)), []);
    },
  );
}

errors("of two servers with tunnels to one address the latest decides, edits or not", async () => {
  const second = "-t 192.0.2.100:81";
  const laboratory = await laboratoryWith("-g", "-i");
  await laboratory.ipvsadm(`-A ${second} -s rr`);
  await laboratory.ipvsadm(`-a ${second} -r ${OTHER} -i --tun-type gre`);
  assert.equal(relayedBy(laboratory), ["gre", "gre with checksum"]);

  await laboratory.ipvsadm(`-e -t ${VIP} -r ${OTHER}:80 -i -w 1`);
  assert.equal(relayedBy(laboratory), ["gre", "gre with checksum"]);

  await laboratory.ipvsadm(`-d ${second} -r ${OTHER}`);
  assert.equal(relayedBy(laboratory), ["ipip"]);
});

errors("errors about tunnels to a deleted server are told nobody", async () => {
  const laboratory = await laboratoryWith("-g", "-i");
  await laboratory.ipvsadm(`-d -t ${VIP} -r ${OTHER}:80`);

  assert.equal(relayedBy(laboratory), []);
});

for (const [method, counters] of [
  ["-g", "1 1 2 40 108"],
  ["-i", "1 1 2 40 108"],
  ["-m", "1 1 1 40 40"],
] as const) {
  errors(
    `${method}: what was in the tunnel counts, and but for NAT the error made of it`,
    async () => {
      const laboratory = await laboratoryWith(method, "-i");
      assert.equal(relayedBy(laboratory), ["ipip"]);

      laboratory.simulation.advance(ESTIMATED_MS);

      const { stdout } = await laboratory.ipvsadm("-Ln --stats --exact");
      const line = /-> 198\.18\.1\.11:80 +(.*)/.exec(stdout)![1]!;
      assert.is(line.trim().replaceAll(/ +/g, " "), counters);
    },
  );
}

errors.run();
