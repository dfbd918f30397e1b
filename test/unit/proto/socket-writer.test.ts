// What is kept for a socket that takes only part of what is written.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SocketWriter } from "../../../proto/socket-writer.ts";

const writer = suite("proto/socket-writer");

/** A socket that has room for so many bytes. */
class NarrowSocket {
  room = 0;
  readonly taken: number[] = [];

  write(bytes: Uint8Array): number {
    const count = Math.min(this.room, bytes.length);
    this.taken.push(...bytes.subarray(0, count));
    this.room -= count;
    return count;
  }
}

const bytes = (first: number, count: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, i) => first + i);

writer("bytes leave in order, however little the socket takes at a time", () => {
  const socket = new NarrowSocket();
  const out = new SocketWriter(socket, 100);

  socket.room = 2;
  assert.ok(out.push(bytes(0, 5)));
  assert.ok(out.push(bytes(5, 5)));
  for (let i = 0; i < 8; i++) {
    socket.room = 1;
    out.drain();
  }

  assert.equal(socket.taken, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.is(out.pendingBytes, 0);
});

writer("above the cap a message is not kept, and the queue is as before", () => {
  const socket = new NarrowSocket();
  const out = new SocketWriter(socket, 8);
  assert.ok(out.push(bytes(0, 6)));

  assert.not.ok(out.push(bytes(6, 3)));

  assert.is(out.pendingBytes, 6);
  assert.ok(out.push(bytes(6, 2)), "what fits is still kept");
});

writer("a closed socket keeps bytes until the cap and then refuses", () => {
  const out = new SocketWriter({ write: () => -1 }, 4);

  assert.ok(out.push(bytes(0, 4)));
  assert.not.ok(out.push(bytes(0, 1)));
});

writer.run();
