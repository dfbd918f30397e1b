// Replays calls of the real ipvsadm, recorded with output and status, against this one.

import * as assert from "uvu/assert";
import { FileNames } from "../../cli/ipvsadm/names.ts";
import { runIpvsadm } from "../../cli/ipvsadm/run.ts";
import type { ControlClient } from "../../proto/client.ts";

export interface RecordedCall {
  /** Absent for notes and files. */
  readonly argv?: readonly string[];
  /** Program; ipvsadm when absent. */
  readonly name?: string;
  readonly stdin?: string;
  readonly rc: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Path of a recorded file. */
  readonly file?: string;
  /** What was in it. */
  readonly text?: string;
}

/** /etc/services and /etc/hosts of the recorded machine. */
const SERVICES =
  "ftp 21/tcp\nssh 22/tcp\nsmtp 25/tcp\ndomain 53/tcp\ndomain 53/udp\nhttp 80/tcp\n" +
  "https 443/tcp\nhttp-alt 8080/tcp\n";
const HOSTS = "127.0.0.1 localhost\n";

const names = new FileNames(
  () => SERVICES,
  () => HOSTS,
);

export const callText = ({ argv, file, name }: RecordedCall): string =>
  argv === undefined ? (file ?? "") : [name ?? "ipvsadm", ...argv].join(" ");

/** Runs the call and fails when output, errors or status differ after both went through `comparable`. */
export async function replayCall(
  client: ControlClient,
  index: number,
  call: RecordedCall,
  comparable: (stdout: string) => string = (stdout) => stdout,
): Promise<void> {
  const { argv = [], name = "ipvsadm", stdin = "" } = call;
  const actual = await runIpvsadm(name, argv, stdin, client, names);
  const title = `entry ${index}: ${callText(call)}`;
  assert.is(actual.stderr, call.stderr, title);
  assert.is(comparable(actual.stdout), comparable(call.stdout), title);
  assert.is(actual.rc, call.rc, title);
}

/** A listing of services as a set: the order of unsorted ones comes from the kernel's randomly keyed hash. */
export const asServiceSet = (stdout: string): string =>
  stdout
    .split(/\n(?! {2})/)
    .sort()
    .join("\n");
