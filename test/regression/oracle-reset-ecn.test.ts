// A reset for a closed port repeated the whole type of service of the segment; the kernel's leaves the ECN bits out.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { tcp } from "../support/packet.ts";

const ecn = suite("regression/oracle-reset-ecn");

for (const [tos, answered] of [
  [0x03, "00"],
  [0xbb, "b8"],
  [0xb8, "b8"],
  [0x08, "08"],
] as const) {
  ecn(`type of service ${tos} is answered with ${answered}`, () => {
    const segment = tcp({ from: "198.18.64.1:1000", to: "192.0.2.100:99", flags: "S", tos });

    const [reset] = recorded(new Laboratory().send("tap0", segment).out);

    assert.is(reset!.ip.slice(2, 4), answered);
  });
}

ecn.run();
