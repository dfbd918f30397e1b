// Found by test:oracle: an IPv6 packet that came in fragments leaves an IPv4 tunnel in the pieces that it came in where
// they begin at multiples of eight, as in the kernel; tapvs put as much into each as the way out carries.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { fragments, tcp } from "../support/packet6.ts";

const CLIENT = "[2001:db8:c::12]:1024";
const VIP = "[2001:db8::100]:21";

const cut = suite("oracle: fragments in a tunnel");

/** Payload bytes of the outer fragments that a packet with `data` bytes leaves in when it comes in such pieces. */
async function outerPieces(options: string, data: number, sizes: number[]): Promise<number[]> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -t ${VIP} -s rr`);
  await laboratory.ipvsadm(`-a -t ${VIP} -r 198.18.1.12:21 -i${options}`);
  laboratory.send("tap0", tcp({ from: CLIENT, to: VIP, flags: "S" }));
  const whole = tcp({ from: CLIENT, to: VIP, flags: "A", data });
  const out = fragments(whole, sizes).flatMap((part) =>
    recorded(laboratory.send("tap0", part).out),
  );
  return out.map(({ ip }) => ip.length / 2 - 20);
}

const equal = (size: number): number[] => Array.from({ length: 8 }, () => size);

cut("ipip: as it came", async () => {
  // Of the kernel: fragments of at most 700 bytes, 2822 bytes of payload, and of at most 576, 2468 bytes.
  assert.equal(await outerPieces("", 2762, equal(648)), [688, 648, 648, 648, 190]);
  assert.equal(await outerPieces("", 2408, equal(528)), [568, 528, 528, 528, 316]);
});

cut("pieces that do not begin at multiples of eight are cut anew", async () => {
  const gue = " --tun-type gue --tun-port 6080";
  assert.equal((await outerPieces(gue, 2762, equal(648)))[0], 1480);
});

cut("a packet that fits as a whole is not cut", async () => {
  assert.equal(await outerPieces("", 1000, equal(528)), [1060]);
});

cut.run();
