// A stream of service listings, one every interval; a client that does not keep up gets fewer.

import { tapvs } from "../../proto/generated/control.js";
import { wholeListing } from "../../proto/whole-listing.ts";
import type { Executor } from "./executor.ts";
import { encodeResponse, REFUSED, refusal } from "./refusal.ts";
import type { StreamOutput } from "./stream-relay.ts";

const INTERVAL_MS_MIN = 100;
const INTERVAL_MS_MAX = 3_600_000;

/** Starts a watch and sends its first listing; null when it was refused (the client was told). */
export function watch(
  id: number,
  request: tapvs.v1.IWatchRequest,
  executor: Executor,
  output: StreamOutput,
): { cancel(): void; drained(): void } | null {
  const intervalMs = request.intervalMs ?? 0;
  if (intervalMs < INTERVAL_MS_MIN || intervalMs > INTERVAL_MS_MAX) {
    const rule = `interval_ms must be ${INTERVAL_MS_MIN} to ${INTERVAL_MS_MAX}`;
    const message = `${rule}, not ${intervalMs}.`;
    output.send(encodeResponse(id, refusal(REFUSED.invalid, message)));
    return null;
  }
  const askDirector = async (
    listServices: tapvs.v1.IListServicesRequest,
  ): Promise<tapvs.v1.IListServicesResponse> => {
    const question = tapvs.v1.Request.encode({ id, listServices }).finish();
    return tapvs.v1.Response.decode(await executor.execute(question)).listServices ?? {};
  };
  let isAsked = false;
  let isOver = false;

  const ask = (): void => {
    if (isAsked || output.pendingBytes() > 0) return;
    isAsked = true;
    wholeListing(askDirector).then(
      (services) => {
        isAsked = false;
        if (!isOver) output.send(encodeResponse(id, { watch: { services } }));
      },
      () => clearInterval(timer),
    );
  };
  const timer = setInterval(ask, intervalMs);
  ask();
  return {
    cancel() {
      isOver = true;
      clearInterval(timer);
    },
    drained() {},
  };
}
