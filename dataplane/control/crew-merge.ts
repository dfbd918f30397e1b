// What several workers say about one thing, as one director would say it.

import type { tapvs } from "../../proto/generated/control.js";

type Response = tapvs.v1.IResponse;
type Neighbour = tapvs.v1.INeighbour;

/** Better known first: what a worker knows is true for all. */
const STATES = ["static", "fresh", "probing", "stale", "asking"];

const keyOf = ({ address, port }: Neighbour): string =>
  `${port} ${Buffer.from(address ?? []).toString("hex")}`;

/** One of two workers' views of a neighbour: the better known one, with the frames that wait in both. */
function better(one: Neighbour, other: Neighbour): Neighbour {
  const isFirst = STATES.indexOf(one.state ?? "") <= STATES.indexOf(other.state ?? "");
  const known = isFirst ? one : other;
  return {
    ...known,
    ageMs: Math.min(one.ageMs ?? 0, other.ageMs ?? 0),
    waiting: (one.waiting ?? 0) + (other.waiting ?? 0),
  };
}

export function mergeNeighbours(answers: readonly Response[]): Response {
  const merged = new Map<string, Neighbour>();
  for (const { listNeighbours } of answers) {
    for (const neighbour of listNeighbours?.neighbours ?? []) {
      const key = keyOf(neighbour);
      const known = merged.get(key);
      merged.set(key, known === undefined ? neighbour : better(known, neighbour));
    }
  }
  return { listNeighbours: { neighbours: [...merged.values()] } };
}

/** The daemons are the same everywhere; what they did is added. */
export function mergeDaemons(answers: readonly Response[]): Response {
  const outcomes = new Map<string, tapvs.v1.ISyncCounter>();
  let overflows = 0;
  for (const { listDaemons } of answers) {
    overflows += listDaemons?.overflows ?? 0;
    for (const outcome of listDaemons?.outcomes ?? []) {
      const name = outcome.name ?? "";
      const before = outcomes.get(name)?.count ?? 0;
      outcomes.set(name, { ...outcome, count: before + (outcome.count ?? 0) });
    }
  }
  const daemons = answers[0]!.listDaemons?.daemons ?? [];
  return { listDaemons: { daemons, outcomes: [...outcomes.values()], overflows } };
}

/** Column of the number of connections in ip_vs_app: "TCP  21      3      ftp". */
const APPLICATION_LINE = /^(\S+ +\S+ +)(\d+)( *)( .*)$/;

/** ip_vs_app: the same lines everywhere, with the connections of all workers. */
export function mergeApplications(answers: readonly Response[]): Response {
  const texts = answers.map(({ readProc }) => (readProc?.text ?? "").split("\n"));
  const lines = texts[0]!.map((line, i) => {
    const match = APPLICATION_LINE.exec(line);
    if (match === null) return line;
    const uses = texts.reduce(
      (sum, text) => sum + Number(APPLICATION_LINE.exec(text[i] ?? "")?.[2] ?? 0),
      0,
    );
    const width = match[2]!.length + match[3]!.length;
    return `${match[1]}${String(uses).padEnd(width)}${match[4]}`;
  });
  return { readProc: { text: lines.join("\n"), nextCursor: 0 } };
}
