// Which options go with which command or tunnel type, and the sentences that refuse the others.

import { CHECKED_OPTIONS, type CheckedOption, type OptionRules } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Checks the given options against the rules of a command or tunnel type, in the order of CHECKED_OPTIONS.
 *
 * @param options the options to look at; all by default
 * @throws UsageError naming the first option that is missing, not allowed or in conflict
 */
export function checkOptions(
  rules: OptionRules,
  given: ReadonlySet<CheckedOption>,
  noun: "command" | "tunnel type",
  options: readonly CheckedOption[] = CHECKED_OPTIONS,
): void {
  const { name } = rules;
  let chosen: CheckedOption | null = null;
  for (const option of options) {
    if (!given.has(option)) {
      if (!rules.required.includes(option)) continue;
      throw new UsageError(`You need to supply the '${option}' option for the '${name}' ${noun}`);
    }
    if (rules.required.includes(option) || rules.optional.includes(option)) continue;
    if (!rules.exclusive.includes(option)) {
      throw new UsageError(`Illegal '${option}' option with the '${name}' ${noun}`);
    }
    if (chosen !== null) {
      const conflict = `The option '${option}' conflicts with the '${chosen}' option`;
      throw new UsageError(`${conflict} in the '${name}' ${noun}`);
    }
    chosen = option;
  }
}
