// The transcript of the real ipvsadm (recordings/cli.json) replayed, call by call, against this one.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FileNames } from "../../cli/ipvsadm/names.ts";
import { runIpvsadm } from "../../cli/ipvsadm/run.ts";
import { FakeDirector } from "../support/fake-director.ts";
import { readRecording } from "../support/recordings.ts";
import { TRAFFIC } from "./cli-traffic.ts";
import { CLI_EXCEPTIONS } from "./exceptions.ts";

interface Call {
  readonly argv?: readonly string[];
  readonly stdin?: string;
  readonly rc: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly file?: string;
}

/** /etc/services and /etc/hosts of the recorded machine. */
const SERVICES =
  "ftp 21/tcp\nssh 22/tcp\nsmtp 25/tcp\ndomain 53/tcp\ndomain 53/udp\nhttp 80/tcp\nhttps 443/tcp\nhttp-alt 8080/tcp\n";
const HOSTS = "127.0.0.1 localhost\n";

const calls = readRecording<Call[]>("cli.json");
const exceptions = new Map(CLI_EXCEPTIONS.map((exception) => [exception.index, exception.name]));
const nameOf = ({ argv, file }: Call): string => argv?.join(" ") ?? file ?? "";

/** The kernel lists unsorted services in the order of a randomly keyed hash: services are compared as a set. */
const comparable = ({ argv }: Call, stdout: string): string =>
  argv!.includes("--nosort") && !argv!.some((word) => word.includes("c"))
    ? stdout.split(/\n(?! {2})/).sort().join("\n")
    : stdout;

const golden = suite("ipvsadm against the recording of the real one");

golden("every call prints the same bytes and ends with the same status", async () => {
  const names = new FileNames(
    () => SERVICES,
    () => HOSTS,
  );
  const director = new FakeDirector();
  let replayed = 0;
  for (const [i, call] of calls.entries()) {
    TRAFFIC.get(i)?.(director);
    if (call.argv === undefined || exceptions.has(i)) continue;
    const actual = await runIpvsadm("ipvsadm", call.argv, call.stdin ?? "", director, names);
    const title = `entry ${i}: ipvsadm ${nameOf(call)}`;
    assert.is(actual.stderr, call.stderr, title);
    assert.is(comparable(call, actual.stdout), comparable(call, call.stdout), title);
    assert.is(actual.rc, call.rc, title);
    replayed++;
  }
  assert.is(replayed, 263);
});

golden("the exceptions name entries that are there", () => {
  for (const { index, name } of CLI_EXCEPTIONS) assert.is(nameOf(calls[index]!), name);
});

golden.run();
