// Compares what the kernel and tapvs answered to the same life, answer by answer, with the masks of
// test/golden/recordings/README.md, and tells the first difference for people.

import { describePacket } from "../support/decode.ts";
import { frameLine } from "../support/recordings.ts";
import type { Answer, Life, Request } from "./script.ts";
import { isToGroup, recordsOf } from "./sync-lines.ts";

export interface Difference {
  /** Index of the request in its life. */
  readonly index: number;
  readonly request: Request;
  /** What differs, for people. */
  readonly kernel: string;
  readonly tapvs: string;
}

interface Frame {
  readonly port: string;
  readonly dmac: string;
  readonly smac: string;
  readonly packet: string;
}

const PORTS = ["tap0", "tap1"];

/** IP frames as masked lines, port by port: the guest's order between two ports is that of its reading. */
function frameLines(answer: Answer): string[] {
  const frames = ((answer["out"] ?? []) as Frame[]).filter(
    ({ packet }) => /^[46]/.test(packet) && !isToGroup(packet),
  );
  return PORTS.flatMap((dev) =>
    frames
      .filter(({ port }) => port === dev)
      .map(({ dmac, packet, smac }) => frameLine({ dev, dmac, smac, ip: packet })),
  );
}

const TIMED_LINE = [
  // ipvsadm -Lnc: the time left is the second word.
  /^(?<before>\S+ +)(?<minutes>\d\d):(?<seconds>\d\d)(?<after> .*)$/,
  // ip_vs_conn: the word behind the state.
  /^(?<before>(?:TCP|UDP|SCTP|IP) +(?:\S+ +){7})(?<seconds>\d+)(?<after>.*)$/,
];

/** A line without the time that is left, and that time in seconds; null where there is none. */
function untimed(line: string): { text: string; seconds: number | null } {
  for (const pattern of TIMED_LINE) {
    const { after, before, minutes, seconds } = pattern.exec(line)?.groups ?? {};
    if (seconds === undefined) continue;
    const total = Number(minutes ?? 0) * 60 + Number(seconds);
    return { text: `${before!.trim()} … ${after!.trim()}`, seconds: total };
  }
  return { text: line, seconds: null };
}

/** Listings agree: those of flows as sets of lines whose time differs by a second at most, or by `patience` more. */
export function sameText(kernel: string, tapvs: string, patience = 0): boolean {
  if (kernel === tapvs) return true;
  const order = (text: string): ReturnType<typeof untimed>[] =>
    text
      .split("\n")
      .map(untimed)
      .sort((a, b) => {
        if (a.text === b.text) return (a.seconds ?? 0) - (b.seconds ?? 0);
        return a.text < b.text ? -1 : 1;
      });
  const [theirs, ours] = [order(kernel), order(tapvs)];
  if (!theirs.some(({ seconds }) => seconds !== null)) return false;
  return (
    theirs.length === ours.length &&
    theirs.every(({ seconds, text }, i) => {
      const other = ours[i]!;
      return text === other.text && Math.abs((seconds ?? 0) - (other.seconds ?? 0)) <= 1 + patience;
    })
  );
}

/** Lines of /proc/net/ip_vs stand in the order of a hash: services as blocks, sorted. */
const sortedBlocks = (text: string): string =>
  text
    .split(/\n(?! )/)
    .sort()
    .join("\n");

const field = (answer: Answer, name: string): string => String(answer[name] ?? "");

/** The parts of an answer that are compared, as texts. */
function partsOf(request: Request, answer: Answer): string[] {
  if (answer["error"] !== undefined) return [`error: ${field(answer, "error")}`];
  if (request["ipvsadm"] !== undefined) {
    return [`status ${field(answer, "rc")}`, field(answer, "stdout"), field(answer, "stderr")];
  }
  if (request["sysctl"] !== undefined) return [field(answer, "rc"), field(answer, "value")];
  if (request["proc"] === "ip_vs") return [sortedBlocks(field(answer, "text"))];
  if (request["proc"] !== undefined) return [field(answer, "text")];
  return [frameLines(answer).join("\n")];
}

/** What the master announced in the whole life, told as the last request's difference, or null. */
function announcedDifference(
  life: Life,
  kernel: readonly Answer[],
  tapvs: readonly Answer[],
): Difference | null {
  const [theirs, ours] = [recordsOf(kernel), recordsOf(tapvs)].map((all) => all.join("\n"));
  if (theirs === ours) return null;
  const index = life.length - 1;
  const told = (records: string): string => `announced in all\n${records || "nothing"}`;
  return { index, request: life[index]!, kernel: told(theirs!), tapvs: told(ours!) };
}

/** The first answer that differs, or null. */
export function firstDifference(
  life: Life,
  kernel: readonly Answer[],
  tapvs: readonly Answer[],
): Difference | null {
  for (const [index, request] of life.entries()) {
    const theirs = partsOf(request, kernel[index]!);
    const ours = partsOf(request, tapvs[index]!);
    const patience = Math.round(Number(kernel[index]!["took"] ?? 0) / 1000);
    const isSame =
      theirs.length === ours.length &&
      theirs.every((text, i) => sameText(text, ours[i]!, patience));
    if (isSame) continue;
    const verdict = [tapvs[index]!["verdict"], tapvs[index]!["reason"]].filter(Boolean).join(" ");
    return {
      index,
      request,
      kernel: theirs.filter(Boolean).join("\n") || "nothing",
      tapvs: `${ours.filter(Boolean).join("\n") || "nothing"}${verdict && `\n(${verdict})`}`,
    };
  }
  return announcedDifference(life, kernel, tapvs);
}

/** A request as one readable line. */
export function requestLine(request: Request): string {
  if (request["ipvsadm"] !== undefined) {
    return `ipvsadm ${(request["ipvsadm"] as string[]).join(" ")}`;
  }
  if (request["packet"] !== undefined) {
    const packet = Uint8Array.from(Buffer.from(String(request["packet"]), "hex"));
    return `${request["port"]}: ${describePacket(packet)}`;
  }
  return JSON.stringify(request);
}

const indented = (text: string): string => text.replaceAll(/^/gm, "    ");

/** Both answers to the request that is answered differently. */
export const answersText = ({ kernel, request, tapvs }: Difference): string =>
  [
    requestLine(request),
    "  the kernel answered",
    indented(kernel),
    "  tapvs answered",
    indented(tapvs),
  ].join("\n");

/** A difference for people: the way to it, then both answers. */
export const differenceText = (life: Life, difference: Difference): string =>
  [
    ...life.slice(0, difference.index).map((line) => `    ${requestLine(line)}`),
    `    ${answersText(difference)}`,
  ].join("\n");
