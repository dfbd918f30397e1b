// ipvsadm without and with a director: what golden recordings cannot show.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runIpvsadm, runProgram, type Surroundings } from "../../../../cli/ipvsadm/run.ts";
import { FileNames } from "../../../../cli/ipvsadm/names.ts";
import { ControlError } from "../../../../proto/client.ts";
import { FakeDirector } from "../../../support/fake-director.ts";

const names = new FileNames(
  () => "",
  () => "",
);

const test = suite("ipvsadm/run");

/** Runs without a director. */
async function alone(
  argv: readonly string[],
  error = new ControlError("no-director", "no director listens here. Start one with: tapvs run"),
): Promise<{ status: number; out: string; err: string; attempts: number }> {
  const result = { status: 0, out: "", err: "", attempts: 0 };
  const world: Surroundings = {
    connect: () => {
      result.attempts++;
      return Promise.reject(error);
    },
    readInput: async () => "-A -t 192.0.2.1:80\n",
    out: (text) => void (result.out += text),
    err: (text) => void (result.err += text),
    names,
  };
  result.status = await runProgram("ipvsadm", argv, world);
  return result;
}

test("without a director the first line is the real program's, the second a hint, the status 2", async () => {
  for (const argv of [["-Ln"], [], ["-C"], ["-R"], ["-S"], ["-Lnc"], ["-L", "--daemon"]]) {
    const { err, out, status } = await alone(argv);
    const [first, second, rest] = err.split("\n");
    assert.is(first, "Can't initialize ipvs: Protocol not available", argv.join(" "));
    assert.is(second, "No director listens here. Start one with: tapvs run");
    assert.is(rest, "");
    assert.is(out, "");
    assert.is(status, 2);
  }
});

