// tapvs mark: rules that give packets a firewall mark.

import { buildRouteMap } from "@stricli/core";
import type { ControlClient } from "../../proto/client.ts";
import type { tapvs } from "../../proto/generated/control.js";
import {
  command,
  docs,
  groupDocs,
  integerParser,
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
import { change } from "../lookup.ts";
import { type Column, show } from "../table.ts";
import type { World } from "../world.ts";

const MARK_MAX = 0xffff_ffff;
const RULE_FORM =
  "tcp|udp|sctp, src PREFIX, dst PREFIX, sport N[:M], dport N[:M], in PORT, in any order";

interface Row {
  readonly number: number;
  readonly mark: number;
  readonly rule: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { title: "NUMBER", align: "right", text: ({ number }) => String(number) },
  { title: "MARK", align: "right", text: ({ mark }) => String(mark) },
  { title: "RULE", text: ({ rule }) => rule },
];

/** @throws CommandError */
async function ruleMessage(mark: number, text: string): Promise<tapvs.v1.IMarkRule> {
  const { parseMarkRule } = await import("../../dataplane/rules/mark-text.ts");
  const { markRuleMessage } = await import("../../dataplane/control/convert.ts");
  const rule = parseMarkRule(text, mark | 0);
  if (typeof rule === "string") throw usageError(`${rule}. A rule has: ${RULE_FORM}`);
  return markRuleMessage(rule);
}

const listRules = async (director: ControlClient): Promise<tapvs.v1.IMarkRule[]> =>
  (await director.send({ listMarks: {} })).listMarks?.rules ?? [];

const list = command({
  docs: docs(
    "List the mark rules",
    "Every rule that matches a packet sets its mark: the last decides.",
    ["tapvs mark list"],
  ),
  parameters: { flags: listFlags, aliases: listAliases },
  run: async (world: World, flags: ListFlags) => {
    const rules = await withDirector(world, flags, listRules);
    const { markRuleOf } = await import("../../dataplane/control/convert.ts");
    const { markRuleText } = await import("../../dataplane/rules/mark-text.ts");
    const records = rules.map((rule, i): Row => ({
      number: i + 1,
      mark: rule.mark ?? 0,
      rule: markRuleText(markRuleOf(rule)),
    }));
    const view = {
      schema: "tapvs/marks/v1",
      records,
      columns: COLUMNS,
      json: () => ({ rules: records.map(({ mark, rule }) => ({ mark, rule })) }),
      whenEmpty: "No mark rules.",
    };
    show(world.terminal, flags.output, view, paintOf(world, flags));
  },
});

const markArgument = {
  kind: "parsed",
  parse: integerParser(1, MARK_MAX),
  placeholder: "MARK",
  brief: "Firewall mark, 1 to 4294967295",
} as const;

const ruleArgument = { kind: "array", parameter: word("RULE", RULE_FORM) } as const;

const add = command({
  docs: docs(
    "Add a mark rule",
    `Adds a rule at the end of the list. It has: ${RULE_FORM}. What is left away matches everything.`,
    ["tapvs mark add --mark 7 tcp dst 192.0.2.1 dport 80:443", "tapvs service add mark:7"],
  ),
  parameters: { flags: { ...socketFlags, mark: markArgument }, positional: ruleArgument },
  run: async (world: World, flags: SocketFlags & { readonly mark: number }, ...words: string[]) => {
    const rule = await ruleMessage(flags.mark, words.join(" "));
    const revision = await withDirector(world, flags, (director) =>
      change(director, { addMark: { rule } }),
    );
    world.terminal.say(`Packets that match get mark ${flags.mark}. Revision ${revision}.`);
  },
});

const remove = command({
  docs: docs("Delete a mark rule", "Deletes the first rule that says the same.", [
    "tapvs mark delete --mark 7 tcp dst 192.0.2.1 dport 80:443",
  ]),
  parameters: { flags: { ...socketFlags, mark: markArgument }, positional: ruleArgument },
  run: async (world: World, flags: SocketFlags & { readonly mark: number }, ...words: string[]) => {
    const rule = await ruleMessage(flags.mark, words.join(" "));
    const revision = await withDirector(world, flags, (director) =>
      change(director, { deleteMark: { rule } }),
    );
    world.terminal.say(`Deleted the rule. Revision ${revision}.`);
  },
});

export const markRoutes = buildRouteMap({
  routes: { list, add, delete: remove },
  aliases: { del: "delete" },
  docs: groupDocs("Firewall marks", [
    "tapvs mark add --mark 7 tcp dst 192.0.2.1 dport 80",
    "tapvs mark list",
  ]),
});
