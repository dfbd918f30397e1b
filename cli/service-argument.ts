// The SERVICE argument of commands: one word, completed with the services of the running director.

import { isControlError } from "./control-errors.ts";
import type { TapvsContext } from "./command.ts";
import { listServices } from "./lookup.ts";
import { SERVICE_FORM, serviceText } from "./names.ts";

/** Names of the services that begin so; none when no director answers. */
async function proposals(this: TapvsContext, partial: string): Promise<string[]> {
  try {
    const director = await this.world.connect(undefined);
    const { services } = await listServices(director).finally(() => director.close());
    const names = (services ?? []).map(({ service }) => serviceText(service?.key));
    return names.filter((name) => name.startsWith(partial));
  } catch (error) {
    if (isControlError(error)) return [];
    throw error;
  }
}

export const serviceArgument = {
  kind: "parsed",
  parse: String,
  placeholder: "SERVICE",
  brief: SERVICE_FORM,
  proposeCompletions: proposals,
} as const;
