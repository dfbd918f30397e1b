// One worker as the control side sees it when there are several. The first decides what is changed; the others follow.

import type { Director } from "../director.ts";
import type { IdleServer } from "../rules/server-trash.ts";
import { ownerOfQuestion } from "../what-if.ts";
import { executeMessage, followMessage } from "./execute.ts";
import type { Executor } from "./executor.ts";
import { inProcessExecutor } from "./in-process.ts";

/** An answer, and what the others must know to do the same. */
export interface Decision {
  readonly message: Uint8Array;
  /** Deleted servers that made room for new ones. */
  readonly reclaimed: readonly number[];
}

/** Every call is one message, carried out in the order of the calls. */
export interface CrewMember extends Executor {
  /** Carries out a request as the first worker. */
  decide(request: Uint8Array): Promise<Decision>;
  /** Does what the first worker did. */
  follow(request: Uint8Array, decision: Decision): Promise<void>;
  /** Frees deleted servers that no worker needs. */
  freeServers(idle: readonly IdleServer[]): Promise<void>;
  /** The worker that a what-if request is to be asked of. */
  ownerOf(request: Uint8Array): Promise<number>;
}

/** Carries out a request on the director of the first worker. */
export function decideMessage(director: Director, request: Uint8Array): Decision {
  const message = executeMessage(director, request);
  return { message, reclaimed: director.rules.takeReclaimed() };
}

/** A member in the same thread: tests. */
export function inProcessMember(director: Director): CrewMember {
  return {
    ...inProcessExecutor(director),
    decide: (request) => Promise.resolve(decideMessage(director, request)),
    follow(request, { message, reclaimed }) {
      followMessage(director, request, message, reclaimed);
      return Promise.resolve();
    },
    freeServers(idle) {
      director.rules.freeServers(idle);
      return Promise.resolve();
    },
    ownerOf: (request) => Promise.resolve(ownerOfQuestion(director, request)),
  };
}
