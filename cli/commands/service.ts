// tapvs service: virtual services.

import { buildRouteMap } from "@stricli/core";
import { parseIpv4, prefixMask, unsigned } from "../../dataplane/wire/address.ts";
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
} from "../command.ts";
import { usageError } from "../exit.ts";
import { parseSchedulerFlags, schedulerFlagNames } from "../ipvsadm/values.ts";
import { granularityText } from "../ipvsadm/listing.ts";
import { serviceJson } from "../json.ts";
import { change, findService, listServices } from "../lookup.ts";
import { parseService, SERVICE_FORM, serviceText } from "../names.ts";
import { serviceArgument } from "../service-argument.ts";
import { type Column, show } from "../table.ts";
import { count } from "../units.ts";
import type { World } from "../world.ts";
import { showServers } from "./server.ts";

const SECONDS_MAX = 2_678_400;
const DEFAULT_SECONDS = 360;

type Listing = tapvs.v1.IServiceListing;

const total = (listing: Listing, pick: (server: tapvs.v1.IServerListing) => number): string =>
  String((listing.servers ?? []).reduce((sum, server) => sum + pick(server), 0));

export function attributesText(service: tapvs.v1.IService): string {
  const words: string[] = schedulerFlagNames(service.schedulerFlags ?? 0, service.scheduler ?? "");
  if (service.persistent) words.push(`persistent ${service.persistenceSeconds ?? 0} s`);
  const granularity = service.persistent ? granularityText(service) : "";
  if (granularity !== "") words.push(`mask ${granularity}`);
  if (service.persistenceEngine) words.push(`engine ${service.persistenceEngine}`);
  if (service.onePacket) words.push("one-packet");
  const { timeouts } = service;
  if (timeouts) {
    const { tcpFinSeconds, tcpSeconds, udpSeconds } = timeouts;
    words.push(`timeouts ${tcpSeconds ?? 0},${tcpFinSeconds ?? 0},${udpSeconds ?? 0} s`);
  }
  return words.join(", ");
}

const COLUMNS: readonly Column<Listing>[] = [
  { title: "SERVICE", text: ({ service }) => serviceText(service?.key) },
  { title: "SCHEDULER", text: ({ service }) => service?.scheduler ?? "" },
  { title: "SERVERS", align: "right", text: ({ servers }) => String(servers?.length ?? 0) },
  { title: "ACTIVE", align: "right", text: (listing) => total(listing, (s) => s.active ?? 0) },
  { title: "INACTIVE", align: "right", text: (listing) => total(listing, (s) => s.inactive ?? 0) },
  { title: "ATTRIBUTES", text: ({ service }) => attributesText(service ?? {}) },
];

const list = command({
  docs: docs("List the virtual services", "Lists every virtual service in the director's order.", [
    "tapvs service list",
    "tapvs service list -o json | jq '.services[].service'",
  ]),
  parameters: { flags: listFlags, aliases: listAliases },
  run: async (world: World, flags: ListFlags) => {
    const response = await withDirector(world, flags, listServices);
    const records = response.services ?? [];
    const view = {
      schema: "tapvs/services/v1",
      records,
      columns: COLUMNS,
      json: () => ({ revision: response.revision ?? 0, services: records.map(serviceJson) }),
      whenEmpty: "No services. Add one with: tapvs service add tcp:ADDRESS:PORT",
    };
    show(world.terminal, flags.output, view, paintOf(world, flags));
  },
});

const showOne = command({
  docs: docs("Show one service with its servers", "Shows a service and its servers.", [
    "tapvs service show tcp:192.0.2.1:80",
    "tapvs service show mark:7 -o json",
  ]),
  parameters: {
    flags: listFlags,
    aliases: listAliases,
    positional: { kind: "tuple", parameters: [serviceArgument] },
  },
  run: async (world: World, flags: ListFlags, name: string) => {
    const key = parseService(name);
    const listing = await withDirector(world, flags, (director) => findService(director, key));
    if (flags.output === "json") {
      const document = { schema: "tapvs/service/v1", ...serviceJson(listing) };
      world.terminal.line(JSON.stringify(document, null, 2));
      return;
    }
    if (flags.output === "table") {
      const attributes = attributesText(listing.service ?? {});
      const scheduler = listing.service?.scheduler ?? "";
      const words = [serviceText(key), scheduler, attributes].filter((text) => text !== "");
      world.terminal.line(paintOf(world, flags).paint("bold", words.join("  ")));
    }
    showServers(world, flags, [listing]);
  },
});

interface AttributeFlags extends SocketFlags {
  readonly scheduler?: string;
  readonly schedulerFlags?: string;
  readonly persistent?: number;
  readonly granularity?: string;
  readonly engine?: string;
  readonly onePacket?: boolean;
  readonly timeouts?: string;
}

const attributeFlags = {
  ...socketFlags,
  scheduler: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "NAME",
    brief: "rr, wrr, lc, wlc (the default), lblc, lblcr, dh, sh, sed, nq, fo, ovf, mh, twos",
  },
  schedulerFlags: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "LIST",
    brief: "sh-fallback, sh-port, mh-fallback, mh-port, flag-1 … flag-3, with commas",
  },
  persistent: integerFlag("Clients keep their server so long; 0 for not", 0, SECONDS_MAX, "SEC"),
  granularity: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "MASK",
    brief: "Clients of one network share a server: a netmask or prefix bits",
  },
  engine: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "NAME",
    brief: "Persistence engine, for example sip",
  },
  onePacket: { kind: "boolean", optional: true, brief: "Schedule every datagram by itself" },
  timeouts: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "TCP,TCPFIN,UDP",
    brief: "Seconds without a packet, for this service only; 0 for what all services have",
  },
} as const;

