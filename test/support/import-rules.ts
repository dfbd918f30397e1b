// Who may import whom in dataplane/ (ARCHITECTURE.md), and what a file imports.

import { dirname, join, normalize } from "node:path";

/** Folders of dataplane/ in the order a frame meets them. */
export const ORDER =
  "env port ring wire host classify flow schedule crew emit sync rules observe stages control".split(
    " ",
  );
/** What any folder of dataplane/ may import. */
const LEAVES = new Set(["env", "ring", "wire", "verdict.ts"]);

/** One import of a file. */
export interface Import {
  readonly isType: boolean;
  readonly specifier: string;
  /** Path from the root for relative imports, else the specifier. */
  readonly target: string;
}

/** What a file imports or re-exports. */
export function readImports(file: string, text: string): Import[] {
  const pattern =
    /^(?:import|export)\b[^;"]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3]!;
    const isRelative = specifier.startsWith(".");
    const isType = /^(?:import|export) type\b/.test(match[0]);
    const target = isRelative ? normalize(join(dirname(file), specifier)) : specifier;
    return { isType, specifier, target };
  });
}

/** Where a file of dataplane/ stands: its folder, or its own name at the root. */
export const placeOf = (file: string): string => file.split("/")[1]!;

/** Why a file of dataplane/ may not import a target, or null when it may. */
export function importFault(file: string, target: string, isType = false): string | null {
  if (!target.startsWith("dataplane/")) {
    if (target.startsWith("cli/") || target.startsWith("test/") || target.startsWith("bench/")) {
      return "nothing of the dataplane imports it";
    }
    return null;
  }
  const from = placeOf(file);
  const to = placeOf(target);
  // Stages work on the whole engine, like the root files that call them.
  if (from === "stages" || (from.endsWith(".ts") && from !== "verdict.ts")) return null;
  if (to === "stages") return "only root files import stages";
  if (from === to || LEAVES.has(to)) return null;
  if (to.endsWith(".ts")) {
    // What observes the director is handed one: it may name its type.
    if (from === "control" || (from === "observe" && isType)) return null;
    return "only control/ imports root files";
  }
  return ORDER.indexOf(to) < ORDER.indexOf(from) ? null : `${to}/ stands to the right of ${from}/`;
}
