// Several workers as one: requests are carried out one after the other, each by the workers that it concerns, and
// what several of them say is put together, so that people see one director.
//
//   changes                     the first worker decides, the others follow; then the client is told
//   connections                 worker after worker; the cursor says where
//   neighbours, sync daemons    all workers, merged
//   what-if                     the worker that would decide the packet
//   everything else             the first worker, which reads what the others count
//   traces, captures            all workers, merged (crew-stream.ts)

import { tapvs } from "../../proto/generated/control.js";
import type { IdleServer } from "../rules/server-trash.ts";
import type { CrewMember } from "./crew-member.ts";
import { mergeApplications, mergeDaemons, mergeNeighbours } from "./crew-merge.ts";
import { CrewStream } from "./crew-stream.ts";
import type { Executor, OpenStream, StreamSink } from "./executor.ts";
import { isChange } from "./connection.ts";
import { encodeResponse } from "./refusal.ts";

/** Cursors of one worker are below: its flows are at most 2^24. */
const CURSOR_SHIFT = 27;
const CURSOR_MASK = (1 << CURSOR_SHIFT) - 1;

/** Files of /proc/net that have a line a connection, worker after worker. */
const FLOW_FILES = new Set(["ip_vs_conn", "ip_vs_conn_sync"]);
const APPLICATIONS_FILE = "ip_vs_app";

type Request = tapvs.v1.IRequest;
type Response = tapvs.v1.IResponse;

const encodeRequest = (request: Request): Uint8Array => tapvs.v1.Request.encode(request).finish();

/** The request, or null for bytes that are none: the first worker says what is wrong with them. */
function decodeRequest(message: Uint8Array): Request | null {
  try {
    return tapvs.v1.Request.decode(message);
  } catch {
    return null;
  }
}

export class CrewExecutor implements Executor {
  readonly #members: readonly CrewMember[];
  /** Ends when all that was asked before is done. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param members the workers, the first of them first */
  constructor(members: readonly CrewMember[]) {
    this.#members = members;
  }

  execute(message: Uint8Array): Promise<Uint8Array> {
    return this.#inTurn(() => this.#carryOut(message));
  }

  open(request: Uint8Array, sink: StreamSink): OpenStream {
    return new CrewStream(this.#members, request, sink);
  }

  /** Frees deleted servers in all workers, in turn with the changes. */
  freeServers(idle: readonly IdleServer[]): Promise<void> {
    return this.#inTurn(async () => {
      await Promise.all(this.#members.map((member) => member.freeServers(idle)));
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  get #first(): CrewMember {
    return this.#members[0]!;
  }

  async #carryOut(message: Uint8Array): Promise<Uint8Array> {
    const request = decodeRequest(message);
    if (request === null) return this.#first.execute(message);
    if (isChange(request)) return this.#change(message);
    if (request.listFlows) return this.#listFlows(request);
    if (request.readProc) return this.#readProc(request, message);
    if (request.listNeighbours) return this.#merged(message, mergeNeighbours);
    if (request.listDaemons) return this.#merged(message, mergeDaemons);
    if (request.whatIf) {
      const owner = await this.#first.ownerOf(message);
      return this.#members[owner]!.execute(message);
    }
    return this.#first.execute(message);
  }

  async #change(message: Uint8Array): Promise<Uint8Array> {
    const [first, ...others] = this.#members;
    const decision = await first!.decide(message);
    if (tapvs.v1.Response.decode(decision.message).refusal) return decision.message;
    await Promise.all(others.map((member) => member.follow(message, decision)));
    return decision.message;
  }

  async #merged(
    message: Uint8Array,
    merge: (answers: readonly Response[]) => Response,
  ): Promise<Uint8Array> {
    const messages = await Promise.all(this.#members.map((member) => member.execute(message)));
    const answers = messages.map((each) => tapvs.v1.Response.decode(each));
    const refused = answers.findIndex(({ refusal }) => refusal);
    if (refused >= 0) return messages[refused]!;
    return encodeResponse(answers[0]!.id ?? 0, merge(answers));
  }

  async #listFlows(request: Request): Promise<Uint8Array> {
    const cursor = request.listFlows!.cursor ?? 0;
    const worker = this.#workerAt(cursor);
    const listFlows = { ...request.listFlows, cursor: cursor & CURSOR_MASK };
    const message = await this.#members[worker]!.execute(encodeRequest({ ...request, listFlows }));
    const answer = tapvs.v1.Response.decode(message);
    if (!answer.listFlows) return message;
    answer.listFlows.nextCursor = this.#cursorAfter(worker, answer.listFlows.nextCursor ?? 0);
    return encodeResponse(answer.id ?? 0, answer);
  }

  async #readProc(request: Request, whole: Uint8Array): Promise<Uint8Array> {
    const { cursor = 0, file = "" } = request.readProc!;
    if (file === APPLICATIONS_FILE) return this.#merged(whole, mergeApplications);
    if (!FLOW_FILES.has(file!)) return this.#first.execute(whole);
    const worker = this.#workerAt(cursor!);
    const readProc = { file: file!, cursor: cursor! & CURSOR_MASK };
    const message = await this.#members[worker]!.execute(encodeRequest({ ...request, readProc }));
    const answer = tapvs.v1.Response.decode(message);
    if (!answer.readProc) return message;
    // The title is above the first worker's lines only.
    const text = answer.readProc.text ?? "";
    const isTitled = worker > 0 && readProc.cursor === 0;
    if (isTitled) answer.readProc.text = text.slice(text.indexOf("\n") + 1);
    answer.readProc.nextCursor = this.#cursorAfter(worker, answer.readProc.nextCursor ?? 0);
    return encodeResponse(answer.id ?? 0, answer);
  }

  /** The worker of a cursor; the last one for a cursor that nobody gave out. */
  #workerAt(cursor: number): number {
    return Math.min(cursor >>> CURSOR_SHIFT, this.#members.length - 1);
  }

  /** Cursors go on with the next worker; 0 after the last. */
  #cursorAfter(worker: number, next: number): number {
    if (next !== 0) return worker * 2 ** CURSOR_SHIFT + next;
    return worker + 1 < this.#members.length ? (worker + 1) * 2 ** CURSOR_SHIFT : 0;
  }
}
