// Hot: frames that another worker is to decide: the one that has the flow, the one that puts a packet together, the one
// that chooses servers for a service. With one worker there is nobody to hand anything to.

import type { Engine } from "../engine.ts";
import { HERE, LEVEL_FRAGMENT, LEVEL_FRESH, LEVEL_OWNER, LEVEL_PLACE } from "../crew/crew.ts";
import { OF_CLIENT, OF_EXPECTED_CLIENT } from "../flow/foreign-flows.ts";
import type { Pool } from "../schedule/pool.ts";
import type { Packet } from "../wire/packet.ts";
import { CONTINUE } from "../verdict.ts";

/** True for a frame that another worker has prepared: its options were looked at, its hop was taken. */
export const isPrepared = (engine: Engine): boolean => engine.level >= LEVEL_OWNER;

/** All fragments of a packet go to one worker. CONTINUE when that is this one. */
export function passFragment(engine: Engine, packet: Packet): number {
  const { crew, level } = engine;
  if (crew === null || !packet.isFragment || level !== LEVEL_FRESH) return CONTINUE;
  const place = crew.placeOfFragment(packet);
  return place === HERE ? CONTINUE : crew.pass(packet.slot, place, LEVEL_FRAGMENT);
}

/**
 * The packet at hand belongs to no flow here: the worker that has the flow gets it. CONTINUE when none has.
 * @param kind OF_CLIENT … of flow/foreign-flows.ts: what `packet`, perhaps an embedded one, would be to the flow
 */
export function passToOwner(engine: Engine, kind: number, packet: Packet): number {
  const { crew } = engine;
  if (crew === null || isPrepared(engine)) return CONTINUE;
  const owner = crew.ownerOf(kind, packet);
  return owner === HERE ? CONTINUE : crew.pass(engine.packet.slot, owner, LEVEL_OWNER);
}

/**
 * A client's packet, perhaps told by an error about it, has no flow here and may open one. CONTINUE when no other
 * worker has the flow or is about to make it; nobody else makes it then before this packet is done.
 */
export function passOpener(engine: Engine, packet: Packet): number {
  const { crew, level } = engine;
  if (crew === null) return CONTINUE;
  const maker = crew.makerOf(packet);
  if (level >= LEVEL_PLACE) return CONTINUE;
  let other = maker;
  if (other === HERE) other = crew.ownerOf(OF_CLIENT, packet);
  if (other === HERE) other = crew.ownerOf(OF_EXPECTED_CLIENT, packet);
  if (other === HERE) return CONTINUE;
  const next = level >= LEVEL_OWNER ? LEVEL_PLACE : LEVEL_OWNER;
  return crew.pass(engine.packet.slot, other, next);
}

/** The worker that chooses the server of a new connection of `pool` gets the packet. CONTINUE when that is this one. */
export function passToPlace(engine: Engine, pool: Pool, packet: Packet): number {
  const { crew } = engine;
  if (crew === null || engine.level >= LEVEL_PLACE) return CONTINUE;
  const place = crew.placeOf(pool, packet);
  return place === HERE ? CONTINUE : crew.pass(engine.packet.slot, place, LEVEL_PLACE);
}
