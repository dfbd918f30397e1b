// tapvs vip: which virtual addresses this director answers for, and how two directors hand them over.

import { buildRouteMap } from "@stricli/core";
import { octetsOf, parseAddress } from "../../dataplane/wire/address.ts";
import type { tapvs } from "../../proto/generated/control.js";
import {
  command,
  docs,
  groupDocs,
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
import { octetsText } from "../names.ts";
import { type Column, show } from "../table.ts";
import type { World } from "../world.ts";

type Vip = tapvs.v1.IVirtualAddress;

const stateText = ({ claimed }: Vip): string => (claimed ? "claimed" : "released");

const COLUMNS: readonly Column<Vip>[] = [
  { title: "ADDRESS", text: ({ address }) => octetsText(address) },
  {
    title: "STATE",
    text: stateText,
    style: ({ claimed }) => (claimed ? "green" : "yellow"),
  },
  { title: "SERVICES", text: ({ hasService }) => (hasService ? "yes" : "no") },
];

const list = command({
  docs: docs(
    "List the virtual addresses",
    "Lists the addresses of services, and others that were claimed or released: claimed ones are the director's own.",
    ["tapvs vip list"],
  ),
  parameters: { flags: listFlags, aliases: listAliases },
  run: async (world: World, flags: ListFlags) => {
    const records = await withDirector(world, flags, async (director) => {
      const { listVips } = await director.send({ listVips: {} });
      return listVips?.addresses ?? [];
    });
    const view = {
      schema: "tapvs/vips/v1",
      records,
      columns: COLUMNS,
      json: () => ({
        addresses: records.map((vip) => ({
          address: octetsText(vip.address),
          claimed: vip.claimed ?? false,
          has_service: vip.hasService ?? false,
        })),
      }),
      whenEmpty: "No virtual addresses.",
    };
    show(world.terminal, flags.output, view, paintOf(world, flags));
  },
});

/** @throws CommandError */
function octetsOfText(text: string): Uint8Array {
  const address = parseAddress(text);
  if (address === null) throw usageError(`"${text}" is no address like 192.0.2.1 or 2001:db8::1`);
  return octetsOf(address);
}

const addresses = {
  kind: "array",
  parameter: word("ADDRESS", "Which; none for every one, and for those of services to come"),
} as const;

async function set(
  world: World,
  flags: SocketFlags,
  names: readonly string[],
  claim: boolean,
): Promise<void> {
  const wanted = names.map(octetsOfText);
  const all = await withDirector(world, flags, async (director) => {
    const { setVips } = await director.send({ setVips: { addresses: wanted, claim } });
    return setVips?.addresses ?? [];
  });
  const ours = all.filter(({ claimed }) => claimed).length;
  const what = names.length > 0 ? names.join(", ") : "every virtual address";
  const done = claim ? `Claimed and announced ${what}` : `Released ${what}`;
  world.terminal.say(`${done}: ${ours} of ${all.length} are the director's own now.`);
}

const claim = command({
  docs: docs(
    "Make virtual addresses the director's own, and announce them",
    "The director answers for the addresses from now on and tells every neighbour so (gratuitous ARP, unsolicited\n" +
      "neighbour advertisements), now and once more after a second. Two directors share addresses so: start both with\n" +
      "`claim_vips = false`, and let keepalived, or whatever decides, call `tapvs vip claim` on the one that is to be\n" +
      "active, and `tapvs vip release` on the other one. An address without a service can be handed over as well: the\n" +
      "gateway of NAT servers. To claim again is no error, and announces again.",
    [
      "tapvs vip claim 192.0.2.1",
      "tapvs vip claim 192.0.2.1 198.18.1.254   # the VIP, and the gateway of NAT servers",
      "tapvs vip claim                          # notify_master of keepalived",
    ],
  ),
  parameters: { flags: socketFlags, positional: addresses },
  run: (world: World, flags: SocketFlags, ...names: string[]) => set(world, flags, names, true),
});

const release = command({
  docs: docs(
    "Give virtual addresses up",
    "The director no longer answers for the addresses; its services and connections stay. Packets to them are handled\n" +
      "as those to any other host. To release what was not claimed is no error.",
    [
      "tapvs vip release 192.0.2.1",
      "tapvs vip release   # notify_backup, notify_fault, notify_stop",
    ],
  ),
  parameters: { flags: socketFlags, positional: addresses },
  run: (world: World, flags: SocketFlags, ...names: string[]) => set(world, flags, names, false),
});

export const vipRoutes = buildRouteMap({
  routes: { list, claim, release },
  docs: groupDocs("Virtual addresses that directors hand over", [
    "tapvs vip claim 192.0.2.1",
    "tapvs vip list",
  ]),
});
