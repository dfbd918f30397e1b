// An ipvsadm command line becomes a command, or the message and status with which ipvsadm refuses it.

import { build } from "./build.ts";
import { checkOptions } from "./check.ts";
import type { Names } from "./names.ts";
import { type Command, COMMAND_RULES, type Failure } from "./options.ts";
import { OptionReader, type Token } from "./popt.ts";
import { Settings } from "./settings.ts";
import { UsageError } from "./usage-error.ts";
import { parseNumber, parseSchedulerFlags, TIMEOUT_SECONDS_MAX } from "./values.ts";

export const STATUS_USAGE = 2;
export const STATUS_REFUSED = 255;

/** How ipvsadm answers a line that does not begin with a command. */
const TRY_HELP: Failure = {
  kind: "failure",
  status: STATUS_REFUSED,
  message: "Try `ipvsadm -h' or 'ipvsadm --help' for more information.\n",
  isFatal: true,
};

const LIST_ALL: Command = {
  kind: "list",
  key: null,
  options: { numeric: false, exact: false, sorted: true, format: "default" },
};

/**
 * Reads the words behind "ipvsadm".
 *
 * @param isRestoring true for a line of `ipvsadm -R`, which may not say -R again
 */
export function parse(
  argv: readonly string[],
  names: Names,
  isRestoring = false,
): Command | Failure {
  if (argv.length === 0) return LIST_ALL;
  const reader = new OptionReader(argv);
  const first = reader.next();
  if (first.kind !== "option") return TRY_HELP;
  const command = first.spec.long;
  if (command === "help" || command === "version") return { kind: command };
  const rules = COMMAND_RULES.get(command);
  if (rules === undefined || (isRestoring && command === "restore")) return TRY_HELP;
  try {
    const settings = new Settings(names);
    if (command === "start-daemon" || command === "stop-daemon") {
      settings.readRole(command, first.value ?? "");
    }
    const failure = readOptions(reader, settings);
    if (failure !== null) return failure;
    readSchedulerFlags(settings);
    if (command === "set") readTimeouts(reader.words, settings);
    if (reader.words.length > 0) throw new UsageError(`unexpected argument ${reader.words[0]}`);
    checkOptions(rules, settings.given, "command");
    return build(command, settings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const message = `${error.message}\n`;
    return { kind: "failure", status: STATUS_USAGE, message, isFatal: true };
  }
}

function readOptions(reader: OptionReader, settings: Settings): Failure | null {
  for (;;) {
    const token: Token = reader.next();
    if (token.kind === "end") return null;
    if (token.kind === "error") {
      const message = `${reader.lastWord}: ${token.reason}\n`;
      return { kind: "failure", status: STATUS_REFUSED, message, isFatal: false };
    }
    const isCommand =
      COMMAND_RULES.has(token.spec.long) || /^(help|version)$/.test(token.spec.long);
    if (isCommand) throw new UsageError(`invalid option \`${reader.lastWord}'`);
    settings.read(token.spec.long, token.value ?? "");
  }
}

/** Flags are checked when the scheduler is known, whatever their order on the line. */
function readSchedulerFlags(settings: Settings): void {
  const bits = parseSchedulerFlags(settings.schedulerFlagText, settings.scheduler);
  if (typeof bits === "string") throw new UsageError(bits);
  settings.schedulerFlags = bits;
}

/** Takes the three timeouts of --set off the words. */
function readTimeouts(words: string[], settings: Settings): void {
  if (words.length < 3) throw new UsageError("--set option requires 3 timeout values");
  settings.timeouts = words.splice(0, 3).map((word) => {
    const seconds = parseNumber(word, 0, TIMEOUT_SECONDS_MAX);
    if (seconds === null) throw new UsageError(`invalid timeout value \`${word}' specified`);
    return seconds;
  });
}
