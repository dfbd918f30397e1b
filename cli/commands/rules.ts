// tapvs save, diff and apply: the rules as a file, in the format of ipvsadm-save.

import type { ControlClient } from "../../proto/client.ts";
import type { tapvs } from "../../proto/generated/control.js";
import {
  command,
  docs,
  listAliases,
  type SocketFlags,
  socketFlags,
  withDirector,
  word,
} from "../command.ts";
import { CommandError, EXIT } from "../exit.ts";
import { parseRules } from "../ipvsadm/rules-file.ts";
import { listServices } from "../lookup.ts";
import { isDeletion, planEntry, planLine, saveLines } from "../plan.ts";
import { count } from "../units.ts";
import type { World } from "../world.ts";

const fileArgument = word("FILE", 'Rules in the format of ipvsadm-save; "-" for standard input');

const outputFlag = {
  output: {
    kind: "enum",
    values: ["table", "json"],
    default: "table",
    brief: "Form of the output",
  },
} as const;

interface OutputFlags extends SocketFlags {
  readonly output: "table" | "json";
}

/** A plan on standard output: a line a change, or one document with what became of it. */
function tellPlan(
  { terminal }: World,
  { output }: OutputFlags,
  plan: readonly tapvs.v1.IChange[],
  outcome: Record<string, unknown> = {},
): void {
  if (output === "json") {
    const document = { schema: "tapvs/plan/v1", changes: plan.map(planEntry), ...outcome };
    terminal.line(JSON.stringify(document, null, 2));
  } else for (const change of plan) terminal.line(planLine(change));
}

/** Services and servers that are not in the file, and what else differs. @throws CommandError */
async function planOf(
  director: ControlClient,
  file: string,
  text: string,
): Promise<tapvs.v1.IChange[]> {
  const { difference } = await import("../../dataplane/control/difference.ts");
  const { services } = await listServices(director);
  try {
    return difference(services ?? [], parseRules(text));
  } catch (error) {
    const message = `${file}: ${error instanceof Error ? error.message : String(error)}`;
    throw new CommandError(EXIT.failed, message);
  }
}

export const save = command({
  docs: docs(
    "Print the rules as a file",
    "Prints every service and server, numeric and with thresholds, for `tapvs apply` and ipvsadm-restore.",
    ["tapvs save > rules", "tapvs save | ssh other-director tapvs apply -"],
  ),
  parameters: { flags: socketFlags },
  run: async (world: World, flags: SocketFlags) => {
    const { services } = await withDirector(world, flags, listServices);
    for (const line of saveLines(services ?? [])) world.terminal.line(line);
  },
});

export const diff = command({
  docs: docs(
    "Show how the rules differ from a file",
    "Prints what `tapvs apply --prune FILE` would do: + added, ~ changed, - deleted.\n" +
      "The status is 0 when nothing differs, 1 when something does.",
    ["tapvs diff rules", "tapvs diff rules && echo in sync", "tapvs diff rules -o json"],
  ),
  parameters: {
    flags: { ...socketFlags, ...outputFlag },
    aliases: listAliases,
    positional: { kind: "tuple", parameters: [fileArgument] },
  },
  run: async (world: World, flags: OutputFlags, file: string) => {
    const text = await world.readText(file);
    const plan = await withDirector(world, flags, (director) => planOf(director, file, text));
    tellPlan(world, flags, plan);
    return plan.length === 0 ? EXIT.done : EXIT.failed;
  },
});

interface ApplyFlags extends OutputFlags {
  readonly dryRun: boolean;
  readonly prune: boolean;
}

export const apply = command({
  docs: docs(
    "Bring the rules to what a file says, in one step",
    "Adds and changes what differs, all or nothing, between two packets. What stays the same keeps its flows and\n" +
      "counters. Without --prune, services and servers that are not in the file stay.",
    [
      "tapvs apply --dry-run rules      # the plan: + added, ~ changed, - deleted",
      "tapvs apply --prune rules",
      "ipvsadm-save -n | sed 's/-s rr/-s wlc/' | tapvs apply -",
    ],
  ),
  parameters: {
    flags: {
      ...socketFlags,
      dryRun: { kind: "boolean", default: false, brief: "Print the plan, change nothing" },
      prune: { kind: "boolean", default: false, brief: "Delete what is not in the file" },
      ...outputFlag,
    },
    aliases: listAliases,
    positional: { kind: "tuple", parameters: [fileArgument] },
  },
  run: async (world: World, flags: ApplyFlags, file: string) => {
    const text = await world.readText(file);
    await withDirector(world, flags, async (director) => {
      const whole = await planOf(director, file, text);
      const plan = flags.prune ? whole : whole.filter((change) => !isDeletion(change));
      const isDocument = flags.output === "json";
      if (!isDocument) tellPlan(world, flags, plan);
      if (plan.length === 0) {
        if (isDocument) tellPlan(world, flags, plan, { applied: false });
        else world.terminal.say("Nothing to change.");
        return;
      }
      const request = { changes: plan, atomic: true, dryRun: flags.dryRun };
      const answer = await director.send({ change: request });
      const what = count(plan.length, "change");
      const revision = answer.change?.revision ?? 0;
      if (isDocument) {
        const outcome = flags.dryRun ? { applied: false } : { applied: true, revision };
        tellPlan(world, flags, plan, outcome);
      }
      world.terminal.say(
        flags.dryRun ? `${what}, not applied.` : `${what} applied. Revision ${revision}.`,
      );
    });
  },
});
