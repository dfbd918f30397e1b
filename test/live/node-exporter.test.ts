// Debian's node_exporter exports the eight node_ipvs_* metrics from the mirror of /proc that a director writes.
// time limit: 120 s

import * as assert from "uvu/assert";
import type { Lab } from "../../cli/lab/lab.ts";
import { DIRECTOR_HOST, serverAddress, VIP } from "../../cli/lab/topology.ts";
import { suiteNeeding } from "../support/needs.ts";
import { failuresOf, LAB_NEEDS, WEB, withLab } from "./with-lab.ts";

const EXPORTER = "prometheus-node-exporter";
const mirror = suiteNeeding("live/node-exporter", {
  ...LAB_NEEDS,
  commands: [...LAB_NEEDS.commands!, EXPORTER],
});

const MIRROR = "/run/tapvs/mirror";
const LISTEN = "127.0.0.1:9100";
const REQUESTS = 60;
const WAIT_MS = 15_000;

/** Metric with its labels → value. */
type Metrics = ReadonlyMap<string, number>;

/** Asks the exporter as Prometheus does. */
async function scrape(lab: Lab): Promise<Metrics> {
  const program = `process.stdout.write(await (await fetch("http://${LISTEN}/metrics")).text())`;
  const done = await lab.sandbox.run(DIRECTOR_HOST, [process.execPath, "-e", program]);
  assert.is(done.status, 0, done.stderr);
  const lines = done.stdout.split("\n").filter((line) => line.startsWith("node_ipvs_"));
  return new Map(
    lines.map((line) => {
      const blank = line.lastIndexOf(" ");
      return [line.slice(0, blank), Number(line.slice(blank + 1))];
    }),
  );
}

/** Scrapes until the director's figures have reached the mirror. */
async function scrapeUntil(lab: Lab, isReached: (metrics: Metrics) => boolean): Promise<Metrics> {
  const deadline = performance.now() + WAIT_MS;
  for (;;) {
    const metrics = await scrape(lab);
    if (isReached(metrics) || performance.now() > deadline) return metrics;
    await Bun.sleep(250);
  }
}

const labelsOf = (number: number): string =>
  `{local_address="${VIP}",local_mark="",local_port="80",proto="TCP",` +
  `remote_address="${serverAddress(number)}",remote_port="80"}`;

const names = (metrics: Metrics): string[] =>
  [...new Set([...metrics.keys()].map((key) => key.replace(/\{.*/, "")))].sort();

const listing = async (lab: Lab, path: string): Promise<string> =>
  (await lab.sandbox.run(undefined, ["sh", "-c", `stat -c '%A %n' ${path}/* | sort`])).stdout;

mirror("exports eight node_ipvs_* metrics, and the mirror goes with the director", () =>
  withLab({ method: "nat", servers: 2, settings: { proc_mirror: MIRROR } }, async (lab) => {
    const command = [
      EXPORTER,
      "--collector.disable-defaults",
      "--collector.ipvs",
      `--path.procfs=${MIRROR}`,
      `--web.listen-address=${LISTEN}`,
    ];
    await lab.sandbox.start("exporter", DIRECTOR_HOST, command, /Listening on/);
    const traffic = await lab.perform({
      kind: "requests",
      to: WEB,
      count: REQUESTS,
      concurrency: 4,
    });
    assert.is(failuresOf(traffic), "");

    const total = "node_ipvs_connections_total";
    const metrics = await scrapeUntil(lab, (now) => now.get(total) === REQUESTS);

    assert.equal(names(metrics), [
      "node_ipvs_backend_connections_active",
      "node_ipvs_backend_connections_inactive",
      "node_ipvs_backend_weight",
      "node_ipvs_connections_total",
      "node_ipvs_incoming_bytes_total",
      "node_ipvs_incoming_packets_total",
      "node_ipvs_outgoing_bytes_total",
      "node_ipvs_outgoing_packets_total",
    ]);
    assert.is(metrics.get(total), REQUESTS);
    assert.is(metrics.get(`node_ipvs_backend_weight${labelsOf(1)}`), 2);
    assert.is(metrics.get(`node_ipvs_backend_weight${labelsOf(2)}`), 1);
    const inactive = "node_ipvs_backend_connections_inactive";
    const ended = [1, 2].map((number) => metrics.get(`${inactive}${labelsOf(number)}`));
    assert.equal(ended, [(REQUESTS * 2) / 3, REQUESTS / 3]);
    const counted = (await lab.tapvs(["proc", "ip_vs_stats"])).stdout.split("\n")[2]!;
    const figures = counted.trim().split(/ +/);
    const read = ["incoming_packets", "outgoing_packets", "incoming_bytes", "outgoing_bytes"].map(
      (name) => metrics.get(`node_ipvs_${name}_total`)!.toString(16).toUpperCase(),
    );
    assert.equal(read, figures.slice(1));

    assert.equal((await listing(lab, `${MIRROR}/net`)).split("\n"), [
      `-rw------- ${MIRROR}/net/ip_vs_conn`,
      `-rw-r--r-- ${MIRROR}/net/ip_vs`,
      `-rw-r--r-- ${MIRROR}/net/ip_vs_stats`,
      "",
    ]);
    assert.is(await lab.stopDirector(), 0);
    const after = await lab.sandbox.run(undefined, ["ls", MIRROR]);
    assert.is.not(after.status, 0, "the mirror is still there");
  }),
);

mirror.run();
