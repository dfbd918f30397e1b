// A director from its configuration: opens the ports and gives it its place in the network. Runs in the thread
// that will own the director.

import { readFileSync } from "node:fs";
import { Crew } from "../crew/crew.ts";
import { RemotePort } from "../crew/remote-port.ts";
import type { Clock } from "../env/clock.ts";
import { SeededRandom, systemSeed } from "../env/random.ts";
import { Director } from "../director.ts";
import { readCapture } from "../observe/capture-file.ts";
import { EINVAL } from "../port/errno.ts";
import { SystemCallError } from "../port/system-call-error.ts";
import { CapturePort } from "../port/capture.ts";
import { FaultyPort } from "../port/faulty.ts";
import type { IoDriver } from "../port/io-driver.ts";
import { adviseHugePages } from "../port/huge-pages.ts";
import { openPacket } from "../port/packet.ts";
import type { Port } from "../port/port.ts";
import { openTap } from "../port/tap.ts";
import { openTun } from "../port/tun.ts";
import { applyNetwork } from "../setup.ts";
import { openCaptureOutput } from "./capture-output.ts";
import type { Config, PortConfig } from "./config.ts";
import type { CrewStart } from "./worker-protocol.ts";

/** Distance of two workers' seeds. */
const SEED_STEP = 0x9e3779b1;

/**
 * Opens every port and composes the director, or one worker of several.
 *
 * @param io reads and writes the devices; stays the caller's
 * @throws Error, SystemCallError with one sentence; no port is left open then
 */
export function buildDirector(
  config: Config,
  clock: Clock,
  io: IoDriver,
  start?: CrewStart,
): Director {
  const ports: Port[] = [];
  const worker = start?.worker ?? 0;
  const seedOffset = Math.imul(worker, SEED_STEP);
  try {
    const crew = start && new Crew(start.memory, worker);
    config.ports.forEach((port, index) => {
      const remote = start?.remotePorts[index] ?? null;
      if (crew !== undefined && remote !== null) ports.push(new RemotePort(crew, index, remote));
      else ports.push(openPort(port, clock, io, crew !== undefined, seedOffset));
    });
    const director = new Director(
      {
        ports,
        crew,
        io: io.description,
        random: new SeededRandom((config.seed ?? systemSeed()) + seedOffset),
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
    const { far, index, near } = director.flows;
    for (const table of [near, far, index.words, director.ring.bytes]) adviseHugePages(table);
    applyNetwork(director, config);
    applySettings(director, config);
    return director;
  } catch (error) {
    for (const port of ports) port.close();
    throw error;
  }
}

function openPort(
  config: PortConfig,
  clock: Clock,
  io: IoDriver,
  isShared: boolean,
  seedOffset: number,
): Port {
  const port = isShared ? openQueue(config, clock, io) : openBarePort(config, clock, io, false);
  const { faults } = config;
  if (faults === undefined) return port;
  return new FaultyPort(port, { clock, ...faults, seed: (faults.seed + seedOffset) | 0 });
}

/** One queue of several; the whole device where it has but one. */
function openQueue(config: PortConfig, clock: Clock, io: IoDriver): Port {
  try {
    return openBarePort(config, clock, io, true);
  } catch (error) {
    if (!(error instanceof SystemCallError) || error.errno !== EINVAL) throw error;
    return openBarePort(config, clock, io, false);
  }
}

function openBarePort(config: PortConfig, clock: Clock, io: IoDriver, multiQueue: boolean): Port {
  const { bridge, file, gro, kind, mac, mtu, name, offloads, out, persistent } = config;
  switch (kind) {
    case "tap":
      return openTap({ name, mac, mtu, bridge, persistent, multiQueue, offloads, gro }, io);
    case "tun":
      return openTun({ name, mtu, persistent, multiQueue, offloads, gro }, io);
    case "packet":
      return openPacket({ name, mac, mtu, gro, clock }, io);
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
