// Control of a director in the same thread, without a socket: `tapvs sim`, labs and tests. Requests and
// answers go through their encoded form, so that what works here works over the socket.

import type { Action, ControlClient } from "../../proto/client.ts";
import { errorOfRefusal } from "../../proto/control-error.ts";
import { tapvs } from "../../proto/generated/control.js";
import { StreamQueue } from "../../proto/stream-queue.ts";
import type { Director } from "../director.ts";
import { executeMessage } from "./execute.ts";
import type { Executor } from "./executor.ts";
import { StreamSource } from "./stream-source.ts";

/** Bytes that a reader in the same process may leave unread. */
const WINDOW_BYTES = 64 << 20;

/** An Executor over a director; packets of its streams are handed over at once. */
export function inProcessExecutor(director: Director): Executor {
  return {
    execute: (request) => Promise.resolve(executeMessage(director, request)),
    open(request, sink) {
      const source = StreamSource.open(director, request, sink, 0);
      if (source === null) return { grant() {}, cancel() {} };
      // There is no loop that flushes between steps: after each packet, then.
      const flusher = { observe: () => source.flush() };
      director.recorder.add(flusher);
      return {
        grant: (bytes) => source.grant(bytes),
        cancel() {
          source.cancel();
          director.recorder.remove(flusher);
        },
      };
    },
  };
}

/** A client of a director in the same thread. */
export const inProcessClient = (director: Director): ControlClient =>
  clientOf(inProcessExecutor(director));

/** A client of whoever carries requests out, in the same thread. */
export function clientOf(executor: Executor): ControlClient {
  let lastId = 0;
  const encode = (action: Action): Uint8Array =>
    tapvs.v1.Request.encode({ ...action, id: ++lastId }).finish();
  return {
    async send(action) {
      const answer = await executor.execute(encode(action));
      const response = tapvs.v1.Response.decode(answer);
      if (response.refusal) throw errorOfRefusal(response.refusal);
      return response;
    },

    async *stream(action) {
      const queue = new StreamQueue({ pause() {}, resume() {} });
      const open = executor.open(encode(action), {
        send(responses) {
          for (const message of responses) {
            const response = tapvs.v1.Response.decode(message);
            if (response.refusal) queue.end(errorOfRefusal(response.refusal));
            else if (!response.cancel) queue.push(response);
          }
        },
        ended: () => queue.end(null),
      });
      open.grant(WINDOW_BYTES);
      try {
        for (let next = await queue.next(); next !== null; next = await queue.next()) yield next;
      } finally {
        open.cancel();
      }
    },

    close() {},
  };
}