const attributeAliases = { s: "scheduler", p: "persistent" } as const;

/** The service with the flags laid over what it was. @throws CommandError */
function withAttributes(service: tapvs.v1.IService, flags: AttributeFlags): tapvs.v1.IService {
  const scheduler = flags.scheduler ?? service.scheduler ?? "wlc";
  const result: tapvs.v1.IService = { ...service, scheduler };
  if (flags.schedulerFlags !== undefined) {
    const bits = parseSchedulerFlags(flags.schedulerFlags, scheduler);
    if (typeof bits === "string") throw usageError(bits);
    result.schedulerFlags = bits;
  }
  if (flags.persistent !== undefined) {
    result.persistent = flags.persistent > 0;
    result.persistenceSeconds = flags.persistent;
  }
  if (flags.engine !== undefined) result.persistenceEngine = flags.engine;
  if (flags.onePacket !== undefined) result.onePacket = flags.onePacket;
  if (flags.timeouts !== undefined) result.timeouts = parseTimeouts(flags.timeouts);
  if (flags.granularity !== undefined) {
    result.persistent = true;
    result.persistenceSeconds ||= DEFAULT_SECONDS;
    Object.assign(result, granularity(service.key ?? {}, flags.granularity));
  }
  return result;
}

/** @throws CommandError */
function parseTimeouts(text: string): tapvs.v1.IServiceTimeouts {
  const match = /^(\d{1,7}),(\d{1,7}),(\d{1,7})$/.exec(text);
  const seconds = match?.slice(1).map(Number) ?? [];
  const [tcpSeconds, tcpFinSeconds, udpSeconds] = seconds;
  if (match !== null && seconds.every((value) => value <= SECONDS_MAX)) {
    return { tcpSeconds: tcpSeconds!, tcpFinSeconds: tcpFinSeconds!, udpSeconds: udpSeconds! };
  }
  throw usageError(
    `--timeouts must be three numbers of 0 to ${SECONDS_MAX} like 900,120,0, not "${text}"`,
  );
}

function granularity(
  key: tapvs.v1.IServiceKey,
  text: string,
): Pick<tapvs.v1.IService, "persistenceMask" | "persistencePrefix"> {
  const isIpv6 = key.mark ? key.family === 6 : key.address?.length === 16;
  const most = isIpv6 ? 128 : 32;
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most) {
    const bits = Number(text);
    return isIpv6 ? { persistencePrefix: bits } : { persistenceMask: unsigned(prefixMask(bits)) };
  }
  const mask = isIpv6 ? null : parseIpv4(text);
  if (mask !== null) return { persistenceMask: unsigned(mask) };
  const form = isIpv6 ? "prefix bits from 1 to 128" : "a netmask or prefix bits from 1 to 32";
  throw usageError(`--granularity must be ${form}, not "${text}"`);
}

const add = command({
  docs: docs(
    "Add a virtual service",
    `Adds a service without servers. SERVICE is ${SERVICE_FORM}.`,
    [
      "tapvs service add tcp:192.0.2.1:80 --scheduler rr",
      "tapvs service add tcp:[2001:db8::1]:443 --scheduler sh --scheduler-flags sh-port",
      "tapvs service add mark:7 --persistent 300 --granularity 24",
    ],
  ),
  parameters: {
    flags: attributeFlags,
    aliases: attributeAliases,
    positional: { kind: "tuple", parameters: [serviceArgument] },
  },
  run: async (world: World, flags: AttributeFlags, name: string) => {
    const key = parseService(name);
    const service = withAttributes({ key }, flags);
    const revision = await withDirector(world, flags, (director) =>
      change(director, { addService: { service } }),
    );
    world.terminal.say(`Added ${serviceText(key)} (${service.scheduler}). Revision ${revision}.`);
  },
});

const edit = command({
  docs: docs(
    "Change attributes of a service",
    "Changes what is given and leaves the rest. Flows and servers stay.",
    [
      "tapvs service edit tcp:192.0.2.1:80 --scheduler wlc",
      "tapvs service edit tcp:192.0.2.1:80 --persistent 0",
    ],
  ),
  parameters: {
    flags: attributeFlags,
    aliases: attributeAliases,
    positional: { kind: "tuple", parameters: [serviceArgument] },
  },
  run: async (world: World, flags: AttributeFlags, name: string) => {
    const key = parseService(name);
    const revision = await withDirector(world, flags, async (director) => {
      const { service } = await findService(director, key);
      return change(director, { editService: { service: withAttributes(service ?? {}, flags) } });
    });
    world.terminal.say(`Changed ${serviceText(key)}. Revision ${revision}.`);
  },
});

const remove = command({
  docs: docs("Delete a service with its servers", "Deletes a service and its servers.", [
    "tapvs service delete tcp:192.0.2.1:80",
  ]),
  parameters: {
    flags: socketFlags,
    positional: { kind: "tuple", parameters: [serviceArgument] },
  },
  run: async (world: World, flags: SocketFlags, name: string) => {
    const key = parseService(name);
    const [servers, revision] = await withDirector(world, flags, async (director) => {
      const listing = await findService(director, key);
      const after = await change(director, { deleteService: { key } });
      return [listing.servers?.length ?? 0, after] as const;
    });
    const what = `${serviceText(key)} and ${count(servers, "server")}`;
    world.terminal.say(`Deleted ${what}. Revision ${revision}.`);
  },
});

export const serviceRoutes = buildRouteMap({
  routes: { list, add, edit, delete: remove, show: showOne },
  aliases: { set: "edit", del: "delete" },
  docs: groupDocs("Virtual services", [
    "tapvs service add tcp:192.0.2.1:80 --scheduler rr",
    "tapvs service list",
  ]),
});
