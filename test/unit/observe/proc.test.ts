// The files of /proc/net as the recorded kernel wrote them, blank by blank.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runIpvsadm } from "../../../cli/ipvsadm/run.ts";
import type { Director } from "../../../dataplane/director.ts";
import { inProcessClient } from "../../../dataplane/control/in-process.ts";
import {
  frameOf,
  LABORATORY,
  LABORATORY_ROUTER_MAC,
  Simulation,
} from "../../../dataplane/simulation.ts";
import { PROC_FILES, procPiece, procText } from "../../../dataplane/observe/proc.ts";
import { Laboratory } from "../../support/laboratory.ts";
import { readRecording } from "../../support/recordings.ts";
import { tcp } from "../../support/packet.ts";

const proc = suite("observe/proc");

interface RecordedCase {
  readonly name?: string;
  readonly ipvsadm?: readonly string[];
  readonly text?: string;
}

const recorded = readRecording<readonly RecordedCase[]>("misc.json").find(({ name }) =>
  name?.startsWith("/proc/net/ip_vs flags"),
)!;

/** A file by its pieces. */
function readPieces(director: Director, file: string): { text: string; pieces: number } {
  let text = "";
  let pieces = 0;
  for (let cursor = 0; cursor !== 0 || pieces === 0; pieces++) {
    const piece = procPiece(director, file, cursor)!;
    text += piece.text;
    cursor = piece.nextCursor;
  }
  return { text, pieces };
}

/** Services with their servers, in an order of their own: the kernel's is that of a secret hash. */
function servicesIn(text: string): string[] {
  const blocks = text.split(/^(?=TCP|UDP|SCTP|FWM)/m).slice(1);
  return blocks.map((block) => block.split("\n").sort().join("\n")).sort();
}

proc("ip_vs: services of every kind with servers of every method", async () => {
  const laboratory = new Laboratory();
  for (const line of recorded.ipvsadm!) await laboratory.ipvsadm(line);

  const text = procText(laboratory.director, "ip_vs")!;

  assert.equal(servicesIn(text), servicesIn(recorded.text!));
  const title = (whole: string): string[] => whole.replace(/size=\d+/, "size=N").split("\n");
  assert.equal(title(text).slice(0, 3), title(recorded.text!).slice(0, 3));
});

proc("ip_vs: IPv6 addresses are written out, in brackets", async () => {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm("-A -t [2001:db8::100]:80 -s rr");
  await laboratory.ipvsadm("-a -t [2001:db8::100]:80 -r [2001:db8:b::11]:80 -i");
  const lines = procText(laboratory.director, "ip_vs")!.split("\n");
  assert.is(lines[3], "TCP  [2001:0db8:0000:0000:0000:0000:0000:0100]:0050 rr ");
  const server = "[2001:0db8:000b:0000:0000:0000:0000:0011]:0050";
  assert.is(lines[4], `  -> ${server}      Tunnel  1      0          0         `);
});

proc(
  "ip_vs_conn and ip_vs_stats: a connection, and what was counted at the last two seconds",
  async () => {
    const laboratory = new Laboratory();
    await laboratory.ipvsadm("-A -t 192.0.2.100:80 -s rr");
    await laboratory.ipvsadm("-a -t 192.0.2.100:80 -r 198.18.1.11:8080 -m");
    const { director, simulation } = laboratory;
    laboratory.send(
      "tap0",
      tcp({ from: "198.18.64.1:1024", to: "192.0.2.100:80", flags: "S", data: 960 }),
    );
    simulation.advance(4000);
    assert.is(
      procText(director, "ip_vs_conn"),
      "Pro FromIP   FPrt ToIP     TPrt DestIP   DPrt State       Expires PEName PEData\n" +
        "TCP C6124001 0400 C0000264 0050 C612010B 1F90 SYN_RECV         56\n",
    );
    assert.is(
      procText(director, "ip_vs_stats"),
      "   Total Incoming Outgoing         Incoming         Outgoing\n" +
        "   Conns  Packets  Packets            Bytes            Bytes\n" +
        "       1        1        0              3E8                0\n\n" +
        " Conns/s   Pkts/s   Pkts/s          Bytes/s          Bytes/s\n" +
        "       0        0        0               5E                0\n",
    );
  },
);

proc("ip_vs_app: the helper's ports, as the recorded kernel lists its own", () => {
  const { director } = new Laboratory();
  assert.is(
    procText(director, "ip_vs_app"),
    "prot port    usecnt name\nTCP  21      0      ftp              \n",
  );
});

proc("a file of connections comes in pieces of whole lines, each connection once", async () => {
  const simulation = new Simulation(LABORATORY, { flowCapacity: 8192 });
  const { director } = simulation;
  await runIpvsadm(
    "ipvsadm",
    ["-R"],
    "-A -t 192.0.2.100:80 -s rr\n-a -t 192.0.2.100:80 -r 198.18.1.11 -g\n",
    inProcessClient(director),
  );
  for (let port = 1024; port < 6024; port++) {
    const packet = tcp({ from: `198.18.64.1:${port}`, to: "192.0.2.100:80", flags: "S" });
    const { mac } = simulation.ports[0]!;
    simulation.send("tap0", frameOf(packet, mac, LABORATORY_ROUTER_MAC));
  }
  const { pieces, text } = readPieces(director, "ip_vs_conn");
  assert.is(pieces, 3);
  assert.is(text, procText(director, "ip_vs_conn"));
  assert.is(text.split("\n").length, 1 + 5000 + 1);
});

proc("many services come in pieces of whole services, each once", async () => {
  const { director } = new Simulation(LABORATORY, {});
  const lines = Array.from({ length: 3000 }, (_, i) => {
    const service = `-t 192.0.2.100:${1 + i}`;
    return `-A ${service} -s rr\n-a ${service} -r 198.18.1.11 -g\n`;
  });
  await runIpvsadm("ipvsadm", ["-R"], lines.join(""), inProcessClient(director));

  const { pieces, text } = readPieces(director, "ip_vs");

  assert.is(pieces, 12);
  assert.is(text, procText(director, "ip_vs"));
  assert.is(text.split("\n").length, 3 + 6000 + 1);
});

proc("there are no other files", () => {
  const { director } = new Laboratory();
  assert.equal(PROC_FILES, [
    "ip_vs",
    "ip_vs_app",
    "ip_vs_conn",
    "ip_vs_conn_sync",
    "ip_vs_stats",
    "ip_vs_stats_percpu",
  ]);
  for (const name of ["ip_vs_none", "", "__proto__"]) assert.is(procText(director, name), null);
});

proc.run();
