// README lists every key of the configuration file, and what it shows is accepted.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type * as v from "valibot";
import { schema } from "../../../dataplane/control/config-schema.ts";
import { parseConfig } from "../../../dataplane/control/config.ts";

const readme = suite("control/config-readme");

const TEXT = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
const EXAMPLES = [...TEXT.matchAll(/^```toml\n(.*?)^```$/gms)].map((match) => match[1]!);

/** What valibot's objects, lists, options and pipes hold. */
interface Node {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly pipe?: readonly Node[];
}

/** Keys with their path, for example "port.faults.loss". */
function keysOfSchema(node: Node, path: string): string[] {
  const inner =
    node.wrapped ?? node.item ?? (node.entries === undefined ? node.pipe?.[0] : undefined);
  if (inner !== undefined && inner !== node) return keysOfSchema(inner, path);
  return Object.entries(node.entries ?? {}).flatMap(([key, value]) => [
    path + key,
    ...keysOfSchema(value, `${path}${key}.`),
  ]);
}

/** The same of a TOML tree. */
function keysOfTree(tree: unknown, path: string): string[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => keysOfTree(item, path));
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => [
    path + key,
    ...keysOfTree(value, `${path}${key}.`),
  ]);
}

readme("every key of the schema is in README's example of all keys, and no other", () => {
  const example = EXAMPLES.find((text) => text.startsWith("# all.toml"))!;
  const shown = new Set(keysOfTree(Bun.TOML.parse(example), ""));
  shown.delete("sysctl.expire_nodest_conn");
  const known = keysOfSchema(schema as v.GenericSchema as unknown as Node, "");

  assert.ok(known.includes("port.faults.direction"));
  assert.equal([...shown].toSorted(), known.toSorted());
});

readme("every example is a configuration that is accepted", () => {
  assert.ok(EXAMPLES.length >= 2);
  for (const example of EXAMPLES) parseConfig(example, "README.md");
});

readme.run();
