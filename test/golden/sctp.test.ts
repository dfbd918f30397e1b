// sctp.json: walks of SCTP associations, packet by packet: what left, and the state and timer of the flow.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { frameLine, readRecording, type RecordedFrame } from "../support/recordings.ts";

interface Step {
  readonly packet: string;
  readonly in: string;
  readonly out: RecordedFrame[];
  /** State and whole seconds left, or null for no flow. */
  readonly conn: [string, number] | null;
}

interface Walk {
  readonly mode: "-m" | "-g";
  readonly steps: Step[];
}

const NAT_PORT = 19;
const SERVICE_PORT = 9;
const sctp = suite("golden/sctp");

function check(laboratory: Laboratory, step: Step): void {
  const port = step.packet.startsWith("c ") ? "tap0" : "tap1";
  const answer = laboratory.send(port, Uint8Array.from(Buffer.from(step.in, "hex")));

  const why = `${step.packet}: verdict ${answer.verdict} ${answer.reason ?? ""}`;
  assert.equal(recorded(answer.out).map(frameLine), step.out.map(frameLine), why);
  const [line] = laboratory.flowLines();
  if (step.conn === null) {
    assert.is(line, undefined, why);
    return;
  }
  const words = line!.split(/\s+/);
  const [state, seconds] = step.conn;
  assert.is(words.at(-2), state, why);
  assert.ok(Math.abs(Number(words.at(-1)) - seconds) <= 1, `${why}: ${line} has ${seconds} s left`);
}

readRecording<Walk[]>("sctp.json").forEach(({ mode, steps }, index) => {
  const title = steps.map(({ packet }) => packet).join(", ");
  sctp(`walk ${index + 1} by ${mode}: ${title}`, async () => {
    const laboratory = new Laboratory();
    const port = mode === "-m" ? NAT_PORT : SERVICE_PORT;
    await laboratory.ipvsadm("-A --sctp-service 192.0.2.100:9 -s rr");
    await laboratory.ipvsadm(`-a --sctp-service 192.0.2.100:9 -r 198.18.1.11:${port} ${mode}`);

    for (const step of steps) check(laboratory, step);
  });
});

sctp.run();
