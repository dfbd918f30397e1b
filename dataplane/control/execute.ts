// Carries requests out on a director, in its own thread and between two batches of packets: changes of the
// rules, listings, counters, questions. Streams are elsewhere (stream-source.ts).

import { tapvs } from "../../proto/generated/control.js";
import type { Director } from "../director.ts";
import {
  PORT_RECEIVED_BYTES,
  PORT_RECEIVED_FRAMES,
  PORT_JOINED_FRAMES,
  PORT_LOST_FRAMES,
  PORT_REFUSED_FRAMES,
  PORT_SENT_BYTES,
  PORT_SENT_FRAMES,
} from "../director.ts";
import { TICK_MS } from "../env/clock.ts";
import { ASKING, FREE, isUsable, STATES } from "../host/neighbour-states.ts";
import { MADE } from "../host/made.ts";
import { offloadNames } from "../port/tun-offloads.ts";
import type { Attempt, Change, RuleError } from "../rules/changes.ts";
import {
  flowCapacity,
  flowCount,
  framesOf,
  heldFrames,
  madeFrames,
  portCounter,
} from "../observe/totals.ts";
import { SYSCTLS } from "../rules/sysctl-kinds.ts";
import { addressText, formatMac, octetsOf } from "../wire/address.ts";
import { VERDICTS } from "../verdict.ts";
import { whatIf } from "../what-if.ts";
import { changeOf, markRuleMessage } from "./convert.ts";
import { listFlows } from "./flow-listing.ts";
import { getMaglev } from "./maglev.ts";
import { encodeResponse, Refused, REFUSED, refusal } from "./refusal.ts";
import { countersOf, listServices, ratesOf } from "./service-listing.ts";
import { listDaemons, startDaemon, stopDaemon } from "./sync-daemons.ts";
import { readProc } from "./read-proc.ts";
import { VERSION } from "./version.ts";
import { setVips, vipMessages } from "./vips.ts";

const CHANGES_MAX = 65_536;
/** An IPv4 header, and the largest IP packet. */
const PACKET_BYTES_MIN = 20;
const PACKET_BYTES_MAX = 65_535;

/** Carries one encoded Request out; the encoded Response, with its id. Never throws on what it says. */
export function executeMessage(director: Director, message: Uint8Array): Uint8Array {
  let request: tapvs.v1.IRequest;
  try {
    request = tapvs.v1.Request.decode(message);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return encodeResponse(0, refusal(REFUSED.malformed, `the message is no Request: ${why}.`));
  }
  return encodeResponse(request.id ?? 0, execute(director, request));
}

/** Carries one request out. A refusal is an answer, too. */
export function execute(director: Director, request: tapvs.v1.IRequest): tapvs.v1.IResponse {
  try {
    return answer(director, request);
  } catch (error) {
    if (error instanceof Refused) return refusal(error.code, error.message);
    throw error;
  }
}

function answer(director: Director, request: tapvs.v1.IRequest): tapvs.v1.IResponse {
  if (request.change) return { change: change(director, request.change) };
  if (request.listServices) return { listServices: listServices(director, request.listServices) };
  if (request.listFlows) return { listFlows: listFlows(director, request.listFlows) };
  if (request.getTimeouts) {
    const { tcpFinSeconds, tcpSeconds, udpSeconds } = director.timeouts;
    return { getTimeouts: { tcpSeconds, tcpFinSeconds, udpSeconds } };
  }
  if (request.listCounters) return { listCounters: listCounters(director, request.listCounters) };
  if (request.getStatus) return { getStatus: status(director) };
  if (request.whatIf) return { whatIf: answerWhatIf(director, request.whatIf) };
  if (request.listNeighbours) return { listNeighbours: { neighbours: neighbours(director) } };
  if (request.sysctl) return { sysctl: { sysctls: sysctls(director, request.sysctl) } };
  if (request.listMarks) {
    return { listMarks: { rules: director.rules.markRules.map(markRuleMessage) } };
  }
  if (request.startDaemon) return { startDaemon: startDaemon(director, request.startDaemon) };
  if (request.stopDaemon) return { stopDaemon: stopDaemon(director, request.stopDaemon) };
  if (request.listDaemons) return { listDaemons: listDaemons(director) };
  if (request.readProc) return { readProc: readProc(director, request.readProc) };
  if (request.setVips) return { setVips: setVips(director, request.setVips) };
  if (request.listVips) return { listVips: { addresses: vipMessages(director) } };
  if (request.getMaglev) return { getMaglev: getMaglev(director, request.getMaglev) };
  throw new Refused(REFUSED.unknownRequest, "this director does not know such a request.");
}

