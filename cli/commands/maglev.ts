// tapvs maglev: who owns how many slots of a service by Maglev hashing, and how many move without a server.

import {
  command,
  docs,
  listAliases,
  type ListFlags,
  listFlags,
  paintOf,
  withDirector,
} from "../command.ts";
import type { tapvs } from "../../proto/generated/control.js";
import { findService } from "../lookup.ts";
import { endpointText, parseServer, parseService, serverText, serviceText } from "../names.ts";
import { serviceArgument } from "../service-argument.ts";
import { type Column, show } from "../table.ts";
import type { World } from "../world.ts";

interface Flags extends ListFlags {
  readonly without?: string;
}

type Owner = tapvs.v1.IMaglevOwner;

const percent = (part: number, whole: number): string =>
  whole === 0 ? "0.0 %" : `${((part / whole) * 100).toFixed(1)} %`;

function columnsOf(slots: number, isCompared: boolean): Column<Owner>[] {
  const columns: Column<Owner>[] = [
    { title: "SERVER", text: ({ address, port }) => endpointText(address, port) },
    { title: "WEIGHT", align: "right", text: ({ weight }) => String(weight ?? 0) },
    { title: "SLOTS", align: "right", text: (owner) => String(owner.slots ?? 0) },
    { title: "SHARE", align: "right", text: (owner) => percent(owner.slots ?? 0, slots) },
  ];
  if (!isCompared) return columns;
  const after = (owner: Owner): number => owner.slotsAfter ?? 0;
  return [
    ...columns,
    { title: "SLOTS AFTER", align: "right", text: (owner) => String(after(owner)) },
    { title: "SHARE AFTER", align: "right", text: (owner) => percent(after(owner), slots) },
  ];
}

export const maglev = command({
  docs: docs(
    "Show who owns how many slots of Maglev hashing",
    "A service with scheduler mh maps each client to one of 4093 slots, and each slot to a server. --without shows how\n" +
      "many slots, and so about which part of the clients, would move if a server went, and how many of them without\n" +
      "need, from servers that stay. Nothing is changed.",
    [
      "tapvs maglev tcp:192.0.2.1:80",
      "tapvs maglev tcp:192.0.2.1:80 --without 198.18.1.12",
      "tapvs maglev tcp:192.0.2.1:80 --without 198.18.1.12 -o json | jq .moved",
    ],
  ),
  parameters: {
    flags: {
      ...listFlags,
      without: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "SERVER",
        brief: "Compare with the pool without this server",
      },
    },
    aliases: listAliases,
    positional: { kind: "tuple", parameters: [serviceArgument] },
  },
  run: async (world: World, flags: Flags, name: string) => {
    const key = parseService(name);
    const without = flags.without === undefined ? null : parseServer(flags.without, key);
    const answer = await withDirector(world, flags, async (director) => {
      await findService(director, key); // Tells what there is when it is not there.
      const left = without && { withoutAddress: without.address, withoutPort: without.port };
      return (await director.send({ getMaglev: { key, ...left } })).getMaglev ?? {};
    });
    const { moved = 0, movedNeedlessly = 0, owners = [], slots = 0 } = answer;
    const records = owners ?? [];
    const compared =
      without === null
        ? {}
        : { without: serverText(without), moved, moved_needlessly: movedNeedlessly };
    const view = {
      schema: "tapvs/maglev/v1",
      records,
      columns: columnsOf(slots ?? 0, without !== null),
      json: () => ({
        service: serviceText(key),
        slots,
        ...compared,
        servers: records.map((owner) => ({
          server: endpointText(owner.address, owner.port),
          weight: owner.weight ?? 0,
          slots: owner.slots ?? 0,
          ...(without === null ? {} : { slots_after: owner.slotsAfter ?? 0 }),
        })),
      }),
      whenEmpty: "No servers.",
    };
    show(world.terminal, flags.output, view, paintOf(world, flags));
    if (without === null || flags.output !== "table") return;
    const part = `${moved} of ${slots} slots (${percent(moved ?? 0, slots ?? 0)}) move`;
    world.terminal.say(`Without ${serverText(without)}: ${part}, ${movedNeedlessly} without need.`);
  },
});
