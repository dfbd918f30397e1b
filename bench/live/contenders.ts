// All contenders, who of them takes part, and how one is put into its lab.

import { Lab } from "../../cli/lab/lab.ts";
import { CLIENT_HOST, DIRECTOR_HOST } from "../../cli/lab/topology.ts";
import { BULK_PORT, CONNECT_PORT, FLOOD_PORT, LATENCY_PORT } from "../load/jobs.ts";
import { Mistake } from "../mistake.ts";
import { congestionControl } from "./congestion.ts";
import { program } from "./compile.ts";
import { type Contender, SERVER, type Standing, wordOf } from "./contender.ts";
import { DIRECTORS } from "./directors.ts";
import { ECHOES } from "./echoes.ts";
import { PEERS } from "./peers.ts";

export const CONTENDERS: readonly Contender[] = [...PEERS, ...ECHOES, ...DIRECTORS];

/**
 * The contenders that take part, and a sentence for each that cannot.
 * @param only words of names; empty: all but the variants
 * @throws Mistake when there is no contender of such a name
 */
export function choose(
  only: readonly string[],
  all: readonly Contender[] = CONTENDERS,
): { contenders: Contender[]; absent: string[] } {
  const unknown = only.find((word) => !all.some(({ name }) => wordOf(name) === word));
  if (unknown !== undefined) {
    const names = all.map(({ name }) => wordOf(name)).join(", ");
    throw new Mistake(`--only ${unknown}: the contenders are ${names}`);
  }
  const wanted = all.filter(({ isVariant, name }) =>
    only.length === 0 ? isVariant !== true : only.includes(wordOf(name)),
  );
  const contenders: Contender[] = [];
  const absent: string[] = [];
  for (const contender of wanted) {
    const why = contender.missing();
    if (why === null) contenders.push(contender);
    else absent.push(`${contender.name} is left out: ${why}`);
  }
  return { contenders, absent };
}

/**
 * Settings of every host that load needs: ports are free again soon, backlogs hold a burst of connections, and nobody
 * spaces segments out.
 */
const LOAD_SETTINGS = `
cd /proc/sys/net
set_if_there() { if [ -w "$1" ]; then echo "$2" > "$1"; fi; }
set_if_there ipv4/tcp_congestion_control ${congestionControl()}
set_if_there ipv4/tcp_tw_reuse 1
set_if_there core/somaxconn 16384
set_if_there ipv4/tcp_max_syn_backlog 16384
`;

/** Builds the contender's lab. It ends with this process, or by `signal`. */
export async function setUp(contender: Contender, signal: AbortSignal): Promise<Standing> {
  const command = [program("load/server.c"), BULK_PORT, FLOOD_PORT, CONNECT_PORT, LATENCY_PORT];
  const lab = await Lab.up({ method: contender.topology, servers: 1, director: false, signal });
  try {
    for (const host of [CLIENT_HOST, DIRECTOR_HOST, SERVER]) {
      await lab.sandbox.script(host, LOAD_SETTINGS);
    }
    const server = await lab.sandbox.start("load", SERVER, command.map(String), /^ready/);
    const director = await contender.start(lab);
    return {
      contender,
      lab,
      directorPid: director?.pid ?? null,
      serverPid: server.pid,
      told: (director !== null && contender.told?.(director)) || null,
    };
  } catch (error) {
    await lab.down();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${contender.name}: ${why}`, { cause: error });
  }
}
