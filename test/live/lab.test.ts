// `tapvs lab` as its user meets it: up, graded, broken, graded again, entered, down.
// time limit: 240 s

import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { processStart } from "../../cli/lab/namespace.ts";
import { finish, start } from "../../cli/lab/process.ts";
import { LAUNCHER } from "../../cli/lab/lab.ts";
import { METHODS } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { leftOf } from "./marked.ts";
import { withOpenTun } from "./ordinary-user.ts";
import { LAB_NEEDS } from "./with-lab.ts";

const lab = suiteNeeding("live/lab", LAB_NEEDS);

const TIMEOUT_MS = 30_000;
/** State files of these tests, apart from those of the user. */
let folder: string;

lab.before(() => {
  folder = mkdtempSync(join(tmpdir(), "tapvs-lab-test-"));
});

lab.after(async () => {
  await tapvs("lab", "down");
  rmSync(folder, { recursive: true });
});

/** `tapvs WORDS…` with its own folder for state files. */
const tapvs = (...words: string[]) =>
  finish(["env", `XDG_RUNTIME_DIR=${folder}`, LAUNCHER, ...words], "", TIMEOUT_MS);

const stateFile = (): string => join(folder, "tapvs-lab-0-lab.json");

for (const method of METHODS) {
  lab(`a ${method} lab comes up, passes its check, and goes without a trace`, async () => {
    const up = await tapvs("lab", "up", method, "--servers", "2");
    const check = await tapvs("lab", "check");
    const { keeperPid } = (
      JSON.parse(readFileSync(stateFile(), "utf8")) as { identity: { keeperPid: number } }
    ).identity;
    const mode = statSync(stateFile()).mode & 0o777;
    const down = await tapvs("lab", "down");

    assert.is(up.status, 0, up.stderr);
    assert.is(check.status, 0, check.stdout + check.stderr);
    assert.not.match(check.stdout, /FAIL/);
    assert.is(mode, 0o600, "mode of the state file");
    assert.is(down.status, 0, down.stderr);
    assert.is(processStart(keeperPid), undefined, "the keeper is gone");
    assert.equal(readdirSync(folder), [], "state files");
  });
}

for (const method of METHODS) {
  lab(`a ${method} lab of an ordinary user works as one of root`, async () => {
    const own = mkdtempSync(join(tmpdir(), "tapvs-lab-user-"));
    chmodSync(own, 0o777);
    const script = [
      `tapvs="env XDG_RUNTIME_DIR=${own} HOME=/nonexistent ${LAUNCHER}"`,
      `$tapvs lab up ${method} --servers 2 > /dev/null || exit 1`,
      "$tapvs lab status -o json; $tapvs lab check -o json > $XDG_RUNTIME_DIR/check; echo check $?",
      "$tapvs lab exec director ipvsadm -Sn; $tapvs lab exec client id -u",
      "$tapvs lab down; echo down $?",
    ].join("\n");
    const command = ["env", `XDG_RUNTIME_DIR=${own}`, "sh", "-c", script];
    const done = await finish(withOpenTun(command), "", 2 * TIMEOUT_MS);
    const left = await leftOf(`XDG_RUNTIME_DIR=${own}`);
    const check = readFileSync(join(own, "check"), "utf8");
    rmSync(own, { recursive: true });

    assert.is(done.status, 0, done.stderr);
    assert.match(done.stdout, '"schema": "tapvs/labs/v1"');
    assert.match(done.stdout, `"method": "${method}"`);
    assert.match(done.stdout, /^check 0$/m, check);
    assert.match(done.stdout, "-a -t 192.0.2.100:80 -r 198.18.1.11:80");
    assert.match(done.stdout, /^down 0$/m);
    const { findings, schema } = JSON.parse(check) as {
      schema: string;
      findings: { passed: boolean; subject: string }[];
    };
    assert.is(schema, "tapvs/lab-check/v1");
    assert.ok(findings.every(({ passed }) => passed));
    assert.ok(findings.some(({ subject }) => subject === "upload"));
    assert.equal(left, [], "processes");
  });
}