test("a socket that may not be opened is told as missing root", async () => {
  const { err } = await alone(["-Ln"], new ControlError("permission", "permission denied"));
  assert.match(err, /^Can't initialize ipvs: Permission denied \(you must be root\)\n/);
});

test("help, version and mistakes need no director", async () => {
  const help = await alone(["--help"]);
  assert.is(help.status, 0);
  assert.match(help.out, /^ipvsadm v1\.31 2019\/12\/24/);
  assert.match(help.out, /-A, --add-service/);
  const version = await alone(["-v"]);
  assert.is(version.out, "ipvsadm v1.31 2019/12/24 (compiled with popt and IPVS v1.2.1)\n");
  const mistake = await alone(["-A"]);
  assert.is(mistake.status, 2);
  assert.is(help.attempts + version.attempts + mistake.attempts, 0);
});

test("every option that there is stands in the help", async () => {
  const { LONG_OPTIONS } = await import("../../../../cli/ipvsadm/options.ts");
  const { out } = await alone(["--help"]);
  for (const { long, short } of LONG_OPTIONS.values()) {
    assert.ok(out.includes(`--${long}`), `--${long}`);
    if (short !== "" && short !== "X") assert.match(out, new RegExp(`-${short}\\b`), `-${short}`);
  }
});

test("connections are fetched piece by piece under one title", async () => {
  const director = new FakeDirector();
  const address = Uint8Array.of(192, 0, 2, 1);
  director.flows = Array.from({ length: 5 }, (_, i) => ({
    protocol: 6,
    client: address,
    clientPort: i,
    virtual: address,
    server: address,
    state: "SYN_RECV",
    expiresMs: 4_000_000,
  }));
  director.flowsAPiece = 2;
  const { stdout } = await runIpvsadm("ipvsadm", ["-Lnc"], "", director, names);
  const lines = stdout.split("\n");
  assert.is(lines.length, 2 + 5 + 1);
  assert.is(director.asked.length, 3);
  assert.is(lines[2], "TCP 66:40  SYN_RECV    192.0.2.1:0        192.0.2.1:0        192.0.2.1:0");
});

test("engine data stands behind the destination, on rows that carry it", async () => {
  // The second row was recorded from ipvsadm 1.31.
  const director = new FakeDirector();
  const flow = {
    protocol: 17,
    client: Uint8Array.of(198, 18, 64, 9),
    virtual: Uint8Array.of(192, 0, 2, 100),
    virtualPort: 5060,
    server: Uint8Array.of(198, 18, 1, 11),
    serverPort: 5060,
    expiresMs: 59_900,
    state: "NONE",
  };
  const engine = { persistenceEngine: "sip", persistenceData: "abcdef123456@198.18.64.9" };
  director.flows = [flow, { ...flow, ...engine }];
  const { stdout } = await runIpvsadm(
    "ipvsadm",
    ["-Lnc", "--persistent-conn"],
    "",
    director,
    names,
  );
  const row = "UDP 00:59  NONE        198.18.64.9:0      192.0.2.100:5060   198.18.1.11:5060";
  assert.equal(stdout.split("\n").slice(1), [
    "pro expire state       source             virtual            destination        pe name          pe_data",
    row,
    `${row} sip                abcdef123456@198.18.64.9`,
    "",
  ]);
});

test("a local server is listed as Local and saved as -g", async () => {
  const director = new FakeDirector();
  director.own.add("c0000201");
  const run = (...argv: string[]) => runIpvsadm("ipvsadm", argv, "", director, names);
  await run("-A", "-t", "192.0.2.100:80");
  await run("-a", "-t", "192.0.2.100:80", "-r", "192.0.2.1", "-m");
  assert.match((await run("-Ln")).stdout, /192\.0\.2\.1:80 +Local {3}1/);
  assert.match((await run("-Sn")).stdout, /-r 192\.0\.2\.1:80 -g -w 1\n/);
});

test("marks above 2^31 are listed as the real program does, and saved so that they can be restored", async () => {
  const director = new FakeDirector();
  const run = (...argv: string[]) => runIpvsadm("ipvsadm", argv, "", director, names);
  await run("-A", "-f", "4294967295");
  assert.match((await run("-Ln")).stdout, /\nFWM {2}-1 wlc\n/);
  assert.is((await run("-S")).stdout, "-A -f 4294967295 -s wlc\n");
});

test("a director that goes away in the middle is told in its own words", async () => {
  const director = new FakeDirector();
  director.failure = new ControlError("connection-lost", "the director closed the connection");
  const change = await runIpvsadm("ipvsadm", ["-C"], "", director, names);
  assert.is(change.stderr, "the director closed the connection\n");
  assert.is(change.rc, 255);
  const list = await runIpvsadm("ipvsadm", ["-Ln"], "", director, names);
  assert.is(list.rc, 1);
});

test("refusals for credentials and full tables have the real program's words", async () => {
  const director = new FakeDirector();
  director.failure = new ControlError("permission", "only root");
  const denied = await runIpvsadm("ipvsadm", ["-C"], "", director, names);
  assert.is(denied.stderr, "Permission denied (you must be root)\n");
  director.failure = new ControlError("full", "no room");
  const full = await runIpvsadm("ipvsadm", ["-A", "-f", "1"], "", director, names);
  assert.is(full.stderr, "Memory allocation problem\n");
  assert.is(full.rc, 255);
});

test("what save prints, restore reads back to the same", async () => {
  const director = new FakeDirector();
  const rules =
    "-A -t 192.0.2.1:80 -s sh -p 300 -M 255.255.255.0 -b sh-port\n" +
    "-a -t 192.0.2.1:80 -r 198.18.1.11:80 -i -w 3 --tun-type gue --tun-port 6080 --tun-csum\n" +
    "-A -u [2001:db8::1]:53 -s rr -o\n" +
    "-A -f 7 -6 -s wlc -p 360 -M 64\n";
  const restored = await runIpvsadm("ipvsadm-restore", [], `# rules\n${rules}`, director, names);
  assert.equal(restored, { rc: 0, stdout: "", stderr: "" });
  const saved = await runIpvsadm("ipvsadm-save", ["-n"], "", director, names);
  assert.is(saved.stdout, rules);
});

test("ipvsadm-restore empties the table before it reads, so a bad file leaves it empty", async () => {
  const director = new FakeDirector();
  await runIpvsadm("ipvsadm", ["-A", "-f", "1"], "", director, names);
  const { rc } = await runIpvsadm("ipvsadm-restore", [], "nonsense\n", director, names);
  assert.is(rc, 255);
  assert.equal(director.services, []);
});

test("restore asks for many changes at a time, and everything it prints is in the order of the lines", async () => {
  const director = new FakeDirector();
  const send = director.send.bind(director);
  const open: (() => void)[] = [];
  let most = 0;
  director.send = async (action) => {
    // Answers come late, in order, as a director's do.
    const { promise, resolve } = Promise.withResolvers<void>();
    open.push(resolve);
    most = Math.max(most, open.length);
    setTimeout(() => open.shift()?.(), 1);
    await promise;
    return send(action);
  };
  const lines: string[] = [];
  for (let port = 1; port <= 100; port++) {
    lines.push(`-A -t 192.0.2.1:${port} -s rr`);
    if (port % 25 === 0) lines.push(`-A -t 192.0.2.1:${port} -s rr`, "-A", "-L -n -t 192.0.2.1:1");
  }

  const outcome = await runIpvsadm("ipvsadm", ["-R"], lines.join("\n"), director, names);

  assert.is(director.services.length, 25, "the first line that cannot be read ends it");
  assert.is(outcome.stdout, "");
  const [exists, usage] = outcome.stderr.split("\n");
  assert.is(exists, "Service already exists");
  assert.is.not(usage, "");
  assert.is(outcome.rc, 2);
  assert.ok(most > 8 && most <= 17, `${most} under way`);
});

test("ipvsadm-save knows -n only", async () => {
  const { rc, stderr } = await runIpvsadm("ipvsadm-save", ["-x"], "", new FakeDirector(), names);
  assert.is(rc, 1);
  assert.match(stderr, /^ipvsadm-save: /);
});

test.run();
