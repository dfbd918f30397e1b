// Rules in the format of ipvsadm-save, as changes: for `tapvs apply`, `tapvs diff` and the daemon's rules file.

import type { tapvs } from "../../proto/generated/control.js";
import { type Names, systemNames } from "./names.ts";
import { parse } from "./parse.ts";
import { restoreLines } from "./restore.ts";

/**
 * The services and servers of a rules file: a change for each -A and -a line. Blank lines and lines that
 * begin with "#" are skipped.
 * @throws Error with one sentence that names the line
 */
export function parseRules(text: string, names: Names = systemNames()): tapvs.v1.IChange[] {
  const changes: tapvs.v1.IChange[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trimStart().startsWith("#")) continue;
    for (const words of restoreLines(line)) changes.push(parseLine(words, i + 1, names));
  }
  return changes;
}

function parseLine(words: readonly string[], line: number, names: Names): tapvs.v1.IChange {
  const command = parse(words, names, true);
  if (command.kind === "failure") {
    const isTryHelp = command.message.startsWith("Try ");
    const reason = isTryHelp ? `"${words[0]}" is no command` : command.message.trim();
    throw new Error(`line ${line}: ${reason}`);
  }
  const isAddition =
    command.kind === "change" && (command.change.addService || command.change.addServer);
  if (!isAddition) {
    throw new Error(`line ${line}: a rules file has lines that begin with -A or -a only`);
  }
  return command.change;
}
