// The load server: takes bulk data, answers requests, lets floods drain away. Ends with its lab.
// bun bench/load/server.ts

import {
  ANSWER_BYTES,
  BULK_PORT,
  CONNECT_PORT,
  FLOOD_PORT,
  LATENCY_PORT,
  REQUEST_BYTES,
} from "./jobs.ts";

const HOST = "0.0.0.0";
const answer = new Uint8Array(ANSWER_BYTES).fill(0x61);
/** Answers to requests that came in one piece. */
const ANSWERS_MAX = 64;
const answers = new Uint8Array(ANSWER_BYTES * ANSWERS_MAX).fill(0x61);

/** Bytes taken on the connection so far. */
interface Taken {
  bytes: number;
}

// Bulk: when the client is done, it is told how many bytes came.
Bun.listen<Taken>({
  hostname: HOST,
  port: BULK_PORT,
  allowHalfOpen: true,
  socket: {
    open: (socket) => void (socket.data = { bytes: 0 }),
    data: (socket, piece) => void (socket.data.bytes += piece.length),
    end: (socket) => void socket.end(`${socket.data.bytes}\n`),
  },
});

// Connections: one request, one answer; the client closes.
Bun.listen<Taken>({
  hostname: HOST,
  port: CONNECT_PORT,
  socket: {
    open: (socket) => void (socket.data = { bytes: 0 }),
    data(socket, piece) {
      socket.data.bytes += piece.length;
      if (socket.data.bytes === REQUEST_BYTES) socket.write(answer);
    },
  },
});

// Latency: an answer for every request, many on one connection.
Bun.listen<Taken>({
  hostname: HOST,
  port: LATENCY_PORT,
  socket: {
    open(socket) {
      socket.data = { bytes: 0 };
      socket.setNoDelay(true);
    },
    data(socket, piece) {
      socket.data.bytes += piece.length;
      let due = Math.floor(socket.data.bytes / REQUEST_BYTES);
      socket.data.bytes %= REQUEST_BYTES;
      for (; due > 0; due -= ANSWERS_MAX) {
        socket.write(answers.subarray(0, Math.min(due, ANSWERS_MAX) * ANSWER_BYTES));
      }
    },
  },
});

// Flood: datagrams are counted where they come in (load/meters.ts). The socket is there so that nobody answers
// by ICMP.
await Bun.udpSocket({ hostname: HOST, port: FLOOD_PORT, socket: { data: () => {} } });

console.log("ready");