/** Rule error codes and refusal codes have the same names. */
function refusalOf(error: RuleError): tapvs.v1.IRefusal {
  return { code: tapvs.v1.RefusalCode[`REFUSAL_CODE_${error.code}`], message: `${error.message}.` };
}

function change(director: Director, request: tapvs.v1.IChangeRequest): tapvs.v1.IChangeResponse {
  const changes = request.changes ?? [];
  if (changes.length === 0 || changes.length > CHANGES_MAX) {
    const rule = `a request has 1 to ${CHANGES_MAX} changes`;
    throw new Refused(REFUSED.invalid, `${rule}, not ${changes.length}.`);
  }
  const { rules } = director;
  rules.takeReclaimed();
  if (request.atomic !== true) {
    const isDry = request.dryRun === true;
    const attempt: Attempt = isDry ? rules.rehearse() : (wanted) => rules.apply(wanted);
    const outcomes = rules.batch(() => changes.map((one) => changeOne(attempt, one)));
    return { outcomes, revision: rules.revision };
  }
  const wanted = changes.map(changeOf);
  const refused = request.dryRun === true ? rules.check(wanted) : rules.applyAll(wanted);
  if (refused !== null) {
    const { code, message } = refusalOf(refused);
    throw new Refused(code!, message!);
  }
  return { outcomes: wanted.map(() => ({})), revision: rules.revision };
}

/**
 * Does what the first worker did when it carried the request out, and answered: of several workers that one decides.
 * @param reclaimed servers that made room there
 */
export function followMessage(
  director: Director,
  message: Uint8Array,
  answer: Uint8Array,
  reclaimed: readonly number[],
): void {
  const request = tapvs.v1.Request.decode(message);
  const outcomes = tapvs.v1.Response.decode(answer).change?.outcomes ?? [];
  if (request.change) {
    const wanted = request.change.changes ?? [];
    const done = wanted.filter((_, i) => isDone(outcomes[i]));
    director.rules.follow(done.map(changeOf), reclaimed);
    return;
  }
  const { refusal: late } = execute(director, request);
  if (late) throw new Error(`a worker refuses what the first did: ${late.message}`);
}

/** An empty refusal means done. */
const isDone = (outcome: tapvs.v1.IRefusal | undefined): boolean => (outcome?.code ?? 0) === 0;

/** One of several changes that stand each for itself; an empty refusal means done. */
function changeOne(attempt: Attempt, message: tapvs.v1.IChange): tapvs.v1.IRefusal {
  let wanted: Change;
  try {
    wanted = changeOf(message);
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, message: error.message };
    throw error;
  }
  const refused = attempt(wanted);
  return refused === null ? {} : refusalOf(refused);
}

function listCounters(
  director: Director,
  request: tapvs.v1.IListCountersRequest,
): tapvs.v1.IListCountersResponse {
  const isShown = ({ frames }: { frames: number }): boolean =>
    request.nonZero !== true || frames !== 0;
  const verdicts = VERDICTS.filter(({ kind }) => kind !== "continue").map(
    ({ kind, meaning, name, number }) => ({
      name,
      kind,
      frames: framesOf(director, number),
      meaning,
    }),
  );
  const held = heldFrames(director);
  return {
    verdicts: verdicts.filter(isShown),
    received: verdicts.reduce((sum, { frames }) => sum + frames, held),
    held,
    made: MADE.map(({ name, number }) => ({ name, frames: madeFrames(director, number) })).filter(
      isShown,
    ),
    ports: director.ports.map((_, index) => portCounters(director, index)),
  };
}

