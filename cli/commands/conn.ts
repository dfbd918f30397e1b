// tapvs conn: the flow table.

import { buildRouteMap } from "@stricli/core";
import type { ControlClient } from "../../proto/client.ts";
import type { tapvs } from "../../proto/generated/control.js";
import {
  command,
  docs,
  groupDocs,
  integerFlag,
  listAliases,
  type ListFlags,
  listFlags,
  paintOf,
  withDirector,
  word,
} from "../command.ts";
import { flowJson } from "../json.ts";
import { endpointText, methodText, protocolText } from "../names.ts";
import { type Column, show } from "../table.ts";
import { duration } from "../units.ts";
import { filterText } from "../filter-words.ts";
import type { World } from "../world.ts";

const FLOWS_A_PIECE = 1024;
const DEFAULT_LIMIT = 10_000;

type Flow = tapvs.v1.IFlow;

const COLUMNS: readonly Column<Flow>[] = [
  { title: "PROTOCOL", text: ({ protocol }) => protocolText(protocol) },
  { title: "STATE", text: ({ state, template }) => (template ? "template" : (state ?? "")) },
  { title: "EXPIRES", align: "right", text: ({ expiresMs }) => duration(expiresMs ?? 0) },
  { title: "CLIENT", text: ({ client, clientPort }) => endpointText(client, clientPort) },
  { title: "VIRTUAL", text: ({ virtual, virtualPort }) => endpointText(virtual, virtualPort) },
  { title: "SERVER", text: ({ server, serverPort }) => endpointText(server, serverPort) },
  { title: "METHOD", text: ({ method }) => methodText(method) },
  { title: "CHOSEN BY", text: ({ scheduler }) => scheduler ?? "" },
];

interface Flags extends ListFlags {
  readonly limit?: number;
}

/** At most `limit` flows that match, and whether there are more. */
async function collect(
  director: ControlClient,
  filter: string,
  limit: number,
): Promise<{ flows: Flow[]; isCut: boolean }> {
  const flows: Flow[] = [];
  let cursor = 0;
  do {
    const { listFlows } = await director.send({
      listFlows: { cursor, filter, limit: FLOWS_A_PIECE },
    });
    flows.push(...(listFlows?.flows ?? []));
    cursor = listFlows?.nextCursor ?? 0;
  } while (cursor !== 0 && flows.length <= limit);
  return { flows: flows.slice(0, limit), isCut: flows.length > limit || cursor !== 0 };
}

const list = command({
  docs: docs(
    "List connections",
    "Lists flows and persistence templates. FILTER is in the language of `tapvs trace --help`; src is the\n" +
      "client, dst the VIP.",
    [
      "tapvs conn list",
      "tapvs conn list server 198.18.1.11 state established",
      "tapvs conn list 'tcp and dst 192.0.2.1 and (port 80 or port 443)' -o tsv | wc -l",
    ],
  ),
  parameters: {
    flags: {
      ...listFlags,
      limit: integerFlag(`At most so many (default ${DEFAULT_LIMIT})`, 1, 100_000_000),
    },
    aliases: listAliases,
    positional: { kind: "array", parameter: word("FILTER", "Which connections; none for all") },
  },
  run: async (world: World, flags: Flags, ...filter: string[]) => {
    const limit = flags.limit ?? DEFAULT_LIMIT;
    const wanted = await filterText(filter);
    const { flows, isCut } = await withDirector(world, flags, (director) =>
      collect(director, wanted, limit),
    );
    const view = {
      schema: "tapvs/connections/v1",
      records: flows,
      columns: COLUMNS,
      json: () => ({ connections: flows.map(flowJson), complete: !isCut }),
      whenEmpty: "No connections.",
    };
    show(world.terminal, flags.output, view, paintOf(world, flags));
    if (isCut) world.terminal.say(`There are more than ${limit}; see them with --limit.`);
  },
});

export const connRoutes = buildRouteMap({
  routes: { list },
  docs: groupDocs("Connections", [
    "tapvs conn list",
    "tapvs conn list server 198.18.1.11 state established",
  ]),
});
