// FILTER of trace, capture and conn: checked here before a file is opened or anything is announced.

import { usageError } from "./exit.ts";

/**
 * The words of a filter as one text.
 *
 * @throws CommandError with status 2 when it is no filter
 */
export async function filterText(words: readonly string[]): Promise<string> {
  const text = words.join(" ");
  const { compileFilter } = await import("../dataplane/observe/filter.ts");
  const filter = compileFilter(text);
  if (typeof filter === "string") throw usageError(filter);
  return text;
}
