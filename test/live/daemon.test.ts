// A director as its operator meets it: started on a real TAP in a network namespace of its own, asked, told,
// reloaded, stopped.
// time limit: 240 s

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { connect, ControlError, type SocketClient } from "../../proto/client.ts";
import type { tapvs } from "../../proto/generated/control.js";
import { testNeeding } from "../support/needs.ts";
import { missingForUring } from "../support/uring.ts";
import { missingForTap, rerunInPrivateNamespace } from "../support/private-namespace.ts";

rerunInPrivateNamespace(import.meta.path);

const daemon = suite("live/daemon");

const absent = missingForTap();
/** How the director reads its TAP here. */
const driver = missingForUring() === null ? "io_uring" : "read/write";
const PROGRAM = new URL("../support/daemon-process.ts", import.meta.url).pathname;

const CONFIG = `
rules = "rules.ipvs"
seed = 1
[[port]]
kind = "tap"
name = "lvs0"
mac = "02:00:00:00:00:01"
addresses = ["198.18.0.1/24"]
`;
const RULES = `
-A -t 192.0.2.100:80 -s wlc
-a -t 192.0.2.100:80 -r 198.18.0.11:80 -m -w 3
`;

let directory: string;
const started: Bun.Subprocess[] = [];

interface Running {
  readonly process: Bun.Subprocess<"ignore", "pipe", "pipe">;
  /** Everything it said until it ended. */
  stdout(): Promise<string>;
  stderr(): Promise<string>;
}

function start(config = CONFIG, rules = RULES, environment: Record<string, string> = {}): Running {
  writeFileSync(join(directory, "lb.toml"), config);
  writeFileSync(join(directory, "rules.ipvs"), rules);
  const child = Bun.spawn([process.execPath, PROGRAM, join(directory, "lb.toml")], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  started.push(child);
  return {
    process: child,
    stdout: () => new Response(child.stdout).text(),
    stderr: () => new Response(child.stderr).text(),
  };
}

/** Connects as soon as somebody listens; an answer comes when the director is ready. */
async function connected(socket = "abstract"): Promise<SocketClient> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await connect({ socket });
    } catch (error) {
      const isEarly = error instanceof ControlError && error.code === "no-director";
      if (!isEarly || attempt === 200) throw error;
      await Bun.sleep(20);
    }
  }
}

const schedulers = async (client: SocketClient): Promise<(string | null | undefined)[]> => {
  const { listServices } = await client.send({ listServices: {} });
  return listServices!.services!.map(({ service }) => service!.scheduler);
};

const run = (...command: string[]): Bun.SyncSubprocess<"pipe", "pipe"> => Bun.spawnSync(command);

const test = (title: string, body: () => Promise<void>, commands: readonly string[] = []): void => {
  if (absent === null) testNeeding(daemon, { commands }, title, body);
  else daemon.skip(title, body);
};
if (absent !== null) console.log(`\nSKIPPED: live/daemon needs ${absent}`);

daemon.before.each(() => {
  directory = mkdtempSync(join(tmpdir(), "tapvs-daemon-"));
});
daemon.after.each(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode === null) child.kill("SIGKILL");
    await child.exited;
  }
  rmSync(directory, { recursive: true, force: true });
});

test("it says that it is ready, serves its rules, and leaves nothing behind at SIGTERM", async () => {
  const running = start();
  const client = await connected();
  assert.equal(await schedulers(client), ["wlc"]);
  client.close();

  running.process.kill("SIGTERM");

  assert.is(await running.process.exited, 0);
  const pid = running.process.pid;
  assert.is(
    await running.stdout(),
    `tapvs: ready: lvs0 (tap, 02:00:00:00:00:01, mtu 1500, ${driver}, offloads checksum tcp4 tcp6 udp gro); control socket abstract; process ${pid}\n`,
  );
  assert.is(await running.stderr(), "");
  assert.is.not(run("ip", "link", "show", "lvs0").exitCode, 0, "the TAP is gone");
});

test(
  "it answers ARP and echo for its own address and for the VIP of a service",
  async () => {
    start();
    const client = await connected();
    await client.send({ getStatus: {} });
    run("ip", "address", "add", "198.18.0.2/24", "dev", "lvs0");
    run("ip", "route", "add", "192.0.2.100", "via", "198.18.0.1");

    const own = run("ping", "-c", "1", "-W", "2", "198.18.0.1");
    const vip = run("ping", "-c", "1", "-W", "2", "192.0.2.100");

    assert.is(own.exitCode, 0, own.stdout.toString());
    assert.is(vip.exitCode, 0, vip.stdout.toString());
    const { listCounters } = await client.send({ listCounters: { nonZero: true } });
    const echo = listCounters!.verdicts!.find(({ name }) => name === "echo-reply");
    assert.is(echo?.frames, 2);
    client.close();
  },
  ["ping"],
);

