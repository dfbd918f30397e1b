// behaviour.json: persistence, thresholds, quiescing, deletion, one-packet scheduling, timeouts and reuse, step by
// step against what the real director did.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Output } from "../../dataplane/simulation.ts";
import { SYSCTLS } from "../../dataplane/rules/sysctl-kinds.ts";
import { BEHAVIOUR_EXCEPTIONS, CREW_EXCEPTIONS } from "./exceptions.ts";
import { FTP_PACKETS, packetOf, sameListing, summaryOf } from "./behaviour-steps.ts";
import { Laboratory, WORKERS } from "../support/laboratory.ts";
import { readRecording, sameFlowLines } from "../support/recordings.ts";
import { procText } from "../../dataplane/observe/proc.ts";

interface Step {
  readonly ipvsadm?: string;
  readonly rc?: number;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly sysctl?: string;
  readonly packet?: string;
  readonly out?: Record<string, string | number>[];
  readonly ip_vs_conn?: string[];
  readonly Ln?: string;
  readonly file?: string;
  readonly text?: string;
  readonly note?: string;
}

interface Write {
  readonly sysctl: string;
  readonly write: string;
  readonly result: string;
  readonly then: string;
}

interface Group {
  readonly group: string;
  readonly steps: Step[];
  readonly "defaults of /proc/sys/net/ipv4/vs"?: Record<string, string>;
  readonly writes?: Write[];
}

/** Milliseconds that the recorder slept before a step; groups by the beginning of their name. */
const PAUSES: Record<string, Record<number, number>> = {
  "persistence, one client": { 14: 3000 },
  "short persistence": { 5: 1500, 6: 1500, 7: 1500, 8: 1500 },
  "thresholds: overload": { 17: 12_000 },
  "upper threshold without": { 15: 11_000, 18: 11_000 },
  "one-packet scheduling": { 12: 3000 },
  "--set changes": { 15: 8000 },
  "connection reuse": { 11: 100, 20: 100, 29: 100 },
};

/** As the recorder's iptables rule of the group. */
const MARKS: Record<string, [string, number][]> = {
  "persistence by fwmark": [["tcp dst 192.0.2.100 dport 8000:8100", 5]],
};

/**
 * Late answers of the kernel's neighbour cache that the recorder caught between two steps: ICMP host
 * unreachable to a server of an earlier group.
 */
const isStray = ({ src, icmp }: Record<string, string | number>): boolean =>
  src === "198.18.0.1" && icmp === "3/1";

const forGroup = <T>(table: Record<string, T>, group: string): T | undefined =>
  Object.entries(table).find(([start]) => group.startsWith(start))?.[1];

/** The frame in words, with its bytes where they were recorded. */
const told = (output: Output, hasBytes: boolean): Record<string, string | number> | null => {
  const summary = summaryOf(output);
  if (summary === null || !hasBytes) return summary;
  return { ...summary, ip: Buffer.from(output.frame.subarray(14)).toString("hex") };
};

/** @param given the packet of a step that tells only its ends */
async function replay(
  laboratory: Laboratory,
  step: Step,
  title: string,
  given: Uint8Array | undefined,
): Promise<void> {
  const { director } = laboratory;
  if (step.sysctl !== undefined) {
    const [name, value] = step.sysctl.split("=");
    assert.is(director.sysctls.write(name!, value!), null, title);
  } else if (step.ipvsadm !== undefined) {
    const actual = await laboratory.tryIpvsadm(step.ipvsadm.split(" "));
    assert.is(actual.rc, step.rc, title);
    sameListing(actual.stdout, step.stdout ?? "", title);
    assert.is(actual.stderr, step.stderr ?? "", title);
  } else if (step.packet !== undefined) {
    const { port, packet } = packetOf(step.packet);
    const answer = laboratory.send(port, given ?? packet);
    const expected = step.out!.filter((frame) => !isStray(frame));
    const hasBytes = expected.some(({ ip }) => ip !== undefined);
    const why = `${title}: ${answer.verdict} ${answer.reason ?? ""}`;
    const actual = answer.out.map((output) => told(output, hasBytes));
    assert.equal(actual.filter(Boolean), expected, why);
  } else if (step.ip_vs_conn !== undefined) {
    const actual = laboratory.flowLines();
    const message = `${title}\n${actual.join("\n")}\nis not\n${step.ip_vs_conn.join("\n")}`;
    assert.ok(sameFlowLines(actual, step.ip_vs_conn), message);
  } else if (step.file !== undefined) {
    // A line for each worker, as the kernel has one for each processor.
    if (WORKERS > 1 && step.file.endsWith("_percpu")) return;
    assert.is(procText(director, step.file.replace("/proc/net/", "")), step.text, title);
  } else if (step.Ln !== undefined) {
    sameListing((await laboratory.ipvsadm("-Ln")).stdout, step.Ln, title);
  } else assert.unreachable(`${title}: what is ${JSON.stringify(step)}?`);
}

const FTP_GROUP = "ip_vs_app / proc files";
const behaviour = suite("golden/behaviour");
const groups = readRecording<Group[]>("behaviour.json");
const EXCEPTIONS = [...BEHAVIOUR_EXCEPTIONS, ...(WORKERS > 1 ? CREW_EXCEPTIONS : [])];
const exceptions = new Map(EXCEPTIONS.map(({ index, from }) => [index, from]));

for (const [index, { group, steps }] of groups.entries()) {
  const until = exceptions.get(index) ?? steps.length;
  if (until === 0 || steps.length === 0) continue;
  behaviour(group, async () => {
    const marks = forGroup(MARKS, group) ?? [];
    const laboratory = new Laboratory({ marks });
    const pauses = forGroup(PAUSES, group) ?? {};
    for (const [i, step] of steps.slice(0, until).entries()) {
      if (pauses[i] !== undefined) laboratory.simulation.advance(pauses[i]);
      const what = step.ipvsadm ?? step.packet ?? step.sysctl ?? step.note ?? "table";
      const given = group === FTP_GROUP ? FTP_PACKETS[i] : undefined;
      await replay(laboratory, step, `step ${i}, ${what}`, given);
    }
  });
}

behaviour("sysctls have the kernel's defaults and take what the kernel takes", () => {
  const recorded = groups.find(({ writes }) => writes !== undefined)!;
  const { sysctls } = new Laboratory().director;
  for (const [name, value] of Object.entries(recorded["defaults of /proc/sys/net/ipv4/vs"]!)) {
    assert.is(sysctls.read(name), value, name);
  }
  for (const { result, sysctl, then, write } of recorded.writes!) {
    assert.is(sysctls.write(sysctl, write) === null, result === "ok", `${sysctl}=${write}`);
    assert.is(sysctls.read(sysctl), then, `${sysctl} after ${write}`);
  }
  assert.ok(SYSCTLS.length >= Object.keys(recorded["defaults of /proc/sys/net/ipv4/vs"]!).length);
});

behaviour("the exceptions name groups that are there", () => {
  for (const { index, name } of EXCEPTIONS) assert.is(groups[index]!.group, name);
});

behaviour.run();
