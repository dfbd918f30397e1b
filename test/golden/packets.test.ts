// packets.json: one input packet, and the frames that the real director emitted.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { frameLine, readRecording, type RecordedFrame, sameFlowLines } from "../support/recordings.ts";

interface Group {
  readonly group: string;
  readonly ipvsadm: string[];
  readonly sysctl: [string, string | number][];
}

interface Case {
  readonly name: string;
  readonly in: { readonly dev: string; readonly ip: string };
  readonly out: RecordedFrame[];
  readonly conns?: string[];
}

const SMALL_MTU = "real-server side MTU 1400";
/** As `iptables -t mangle -A PREROUTING -d 192.0.2.160/28 -j MARK --set-mark 9`. */
const MARKED: [string, number] = ["dst 192.0.2.160/28", 9];
const isGroup = (entry: Group | Case): entry is Group => "group" in entry;

/** What the recorder did to the director's surroundings for a group. */
const SURROUNDINGS: Record<string, (laboratory: Laboratory) => void | Promise<void>> = {
  "VIP not local: packets that are to be routed do not reach IPVS": ({ director }) => {
    const address = { family: 4 as const, word0: 0xc0000296 | 0, word1: 0, word2: 0, word3: 0 };
    director.host.routes.add({ prefix: address, prefixBits: 32, port: 1 });
    director.host.neighbours.addStatic(1, address, 0x02000000, 0x0196);
  },
  "no route to the server": ({ director }) => {
    const any = { family: 4 as const, word0: 0, word1: 0, word2: 0, word3: 0 };
    const gateway = { ...any, word0: 0xc61200fe | 0 };
    director.host.routes.remove({ prefix: any, prefixBits: 0, port: 0, gateway });
    const clients = { ...any, word0: 0xc6124000 | 0 };
    director.host.routes.add({ prefix: clients, prefixBits: 18, port: 0, gateway });
  },
};

const packets = suite("golden/packets");
let laboratory: Laboratory;
let group = "";

async function open(entry: Group): Promise<void> {
  group = entry.group;
  laboratory = new Laboratory({ local: ["192.0.2.160/28"], marks: [MARKED] });
  await SURROUNDINGS[group]?.(laboratory);
  for (const line of entry.ipvsadm) await laboratory.ipvsadm(line);
  for (const [name, value] of entry.sysctl) {
    const refusal = laboratory.director.sysctls.write(
      name.replace("net.ipv4.vs.", ""),
      String(value),
    );
    assert.is(refusal, null, `${name}=${value}`);
  }
}

function replay(entry: Case): void {
  const { director } = laboratory;
  const isSmall = entry.name.includes(SMALL_MTU);
  director.host.interfaces.mtu[1] = isSmall ? 1400 : 1500;
  // The recorder flushed the route cache when it set the MTU back.
  if (entry.name.startsWith("UDP fragment 1")) director.host.pathMtu.flush();

  const answer = laboratory.send(entry.in.dev, Uint8Array.from(Buffer.from(entry.in.ip, "hex")));

  const actual = recorded(answer.out).map(frameLine);
  const why = `verdict ${answer.verdict} ${answer.reason ?? ""}`;
  assert.equal(actual, entry.out.map(frameLine), `${group}: ${entry.name}: ${why}`);
  if (entry.conns === undefined) return;
  const flows = laboratory.flowLines();
  const isSame = sameFlowLines(flows, entry.conns);
  assert.ok(isSame, `${group}: ${entry.name}: ${flows.join("\n")} is not ${entry.conns.join("\n")}`);
}

let isOpen: Promise<void> = Promise.resolve();
for (const entry of readRecording<(Group | Case)[]>("packets.json")) {
  if (isGroup(entry)) {
    group = entry.group;
    packets(`${entry.group}: the rules are accepted`, async () => {
      isOpen = open(entry);
      await isOpen;
    });
    continue;
  }
  packets(`${group}: ${entry.name}`, async () => {
    await isOpen;
    replay(entry);
  });
}

packets.run();
