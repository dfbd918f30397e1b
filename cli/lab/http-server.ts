// The web server that labs run on each server, a process of its own: bun http-server.ts NAME PORT…
//
//   GET /          its name
//   GET /hold      its name, and the connection stays open until the client closes it
//   GET /bytes/N   N bytes of the payload, their checksum in the header x-checksum
//   POST /sink     takes a body of any size; answers its length and checksum

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Checksum, PAYLOAD_BYTES_MAX, payloadChecksum, payloadPiece } from "./payload.ts";

/** Bytes written at once. */
const PIECE_BYTES = 262_144;

/**
 * Starts a web server called `name`. @param port service port, 0 for any that is free
 * @throws Error when the port is taken
 */
export function serve(name: string, port: number, address = "0.0.0.0"): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader("x-server", name);
    answer(name, request, response).catch((error: unknown) => {
      // The client went away in the middle, or sent nonsense: only this connection ends.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  server.requestTimeout = 0;
  server.timeout = 0;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: address, backlog: 4096 }, () => resolve(server));
  });
}

async function answer(name: string, request: IncomingMessage, response: ServerResponse) {
  const path = request.url ?? "/";
  if (request.method === "POST" && path === "/sink") {
    await takeBody(request, response);
  } else if (request.method !== "GET") {
    reply(response, 405, `no ${request.method} here\n`);
  } else if (path === "/") {
    reply(response, 200, `${name}\n`);
  } else if (path === "/hold") {
    response.writeHead(200, { "content-type": "text/plain" });
    response.write(`${name}\n`);
  } else {
    const bytes = /^\/bytes\/(\d{1,13})$/.exec(path)?.[1];
    if (bytes === undefined || Number(bytes) > PAYLOAD_BYTES_MAX) {
      reply(response, 404, `no ${path} here\n`);
    } else {
      await sendPayload(response, Number(bytes));
    }
  }
}

function reply(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "content-type": "text/plain",
    "content-length": Buffer.byteLength(text),
    connection: "close",
  });
  response.end(text);
}

async function sendPayload(response: ServerResponse, bytes: number): Promise<void> {
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-length": bytes,
    "x-checksum": payloadChecksum(bytes),
    connection: "close",
  });
  for (let offset = 0; offset < bytes;) {
    const piece = payloadPiece(offset, Math.min(PIECE_BYTES, bytes - offset));
    offset += piece.length;
    if (!response.write(piece)) await drained(response);
    if (response.destroyed) return;
  }
  response.end();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.on("drain", done);
    response.on("close", done);
  });
}

async function takeBody(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sum = new Checksum();
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Uint8Array>) {
    sum.add(piece);
    bytes += piece.length;
  }
  reply(response, 200, `${bytes} ${sum.text}\n`);
}

if (import.meta.main) {
  const [name, ...ports] = process.argv.slice(2);
  if (name === undefined || ports.length === 0) {
    console.error("usage: bun http-server.ts NAME PORT…");
    process.exit(2);
  }
  for (const port of ports) await serve(name, Number(port));
  console.log(`ready: ${name} on ports ${ports.join(" ")}`);
}
