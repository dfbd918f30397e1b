// tapvs server: the real servers of a service.

import { buildRouteMap } from "@stricli/core";
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
  type SocketFlags,
  socketFlags,
  withDirector,
  word,
} from "../command.ts";
import { usageError } from "../exit.ts";
import { serverJson, tunnelText } from "../json.ts";
import { change, findServer, findService, listServices } from "../lookup.ts";
import {
  METHODS,
  methodText,
  parseServer,
  parseService,
  serverText,
  serviceText,
} from "../names.ts";
import { serviceArgument } from "../service-argument.ts";
import { type Column, show } from "../table.ts";
import type { World } from "../world.ts";

const COUNT_MAX = 0x7fff_ffff;
const METHOD_TUNNEL = METHODS.tunnel;

interface Row {
  readonly service: tapvs.v1.IServiceKey;
  readonly listing: tapvs.v1.IServerListing;
}

const number = (value: number | null | undefined): string => String(value ?? 0);

function methodColumn({ listing }: Row): string {
  const { server } = listing;
  if (server?.method !== METHOD_TUNNEL) return methodText(server?.method);
  return server?.tunnelType === 1 ? `gue:${number(server.tunnelPort)}` : tunnelText(server ?? {});
}

function stateColumn({ listing }: Row): string {
  if (listing.overloaded) return "overloaded";
  return listing.server?.weight ? "" : "quiesced";
}

const COLUMNS: readonly Column<Row>[] = [
  { title: "SERVICE", text: ({ service }) => serviceText(service) },
  { title: "SERVER", text: ({ listing }) => serverText(listing.server) },
  { title: "METHOD", text: methodColumn },
  { title: "WEIGHT", align: "right", text: ({ listing }) => number(listing.server?.weight) },
  { title: "ACTIVE", align: "right", text: ({ listing }) => number(listing.active) },
  { title: "INACTIVE", align: "right", text: ({ listing }) => number(listing.inactive) },
  { title: "PERSISTENT", align: "right", text: ({ listing }) => number(listing.persistent) },
  { title: "UPPER", align: "right", text: ({ listing }) => number(listing.server?.upperThreshold) },
  { title: "LOWER", align: "right", text: ({ listing }) => number(listing.server?.lowerThreshold) },
  { title: "STATE", text: stateColumn, style: () => "yellow" },
];

/** Lists the servers of some services. */
export function showServers(
  world: World,
  flags: ListFlags,
  services: readonly tapvs.v1.IServiceListing[],
): void {
  const records = services.flatMap(({ service, servers }) =>
    (servers ?? []).map((listing): Row => ({ service: service?.key ?? {}, listing })),
  );
  const view = {
    schema: "tapvs/servers/v1",
    records,
    columns: COLUMNS,
    json: () => ({
      servers: records.map(({ listing, service }) => ({
        service: serviceText(service),
        ...serverJson(listing),
      })),
    }),
    whenEmpty: "No servers. Add one with: tapvs server add SERVICE ADDRESS",
  };
  show(world.terminal, flags.output, view, paintOf(world, flags));
}

const serverArgument = word("SERVER", "ADDRESS or ADDRESS:PORT; without a port the service's");

const list = command({
  docs: docs("List servers", "Lists the servers of one service, or of all.", [
    "tapvs server list",
    "tapvs server list tcp:192.0.2.1:80 -o tsv | cut -f2,4",
  ]),
  parameters: {
    flags: listFlags,
    aliases: listAliases,
    positional: { kind: "tuple", parameters: [{ ...serviceArgument, optional: true }] },
  },
  run: async (world: World, flags: ListFlags, name?: string) => {
    const services = await withDirector(world, flags, async (director) =>
      name === undefined
        ? ((await listServices(director)).services ?? [])
        : [await findService(director, parseService(name))],
    );
    showServers(world, flags, services);
  },
});

interface AttributeFlags extends SocketFlags {
  readonly method?: "nat" | "tunnel" | "dr";
  readonly weight?: number;
  readonly upper?: number;
  readonly lower?: number;
  readonly tunnel?: string;
  readonly checksum?: "none" | "full" | "remote";
}

const attributeFlags = {
  ...socketFlags,
  method: {
    kind: "enum",
    values: ["nat", "tunnel", "dr"],
    optional: true,
    brief: "How packets reach it (default dr: direct routing)",
  },
  weight: integerFlag("Share of new connections (default 1); 0 takes no new ones", 0, COUNT_MAX),
  upper: integerFlag("No new connections from so many on; 0 for no limit", 0, COUNT_MAX),
  lower: integerFlag("New connections again below so many", 0, COUNT_MAX),
  tunnel: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "TYPE",
    brief: "ipip (the default), gue:PORT or gre; implies --method tunnel",
  },
  checksum: {
    kind: "enum",
    values: ["none", "full", "remote"],
    optional: true,
    brief: "Checksum of gue and gre (default none)",
  },
} as const;

const attributeAliases = { m: "method", w: "weight" } as const;

