// tapvs run: the director itself, in the foreground.

import { command, docs, type SocketFlags, socketFlags } from "../command.ts";
import { CommandError, EXIT } from "../exit.ts";
import type { World } from "../world.ts";

interface Flags extends SocketFlags {
  readonly config: string;
  readonly check: boolean;
}

export const run = command({
  docs: docs(
    "Run a director",
    "Opens the ports of the configuration, loads its rules and handles packets until SIGTERM or Ctrl-C. SIGHUP\n" +
      "reads configuration and rules again and changes what differs. Everything is checked before the first packet.",
    [
      "tapvs run --config tapvs.toml",
      "tapvs run --config tapvs.toml --check      # only look whether it is right",
      "systemd: Type=notify, ExecStart=/opt/tapvs/tapvs run --config /etc/tapvs.toml",
    ],
  ),
  parameters: {
    flags: {
      ...socketFlags,
      config: {
        kind: "parsed",
        parse: String,
        placeholder: "FILE",
        brief: "Configuration in TOML: ports, addresses, routes, rules, settings",
      },
      check: { kind: "boolean", default: false, brief: "Check configuration and rules, then end" },
    },
    aliases: { c: "config" },
  },
  run: async (world: World, flags: Flags) => {
    const { parseRules } = await import("../ipvsadm/rules-file.ts");
    if (flags.check) return check(world, flags.config);
    const { runDaemon } = await import("../../dataplane/main.ts");
    return runDaemon({
      configFile: flags.config,
      parseRules: (text) => parseRules(text),
      socket: flags.socket,
      out: (line) => world.terminal.line(line),
    });
  },
});

async function check(world: World, file: string): Promise<number> {
  const { readConfig } = await import("../../dataplane/control/config.ts");
  const { readRules } = await import("../simulation.ts");
  let rulesFile: string | undefined;
  try {
    ({ rulesFile } = await readConfig(file));
  } catch (error) {
    throw new CommandError(EXIT.failed, (error as Error).message);
  }
  if (rulesFile !== undefined) await readRules(world, rulesFile);
  world.terminal.say(`${file} is right.`);
  return EXIT.done;
}
