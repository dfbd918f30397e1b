// A mark service without servers under cache_bypass: packets go on to the address they were for, as from the kernel
// with `ip rule fwmark` and a local route.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../dataplane/observe/proc.ts";
import { packetOf } from "../golden/behaviour-steps.ts";
import { Laboratory } from "../support/laboratory.ts";
import type { Answer } from "../../dataplane/simulation.ts";

const ORIGIN = "198.19.0.7";

const bypass = suite("regression/cache-bypass");

async function diverted(): Promise<Laboratory> {
  const laboratory = new Laboratory({ marks: [["dst 198.19.0.0/16", 5]] });
  laboratory.director.divertsMarks = true;
  await laboratory.ipvsadm("-A -f 5 -s lblc");
  return laboratory;
}

const send = (laboratory: Laboratory, text: string): Answer => {
  const { packet, port } = packetOf(text);
  return laboratory.send(port, packet);
};

bypass(
  "without it the client is told, with it the packet goes on and the flow is known",
  async () => {
    const laboratory = await diverted();
    assert.is(send(laboratory, `TCP 198.18.64.1:1000 > ${ORIGIN}:80 flags S`).reason, "no-server");
    laboratory.director.sysctls.write("cache_bypass", "1");

    for (const flags of ["S", "A"]) {
      const answer = send(laboratory, `TCP 198.18.64.1:1001 > ${ORIGIN}:80 flags ${flags}`);
      assert.is(answer.verdict, "bypass");
      assert.equal([...answer.out[0]!.frame.subarray(30, 34)], [198, 19, 0, 7]);
      assert.is(answer.out[0]!.frame[22], 63);
    }
    send(laboratory, `UDP 198.18.64.1:2000 > ${ORIGIN}:53`);

    const lines = flowLines(laboratory.director).map((line) => line.replace(/\s+/g, " ").trim());
    assert.equal(lines.sort(), [
      "TCP C6124001 03E9 C6130007 0050 00000000 0000 ESTABLISHED 900",
      "UDP C6124001 07D0 C6130007 0035 00000000 0000 UDP 300",
    ]);
  },
);

bypass("a server that comes takes new connections; known ones go on past it", async () => {
  const laboratory = await diverted();
  laboratory.director.sysctls.write("cache_bypass", "1");
  send(laboratory, `TCP 198.18.64.1:1001 > ${ORIGIN}:80 flags S`);

  await laboratory.ipvsadm("-a -f 5 -r 198.18.1.11 -g");

  assert.is(send(laboratory, `TCP 198.18.64.1:1001 > ${ORIGIN}:80 flags A`).verdict, "bypass");
  assert.is(send(laboratory, `TCP 198.18.64.1:1002 > ${ORIGIN}:80 flags S`).verdict, "dr");
});

bypass("without divert_marks a marked packet to another address is forwarded", async () => {
  const laboratory = await diverted();
  laboratory.director.divertsMarks = false;

  assert.is(send(laboratory, `TCP 198.18.64.1:1000 > ${ORIGIN}:80 flags S`).verdict, "forward");
});

bypass.run();
