// Sysctls against the recorded kernel: defaults, accepted and refused writes.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SYSCTLS } from "../../../dataplane/rules/sysctl-kinds.ts";
import { Sysctls } from "../../../dataplane/rules/sysctls.ts";
import { readRecording } from "../../support/recordings.ts";

const DATAPLANE = join(import.meta.dir, "../../../dataplane");

const suiteOfSysctls = suite("rules/sysctls");

interface Recorded {
  readonly group: string;
  readonly "defaults of /proc/sys/net/ipv4/vs"?: Readonly<Record<string, string>>;
  readonly writes?: readonly {
    readonly sysctl: string;
    readonly write: string;
    readonly result: string;
    readonly then: string;
  }[];
}

const recorded = readRecording<readonly Recorded[]>("behaviour.json").find(
  (group) => group.writes !== undefined,
)!;

suiteOfSysctls("every sysctl of a real kernel is there with its default", () => {
  const sysctls = new Sysctls();
  const defaults = Object.entries(recorded["defaults of /proc/sys/net/ipv4/vs"]!);

  assert.ok(defaults.length > 25);
  for (const [name, value] of defaults) assert.is(sysctls.read(name), value, name);
  assert.is(sysctls.read("lblc_expiration"), "86400");
  assert.is(sysctls.read("nosuch"), null);
});

suiteOfSysctls("writes are taken and refused as a real kernel does", () => {
  const sysctls = new Sysctls();

  for (const { sysctl, write, result, then } of recorded.writes!) {
    const refused = sysctls.write(sysctl, write);
    assert.is(refused === null, result === "ok", `${sysctl} = ${write}`);
    assert.is(sysctls.read(sysctl), then, `${sysctl} after ${write}`);
  }
});

suiteOfSysctls("a refused write says what would be right", () => {
  const sysctls = new Sysctls();

  for (const text of ["", "abc", "1 2", "1.5", "2147483648", "08"]) {
    const refused = sysctls.write("expire_nodest_conn", text);
    assert.is(refused?.code, "INVALID", `"${text}"`);
  }
  assert.is(
    sysctls.write("drop_entry", "9")?.message,
    'net.ipv4.vs.drop_entry must be 0 to 3, not "9"',
  );
  assert.is(sysctls.write("nosuch", "1")?.code, "NOT_FOUND");
});

suiteOfSysctls("a sysctl of other kernels is refused with the reason why it is not here", () => {
  assert.is(
    new Sysctls().write("conn_max", "1000")?.message,
    "there is no sysctl net.ipv4.vs.conn_max: `flows` in the configuration is the most connections there can be",
  );
});

suiteOfSysctls("numbers may be hexadecimal, octal and negative, with blanks round them", () => {
  const sysctls = new Sysctls();
  for (const [text, value] of [
    [" 7\n", "7"],
    ["0x10", "16"],
    ["010", "8"],
    ["-2147483648", "-2147483648"],
  ]) {
    assert.is(sysctls.write("amemthresh", text!), null);
    assert.is(sysctls.read("amemthresh"), value);
  }
});

suiteOfSysctls("the packet path reads what was written, by name", () => {
  const sysctls = new Sysctls();
  const getters = Object.getOwnPropertyNames(Sysctls.prototype).filter(
    (name) => !["constructor", "read", "write"].includes(name),
  );

  assert.ok(getters.length >= 15);
  for (const getter of getters) {
    const name = getter.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    // The second value of sync_threshold has a name of its own.
    if (sysctls.read(name) === null) continue;
    const value = ["3", "2", "0"].find((text) => sysctls.write(name, text) === null);
    const read = (sysctls as unknown as Record<string, number>)[getter];
    assert.is(read, Number(value), getter);
    sysctls.write(name, "1");
  }
});

/** All of the dataplane but the sysctls themselves. */
const dataplane = [...new Bun.Glob("**/*.ts").scanSync({ cwd: DATAPLANE })]
  .filter((file) => !file.startsWith("rules/sysctl"))
  .map((file) => readFileSync(join(DATAPLANE, file), "utf8"))
  .join("\n");

for (const { hasEffect, meaning, name } of SYSCTLS) {
  suiteOfSysctls(`${name} tells the truth about its effect`, () => {
    const getter = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const isRead = new RegExp(`(?:\\.|const \\{[^}]*\\b)${getter}\\b`).test(dataplane);

    assert.match(meaning, /^[A-Z]/);
    assert.is(meaning.startsWith("No effect here: "), !isRead, "its meaning in sysctl-kinds.ts");
    assert.not.match(meaning, /\byet\b/);
    assert.is(hasEffect, isRead);
  });
}

suiteOfSysctls.run();
