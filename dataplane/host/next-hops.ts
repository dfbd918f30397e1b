// Hot: IPv4 next hops that were found once, by a number that the caller chooses: route, neighbour and MTU in one
// comparison. A row is good for its address until routes, neighbours, own addresses or path MTUs have changed.
// What a row cannot say is not kept: destinations at home, on layer 3, without a neighbour, or with a narrow path.

import type { Host } from "./host.ts";
import { NO_NEIGHBOUR } from "./neighbours.ts";
import { NO_ROUTE } from "./routes.ts";

/** Words of a row; the first two say whether it is good. */
export const HOP_WORDS = 4;
export const HOP_GENERATION = 0;
export const HOP_ADDRESS = 1;
/** Entry of the neighbour cache. */
export const HOP_NEIGHBOUR = 2;
export const HOP_MTU = 3;

export class NextHops {
  readonly rows: Int32Array;
  readonly #host: Host;

  constructor(host: Host, count: number) {
    this.#host = host;
    this.rows = new Int32Array(count * HOP_WORDS);
  }

  /** What HOP_GENERATION of a good row is; never 0. Each of the parts only grows. */
  get generation(): number {
    const { locals, neighbours, pathMtu, routes } = this.#host;
    const changes = locals.generation + neighbours.generation;
    return (changes + pathMtu.generation + routes.generation + 1) | 0;
  }

  /** Fills row `row` with the next hop to the address; false when it cannot. */
  learn(row: number, address: number, nowTicks: number): boolean {
    const { interfaces, locals, neighbours, pathMtu, routes } = this.#host;
    const route = routes.lookup4(address);
    if (route === NO_ROUTE || locals.isLocal4(address)) return false;
    const port = routes.port[route]!;
    const next = routes.hasGateway[route] === 0 ? address : routes.gateway0[route]!;
    const entry = neighbours.find(port, next, 0, 0, 0);
    const mtu = pathMtu.mtu(route, address, 0, 0, 0, nowTicks);
    if (interfaces.layer[port] === 3 || entry === NO_NEIGHBOUR) return false;
    if (mtu < interfaces.mtu[port]!) return false;
    const at = row * HOP_WORDS;
    this.rows[at + HOP_GENERATION] = this.generation;
    this.rows[at + HOP_ADDRESS] = address;
    this.rows[at + HOP_NEIGHBOUR] = entry;
    this.rows[at + HOP_MTU] = mtu;
    return true;
  }
}
