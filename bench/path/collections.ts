// Reads what JavaScriptCore tells about its collections of garbage (BUN_JSC_logGC=1).

/** Collections between BEGIN and END of each section. */
export function countCollections(log: string): Map<string, number> {
  const counts = new Map<string, number>();
  let section: string | undefined;
  for (const line of log.split("\n")) {
    const [, marker, name] = /^(BEGIN|END) (.*)$/.exec(line) ?? [];
    if (marker === "BEGIN") counts.set((section = name!), 0);
    else if (marker === "END") section = undefined;
    else if (section !== undefined && /\[GC<\w+>: START/.test(line)) {
      counts.set(section, counts.get(section)! + 1);
    }
  }
  return counts;
}
