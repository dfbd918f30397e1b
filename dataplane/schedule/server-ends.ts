// Hot: which addresses and ports are those of a NAT server or of a tunnel's far end, of any service: a packet from
// there that belongs to no flow is a stray one, an error about a packet to there is a tunnel's. Chains through the
// columns of the server table, by a hash of address and port (of a tunnel the port of GUE, or 0).

import { METHOD_NAT, METHOD_TUNNEL, NONE, type ServerTable, TUNNEL_GUE } from "./server-table.ts";

const slotOf = (servers: ServerTable, word0: number, word3: number, port: number): number => {
  let hash = Math.imul(word0 ^ Math.imul(word3, 31) ^ port, 0x9e3779b1);
  hash ^= hash >>> 15;
  return hash & (servers.endFirst.length - 1);
};

/** The port that a tunnel's packets go to; 0 where there is none. */
const portOfTunnel = (servers: ServerTable, id: number): number =>
  servers.tunnelType[id] === TUNNEL_GUE ? servers.tunnelPort[id]! : 0;

/**
 * Control path. Enters a server as its columns are now, if its method is NAT or tunnel. The latest comes first; an edit
 * that changes no address and port leaves it where it is.
 */
export function enlistEnd(servers: ServerTable, id: number, protocol: number): void {
  const isTunnel = servers.method[id] === METHOD_TUNNEL;
  if (!isTunnel && servers.method[id] !== METHOD_NAT) return delistEnd(servers, id);
  const port = isTunnel ? portOfTunnel(servers, id) : servers.port[id]!;
  const slot = slotOf(servers, servers.address0[id]!, servers.address3[id]!, port);
  servers.endProtocol[id] = protocol;
  if (servers.endSlot[id] === slot) return;
  delistEnd(servers, id);
  servers.endSlot[id] = slot;
  servers.endNext[id] = servers.endFirst[slot]!;
  servers.endFirst[slot] = id;
}

/** Control path. Takes a server out; nothing happens to one that is not in. */
export function delistEnd(servers: ServerTable, id: number): void {
  const slot = servers.endSlot[id]!;
  if (slot === NONE) return;
  servers.endSlot[id] = NONE;
  if (servers.endFirst[slot] === id) {
    servers.endFirst[slot] = servers.endNext[id]!;
    return;
  }
  let before = servers.endFirst[slot]!;
  while (servers.endNext[before] !== id) before = servers.endNext[before]!;
  servers.endNext[before] = servers.endNext[id]!;
}

/**
 * Hot. The NAT server that a packet of `protocol` from this address and port comes from, or NONE; servers of
 * firewall marks speak every protocol.
 */
export function natServer(
  servers: ServerTable,
  family: number,
  protocol: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  port: number,
): number {
  let id = servers.endFirst[slotOf(servers, word0, word3, port)]!;
  for (; id !== NONE; id = servers.endNext[id]!) {
    const spoken = servers.endProtocol[id]!;
    if (
      servers.address0[id] === word0 &&
      servers.address1[id] === word1 &&
      servers.address2[id] === word2 &&
      servers.address3[id] === word3 &&
      servers.method[id] === METHOD_NAT &&
      servers.port[id] === port &&
      servers.family[id] === family &&
      (spoken === protocol || spoken === 0)
    ) {
      return id;
    }
  }
  return NONE;
}

/** Hot. The latest server whose tunnels end at this IPv4 address and GUE port (0 for other types), or NONE. */
export function tunnelServer4(servers: ServerTable, word0: number, port: number): number {
  let id = servers.endFirst[slotOf(servers, word0, 0, port)]!;
  for (; id !== NONE; id = servers.endNext[id]!) {
    if (
      servers.address0[id] === word0 &&
      servers.method[id] === METHOD_TUNNEL &&
      servers.family[id] === 4 &&
      portOfTunnel(servers, id) === port
    ) {
      return id;
    }
  }
  return NONE;
}