test(
  "a change takes effect at once, and a trace shows packets as they pass",
  async () => {
    start();
    const client = await connected();
    const key: tapvs.v1.IServiceKey = {
      protocol: 17,
      address: new Uint8Array([192, 0, 2, 100]),
      port: 53,
    };
    const changes = [{ addService: { service: { key, scheduler: "rr" } } }];
    await client.send({ change: { changes, atomic: true } });
    assert.equal(await schedulers(client), ["wlc", "rr"]);
    run("ip", "address", "add", "198.18.0.2/24", "dev", "lvs0");
    // Of IPv4: when a device comes up, its kernel sends ICMPv6 (router solicitations, MLD) at times of its own.
    const trace = { filter: "ip and icmp", limit: 1 };
    const reader = client.stream({ trace })[Symbol.asyncIterator]();
    const first = reader.next();
    await client.send({ getStatus: {} }); // Answered after the stream was opened.

    run("ping", "-c", "1", "-W", "2", "198.18.0.1");

    assert.is((await first).value?.trace?.trace?.verdict, "echo-reply");
    assert.ok((await reader.next()).done, "the stream ended at its limit");
    client.close();
  },
  ["ping"],
);

test("an idle director uses no processor time", async () => {
  const running = start();
  const client = await connected();
  await client.send({ getStatus: {} });
  client.close();
  const ticks = (): number => {
    const fields = readFileSync(`/proc/${running.process.pid}/stat`, "utf8")
      .split(") ")[1]!
      .split(" ");
    return Number(fields[11]) + Number(fields[12]);
  };
  await Bun.sleep(300); // Compilers and collectors finish what they began.
  const before = ticks();

  await Bun.sleep(1000);

  assert.ok(ticks() - before <= 3, `${ticks() - before} of 100 ticks of a second`);
});

test("SIGHUP brings the rules to what the files say and keeps what did not change", async () => {
  const running = start();
  const client = await connected();
  assert.equal(await schedulers(client), ["wlc"]);

  writeFileSync(join(directory, "rules.ipvs"), `${RULES}-A -u 192.0.2.100:53 -s rr\n`);
  running.process.kill("SIGHUP");
  while ((await schedulers(client)).length === 1) await Bun.sleep(10);

  const { listServices } = await client.send({ listServices: {} });
  assert.is(listServices!.revision, 3, "one change more than at the start");
  client.close();
});

test("signals that come while it starts are obeyed when it is ready", async () => {
  const running = start();
  const client = await connected(); // It listens before its ports are open and its rules are loaded.
  running.process.kill("SIGHUP");
  running.process.kill("SIGTERM");

  assert.is(await running.process.exited, 0);
  assert.match(await running.stdout(), /^tapvs: ready: /);
  assert.match(await running.stderr(), /configuration reloaded/);
  client.close();
});

test("a bad file at SIGHUP leaves everything as it was, and is complained about", async () => {
  const running = start();
  const client = await connected();
  await schedulers(client);

  writeFileSync(join(directory, "rules.ipvs"), "-A -t 192.0.2.100:80 -s colour\n");
  running.process.kill("SIGHUP");
  const reader = running.process.stderr.getReader();
  const complaint = new TextDecoder().decode((await reader.read()).value);

  assert.match(complaint, "the old one stays");
  assert.match(complaint, "colour");
  assert.equal(await schedulers(client), ["wlc"]);
  client.close();
});

test("a second director in the namespace is refused, and the first goes on", async () => {
  start();
  const client = await connected();
  await client.send({ getStatus: {} });

  const second = start();

  assert.is(await second.process.exited, 1);
  assert.is(
    await second.stderr(),
    "tapvs: listen on control socket abstract: EADDRINUSE. " +
      "Another director runs in this network namespace. Stop it first.\n",
  );
  assert.equal(await schedulers(client), ["wlc"]);
  client.close();
});

