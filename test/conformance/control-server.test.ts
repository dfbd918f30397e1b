// What the control socket promises, whatever a client does: it answers, refuses or closes, and the next
// client is served as if nothing had been.

import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ControlServer } from "../../dataplane/control/server.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { connect, ControlError } from "../../proto/client.ts";
import { encodeFrame, REQUEST_BYTES_MAX } from "../../proto/frame.ts";
import { tapvs } from "../../proto/generated/control.js";
import { RawClient, startServer, type TestServer } from "../support/control-socket.ts";

const control = suite("conformance/control-server");
const { RefusalCode } = tapvs.v1;

let target: TestServer;
control.before.each(async () => {
  target = await startServer();
});
control.after.each(() => target.stop());

const raw = (): Promise<RawClient> => RawClient.connect(target.path);

/** A client that behaves still gets its answer. */
async function assertServes(): Promise<void> {
  const client = await connect({ socket: target.path });
  const response = await client.send({ getTimeouts: {} });
  assert.is(response.getTimeouts?.tcpSeconds, 900, "a normal client is served");
  client.close();
}

async function refusedWith(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    assert.instance(error, ControlError);
    return (error as ControlError).code;
  }
  throw new Error("the request was carried out");
}

control(
  "a hello is answered with version and rights, then requests with their own id",
  async () => {
    const client = await raw();

    client.hello();
    client.request({ id: 77, getTimeouts: {} });
    await client.until(() => client.responses.length === 2);

    assert.equal(
      { ...client.responses[0]!.hello },
      { protocolVersion: 1, version: "test", mayChange: true },
    );
    assert.is(client.responses[1]!.id, 77);
    client.close();
    await assertServes();
  },
);

control("a request before the hello is refused and the connection closed", async () => {
  const client = await raw();

  client.request({ id: 5, getTimeouts: {} });
  await client.untilClosed();

  assert.is(client.responses[0]!.id, 5);
  assert.is(client.responses[0]!.refusal?.code, RefusalCode.REFUSAL_CODE_VERSION);
  assert.is(target.executor.count, 0, "nothing was carried out");
  await assertServes();
});

control("a hello of another protocol version is refused and the connection closed", async () => {
  const client = await raw();

  client.hello(2);
  await client.untilClosed();

  assert.is(client.responses[0]!.refusal?.code, RefusalCode.REFUSAL_CODE_VERSION);
  await assertServes();
});

control("an announced length above 1 MiB is refused before a byte of it is read", async () => {
  const client = await raw();
  client.hello();

  client.write(encodeFrame(new Uint8Array(REQUEST_BYTES_MAX + 1)).subarray(0, 4));
  await client.untilClosed();

  const last = client.responses.at(-1)!;
  assert.is(last.id, 0);
  assert.is(last.refusal?.code, RefusalCode.REFUSAL_CODE_MALFORMED);
  await assertServes();
});

control("a message that is no Request is refused and the connection closed", async () => {
  const client = await raw();
  client.hello();

  client.write(encodeFrame(new Uint8Array([0x0a, 0xff, 0xff, 0xff, 0x7f])));
  await client.untilClosed();

  assert.is(client.responses.at(-1)!.refusal?.code, RefusalCode.REFUSAL_CODE_MALFORMED);
  await assertServes();
});

control("a message cut short by the end of the connection is refused", async () => {
  const client = await raw();
  client.hello();

  client.write(encodeFrame(new Uint8Array(100)).subarray(0, 50));
  client.shutdown();
  await client.untilClosed();

  assert.is(client.responses.at(-1)!.refusal?.code, RefusalCode.REFUSAL_CODE_MALFORMED);
  await assertServes();
});

control(
  "a client that ends its half of the connection still gets the answers it asked for",
  async () => {
    target.executor.isHeld = true;
    const client = await raw();
    client.hello();
    for (let id = 2; id < 12; id++) client.request({ id, getTimeouts: {} });
    await client.until(() => client.responses.length === 1);
    client.shutdown();
    while (target.executor.count < 10) await Bun.sleep(1);

    target.executor.release();
    await client.untilClosed();

    assert.is(client.responses.length, 11);
    target.executor.isHeld = false;
    await assertServes();
  },
);

