// tapvs as a whole: help, completion, personalities, commands with a director of their own.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ControlError } from "../../../proto/client.ts";
import { FakeWorld } from "../../support/fake-world.ts";
import { VIP, worldWithService } from "./world-of.ts";

const test = suite("tapvs");

/** Names under COMMANDS of a help text. */
const namesIn = (help: string): string[] => {
  const part = help.split("\nCOMMANDS\n")[1] ?? "";
  return [...part.matchAll(/^ {2}(\S+) +[A-Z]/gm)].map((match) => match[1]!);
};

test("every command and group explains itself with examples that begin with its name", async () => {
  const world = new FakeWorld();
  const seen: string[] = [];
  const look = async (words: readonly string[]): Promise<void> => {
    const name = ["tapvs", ...words].join(" ");
    const status = await world.run(...words, "--help");
    const help = world.stdout;
    seen.push(name);
    assert.is(status, 0, name);
    // The personality's own help is ipvsadm's.
    const example = name === "tapvs ipvsadm" ? "ipvsadm -A" : name;
    assert.match(
      help,
      new RegExp(`\\nE(?:XAMPLES|xamples:)\\n(?:  .*\\n)*? {2}.*${example}`),
      name,
    );
    for (const next of namesIn(help)) await look([...words, next]);
  };
  await look([]);

  assert.ok(seen.length > 45, `${seen.length} commands`);
  for (const name of ["service add", "conn list", "lab check", "demo", "realserver", "replay"]) {
    assert.ok(seen.includes(`tapvs ${name}`), name);
  }
});

test("no argument at all is asking for help", async () => {
  const world = new FakeWorld();
  assert.is(await world.run(), 0);
  assert.match(world.stdout, /^USAGE\n/);
});

test("tapvs ipvsadm takes every word as ipvsadm does", async () => {
  const world = await worldWithService();
  world.director.isClosed = false;
  assert.is(await world.run("ipvsadm", "-Ln", "-t", "192.0.2.1:80"), 0);
  assert.match(world.stdout, /TCP {2}192\.0\.2\.1:80 rr\n/);
  assert.is(world.director.isClosed, true);
  assert.is(await world.run("ipvsadm", "--nosuch"), 255);
  assert.is(world.stderr, "Try `ipvsadm -h' or 'ipvsadm --help' for more information.\n");
  assert.is(await world.run("ipvsadm-save", "-n"), 0);
  assert.match(world.stdout, /^-A -t 192\.0\.2\.1:80 -s rr\n/);
  world.files.set("-", "-A -f 1 -s rr\n");
  assert.is(await world.run("ipvsadm-restore"), 0);
  assert.is(world.director.services.length, 1);
});

const proposals = async (world: FakeWorld, ...words: string[]): Promise<string[]> => {
  await world.run("__complete", ...words);
  return world.stdout.split("\n").map((line) => line.split("\t")[0]!);
};

test("completion proposes commands, options and the services that there are", async () => {
  const world = await worldWithService();
  assert.ok((await proposals(world, "ser")).includes("service"));
  assert.ok((await proposals(world, "service", "")).includes("delete"));
  assert.ok((await proposals(world, "service", "list", "--")).includes("--output"));
  assert.ok((await proposals(world, "service", "delete", "tcp")).includes(VIP));
  world.connectError = new ControlError("no-director", "none");
  assert.not((await proposals(world, "service", "delete", "tcp")).includes(VIP));
  assert.is(world.stderr, "");
});

test("completion scripts are printed for three shells and no other", async () => {
  const world = new FakeWorld();
  for (const shell of ["bash", "zsh", "fish"]) {
    assert.is(await world.run("completion", shell), 0);
    assert.match(world.stdout, /tapvs __complete/);
  }
  assert.is(await world.run("completion", "csh"), 2);
  assert.match(world.stderr, /must be bash, zsh or fish, not "csh"/);
});

test("the bash script is one that bash reads", async () => {
  const world = new FakeWorld();
  await world.run("completion", "bash");
  assert.is(Bun.spawnSync(["bash", "-n"], { stdin: Buffer.from(world.stdout) }).exitCode, 0);
});

test("sim answers line by line, and its status tells of errors", async () => {
  const world = new FakeWorld();
  world.files.set("rules", "-A -t 192.0.2.100:80 -s rr\n-a -t 192.0.2.100:80 -r 198.18.1.11 -m\n");
  world.files.set("-", '{"tcp": "198.18.64.1:1024 > 192.0.2.100:80 S"}\n\n{"note": "end"}\n');
  assert.is(await world.run("sim", "--rules", "rules"), 0);
  const [first, second] = world.stdout.split("\n");
  assert.is((JSON.parse(first!) as { verdict: string }).verdict, "nat");
  assert.is(second, '{"note":"end"}');

  world.files.set("script", "nonsense\n");
  assert.is(await world.run("sim", "script"), 1);
  assert.match(world.stdout, /^\{"error":/);
});

test("sim refuses wrong rules with their line", async () => {
  const world = new FakeWorld();
  world.files.set("rules", "-A -t x:80\n");
  assert.is(await world.run("sim", "--rules", "rules"), 1);
  assert.match(world.stderr, /^tapvs: rules: line 1: illegal virtual server/);
});

test("a replay without rules is refused", async () => {
  const world = new FakeWorld();
  assert.is(await world.run("replay", "in.pcapng"), 2);
  assert.match(world.stderr, /a replay needs rules/);
});

test("run needs a configuration, and --check tells what is wrong with it", async () => {
  const world = new FakeWorld();
  assert.is(await world.run("run"), 2);
  assert.match(world.stderr, /Expected input for flag --config/);
  assert.is(await world.run("run", "--config", "/nonexistent/tapvs.toml", "--check"), 1);
  assert.match(
    world.stderr,
    /^tapvs: cannot read configuration \/nonexistent\/tapvs\.toml: there is no such file/,
  );
});

test("the version is the package's", async () => {
  for (const word of ["version", "--version"]) {
    const world = new FakeWorld();
    assert.is(await world.run(word), 0);
    assert.match(world.stdout, /^tapvs \d+\.\d+\.\d+ \(Bun /);
  }
});

test.run();
