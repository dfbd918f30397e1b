// `tapvs realserver`: makes this machine (or namespace) a server of DR or tunnel services, and undoes it at the end.

import { EACCES, EPERM } from "../../dataplane/port/errno.ts";
import { close, errno, poll, setsockopt, socket } from "../../dataplane/port/libc.ts";
import { SystemCallError } from "../../dataplane/port/system-call-error.ts";
import { openTunDevice } from "../../dataplane/port/tun-device.ts";
import { parseIpv4 } from "../../dataplane/wire/address.ts";
import { PROTOCOL_IPIP } from "../../dataplane/wire/ipv4.ts";
import { Decapsulator, REFUSAL_NAMES } from "./decapsulator.ts";
import { readSetting, type ServerSettings } from "./server-settings.ts";

const AF_INET = 2;
const SOCK_RAW = 3;
const SOCK_NONBLOCK_CLOEXEC = 0o2004000;
const SOL_SOCKET = 1;
const SO_RCVBUFFORCE = 33;
/** Room for about 30 ms of full-size packets at 1 Gbit/s. */
const RECEIVE_BUFFER_BYTES = 8 * 1024 * 1024;

/** Longest sleep in poll(2): signals are looked at in between. */
const SLEEP_MS = 50;
/** Packets moved between two looks at signals. */
const BATCH_PACKETS = 256;

export interface RealserverOptions {
  /** Virtual addresses, IPv4 text. */
  readonly vips: readonly string[];
  /** True: IPIP packets are decapsulated too. */
  readonly tunnel: boolean;
  /** Name of the TUN interface. */
  readonly name: string;
  /** Addresses that IPIP packets may come from; none: any. */
  readonly directors: readonly string[];
}

/** Sets the VIPs and the ARP settings; the settings first, or the VIP would leak in between. */
export function prepareServer(settings: ServerSettings, vips: readonly string[]): void {
  settings.raise("all/arp_ignore", 1, "ARP requests for the VIP are left to the director");
  settings.raise("all/arp_announce", 2, "the VIP is never named in ARP requests");
  for (const vip of vips) settings.addAddress(vip);
}

/** The receiving end of a tunnel. Close it to take the interface away. */
export class TunnelEnd {
  readonly name: string;
  readonly decapsulator: Decapsulator;
  readonly #tunFd: number;
  readonly #rawFd: number;

  /**
   * Makes the TUN interface and opens the raw socket.
   * @throws SystemCallError when the kernel refuses
   */
  constructor(options: RealserverOptions) {
    this.decapsulator = new Decapsulator(options.vips.map(wordOf), options.directors.map(wordOf));
    this.#rawFd = socket(AF_INET, SOCK_RAW | SOCK_NONBLOCK_CLOEXEC, PROTOCOL_IPIP);
    if (this.#rawFd < 0) {
      const why = errno();
      const advice =
        why === EPERM || why === EACCES
          ? "No permission: run as root or with CAP_NET_RAW."
          : "Are all file descriptors in use?";
      throw new SystemCallError("socket", "for IPIP packets", why, advice);
    }
    const size = new Int32Array(new ArrayBuffer(4));
    size[0] = RECEIVE_BUFFER_BYTES;
    // Without the right to a large buffer the default one serves; bursts are lost sooner then.
    setsockopt(this.#rawFd, SOL_SOCKET, SO_RCVBUFFORCE, size, 4);
    try {
      const device = openTunDevice({ name: options.name, layer: 3 });
      this.#tunFd = device.fd;
      this.name = device.name;
    } catch (error) {
      close(this.#rawFd);
      throw error;
    }
  }

  /** Lets packets in whose answers leave by another interface. */
  relaxSourceFilter(settings: ServerSettings): void {
    const value = readSetting("all/rp_filter") === "0" ? "0" : "2";
    const why = "decapsulated packets come in here, the answers leave elsewhere";
    settings.set(`${this.name}/rp_filter`, value, why);
  }

  /** Moves packets until `signal` says stop; sleeps in poll(2) while there are none. */
  async serve(signal: AbortSignal): Promise<void> {
    const wait = new DataView(new ArrayBuffer(8));
    wait.setInt32(0, this.#rawFd, true);
    wait.setUint16(4, 1, true); // POLLIN
    while (!signal.aborted) {
      poll(wait, 1, SLEEP_MS);
      this.decapsulator.move(this.#rawFd, this.#tunFd, BATCH_PACKETS);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** One line on what came in. */
  summary(): string {
    const { counts, lost } = this.decapsulator;
    const parts = REFUSAL_NAMES.map((name, i) => `${counts[i]} ${name}`);
    const told = parts.filter((_, i) => i === 0 || counts[i]! > 0);
    if (lost > 0) told.push(`${lost} refused by ${this.name}`);
    return told.join(", ");
  }

  close(): void {
    close(this.#rawFd);
    close(this.#tunFd);
  }
}

function wordOf(address: string): number {
  const word = parseIpv4(address);
  if (word === null) throw new Error(`${address} is not an IPv4 address`);
  return word;
}
