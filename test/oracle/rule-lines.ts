// Random rules and their edits as ipvsadm requests. Remembers roughly what there is, so that most edits hit.

import type { Dice } from "./dice.ts";
import type { Request } from "./script.ts";
import { WIRE_4, WIRE_6, type Wire } from "./wires.ts";

export type ServiceProtocol = "tcp" | "udp" | "sctp";

export interface Service {
  /** "-t 192.0.2.100:80": what every command about the service begins with. */
  readonly words: readonly string[];
  readonly protocol: ServiceProtocol;
  readonly address: string;
  /** Port that clients send to: of port-zero services some port. */
  readonly ports: readonly number[];
  /** What options the latest -A or -E gave. */
  options: string[];
  readonly servers: Server[];
}

interface Server {
  readonly text: string;
  readonly method: readonly string[];
  /** Weight and thresholds. */
  options: string[];
}

/** The estimators run every two seconds; after so long they have seen everything. */
export const ESTIMATED_MS = 2600;
const SERVICE_OPTION = { tcp: "-t", udp: "-u", sctp: "--sctp-service" } as const;
const PORTS = [80, 443, 53, 8080, 21];
const MARKED_PORTS = [7001, 7002];
const SCHEDULERS: readonly (readonly [number, string])[] = [
  [4, "rr"],
  [4, "wrr"],
  [3, "lc"],
  [4, "wlc"],
  [2, "sh"],
  [2, "mh"],
  [2, "dh"],
  [2, "sed"],
  [2, "nq"],
  [2, "fo"],
  [2, "ovf"],
  [1, "lblc"],
  [1, "lblcr"],
];
const FLAGS: Record<string, readonly string[]> = {
  sh: ["sh-fallback", "sh-port", "sh-fallback,sh-port"],
  mh: ["mh-fallback", "mh-port", "mh-fallback,mh-port"],
};
const METHODS: readonly (readonly [number, string])[] = [
  [8, "-m"],
  [5, "-g"],
  [3, "-i"],
  [1, "-i --tun-type gue --tun-port 6080"],
  [1, "-i --tun-type gue --tun-port 6080 --tun-csum"],
  [1, "-i --tun-type gue --tun-port 6080 --tun-remcsum"],
  [1, "-i --tun-type gre"],
  [1, "-i --tun-type gre --tun-csum"],
];

export class RuleLines {
  readonly services: Service[] = [];
  readonly #dice: Dice;
  readonly #wire: Wire;
  /** By service and address. */
  readonly #methods = new Map<string, readonly string[]>();

  constructor(dice: Dice, wire: Wire) {
    this.#dice = dice;
    this.#wire = wire;
  }