test("a file socket is made for its owner, works, and is removed at the end", async () => {
  const socket = join(directory, "control.sock");
  const running = start(`socket = "control.sock"\n${CONFIG}`);
  const client = await connected(socket);
  assert.equal(await schedulers(client), ["wlc"]);
  client.close();

  running.process.kill("SIGINT");

  assert.is(await running.process.exited, 0);
  assert.not.ok(existsSync(socket));
});

test("rules that are refused end the start with status 1 and one sentence", async () => {
  const running = start(CONFIG, "-a -t 192.0.2.100:80 -r 198.18.0.11:80 -m\n");

  assert.is(await running.process.exited, 1);
  assert.match(
    await running.stderr(),
    /^tapvs: .*rules\.ipvs: tcp 192\.0\.2\.100:80 is no service here\.\n$/,
  );
  assert.is.not(run("ip", "link", "show", "lvs0").exitCode, 0, "the TAP is gone");
});

test("a port that cannot be opened ends the start with status 1 and one sentence", async () => {
  const running = start(CONFIG.replace('"lvs0"', '"lo"'));

  assert.is(await running.process.exited, 1);
  assert.match(await running.stderr(), /^tapvs: ioctl\(TUNSETIFF\) lo: EINVAL\. [^\n]*\n$/);
});

test("a device that goes away ends the director with status 1 and one sentence", async () => {
  const running = start();
  const client = await connected();
  await client.send({ getStatus: {} });

  run("ip", "link", "delete", "lvs0");

  assert.is(await running.process.exited, 1);
  assert.match(await running.stderr(), /^tapvs: [^\n]*lvs0[^\n]*\n$/);
});

test("several workers on a port with one queue are told how many flows there is room for", async () => {
  run("ip", "link", "add", "near0", "up", "type", "veth", "peer", "far0");
  const packet = '[[port]]\nkind = "packet"\nname = "near0"\n';
  const tap = '[[port]]\nkind = "tap"\nname = "lvs0"\n';
  const said = async (ports: string): Promise<string> => {
    const running = start(`flows = 4096\nworkers = 4\n${ports}`, "");
    const client = await connected();
    await client.send({ getStatus: {} });
    client.close();
    running.process.kill("SIGTERM");
    assert.is(await running.process.exited, 0);
    return running.stderr();
  };

  const warning = /only the first of 4 workers reads near0, .* has room for 1024 of 4096/;
  assert.match(await said(tap + packet), warning);
  assert.not.match(await said(tap), /only the first/);
  run("ip", "link", "del", "near0");
});

for (const io of ["auto", "read_write"]) {
  for (const workers of [1, 2]) {
    test(`an interface deleted while down ends the director: io ${io}, workers ${workers}`, async () => {
      run("ip", "link", "add", "near0", "up", "type", "veth", "peer", "far0");
      run("ip", "link", "set", "far0", "up");
      const port = '[[port]]\nkind = "packet"\nname = "near0"\n';
      const running = start(`io = "${io}"\nworkers = ${workers}\n${port}`, "");
      const client = await connected();
      await client.send({ getStatus: {} });
      run("ip", "link", "set", "near0", "down");
      await client.send({ getStatus: {} });

      run("ip", "link", "delete", "near0");

      assert.is(await running.process.exited, 1);
      assert.match(await running.stderr(), /^tapvs: read near0: ENETDOWN\. .*deleted/m);
    });
  }
}

test(
  "systemd is told of readiness and end",
  async () => {
    // Neither Bun nor a shell has datagram sockets of this kind.
    const address = "\\0tapvs-test-notify";
    const listen =
      "import socket\ns=socket.socket(socket.AF_UNIX,socket.SOCK_DGRAM)\n" +
      `s.bind('${address}')\nprint('listening',flush=True)\n` +
      "while True:\n  print(repr(s.recv(4096).decode()),flush=True)";
    const listener = Bun.spawn(["python3", "-c", listen], { stdout: "pipe" });
    started.push(listener);
    const reader = listener.stdout.getReader();
    let said = "";
    const heard = async (): Promise<string> => {
      while (!said.includes("\n")) said += new TextDecoder().decode((await reader.read()).value);
      const [line = "", ...rest] = said.split("\n");
      said = rest.join("\n");
      return line;
    };
    assert.is(await heard(), "listening");

    const running = start(CONFIG, RULES, { NOTIFY_SOCKET: "@tapvs-test-notify" });
    assert.is(await heard(), "'READY=1\\nSTATUS=Handling packets.'");
    running.process.kill("SIGTERM");

    assert.is(await heard(), "'STOPPING=1'");
  },
  ["python3"],
);

daemon.run();
