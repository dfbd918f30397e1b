// One HTTP/1.1 connection of the lab's client over a plain socket: the source address can be chosen, and every
// way to fail has its own reason, which an HTTP library would hide.

import { connect, type Socket } from "node:net";

/** Why a connection failed, in a few words that can be counted. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** An IPv4 address and a TCP port. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

export interface Answer {
  /** Name of the server, from the header x-server. */
  readonly server: string;
  /** Header x-checksum, or empty. */
  readonly checksum: string;
  /** The body, unless it was given away piece by piece. */
  readonly text: string;
}

/** An answer's headers are far below this. */
const HEAD_BYTES_MAX = 16_384;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection reset",
  EPIPE: "connection reset",
  EHOSTUNREACH: "host unreachable",
  ENETUNREACH: "network unreachable",
  ETIMEDOUT: "no answer",
  EADDRINUSE: "client port in use",
  EADDRNOTAVAIL: "no free client port",
};

export class Connection {
  readonly #socket: Socket;
  readonly #host: string;
  /** Takes what arrives, then `undefined` at the end; throws a Failure into `#fail` for nonsense. */
  #take: (piece: Uint8Array | undefined) => void = () => {};
  #fail: (why: Failure) => void = () => {};
  #failure: Failure | undefined;

  private constructor(socket: Socket, host: string, timeoutMs: number) {
    this.#socket = socket;
    this.#host = host;
    socket.setNoDelay(true);
    socket.setTimeout(timeoutMs, () => this.#end(new Failure(`no answer in ${timeoutMs} ms`)));
    socket.on("data", (piece: Uint8Array) => this.#take(piece));
    socket.on("end", () => this.#take(undefined));
    socket.on("error", (error: NodeJS.ErrnoException) => this.#end(failureOf(error)));
    socket.on("close", () => this.#end(new Failure("connection closed")));
  }

  /** Connects. @param from own address and port; the system chooses what is left out. @throws Failure */
  static open(to: Endpoint, from: Partial<Endpoint>, timeoutMs: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const own = {
        ...(from.address === undefined ? {} : { localAddress: from.address }),
        ...(from.port === undefined ? {} : { localPort: from.port }),
      };
      const socket = connect({ host: to.address, port: to.port, ...own });
      const connection = new Connection(socket, `${to.address}:${to.port}`, timeoutMs);
      connection.#fail = reject;
      socket.once("connect", () => resolve(connection));
    });
  }

  /** GET. @param sink takes the body piece by piece. @throws Failure */
  get(path: string, sink?: (piece: Uint8Array) => void): Promise<Answer> {
    const answer = this.#answer(path === "/hold", sink);
    this.#socket.write(`GET ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n${closing(path)}\r\n`);
    return answer;
  }

  /** POST of `bytes` bytes. @param source the piece from an offset on. @throws Failure */
  post(path: string, bytes: number, source: (offset: number) => Uint8Array): Promise<Answer> {
    const answer = this.#answer(false, undefined);
    const socket = this.#socket;
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: ${this.#host}\r\ncontent-length: ${bytes}\r\n` +
        "connection: close\r\n\r\n",
    );
    let offset = 0;
    const pump = (): void => {
      while (offset < bytes && !socket.destroyed) {
        const piece = source(offset);
        offset += piece.length;
        if (!socket.write(piece)) {
          socket.once("drain", pump);
          return;
        }
      }
    };
    pump();
    return answer;
  }

  close(): void {
    this.#socket.destroy();
  }

  #end(why: Failure): void {
    this.#failure ??= why;
    this.#fail(this.#failure);
    this.#socket.destroy();
  }

  /** The answer to the request that is being sent. @param untilFirst it ends with the first line of the body */
  #answer(untilFirst: boolean, sink: ((piece: Uint8Array) => void) | undefined): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      if (this.#failure !== undefined) return reject(this.#failure);
      let head: Head | undefined;
      let buffer = Buffer.alloc(0);
      let received = 0;
      const body: Uint8Array[] = [];
      this.#take = (piece) => {
        if (piece === undefined) return this.#end(new Failure("connection closed early"));
        let rest: Uint8Array = piece;
        if (head === undefined) {
          buffer = Buffer.concat([buffer, piece]);
          const end = buffer.indexOf("\r\n\r\n");
          if (end < 0 && buffer.length < HEAD_BYTES_MAX) return;
          head = parseHead(end < 0 ? "" : buffer.subarray(0, end).toString("latin1"));
          if (head === undefined) return this.#end(new Failure("a malformed answer"));
          if (head.status !== 200) return this.#end(new Failure(`HTTP status ${head.status}`));
          rest = buffer.subarray(end + 4);
        }
        received += rest.length;
        if (sink !== undefined && rest.length > 0) sink(rest);
        else body.push(rest);
        const isWhole = untilFirst ? received > 0 : received >= head.bytes;
        if (!isWhole) return;
        this.#take = () => {};
        this.#fail = () => {};
        const text = sink === undefined ? Buffer.concat(body).toString() : "";
        resolve({ server: head.server, checksum: head.checksum, text });
      };
    });
  }
}

const closing = (path: string): string => (path === "/hold" ? "" : "connection: close\r\n");

function failureOf(error: NodeJS.ErrnoException): Failure {
  const code = error.code ?? "";
  return new Failure(REASONS[code] ?? (code === "" ? error.message : code));
}

interface Head {
  readonly status: number;
  /** Length of the body; 0 when it is not said. */
  readonly bytes: number;
  readonly server: string;
  readonly checksum: string;
}

function parseHead(text: string): Head | undefined {
  const [first, ...lines] = text.split("\r\n");
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(first ?? "")?.[1];
  if (status === undefined) return undefined;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return {
    status: Number(status),
    bytes: Number(headers["content-length"] ?? 0),
    server: headers["x-server"] ?? "",
    checksum: headers["x-checksum"] ?? "",
  };
}
