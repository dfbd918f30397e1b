// Hot: flow timeouts that a service has for itself, in the place of those that `ipvsadm --set` gives to all.

import { ticksOfSeconds } from "../env/clock.ts";
import type { StateTimeouts } from "../flow/advance.ts";
import { PROTOCOL_TCP, PROTOCOL_UDP } from "../flow/states.ts";
import { TCP_ESTABLISHED, TCP_FIN_WAIT } from "../flow/tcp-states.ts";

/** Seconds, 0 for what all services have. */
export interface OwnTimeouts {
  readonly tcpSeconds: number;
  readonly tcpFinSeconds: number;
  readonly udpSeconds: number;
}

/** In ticks, 0 for what all services have. */
export class ServiceTimeouts implements StateTimeouts {
  #tcp = 0;
  #tcpFin = 0;
  #udp = 0;
  /** False: nothing to look up. */
  areSet = false;

  /** Control path. */
  set({ tcpFinSeconds, tcpSeconds, udpSeconds }: OwnTimeouts): void {
    this.#tcp = ticksOfSeconds(tcpSeconds);
    this.#tcpFin = ticksOfSeconds(tcpFinSeconds);
    this.#udp = ticksOfSeconds(udpSeconds);
    this.areSet = tcpSeconds + tcpFinSeconds + udpSeconds > 0;
  }

  /** Control path. */
  copyFrom(other: ServiceTimeouts): void {
    this.#tcp = other.#tcp;
    this.#tcpFin = other.#tcpFin;
    this.#udp = other.#udp;
    this.areSet = other.areSet;
  }

  /** Control path. */
  get seconds(): OwnTimeouts {
    const seconds = (ticks: number): number => Math.floor(ticks / ticksOfSeconds(1));
    return {
      tcpSeconds: seconds(this.#tcp),
      tcpFinSeconds: seconds(this.#tcpFin),
      udpSeconds: seconds(this.#udp),
    };
  }

  /** Ticks that a flow may stay in a state without a packet; 0 for what all services have. */
  of(protocol: number, state: number): number {
    if (protocol === PROTOCOL_UDP) return this.#udp;
    if (protocol !== PROTOCOL_TCP) return 0;
    if (state === TCP_ESTABLISHED) return this.#tcp;
    return state === TCP_FIN_WAIT ? this.#tcpFin : 0;
  }
}
