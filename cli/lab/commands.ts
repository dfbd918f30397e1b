// The commands `tapvs lab up | status | check | shell | exec | down`.

import { type ApplicationContext, buildCommand, buildRouteMap } from "@stricli/core";
import { docs } from "../command.ts";
import { CommandError, EXIT } from "../exit.ts";
import { checkLab, findingLines, grade, nothingToTest } from "./check.ts";
import { Lab } from "./lab.ts";
import type { SandboxIdentity } from "./namespace.ts";
import { labEnvironment } from "./requirements.ts";
import { labNameFault, labNames, readState, removeState, writeState } from "./state.ts";
import { type Found, jsonText, labJson, mapLines } from "./listing.ts";
import { guard } from "./support.ts";
import {
  CLIENT_HOST,
  DIRECTOR_HOST,
  hostNames,
  METHODS,
  type Method,
  SERVERS_MAX,
  SERVERS_MIN,
  VIP,
} from "./topology.ts";

const DEFAULT_NAME = "lab";

interface NameFlags {
  readonly name: string;
}

function labName(text: string): string {
  const fault = labNameFault(text);
  if (fault !== undefined) throw new SyntaxError(fault);
  return text;
}

function serverCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= SERVERS_MIN && count <= SERVERS_MAX) return count;
  throw new SyntaxError(`--servers must be an integer from ${SERVERS_MIN} to ${SERVERS_MAX}`);
}

const nameFlag = {
  kind: "parsed",
  parse: labName,
  default: DEFAULT_NAME,
  brief: "Name of the lab, to have several",
  placeholder: "NAME",
} as const;

interface OutputFlags {
  readonly output: "table" | "json";
}

const outputFlags = {
  output: {
    kind: "enum",
    values: ["table", "json"],
    default: "table",
    brief: "Form of the output",
  },
} as const;
const outputAliases = { o: "output" } as const;

/** The labs that are up; what was written down of others is forgotten. */
function foundLabs(): Found[] {
  const found: Found[] = [];
  for (const name of labNames()) {
    const state = readState(name);
    const lab = state && Lab.find(state.identity, state);
    if (state === undefined || lab === undefined) removeState(name);
    else found.push({ lab, state });
  }
  return found;
}

/** A lab that was written down and is there. @throws CommandError */
function findLab(name: string): Lab {
  const state = readState(name);
  const lab = state && Lab.find(state.identity, state);
  if (lab !== undefined) return lab;
  if (state !== undefined) removeState(name);
  const others = labNames();
  const hint = others.length > 0 ? `There are: ${others.join(", ")}` : "Make one: tapvs lab up dr";
  throw new CommandError(EXIT.notFound, `there is no lab "${name}". ${hint}`);
}

/** @throws CommandError when the lab has no such host */
function demandHost(lab: Lab, host: string): void {
  const names = hostNames(lab.topology);
  if (names.includes(host)) return;
  throw new CommandError(
    EXIT.notFound,
    `no host "${host}" in this lab; its hosts: ${names.join(", ")}`,
  );
}

const up = buildCommand({
  docs: docs(
    "Make a lab of network namespaces with a running director",
    "Makes a client, a director on TAPs and servers with web servers, each in a network namespace of its\n" +
      "own that nothing outside can see, and starts everything. It stays until `tapvs lab down`.\n\n" +
      "  dr   all on one segment; with --routed a router between clients and servers\n" +
      "  tun  servers behind a router, reached by IPIP\n" +
      "  nat  the director between clients and servers",
    [
      "tapvs lab up dr --servers 3",
      "tapvs lab exec client curl http://192.0.2.100/",
      "tapvs lab down",
    ],
  ),
  parameters: {
    flags: {
      servers: {
        kind: "parsed",
        parse: serverCount,
        default: "3",
        brief: "Number of servers",
        placeholder: "N",
      },
      routed: { kind: "boolean", default: false, brief: "dr only: a router in between" },
      name: nameFlag,
    },
    positional: {
      kind: "tuple",
      parameters: [
        {
          brief: "Forwarding method",
          placeholder: "dr|tun|nat",
          parse(text: string): Method {
            const method = METHODS.find((known) => known === text);
            if (method === undefined)
              throw new SyntaxError(`"${text}" is none of ${METHODS.join(", ")}`);
            return method;
          },
        },
      ],
    },
  },
  func(
    this: ApplicationContext,
    flags: NameFlags & { readonly servers: number; readonly routed: boolean },
    method: Method,
  ): Promise<void> {
    return guard(this, "lab up", async (signal) => {
      const { name, servers, routed: isRouted } = flags;
      const old = readState(name);
      if (old !== undefined && Lab.find(old.identity, old) !== undefined) {
        const mend = `End it by \`tapvs lab down --name ${name}\` or choose another --name`;
        throw new CommandError(EXIT.exists, `lab "${name}" (${old.method}) is up already. ${mend}`);
      }
      removeState(name);
      const topologyOptions = { method, servers, isRouted };
      // Written down first: should this process be killed, `lab down` still ends what there is.
      const onSandbox = (identity: SandboxIdentity): void =>
        writeState({ name, ...topologyOptions, identity });
      let lab: Lab;
      try {
        lab = await Lab.up({ ...topologyOptions, lasting: true, signal, onSandbox });
      } catch (error) {
        removeState(name);
        throw error;
      }
      const option = name === DEFAULT_NAME ? "" : ` --name ${name}`;
      const say = (line: string): void => this.process.stdout.write(`${line}\n`);
      mapLines(lab.topology).forEach(say);
      say("");
      say(`Try:  tapvs lab check${option}`);
      say(`      tapvs lab shell ${DIRECTOR_HOST}${option}     then: ipvsadm -Ln`);
      say(`      tapvs lab shell ${CLIENT_HOST}${option}       then: curl http://${VIP}/`);
      say(`      tapvs lab down${option}`);
    });
  },
});