function portCounters(director: Director, index: number): tapvs.v1.IPortCounters {
  const port = director.ports[index]!;
  const own = director.host.interfaces.addresses.filter((address) => address.port === index);
  return {
    name: port.name,
    kind: port.kind,
    receivedFrames: portCounter(director, index, PORT_RECEIVED_FRAMES),
    receivedBytes: portCounter(director, index, PORT_RECEIVED_BYTES),
    sentFrames: portCounter(director, index, PORT_SENT_FRAMES),
    sentBytes: portCounter(director, index, PORT_SENT_BYTES),
    refusedFrames: portCounter(director, index, PORT_REFUSED_FRAMES),
    joinedFrames: portCounter(director, index, PORT_JOINED_FRAMES),
    lostFrames: portCounter(director, index, PORT_LOST_FRAMES),
    mac: port.mac,
    mtu: port.mtu,
    addresses: own.map(({ address, prefixBits }) => `${addressText(address)}/${prefixBits}`),
    driver: port.driver,
    offloads: offloadNames(port.offloads ?? 0),
  };
}

function status(director: Director): tapvs.v1.IGetStatusResponse {
  const { rules } = director;
  const pools = rules.list();
  return {
    version: VERSION,
    pid: process.pid,
    uptimeMs: Math.round(director.nowMs - director.startedMs),
    io: director.io,
    flows: flowCount(director),
    flowCapacity: flowCapacity(director),
    services: pools.length,
    servers: pools.reduce((sum, pool) => sum + pool.count, 0),
    counters: countersOf(rules.estimators.total, 0),
    rates: ratesOf(rules.estimators.total, 0),
    revision: rules.revision,
    workers: director.crew?.workers ?? 1,
  };
}

function neighbours(director: Director): tapvs.v1.INeighbour[] {
  const { host, nowTicks } = director;
  const table = host.neighbours;
  const found: tapvs.v1.INeighbour[] = [];
  for (let entry = 0; entry < table.capacity; entry++) {
    const state = table.state[entry]!;
    if (state === FREE) continue;
    const [word0, word1] = [table.word0[entry]!, table.word1[entry]!];
    const [word2, word3] = [table.word2[entry]!, table.word3[entry]!];
    const family = (word1 | word2 | word3) === 0 ? 4 : 6;
    const isKnown = isUsable(state);
    const isStatic = table.isStatic[entry] === 1;
    found.push({
      port: host.interfaces.name[table.port[entry]!]!,
      address: octetsOf({ family, word0, word1, word2, word3 }),
      mac: isKnown ? formatMac(table.macHigh[entry]!, table.macLow[entry]!) : "",
      state: isStatic ? "static" : STATES[state]!.toLowerCase(),
      ageMs: Math.max(0, (nowTicks - table.usedAt[entry]!) | 0) * TICK_MS,
      waiting: state === ASKING ? table.queueCount[entry]! : 0,
    });
  }
  return found;
}

function sysctls(director: Director, request: tapvs.v1.ISysctlRequest): tapvs.v1.ISysctl[] {
  const name = (request.name ?? "").replace(/^net\.ipv4\.vs\./, "");
  if (request.value != null) {
    const refused = director.sysctls.write(name, request.value);
    if (refused !== null) {
      const code = refused.code === "NOT_FOUND" ? REFUSED.notFound : REFUSED.invalid;
      throw new Refused(code, `${refused.message}.`);
    }
  }
  const kinds = name === "" ? SYSCTLS : SYSCTLS.filter((kind) => kind.name === name);
  if (kinds.length === 0) {
    throw new Refused(REFUSED.notFound, `there is no sysctl net.ipv4.vs.${name}.`);
  }
  return kinds.map(({ meaning, name }) => ({
    name,
    value: director.sysctls.read(name)!,
    meaning,
  }));
}

function answerWhatIf(
  director: Director,
  request: tapvs.v1.IWhatIfRequest,
): tapvs.v1.IWhatIfResponse {
  const packet = request.packet ?? new Uint8Array(0);
  if (packet.length < PACKET_BYTES_MIN || packet.length > PACKET_BYTES_MAX) {
    const rule = `${PACKET_BYTES_MIN} to ${PACKET_BYTES_MAX} bytes`;
    throw new Refused(REFUSED.invalid, `the packet must have ${rule}, not ${packet.length}.`);
  }
  const trace = whatIf(director, packet, request.port ?? "");
  if (typeof trace === "string") throw new Refused(REFUSED.invalid, `what-if: ${trace}.`);
  return { trace };
}
