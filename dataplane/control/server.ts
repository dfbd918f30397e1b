// The control socket: accepts clients, finds out who they are, and gives each a Connection.
//
// "abstract" is a name in the network namespace, so that each namespace has its own director. A path is a
// file of mode 0600; one that a dead director left behind is replaced, one that is in use is not.

import { chmodSync, lstatSync, unlinkSync } from "node:fs";
import { socketAddress } from "../../proto/client.ts";
import { encodeFrame } from "../../proto/frame.ts";
import { Connection, type ConnectionContext } from "./connection.ts";
import { accessOf, peerUid, type Readers } from "./peer.ts";
import { encodeResponse, REFUSED, refusal } from "./refusal.ts";

const CLIENTS_MAX = 256;
/** Of these, so many are kept for clients who may change things: those who only look cannot shut them out. */
const CLIENTS_RESERVED = 32;
/** Refused clients that may be there to read why; further ones are closed at once. */
const TURNED_AWAY_MAX = 64;
/** A client that was refused gets so long to read why. */
const LINGER_MS = 1000;

/** sun_path holds 108 bytes, one of them the final zero. */
const PATH_BYTES_MAX = 107;

const MODE_OWNER = 0o600;
const MODE_EVERYONE = 0o666;

export interface ControlServerOptions extends ConnectionContext {
  /** "abstract", or the path of a file socket. */
  readonly socket: string;
  /** User id of the director. */
  readonly ownUid: number;
  readonly readers: Readers;
  /** User id of a connected peer; by default the kernel is asked. */
  readonly peerUid?: (fd: number) => number;
}

/** The control socket cannot be opened; the message is one sentence. */
export class SocketError extends Error {
  override readonly name = "SocketError";
}

interface ClientState {
  connection: Connection | null;
}

type ServerSocket = Bun.Socket<ClientState>;

export class ControlServer {
  readonly #options: ControlServerOptions;
  readonly #clients = new Set<ServerSocket>();
  #listener: Bun.UnixSocketListener<ClientState> | null = null;
  #turnedAway = 0;

  constructor(options: ControlServerOptions) {
    this.#options = options;
  }

  get clients(): number {
    return this.#clients.size;
  }

  /** @throws SocketError when another director has the socket, or it cannot be made */
  async listen(): Promise<void> {
    const { readers, socket } = this.#options;
    if (socket === "abstract") {
      this.#bind(socket, "Another director runs in this network namespace. Stop it first.");
      return;
    }
    await clearStale(socket);
    const before = process.umask(0o177); // Nobody else may connect before chmod.
    try {
      this.#bind(socket, "Is the directory there, and writable?");
    } finally {
      process.umask(before);
    }
    if (readers === "everyone") chmodSync(socket, MODE_EVERYONE);
    else chmodSync(socket, MODE_OWNER);
  }

  /** Closes every connection and the socket; its file is removed. */
  close(): void {
    for (const socket of this.#clients) {
      socket.data.connection?.closed();
      socket.terminate();
    }
    this.#clients.clear();
    this.#listener?.stop(true);
    this.#listener = null;
  }

  #bind(socket: string, advice: string): void {
    try {
      this.#listener = Bun.listen<ClientState>({
        unix: socketAddress(socket),
        allowHalfOpen: true,
        data: { connection: null },
        socket: {
          open: (client) => this.#opened(client),
          data: (client, chunk) => client.data.connection?.received(chunk),
          drain: (client) => client.data.connection?.drained(),
          end: (client) => ended(client),
          close: (client) => this.#closed(client),
          error: (client) => client.terminate(),
        },
      });
    } catch (error) {
      const code = (error as { code?: string }).code ?? String(error);
      throw new SocketError(`listen on control socket ${socket}: ${code}. ${advice}`);
    }
  }

  #opened(client: ServerSocket): void {
    client.data = { connection: null };
    const uid = (this.#options.peerUid ?? peerUid)((client as unknown as { fd: number }).fd);
    const access = accessOf(uid, this.#options.ownUid, this.#options.readers);
    if (access === "none") {
      const why = "only root and the director's own user may control it.";
      this.#turnAway(client, REFUSED.permission, why);
      return;
    }
    const most = access === "change" ? CLIENTS_MAX : CLIENTS_MAX - CLIENTS_RESERVED;
    if (this.#clients.size >= most) {
      const why = `the director has ${most} clients, which is the most. Try again later.`;
      this.#turnAway(client, REFUSED.full, why);
      return;
    }
    this.#clients.add(client);
    client.data.connection = new Connection(client, this.#options, access);
  }

  /** One sentence, then the end. The client may write in the meantime; nobody reads it. */
  #turnAway(client: ServerSocket, code: number, why: string): void {
    if (this.#turnedAway >= TURNED_AWAY_MAX) {
      client.terminate();
      return;
    }
    client.write(encodeFrame(encodeResponse(0, refusal(code, why))));
    client.shutdown();
    this.#turnedAway++;
    setTimeout(() => {
      this.#turnedAway--;
      client.terminate();
    }, LINGER_MS);
  }

  #closed(client: ServerSocket): void {
    client.data.connection?.closed();
    client.data.connection = null;
    this.#clients.delete(client);
  }
}

function ended(client: ServerSocket): void {
  if (client.data.connection === null) client.end();
  else client.data.connection.halfClosed();
}

/** Removes a socket file that nobody listens on any more. */
async function clearStale(path: string): Promise<void> {
  if (Buffer.byteLength(path) > PATH_BYTES_MAX) {
    const rule = `the path of a Unix socket has at most ${PATH_BYTES_MAX} bytes`;
    throw new SocketError(`listen on control socket ${path}: ${rule}.`);
  }
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) return;
  if (!status.isSocket()) {
    const what = `listen on control socket ${path}: the path exists and is no socket`;
    throw new SocketError(`${what}. Choose another path, or remove it.`);
  }
  if (await isListening(path)) {
    const what = `listen on control socket ${path}: another director listens on it`;
    throw new SocketError(`${what}. Stop it first.`);
  }
  unlinkSync(path);
}

async function isListening(path: string): Promise<boolean> {
  try {
    const probe = await Bun.connect({ unix: path, socket: { data() {} } });
    probe.terminate();
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== "ECONNREFUSED";
  }
}
