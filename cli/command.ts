// What every command of tapvs has in common: the flags, the way to the director, the way errors are told.

import {
  type ApplicationContext,
  type BaseArgs,
  buildCommand,
  type Command,
  type TypedCommandParameters,
} from "@stricli/core";
import type { ControlClient } from "../proto/client.ts";
import { isControlError } from "./control-errors.ts";
import { CommandError, exitOf } from "./exit.ts";
import type { OutputFormat } from "./table.ts";
import type { ColorMode, Paint } from "./terminal.ts";
import type { World } from "./world.ts";

/** What stricli hands to a command. */
export interface TapvsContext extends ApplicationContext {
  readonly world: World;
}

export interface SocketFlags {
  readonly socket?: string;
}

export interface ListFlags extends SocketFlags {
  readonly output: OutputFormat;
  readonly color: ColorMode;
}

export const socketFlags = {
  socket: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "PATH",
    brief: "Socket of the director (default: the abstract one of this network namespace)",
  },
} as const;

export const colorFlag = {
  color: {
    kind: "enum",
    values: ["auto", "always", "never"],
    default: "auto",
    brief: "Colour",
  },
} as const;

export const listFlags = {
  ...socketFlags,
  ...colorFlag,
  output: {
    kind: "enum",
    values: ["table", "json", "tsv"],
    default: "table",
    brief: "Form of the output",
  },
} as const;

export const listAliases = { o: "output" } as const;

export interface CommandDocs {
  readonly brief: string;
  readonly fullDescription: string;
}

/** Documentation of a command, with its examples. */
export function docs(brief: string, description: string, examples: readonly string[]): CommandDocs {
  const lines = examples.map((example) => `  ${example}`).join("\n");
  return { brief, fullDescription: `${description}\n\nEXAMPLES\n${lines}` };
}

/** Documentation of a group of commands. */
export const groupDocs = (brief: string, examples: readonly string[]): CommandDocs =>
  docs(brief, `${brief}.`, examples);

/** A command for stricli that keeps its exit status and tells its errors in one sentence. */
export function command<
  FLAGS extends Readonly<Partial<Record<keyof FLAGS, unknown>>>,
  ARGS extends BaseArgs,
>(spec: {
  docs: CommandDocs;
  parameters: NoInfer<TypedCommandParameters<FLAGS, ARGS, TapvsContext>>;
  run: (world: World, flags: FLAGS, ...args: ARGS) => Promise<number | void>;
}): Command<TapvsContext> {
  async function func(this: TapvsContext, flags: FLAGS, ...args: ARGS): Promise<void> {
    try {
      this.process.exitCode = (await spec.run(this.world, flags, ...args)) ?? 0;
    } catch (error) {
      const isOurs = error instanceof CommandError;
      if (!isOurs && !isControlError(error)) throw error;
      this.world.terminal.say(`tapvs: ${error.message}`);
      this.process.exitCode = isOurs ? error.status : exitOf(error.code);
    }
  }
  return buildCommand<FLAGS, ARGS, TapvsContext>({
    docs: spec.docs,
    parameters: spec.parameters,
    func,
  });
}

/** Connects, asks, and closes the connection whatever happens. */
export async function withDirector<T>(
  world: World,
  flags: SocketFlags,
  ask: (director: ControlClient) => Promise<T>,
): Promise<T> {
  const director = await world.connect(flags.socket);
  try {
    return await ask(director);
  } finally {
    director.close();
  }
}

export const paintOf = (world: World, flags: { readonly color: ColorMode }): Paint =>
  world.terminal.paint(flags.color);

/** A flag with a whole number in a range. */
export function integerFlag(brief: string, least: number, most: number, placeholder = "N") {
  return {
    kind: "parsed",
    parse: integerParser(least, most),
    optional: true,
    placeholder,
    brief,
  } as const;
}

export function integerParser(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new RangeError(`must be a whole number from ${least} to ${most}, not "${text}"`);
  };
}

/** An argument that is one word. */
export const word = (placeholder: string, brief: string) =>
  ({ kind: "parsed", parse: String, placeholder, brief }) as const;