control("a client that leaves while its request is carried out harms nobody", async () => {
  target.executor.isHeld = true;
  const client = await raw();
  client.hello();
  client.request({ id: 2, getTimeouts: {} });
  while (target.executor.count < 1) await Bun.sleep(1);

  client.close();
  await Bun.sleep(5);
  target.executor.release();

  target.executor.isHeld = false;
  await assertServes();
});

control("an action of a later protocol is handed on and the connection stays", async () => {
  target.executor.answer = { refusal: { code: RefusalCode.REFUSAL_CODE_UNKNOWN_REQUEST } };
  const client = await raw();
  client.hello();

  client.write(encodeFrame(new Uint8Array([0x08, 9, 0xfa, 0x3e, 0])));
  await client.until(() => client.responses.length === 2);

  assert.is(client.responses[1]!.id, 9);
  assert.is(client.responses[1]!.refusal?.code, RefusalCode.REFUSAL_CODE_UNKNOWN_REQUEST);
  assert.not.ok(client.isClosed);
  client.close();
});

control("random bytes never stop the server", async () => {
  const random = new SeededRandom(42);
  for (let round = 0; round < 50; round++) {
    const client = await raw();
    if (round % 2 === 0) client.hello();
    const noise = new Uint8Array(1 + random.below(5000));
    for (let i = 0; i < noise.length; i++) noise[i] = random.below(256);

    client.write(round % 3 === 0 ? encodeFrame(noise) : noise);
    client.shutdown();
    await client.untilClosed();
  }
  await assertServes();
});

control("bytes that come one at a time are the same request", async () => {
  const client = await raw();
  client.hello();

  const frame = encodeFrame(tapvs.v1.Request.encode({ id: 3, getTimeouts: {} }).finish());
  for (const byte of frame) {
    client.write(new Uint8Array([byte]));
    await Bun.sleep(0);
  }
  await client.until(() => client.responses.length === 2);

  assert.is(client.responses[1]!.id, 3);
  client.close();
});

control("at most 64 requests of a client are carried out at a time, the others wait", async () => {
  target.executor.isHeld = true;
  const client = await raw();
  client.hello();
  for (let id = 2; id < 202; id++) client.request({ id, getTimeouts: {} });
  await client.until(() => client.responses.length === 1);
  while (target.executor.count < 64) await Bun.sleep(1);

  while (client.responses.length < 201) {
    target.executor.release();
    await Bun.sleep(1);
  }

  assert.is(target.executor.peak, 64);
  assert.equal(
    client.responses.slice(1).map((response) => response.id),
    Array.from({ length: 200 }, (_, i) => i + 2),
    "answered in order",
  );
  client.close();
  target.executor.isHeld = false;
  await assertServes();
});

control("a client that does not read is no longer listened to, and others are served", async () => {
  const services = Array.from({ length: 2000 }, () => ({ service: { scheduler: "x".repeat(50) } }));
  target.executor.answer = { listServices: { services } };
  const client = await raw();
  client.hello();
  await client.until(() => client.responses.length === 1);
  client.pause();

  for (let id = 2; id < 1002; id++) client.request({ id, listServices: {} });
  let before = -1;
  while (target.executor.count !== before) {
    before = target.executor.count;
    await Bun.sleep(20);
  }

  assert.ok(before < 100, `${before} of 1000 requests were carried out`);
  target.executor.answer = { getTimeouts: { tcpSeconds: 900 } };
  await assertServes();
  client.close();
});

