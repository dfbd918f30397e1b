// Hot: the host state of one worker: everything that makes the director a host on its wire. The functions
// that work on it are in the files beside this one.

import type { Random } from "../env/random.ts";
import { Outbox } from "../ring/outbox.ts";
import type { Ring } from "../ring/ring.ts";
import { Packet } from "../wire/packet.ts";
import { Announcements } from "./announcements.ts";
import { Deadline } from "./deadline.ts";
import { Interfaces } from "./interfaces.ts";
import { LocalAddresses } from "./local-addresses.ts";
import { MADE_COUNT } from "./made.ts";
import { Neighbours } from "./neighbours.ts";
import { PathMtu } from "./path-mtu.ts";
import { NO_ROUTE, type OwnAddress, Routes } from "./routes.ts";
import { TokenBucket } from "./token-bucket.ts";

const NEIGHBOURS = 1024;
/** ICMP errors a second and at once: net.ipv4.icmp_msgs_per_sec and icmp_msgs_burst of the kernel. */
const ICMP_PER_SECOND = 1000;
const ICMP_BURST = 50;
/** Identifications go up by 1 to this, so that they neither repeat soon nor count our packets for others. */
const IDENTIFICATION_STEP_MAX = 8;

/** Periodic work that lives in a folder further along (reassembly). Asks for its turn by host.deadline. */
export interface Chore {
  /** Does what is due and sets the next deadline. Bounded. */
  run(nowTicks: number): void;
}

/** The other workers' hosts, who should hear what this one hears of neighbours and paths. */
export interface News {
  /** The frame in `slot` may tell a neighbour's MAC. */
  tellNeighbour(slot: number): void;
  /** A router told that packets to the destination must not be larger. */
  tellPathMtu(word0: number, word1: number, word2: number, word3: number, mtu: number): void;
}

export interface HostOptions {
  readonly ring: Ring;
  readonly random: Random;
  /** Counts of received frames by verdict number (verdict.ts); frames that waited are counted here. */
  readonly counts: Float64Array;
  readonly neighbourCapacity?: number | undefined;
  /** ICMP errors a second, 0 for no limit. */
  readonly icmpPerSecond?: number | undefined;
  /** Whether packets for others are forwarded; default true. */
  readonly forwards?: boolean | undefined;
  /** A host whose ports, addresses and routes this one has, too; what it learns it learns for itself. */
  readonly like?: Host | undefined;
  /** Counters of frames made here; its own by default. */
  readonly made?: Float64Array | undefined;
  readonly news?: News | null | undefined;
}

export class Host {
  readonly ring: Ring;
  readonly counts: Float64Array;
  readonly outbox: Outbox;
  readonly interfaces: Interfaces;
  readonly routes: Routes;
  readonly neighbours: Neighbours;
  readonly locals: LocalAddresses;
  readonly pathMtu: PathMtu;
  readonly announcements = new Announcements();
  readonly icmpLimit: TokenBucket;
  /** Frames made here, by kind (made.ts). */
  readonly made: Float64Array;
  readonly news: News | null;
  /** The frame at hand is a copy of another worker's: this host listens and says nothing. */
  isSilent = false;
  /** Whether it is this worker that announces own addresses. */
  announces = true;
  /** Received frames that wait in neighbour queues or reassembly now. */
  held = 0;
  /** Whether packets for others are forwarded. */
  forwards: boolean;
  /** Route of the packet at hand, left by checkForward. */
  forwardRoute = NO_ROUTE;
  /** When upkeep is due. */
  readonly deadline = new Deadline();
  readonly chores: Chore[] = [];
  /** Room for a packet that is looked at again (a failed or expired one). */
  readonly scratch = new Packet();
  /** Room for the slots of the fragments being cut. */
  readonly cuttings: Int32Array;
  /** Room for the slots of the segments being cut; each may then be cut into fragments. */
  readonly segments: Int32Array;

  /** Keeps the flow labels of what is made here from being guessed. */
  readonly labelSeed: number;

  readonly #random: Random;
  #identification: number;

  constructor(options: HostOptions) {
    const { like, ring, random } = options;
    const own: OwnAddress[] = [];
    this.ring = ring;
    this.counts = options.counts;
    this.made = options.made ?? new Float64Array(MADE_COUNT);
    this.news = options.news ?? null;
    this.outbox = new Outbox(ring.slots);
    this.routes = like?.routes ?? new Routes(own);
    this.locals = like?.locals ?? new LocalAddresses();
    this.interfaces =
      like?.interfaces ?? new Interfaces(own, this.routes, this.locals, this.outbox);
    const capacity = options.neighbourCapacity ?? NEIGHBOURS;
    this.neighbours = new Neighbours(capacity, ring.slots, random.next(), ring.waitingMax);
    this.pathMtu = new PathMtu(this.routes, this.interfaces, random.next());
    this.icmpLimit = new TokenBucket(options.icmpPerSecond ?? ICMP_PER_SECOND, ICMP_BURST);
    this.forwards = options.forwards ?? true;
    this.cuttings = new Int32Array(ring.slots);
    this.segments = new Int32Array(ring.slots);
    this.#random = random;
    this.#identification = random.next() & 0xffff;
    this.labelSeed = random.next();
    if (like !== undefined) this.#learnFrom(like);
  }

  /** Control path. Takes over what another host knows of its neighbours and paths. */
  #learnFrom(like: Host): void {
    for (let port = 0; port < like.interfaces.count; port++) this.outbox.addPort();
    this.neighbours.learnFrom(like.neighbours);
    this.pathMtu.learnFrom(like.pathMtu);
  }

  /** Identification of an IPv6 packet that is cut here, int32: it shall not be guessed (RFC 7739). */
  nextFragmentIdentification(): number {
    return this.#random.next();
  }

  /** IP identification for the next packet made here, uint16. */
  nextIdentification(): number {
    const step = 1 + this.#random.below(IDENTIFICATION_STEP_MAX);
    this.#identification = (this.#identification + step) & 0xffff;
    return this.#identification;
  }
}
