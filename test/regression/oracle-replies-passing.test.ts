// Found by test:oracle: a server's answer that passes the director although its method is not NAT is its flow's. The
// kernel's answers to the same requests.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../dataplane/observe/proc.ts";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { tcp } from "../support/packet6.ts";
import { tcp as tcp4 } from "../support/packet.ts";

const CLIENT = "[2001:db8:c::1]:1024";
const SERVICE = "[2001:db8::100]:80";

const passing = suite("oracle: replies that pass");

const stateOf = (laboratory: Laboratory): string =>
  flowLines(laboratory.director)
    .map((line) => line.trim().split(/\s+/).slice(7).join(" "))
    .join("\n");

for (const method of ["-g", "-i"]) {
  passing(`IPv6 ${method}: it moves the state and is counted, and goes on as it is`, async () => {
    const laboratory = new Laboratory();
    await laboratory.ipvsadm(`-A -t ${SERVICE} -s rr`);
    await laboratory.ipvsadm(`-a -t ${SERVICE} -r [2001:db8:b::11]:80 ${method}`);
    laboratory.send("tap0", tcp({ from: CLIENT, to: SERVICE, flags: "S" }));
    assert.is(stateOf(laboratory), "SYN_RECV 60");

    const reply = tcp({ from: SERVICE, to: CLIENT, flags: "A" });
    const { out, verdict } = laboratory.send("tap1", reply);

    assert.is(verdict, "forward");
    const [frame] = recorded(out);
    assert.is(frame!.dev, "tap0");
    assert.is(frame!.ip.slice(0, 14), Buffer.from(reply.subarray(0, 7)).toString("hex"));
    assert.is(stateOf(laboratory), "ESTABLISHED 900");
    laboratory.simulation.advance(2600);
    const { stdout } = await laboratory.ipvsadm("-Ln --stats --exact");
    assert.match(stdout, /\[2001:db8:b::11\]:80 +1 +1 +1 +60 +60/);
  });
}

passing("an IPv4 packet from an own address is a martian as ever", async () => {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr");
  await laboratory.ipvsadm("-a -t 192.0.2.100:80 -r 198.18.1.11:80 -g");
  const [client, service] = ["198.18.64.1:1024", "192.0.2.100:80"];
  laboratory.send("tap0", tcp4({ from: client, to: service, flags: "S" }));
  const { reason } = laboratory.send("tap1", tcp4({ from: service, to: client, flags: "A" }));
  assert.is(reason, "martian-source");
  assert.is(stateOf(laboratory), "SYN_RECV 60");
});

passing.run();
