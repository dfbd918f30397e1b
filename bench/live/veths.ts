// What packet ports and echoes on packet sockets stand on: veths where a lab's TAPs would be.

import type { DirectorPort } from "../../cli/lab/topology.ts";

/** The end of a veth that is plugged in where the TAP of that name would be. */
export const cableOf = (name: string): string => `${name}-cable`;

/** Veths of the TAPs' names, and their other ends plugged in; runs in the director's namespace. */
export const vethScript = (place: {
  readonly ports: readonly Pick<DirectorPort, "name" | "segment">[];
}): string =>
  place.ports
    .map(
      ({ name, segment }) =>
        `ip link add ${name} up type veth peer name ${cableOf(name)}\n` +
        `ip link set ${cableOf(name)} master ${segment} up\n`,
    )
    .join("");
