// A director as in a container: a namespace with nothing but a veth to each segment, no TAP, and of all rights only
// CAP_NET_RAW.
// time limit: 240 s

import * as assert from "uvu/assert";
import { directorConfig, firstRules } from "../../cli/lab/director-config.ts";
import { type Lab, LAUNCHER } from "../../cli/lab/lab.ts";
import { DIRECTOR_HOST, type Method } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { failuresOf, LAB_NEEDS, MIB, WEB, withLab } from "./with-lab.ts";

const packet = suiteNeeding("live/packet", LAB_NEEDS);

const CONTAINER = "container";
const REQUESTS = 500;
const BYTES = 64 * MIB;
const STALL_MS = 30_000;

interface Container {
  /** In place of the MACs of the lab. */
  readonly mac?: "interface";
  /** The kernel's own address on the first interface. */
  readonly address?: string;
  /** Top-level key of the configuration. */
  readonly io?: "read_write";
}

/** Plugs the container in where the lab's TAPs would be, and starts the director in it. */
async function startContainer(lab: Lab, { address, io, mac }: Container): Promise<void> {
  const { sandbox, topology } = lab;
  const links = topology.ports.map(({ segment }, i) => ({
    name: `eth${i}`,
    cable: `c${i}`,
    segment,
  }));
  const veths = links.map(
    ({ cable, name }) =>
      `ip link add ${name} netns ${CONTAINER} type veth peer name ${cable} netns ${DIRECTOR_HOST}\n`,
  );
  await sandbox.script(undefined, `ip netns add ${CONTAINER}\n${veths.join("")}`);
  const plugs = links.map(({ cable, segment }) => `ip link set ${cable} master ${segment} up\n`);
  await sandbox.script(DIRECTOR_HOST, plugs.join(""));
  const ups = links.map(({ name }) => `ip link set ${name} up\n`);
  const own = address === undefined ? "" : `ip address add ${address} dev eth0\n`;
  await sandbox.script(CONTAINER, ups.join("") + own);

  const rules = await sandbox.writeFile("director.rules", firstRules(topology));
  const settings = io === undefined ? {} : { io };
  const text = directorConfig(topology, rules, {}, settings)
    .replaceAll('kind = "tap"', 'kind = "packet"')
    .replaceAll(/name = "tap(\d)"/g, 'name = "eth$1"')
    .replaceAll(/^bridge = .*\n/gm, "")
    .replaceAll(/mac = ".*"/g, (line) => (mac === undefined ? line : `mac = "${mac}"`));
  const config = await sandbox.writeFile("director.toml", text);
  const rights = ["setpriv", "--bounding-set=-all,+net_raw", "--inh-caps=-all,+net_raw"];
  const command = [...rights, LAUNCHER, "run", "--config", config];
  await sandbox.start("director", CONTAINER, command, /ready/);
}

const CASES: readonly (Container & { method: Method; title: string })[] = [
  { method: "dr", title: "direct routing" },
  { method: "nat", title: "NAT" },
  { method: "nat", title: "NAT by read and write", io: "read_write" },
  {
    method: "dr",
    title: "direct routing with the interface's MAC, beside the kernel's own address",
    mac: "interface",
    address: "198.18.1.240/23",
  },
];

for (const { method, title, ...container } of CASES) {
  packet(`a packet port carries requests and a file: ${title}`, () =>
    withLab({ method, servers: 2, director: false }, async (lab) => {
      await startContainer(lab, container);

      const [requests, upload] = await lab.performAll([
        { kind: "requests", to: WEB, count: REQUESTS, concurrency: 20, timeoutMs: STALL_MS },
        { kind: "upload", to: WEB, bytes: BYTES, timeoutMs: STALL_MS },
      ]);

      assert.is(failuresOf(requests!), "", "requests");
      assert.is(requests!.answered, REQUESTS);
      assert.is(failuresOf(upload!), "", "upload");
      assert.is(upload!.bytes, BYTES);
      const { stdout } = await lab.sandbox.run(CONTAINER, [LAUNCHER, "counters", "-o", "json"]);
      const { ports } = JSON.parse(stdout) as {
        ports: { kind: string; received_frames: number; received_bytes: number }[];
      };
      assert.is(ports[0]!.kind, "packet");
      const average = ports[0]!.received_bytes / ports[0]!.received_frames;
      assert.ok(average > 1514, `super-frames came in one piece: ${average} bytes a frame`);
    }),
  );
}

packet.run();
