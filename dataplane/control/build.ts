// A director from its configuration: opens the ports and gives it its place in the network. Runs in the thread
// that will own the director.

import { readFileSync } from "node:fs";
import type { Clock } from "../env/clock.ts";
import { SeededRandom, systemSeed } from "../env/random.ts";
import { Director } from "../director.ts";
import { readCapture } from "../observe/capture-file.ts";
import { CapturePort } from "../port/capture.ts";
import { FaultyPort } from "../port/faulty.ts";
import type { IoDriver } from "../port/io-driver.ts";
import type { Port } from "../port/port.ts";
import { openTap } from "../port/tap.ts";
import { openTun } from "../port/tun.ts";
import { applyNetwork } from "../setup.ts";
import { openCaptureOutput } from "./capture-output.ts";
import type { Config, PortConfig } from "./config.ts";

/**
 * Opens every port and composes the director.
 *
 * @param io reads and writes the devices; stays the caller's
 * @throws Error, SystemCallError with one sentence; no port is left open then
 */
export function buildDirector(config: Config, clock: Clock, io: IoDriver): Director {
  const ports: Port[] = [];
  try {
    for (const port of config.ports) ports.push(openPort(port, clock, io));
    const director = new Director(
      {
        ports,
        io: io.description,
        random: new SeededRandom(config.seed ?? systemSeed()),
        slots: config.slots,
        flowCapacity: config.flowCapacity,
        serverCapacity: config.serverCapacity,
        claimsVips: config.claimsVips,
        startsAtRandom: config.startsAtRandom,
        resetsExpired: config.resetsExpired,
        syncSnapshots: config.syncSnapshots,
        forwards: config.forwards,
        icmpPerSecond: config.icmpPerSecond,
        ftpPorts: config.ftpPorts,
        profile: config.profile,
      },
      clock.nowMs(),
    );
    applyNetwork(director, config);
    applySettings(director, config);
    return director;
  } catch (error) {
    for (const port of ports) port.close();
    throw error;
  }
}

function openPort(config: PortConfig, clock: Clock, io: IoDriver): Port {
  const port = openBarePort(config, clock, io);
  return config.faults === undefined ? port : new FaultyPort(port, { clock, ...config.faults });
}

function openBarePort(config: PortConfig, clock: Clock, io: IoDriver): Port {
  const { bridge, file, kind, mac, mtu, name, offloads, out, persistent } = config;
  switch (kind) {
    case "tap":
      return openTap({ name, mac, mtu, bridge, persistent, offloads }, io);
    case "tun":
      return openTun({ name, mtu, persistent, offloads }, io);
    case "capture": {
      const frames = readCapture(readFileSync(file!));
      const output = out === undefined ? undefined : openCaptureOutput(out, name);
      return new CapturePort({
        name,
        mac,
        mtu,
        frames,
        clock,
        sink: output?.sink,
        onClose: output?.close,
      });
    }
  }
}

/** Sysctls, marks and timeouts; the configuration has checked them. */
function applySettings(director: Director, config: Config): void {
  for (const [name, value] of config.sysctls) {
    const refused = director.sysctls.write(name, value);
    if (refused !== null) throw new Error(refused.message);
  }
  const { tcp, tcpFin, udp } = config.timeouts;
  director.timeouts.set(tcp, tcpFin, udp);
  const changes = config.marks.map((rule) => ({ kind: "addMark" as const, rule }));
  const refused = director.rules.applyAll(changes);
  if (refused !== null) throw new Error(refused.message);
}
