// What a command sees of the world: the terminal, the director, files, Ctrl-C. Tests make their own.

import type { ControlClient } from "../proto/client.ts";
import type { Terminal } from "./terminal.ts";

/** A file that is being written. */
export interface OutputFile {
  write(bytes: Uint8Array): void;
  close(): void;
}

export interface World {
  readonly terminal: Terminal;
  /**
   * Connects to the director; closed when the command ends.
   * @param socket path of its socket; the abstract one of the network namespace by default
   * @throws ControlError when there is none
   */
  connect(socket: string | undefined): Promise<ControlClient>;
  /** The text of a file, or of standard input for "-". @throws CommandError */
  readText(path: string): Promise<string>;
  /**
   * The lines of a file, or of standard input for "-", as they come; too long ones are cut (lines.ts).
   * @throws CommandError
   */
  readLines(path: string): AsyncIterable<string>;
  /** All of a file, or of standard input for "-". @throws CommandError */
  readBytes(path: string): Promise<Uint8Array>;
  /** "-" is standard output. @throws CommandError */
  createFile(path: string): OutputFile;
  /** Resolves when the user wants the command to end (Ctrl-C). */
  readonly interrupted: Promise<void>;
}
