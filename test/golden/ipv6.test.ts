// ipv6.json: one input packet each, and what the real director emitted; which client goes to which server; listings.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { laboratoryServerMac } from "../../dataplane/simulation.ts";
import { Laboratory, recorded } from "../support/laboratory.ts";
import { tcp } from "../support/packet6.ts";
import { frameLine, readRecording, type RecordedFrame, sameFlowLines } from "../support/recordings.ts";

interface Case {
  readonly group: string;
  readonly name: string;
  readonly in: { readonly dev: string; readonly ip: string };
  readonly out: RecordedFrame[];
  readonly conns: string[];
}

interface Mapping {
  readonly scheduler: string;
  readonly servers: Record<string, number>;
  readonly map: [client: string, server: string | null][];
}

interface Recording {
  readonly packets: Case[];
  readonly maps: Mapping[];
  readonly Ln: string;
  readonly Lnc: string;
  readonly proc_ip_vs_conn: string;
  readonly "persistent Lnc": string;
}

const recording = readRecording<Recording>("ipv6.json");
const VIP = "[2001:db8::100]";
const SERVER = "[2001:db8:b::11]";
const SMALL_MTU = "server side MTU 1400";

/** The ipvsadm lines before the first case of each group. */
const RULES: Record<string, string[]> = {
  nat: [`-A -t ${VIP}:80 -s rr`, `-a -t ${VIP}:80 -r ${SERVER}:8080 -m`],
  dr: [`-A -t ${VIP}:80 -s rr`, `-a -t ${VIP}:80 -r ${SERVER}:80 -g`],
  "tun ip6ip6": [`-A -t ${VIP}:80 -s rr`, `-a -t ${VIP}:80 -r ${SERVER}:80 -i`],
  "tun gue": [
    `-A -t ${VIP}:80 -s rr`,
    `-a -t ${VIP}:80 -r ${SERVER}:80 -i --tun-type gue --tun-port 6080 --tun-csum`,
  ],
  "tun gre": [`-A -t ${VIP}:80 -s rr`, `-a -t ${VIP}:80 -r ${SERVER}:80 -i --tun-type gre`],
  "no server": [`-A -t ${VIP}:80 -s rr`],
  "IPv4 in IPv6 tunnel": [
    `-A -u ${VIP}:53 -s rr`,
    `-a -u ${VIP}:53 -r ${SERVER}:53 -i`,
    "-A -t 192.0.2.100:80 -s rr",
    `-a -t 192.0.2.100:80 -r ${SERVER}:80 -i`,
    `-a -t ${VIP}:80 -r 198.18.1.11:80 -i`,
  ],
  "IPv6 in IPv4 tunnel": [],
  "persistent /64": [
    `-A -t ${VIP}:80 -s rr -p 100 -M 64`,
    `-a -t ${VIP}:80 -r ${SERVER}:80 -m`,
    `-a -t ${VIP}:80 -r [2001:db8:b::12]:80 -m`,
  ],
};

/** Groups that go on with the director of the group before. */
const CONTINUED = new Set(["IPv4 in IPv6 tunnel", "IPv6 in IPv4 tunnel"]);

/** What a listing says beside the order of lines (of a hash) and the last second of a timer. */
const entriesOf = (listing: string): string[] =>
  listing
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((line) => line.replace(/ 01:39 | 01:40 /, " 01:4x ").replace(/ 00:59 | 01:00 /, " 01:0x "))
    .sort();

const packets = suite("golden/ipv6");
let laboratory: Laboratory;
let group = "";

async function open(name: string): Promise<void> {
  group = name;
  if (!CONTINUED.has(name)) laboratory = new Laboratory();
  for (const line of RULES[name]!) await laboratory.ipvsadm(line);
}

function replay(entry: Case): void {
  const { director } = laboratory;
  director.host.interfaces.mtu[1] = entry.name.includes(SMALL_MTU) ? 1400 : 1500;

  const answer = laboratory.send(entry.in.dev, Uint8Array.from(Buffer.from(entry.in.ip, "hex")));

  const why = `${entry.group}: ${entry.name}: verdict ${answer.verdict} ${answer.reason ?? ""}`;
  assert.equal(recorded(answer.out).map(frameLine), entry.out.map(frameLine), why);
  const flows = laboratory.flowLines();
  assert.ok(
    sameFlowLines(flows, entry.conns),
    `${why}: ${flows.join("\n")} is not ${entry.conns.join("\n")}`,
  );
}

for (const entry of recording.packets) {
  packets(`${entry.group}: ${entry.name}`, async () => {
    if (entry.group !== group) await open(entry.group);
    replay(entry);
    if (entry.group !== "IPv6 in IPv4 tunnel") return;
    assert.is((await laboratory.ipvsadm("-Ln")).stdout, recording.Ln);
    const listing = (await laboratory.ipvsadm("-Lnc")).stdout;
    assert.equal(entriesOf(listing), entriesOf(recording.Lnc));
    const lines = recording.proc_ip_vs_conn.trimEnd().split("\n").slice(1);
    assert.ok(sameFlowLines(laboratory.flowLines(), lines));
  });
}

packets("persistent /64: the listing shows templates by their prefix", async () => {
  const listing = (await laboratory.ipvsadm("-Lnc")).stdout;

  assert.is(group, "persistent /64");
  assert.equal(entriesOf(listing), entriesOf(recording["persistent Lnc"]));
});

for (const { scheduler, servers, map } of recording.maps) {
  packets(`${scheduler} sends every client to the server that the kernel chose`, async () => {
    const director = new Laboratory();
    await director.ipvsadm(`-A -t ${VIP}:80 -s ${scheduler}`);
    for (const [server, weight] of Object.entries(servers)) {
      await director.ipvsadm(`-a -t ${VIP}:80 -r [${server}]:80 -g -w ${weight}`);
    }
    const names = new Map(
      Object.keys(servers).map((server) => [
        laboratoryServerMac(Number.parseInt(server.split("::")[1]!, 16)),
        server,
      ]),
    );

    const chosen = map.map(([client]) => {
      const answer = director.send("tap0", tcp({ from: client, to: `${VIP}:80`, flags: "S" }));
      return [client, names.get(recorded(answer.out)[0]?.dmac ?? "") ?? null];
    });

    assert.equal(chosen, map);
  });
}

packets.run();
