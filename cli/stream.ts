// Streams of the director, ended by Ctrl-C.

import type { World } from "./world.ts";

/** Hands over each response until the stream ends or the user interrupts. */
export async function eachUntilInterrupted<T>(
  world: World,
  stream: AsyncIterable<T>,
  handle: (response: T) => void,
): Promise<void> {
  const iterator = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([iterator.next(), world.interrupted]);
    if (next === undefined) break;
    if (next.done) return;
    handle(next.value);
  }
  // Not awaited: the generator is itself waiting for a packet that may never come. Closing the connection,
  // which follows, ends the stream at the director.
  void iterator.return?.();
}
