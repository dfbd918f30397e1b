// `tapvs sim` as a process: answers come before the next question, whatever becomes of its streams.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const TAPVS = join(import.meta.dir, "..", "..", "tapvs");
const SYN = '{"tcp": "198.18.64.1:1024 > 192.0.2.100:80 S"}';
const RULES = "-A -t 192.0.2.100:80 -s rr\n-a -t 192.0.2.100:80 -r 198.18.1.11:80 -m\n";

const directory = mkdtempSync(join(tmpdir(), "tapvs-sim-"));
const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};

interface Ended {
  readonly status: number;
  readonly out: string[];
  readonly err: string;
}

const start = (...args: string[]) =>
  Bun.spawn([TAPVS, "sim", ...args], { stdin: "pipe", stdout: "pipe", stderr: "pipe" });

async function run(input: string | Uint8Array, ...args: string[]): Promise<Ended> {
  const child = start(...args);
  child.stdin.write(input);
  await child.stdin.end();
  const [out, err] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { status: await child.exited, out: out.split("\n").slice(0, -1), err };
}

const coProcess = suite("sim/co-process");
coProcess.after(() => rmSync(directory, { recursive: true }));

coProcess("each answer is there before the next question is asked", async () => {
  const child = start();
  const reader = child.stdout.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  const nextLine = async (): Promise<string> => {
    while (!rest.includes("\n")) {
      const { done, value } = await reader.read();
      if (done) throw new Error("the co-process ended");
      rest += decoder.decode(value, { stream: true });
    }
    const [line = "", ...others] = rest.split("\n");
    rest = others.join("\n");
    return line;
  };
  for (let i = 0; i < 20; i++) {
    child.stdin.write(`{"note": "${i}"}\n`);
    await child.stdin.flush();
    assert.is(await nextLine(), `{"note":"${i}"}`);
  }
  await child.stdin.end();
  assert.is(await child.exited, 0);
});

coProcess(
  "a question without a newline at the end of input is answered, blank lines are not",
  async () => {
    const { out, status } = await run('\n{"note": "a"}\r\n\n   \n{"note": "b"}');
    assert.equal(out, ['{"note":"a"}', '{"note":"b"}']);
    assert.is(status, 0);
  },
);

coProcess("no input at all is no mistake", async () => {
  assert.equal(await run(""), { status: 0, out: [], err: "" });
});

coProcess("a line that is no request makes the status 1, and the rest is answered", async () => {
  const { out, status } = await run('{"note": "a"}\nwhat?\n{"note": "b"}\n');
  assert.equal(out, ['{"note":"a"}', '{"error":"the line is no JSON"}', '{"note":"b"}']);
  assert.is(status, 1);
});

coProcess("a line of many megabytes is one error, and the next line is read", async () => {
  const { out, status } = await run(`{"note": "${"x".repeat(5 << 20)}"}\n{"note": "b"}\n`);
  assert.equal(out, ['{"error":"the line has more than 1048576 bytes"}', '{"note":"b"}']);
  assert.is(status, 1);
});

coProcess("bytes that are no UTF-8 are an error of their line", async () => {
  const { out } = await run(Uint8Array.from([0xff, 0xfe, 10, ...Buffer.from('{"note":1e0}\n')]));
  assert.equal(out, ['{"error":"the line is no JSON"}', '{"error":"`note` must be text"}']);
});

coProcess("a reader that goes away ends it quietly", async () => {
  const child = start();
  await child.stdout.cancel();
  // Far more than a pipe holds: writing must fail some time.
  child.stdin.write(`{"note": "${"x".repeat(1000)}"}\n`.repeat(1000));
  // It may be gone before it has read everything.
  await Promise.resolve(child.stdin.end()).catch(() => {});
  await child.exited;
  assert.is(await new Response(child.stderr).text(), "", "no complaint");
});

coProcess("scripts are read one after the other, on one director", async () => {
  const first = file("first.jsonl", '{"ipvsadm": ["-A", "-t", "192.0.2.100:80"]}\n');
  const second = file("second.jsonl", '{"ipvsadm": ["-S", "-n"]}');
  const { out, status } = await run("ignored", first, second);
  assert.is(out.length, 2);
  assert.match(out[1]!, /-A -t 192\.0\.2\.100:80 -s wlc/);
  assert.is(status, 0);
});

coProcess("--rules gives services before the first request, --summary what they got", async () => {
  const rules = file("rules", RULES);
  const { err, out } = await run(`${SYN}\n`, "--rules", rules, "--summary");
  assert.match(out[0]!, /"verdict":"nat"/);
  assert.is(err, "tcp:192.0.2.100:80 rr\n  198.18.1.11:80  1 flow\n");
});

coProcess("--config makes another director: its ports, addresses and sysctls", async () => {
  const config = file(
    "tapvs.toml",
    `forward = true
[sysctl]
expire_nodest_conn = 1
[[port]]
name = "left"
kind = "tap"
mac = "02:00:00:00:0a:01"
addresses = ["192.0.2.1/24"]
neighbours = [["192.0.2.9", "02:00:00:00:0a:09"]]
[[port]]
name = "right"
kind = "tap"
mac = "02:00:00:00:0b:01"
addresses = ["198.18.1.1/24"]
neighbours = [["198.18.1.11", "02:00:00:00:0b:0b"]]
`,
  );
  const { err, out, status } = await run(
    '{"sysctl": "expire_nodest_conn"}\n{"udp": "192.0.2.9:1 > 198.18.1.11:2", "data": "x"}\n',
    "--config",
    config,
  );
  assert.is(err, "");
  assert.is(status, 0);
  assert.is(out[0], '{"rc":0,"value":"1"}');
  assert.match(out[1]!, /"port":"right","dmac":"02:00:00:00:0b:0b".*"verdict":"forward"/);
});

const REFUSED: readonly (readonly [string[], RegExp])[] = [
  [
    [join(directory, "missing.jsonl")],
    /^tapvs: cannot read .*missing\.jsonl: there is no such file or directory \(ENOENT\)\n$/,
  ],
  [[directory], /^tapvs: cannot read .*: it is a directory \(EISDIR\)\n$/],
  [
    ["--rules", join(directory, "missing")],
    /^tapvs: cannot read .*missing: there is no such file or directory \(ENOENT\)\n$/,
  ],
  [["--rules", file("wrong", "-A -t nonsense\n")], /^tapvs: .*wrong: line 1: .+\n$/],
  [["--config", file("bad.toml", "ports = 1\n")], /^tapvs: .*bad\.toml: .+\n$/],
  [
    [
      "--config",
      file(
        "via.toml",
        '[[port]]\nname = "a"\nkind = "tap"\n[[route]]\nto = "default"\nvia = "192.0.2.1"\n',
      ),
    ],
    /^tapvs: .*via\.toml: the gateway of the route to default is on no port's subnet\n$/,
  ],
];

for (const [args, message] of REFUSED) {
  coProcess(`it does not start: ${String(message)}`, async () => {
    const { err, out, status } = await run(`${SYN}\n`, ...args);
    assert.match(err, message);
    assert.equal(out, []);
    assert.is(status, 1);
  });
}

coProcess.run();