control("of 300 clients 256 are served and the others told why not", async () => {
  const clients: RawClient[] = [];
  for (let i = 0; i < 300; i++) clients.push(await raw());
  for (const client of clients) client.hello();

  for (const client of clients) await client.until(() => client.responses.length === 1);

  const greeted = clients.filter((client) => client.responses[0]!.hello);
  const refused = clients.filter(
    (client) => client.responses[0]!.refusal?.code === RefusalCode.REFUSAL_CODE_FULL,
  );
  assert.is(greeted.length, 256);
  assert.is(refused.length, 44);
  for (const client of clients) client.close();
  while (target.server.clients > 0) await Bun.sleep(1);
  await assertServes();
});

control("other users are turned away with a sentence", async () => {
  const strict = await startServer({ peerUid: () => 12_345 });

  const code = await refusedWith(connect({ socket: strict.path }));

  assert.is(code, "permission");
  assert.is(strict.executor.count, 0);
  strict.stop();
});

control("with readers = everyone other users may look but not change", async () => {
  const open = await startServer({ peerUid: () => 12_345, readers: "everyone" });
  const client = await connect({ socket: open.path });

  await client.send({ getTimeouts: {} });
  await client.send({ change: { changes: [{ flush: {} }], dryRun: true } });
  const change = await refusedWith(client.send({ change: { changes: [{ flush: {} }] } }));
  const sysctl = await refusedWith(client.send({ sysctl: { name: "drop_entry", value: "1" } }));

  assert.is(change, "permission");
  assert.is(sysctl, "permission");
  assert.is(open.executor.count, 2, "only the two harmless requests were carried out");
  client.close();
  open.stop();
});

control("clients who may only look cannot shut out the one who may change things", async () => {
  let uid = 12_345;
  const open = await startServer({ peerUid: () => uid, readers: "everyone" });
  const clients: RawClient[] = [];
  for (let i = 0; i < 256; i++) clients.push(await RawClient.connect(open.path));
  for (const client of clients) {
    client.hello();
    await client.until(() => client.responses.length === 1);
  }
  assert.is(clients.filter((client) => client.responses[0]!.hello).length, 224);

  uid = process.getuid!();
  const owner = await connect({ socket: open.path });

  await owner.send({ change: { changes: [{ flush: {} }] } });
  assert.is(open.executor.count, 1);
  owner.close();
  for (const client of clients) client.close();
  open.stop();
});

control("of a crowd of strangers only 64 at a time are told why they must go", async () => {
  const strict = await startServer({ peerUid: () => 12_345 });
  const clients: RawClient[] = [];
  for (let i = 0; i < 100; i++) clients.push(await RawClient.connect(strict.path));

  for (const client of clients) await client.untilClosed();

  const told = clients.filter((client) => client.responses[0]?.refusal);
  assert.is(told.length, 64);
  strict.stop();
});

control("a client learns that nobody listens", async () => {
  const code = await refusedWith(connect({ socket: join(target.directory, "nobody.sock") }));

  assert.is(code, "no-director");
});

control("a client learns that the director went away in the middle of a request", async () => {
  target.executor.isHeld = true;
  const client = await connect({ socket: target.path });
  const answer = client.send({ getTimeouts: {} });
  while (target.executor.count < 1) await Bun.sleep(1);

  target.server.close();

  assert.is(await refusedWith(answer), "connection-lost");
});

control("an answer that does not come in time is given up", async () => {
  target.executor.isHeld = true;
  const socket = target.path;

  // The hello is answered by the server itself; the request is held by the executor.
  const client = await connect({ socket, timeoutMs: 30 });
  const code = await refusedWith(client.send({ getTimeouts: {} }));

  assert.is(code, "timed-out");
  client.close();
});

control("a watch sends listings until its reader leaves the loop", async () => {
  target.executor.answer = { listServices: { tableSize: 4096 } };
  const client = await connect({ socket: target.path });
  const sizes: (number | null | undefined)[] = [];

  for await (const response of client.stream({ watch: { intervalMs: 100 } })) {
    sizes.push(response.watch?.services?.tableSize);
    if (sizes.length === 2) break;
  }

  assert.equal(sizes, [4096, 4096]);
  const asked = target.executor.count;
  await Bun.sleep(150);
  assert.is(target.executor.count, asked, "the watch has stopped");
  client.close();
});

