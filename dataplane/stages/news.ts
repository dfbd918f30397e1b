// Hot: what another worker heard and this one should know: neighbours' MACs, path MTUs, messages of the sync daemon.
// The slot holds a copy; nothing is answered, and no verdict counted.

import { NEWS_NEIGHBOUR, NEWS_PATH_MTU } from "../crew/crew.ts";
import type { Engine } from "../engine.ts";
import { handleArp } from "../host/arp.ts";
import { handleNdp } from "../host/ndp.ts";
import { parse } from "../wire/parse.ts";
import { CONTINUE } from "../verdict.ts";

/** Takes news in. @param what NEWS_… of crew/crew.ts */
export function hearNews(engine: Engine, slot: number, what: number): void {
  const { host, ring } = engine;
  if (what === NEWS_PATH_MTU) {
    const { view } = ring;
    const at = ring.start[slot]!;
    host.pathMtu.learn(
      view.getInt32(at),
      view.getInt32(at + 4),
      view.getInt32(at + 8),
      view.getInt32(at + 12),
      view.getInt32(at + 16),
      engine.nowTicks,
    );
    return;
  }
  host.isSilent = true;
  if (parseCopy(engine, slot)) {
    if (what === NEWS_NEIGHBOUR) hearNeighbour(engine);
    else if (engine.sync.isListening) engine.sync.takeCopy(engine.packet, engine.nowTicks);
  }
  host.isSilent = false;
}

function parseCopy(engine: Engine, slot: number): boolean {
  const { packet, ring } = engine;
  const start = ring.start[slot]!;
  packet.slot = slot;
  packet.port = ring.port[slot]!;
  return parse(ring.view, start, start + ring.length[slot]!, packet) === CONTINUE;
}

function hearNeighbour({ host, nowTicks, packet }: Engine): void {
  if (packet.family === 0) handleArp(host, packet, nowTicks);
  else handleNdp(host, packet, nowTicks);
}
