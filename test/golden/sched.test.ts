// sched.json: which server each new connection got from the real kernel, end to end: every SYN is a packet
// through the director, every edit an ipvsadm call.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { tcp } from "../support/packet.ts";
import { readRecording } from "../support/recordings.ts";

type Step =
  | { readonly syn: string; readonly rs: string }
  | { readonly establish: string; readonly rs: string }
  | { readonly "client-fin": string; readonly rs: string }
  | { readonly ipvsadm: string }
  | { readonly counts: { rs: string; weight: number; active: number; inactive: number }[] };

interface Case {
  readonly name: string;
  readonly setup: string[];
  readonly steps?: Step[];
  /** The short form: all steps are SYNs. */
  readonly clients?: string[];
  readonly rs?: string[];
}

const VIP = "192.0.2.100:80";
const MARKED_NETWORK = "198.19.0.0/16";

/** Where a SYN went: the server, or how it was answered. */
function outcome(frames: ReturnType<typeof recorded>): string | null {
  for (const { dev, ip } of frames) {
    const packet = Buffer.from(ip, "hex");
    const header = (packet[0]! & 15) * 4;
    if (dev === "tap1" && packet[9] === 6) {
      return `${[...packet.subarray(16, 20)].join(".")}:${packet.readUInt16BE(header + 2)}`;
    }
    if (dev === "tap0" && packet[9] === 1) return `icmp ${packet[header]}/${packet[header + 1]}`;
    if (dev === "tap0" && packet[9] === 6) return `tcp-flags ${packet[header + 13]}`;
  }
  return null;
}

class Replay {
  readonly #laboratory: Laboratory;

  constructor(laboratory: Laboratory) {
    this.#laboratory = laboratory;
  }

  #send(port: string, from: string, to: string, flags: string): string | null {
    return outcome(recorded(this.#laboratory.send(port, tcp({ from, to, flags })).out));
  }

  syn(text: string): string | null {
    const [from, to = VIP] = text.split(">");
    return this.#send("tap0", from!, to, "S");
  }

  async step(step: Step, name: string): Promise<void> {
    if ("syn" in step) assert.is(this.syn(step.syn), step.rs, `${name}: SYN of ${step.syn}`);
    else if ("establish" in step) {
      this.#send("tap1", step.rs, step.establish, "SA");
      this.#send("tap0", step.establish, VIP, "A");
    } else if ("client-fin" in step) this.#send("tap0", step["client-fin"], VIP, "FA");
    else if ("ipvsadm" in step) await this.#laboratory.ipvsadm(step.ipvsadm);
    else assert.equal(await this.#counts(), step.counts, `${name}: counts`);
  }

  async #counts(): Promise<{ rs: string; weight: number; active: number; inactive: number }[]> {
    const { stdout } = await this.#laboratory.ipvsadm("-Ln");
    return stdout
      .split("\n")
      .filter((line) => line.startsWith("  -> ") && !line.includes("RemoteAddress"))
      .map((line) => line.trim().split(/\s+/))
      .map(([, rs, , weight, active, inactive]) => ({
        rs: rs!,
        weight: Number(weight),
        active: Number(active),
        inactive: Number(inactive),
      }));
  }
}

const sched = suite("golden/sched");

for (const entry of readRecording<Case[]>("sched.json")) {
  sched(entry.name, async () => {
    const local = ["192.0.2.101", MARKED_NETWORK];
    const laboratory = new Laboratory({ local, marks: [[`dst ${MARKED_NETWORK}`, 5]] });
    for (const line of entry.setup) await laboratory.ipvsadm(line);
    const replay = new Replay(laboratory);
    for (const step of entry.steps ?? []) await replay.step(step, entry.name);
    const served = (entry.clients ?? []).map((client) => replay.syn(client));
    if (entry.rs !== undefined) assert.equal(served, entry.rs);
  });
}

sched.run();