/** Type and port of a tunnel from "ipip", "gre" or "gue:PORT". @throws CommandError */
function parseTunnel(text: string): Pick<tapvs.v1.IServer, "tunnelPort" | "tunnelType"> {
  if (text === "ipip") return { tunnelType: 0, tunnelPort: 0 };
  if (text === "gre") return { tunnelType: 2, tunnelPort: 0 };
  const port = Number(/^gue:(\d{1,5})$/.exec(text)?.[1]);
  if (port >= 1 && port <= 65_535) return { tunnelType: 1, tunnelPort: port };
  throw usageError(`--tunnel must be ipip, gue:PORT or gre, not "${text}"`);
}

/** The server with the flags laid over what it was. @throws CommandError */
function withAttributes(server: tapvs.v1.IServer, flags: AttributeFlags): tapvs.v1.IServer {
  const result = { ...server };
  if (flags.tunnel !== undefined) {
    if (flags.method !== undefined && flags.method !== "tunnel") {
      throw usageError(`--tunnel goes with --method tunnel, not with --method ${flags.method}`);
    }
    Object.assign(result, parseTunnel(flags.tunnel), { method: METHOD_TUNNEL });
  }
  if (flags.method !== undefined) result.method = METHODS[flags.method];
  if (flags.weight !== undefined) result.weight = flags.weight;
  if (flags.upper !== undefined) result.upperThreshold = flags.upper;
  if (flags.lower !== undefined) result.lowerThreshold = flags.lower;
  if (flags.checksum !== undefined) {
    if (result.method !== METHOD_TUNNEL || !result.tunnelType) {
      throw usageError("--checksum goes with --tunnel gue:PORT or --tunnel gre");
    }
    result.tunnelChecksum = ["none", "full", "remote"].indexOf(flags.checksum);
  }
  return result;
}

const add = command({
  docs: docs("Add a server to a service", "Adds a real server. Without --method it is dr.", [
    "tapvs server add tcp:192.0.2.1:80 198.18.1.11 --method nat --weight 3",
    "tapvs server add tcp:192.0.2.1:80 198.18.1.12:8080 --method nat",
    "tapvs server add tcp:192.0.2.1:80 198.18.1.13 --tunnel gue:6080",
  ]),
  parameters: {
    flags: attributeFlags,
    aliases: attributeAliases,
    positional: { kind: "tuple", parameters: [serviceArgument, serverArgument] },
  },
  run: async (world: World, flags: AttributeFlags, name: string, serverName: string) => {
    const key = parseService(name);
    const start = { ...parseServer(serverName, key), method: METHODS.dr, weight: 1 };
    const server = withAttributes(start, flags);
    const isForced = server.method !== METHODS.nat && !key.mark && server.port !== (key.port ?? 0);
    if (isForced) {
      const method = methodText(server.method);
      throw usageError(
        `method ${method} does not change ports: leave the port of ${serverName} away, or use nat`,
      );
    }
    const revision = await withDirector(world, flags, (director) =>
      change(director, { addServer: { service: key, server } }),
    );
    const how = `by ${methodText(server.method)}, weight ${number(server.weight)}`;
    const what = `${serverText(server)} now serves ${serviceText(key)} ${how}`;
    world.terminal.say(`${what}. Revision ${revision}.`);
  },
});

const edit = command({
  docs: docs("Change attributes of a server", "Changes what is given and leaves the rest.", [
    "tapvs server edit tcp:192.0.2.1:80 198.18.1.11 --weight 0   # drain it",
  ]),
  parameters: {
    flags: attributeFlags,
    aliases: attributeAliases,
    positional: { kind: "tuple", parameters: [serviceArgument, serverArgument] },
  },
  run: async (world: World, flags: AttributeFlags, name: string, serverName: string) => {
    const key = parseService(name);
    const wanted = parseServer(serverName, key);
    const revision = await withDirector(world, flags, async (director) => {
      const { server } = findServer(await findService(director, key), wanted);
      return change(director, {
        editServer: { service: key, server: withAttributes(server ?? {}, flags) },
      });
    });
    world.terminal.say(`Changed ${serverText(wanted)}. Revision ${revision}.`);
  },
});

const remove = command({
  docs: docs(
    "Delete a server from a service",
    "Deletes a server at once; to drain it first: edit.",
    ["tapvs server delete tcp:192.0.2.1:80 198.18.1.11"],
  ),
  parameters: {
    flags: socketFlags,
    positional: { kind: "tuple", parameters: [serviceArgument, serverArgument] },
  },
  run: async (world: World, flags: SocketFlags, name: string, serverName: string) => {
    const key = parseService(name);
    const server = parseServer(serverName, key);
    const revision = await withDirector(world, flags, async (director) => {
      findServer(await findService(director, key), server);
      return change(director, { deleteServer: { service: key, ...server } });
    });
    world.terminal.say(
      `Deleted ${serverText(server)} from ${serviceText(key)}. Revision ${revision}.`,
    );
  },
});

export const serverRoutes = buildRouteMap({
  routes: { list, add, edit, delete: remove },
  aliases: { set: "edit", del: "delete" },
  docs: groupDocs("Real servers of a service", [
    "tapvs server add tcp:192.0.2.1:80 198.18.1.11 --method nat --weight 3",
    "tapvs server list tcp:192.0.2.1:80",
  ]),
});
