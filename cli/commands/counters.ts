// tapvs counters: what became of every frame, and the figures of the ports.

import type { tapvs } from "../../proto/generated/control.js";
import {
  command,
  docs,
  listAliases,
  type ListFlags,
  listFlags,
  paintOf,
  withDirector,
} from "../command.ts";
import { type Column, show } from "../table.ts";
import type { World } from "../world.ts";

interface Flags extends ListFlags {
  readonly all: boolean;
  readonly ports: boolean;
}

type Verdict = tapvs.v1.IVerdictCounter;
type Port = tapvs.v1.IPortCounters;

const VERDICT_COLUMNS: readonly Column<Verdict>[] = [
  { title: "VERDICT", text: ({ name }) => name ?? "" },
  {
    title: "KIND",
    text: ({ kind }) => kind ?? "",
    style: ({ kind }) => (kind === "dropped" ? "red" : null),
  },
  { title: "FRAMES", align: "right", text: ({ frames }) => String(frames ?? 0) },
  { title: "MEANING", text: ({ meaning }) => meaning ?? "" },
];

const PORT_COLUMNS: readonly Column<Port>[] = [
  { title: "PORT", text: ({ name }) => name ?? "" },
  { title: "KIND", text: ({ kind }) => kind ?? "" },
  { title: "IO", text: ({ driver }) => driver ?? "" },
  { title: "OFFLOADS", text: ({ offloads }) => offloads ?? "" },
  { title: "MAC", text: ({ mac }) => mac ?? "" },
  { title: "MTU", align: "right", text: ({ mtu }) => String(mtu ?? 0) },
  { title: "IN FRAMES", align: "right", text: (port) => String(port.receivedFrames ?? 0) },
  { title: "IN BYTES", align: "right", text: (port) => String(port.receivedBytes ?? 0) },
  { title: "OUT FRAMES", align: "right", text: (port) => String(port.sentFrames ?? 0) },
  { title: "OUT BYTES", align: "right", text: (port) => String(port.sentBytes ?? 0) },
  { title: "JOINED", align: "right", text: (port) => String(port.joinedFrames ?? 0) },
  { title: "REFUSED", align: "right", text: (port) => String(port.refusedFrames ?? 0) },
  { title: "LOST", align: "right", text: (port) => String(port.lostFrames ?? 0) },
  { title: "ADDRESSES", text: ({ addresses }) => (addresses ?? []).join(", ") },
];

const portJson = (port: Port): Record<string, unknown> => ({
  name: port.name ?? "",
  kind: port.kind ?? "",
  driver: port.driver ?? "",
  offloads: port.offloads ?? "",
  mac: port.mac ?? "",
  mtu: port.mtu ?? 0,
  addresses: port.addresses ?? [],
  received_frames: port.receivedFrames ?? 0,
  received_bytes: port.receivedBytes ?? 0,
  sent_frames: port.sentFrames ?? 0,
  sent_bytes: port.sentBytes ?? 0,
  joined_frames: port.joinedFrames ?? 0,
  refused_frames: port.refusedFrames ?? 0,
  lost_frames: port.lostFrames ?? 0,
});

const documentOf = (response: tapvs.v1.IListCountersResponse): Record<string, unknown> => ({
  received: response.received ?? 0,
  held: response.held ?? 0,
  verdicts: (response.verdicts ?? []).map(({ frames, kind, name }) => ({
    name: name ?? "",
    kind: kind ?? "",
    frames: frames ?? 0,
  })),
  made: (response.made ?? []).map(({ frames, name }) => ({
    name: name ?? "",
    frames: frames ?? 0,
  })),
  ports: (response.ports ?? []).map(portJson),
});

/** " by io_uring": how the ports get their frames; empty when they do not say. */
function byDriver(ports: readonly Port[] | null | undefined): string {
  const drivers = new Set((ports ?? []).map(({ driver }) => driver ?? ""));
  drivers.delete("");
  return drivers.size === 0 ? "" : ` by ${[...drivers].join(" and ")}`;
}

export const counters = command({
  docs: docs(
    "Show what became of every frame",
    "Every frame that was received has one verdict; a lost one has the reason. Their sum, with the frames that\n" +
      "wait in a queue, is the number of frames received. Counters of 0 are left out.",
    [
      "tapvs counters",
      "tapvs counters --all             # with every reason there is, and what it means",
      "tapvs counters --ports",
      "tapvs counters -o json | jq '.verdicts[] | select(.kind == \"dropped\")'",
    ],
  ),
  parameters: {
    flags: {
      ...listFlags,
      all: { kind: "boolean", default: false, brief: "Counters of 0 too" },
      ports: { kind: "boolean", default: false, brief: "The ports in place of the verdicts" },
    },
    aliases: { ...listAliases, a: "all" },
  },
  run: async (world: World, flags: Flags) => {
    const response = await withDirector(world, flags, async (director) => {
      const answer = await director.send({ listCounters: { nonZero: !flags.all } });
      return answer.listCounters ?? {};
    });
    const common = { schema: "tapvs/counters/v1", json: () => documentOf(response) };
    const paint = paintOf(world, flags);
    if (flags.ports) {
      const records = response.ports ?? [];
      const view = { ...common, records, columns: PORT_COLUMNS, whenEmpty: "No ports." };
      show(world.terminal, flags.output, view, paint);
      return;
    }
    const records = response.verdicts ?? [];
    const by = byDriver(response.ports);
    const whenEmpty = `No frame was received${by} yet.`;
    show(
      world.terminal,
      flags.output,
      { ...common, records, columns: VERDICT_COLUMNS, whenEmpty },
      paint,
    );
    if (flags.output === "table" && records.length > 0) {
      const held = response.held ? `, ${response.held} of them wait in a queue` : "";
      world.terminal.say(`${response.received ?? 0} frames received${by}${held}.`);
    }
  },
});
