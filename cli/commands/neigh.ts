// tapvs neigh: the neighbour cache.

import { buildRouteMap } from "@stricli/core";
import type { tapvs } from "../../proto/generated/control.js";
import {
  command,
  docs,
  groupDocs,
  listAliases,
  type ListFlags,
  listFlags,
  paintOf,
  withDirector,
} from "../command.ts";
import { octetsText } from "../names.ts";
import { type Column, show } from "../table.ts";
import { duration } from "../units.ts";
import type { World } from "../world.ts";

type Neighbour = tapvs.v1.INeighbour;

const COLUMNS: readonly Column<Neighbour>[] = [
  { title: "PORT", text: ({ port }) => port ?? "" },
  { title: "ADDRESS", text: ({ address }) => octetsText(address) },
  { title: "MAC", text: ({ mac }) => mac || "unknown" },
  {
    title: "STATE",
    text: ({ state }) => state ?? "",
    style: ({ state }) => (state === "asking" ? "yellow" : null),
  },
  { title: "HEARD", text: ({ ageMs, mac }) => (mac ? `${duration(ageMs ?? 0)} ago` : "never") },
  { title: "WAITING", align: "right", text: ({ waiting }) => String(waiting ?? 0) },
];

const list = command({
  docs: docs(
    "List the neighbour cache",
    "Lists the MAC addresses of servers and gateways that the director knows or asks for by ARP. A server that\n" +
      "stays in state asking is not there, or does not answer.",
    ["tapvs neigh list", "tapvs neigh list -o tsv | grep asking"],
  ),
  parameters: { flags: listFlags, aliases: listAliases },
  run: async (world: World, flags: ListFlags) => {
    const records = await withDirector(world, flags, async (director) => {
      const { listNeighbours } = await director.send({ listNeighbours: {} });
      return listNeighbours?.neighbours ?? [];
    });
    const json = (): Record<string, unknown> => ({
      neighbours: records.map((neighbour) => ({
        port: neighbour.port ?? "",
        address: octetsText(neighbour.address),
        mac: neighbour.mac ?? "",
        state: neighbour.state ?? "",
        age_ms: neighbour.ageMs ?? 0,
        waiting: neighbour.waiting ?? 0,
      })),
    });
    const whenEmpty = "No neighbours.";
    const view = { schema: "tapvs/neighbours/v1", records, columns: COLUMNS, json, whenEmpty };
    show(world.terminal, flags.output, view, paintOf(world, flags));
  },
});

export const neighRoutes = buildRouteMap({
  routes: { list },
  docs: groupDocs("Neighbours (ARP, NDP)", ["tapvs neigh list"]),
});
