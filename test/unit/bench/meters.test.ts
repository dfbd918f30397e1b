// What the load client reads in /proc.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cpuSecondsIn, receivedFramesIn } from "../../../bench/load/meters.ts";

const meters = suite("bench/meters");

/** proc(5): 52 fields; utime is field 14, stime field 15. */
const statOf = (command: string): string =>
  `4711 (${command}) S 1 4711 4711 0 -1 4194560 100 0 0 0 150 25 7 8 20 0 3 0 12345 1000 50 ${"0 ".repeat(28)}`;

meters("CPU time is user and system time, in seconds, without that of children", () => {
  assert.is(cpuSecondsIn(statOf("bun")), 1.75);
});

meters("a command with blanks and brackets in its name does not shift the fields", () => {
  assert.is(cpuSecondsIn(statOf("a (b) c) S 9 9")), 1.75);
});

const DEVICES = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop
    lo:     100       2    0    0    0     0          0         0      100       2    0    0
  eth0: 1234567     890    0    3    0     0          0         0      999      77    0    0
 eth01:       5       6    0    0    0     0          0         0        7       8    0    0
`;

meters("frames received are those of the interface that was asked for", () => {
  assert.is(receivedFramesIn(DEVICES, "eth0"), 890);
  assert.is(receivedFramesIn(DEVICES, "eth01"), 6);
});

meters("an interface that is not there is an error with its name", () => {
  assert.throws(() => receivedFramesIn(DEVICES, "eth9"), /no interface eth9/);
});

meters.run();
