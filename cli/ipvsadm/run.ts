// ipvsadm, ipvsadm-save and ipvsadm-restore as a function: command line in, text and status out. The process
// around it (main.ts), `tapvs ipvsadm`, `tapvs sim`, labs and tests all call it.

import type { Action, ControlClient } from "../../proto/client.ts";
import type { tapvs } from "../../proto/generated/control.js";
import { wholeListing } from "../../proto/whole-listing.ts";
import { isControlError } from "../control-errors.ts";
import { daemonLine, daemonRole } from "./daemon-listing.ts";
import * as messages from "./errors.ts";
import { flowLine, flowTitle } from "./flow-listing.ts";
import { listingText } from "./listing.ts";
import { type Names, systemNames } from "./names.ts";
import type { Command } from "./options.ts";
import { parse, STATUS_REFUSED, STATUS_USAGE } from "./parse.ts";
import { restoreLines, withoutComments } from "./restore.ts";
import { saveText } from "./save.ts";

export const STATUS_DONE = 0;
const STATUS_NOT_LISTED = 1;

/** Flows asked for at once: bounds the size of one answer. */
const FLOWS_A_PIECE = 1024;
/** Changes of `ipvsadm -R` that wait for their answers at a time; a director carries out no more in one step. */
const CHANGES_UNDER_WAY = 16;

/** What the program sees of the world. */
export interface Surroundings {
  /**
   * Opens the connection to the director; called at most once.
   * @throws ControlError when there is none
   */
  connect(): Promise<ControlClient>;
  /** All of standard input. */
  readInput(): Promise<string>;
  out(text: string): void;
  err(text: string): void;
  readonly names: Names;
}

export interface Outcome {
  readonly rc: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one call against a client that is already there, and collects what it prints. */
export async function runIpvsadm(
  name: string,
  argv: readonly string[],
  stdin: string,
  client: ControlClient,
  names: Names = systemNames(),
): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const rc = await runProgram(name, argv, {
    connect: async () => client,
    readInput: async () => stdin,
    out: (text) => void (stdout += text),
    err: (text) => void (stderr += text),
    names,
  });
  return { rc, stdout, stderr };
}

/**
 * Runs the program called `name` ("ipvsadm-save", "ipvsadm-restore", anything else is ipvsadm).
 * @returns exit status: 0 done, 1 not found by a listing, 2 usage or no director, 255 refused
 */
export async function runProgram(
  name: string,
  argv: readonly string[],
  world: Surroundings,
): Promise<number> {
  const program = new Ipvsadm(world);
  try {
    if (name === "ipvsadm-save") return await program.saveScript(argv);
    if (name === "ipvsadm-restore") return await program.restoreScript();
    return await program.line(argv).then(({ status }) => status);
  } catch (error) {
    if (!isControlError(error)) throw error;
    world.err(messages.unreachableMessage(error));
    return STATUS_USAGE;
  }
}

interface LineOutcome {
  readonly status: number;
  /** True when no further line may be read. */
  readonly isFinal: boolean;
}

const goOn = (status: number): LineOutcome => ({ status, isFinal: false });

class Ipvsadm {
  readonly #world: Surroundings;
  #client: ControlClient | null = null;

  constructor(world: Surroundings) {
    this.#world = world;
  }

  async saveScript(argv: readonly string[]): Promise<number> {
    const isUnknown = argv.some((word) => word.startsWith("-") && word !== "-n");
    if (isUnknown) {
      this.#world.err("ipvsadm-save: prints the rules for ipvsadm-restore.\n");
      this.#world.err("   -n: numbers in place of host and service names.\n");
      return 1;
    }
    return this.#save(argv.includes("-n"));
  }

