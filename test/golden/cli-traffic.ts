// The director's state at the traffic section of recordings/cli.json, as numbers: what the packets of the
// scenario had done to counters and flows when each listing was taken.

import type { FakeDirector } from "../support/fake-director.ts";

const octets = (text: string): Uint8Array => Uint8Array.from(text.split(".").map(Number));

interface Figures {
  readonly connections: number;
  readonly inPackets: number;
  readonly outPackets: number;
  readonly inBytes: number;
  readonly outBytes: number;
}

const figures = (
  connections: number,
  inPackets: number,
  outPackets: number,
  inBytes: number,
  outBytes: number,
): Figures => ({ connections, inPackets, outPackets, inBytes, outBytes });

/** Service port (0 for the mark), then server's last octet (0 for the service itself). */
type Column = Record<string, Figures>;

const TOTALS: Column = {
  "80 0": figures(3, 7, 4, 480, 2160),
  "80 11": figures(1, 3, 2, 220, 1080),
  "80 12": figures(2, 4, 2, 260, 1080),
  "443 0": figures(1, 1, 0, 40, 0),
  "443 11": figures(1, 1, 0, 40, 0),
  "53 0": figures(1, 1, 0, 33, 0),
  "53 12": figures(1, 1, 0, 33, 0),
  "0 0": figures(1, 1, 0, 40, 0),
  "0 13": figures(1, 1, 0, 40, 0),
};

const RATES: Column = {
  "80 0": figures(0, 0, 0, 34, 152),
  "80 11": figures(0, 0, 0, 15, 76),
  "80 12": figures(0, 0, 0, 18, 76),
  "443 0": figures(0, 0, 0, 3, 0),
  "443 11": figures(0, 0, 0, 3, 0),
  "53 0": figures(0, 0, 0, 2, 0),
  "53 12": figures(0, 0, 0, 2, 0),
  "0 0": figures(0, 0, 0, 3, 0),
  "0 13": figures(0, 0, 0, 3, 0),
};

const FLOOD_TOTALS: Column = {
  "80 0": figures(0, 12_000, 0, 108_000_000, 0),
  "80 12": figures(0, 12_000, 0, 108_000_000, 0),
};

const FLOOD_RATES: Column = {
  "80 0": figures(0, 667, 0, 5_999_616, 0),
  "80 12": figures(0, 667, 0, 5_999_616, 0),
};

/** Active, inactive and persistent connections of a server. */
const CONNECTIONS: Record<string, readonly [number, number, number]> = {
  "80 11": [1, 0, 0],
  "80 12": [2, 0, 0],
  "443 11": [1, 0, 1],
  "53 12": [0, 1, 0],
  "0 13": [1, 0, 1],
};

function fill(director: FakeDirector, column: "counters" | "rates", values: Column): void {
  for (const listing of director.services) {
    const port = listing.service!.key!.port ?? 0;
    listing[column] = values[`${port} 0`] ?? null;
    for (const server of listing.servers!) {
      const name = `${port} ${server.server!.address![3]}`;
      server[column] = values[name] ?? null;
      [server.active, server.inactive, server.persistent] = CONNECTIONS[name]!;
    }
  }
}

/** Protocol, client, virtual, server (address and port each), state; in the kernel's order. */
const FLOWS = [
  [6, "198.18.64.2", 1025, "192.0.2.100", 80, "198.18.1.11", 80, "ESTABLISHED"],
  [6, "198.18.64.1", 1024, "192.0.2.100", 80, "198.18.1.12", 80, "ESTABLISHED"],
  [6, "198.18.64.9", 2002, "192.0.2.200", 7777, "198.18.1.13", 7777, "SYN_RECV"],
  [0, "198.18.64.0", 0, "0.0.0.5", 0, "198.18.1.13", 0, "NONE"],
  [6, "198.18.64.9", 0, "192.0.2.100", 443, "198.18.1.11", 443, "NONE"],
  [6, "198.18.64.9", 2000, "192.0.2.100", 443, "198.18.1.11", 443, "SYN_RECV"],
  [6, "198.18.64.3", 1026, "192.0.2.100", 80, "198.18.1.12", 80, "SYN_RECV"],
  [17, "198.18.64.9", 2001, "192.0.2.100", 53, "198.18.1.12", 5353, "UDP"],
] as const;

const setFlows = (director: FakeDirector, seconds: readonly number[]): void => {
  director.flows = FLOWS.map((flow, i) => ({
    protocol: flow[0],
    client: octets(flow[1]),
    clientPort: flow[2],
    virtual: octets(flow[3]),
    virtualPort: flow[4],
    server: octets(flow[5]),
    serverPort: flow[6],
    state: flow[7],
    // Half a second more than is shown: listings cut seconds off, they do not round.
    expiresMs: seconds[i]! * 1000 + 500,
  }));
};

/** What happened right before the entry with this index. */
export const TRAFFIC: ReadonlyMap<number, (director: FakeDirector) => void> = new Map([
  [
    267,
    (director) => {
      fill(director, "counters", TOTALS);
      setFlows(director, [896, 896, 56, 46, 356, 56, 56, 296]);
    },
  ],
  [282, (director) => fill(director, "rates", RATES)],
  [286, (director) => fill(director, "counters", FLOOD_TOTALS)],
  [288, (director) => fill(director, "rates", FLOOD_RATES)],
  [290, (director) => setFlows(director, [883, 894, 43, 33, 343, 43, 43, 283])],
]);
