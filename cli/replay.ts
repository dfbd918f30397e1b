// `tapvs replay`: reads a capture, sends it through a director in memory, tells what became of the frames, and
// writes them with the verdicts.

import type { tapvs } from "../proto/generated/control.js";
import { readCapture } from "../dataplane/observe/capture-file.ts";
import type { CapturedFrame } from "../dataplane/observe/capture-file-format.ts";
import { PcapngWriter } from "../dataplane/observe/pcapng.ts";
import { replay, type ReplayResult, withSoundTimes } from "../dataplane/replay.ts";
import { setupFor } from "../dataplane/replay-setup.ts";
import type { Simulation } from "../dataplane/simulation.ts";
import { VERDICTS } from "../dataplane/verdict.ts";
import { CommandError, EXIT, usageError } from "./exit.ts";
import { octetsText } from "./names.ts";
import { ReplacementFile } from "./replacement-file.ts";
import { makeSimulation, readRules } from "./simulation.ts";
import type { SimulationFlags } from "./simulation-flags.ts";
import { type Column, type OutputFormat, show } from "./table.ts";
import { PLAIN } from "./terminal.ts";
import { count } from "./units.ts";
import type { World } from "./world.ts";

export interface ReplayOptions extends SimulationFlags {
  /** A pcapng file to write; "-" is standard output, which then gets no table. */
  readonly write?: string;
  readonly output: OutputFormat;
}

/** Before the first frame: the director announces its addresses, and once again; that is no part of the replay. */
const SETTLE_MS = 3000;
const STDOUT = "-";

/**
 * Replays the capture at `path`.
 *
 * @returns exit status
 * @throws CommandError in one sentence; then no file was written
 */
export async function runReplay(
  world: World,
  options: ReplayOptions,
  path: string,
): Promise<number> {
  if (options.rules === undefined && options.config === undefined) {
    throw usageError("a replay needs rules: give --rules FILE, for example from `tapvs save`");
  }
  const capture = await world.readBytes(path);
  const rules = options.rules === undefined ? [] : await readRules(world, options.rules);
  const { servers, vips } = addressesOf(rules);
  // Frames are read twice and never kept: first for the addresses, and to refuse a bad file before anything else.
  const frames = (): Iterable<CapturedFrame> => withSoundTimes(readCapture(capture));
  const setup = told(path, () => setupFor(frames(), (address) => vips.has(address), servers));
  const simulation = await makeSimulation(world, options, setup, true);
  simulation.advance(SETTLE_MS);
  const run = (writer: PcapngWriter | null): ReplayResult =>
    replay(simulation, frames(), writer, portsOf(simulation));
  const result = writing(world, options.write, run);
  if (options.write !== STDOUT) showOutcomes(world, options.output, result);
  summarize(world, result);
  return EXIT.done;
}

/** @throws CommandError for what `read` throws, with the file's name */
function told<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CommandError(EXIT.failed, `${path}: ${(error as Error).message}`);
  }
}

/** VIPs and servers of the rules, as text. */
function addressesOf(changes: readonly tapvs.v1.IChange[]): {
  vips: Set<string>;
  servers: string[];
} {
  const vips = new Set<string>();
  const servers = new Set<string>();
  for (const { addServer, addService } of changes) {
    const vip = addService?.service?.key?.address;
    if (vip) vips.add(octetsText(vip));
    if (addServer?.server) servers.add(octetsText(addServer.server.address));
  }
  return { vips, servers: [...servers] };
}

/** A frame comes in by the port with its interface's name, else with its interface's number, else by the first. */
function portsOf({ ports }: Simulation): (captured: CapturedFrame) => string {
  const names = new Set(ports.map(({ name }) => name));
  return ({ interface: number, interfaceName }) =>
    names.has(interfaceName) ? interfaceName : (ports[number] ?? ports[0]!).name;
}

/** Runs a replay with a writer to the file, which is there only when all went well. */
function writing(
  world: World,
  path: string | undefined,
  run: (writer: PcapngWriter | null) => ReplayResult,
): ReplayResult {
  if (path === undefined) return run(null);
  if (path === STDOUT) {
    const out = world.createFile(STDOUT);
    const result = run(new PcapngWriter((block) => out.write(block)));
    out.close();
    return result;
  }
  const file = new ReplacementFile(path);
  try {
    const result = run(new PcapngWriter((block) => file.write(block)));
    file.commit();
    return result;
  } catch (error) {
    file.abandon();
    throw error;
  }
}

type Row = readonly [outcome: string, frames: number];

const MEANINGS = new Map(VERDICTS.map(({ kind, meaning, name }) => [name, { kind, meaning }]));

const COLUMNS: readonly Column<Row>[] = [
  { title: "OUTCOME", text: ([outcome]) => outcome },
  { title: "KIND", text: ([outcome]) => MEANINGS.get(outcome)?.kind ?? "" },
  { title: "FRAMES", align: "right", text: ([, frames]) => String(frames) },
  { title: "MEANING", text: ([outcome]) => MEANINGS.get(outcome)?.meaning ?? "" },
];

/** The outcomes, the most frequent first. */
function showOutcomes(world: World, format: OutputFormat, result: ReplayResult): void {
  const { cut, frames, outcomes, sent } = result;
  const records: Row[] = [...outcomes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const json = () => ({
    frames,
    sent,
    cut,
    outcomes: records.map(([name, count]) => ({
      name,
      kind: MEANINGS.get(name)?.kind ?? "",
      frames: count,
      meaning: MEANINGS.get(name)?.meaning ?? "",
    })),
  });
  const whenEmpty = "The capture has no frames.";
  const view = { schema: "tapvs/replay/v1", records, columns: COLUMNS, json, whenEmpty };
  show(world.terminal, format, view, PLAIN);
}

function summarize(world: World, { cut, frames, sent }: ReplayResult): void {
  world.terminal.say(`${count(frames, "frame")} replayed, ${count(sent, "frame")} sent.`);
  if (cut === 0) return;
  const whole = "a director needs whole frames (tcpdump -s 0)";
  world.terminal.say(`The capture has only a part of ${count(cut, "frame")}; ${whole}.`);
}
