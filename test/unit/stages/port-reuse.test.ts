// A client that uses a port again at once is served at once. A kernel with its conntrack sysctl on drops the first
// SYN, so that the client waits a second for its next one; there is no connection tracking here to wait for.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../../dataplane/observe/proc.ts";
import { Laboratory } from "../../support/laboratory.ts";
import { tcp } from "../../support/packet.ts";

const [CLIENT, VIP] = ["198.18.64.1:1024", "192.0.2.100:80"];

const reuse = suite("stages/port-reuse");

for (const conntrack of ["0", "1"]) {
  reuse(`conntrack ${conntrack}: a SYN after both FINs goes to the next server`, async () => {
    const laboratory = new Laboratory();
    laboratory.director.sysctls.write("conntrack", conntrack);
    await laboratory.ipvsadm(`-A -t ${VIP} -s rr`);
    for (const n of [11, 12]) await laboratory.ipvsadm(`-a -t ${VIP} -r 198.18.1.${n}:80 -m`);
    const client = (flags: string): string =>
      laboratory.send("tap0", tcp({ from: CLIENT, to: VIP, flags })).verdict;
    client("S");
    const first = /C612010[BC]/.exec(flowLines(laboratory.director)[0]!)![0];
    const server = first === "C612010B" ? "198.18.1.11:80" : "198.18.1.12:80";
    for (const flags of ["SA", "FA"]) {
      laboratory.send("tap1", tcp({ from: server, to: CLIENT, flags }));
      client(flags === "SA" ? "A" : "FA");
    }
    assert.match(flowLines(laboratory.director)[0]!, /TIME_WAIT/);

    assert.is(client("S"), "nat");

    const [line, ...more] = flowLines(laboratory.director);
    assert.match(line!, /SYN_RECV/);
    assert.is.not(/C612010[BC]/.exec(line!)![0], first);
    assert.equal(more, []);
  });
}

reuse.run();
