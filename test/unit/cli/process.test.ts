// The two programs as processes: names, exit statuses, streams, and pipes that nobody reads to the end.

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("cli processes");

const LAUNCHER = fileURLToPath(new URL("../../../tapvs", import.meta.url));
const IPVSADM = fileURLToPath(new URL("../../../cli/ipvsadm/main.ts", import.meta.url));
const NOWHERE = { ...process.env, TAPVS_SOCKET: "/nonexistent/tapvs.sock", NO_COLOR: "1" };

function run(argv: readonly string[], stdin = "") {
  const options = { env: NOWHERE, stdin: Buffer.from(stdin) };
  const { exitCode, stderr, stdout } = Bun.spawnSync([...argv], options);
  return { status: exitCode, out: stdout.toString(), err: stderr.toString() };
}

const ipvsadm = (name: string, ...argv: string[]) =>
  run([process.execPath, IPVSADM, name, ...argv]);

test("ipvsadm without a director ends with 2, and prints nothing on standard output", () => {
  const { err, out, status } = ipvsadm("ipvsadm", "-Ln");
  assert.match(err, /^Can't initialize ipvs: Protocol not available\nNo director listens on /);
  assert.is(out, "");
  assert.is(status, 2);
});

test("the name decides which program it is", () => {
  assert.is(ipvsadm("ipvsadm-save", "-x").status, 1);
  assert.match(ipvsadm("ipvsadm", "-v").out, /^ipvsadm v1\.31 /);
  assert.match(ipvsadm("ipvsadm-restore").err, /^Can't initialize ipvs/);
});

test("the launcher starts tapvs, whose status tells that there is no director", () => {
  const { err, status } = run([LAUNCHER, "service", "list"]);
  assert.match(err, /^tapvs: no director listens on \/nonexistent\/tapvs\.sock .* tapvs run\n$/);
  assert.is(status, 3);
});

test("the launcher finds Bun in the package and, in a project that depends on it, beside the package", () => {
  const project = mkdtempSync(join(tmpdir(), "tapvs-launcher-"));
  try {
    const modules = join(project, "node_modules");
    const root = join(modules, "tapvs");
    mkdirSync(root, { recursive: true });
    copyFileSync(LAUNCHER, join(root, "tapvs"));
    for (const name of ["cli", "bunfig.toml"]) {
      symlinkSync(join(dirname(LAUNCHER), name), join(root, name));
    }
    const without = run([join(root, "tapvs"), "version"]);
    const bin = join(modules, "bun", "bin");
    mkdirSync(bin, { recursive: true });
    const placeholder = 'echo "the post-install script was not run" >&2\nexit 1\n';
    for (const name of ["bun.exe", "bunx.exe"]) {
      writeFileSync(join(bin, name), placeholder, { mode: 0o755 });
    }
    const early = run([join(root, "tapvs"), "version"]);
    rmSync(join(bin, "bun.exe"));
    symlinkSync(process.execPath, join(bin, "bun.exe"));
    const beside = run([join(root, "tapvs"), "version"]);
    rmSync(join(bin, "bunx.exe"));
    symlinkSync(process.execPath, join(bin, "bunx.exe"));
    symlinkSync(join(root, "tapvs"), join(project, "ipvsadm"));
    const linked = run([join(project, "ipvsadm"), "-v"]);

    for (const { err, status } of [without, early]) {
      assert.is(status, 69);
      assert.is(err, `tapvs: no Bun in ${root}/node_modules. Run \`npm ci\` in ${root}.\n`);
    }
    assert.is(beside.status, 0, beside.err);
    assert.match(beside.out, /^tapvs \d/);
    assert.match(linked.out, /^ipvsadm v1\.31 /);
  } finally {
    rmSync(project, { recursive: true });
  }
});

test("a reader that goes away early is no error", () => {
  const { err, status } = run([
    "sh",
    "-c",
    `"${process.execPath}" "${IPVSADM}" ipvsadm --help | head -n 1`,
  ]);
  assert.is(err, "");
  assert.is(status, 0);
});

test.run();
