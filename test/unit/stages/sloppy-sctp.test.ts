// sloppy_sctp: which first packets make an association. A Linux 6.1 kernel answers the same (npm run test:oracle).

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../../dataplane/observe/proc.ts";
import { Laboratory } from "../../support/laboratory.ts";
import { ipv4 } from "../../support/packet.ts";
import { type ChunkName, CHUNKS, sctpSegment } from "../../support/sctp.ts";

const VIP = "192.0.2.100";
const SCTP = 132;

const sloppy = suite("stages/sloppy-sctp");

/** State of the association that a first packet makes, or null for none. */
async function stateAfter(chunk: ChunkName, isSloppy: boolean): Promise<string | null> {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A --sctp-service ${VIP}:9 -s rr`);
  await laboratory.ipvsadm(`-a --sctp-service ${VIP}:9 -r 198.18.1.11:9 -g`);
  laboratory.director.sysctls.write("sloppy_sctp", isSloppy ? "1" : "0");
  const payload = sctpSegment(7000, 9, [chunk], 16);
  laboratory.send("tap0", ipv4({ from: "198.18.64.1", to: VIP, protocol: SCTP, payload }));
  return flowLines(laboratory.director)[0]?.trim().split(/\s+/)[7] ?? null;
}

const ALL = Object.keys(CHUNKS) as ChunkName[];

sloppy("off: INIT alone", async () => {
  for (const chunk of ALL) {
    assert.is(await stateAfter(chunk, false), chunk === "INIT" ? "INIT1" : null, chunk);
  }
});

sloppy("on: everything but ABORT", async () => {
  for (const chunk of ALL) {
    assert.is((await stateAfter(chunk, true)) !== null, chunk !== "ABORT", chunk);
  }
  assert.is(await stateAfter("DATA", true), "ESTABLISHED");
  assert.is(await stateAfter("COOKIE_ECHO", true), "ESTABLISHED");
});

sloppy.run();
