// What labs look like in listings: lines for people, and JSON.

import type { Lab } from "./lab.ts";
import type { LabState } from "./state.ts";
import { DIRECTOR_HOST, type Topology, VIP } from "./topology.ts";

/** A lab that is up, and what was written down of it. */
export interface Found {
  readonly lab: Lab;
  readonly state: LabState;
}

/** Everything that is in the lab, a line a host. */
export function mapLines(topology: Topology): string[] {
  const lines = topology.ports.map(
    ({ name, address, segment }) =>
      `${DIRECTOR_HOST}  ${name} ${address} on ${segment}, VIP ${VIP}`,
  );
  for (const host of topology.hosts) {
    const links = host.links.map((link) => `${link.name} ${link.addresses[0]} on ${link.segment}`);
    lines.push(`${host.name}  ${links.join(", ")}`);
  }
  return lines;
}

/** A lab as JSON; only fields are added. */
export const labJson = ({ lab: { topology }, state: { isRouted, method, name } }: Found) => ({
  name,
  method,
  routed: isRouted,
  virtual: VIP,
  director_ports: topology.ports.map((port) => ({
    name: port.name,
    address: port.address,
    segment: port.segment,
  })),
  hosts: topology.hosts.map((host) => ({
    name: host.name,
    links: host.links.map(({ addresses, name: link, segment }) => ({
      name: link,
      address: addresses[0],
      segment,
    })),
  })),
});

/** A document that names its schema. */
export const jsonText = (schema: string, fields: Record<string, unknown>): string =>
  `${JSON.stringify({ schema, ...fields }, null, 2)}\n`;
