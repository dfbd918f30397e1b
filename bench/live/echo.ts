// The plainest director there could be: reads frames from a TAP, writes them back to another MAC. What it
// costs is what the device costs, since nothing else happens.
// bun bench/live/echo.ts NAME BRIDGE OWN-MAC SERVER-MAC

import { Poller } from "../../dataplane/port/poller.ts";
import { openTap } from "../../dataplane/port/tap.ts";
import { Batch } from "../../dataplane/ring/batch.ts";
import { Ring } from "../../dataplane/ring/ring.ts";
import { parseMac, writeMac } from "../../dataplane/wire/address.ts";

const SLOTS = 256;
const SOURCE_MAC = 6;

const [name = "", bridge = "", ownText = "", serverText = ""] = process.argv.slice(2);
const own = parseMac(ownText);
const server = parseMac(serverText);
if (own === null || server === null) throw new Error(`no MACs: "${ownText}", "${serverText}"`);

const port = openTap({ name, bridge, mac: ownText });
const ring = new Ring(SLOTS);
const batch = new Batch();
const poller = new Poller([port]);
console.log("ready");

for (;;) {
  poller.wait(-1);
  while (port.receive(ring, batch) > 0) {
    let kept = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      const start = ring.start[slot]!;
      // Only what is for this station: a bridge also hands over broadcasts.
      if (ring.view.getInt32(start) !== own.high || ring.view.getUint16(start + 4) !== own.low) {
        ring.give(slot);
        continue;
      }
      writeMac(ring.view, start, server.high, server.low);
      writeMac(ring.view, start + SOURCE_MAC, own.high, own.low);
      batch.slots[kept++] = slot;
    }
    batch.count = kept;
    port.transmit(ring, batch);
  }
}
