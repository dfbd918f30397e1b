// The worker of eventfd-wake.test.ts: waits in poll(2) for ever, again and again, and says when it was woken.

import { parentPort, workerData } from "node:worker_threads";
import { Poller } from "../../dataplane/port/poller.ts";

const { rounds } = workerData as { rounds: number };
// A MessagePort has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (message: object): void => parentPort!.postMessage(message);
const poller = new Poller([]);
tell({ wakeFd: poller.wakeFd });
let woken = 0;
while (woken < rounds) {
  poller.wait(-1);
  if (poller.isWoken) tell({ woken: ++woken });
}
poller.close();
