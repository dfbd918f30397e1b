// Found by test:oracle: a router that could not pass on an ICMPv6 error of ours tells the MTU of the path, and
// the kernel sends no larger tunnel packets there; tapvs did not listen.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory } from "../support/laboratory.ts";
import { icmpv6, udp } from "../support/packet6.ts";

const CLIENT = "[2001:db8:c::1]:1024";
const VIP = "[2001:db8::100]:80";
const [OWN, SERVER] = ["2001:db8:b::1", "2001:db8:b::13"];

const mtu = suite("oracle: path MTU of own errors");

async function reasonAfter(from: string): Promise<string | null> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -u ${VIP} -s rr`);
  await laboratory.ipvsadm(`-a -u ${VIP} -r [${SERVER}]:80 -i --tun-type gue --tun-port 6080`);
  const error = icmpv6({ from, to: SERVER, type: 1, code: 4, data: 400 });
  const tooBig = icmpv6({ from: "2001:db8:b::20", to: OWN, type: 2, rest: 1300, data: error });
  laboratory.send("tap1", tooBig);
  return laboratory.send("tap0", udp({ from: CLIENT, to: VIP, data: 420 })).reason;
}

mtu("a path that leaves less than 1280 bytes inside a tunnel carries none", async () => {
  assert.is(await reasonAfter(OWN), "path-mtu-min");
});

mtu("what somebody else has sent says nothing", async () => {
  assert.is(await reasonAfter("2001:db8:b::2"), null);
});

mtu.run();