const status = buildCommand({
  docs: docs("Show the labs of this user", "Lists every lab with its hosts.", [
    "tapvs lab status",
    "tapvs lab status -o json",
  ]),
  parameters: { flags: outputFlags, aliases: outputAliases },
  func(this: ApplicationContext, flags: OutputFlags): Promise<void> {
    return guard(this, "lab status", async () => {
      const { stderr, stdout } = this.process;
      const found = foundLabs();
      if (flags.output === "json") {
        stdout.write(jsonText("tapvs/labs/v1", { labs: found.map(labJson) }));
        return;
      }
      for (const { lab, state } of found) {
        stdout.write(`${state.name}: ${state.method}, ${state.servers} servers\n`);
        for (const line of mapLines(lab.topology)) stdout.write(`  ${line}\n`);
      }
      if (found.length === 0) stderr.write("No lab is up. Make one by: tapvs lab up dr\n");
    });
  },
});

const check = buildCommand({
  docs: docs(
    "Grade a lab by real requests",
    "Looks at the servers' settings, sends requests through the VIP, compares the shares with the weights and\n" +
      "transfers data with a checksum. Exit status: 0 all passed, 1 some failed, 2 nothing to test.",
    ["tapvs lab check", "tapvs lab check -o json | jq '.findings[] | select(.passed | not)'"],
  ),
  parameters: { flags: { name: nameFlag, ...outputFlags }, aliases: outputAliases },
  func(this: ApplicationContext, flags: NameFlags & OutputFlags): Promise<void> {
    return guard(this, "lab check", async () => {
      const lab = findLab(flags.name);
      const findings = await checkLab(lab);
      const { stdout } = this.process;
      if (flags.output === "json") stdout.write(jsonText("tapvs/lab-check/v1", { findings }));
      else for (const line of findingLines(findings)) stdout.write(`${line}\n`);
      if (findings.length === 0) this.process.stderr.write(`${nothingToTest(lab)}\n`);
      return grade(findings);
    });
  },
});

const shell = buildCommand({
  docs: docs("Open a shell on a host of the lab", "In it, tapvs and ipvsadm are in the PATH.", [
    "tapvs lab shell director",
  ]),
  parameters: {
    flags: { name: nameFlag },
    positional: {
      kind: "tuple",
      parameters: [{ brief: "Host", placeholder: "HOST", parse: String }],
    },
  },
  func(this: ApplicationContext, flags: NameFlags, host: string): Promise<void> {
    return guard(this, "lab shell", () =>
      enter(flags.name, host, [process.env["SHELL"] ?? "/bin/sh"]),
    );
  },
});

const exec = buildCommand({
  docs: docs(
    "Run a command on a host of the lab",
    "Its exit status is the command's; options after HOST are the command's too.",
    ["tapvs lab exec director ipvsadm -Ln"],
  ),
  parameters: {
    flags: { name: nameFlag },
    positional: {
      kind: "array",
      minimum: 2,
      parameter: {
        brief: "Host, command and its arguments",
        placeholder: "HOST CMD",
        parse: String,
      },
    },
  },
  func(this: ApplicationContext, flags: NameFlags, ...words: string[]): Promise<void> {
    const [host, ...command] = words;
    return guard(this, "lab exec", () => enter(flags.name, host!, command));
  },
});

/** Runs a command with this terminal; Ctrl-C is the command's business. */
async function enter(name: string, host: string, command: readonly string[]): Promise<number> {
  const lab = findLab(name);
  demandHost(lab, host);
  const child = Bun.spawn(lab.userCommandLine(host, command), {
    stdio: ["inherit", "inherit", "inherit"],
    env: labEnvironment(),
  });
  return child.exited;
}

const down = buildCommand({
  docs: docs(
    "End a lab; nothing of it is left",
    "Ends every process of the lab and its namespaces.",
    ["tapvs lab down"],
  ),
  parameters: { flags: { name: nameFlag } },
  func(this: ApplicationContext, flags: NameFlags): Promise<void> {
    return guard(this, "lab down", async () => {
      await findLab(flags.name).down();
      removeState(flags.name);
    });
  },
});

export const labRoutes = buildRouteMap({
  routes: { up, status, check, shell, exec, down },
  docs: docs(
    "Networks of namespaces to try tapvs in",
    "A lab is a client, a director and servers in network namespaces that nothing outside can see.",
    ["tapvs lab up dr && tapvs lab check && tapvs lab down"],
  ),
});