lab(
  "a broken lab fails its check with what mends it; an empty one has nothing to test",
  async () => {
    await tapvs("lab", "up", "dr", "--servers", "2");
    await tapvs("lab", "exec", "server1", "ip", "address", "del", "192.0.2.100/32", "dev", "lo");
    const broken = await tapvs("lab", "check");
    await tapvs("lab", "exec", "director", "ipvsadm", "-C");
    const empty = await tapvs("lab", "check");
    await tapvs("lab", "down");

    assert.is(broken.status, 1);
    assert.match(broken.stdout, "FAIL  server1: the VIP is not on lo");
    assert.match(broken.stdout, "mend it: tapvs realserver --vip 192.0.2.100");
    assert.is(empty.status, 2);
    assert.match(empty.stderr, "ipvsadm -A -t 192.0.2.100:80 -s wrr");
  },
);

lab("a second lab of the same name is refused, one of another name is not", async () => {
  await tapvs("lab", "up", "nat", "--servers", "1");
  const same = await tapvs("lab", "up", "dr");
  const other = await tapvs("lab", "up", "dr", "--servers", "1", "--name", "other");
  const status = await tapvs("lab", "status");
  await tapvs("lab", "down", "--name", "other");
  await tapvs("lab", "down");
  const gone = await tapvs("lab", "check");

  assert.is(same.status, 5);
  assert.match(same.stderr, 'lab "lab" (nat) is up already');
  assert.is(other.status, 0, other.stderr);
  assert.match(status.stdout, /^lab: nat, 1 servers$/m);
  assert.match(status.stdout, /^other: dr, 1 servers$/m);
  assert.is(gone.status, 4);
  assert.match(gone.stderr, "tapvs lab up dr");
});

lab(
  "a command on a host has its own options and exit status, and finds tapvs and ipvsadm",
  async () => {
    await tapvs("lab", "up", "nat", "--servers", "1");
    const failed = await tapvs("lab", "exec", "client", "sh", "-c", "exit 7");
    const saved = await tapvs("lab", "exec", "director", "ipvsadm", "-Sn");
    const status = await tapvs("lab", "exec", "director", "tapvs", "status");
    const shell = ["bash", "-c", 'eval "$PROMPT_COMMAND"; echo "$PS1"'];
    const prompts = await tapvs("lab", "exec", "server1", ...shell);
    const nobody = await tapvs("lab", "exec", "server9", "true");
    await tapvs("lab", "down");

    assert.is(failed.status, 7);
    assert.match(saved.stdout, "-a -t 192.0.2.100:80 -r 198.18.1.11:80 -m -w 1");
    assert.is(status.status, 0, status.stderr);
    assert.is(prompts.stdout, "(server1) \n");
    assert.is(nobody.status, 4);
    assert.match(nobody.stderr, "its hosts: director, client, server1");
  },
);

for (const delayMs of [120, 180, 250, 400]) {
  lab(`lab up that is interrupted or killed after ${delayMs} ms leaves nothing`, async () => {
    const command = ["env", `XDG_RUNTIME_DIR=${folder}`, LAUNCHER, "lab", "up", "dr"];
    const interrupted = start("lab up", command, "pipe");
    await Bun.sleep(delayMs);
    const status = await interrupted.stop("SIGINT");
    const left = await leftOf(`XDG_RUNTIME_DIR=${folder}`);
    const killed = start("lab up", command, "pipe");
    await Bun.sleep(delayMs);
    await killed.stop("SIGKILL");
    const down = await tapvs("lab", "down");
    const leftByKilled = await leftOf(`XDG_RUNTIME_DIR=${folder}`);

    assert.is(status, 130, interrupted.lines.join("\n"));
    assert.equal(left, [], "processes after SIGINT");
    // 4: it was killed before there was a lab.
    assert.ok(down.status === 0 || down.status === 4, down.stderr);
    assert.equal(leftByKilled, [], "processes after SIGKILL and lab down");
    assert.equal(readdirSync(folder), [], "state files");
  });
}

lab("wrong words are refused in one sentence", async () => {
  const method = await tapvs("lab", "up", "xdp");
  const servers = await tapvs("lab", "up", "dr", "--servers", "0");
  const routed = await tapvs("lab", "up", "nat", "--routed");

  assert.is(method.status, 2);
  assert.match(method.stderr, '"xdp" is none of dr, tun, nat');
  assert.is(servers.status, 2);
  assert.match(servers.stderr, "from 1 to 100");
  assert.is(routed.status, 1);
  assert.match(routed.stderr, "only a dr lab can be routed");
});

lab.run();
