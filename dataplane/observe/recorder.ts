// Records the way of single packets for `tapvs trace`, `tapvs capture`, `tapvs sim` and what-if questions.
// Off (the normal case), it costs one test of a boolean a note. On, it may allocate: people asked to see.

import type { Engine } from "../engine.ts";
import { copyFinished } from "../ring/offload.ts";
import { HANDED_OVER, VERDICTS, verdictName } from "../verdict.ts";
import { considerationsOf, type Consideration } from "./considerations.ts";
import * as note from "./notes.ts";
import { describeNote } from "./trace.ts";

export interface TraceStep {
  hook: string;
  stage: string;
  text: string;
}

export interface SentFrame {
  port: string;
  frame: Uint8Array;
}

/** The walk of one packet; the shape of PacketTrace in observe.proto. */
export interface PacketTrace {
  timeUs: number;
  port: string;
  frame: Uint8Array;
  steps: TraceStep[];
  verdict: string;
  kind: string;
  meaning: string;
  scheduler: string;
  considerations: Consideration[];
  sent: SentFrame[];
}

/** Somebody who wants to see packets; told after each one. */
export interface Observer {
  observe(trace: PacketTrace, engine: Engine): void;
}

export class Recorder {
  /** True while anybody observes; the hot path asks this before anything else. */
  isOn = false;

  readonly #observers = new Set<Observer>();
  #trace: PacketTrace | null = null;
  #outboxBefore: number[] = [];

  add(observer: Observer): void {
    this.#observers.add(observer);
    this.isOn = true;
  }

  remove(observer: Observer): void {
    this.#observers.delete(observer);
    this.isOn = this.#observers.size > 0;
  }

  /** A frame arrived. Its bytes are copied before anything changes them. */
  begin(engine: Engine, slot: number, port: number): void {
    this.#outboxBefore = engine.host.outbox.batches.map((batch) => batch.count);
    this.#trace = {
      timeUs: Math.round(engine.nowMs * 1000),
      port: engine.host.interfaces.name[port]!,
      frame: copyFinished(engine.ring, slot),
      steps: [],
      verdict: "",
      kind: "",
      meaning: "",
      scheduler: "",
      considerations: [],
      sent: [],
    };
  }

  /** A stage found something out. Arguments by code: see notes.ts. */
  note(engine: Engine, code: number, a: number, b: number, c: number): void {
    const trace = this.#trace;
    if (trace === null) return;
    if (code === note.CLASSIFIED && a >= 0) {
      const pool = engine.pools[a]!;
      trace.scheduler = pool.kind.name;
      trace.considerations = considerationsOf(pool, engine.packet);
    }
    if (code === note.SCHEDULED) markChosen(trace, engine, a);
    trace.steps.push(describeNote(engine, code, a, b, c));
  }

  /** The frame's verdict is known; frames that it caused are in the outbox. */
  end(engine: Engine, verdict: number): void {
    const trace = this.#trace;
    if (trace === null) return;
    this.#trace = null;
    if (verdict === HANDED_OVER) return; // Whoever decides the frame tells of it.
    const meaning = VERDICTS[verdict]!;
    trace.verdict = verdictName(verdict);
    trace.kind = meaning.kind;
    trace.meaning = meaning.meaning;
    engine.host.outbox.batches.forEach((batch, port) => {
      for (let i = this.#outboxBefore[port] ?? 0; i < batch.count; i++) {
        const frame = copyFinished(engine.ring, batch.slots[i]!);
        trace.sent.push({ port: engine.host.interfaces.name[port]!, frame });
      }
    });
    for (const observer of this.#observers) observer.observe(trace, engine);
  }
}

function markChosen(trace: PacketTrace, engine: Engine, flow: number): void {
  const server = engine.flows.serverId(flow);
  for (const row of trace.considerations) row.chosen = row.id === server;
}
