// The world of a real process: its streams, files, signals, and the director's socket.

import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { fileFault } from "../dataplane/env/file-fault.ts";
import { CommandError, EXIT } from "./exit.ts";
import { linesIn } from "./lines.ts";
import { Terminal } from "./terminal.ts";
import type { OutputFile, World } from "./world.ts";

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** Writes all of it; ends the process quietly when nobody reads any more (`tapvs conn list | head`). */
export function writeAll(fd: number, bytes: Uint8Array): void {
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "EAGAIN")
        Bun.sleepSync(1); // A pipe that is full for the moment.
      else if (code === "EPIPE") process.exit(0);
      else throw error;
    }
  }
}

const encoder = new TextEncoder();
export const writeText = (fd: number, text: string): void => writeAll(fd, encoder.encode(text));

function fileError(what: string, path: string, error: unknown): CommandError {
  return new CommandError(EXIT.failed, fileFault(what, path, error));
}

function readAll(path: string): Buffer {
  try {
    return readFileSync(path === "-" ? STDIN : path);
  } catch (error) {
    throw fileError("read", path, error);
  }
}

async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  const stream = path === "-" ? Bun.stdin.stream() : Bun.file(path).stream();
  try {
    yield* linesIn(stream);
  } catch (error) {
    throw fileError("read", path, error);
  }
}

function createFile(path: string): OutputFile {
  if (path === "-") return { write: (bytes) => writeAll(STDOUT, bytes), close() {} };
  let fd: number;
  try {
    fd = openSync(path, "w");
  } catch (error) {
    throw fileError("write", path, error);
  }
  return { write: (bytes) => writeAll(fd, bytes), close: () => closeSync(fd) };
}

export class ProcessWorld implements World {
  readonly terminal = new Terminal(
    (text) => writeText(STDOUT, text),
    (text) => writeText(STDERR, text),
    { isTty: process.stdout.isTTY === true, env: process.env },
  );
  #interrupted: Promise<void> | null = null;

  async connect(socket: string | undefined) {
    const { connect } = await import("../proto/client.ts");
    return connect({
      program: "tapvs",
      socket: socket ?? process.env["TAPVS_SOCKET"] ?? "abstract",
    });
  }

  async readText(path: string): Promise<string> {
    return readAll(path).toString("utf8");
  }

  async readBytes(path: string): Promise<Uint8Array> {
    return readAll(path);
  }

  readLines(path: string): AsyncIterable<string> {
    return linesOf(path);
  }

  createFile(path: string): OutputFile {
    return createFile(path);
  }

  /** Signals end the process at once until somebody asks for this. */
  get interrupted(): Promise<void> {
    this.#interrupted ??= new Promise((resolve) => {
      process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
    });
    return this.#interrupted;
  }
}
