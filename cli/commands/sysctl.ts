// tapvs sysctl: the IPVS settings known from net.ipv4.vs.

import type { tapvs } from "../../proto/generated/control.js";
import {
  command,
  docs,
  listAliases,
  type ListFlags,
  listFlags,
  paintOf,
  withDirector,
  word,
} from "../command.ts";
import type { ControlClient } from "../../proto/client.ts";
import { isControlError } from "../control-errors.ts";
import { CommandError, EXIT, usageError } from "../exit.ts";
import { nearMiss } from "../near-miss.ts";
import { type Column, show } from "../table.ts";
import type { World } from "../world.ts";

type Sysctl = tapvs.v1.ISysctl;

const COLUMNS: readonly Column<Sysctl>[] = [
  { title: "NAME", text: ({ name }) => name ?? "" },
  { title: "VALUE", text: ({ value }) => value ?? "" },
  { title: "MEANING", text: ({ meaning }) => meaning ?? "" },
];

/** Name and new value from "NAME", "NAME VALUE" or "NAME=VALUE"; "net.ipv4.vs." in front is dropped. */
function parse(words: readonly string[]): { name: string; value?: string } {
  const [first = "", second] = words;
  if (words.length > 2) throw usageError("tapvs sysctl takes NAME and VALUE, not more");
  const equals = first.indexOf("=");
  if (equals >= 0 && second !== undefined) {
    throw usageError(`give the value of ${first.slice(0, equals)} once`);
  }
  const name = (equals < 0 ? first : first.slice(0, equals)).replace(/^net[./]ipv4[./]vs[./]/, "");
  const value = equals < 0 ? second : first.slice(equals + 1);
  return value === undefined ? { name } : { name, value };
}

/** Reads or sets; a name that is not there is answered with the closest one. */
async function ask(
  director: ControlClient,
  request: { name: string; value?: string },
): Promise<Sysctl[]> {
  try {
    return (await director.send({ sysctl: request })).sysctl?.sysctls ?? [];
  } catch (error) {
    if (!isControlError(error) || error.code !== "not-found") throw error;
    const { sysctl } = await director.send({ sysctl: { name: "" } });
    const near = nearMiss(
      request.name,
      (sysctl?.sysctls ?? []).map(({ name }) => name ?? ""),
    );
    const hint = near === null ? "List them with: tapvs sysctl" : `Did you mean ${near}?`;
    throw new CommandError(EXIT.notFound, `no sysctl "${request.name}". ${hint}`);
  }
}

export const sysctl = command({
  docs: docs(
    "Read and set IPVS settings",
    "The settings that the kernel's IPVS has under net.ipv4.vs. Without arguments all are listed.",
    [
      "tapvs sysctl",
      "tapvs sysctl expire_nodest_conn",
      "tapvs sysctl expire_nodest_conn 1",
      "tapvs sysctl net.ipv4.vs.conn_reuse_mode=0",
    ],
  ),
  parameters: {
    flags: listFlags,
    aliases: listAliases,
    positional: { kind: "array", parameter: word("NAME", "NAME, NAME VALUE or NAME=VALUE") },
  },
  run: async (world: World, flags: ListFlags, ...words: string[]) => {
    const request = parse(words);
    const records = await withDirector(world, flags, (director) => ask(director, request));
    const json = (): Record<string, unknown> => ({
      sysctls: records.map(({ meaning, name, value }) => ({
        name: name ?? "",
        value: value ?? "",
        meaning: meaning ?? "",
      })),
    });
    const view = { schema: "tapvs/sysctls/v1", records, columns: COLUMNS, json, whenEmpty: "" };
    show(world.terminal, flags.output, view, paintOf(world, flags));
  },
});
