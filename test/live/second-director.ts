// A second director beside the one of a lab, in a network namespace of its own and on the same segments: what takes
// over when the first one is gone.

import type { Lab } from "../../cli/lab/lab.ts";
import { LAUNCHER } from "../../cli/lab/lab.ts";
import type { Finished, LabProcess } from "../../cli/lab/process.ts";
import { DIRECTOR_HOST } from "../../cli/lab/topology.ts";

import { WORKERS } from "./with-lab.ts";

const HOST = "director2";

export class SecondDirector {
  readonly #lab: Lab;
  readonly #process: LabProcess;

  private constructor(lab: Lab, process: LabProcess) {
    this.#lab = lab;
    this.#process = process;
  }

  /**
   * Starts it without any claim to the virtual addresses. Its ports have the names of the first one's, and its
   * addresses are one above theirs.
   * @param rules in ipvsadm-save format
   */
  static async start(lab: Lab, rules: string): Promise<SecondDirector> {
    const { sandbox, topology } = lab;
    // Each segment goes on in its namespace: a bridge there, and a cable between the two bridges.
    const cables = topology.segments.map(
      (segment) =>
        `link add ${segment} type bridge stp_state 0 forward_delay 0 mcast_snooping 0\n` +
        `link add up-${segment} type veth peer name to2-${segment} netns ${DIRECTOR_HOST}\n` +
        `link set up-${segment} master ${segment} up\nlink set ${segment} up\n`,
    );
    const ends = topology.segments.map(
      (segment) => `link set to2-${segment} master ${segment} up\n`,
    );
    await sandbox.script(undefined, `ip netns add ${HOST}\n`);
    await sandbox.script(HOST, `ip -batch - <<'END'\nlink set lo up\n${cables.join("")}END\n`);
    await sandbox.script(DIRECTOR_HOST, `ip -batch - <<'END'\n${ends.join("")}END\n`);
    const rulesFile = await sandbox.writeFile("director2.rules", rules);
    const config = await sandbox.writeFile("director2.toml", configOf(lab, rulesFile));
    const command = [LAUNCHER, "run", "--config", config];
    const process = await sandbox.start(HOST, HOST, command, /ready/);
    return new SecondDirector(lab, process);
  }

  /** Runs `tapvs WORDS…` where it is. @throws Error when it fails */
  async tapvs(...words: string[]): Promise<string> {
    const done: Finished = await this.#lab.sandbox.run(HOST, [LAUNCHER, ...words]);
    if (done.status === 0) return done.stdout;
    throw new Error(`tapvs ${words.join(" ")}: ${done.stderr.trim() || `status ${done.status}`}`);
  }

  stop(): Promise<number> {
    return this.#process.stop();
  }
}

function configOf({ topology }: Lab, rulesFile: string): string {
  const lines = [
    "claim_vips = false",
    `workers = ${WORKERS}`,
    `rules = ${JSON.stringify(rulesFile)}`,
  ];
  for (const port of topology.ports) {
    const address = port.address.replace(/\d+(?=\/)/, (last) => String(Number(last) + 1));
    lines.push(
      "[[port]]",
      'kind = "tap"',
      `name = "${port.name}"`,
      `mac = "${port.mac.replace(/01$/, "02")}"`,
      `bridge = "${port.segment}"`,
      `addresses = ["${address}"]`,
    );
  }
  return `${lines.join("\n")}\n`;
}
