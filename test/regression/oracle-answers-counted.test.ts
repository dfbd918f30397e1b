// Found by test:oracle, in what --stats showed: a reset over IPv6 has 60 bytes, and the ICMP error that nobody serves a
// SYN counts for the finished connection that the SYN would have replaced, unless that is NAT. The kernel's counts.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory } from "../support/laboratory.ts";
import { tcp } from "../support/packet.ts";
import { tcp as tcp6 } from "../support/packet6.ts";

const counted = suite("oracle: answers are counted");

/** Connections, packets and bytes in and out of each server, as listed. */
async function countsOf(laboratory: Laboratory): Promise<string[]> {
  laboratory.simulation.advance(2600);
  const { stdout } = await laboratory.ipvsadm("-Ln --stats --exact");
  const rows = stdout.split("\n").filter((line) => line.startsWith("  -> ") && /\d$/.test(line));
  return rows.map((line) => line.trim().split(/\s+/).slice(2).join(" "));
}

for (const method of ["-g", "-m"]) {
  counted(`IPv6 ${method}: a server at home where nobody listens`, async () => {
    const laboratory = new Laboratory();
    const to = "[2001:db8::100]:80";
    await laboratory.ipvsadm(`-A -t ${to} -s rr`);
    await laboratory.ipvsadm(`-a -t ${to} -r [2001:db8:b::1]:80 ${method}`);
    laboratory.send("tap0", tcp6({ from: "[2001:db8:c::1]:1024", to, flags: "S" }));

    assert.equal(await countsOf(laboratory), ["1 1 1 60 60"]);
  });
}

for (const [family, to, server, from, header] of [
  [4, "192.0.2.100:80", "198.18.1.11:80", "198.18.64.1:1024", 20],
  [6, "[2001:db8::100]:80", "[2001:db8:b::11]:80", "[2001:db8:c::1]:1024", 40],
] as const) {
  for (const method of ["-g", "-i", "-m"]) {
    counted(`IPv${family} ${method}: a SYN on a finished connection finds no server`, async () => {
      const laboratory = new Laboratory();
      await laboratory.ipvsadm(`-A -t ${to} -s rr`);
      await laboratory.ipvsadm(`-a -t ${to} -r ${server} ${method}`);
      const build = family === 4 ? tcp : tcp6;
      for (const flags of ["S", "RA", "A", "RA"]) {
        laboratory.send("tap0", build({ from, to, flags }));
      }
      await laboratory.ipvsadm(`-e -t ${to} -r ${server} ${method} -w 0`);
      const { reason } = laboratory.send("tap0", build({ from, to, flags: "S" }));

      assert.is(reason, "no-server");
      const segment = header + 20;
      const answered = method === "-m" ? "0" : "1";
      const bytes = method === "-m" ? 0 : header + 8 + segment;
      assert.equal(await countsOf(laboratory), [`1 4 ${answered} ${4 * segment} ${bytes}`]);
    });
  }
}

counted.run();
