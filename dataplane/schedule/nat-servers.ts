// Hot: which addresses and ports are those of a NAT server of some service: a packet from there that belongs to no
// flow is a stray one. Chains through the columns of the server table, by a hash of address and port.

import { METHOD_NAT, NONE, type ServerTable } from "./server-table.ts";

const slotOf = (servers: ServerTable, word0: number, word3: number, port: number): number => {
  let hash = Math.imul(word0 ^ Math.imul(word3, 31) ^ port, 0x9e3779b1);
  hash ^= hash >>> 15;
  return hash & (servers.natFirst.length - 1);
};

/** Control path. Enters a server as its columns are now, if its method is NAT. */
export function enlistNat(servers: ServerTable, id: number, protocol: number): void {
  delistNat(servers, id);
  if (servers.method[id] !== METHOD_NAT) return;
  const slot = slotOf(servers, servers.address0[id]!, servers.address3[id]!, servers.port[id]!);
  servers.natProtocol[id] = protocol;
  servers.natSlot[id] = slot;
  servers.natNext[id] = servers.natFirst[slot]!;
  servers.natFirst[slot] = id;
}

/** Control path. Takes a server out; nothing happens to one that is not in. */
export function delistNat(servers: ServerTable, id: number): void {
  const slot = servers.natSlot[id]!;
  if (slot === NONE) return;
  servers.natSlot[id] = NONE;
  if (servers.natFirst[slot] === id) {
    servers.natFirst[slot] = servers.natNext[id]!;
    return;
  }
  let before = servers.natFirst[slot]!;
  while (servers.natNext[before] !== id) before = servers.natNext[before]!;
  servers.natNext[before] = servers.natNext[id]!;
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
  let id = servers.natFirst[slotOf(servers, word0, word3, port)]!;
  for (; id !== NONE; id = servers.natNext[id]!) {
    const spoken = servers.natProtocol[id]!;
    if (
      servers.address0[id] === word0 &&
      servers.address1[id] === word1 &&
      servers.address2[id] === word2 &&
      servers.address3[id] === word3 &&
      servers.port[id] === port &&
      servers.family[id] === family &&
      (spoken === protocol || spoken === 0)
    ) {
      return id;
    }
  }
  return NONE;
}
