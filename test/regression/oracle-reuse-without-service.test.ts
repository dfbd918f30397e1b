// A SYN on a finished connection of a deleted service ended that connection. In the kernel the reset with which the
// host refuses the SYN passes the connection (of DR and tunnels) and keeps it alive; with NAT it does not.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../dataplane/observe/proc.ts";
import { Laboratory } from "../support/laboratory.ts";
import { tcp } from "../support/packet.ts";

const VIP = "192.0.2.100";
const packet = (flags: string): Uint8Array =>
  tcp({ from: "198.18.64.8:1024", to: `${VIP}:80`, flags, df: true });

const reuse = suite("regression/oracle-reuse-without-service");

/** What is left after the client began anew; the service is gone, and others are there. */
async function after(method: string, ...others: string[]): Promise<[string | null, string[]]> {
  const laboratory = new Laboratory();
  const { simulation } = laboratory;
  await laboratory.ipvsadm("-A -u 192.0.2.100:9 -s rr");
  await laboratory.ipvsadm(`-A -t ${VIP}:80 -s rr`);
  await laboratory.ipvsadm(`-a -t ${VIP}:80 -r 198.18.1.12 ${method}`);
  for (const flags of ["S", "F"]) laboratory.send("tap0", packet(flags));
  await laboratory.ipvsadm(`-D -t ${VIP}:80`);
  for (const other of others) await laboratory.ipvsadm(other);
  const { verdict } = laboratory.send("tap0", packet("S"));
  simulation.advance(40);
  return [verdict, flowLines(laboratory.director).map((line) => line.trim())];
}

const KEPT = "TCP C6124008 0400 C0000264 0050 C612010C 0050 TIME_WAIT       119";

reuse("the reset keeps a connection of DR or a tunnel", async () => {
  assert.equal(await after("-g"), ["reset", [KEPT]]);
  assert.equal(await after("-i"), ["reset", [KEPT]]);
});

reuse("a connection of NAT ends", async () => {
  assert.equal(await after("-m"), ["reset", []]);
});

reuse("a service without servers answers by ICMP, which keeps nothing", async () => {
  assert.equal(await after("-g", `-A -t ${VIP}:80 -s rr`), ["drop", []]);
});

reuse.run();
