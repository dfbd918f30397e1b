// tapvs status: the director in a few lines.

import {
  command,
  docs,
  type ListFlags,
  listFlags,
  listAliases,
  paintOf,
  withDirector,
} from "../command.ts";
import { countersJson } from "../json.ts";
import { type Column, show } from "../table.ts";
import { duration, shortNumber } from "../units.ts";
import type { World } from "../world.ts";

interface Fact {
  readonly name: string;
  readonly value: string;
}

const COLUMNS: readonly Column<Fact>[] = [
  { title: "FACT", text: ({ name }) => name },
  { title: "VALUE", text: ({ value }) => value },
];

export const status = command({
  docs: docs(
    "Show whether the director runs, and how it is",
    "Version, tables, totals and rates.",
    [
      "tapvs status",
      "tapvs status -o json | jq .flows",
      "tapvs status >/dev/null || echo no director here      # status 3",
    ],
  ),
  parameters: { flags: listFlags, aliases: listAliases },
  run: async (world: World, flags: ListFlags) => {
    const facts = await withDirector(world, flags, async (director) => {
      const { getStatus } = await director.send({ getStatus: {} });
      return getStatus ?? {};
    });
    const rates = facts.rates ?? {};
    const totals = facts.counters ?? {};
    const number = (value: number | null | undefined): string => shortNumber(value ?? 0);
    const records: Fact[] = [
      { name: "version", value: facts.version ?? "" },
      { name: "process", value: String(facts.pid ?? 0) },
      { name: "up", value: duration(facts.uptimeMs ?? 0) },
      { name: "io", value: facts.io ?? "" },
      { name: "services", value: `${facts.services ?? 0} with ${facts.servers ?? 0} servers` },
      { name: "flows", value: `${facts.flows ?? 0} of ${facts.flowCapacity ?? 0}` },
      {
        name: "connections",
        value: `${number(totals.connections)}, ${number(rates.connections)}/s`,
      },
      { name: "in", value: `${number(totals.inPackets)} packets, ${number(rates.inPackets)}/s` },
      { name: "out", value: `${number(totals.outPackets)} packets, ${number(rates.outPackets)}/s` },
      { name: "workers", value: String(facts.workers ?? 1) },
      { name: "revision", value: String(facts.revision ?? 0) },
    ];
    const json = (): Record<string, unknown> => ({
      version: facts.version ?? "",
      pid: facts.pid ?? 0,
      uptime_ms: facts.uptimeMs ?? 0,
      io: facts.io ?? "",
      services: facts.services ?? 0,
      servers: facts.servers ?? 0,
      flows: facts.flows ?? 0,
      flow_capacity: facts.flowCapacity ?? 0,
      workers: facts.workers ?? 1,
      revision: facts.revision ?? 0,
      counters: countersJson(facts.counters),
      rates_per_second: countersJson(facts.rates),
    });
    const view = { schema: "tapvs/status/v1", records, columns: COLUMNS, json, whenEmpty: "" };
    show(world.terminal, flags.output, view, paintOf(world, flags));
  },
});
