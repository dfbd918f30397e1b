// Hot: templates of persistence engines, between what the director remembers and what messages carry: they
// are known by a text (a Call-ID) instead of their ends alone.

import { type EngineData, PERSISTENCE_ENGINE } from "../schedule/engine-data.ts";
import { NONE } from "../schedule/server-table.ts";
import type { SyncRecord } from "./record.ts";

const NAME = new TextEncoder().encode(PERSISTENCE_ENGINE);

/** Gives the record the text of a template, and its engine's name. */
export function fillEngineData(engineData: EngineData, flow: number, record: SyncRecord): void {
  record.engineDataBytes = engineData.read(flow, record.engineData);
  if (record.engineDataBytes === 0) return;
  record.engineNameBytes = NAME.length;
  for (let i = 0; i < NAME.length; i++) record.engineName[i] = NAME[i]!;
}

/** True when the record names the engine that there is. */
export function isKnownEngine(record: SyncRecord): boolean {
  if (record.engineNameBytes !== NAME.length) return false;
  for (let i = 0; i < NAME.length; i++) if (record.engineName[i] !== NAME[i]) return false;
  return true;
}

/** The template of the record's text and ends, or NONE; NONE for a record without text, too. */
export function findByEngineData(engineData: EngineData, record: SyncRecord): number {
  if (record.engineDataBytes === 0) return NONE;
  const { client, family, protocol, virtual, virtualPort } = record;
  return engineData.find(
    record.engineData,
    0,
    record.engineDataBytes,
    family,
    protocol,
    client[0]!,
    client[1]!,
    client[2]!,
    client[3]!,
    virtual[0]!,
    virtual[1]!,
    virtual[2]!,
    virtual[3]!,
    virtualPort,
  );
}

/** Makes a new template, whose client is set, known by the record's text, if it has one; false: no room. */
export function takeEngineData(engineData: EngineData, flow: number, record: SyncRecord): boolean {
  if (record.engineDataBytes === 0) return true;
  return engineData.add(flow, record.engineData, 0, record.engineDataBytes);
}
