// A port: frames in and out, in batches. TAP, TUN, memory, capture, and decorators round any of them.
// The engine only ever sees Ethernet: a layer 3 port (TUN) puts a made-up Ethernet header before each packet
// it receives (both MACs zero) and strips it from each one it transmits.

import type { Batch } from "../ring/batch.ts";
import type { Ring } from "../ring/ring.ts";

export type PortKind = "tap" | "tun" | "packet" | "memory" | "capture";

export interface Port {
  /** Interface name, for example "lvs0"; unique in a director, at most 15 characters. */
  readonly name: string;
  readonly kind: PortKind;
  /** 2: Ethernet, with ARP. 3: bare IP packets; there are no MACs, no ARP and no direct routing. */
  readonly layer: 2 | 3;
  /** Own MAC address as "02:00:00:00:00:01"; all zero on layer 3. */
  readonly mac: string;
  /** Largest IP packet, in bytes. */
  readonly mtu: number;
  /** OFFLOAD_… bits of ring/offload.ts: what frames it takes unfinished. Absent: none, and it hands over none. */
  readonly offloads?: number;
  /** How frames get in and out: "read/write", "io_uring", or the kind itself. */
  readonly driver: string;
  /** True when other workers may open the same interface: each gets frames of its own. */
  readonly hasQueues?: boolean | undefined;
  /** True: what is sent goes to another worker, who sends and counts it. */
  readonly isRemote?: boolean;
  /** File descriptor to poll for readability, or -1 when the port is never waited for. */
  readonly fd: number;

  /**
   * Hot. Takes slots from `ring`, reads frames into them (start, length set; `ring.port` is set by the
   * caller) and appends them to `batch` until the batch is full, the ring is empty or nothing waits.
   * @returns frames appended
   * @throws SystemCallError when the device is gone
   */
  receive(ring: Ring, batch: Batch): number;

  /**
   * Hot. Writes the frames of `batch` in order, gives every slot back, perhaps not until they are written, and clears
   * the batch.
   * @returns frames that the device refused (they are lost and counted by the caller)
   */
  transmit(ring: Ring, batch: Batch): number;

  /**
   * Hot. Frames that the device refused after their transmit had returned, since the last call; they count as sent
   * until then. Absent on ports that know at once.
   */
  refusedLate?(): number;

  /**
   * Hot. Has everything written that transmit only put down, so that its slots are free when it returns. Absent on
   * ports whose transmit gives them back itself, or that cannot tell when they come back.
   */
  finishWrites?(): void;

  /**
   * Hot. Frames that the device had and could not hand over, since the last call: nobody saw them. Absent on ports
   * where that cannot be.
   */
  lostFrames?(): number;

  /**
   * Hot. When the port next has frames to hand over or to send by itself, or an interface to look at, on the clock
   * it was given, in milliseconds; Infinity for never. Whoever waits calls receive at that time at the latest. Absent
   * on ports whose `fd` says everything.
   */
  deadlineMs?(): number;

  close(): void;
}
