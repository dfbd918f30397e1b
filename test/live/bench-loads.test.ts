// The load programs where the other side stalls: every request counts, answered or not, and no stream breaks. In a
// namespace of its own, on its loopback alone.

import { connect, type Server, createServer, type Socket } from "node:net";
import * as assert from "uvu/assert";
import { program } from "../../bench/live/compile.ts";
import { suiteNeeding } from "../support/needs.ts";
import { isInPrivateNamespace, rerunInPrivateNamespace } from "../support/private-namespace.ts";

rerunInPrivateNamespace(import.meta.path);

// The program is run again inside only where there is a TUN, too.
const loads = suiteNeeding("live/bench-loads", {
  namespaces: true,
  tun: true,
  commands: ["cc", "ip", "unshare"],
});
if (isInPrivateNamespace()) Bun.spawnSync(["ip", "link", "set", "lo", "up"]);

const MESSAGE_BYTES = 64;
const TENTHS_PER_S = 10_000_000;
/** More than a machine with much else to do takes for some megabytes. */
const PATIENCE_S = 60;

interface Told {
  readonly asked: number;
  readonly answered: number;
  readonly tenths_us: readonly [number, number][];
}

const listen = (take: (socket: Socket) => void): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer({ pauseOnConnect: true }, (socket) => {
      socket.on("error", () => {});
      take(socket);
    });
    server.listen(0, "127.0.0.1", () => resolve(server));
  });

interface Load {
  readonly rate: number;
  readonly seconds: number;
  readonly connections: number;
  /** Waits so long for the last answers. */
  readonly linger: number;
}

/** Runs the program against a server; its exit status and what it printed. */
async function run(take: (socket: Socket) => void, load: Load) {
  const sockets: Socket[] = [];
  const server = await listen((socket) => {
    sockets.push(socket);
    take(socket);
  });
  const { port } = server.address() as { port: number };
  const { connections, linger, rate, seconds } = load;
  const words = ["127.0.0.1", port, rate, seconds, connections, linger].map(String);
  const child = Bun.spawn([program("load/latency.c"), ...words], {
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, said, status] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  for (const socket of sockets) socket.destroy();
  server.close();
  return { told: status === 0 ? (JSON.parse(output) as Told) : null, said, status };
}

const shortestOf = ({ tenths_us: counts }: Told): number =>
  Math.min(...counts.map(([tenths]) => tenths));

const countOf = ({ tenths_us: counts }: Told): number =>
  counts.reduce((sum, [, count]) => sum + count, 0);

/** Sends back whatever comes. */
const echo = (socket: Socket): void => void socket.pipe(socket);

loads("every answered request is in the histogram", async () => {
  const load = { rate: 1000, seconds: 0.2, connections: 4, linger: PATIENCE_S };
  const { told } = await run(echo, load);
  assert.is(told!.asked, 200);
  assert.is(countOf(told!), 200);
});

loads("a request that nobody answers took at least until the end of the waiting", async () => {
  const load = { rate: 1000, seconds: 0.2, connections: 4, linger: 0.1 };
  const { told } = await run((socket) => void socket.resume(), load);
  assert.is(told!.answered, 0);
  assert.is(told!.asked, 200);
  assert.is(countOf(told!), 200, "none is left out of the histogram");
  assert.ok(shortestOf(told!) >= load.linger * TENTHS_PER_S);
});

loads("requests that could not even be sent count, too", async () => {
  // 13 MB, more than the buffers between the two hold, and nobody reads.
  const load = { rate: 1_000_000, seconds: 0.2, connections: 1, linger: 0.1 };
  const { told } = await run(() => {}, load);
  assert.is(told!.answered, 0);
  assert.is(told!.asked, 200_000);
  assert.is(countOf(told!), 200_000);
  assert.ok(shortestOf(told!) >= load.linger * TENTHS_PER_S);
});

loads("what was sent in part is sent to its end: after a stall all are answered", async () => {
  let bytes = 0;
  const stalled = (socket: Socket): void => {
    socket.on("data", (chunk) => (bytes += chunk.length));
    setTimeout(() => echo(socket), 300);
  };
  const load = { rate: 1_000_000, seconds: 0.2, connections: 1, linger: PATIENCE_S };
  const { told } = await run(stalled, load);
  assert.is(told!.answered, 200_000);
  assert.is(bytes, 200_000 * MESSAGE_BYTES);
  assert.is(countOf(told!), 200_000);
});

loads("a connection that ends is an error in one sentence", async () => {
  const load = { rate: 100, seconds: 0.2, connections: 1, linger: 0.1 };
  const { said, status } = await run((socket) => socket.end(), load);
  assert.is(status, 1);
  assert.match(said, /a connection ended: /);
});

loads(
  "the load server answers a client that does not read for a while, when it reads again",
  async () => {
    const [bulk, flood, answers] = [5001, 5004, 5003];
    const command = [program("load/server.c"), bulk, flood, answers].map(String);
    const server = Bun.spawn(command, { stdout: "pipe", stderr: "inherit" });
    try {
      await server.stdout.getReader().read(); // "ready"
      const requests = Buffer.alloc(200_000 * MESSAGE_BYTES);
      const client = connect({ port: answers, host: "127.0.0.1" });
      client.pause();
      const isSent = new Promise<void>((resolve) => client.write(requests, () => resolve()));
      await Promise.race([isSent, Bun.sleep(300)]);
      const bytes = await new Promise<number>((resolve) => {
        let taken = 0;
        client.on("data", (chunk) => {
          taken += chunk.length;
          if (taken >= requests.length) resolve(taken);
        });
        client.on("close", () => resolve(taken));
        client.on("error", () => resolve(taken));
        client.resume();
      });
      client.destroy();
      assert.is(bytes, requests.length);
    } finally {
      server.kill();
      await server.exited;
    }
  },
);

loads.run();
