// The mirror of /proc in a directory of the test's own.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inProcessExecutor } from "../../../dataplane/control/in-process.ts";
import { type MirrorOptions, ProcMirror } from "../../../dataplane/control/proc-mirror.ts";
import { ManualClock } from "../../../dataplane/env/clock.ts";
import { Logger } from "../../../dataplane/env/log.ts";
import { procText } from "../../../dataplane/observe/proc.ts";
import { Laboratory } from "../../support/laboratory.ts";

const mirror = suite("control/proc-mirror");

let parent: string;
let laboratory: Laboratory;
let log: string[];
let open: ProcMirror[];

mirror.before.each(() => {
  parent = mkdtempSync(join(tmpdir(), "tapvs-mirror-"));
  laboratory = new Laboratory();
  log = [];
  open = [];
});
mirror.after.each(async () => {
  for (const one of open) await one.stop();
  rmSync(parent, { recursive: true, force: true });
});

async function start(directory: string, options: Partial<MirrorOptions> = {}): Promise<ProcMirror> {
  const clock = new ManualClock();
  const write = (line: string): void => void log.push(line);
  const made = new ProcMirror({
    directory,
    isPublic: false,
    executor: inProcessExecutor(laboratory.director),
    log: new Logger({ format: "human", clock, write }),
    ...options,
  });
  open.push(made);
  await made.start();
  return made;
}

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

mirror("has the three files as `tapvs proc` prints them, and follows changes", async () => {
  const net = join(parent, "mirror/net");
  const running = await start(join(parent, "mirror"));
  assert.equal(readdirSync(net).sort(), ["ip_vs", "ip_vs_conn", "ip_vs_stats"]);

  await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr");
  await running.refresh();

  const text = readFileSync(join(net, "ip_vs"), "utf8");
  assert.match(text, /\nTCP {2}C0000264:0050 rr/);
  assert.is(text, procText(laboratory.director, "ip_vs"));
  assert.equal(log, []);
});

mirror("a file that would say the same is not written again", async () => {
  const running = await start(parent);
  const inode = (name: string): number => statSync(join(parent, "net", name)).ino;
  const before = [inode("ip_vs"), inode("ip_vs_stats")];
  await running.refresh();
  assert.equal([inode("ip_vs"), inode("ip_vs_stats")], before);

  await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr");
  await running.refresh();
  assert.is.not(inode("ip_vs"), before[0]);
  assert.is(inode("ip_vs_stats"), before[1]);
});

mirror("clients' addresses are for the owner, unless everyone may read the director", async () => {
  await start(join(parent, "a"));
  await start(join(parent, "b"), { isPublic: true });

  assert.is(mode(join(parent, "a/net/ip_vs")), "644");
  assert.is(mode(join(parent, "a/net/ip_vs_conn")), "600");
  assert.is(mode(join(parent, "b/net/ip_vs_conn")), "644");
});

mirror("at the end nothing of it is left, and what is somebody else's stays", async () => {
  const running = await start(join(parent, "deep/mirror"));
  writeFileSync(join(parent, "deep/notes"), "mine");
  await running.stop();

  assert.not.ok(existsSync(join(parent, "deep/mirror")));
  assert.is(readFileSync(join(parent, "deep/notes"), "utf8"), "mine");
});

mirror("a link in the place of a draft is replaced and not followed", async () => {
  const running = await start(parent);
  const victim = join(parent, "victim");
  writeFileSync(victim, "untouched");
  symlinkSync(victim, join(parent, "net/.ip_vs.new"));
  await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr");
  await running.refresh();

  assert.is(readFileSync(victim, "utf8"), "untouched");
  assert.match(readFileSync(join(parent, "net/ip_vs"), "utf8"), /C0000264:0050/);
});

mirror("a directory that cannot be made is told in one sentence", async () => {
  writeFileSync(join(parent, "file"), "");
  try {
    await start(join(parent, "file"));
  } catch (error) {
    const why = "ENOTDIR. Is `proc_mirror` right, and may this user write there?";
    assert.is((error as Error).message, `write the mirror of /proc in ${parent}/file: ${why}`);
    return;
  }
  assert.unreachable("the mirror was made in a file");
});

mirror("trouble while it runs is told once, and again when it is over", async () => {
  const running = await start(parent);
  rmSync(join(parent, "net"), { recursive: true });
  writeFileSync(join(parent, "net"), "");
  await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr");
  await running.refresh();
  await running.refresh();
  assert.is(log.length, 1);
  assert.match(log[0]!, /warn +write the mirror of \/proc: EEXIST\. What it shows is old/);

  rmSync(join(parent, "net"));
  await running.refresh();
  assert.is(log.length, 2);
  assert.match(log[1]!, /info +the mirror of \/proc is written again/);
  assert.match(readFileSync(join(parent, "net/ip_vs"), "utf8"), /C0000264:0050/);
});

mirror.run();