  /** Empties the table first, so that a bad file leaves it empty: the real script's way. */
  async restoreScript(): Promise<number> {
    const text = withoutComments(await this.#world.readInput());
    const cleared = await this.line(["-C"]);
    if (cleared.status !== STATUS_DONE) return cleared.status;
    return this.#restore(text);
  }

  async line(argv: readonly string[]): Promise<LineOutcome> {
    return this.#run(parse(argv, this.#world.names, false));
  }

  async #run(command: ReturnType<typeof parse>): Promise<LineOutcome> {
    const { err, out } = this.#world;
    switch (command.kind) {
      case "failure":
        err(command.message);
        return { status: command.status, isFinal: command.isFatal };
      case "help":
      case "version": {
        const { HELP_TEXT, VERSION_TEXT } = await import("./help.ts");
        out(command.kind === "help" ? HELP_TEXT : VERSION_TEXT);
        return { status: STATUS_DONE, isFinal: true };
      }
      case "change":
        return goOn(await this.#change(command.change));
      case "list":
        return goOn(await this.#list(command));
      case "connections":
        return goOn(await this.#listFlows(command.numeric, command.withEngine));
      case "timeouts":
        return goOn(await this.#listTimeouts());
      case "save":
        return goOn(await this.#save(command.numeric));
      case "restore":
        return goOn(await this.#restore(await this.#world.readInput()));
      case "daemons":
        return goOn(await this.#listDaemons());
      case "start-daemon":
        return goOn(await this.#daemon({ startDaemon: { daemon: command.daemon } }));
      case "stop-daemon":
        return goOn(await this.#daemon({ stopDaemon: { role: daemonRole(command.role) } }));
    }
  }

  async #connected(): Promise<ControlClient> {
    this.#client ??= await this.#world.connect();
    return this.#client;
  }

  async #change(change: Extract<Command, { kind: "change" }>["change"]): Promise<number> {
    const client = await this.#connected();
    try {
      await client.send({ change: { changes: [change], atomic: true } });
      return STATUS_DONE;
    } catch (error) {
      if (!isControlError(error)) throw error;
      this.#world.err(`${messages.changeMessage(error, change)}\n`);
      return STATUS_REFUSED;
    }
  }

  async #daemon(action: Action): Promise<number> {
    const client = await this.#connected();
    try {
      await client.send(action);
      return STATUS_DONE;
    } catch (error) {
      if (!isControlError(error)) throw error;
      this.#world.err(`${messages.daemonMessage(error)}\n`);
      return STATUS_REFUSED;
    }
  }

  async #listDaemons(): Promise<number> {
    const client = await this.#connected();
    return this.#reading(async () => {
      const { listDaemons } = await client.send({ listDaemons: {} });
      for (const daemon of listDaemons?.daemons ?? []) this.#world.out(daemonLine(daemon));
    });
  }

  async #list(command: Extract<Command, { kind: "list" }>): Promise<number> {
    const { names, out } = this.#world;
    await this.#connected();
    const isAll = command.key === null;
    return this.#reading(async () => {
      const { key } = command;
      const listing = key === null ? await this.#listAll() : await this.#ask({ key });
      out(listingText(listing, isAll, { ...command.options, names }));
    });
  }

  async #listFlows(numeric: boolean, withEngine: boolean): Promise<number> {
    const { names, out } = this.#world;
    const options = { names, numeric, withEngine };
    const client = await this.#connected();
    return this.#reading(async () => {
      let title = flowTitle(options);
      let cursor = 0;
      do {
        const response = await client.send({ listFlows: { cursor, limit: FLOWS_A_PIECE } });
        const flows = response.listFlows?.flows ?? [];
        out(title + flows.map((flow) => flowLine(flow, options)).join(""));
        title = "";
        cursor = response.listFlows?.nextCursor ?? 0;
      } while (cursor !== 0);
    });
  }

  async #listTimeouts(): Promise<number> {
    const client = await this.#connected();
    return this.#reading(async () => {
      const { getTimeouts } = await client.send({ getTimeouts: {} });
      const { tcpSeconds, tcpFinSeconds, udpSeconds } = getTimeouts ?? {};
      const seconds = [tcpSeconds, tcpFinSeconds, udpSeconds].map((value) => value ?? 0);
      this.#world.out(`Timeout (tcp tcpfin udp): ${seconds.join(" ")}\n`);
    });
  }

  async #save(numeric: boolean): Promise<number> {
    const { names, out } = this.#world;
    await this.#connected();
    return this.#reading(async () => out(saveText(await this.#listAll(), { names, numeric })));
  }

  /** @throws ControlError */
  async #ask(listServices: tapvs.v1.IListServicesRequest): Promise<tapvs.v1.IListServicesResponse> {
    const client = await this.#connected();
    return (await client.send({ listServices })).listServices ?? {};
  }

  /** @throws ControlError */
  #listAll(): Promise<tapvs.v1.IListServicesResponse> {
    return wholeListing((request) => this.#ask(request));
  }

  /**
   * Neither atomic nor honest about its status (that of the last line), as the real program is. Changes are asked for
   * without waiting for each answer; the director makes them and answers in order.
   */
  async #restore(text: string): Promise<number> {
    await this.#connected();
    const { names } = this.#world;
    const asked: Promise<number>[] = [];
    let status = STATUS_DONE;
    const answered = async (open: number): Promise<void> => {
      while (asked.length > open) status = await asked.shift()!;
    };
    for (const words of restoreLines(text)) {
      const command = parse(words, names, true);
      if (command.kind === "change") {
        asked.push(this.#change(command.change));
        await answered(CHANGES_UNDER_WAY);
        continue;
      }
      await answered(0);
      const outcome = await this.#run(command);
      status = outcome.status;
      if (outcome.isFinal) break;
    }
    await answered(0);
    return status;
  }

  async #reading(read: () => Promise<void>): Promise<number> {
    try {
      await read();
      return STATUS_DONE;
    } catch (error) {
      if (!isControlError(error)) throw error;
      this.#world.err(`${messages.listMessage(error)}\n`);
      return STATUS_NOT_LISTED;
    }
  }
}
