// `tapvs replay`: a capture file goes through a director in memory, by the capture's own time.

import { commentOf } from "./observe/comment.ts";
import { CaptureError, type CapturedFrame, LINK_ETHERNET } from "./observe/capture-file-format.ts";
import type { CaptureDirection, PcapngWriter } from "./observe/pcapng.ts";
import { FRAME_BYTES_MAX } from "./ring/ring.ts";
import { frameOf, type Output, type Simulation } from "./simulation.ts";
import { DROP_FRAME_OVERSIZE, VERDICTS } from "./verdict.ts";

/** Longest time from the first to the last frame: no flow and no template lives longer than 31 days. */
export const SPAN_DAYS_MAX = 31;
const US_PER_DAY = 86_400_000_000;
/** Who sends what a raw IP capture has no Ethernet header for. */
const UNKNOWN_MAC = "02:00:00:00:00:ff";

export interface ReplayResult {
  readonly frames: number;
  /** Frames that the director sent. */
  readonly sent: number;
  /** Frames of which the capture has only a part: they count as malformed. */
  readonly cut: number;
  /** Frames by verdict or drop reason. */
  readonly outcomes: ReadonlyMap<string, number>;
}

/** Passes frames on. Throws CaptureError at a time that is none, or too long after the first one. */
export function* withSoundTimes(frames: Iterable<CapturedFrame>): Iterable<CapturedFrame> {
  let number = 0;
  let firstUs: number | null = null;
  for (const captured of frames) {
    const { timeUs } = captured;
    number++;
    if (!Number.isSafeInteger(timeUs) || timeUs < 0) {
      throw new CaptureError(`frame ${number} has a time that cannot be`);
    }
    firstUs ??= timeUs;
    const days = (timeUs - firstUs) / US_PER_DAY;
    if (days > SPAN_DAYS_MAX) {
      throw new CaptureError(
        `frame ${number} comes ${Math.floor(days)} days after the first one, and a replay takes at most ` +
          `${SPAN_DAYS_MAX}; split the capture`,
      );
    }
    yield captured;
  }
}

/**
 * Feeds every frame to the director when its time has come, and writes each frame, and each frame that the
 * director sent, with the verdict as comment.
 *
 * @param frames with sound times (withSoundTimes)
 * @param portOf name of the port that a frame comes in by
 */
export function replay(
  simulation: Simulation,
  frames: Iterable<CapturedFrame>,
  writer: PcapngWriter | null,
  portOf: (captured: CapturedFrame) => string,
): ReplayResult {
  const run = new Replay(simulation, writer);
  for (const captured of frames) run.feed(captured, portOf(captured));
  return run;
}

class Replay implements ReplayResult {
  frames = 0;
  sent = 0;
  cut = 0;
  readonly outcomes = new Map<string, number>();
  readonly #simulation: Simulation;
  readonly #writer: PcapngWriter | null;
  readonly #ports = new Map<string, number>();
  /** Time of the capture when the simulation's clock was at 0. */
  #zeroUs = 0;

  constructor(simulation: Simulation, writer: PcapngWriter | null) {
    this.#simulation = simulation;
    this.#writer = writer;
    for (const { name } of simulation.ports) this.#ports.set(name, writer?.addInterface(name) ?? 0);
  }

  feed(captured: CapturedFrame, port: string): void {
    const simulation = this.#simulation;
    const { timeUs } = captured;
    if (this.frames === 0) this.#zeroUs = timeUs - Math.round(simulation.clock.nowMs() * 1000);
    // Captures of several cores may step back a little: such a frame comes at once.
    const waitMs = (timeUs - this.#zeroUs) / 1000 - simulation.clock.nowMs();
    if (waitMs > 0) this.#writeSent(simulation.advance(waitMs), "sent by a timer");
    this.frames++;
    if (captured.frame.length < captured.originalBytes) this.cut++;

    const frame = asEthernet(captured, simulation, port);
    const { comment, out, outcome } = outcomeOf(simulation, port, frame);
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    this.#write(port, simulation.clock.nowMs(), frame, "in", comment);
    this.#writeSent(out, comment);
  }

  #writeSent(outputs: readonly Output[], comment: string): void {
    this.sent += outputs.length;
    for (const { frame, port, timeMs } of outputs) this.#write(port, timeMs, frame, "out", comment);
  }

  #write(
    port: string,
    timeMs: number,
    frame: Uint8Array,
    direction: CaptureDirection,
    comment: string,
  ): void {
    const timeUs = this.#zeroUs + Math.round(timeMs * 1000);
    this.#writer?.frame(this.#ports.get(port)!, timeUs, frame, { direction, comment });
  }
}

interface Outcome {
  /** Verdict or drop reason. */
  readonly outcome: string;
  readonly comment: string;
  readonly out: readonly Output[];
}

function outcomeOf(simulation: Simulation, port: string, frame: Uint8Array): Outcome {
  if (frame.length > FRAME_BYTES_MAX) {
    const { meaning, name } = VERDICTS[DROP_FRAME_OVERSIZE]!;
    return { outcome: name, comment: `drop, ${name}: ${meaning}`, out: [] };
  }
  const { out, reason, trace, verdict } = simulation.send(port, frame);
  return { outcome: reason ?? verdict, comment: commentOf(trace), out };
}

/** A raw IP packet gets the Ethernet header that it had, or would have had, on its way to the port. */
function asEthernet(captured: CapturedFrame, simulation: Simulation, port: string): Uint8Array {
  const { frame, linkType } = captured;
  if (linkType === LINK_ETHERNET || frame.length === 0) return frame;
  const { mac } = simulation.ports[simulation.portNumber(port)]!;
  return frameOf(frame, mac, UNKNOWN_MAC);
}
