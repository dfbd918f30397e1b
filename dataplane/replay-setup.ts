// The network round a director that replays a capture without a configuration: it takes the place of the one
// in the capture. The MAC that frames to the VIPs were sent to is its own; every address is reached at the MAC
// that it was seen with.

import { SeededRandom } from "./env/random.ts";
import { type CapturedFrame, LINK_ETHERNET } from "./observe/capture-file-format.ts";
import { macFault } from "./port/mac.ts";
import type { SimulationSetup } from "./simulation.ts";
import { formatIpv4, formatMac, readMacHigh, readMacLow } from "./wire/address.ts";
import * as arp from "./wire/arp.ts";
import * as ethernet from "./wire/ethernet.ts";
import * as ipv4 from "./wire/ipv4.ts";

/** Most neighbours taken from a capture, beside the servers: what the neighbour cache holds, with room to spare. */
const NEIGHBOURS_MAX = 900;
const PORT_NAME = "capture0";
const DIRECTOR_MAC = "02:00:00:00:00:01";
const LOCALLY_ADMINISTERED = 0x02000000;
const MTU = 65_535;

/**
 * A director for a capture: one port, every address on its link.
 *
 * @param isVirtual true for the address of a service
 * @param servers   addresses of the servers; those that the capture does not show get a MAC
 */
export function setupFor(
  frames: Iterable<CapturedFrame>,
  isVirtual: (address: string) => boolean,
  servers: readonly string[],
): SimulationSetup {
  const invented = new SeededRandom(1);
  const invent = (): string => formatMac(LOCALLY_ADMINISTERED, invented.below(65_536));
  const macs = new Map<string, string>(servers.map((server) => [server, invent()]));
  const most = servers.length + NEIGHBOURS_MAX;
  let directorMac = "";
  for (const captured of frames) {
    const ends = endsOf(captured);
    if (ends === null) continue;
    if (directorMac === "" && isVirtual(ends.to)) directorMac = stationOf(ends.toMac) ?? "";
    const isNeighbour = !isVirtual(ends.from) && (macs.size < most || macs.has(ends.from));
    const fromMac = stationOf(ends.fromMac);
    if (isNeighbour && fromMac !== null) macs.set(ends.from, fromMac);
    else if (isNeighbour && !macs.has(ends.from)) macs.set(ends.from, invent());
  }
  if (directorMac === "") directorMac = DIRECTOR_MAC;
  const neighbours = [...macs].filter(([, mac]) => mac !== directorMac);
  return {
    ports: [{ name: PORT_NAME, mac: directorMac, mtu: MTU, addresses: [], neighbours }],
    routes: [{ to: "default", port: PORT_NAME }],
    local: [],
  };
}

/** Who sent a frame to whom. */
interface Ends {
  readonly from: string;
  /** Empty for ARP. */
  readonly to: string;
  /** Null in a capture without Ethernet headers. */
  readonly fromMac: string | null;
  readonly toMac: string | null;
}

/** Null for a frame that carries neither IPv4 nor ARP. */
function endsOf({ frame, linkType }: CapturedFrame): Ends | null {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
  if (linkType !== LINK_ETHERNET) return endsOfPacket(view, 0, null, null);
  if (frame.length < ethernet.ETHERNET_HEADER_BYTES) return null;
  const toMac = macAt(view, 0);
  const fromMac = macAt(view, 6);
  const network = ethernet.headerBytes(view, 0);
  if (network > frame.length) return null;
  const type = ethernet.etherType(view, 0);
  if (type === ethernet.ETHERTYPE_ARP && arp.isWellFormed(view, network, frame.length - network)) {
    return { from: formatIpv4(arp.senderAddress(view, network)), to: "", fromMac, toMac };
  }
  return type === ethernet.ETHERTYPE_IPV4 ? endsOfPacket(view, network, fromMac, toMac) : null;
}

function endsOfPacket(
  view: DataView,
  at: number,
  fromMac: string | null,
  toMac: string | null,
): Ends | null {
  if (view.byteLength - at < ipv4.IPV4_HEADER_BYTES_MIN || ipv4.version(view, at) !== 4)
    return null;
  const from = formatIpv4(ipv4.source(view, at));
  return { from, to: formatIpv4(ipv4.destination(view, at)), fromMac, toMac };
}

/** The MAC when it can be that of a station: a frame may have been for a group, or carry a broken address. */
const stationOf = (mac: string | null): string | null =>
  mac === null || macFault(mac) !== null ? null : mac;

const macAt = (view: DataView, at: number): string =>
  formatMac(readMacHigh(view, at), readMacLow(view, at));
