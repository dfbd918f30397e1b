// Found by test:oracle: ICMPv6 errors from the clients' side reach the flow's server whatever their checksum, as from
// the kernel: as they are by DR and in tunnels, with a checksum made anew by NAT.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf } from "../support/decode.ts";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { icmp, tcp as tcp4 } from "../support/packet.ts";
import { icmpv6, tcp } from "../support/packet6.ts";

const CLIENT = "[2001:db8:c::1]:1024";
const VIP = "[2001:db8::100]:80";
const CHECKSUM_AT = 42;

const checksum = suite("oracle: checksum of ICMPv6 errors");

for (const method of ["-g", "-i", "-m"]) {
  checksum(`${method}: an error with a wrong checksum goes to the server`, async () => {
    const laboratory = new Laboratory();
    await laboratory.ipvsadm(`-A -t ${VIP} -s rr`);
    await laboratory.ipvsadm(`-a -t ${VIP} -r [2001:db8:b::11]:80 ${method}`);
    laboratory.send("tap0", tcp({ from: CLIENT, to: VIP, flags: "S" }));
    const data = tcp({ from: VIP, to: CLIENT, flags: "A" });
    const error = icmpv6({ from: "2001:db8:a::fe", to: "2001:db8::100", type: 1, code: 4, data });
    error[CHECKSUM_AT]! ^= 0x55;

    const [frame] = recorded(laboratory.send("tap0", error).out);

    assert.is(frame!.dmac, "02:00:00:00:01:11");
    const faults = faultsOf(Uint8Array.from(Buffer.from(frame!.ip, "hex")));
    const isWrong = faults.some((fault) => fault.includes("ICMPv6 checksum"));
    assert.is(isWrong, method !== "-m");
  });
}

checksum("over IPv4 it is dropped", async () => {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr");
  await laboratory.ipvsadm("-a -t 192.0.2.100:80 -r 198.18.1.11:80 -g");
  const [from, to] = ["198.18.64.1:1024", "192.0.2.100:80"];
  laboratory.send("tap0", tcp4({ from, to, flags: "S" }));
  const data = tcp4({ from: to, to: from, flags: "A" });
  const error = icmp({ from: "198.18.0.254", to: "192.0.2.100", type: 3, code: 1, data });
  error[22]! ^= 0x55;
  assert.is(laboratory.send("tap0", error).reason, "icmp-checksum");
});

checksum.run();
