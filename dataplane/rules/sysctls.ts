// The values of the sysctls of net.ipv4.vs: one Int32Array in shared memory, which the packet path reads by
// the getters of `Sysctls`.

import * as kinds from "./sysctl-kinds.ts";
import { ABSENT_SYSCTLS, SYSCTLS, VALUE_COUNT } from "./sysctl-kinds.ts";

/** Why a write was refused: the name is unknown, or the value is. */
export interface SysctlRefusal {
  readonly code: "NOT_FOUND" | "INVALID";
  /** One sentence: the sysctl, the rule, the value found. */
  readonly message: string;
}

/** One integer as the kernel reads it: decimal, 0x hexadecimal or 0 octal; null for anything else. */
function parseInteger(text: string): number | null {
  const match = /^(-?)(0x[0-9a-f]+|0[0-7]*|[1-9]\d*)$/i.exec(text);
  if (match === null) return null;
  const digits = match[2]!;
  const isOctal = /^0\d/.test(digits);
  const size = isOctal ? Number.parseInt(digits, 8) : Number(digits);
  const value = match[1] === "-" ? -size : size;
  return value === (value | 0) ? value | 0 : null;
}

export class Sysctls {
  /** All values in order of SYSCTLS. */
  readonly values: Int32Array;
  /** Told when a write has changed a value, before the write returns. */
  onChange: (name: string) => void = () => {};

  constructor() {
    this.values = new Int32Array(new SharedArrayBuffer(VALUE_COUNT * Int32Array.BYTES_PER_ELEMENT));
    for (const kind of SYSCTLS) this.values.set(kind.defaults, kind.place);
  }

  /** The value as /proc shows it ("3\t50" for two), or null when there is no such sysctl. */
  read(name: string): string | null {
    const kind = SYSCTLS.find((kind) => kind.name === name);
    if (kind === undefined) return null;
    const { place } = kind;
    return this.values.subarray(place, place + kind.defaults.length).join("\t");
  }

  /** Sets a value from text; null when done. Fewer values than the sysctl has keep the others. */
  write(name: string, text: string): SysctlRefusal | null {
    const kind = SYSCTLS.find((kind) => kind.name === name);
    if (kind === undefined) {
      const why = ABSENT_SYSCTLS.get(name);
      const reason = why === undefined ? "" : `: ${why}`;
      return { code: "NOT_FOUND", message: `there is no sysctl net.ipv4.vs.${name}${reason}` };
    }
    const { place } = kind;
    const words = text.split(/[ \t\n]+/).filter((word) => word !== "");
    const written = words.map(parseInteger);
    const values = [...this.values.subarray(place, place + kind.defaults.length)];
    let isValid = written.length > 0 && written.length <= values.length;
    for (let i = 0; i < written.length; i++) {
      const value = written[i]!;
      if (value === null) isValid = false;
      else values[i] = value;
    }
    if (!isValid || (kind.accepts !== null && !kind.accepts(values))) {
      const message = `net.ipv4.vs.${name} must be ${kind.range}, not "${text.trim()}"`;
      return { code: "INVALID", message };
    }
    const isOther = values.some((value, i) => value !== this.values[place + i]);
    this.values.set(values, place);
    if (isOther) this.onChange(name);
    return null;
  }

  get amDroprate(): number {
    return this.values[kinds.AM_DROPRATE]!;
  }
  get amemthresh(): number {
    return this.values[kinds.AMEMTHRESH]!;
  }
  get backupOnly(): number {
    return this.values[kinds.BACKUP_ONLY]!;
  }
  get cacheBypass(): number {
    return this.values[kinds.CACHE_BYPASS]!;
  }
  get connReuseMode(): number {
    return this.values[kinds.CONN_REUSE_MODE]!;
  }
  get dropEntry(): number {
    return this.values[kinds.DROP_ENTRY]!;
  }
  set dropEntry(mode: number) {
    this.values[kinds.DROP_ENTRY] = mode;
  }
  get dropPacket(): number {
    return this.values[kinds.DROP_PACKET]!;
  }
  set dropPacket(mode: number) {
    this.values[kinds.DROP_PACKET] = mode;
  }
  get expireNodestConn(): number {
    return this.values[kinds.EXPIRE_NODEST_CONN]!;
  }
  get expireQuiescentTemplate(): number {
    return this.values[kinds.EXPIRE_QUIESCENT_TEMPLATE]!;
  }
  get lblcExpiration(): number {
    return this.values[kinds.LBLC_EXPIRATION]!;
  }
  get lblcrExpiration(): number {
    return this.values[kinds.LBLCR_EXPIRATION]!;
  }
  get natIcmpSend(): number {
    return this.values[kinds.NAT_ICMP_SEND]!;
  }
  get pmtuDisc(): number {
    return this.values[kinds.PMTU_DISC]!;
  }
  get runEstimation(): number {
    return this.values[kinds.RUN_ESTIMATION]!;
  }
  get scheduleIcmp(): number {
    return this.values[kinds.SCHEDULE_ICMP]!;
  }
  get secureTcp(): number {
    return this.values[kinds.SECURE_TCP]!;
  }
  set secureTcp(mode: number) {
    this.values[kinds.SECURE_TCP] = mode;
  }
  get sloppySctp(): number {
    return this.values[kinds.SLOPPY_SCTP]!;
  }
  get sloppyTcp(): number {
    return this.values[kinds.SLOPPY_TCP]!;
  }
  get syncPersistMode(): number {
    return this.values[kinds.SYNC_PERSIST_MODE]!;
  }
  get syncPorts(): number {
    return this.values[kinds.SYNC_PORTS]!;
  }
  get syncQlenMax(): number {
    return this.values[kinds.SYNC_QLEN_MAX]!;
  }
  get syncRefreshPeriod(): number {
    return this.values[kinds.SYNC_REFRESH_PERIOD]!;
  }
  get syncRetries(): number {
    return this.values[kinds.SYNC_RETRIES]!;
  }
  /** First value of sync_threshold. */
  get syncThreshold(): number {
    return this.values[kinds.SYNC_THRESHOLD]!;
  }
  /** Second value of sync_threshold. */
  get syncPeriod(): number {
    return this.values[kinds.SYNC_THRESHOLD + 1]!;
  }
  get syncVersion(): number {
    return this.values[kinds.SYNC_VERSION]!;
  }
}
