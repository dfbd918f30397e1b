// Rules for tests: a rule set of its own, addresses and packets by text, flows that are only counted.

import { ServiceTable } from "../../dataplane/classify/service-table.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { Rules, type RulesOptions } from "../../dataplane/rules/rules.ts";
import { Sysctls } from "../../dataplane/rules/sysctls.ts";
import type { ServerKey } from "../../dataplane/rules/specs.ts";
import { ServerTable } from "../../dataplane/schedule/server-table.ts";
import { formatIpv4, parseAddress, type Address } from "../../dataplane/wire/address.ts";
import { Packet } from "../../dataplane/wire/packet.ts";

export interface RulesBench {
  readonly rules: Rules;
  readonly servers: ServerTable;
  readonly services: ServiceTable;
  readonly sysctls: Sysctls;
}

/** A rule set with nothing in it, and what it works on. */
export function benchOf(
  capacity = 256,
  options: Partial<RulesOptions> = {},
  seed = 1,
  servers = new ServerTable(capacity),
): RulesBench {
  const services = new ServiceTable();
  const sysctls = new Sysctls();
  const random = new SeededRandom(seed);
  return {
    rules: new Rules({ servers, services, sysctls, random, ...options }),
    servers,
    services,
    sysctls,
  };
}

/** An address from text; throws on a typing mistake. */
export function address(text: string): Address {
  const parsed = parseAddress(text);
  if (parsed === null) throw new Error(`"${text}" is no address`);
  return parsed;
}

/** Address and port of "192.0.2.1:80" or "[2001:db8::1]:80". */
export function endpoint(text: string): ServerKey {
  const colon = text.lastIndexOf(":");
  return {
    ...address(text.slice(0, colon).replace(/[[\]]/g, "")),
    port: Number(text.slice(colon + 1)),
  };
}

/** The packet as the classifier and schedulers see it: family, protocol, addresses, ports. */
export function packetOf(from: string, to: string, protocol = 6): Packet {
  const packet = new Packet();
  const source = endpoint(from);
  const destination = endpoint(to);
  packet.family = source.family;
  packet.protocol = protocol;
  packet.source0 = source.word0;
  packet.source1 = source.word1;
  packet.source2 = source.word2;
  packet.source3 = source.word3;
  packet.sourcePort = source.port;
  packet.destination0 = destination.word0;
  packet.destination1 = destination.word1;
  packet.destination2 = destination.word2;
  packet.destination3 = destination.word3;
  packet.destinationPort = destination.port;
  return packet;
}

/** "198.18.1.11:80" of an IPv4 server id; "none" for NONE. */
export const serverText = (servers: ServerTable, id: number): string =>
  id < 0 ? "none" : `${formatIpv4(servers.address0[id]!)}:${servers.port[id]!}`;