  /** Marks come before everything else: the guest cannot take one back. */
  marks(): Request[] {
    if (!this.#dice.chance(25)) return [];
    const protocol = this.#dice.pick(["tcp", "udp"]);
    return MARKED_PORTS.slice(0, this.#dice.integer(1, 2)).map((port) => ({
      mark: `${protocol} dst ${this.#wire.virtuals[0]!} dport ${port}`,
      value: 5,
    }));
  }

  /** A new service with servers. `isMarked`: of a firewall mark. */
  add(isMarked = false): Request[] {
    const service = this.#freshService(isMarked);
    this.services.push(service);
    const servers = Array.from({ length: this.#dice.integer(1, 4) }, () => this.addServer(service));
    return [{ ipvsadm: ["-A", ...service.words, ...service.options] }, ...servers];
  }

  #freshService(isMarked: boolean): Service {
    const dice = this.#dice;
    const wire = this.#wire;
    const address = isMarked ? wire.virtuals[0]! : dice.pick(wire.virtuals);
    const protocol = dice.weighted<ServiceProtocol>([
      [60, "tcp"],
      [30, "udp"],
      [isMarked ? 0 : 10, "sctp"],
    ]);
    const isAnyPort = !isMarked && dice.chance(10);
    const port = isAnyPort ? 0 : dice.pick(PORTS);
    const mark = wire.family === 6 ? ["-f", "5", "-6"] : ["-f", "5"];
    const words = isMarked ? mark : [SERVICE_OPTION[protocol], wire.end(address, port)];
    const ports = isMarked ? MARKED_PORTS : isAnyPort ? [81, 443, 9000] : [port];
    const options = this.#serviceOptions(isAnyPort, protocol === "udp");
    return { words, protocol, address, ports, options, servers: [] };
  }

  #serviceOptions(mustPersist: boolean, mayBeOnePacket: boolean): string[] {
    const dice = this.#dice;
    const scheduler = dice.weighted(SCHEDULERS);
    const options = ["-s", scheduler];
    const flags = FLAGS[scheduler];
    if (flags !== undefined && dice.chance(60)) options.push("-b", dice.pick(flags));
    if (mustPersist || dice.chance(22)) {
      options.push("-p", dice.pick(["60", "300", "360", "600"]));
      if (dice.chance(40)) options.push("-M", dice.pick(this.#wire.masks));
    }
    if (mayBeOnePacket && dice.chance(15)) options.push("-o");
    return options;
  }

  addServer(service: Service): Request {
    const drawn = this.#dice.weighted(METHODS).split(" ");
    const { address, text } = this.#serverText(service, drawn[0] === "-i");
    const method = this.#methodOf(`${service.words.join(" ")} ${address}`, drawn);
    const options = this.#serverOptions();
    const known = service.servers.find((server) => server.text === text);
    if (known === undefined) service.servers.push({ text, method, options });
    return { ipvsadm: ["-a", ...service.words, "-r", text, ...method, ...options] };
  }

  /**
   * What a server was once, it always is, also when it comes back: the kernel sends on with a stale route after a
   * change of method, see recordings/README.md.
   */
  #methodOf(server: string, drawn: readonly string[]): readonly string[] {
    // Errors of an IPv6 server at home behind NAT are among those that this kernel drops for their checksum.
    const isLost = drawn[0] === "-m" && server.endsWith(` ${WIRE_6.ownServer}`);
    const method = this.#methods.get(server) ?? (isLost ? ["-g"] : drawn);
    this.#methods.set(server, method);
    return method;
  }

  /** Only tunnels lead to servers of the other family. */
  #serverText(service: Service, mayBeOther: boolean): { address: string; text: string } {
    const dice = this.#dice;
    const isOther = mayBeOther && dice.chance(15);
    const wire = isOther ? (this.#wire === WIRE_4 ? WIRE_6 : WIRE_4) : this.#wire;
    const address = dice.weighted([
      [60, wire.server(dice.integer(11, 15))],
      [2, wire.unreachable],
      [2, wire.ownServer],
    ] as const);
    const port = dice.weighted([
      [50, null],
      [20, service.ports[0]!],
      [20, 8000],
      [5, 0],
    ] as const);
    if (port !== null) return { address, text: wire.end(address, port) };
    return { address, text: wire.family === 6 ? `[${address}]` : address };
  }

  #serverOptions(): string[] {
    const dice = this.#dice;
    const weight = dice.weighted([
      [50, []],
      [25, ["-w", String(dice.integer(2, 9))]],
      [15, ["-w", "0"]],
      [5, ["-w", String(dice.integer(10, 65_535))]],
    ]);
    const upper = dice.integer(1, 5);
    const thresholds = dice.weighted([
      [80, []],
      [10, ["-x", String(upper)]],
      [8, ["-x", String(upper), "-y", String(dice.integer(0, upper))]],
      [2, ["-y", "2"]],
    ]);
    return [...weight, ...thresholds];
  }

  /** Some change to what there is. */
  edit(): Request[] {
    const dice = this.#dice;
    const service = dice.pick(this.services);
    const server = service.servers.length > 0 ? dice.pick(service.servers) : null;
    const what = dice.weighted([
      [22, "edit server"],
      [20, "delete server"],
      [22, "add server"],
      [12, "edit service"],
      [5, "delete service"],
      [4, "add service"],
      [2, "zero"],
      [1, "clear"],
      [4, "timeouts"],
    ] as const);
    if (what === "edit server" && server !== null) return this.#editServer(service, server);
    if (what === "delete server" && server !== null) {
      if (dice.chance(70)) service.servers.splice(service.servers.indexOf(server), 1);
      return [{ ipvsadm: ["-d", ...service.words, "-r", server.text] }];
    }
    if (what === "edit service") {
      service.options = this.#serviceOptions(false, service.protocol === "udp");
      return [{ ipvsadm: ["-E", ...service.words, ...service.options] }];
    }
    // A service that comes back finds servers with what the estimators had not seen when it went.
    if (what === "delete service") {
      return [{ advance: ESTIMATED_MS }, { ipvsadm: ["-D", ...service.words] }];
    }
    if (what === "add service") return this.add();
    if (what === "zero") {
      // What -Z takes off is what the estimators saw last.
      const words = dice.chance(50) ? service.words : [];
      return [{ advance: ESTIMATED_MS }, { ipvsadm: ["-Z", ...words] }];
    }
    if (what === "clear") {
      return [{ advance: ESTIMATED_MS }, { ipvsadm: ["-C"] }, ...this.#again(service)];
    }
    if (what === "timeouts") return [{ ipvsadm: ["--set", ...this.#timeouts()] }];
    return dice.chance(25) ? this.#again(service) : [this.addServer(service)];
  }

  #editServer(service: Service, server: Server): Request[] {
    server.options = this.#serverOptions();
    const { method, options, text } = server;
    return [{ ipvsadm: ["-e", ...service.words, "-r", text, ...method, ...options] }];
  }

  #timeouts(): string[] {
    const dice = this.#dice;
    return dice.pick([
      ["60", "30", "40"],
      ["900", "120", "300"],
      ["0", "0", "35"],
      ["4", "4", "4"],
    ]);
  }

  /** Adds a service and its servers as they were: deleted ones come back. */
  #again(service: Service): Request[] {
    return [
      { ipvsadm: ["-A", ...service.words, ...service.options] },
      ...service.servers.map(({ method, options, text }) => ({
        ipvsadm: ["-a", ...service.words, "-r", text, ...method, ...options],
      })),
    ];
  }
}
