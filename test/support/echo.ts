// Connections that live long, for tests of takeover: bun echo.ts serve NAME PORT answers every line with its name and
// the line; bun echo.ts hold ADDRESS PORT COUNT keeps COUNT connections talking until SIGTERM, and prints then, as
// JSON, what became of them.

import { connect, createServer, type Socket } from "node:net";

const TALK_MS = 100;
/** Time for the last line of each connection to come back. */
const LAST_MS = 10_000;

/** What became of the connections. */
export interface HoldResult {
  readonly count: number;
  /** Connections that got an answer to their last line, sent after SIGTERM. */
  readonly alive: number;
  /** Connections that ended with an error or by the other side, by reason. */
  readonly ended: Record<string, number>;
  /** Lines that were answered. */
  readonly answered: number;
  /** Answers that were not the next line in order, or from another server than before. */
  readonly wrong: number;
  /** Connections of each server. */
  readonly servers: Record<string, number>;
}

class Talk {
  readonly #socket: Socket;
  #buffer = "";
  #sent = 0;
  answered = 0;
  wrong = 0;
  server = "";
  ended = "";

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (piece: Uint8Array) => this.#heard(Buffer.from(piece).toString("latin1")));
    socket.on("error", (error: NodeJS.ErrnoException) => (this.ended ||= error.code ?? "error"));
    socket.on("close", () => (this.ended ||= "closed"));
  }

  get isQuiet(): boolean {
    return this.ended !== "" || this.answered === this.#sent;
  }

  get isAlive(): boolean {
    return this.ended === "" && this.answered === this.#sent;
  }

  /** Says the next line, unless the last one was not yet answered. */
  say(): void {
    if (this.isQuiet && this.ended === "") this.#socket.write(`${++this.#sent}\n`);
  }

  #heard(text: string): void {
    const lines = (this.#buffer + text).split("\n");
    this.#buffer = lines.pop()!;
    for (const line of lines) {
      const [server = "", number] = line.split(" ");
      this.server ||= server;
      if (server !== this.server || Number(number) !== this.answered + 1) this.wrong++;
      this.answered++;
    }
  }
}

async function until(isDone: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (!isDone()) {
    if (performance.now() > deadline) return false;
    await Bun.sleep(20);
  }
  return true;
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== "") counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

async function hold(host: string, port: number, count: number): Promise<void> {
  const talks = Array.from({ length: count }, () => new Talk(connect({ host, port })));
  const stopped = new Promise<void>((resolve) => process.once("SIGTERM", () => resolve()));
  for (const talk of talks) talk.say();
  const areUp = await until(() => talks.every((talk) => talk.answered > 0), LAST_MS);
  if (areUp) console.log(`ready: ${count} connections`);
  const timer = setInterval(() => talks.forEach((talk) => talk.say()), TALK_MS);
  await stopped;
  clearInterval(timer);
  await until(() => talks.every((talk) => talk.isQuiet), LAST_MS);
  for (const talk of talks) talk.say();
  await until(() => talks.every((talk) => talk.isQuiet), LAST_MS);
  const result: HoldResult = {
    count,
    alive: talks.filter((talk) => talk.isAlive).length,
    ended: tally(talks.map((talk) => talk.ended)),
    answered: talks.reduce((sum, talk) => sum + talk.answered, 0),
    wrong: talks.reduce((sum, talk) => sum + talk.wrong, 0),
    servers: tally(talks.map((talk) => talk.server)),
  };
  console.log(JSON.stringify(result));
  process.exit(0);
}

function serve(name: string, port: number): void {
  const server = createServer((socket) => {
    let buffer = "";
    socket.setNoDelay(true);
    socket.on("error", () => socket.destroy());
    socket.on("data", (piece: Uint8Array) => {
      const lines = (buffer + Buffer.from(piece).toString("latin1")).split("\n");
      buffer = lines.pop()!;
      for (const line of lines) socket.write(`${name} ${line}\n`);
    });
  });
  server.listen({ port, host: "0.0.0.0", backlog: 1024 }, () => console.log(`ready: ${name}`));
}

if (import.meta.main) {
  const [role, first = "", port = "", count = ""] = process.argv.slice(2);
  if (role === "serve") serve(first, Number(port));
  else await hold(first, Number(port), Number(count));
}
