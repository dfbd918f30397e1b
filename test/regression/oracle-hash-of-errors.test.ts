// Found by test:oracle: an ICMP error that schedule_icmp lets dh schedule goes by the destination in the quoted header,
// which is the client's address; tapvs took the virtual address. The kernel's choice.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { icmp, tcp } from "../support/packet.ts";

const VIP = "192.0.2.100:8080";

const hash = suite("oracle: hash of errors");

hash("dh", async () => {
  const laboratory = new Laboratory();
  laboratory.director.sysctls.write("schedule_icmp", "1");
  await laboratory.ipvsadm(`-A -t ${VIP} -s dh`);
  await laboratory.ipvsadm(`-a -t ${VIP} -r 198.18.1.14 -i`);
  await laboratory.ipvsadm(`-a -t ${VIP} -r 198.18.1.11 -m -w 3`);
  const data = tcp({ from: VIP, to: "198.18.64.29:3002", flags: "R" });
  const error = icmp({ from: "198.18.64.29", to: "192.0.2.100", type: 11, code: 0, data });

  const [ofError] = recorded(laboratory.send("tap0", error).out);
  const syn = tcp({ from: "198.18.64.30:3002", to: VIP, flags: "S" });
  const [ofSyn] = recorded(laboratory.send("tap0", syn).out);

  assert.is(ofError!.dmac, "02:00:00:00:01:0b");
  assert.is(ofSyn!.dmac, "02:00:00:00:01:0e");
});

hash.run();
