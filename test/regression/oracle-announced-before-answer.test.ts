// Found by test:oracle: a server at home where nobody listens is answered for by the director; the master looked at
// the flow only after that answer, and announced the CLOSE which the kernel never sees in time.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory } from "../support/laboratory.ts";
import { tcp } from "../support/packet.ts";
import { readRecords, sentMessages } from "../support/sync-messages.ts";

const CLIENT = "198.18.64.3:1025";
const VIP = "192.0.2.100:53";
const CLOSE = 6;

const announced = suite("oracle: announced before the answer");

announced("a SYN to a closed port at home is no news, a reset of the client is", async () => {
  const laboratory = new Laboratory();
  laboratory.director.sysctls.write("sync_threshold", "3 50");
  await laboratory.ipvsadm(`-A -t ${VIP} -s lc`);
  await laboratory.ipvsadm(`-a -t ${VIP} -r 198.18.1.1 -g`);
  await laboratory.ipvsadm("--start-daemon master --mcast-interface tap0 --syncid 153");

  const { verdict } = laboratory.send("tap0", tcp({ from: CLIENT, to: VIP, flags: "S" }));
  assert.is(verdict, "reset");
  assert.equal(sentMessages(laboratory.simulation.advance(3000)), []);

  laboratory.send("tap0", tcp({ from: CLIENT, to: VIP, flags: "R" }));
  const records = readRecords(sentMessages(laboratory.simulation.advance(3000)));
  assert.equal(
    records.map(([, , state]) => state),
    [CLOSE],
  );
});

announced.run();
