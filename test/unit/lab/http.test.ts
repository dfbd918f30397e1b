import type { Server } from "node:http";
import { createServer, type Server as RawServer } from "node:net";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type JobResult, perform } from "../../../cli/lab/http-client.ts";
import { serve } from "../../../cli/lab/http-server.ts";
import { Checksum, payloadChecksum, payloadPiece } from "../../../cli/lab/payload.ts";

const http = suite("lab/http");

const LOOPBACK = "127.0.0.1";
const open: (Server | RawServer)[] = [];

http.after.each(() => {
  for (const server of open.splice(0)) {
    if ("closeAllConnections" in server) server.closeAllConnections();
    server.close();
  }
});

async function target(name = "server7"): Promise<{ address: string; port: number }> {
  const server = await serve(name, 0, LOOPBACK);
  open.push(server);
  return { address: LOOPBACK, port: (server.address() as { port: number }).port };
}

/** A server that answers every connection with the same bytes, then closes it. */
function say(text: string): Promise<{ address: string; port: number }> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(text));
  });
  open.push(server);
  return new Promise((resolve) => {
    server.listen(0, LOOPBACK, () => {
      resolve({ address: LOOPBACK, port: (server.address() as { port: number }).port });
    });
  });
}

const one = (to: { address: string; port: number }): Promise<JobResult> =>
  perform({ kind: "requests", to, count: 1, concurrency: 1, timeoutMs: 1000 });

http("short connections are counted by the server that answered", async () => {
  const to = await target();

  const result = await perform({ kind: "requests", to, count: 40, concurrency: 8 });

  assert.is(result.answered, 40);
  assert.equal(result.servers, { server7: 40 });
  assert.equal(result.failures, {});
  assert.is(result.picks.length, 40);
});

http("held connections are open at the same time, and closed at the end", async () => {
  const server = await serve("server8", 0, LOOPBACK);
  open.push(server);
  let most = 0;
  const sockets = new Set<unknown>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.on("close", () => sockets.delete(socket));
  });
  const to = { address: LOOPBACK, port: (server.address() as { port: number }).port };

  const result = await perform({ kind: "hold", to, count: 5 });
  for (let i = 0; i < 100 && sockets.size > 0; i++) await Bun.sleep(10);

  assert.equal(result.picks, Array(5).fill("server8"));
  assert.is(most, 5);
  assert.is(sockets.size, 0);
});

http("clients come from the addresses and ports that were asked for", async () => {
  const server = await serve("server9", 0, LOOPBACK);
  open.push(server);
  const seen: string[] = [];
  server.on("request", ({ socket }) => seen.push(`${socket.remoteAddress}:${socket.remotePort}`));
  const to = { address: LOOPBACK, port: (server.address() as { port: number }).port };

  await perform({
    kind: "requests",
    to,
    count: 4,
    concurrency: 1,
    from: ["127.0.0.5", "127.0.0.6"],
    firstPort: 41_500,
  });

  assert.equal(seen, ["127.0.0.5:41500", "127.0.0.6:41500", "127.0.0.5:41501", "127.0.0.6:41501"]);
});

http("transfers of any size arrive whole, both ways", async () => {
  const to = await target();

  for (const bytes of [0, 1, 1_048_573, 5_000_000]) {
    for (const kind of ["download", "upload"] as const) {
      const result = await perform({ kind, to, bytes });

      assert.equal(result.failures, {}, `${kind} of ${bytes}`);
      assert.is(result.answered, 1);
      assert.is(result.bytes, bytes);
    }
  }
});

http("every way to fail has its own reason", async () => {
  const closed = await target();
  open.pop()!.close();
  const ok = "HTTP/1.1 200 OK\r\nx-server: s\r\ncontent-length: ";

  assert.equal((await one(closed)).failures, { "connection refused": 1 });
  assert.equal((await one(await say("nonsense\r\n\r\n"))).failures, { "a malformed answer": 1 });
  assert.equal((await one(await say("HTTP/1.1 500 No\r\n\r\n"))).failures, {
    "HTTP status 500": 1,
  });
  assert.equal((await one(await say(`${ok}9\r\n\r\ns`))).failures, {
    "connection closed early": 1,
  });
  assert.equal((await one(await say(`${ok}2\r\n\r\nx\n`))).failures, { "a wrong body": 1 });
});

http("a transfer that was changed on the way is a wrong checksum", async () => {
  const head = `HTTP/1.1 200 OK\r\nx-server: s\r\nx-checksum: ${payloadChecksum(4)}\r\n`;
  const to = await say(`${head}content-length: 4\r\n\r\nabcd`);

  const result = await perform({ kind: "download", to, bytes: 4 });

  assert.equal(result.failures, { "a wrong checksum": 1 });
});

http("a server that never answers fails after the time given", async () => {
  const server = createServer((socket) => socket.on("error", () => {}));
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  const to = { address: LOOPBACK, port: (server.address() as { port: number }).port };

  const result = await perform({ kind: "requests", to, count: 1, concurrency: 1, timeoutMs: 60 });

  assert.equal(result.failures, { "no answer in 60 ms": 1 });
});

http("the payload shifts when a block is lost or doubled", () => {
  const sum = new Checksum();
  const whole = payloadPiece(0, 2_000_000);
  sum.add(whole.subarray(0, 1000));
  sum.add(whole.subarray(1000));

  assert.is(sum.text, payloadChecksum(whole.length), "piece by piece");
  assert.is.not(payloadChecksum(1_048_573 * 2), payloadChecksum(1_048_573), "another length");
  assert.equal(payloadPiece(1_048_573 + 5, 3), whole.slice(5, 8));
  assert.is.not(
    Buffer.compare(whole.subarray(0, 65_536), whole.subarray(65_536, 131_072)),
    0,
    "no short period",
  );
});

http.run();