control("a watch with an interval out of range is refused", async () => {
  const client = await connect({ socket: target.path });

  const listings = client.stream({ watch: { intervalMs: 99 } });
  const code = await refusedWith(listings[Symbol.asyncIterator]().next());

  assert.is(code, "invalid");
  client.close();
});

control("a stream hands on records, ends, and is cancelled when its reader leaves", async () => {
  const client = await connect({ socket: target.path });
  const { executor } = target;
  const reader = client.stream({ trace: { limit: 2 } })[Symbol.asyncIterator]();
  const first = reader.next();
  while (executor.sinks.length === 0) await Bun.sleep(1);
  const record = (missed: number): Uint8Array =>
    tapvs.v1.Response.encode({ id: 2, trace: { missed } }).finish();

  executor.sinks[0]!.send([record(1), record(2)]);

  assert.is((await first).value?.trace?.missed, 1);
  assert.is((await reader.next()).value?.trace?.missed, 2);
  await reader.return!();
  while (executor.cancelled === 0) await Bun.sleep(1);
  assert.is(executor.granted[0], 1 << 20, "the first window");
  client.close();
});

control("a stream's window is granted again only for bytes that the client has taken", async () => {
  const client = await raw();
  client.hello();
  client.request({ id: 2, trace: {} });
  const { executor } = target;
  while (executor.sinks.length === 0) await Bun.sleep(1);
  client.pause();
  const frame = new Uint8Array(50_000);
  const record = tapvs.v1.Response.encode({ id: 2, trace: { trace: { frame } } }).finish();

  for (let i = 0; i < 60; i++) executor.sinks[0]!.send([record]);
  const sum = (): number => executor.granted.reduce((total, bytes) => total + bytes, 0);
  const whilePaused = sum();
  client.resume();
  await client.until(() => client.responses.length === 61);
  while (sum() === whilePaused) await Bun.sleep(1);

  assert.ok(
    whilePaused < 60 * 50_000,
    `${whilePaused} bytes granted to a client that reads nothing`,
  );
  client.close();
});

control("the socket file is for its owner only", () => {
  assert.is(statSync(target.path).mode & 0o777, 0o600);
});

control("a socket file that a dead director left behind is replaced", async () => {
  const path = join(target.directory, "stale.sock");
  // A process that is killed cannot remove its socket file.
  const code = `Bun.listen({ unix: ${JSON.stringify(path)}, socket: { data() {} } }); console.log("up"); setInterval(() => {}, 1000);`;
  const dead = Bun.spawn([process.execPath, "-e", code], { stdout: "pipe" });
  await dead.stdout.getReader().read();
  dead.kill("SIGKILL");
  await dead.exited;
  assert.ok(statSync(path).isSocket(), "the file is there");

  const second = await startServer({ socket: path });

  const client = await connect({ socket: path });
  client.close();
  second.stop();
});

control("a socket that is in use is not taken over", async () => {
  const { executor } = target;
  const options = { executor, version: "test", ownUid: 0, readers: "owner" as const };
  const second = new ControlServer({ ...options, socket: target.path });

  const error = await second.listen().then(
    () => null,
    (reason: Error) => reason,
  );

  assert.match(String(error?.message), "another director listens on it");
  await assertServes();
});

control("a file that is no socket is never removed", async () => {
  const path = join(target.directory, "notes.txt");
  writeFileSync(path, "mine");
  const { executor } = target;
  const options = { executor, version: "test", ownUid: 0, readers: "owner" as const };

  const error = await new ControlServer({ ...options, socket: path }).listen().then(
    () => null,
    (reason: Error) => reason,
  );

  assert.match(String(error?.message), "is no socket");
  assert.ok(statSync(path).isFile());
});

control("closing removes the socket file", async () => {
  const { path } = target;

  target.server.close();

  assert.not.ok(statSync(path, { throwIfNoEntry: false }));
});

control.run();
