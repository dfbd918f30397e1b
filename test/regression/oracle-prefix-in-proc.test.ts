// Found by test:oracle: /proc/net/ip_vs shows the prefix length of an IPv6 service's persistence where the mask of an
// IPv4 one stands, with its octets turned round. The kernel's lines.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { procText } from "../../dataplane/observe/proc.ts";
import { Laboratory } from "../support/laboratory.ts";

const prefix = suite("oracle: prefix in proc");

prefix("a prefix length is turned round, also of a mark's service", async () => {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm("-A -t [2001:db8::100]:0 -s fo -p 60");
  await laboratory.ipvsadm("-A -u [2001:db8:a::1]:80 -s fo -p 60 -M 126");
  await laboratory.ipvsadm("-A -f 5 -6 -s rr -p 60 -M 64");
  await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr -p 60 -M 255.255.255.0");

  const lines = procText(laboratory.director, "ip_vs")!.split("\n").slice(3, -1).sort();

  assert.equal(lines, [
    "FWM  00000005 rr persistent 6000 40000000",
    "TCP  C0000264:0050 rr  persistent 6000 FFFFFF00",
    "TCP  [2001:0db8:0000:0000:0000:0000:0000:0100]:0000 fo persistent 6000 80000000",
    "UDP  [2001:0db8:000a:0000:0000:0000:0000:0001]:0050 fo persistent 6000 7E000000",
  ]);
});

prefix.run();
