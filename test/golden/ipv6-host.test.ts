// ipv6-host.json: IPv6 around IPVS: fragments, extension headers, the director as a host and router, ICMPv6 errors,
// neighbour discovery. One input each, and what the real director emitted.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Answer } from "../../dataplane/simulation.ts";
import { Laboratory } from "../support/laboratory.ts";
import { frameLine, readRecording, type RecordedFrame } from "../support/recordings.ts";

interface Case {
  readonly name: string;
  /** Of the servers' side. */
  readonly mtu: number;
  readonly in: { readonly dev: string; readonly ip?: string; readonly frame?: string };
  readonly out: RecordedFrame[];
}

interface Group {
  readonly group: string;
  readonly ipvsadm: string[];
  readonly sysctl: Record<string, number>;
  readonly cases: Case[];
}

const octets = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

const macText = (frame: Uint8Array, at: number): string =>
  Buffer.from(frame.subarray(at, at + 6))
    .toString("hex")
    .replace(/(..)(?!$)/g, "$1:");

const NEIGHBOUR_SOLICITATION = 135;

/** A stale neighbour is asked at once whether it is still there; the kernel waits 5 s before it asks. */
const isProbe = (frame: Uint8Array): boolean =>
  frame[20] === 58 && frame[54] === NEIGHBOUR_SOLICITATION && frame[0] !== 0x33;

/** Every frame sent but ARP and probes; neighbour discovery is included. */
const emitted = ({ out }: Answer): string[] =>
  out.flatMap(({ port, frame }) => isProbe(frame) ? [] : [
    frameLine({
      dev: port,
      dmac: macText(frame, 0),
      smac: macText(frame, 6),
      ip: Buffer.from(frame.subarray(14)).toString("hex"),
    }),
  ]);

const host = suite("golden/ipv6-host");
let laboratory: Laboratory;

async function open({ ipvsadm, sysctl }: Group): Promise<void> {
  laboratory = new Laboratory();
  for (const line of ipvsadm) await laboratory.ipvsadm(line);
  for (const [name, value] of Object.entries(sysctl)) {
    assert.is(laboratory.director.sysctls.write(name, String(value)), null, name);
  }
}

function withoutDefaultRoute(): void {
  const any = { family: 6 as const, word0: 0, word1: 0, word2: 0, word3: 0 };
  for (const { host } of laboratory.directors) {
    const { routes } = host;
    const route = routes.list.find((one) => one.prefix.family === 6 && one.prefixBits === 0);
    assert.ok(route !== undefined && routes.remove({ ...route, prefix: any }));
  }
}

for (const group of readRecording<Group[]>("ipv6-host.json")) {
  let isOpen: Promise<void> | null = null;
  for (const entry of group.cases) {
    host(`${group.group}: ${entry.name}`, async () => {
      isOpen ??= open(group);
      await isOpen;
      laboratory.director.host.interfaces.mtu[1] = entry.mtu;
      if (entry.name === "no route") withoutDefaultRoute();
      const { dev, frame, ip } = entry.in;

      const answer =
        frame === undefined
          ? laboratory.send(dev, octets(ip!))
          : laboratory.simulation.send(dev, octets(frame));

      const why = `${group.group}: ${entry.name}: verdict ${answer.verdict} ${answer.reason ?? ""}`;
      assert.equal(emitted(answer), entry.out.map(frameLine), why);
    });
  }
}

host.run();
