// A topology as commands: one shell script for the sandbox, one for each host. Pure.
//
// The scripts run inside the sandbox only; each does all of its `ip` work in one `ip -batch`.

import { DIRECTOR_HOST, type Host, hostNames, type Link, type Topology } from "./topology.ts";

/** Settings of the kernel in every host: no IPv6 chatter, no source filter that a lab would trip over. */
const HOST_SETTINGS: readonly (readonly [string, string])[] = [
  ["net/ipv6/conf/all/disable_ipv6", "1"],
  ["net/ipv6/conf/default/disable_ipv6", "1"],
  ["net/ipv4/conf/all/rp_filter", "0"],
  ["net/ipv4/conf/default/rp_filter", "0"],
  ["net/ipv4/conf/all/send_redirects", "0"],
  ["net/ipv4/conf/default/send_redirects", "0"],
  // Load tests open many thousand short connections from one address.
  ["net/ipv4/ip_local_port_range", "1024 65535"],
];

/** Frames on a bridge must not run through the netfilter rules of the machine. */
const BRIDGE_SETTINGS: readonly (readonly [string, string])[] = [
  ["net/bridge/bridge-nf-call-iptables", "0"],
  ["net/bridge/bridge-nf-call-ip6tables", "0"],
  ["net/bridge/bridge-nf-call-arptables", "0"],
];

/** Makes the network namespaces and the cables; runs in the sandbox. */
export function wiringScript(topology: Topology): string {
  const lines = hostNames(topology).map((name) => `netns add ${name}`);
  for (const host of topology.hosts) {
    for (const link of host.links) {
      lines.push(
        `link add ${link.name} netns ${host.name} type veth ` +
          `peer name ${cableName(host, link)} netns ${DIRECTOR_HOST}`,
      );
    }
  }
  return batch(lines);
}

/** Switches of the lab: a bridge a segment, with every cable plugged in; runs in the director's namespace. */
export function switchScript(topology: Topology): string {
  const lines = ["link set lo up"];
  for (const segment of topology.segments) {
    lines.push(`link add ${segment} type bridge stp_state 0 forward_delay 0 mcast_snooping 0`);
    lines.push(`link set ${segment} up`);
  }
  for (const host of topology.hosts) {
    for (const link of host.links) {
      lines.push(`link set ${cableName(host, link)} master ${link.segment} up`);
    }
  }
  return settings([...HOST_SETTINGS, ...BRIDGE_SETTINGS]) + batch(lines);
}

/** Addresses and routes of one host; runs in its namespace. */
export function hostScript(host: Host): string {
  const lines = ["link set lo up"];
  for (const link of host.links) {
    for (const address of link.addresses) lines.push(`addr add ${address} dev ${link.name}`);
    lines.push(`link set ${link.name} up`);
  }
  for (const route of host.routes) lines.push(`route add ${route}`);
  const forwarding = ["net/ipv4/ip_forward", host.forwards ? "1" : "0"] as const;
  return settings([...HOST_SETTINGS, forwarding]) + batch(lines);
}

/** The other end of a host's link, as the switches know it: "client-eth0". Unique and at most 15 characters. */
export const cableName = (host: Host, link: Link): string => `${host.name}-${link.name}`;

const batch = (lines: readonly string[]): string =>
  `ip -batch - <<'END'\n${lines.join("\n")}\nEND\n`;

/** Writes what exists: a kernel without IPv6 or bridge netfilter has not all of it. */
const settings = (list: readonly (readonly [string, string])[]): string =>
  list
    .map(
      ([path, value]) =>
        `if [ -w /proc/sys/${path} ]; then echo '${value}' > /proc/sys/${path}; fi\n`,
    )
    .join("");
