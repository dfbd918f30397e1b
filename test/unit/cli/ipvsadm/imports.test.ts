// What `ipvsadm` loads. Scripts call it in loops, and its start-up is little more than loading: 60 ms are promised.

import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const imports = suite("ipvsadm/imports");

const ENTRY = fileURLToPath(new URL("../../../../cli/ipvsadm/main.ts", import.meta.url));
/** Loading protobufjs costs 12 ms; node:net cost 17, stricli and valibot 7 each. */
const LIBRARIES = ["fs", "node:fs", "protobufjs/minimal.js"];
/** Of the dataplane only what reads and writes addresses and names a file's fault. */
const DATAPLANE = ["dataplane/env/file-fault.ts", "dataplane/wire/address.ts"];
const FILES_MAX = 40;

interface Inputs {
  readonly [file: string]: { readonly imports: readonly { readonly path: string }[] };
}

imports("nothing but the personality, the client and the protocol is loaded", async () => {
  const built = await Bun.build({
    entrypoints: [ENTRY],
    target: "bun",
    packages: "external",
    metafile: true,
  });
  const { metafile } = built as unknown as { metafile: { inputs: Inputs } };
  const files = Object.keys(metafile.inputs).map((file) => file.replace(/^(\.\.\/)+/, ""));
  const known = new Set(Object.keys(metafile.inputs));
  const libraries = new Set<string>();
  for (const input of Object.values(metafile.inputs)) {
    for (const { path } of input.imports) if (!known.has(path)) libraries.add(path);
  }

  assert.ok(files.length > 20, `${files.length} files: the build was read`);
  assert.equal(
    [...libraries].filter((name) => !LIBRARIES.includes(name)),
    [],
  );
  assert.equal(files.filter((file) => file.startsWith("dataplane/")).toSorted(), DATAPLANE);
  assert.equal(
    files.filter((file) => file.startsWith("cli/lab/") || file.includes("/commands/")),
    [],
  );
  assert.ok(files.length <= FILES_MAX, `${files.length} files`);
});

imports("the generated protocol code is one that Bun runs as it is", async () => {
  const code = await Bun.file(
    new URL("../../../../proto/generated/control.js", import.meta.url),
  ).text();

  assert.ok(code.startsWith("// @bun\n"));
  assert.ok(code.length < 250_000, `${code.length} characters`);
});

imports.run();
