// tapvs as a function: arguments in, exit status out.

import {
  type ApplicationText,
  buildApplication,
  buildRouteMap,
  proposeCompletions,
  run as runApplication,
  text_en,
} from "@stricli/core";
import type { ControlClient } from "../proto/client.ts";
import { command, docs, type TapvsContext } from "./command.ts";
import { apply, diff, save } from "./commands/rules.ts";
import { capture } from "./commands/capture.ts";
import { completion } from "./commands/completion.ts";
import { connRoutes } from "./commands/conn.ts";
import { counters } from "./commands/counters.ts";
import { drain } from "./commands/drain.ts";
import { ipvsadm, PERSONALITIES } from "./commands/ipvsadm.ts";
import { maglev } from "./commands/maglev.ts";
import { markRoutes } from "./commands/mark.ts";
import { neighRoutes } from "./commands/neigh.ts";
import { proc } from "./commands/proc.ts";
import { replay } from "./commands/replay.ts";
import { run } from "./commands/run.ts";
import { serverRoutes } from "./commands/server.ts";
import { serviceRoutes } from "./commands/service.ts";
import { sim } from "./commands/sim.ts";
import { stats } from "./commands/stats.ts";
import { status } from "./commands/status.ts";
import { sysctl } from "./commands/sysctl.ts";
import { trace } from "./commands/trace.ts";
import { version } from "./commands/version.ts";
import { vipRoutes } from "./commands/vip.ts";
import { EXIT } from "./exit.ts";
import { labArguments } from "./lab/arguments.ts";
import type { World } from "./world.ts";

const OVERVIEW = `tapvs is LVS, the Linux Virtual Server, as a userspace program: a director that spreads connections to
virtual services over real servers, with the schedulers and forwarding methods of ipvsadm(8).

A director runs in the foreground (tapvs run) and is controlled over a socket that belongs to its network
namespace. What the other commands print is data on standard output and talk on standard error; most take
-o json (with a versioned schema) or -o tsv. Every command has --help with examples.

EXAMPLES
  tapvs run --config tapvs.toml
  tapvs service add tcp:192.0.2.1:80 --scheduler rr
  tapvs server add tcp:192.0.2.1:80 198.18.1.11 --method nat
  tapvs stats --rates --watch 2
  tapvs trace --what-if 'tcp 198.18.64.1:1024 > 192.0.2.1:80'
  tapvs demo

EXIT STATUS
  0 done · 1 failed · 2 wrong usage · 3 no director · 4 not found · 5 exists already · 6 not permitted · 7 timed out

ENVIRONMENT
  TAPVS_SOCKET             socket of the director, where --socket is not given
  NO_COLOR, CLICOLOR_FORCE colour never, or always

SEE ALSO
  tapvs ipvsadm --help`;

const LAB_BRIEFS: Record<string, string> = {
  lab: "Networks of namespaces to try tapvs in",
  demo: "See load balancing work, in a lab of its own",
  realserver: "Make this machine a real server: VIP, ARP settings, decapsulation",
};

/** The lab's commands are large: they are loaded when one of them is called. */
async function labTargets(name: string | undefined) {
  if (name !== undefined && Object.hasOwn(LAB_BRIEFS, name)) {
    const [{ labRoutes }, { demoCommand }, { realserverCommand }] = await Promise.all([
      import("./lab/commands.ts"),
      import("./lab/demo-command.ts"),
      import("./lab/realserver-command.ts"),
    ]);
    return { lab: labRoutes, demo: demoCommand, realserver: realserverCommand };
  }
  const mention = (brief: string) =>
    command({ docs: docs(brief, brief, []), parameters: {}, run: async () => EXIT.failed });
  return {
    lab: mention(LAB_BRIEFS["lab"]!),
    demo: mention(LAB_BRIEFS["demo"]!),
    realserver: mention(LAB_BRIEFS["realserver"]!),
  };
}

const lines = (text: string): string => `tapvs: ${text}`;

/** Errors of the command line in one sentence, as those of commands are. */
const TEXT: ApplicationText = {
  ...text_en,
  noCommandRegisteredForInput: ({ corrections, input }) => {
    const near = corrections.length > 0 ? ` Did you mean ${corrections.join(" or ")}?` : "";
    return lines(`there is no command "${input}".${near} See tapvs --help`);
  },
  exceptionWhileParsingArguments(error, ansiColor) {
    const text = text_en.exceptionWhileParsingArguments.call(this, error, ansiColor);
    return lines(text.replace(/^Unable to parse arguments, /, ""));
  },
};

async function buildTapvs(name: string | undefined) {
  const root = buildRouteMap({
    routes: {
      run,
      status,
      service: serviceRoutes,
      server: serverRoutes,
      drain,
      vip: vipRoutes,
      conn: connRoutes,
      stats,
      counters,
      apply,
      save,
      diff,
      trace,
      capture,
      replay,
      sim,
      ...(await labTargets(name)),
      neigh: neighRoutes,
      mark: markRoutes,
      sysctl,
      maglev,
      proc,
      ipvsadm,
      completion,
      version,
    },
    docs: { brief: "The Linux Virtual Server in user space", fullDescription: OVERVIEW },
  });
  return buildApplication<TapvsContext>(root, {
    name: "tapvs",
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    documentation: { caseStyle: "convert-camel-to-kebab", useAliasInUsageLine: true },
    localization: { text: TEXT },
  });
}

function contextOf(world: World): TapvsContext {
  const { terminal } = world;
  const { env } = terminal.settings;
  return {
    world,
    process: {
      stdout: { write: (text) => terminal.write(text) },
      stderr: { write: (text) => terminal.say(text.replace(/\n$/, "")) },
      env: { ...env, STRICLI_NO_COLOR: "1" },
    },
  };
}

/** Runs one command line; the exit status. */
export async function runTapvs(argv: readonly string[], world: World): Promise<number> {
  const [name] = argv;
  if (name === "--version") return runTapvs(["version", ...argv.slice(1)], world);
  if (name !== undefined && PERSONALITIES.includes(name)) {
    return runPersonality(name, argv.slice(1), world);
  }
  const context = contextOf(world);
  if (name === "__complete") return complete(argv.slice(1), world, context);
  await runApplication(await buildTapvs(name), labArguments(argv), context);
  const status = Number(context.process.exitCode ?? EXIT.done);
  // Negative ones are stricli's for a command line that it could not read.
  return status < 0 ? EXIT.usage : status;
}

async function runPersonality(
  name: string,
  argv: readonly string[],
  world: World,
): Promise<number> {
  const { runProgram } = await import("./ipvsadm/run.ts");
  const { systemNames } = await import("./ipvsadm/names.ts");
  let director: ControlClient | undefined;
  try {
    return await runProgram(name, argv, {
      async connect() {
        director = await world.connect(undefined);
        return director;
      },
      readInput: () => world.readText("-"),
      out: (text) => world.terminal.write(text),
      err: (text) => world.terminal.say(text.replace(/\n$/, "")),
      names: systemNames(),
    });
  } finally {
    director?.close(); // An open connection would keep the process.
  }
}

/** One proposal a line: the word, a tab, what it is. */
async function complete(
  argv: readonly string[],
  world: World,
  context: TapvsContext,
): Promise<number> {
  const proposals = await proposeCompletions(await buildTapvs(argv[0]), argv, context);
  for (const { brief, completion: word } of proposals) world.terminal.line(`${word}\t${brief}`);
  return EXIT.done;
}
