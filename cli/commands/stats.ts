// tapvs stats: counters and rates of services and servers.

import type { tapvs } from "../../proto/generated/control.js";
import {
  command,
  docs,
  integerFlag,
  listAliases,
  type ListFlags,
  listFlags,
  paintOf,
  withDirector,
} from "../command.ts";
import { usageError } from "../exit.ts";
import { serviceJson } from "../json.ts";
import { findService, listServices } from "../lookup.ts";
import { parseService, serverText, serviceText } from "../names.ts";
import { serviceArgument } from "../service-argument.ts";
import { type Column, show, type View } from "../table.ts";
import { shortNumber } from "../units.ts";
import type { World } from "../world.ts";

const MS = 1000;
const CLEAR_SCREEN = "\u001b[H\u001b[J";

interface Row {
  readonly name: string;
  readonly isServer: boolean;
  readonly totals: tapvs.v1.ICounters;
  readonly rates: tapvs.v1.IRates;
}

interface Flags extends ListFlags {
  readonly rates: boolean;
  readonly watch?: number;
}

function rowsOf(services: readonly tapvs.v1.IServiceListing[]): Row[] {
  const row = (
    name: string,
    isServer: boolean,
    { counters, rates }: tapvs.v1.IServerListing,
  ): Row => ({ name, isServer, totals: counters ?? {}, rates: rates ?? {} });
  return services.flatMap((listing) => [
    row(serviceText(listing.service?.key), false, listing),
    ...(listing.servers ?? []).map((server) => row(`  ${serverText(server.server)}`, true, server)),
  ]);
}

type Figure = "connections" | "inPackets" | "outPackets" | "inBytes" | "outBytes";

const FIGURES: readonly (readonly [Figure, string, string])[] = [
  ["connections", "CONNECTIONS", "CONNECTIONS/S"],
  ["inPackets", "IN PACKETS", "IN PACKETS/S"],
  ["outPackets", "OUT PACKETS", "OUT PACKETS/S"],
  ["inBytes", "IN BYTES", "IN BYTES/S"],
  ["outBytes", "OUT BYTES", "OUT BYTES/S"],
];

function columnsOf(flags: Flags): Column<Row>[] {
  const isShort = flags.output === "table";
  const figures = FIGURES.map(([figure, total, rate]): Column<Row> => ({
    title: flags.rates ? rate : total,
    align: "right",
    text: ({ rates, totals }) => {
      const value = (flags.rates ? rates : totals)[figure] ?? 0;
      return isShort ? shortNumber(value) : String(value);
    },
  }));
  return [
    {
      title: "SERVICE",
      text: ({ name }) => (isShort ? name : name.trim()),
      style: ({ isServer }) => (isServer ? null : "bold"),
    },
    ...figures,
  ];
}

const viewOf = (services: readonly tapvs.v1.IServiceListing[], flags: Flags): View<Row> => ({
  schema: "tapvs/stats/v1",
  records: rowsOf(services),
  columns: columnsOf(flags),
  json: () => ({ services: services.map(serviceJson) }),
  whenEmpty: "No services.",
});

/** Shows a listing every few seconds until Ctrl-C: redrawn on a terminal, else one after the other. */
async function watch(world: World, flags: Flags, seconds: number): Promise<void> {
  const isRedrawn = world.terminal.settings.isTty && flags.output === "table";
  await withDirector(world, flags, async (director) => {
    const listings = director.stream({ watch: { intervalMs: seconds * MS } });
    const iterator = listings[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([iterator.next(), world.interrupted]);
      if (next === undefined || next.done) break;
      if (isRedrawn) world.terminal.write(CLEAR_SCREEN);
      const services = next.value.watch?.services?.services ?? [];
      if (flags.output === "json") {
        const document = { schema: "tapvs/stats/v1", services: services.map(serviceJson) };
        world.terminal.line(JSON.stringify(document));
      } else {
        show(world.terminal, flags.output, viewOf(services, flags), paintOf(world, flags));
      }
    }
  });
}

export const stats = command({
  docs: docs(
    "Show counters and rates of services and servers",
    "Totals since they were zeroed (ipvsadm -Z), or rates over the last seconds. Numbers are shortened (1.2k)\n" +
      "in tables only.",
    [
      "tapvs stats",
      "tapvs stats tcp:192.0.2.1:80 --rates",
      "tapvs stats --rates --watch 2",
      "tapvs stats -o json | jq '.services[0].counters.in_bytes'",
    ],
  ),
  parameters: {
    flags: {
      ...listFlags,
      rates: { kind: "boolean", default: false, brief: "Rates a second in place of totals" },
      watch: integerFlag("Show it again every so many seconds until Ctrl-C", 1, 3600, "SEC"),
    },
    aliases: listAliases,
    positional: {
      kind: "tuple",
      parameters: [{ ...serviceArgument, optional: true }],
    },
  },
  run: async (world: World, flags: Flags, name?: string) => {
    if (flags.watch !== undefined) {
      if (name !== undefined) throw usageError("--watch shows all services: leave SERVICE away");
      await watch(world, flags, flags.watch);
      return;
    }
    const services = await withDirector(world, flags, async (director) =>
      name === undefined
        ? ((await listServices(director)).services ?? [])
        : [await findService(director, parseService(name))],
    );
    show(world.terminal, flags.output, viewOf(services, flags), paintOf(world, flags));
  },
});
