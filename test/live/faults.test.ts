// A bad wire between client, director and servers: TCP gets everything across, and nothing is corrupted.
// time limit: 240 s

import * as assert from "uvu/assert";
import type { Faults } from "../../cli/lab/director-config.ts";
import { METHODS } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { counterOf, failuresOf, LAB_NEEDS, MIB, WEB, withLab } from "./with-lab.ts";

const faults = suiteNeeding("live/faults", LAB_NEEDS);

const TRANSFER_BYTES = 8 * MIB;
/** A SYN that is lost comes again after 1, 3, 7 and 15 s. */
const PATIENCE_MS = 35_000;

/**
 * Only on the way into the director, so that no frame is damaged twice: two flips in one column of the TCP
 * checksum's 16-bit words can cancel each other, and then no receiver finds them. Under NAT, where replies
 * come in by tap1, both ways are damaged.
 */
const FLIPS: Faults = { bit_flip: 2, seed: 4, direction: "in" };

/** What the director's wires do, and the kernel's counter that shows it: on the client, or summed over the servers. */
interface Wire {
  readonly title: string;
  /** By port. */
  readonly faults: Readonly<Record<string, Faults>>;
  readonly host: "client" | "servers";
  readonly counter: string;
}

const WIRES: readonly Wire[] = [
  {
    title: "5 % loss",
    faults: { tap0: { loss: 5, seed: 1 } },
    host: "client",
    counter: "Tcp:RetransSegs",
  },
  {
    title: "5 % duplication",
    faults: { tap0: { duplicate: 5, seed: 2 } },
    host: "client",
    counter: "TcpExt:TCPDSACKRecv",
  },
  {
    title: "5 % reordering",
    faults: { tap0: { reorder: 5, seed: 3 } },
    host: "servers",
    counter: "TcpExt:TCPOFOQueue",
  },
  {
    title: "bit flips in 2 % of the frames, which only checksums can find",
    faults: { tap0: FLIPS, tap1: FLIPS },
    host: "servers",
    counter: "Tcp:InCsumErrors",
  },
];
/** Least value of the counter; without the wire's faults it stays below. */
const EVIDENCE = 25;

for (const method of METHODS) {
  for (const { title, faults: wires, host, counter } of WIRES) {
    faults(`${method}: connections and a transfer survive ${title}`, () =>
      withLab({ method, servers: 2, faults: wires }, async (lab) => {
        const [requests, upload, download] = await lab.performAll([
          { kind: "requests", to: WEB, count: 200, concurrency: 50, timeoutMs: PATIENCE_MS },
          { kind: "upload", to: WEB, bytes: TRANSFER_BYTES, timeoutMs: PATIENCE_MS },
          { kind: "download", to: WEB, bytes: TRANSFER_BYTES, timeoutMs: PATIENCE_MS },
        ]);
        const hosts = host === "client" ? ["client"] : ["server1", "server2"];
        let evidence = 0;
        for (const name of hosts) evidence += await counterOf(lab, name, counter);

        assert.is(failuresOf(requests!), "", "requests");
        assert.is(requests!.answered, 200);
        assert.is(failuresOf(upload!), "", "upload");
        assert.is(failuresOf(download!), "", "download");
        assert.not.ok(lab.director!.hasEnded, "the director lives");
        assert.ok(evidence >= EVIDENCE, `${counter} of ${host} is ${evidence}`);
      }),
    );
  }
}

faults.run();
