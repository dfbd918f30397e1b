// What the benchmark reads in /proc.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  cpuNanosecondsIn,
  cpuSeconds,
  listensIn,
  receivedFramesIn,
  residentBytesIn,
} from "../../../bench/load/meters.ts";

const meters = suite("bench/meters");

meters("CPU time is the first number of a thread's schedstat, in nanoseconds", () => {
  assert.is(cpuNanosecondsIn("1015979 11817371 3\n"), 1_015_979);
});

meters("the CPU time of a process holds that of its children", () => {
  const before = cpuSeconds(process.pid);
  // A child that is still there: what an ended one used is no longer told.
  const child = Bun.spawn([
    "sh",
    "-c",
    "i=0; while [ $i -lt 30000 ]; do i=$((i+1)); done; sleep 60",
  ]);
  const own = (): number => cpuSeconds(child.pid);
  while (own() < 0.005) Bun.sleepSync(5);
  const used = cpuSeconds(process.pid) - before;
  const ofChild = own();
  child.kill();
  assert.ok(used >= 0.005, `${used} of ${ofChild}`);
});

meters("CPU time can be asked for by the name of the threads", () => {
  assert.ok(cpuSeconds(process.pid) > 0);
  assert.is(cpuSeconds(process.pid, "no such name"), 0);
  const name = readFileSync(`/proc/${process.pid}/comm`, "utf8").trim();
  assert.ok(cpuSeconds(process.pid, name) > 0, name);
});

meters("a process that is gone has used nothing", () => {
  assert.is(cpuSeconds(2 ** 30), 0);
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

meters("resident memory is told in kilobytes", () => {
  assert.is(residentBytesIn("Name:\tbun\nVmRSS:\t   1024 kB\nThreads:\t3\n"), 1_048_576);
  assert.is(residentBytesIn("Name:\tzombie\n"), 0);
});

const SOCKETS = `  sl  local_address rem_address   st tx_queue rx_queue
   0: 640200C0:1389 00000000:0000 0A 00000000:00000000
   1: 640200C0:138A 0A0012C6:8000 01 00000000:00000000
`;

meters("a socket listens on a port when it is in that state, not when it is connected", () => {
  assert.is(listensIn(SOCKETS, 5001), true);
  assert.is(listensIn(SOCKETS, 5002), false);
  assert.is(listensIn("", 5001), false);
});

meters.run();
