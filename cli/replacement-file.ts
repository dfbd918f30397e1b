// A file that takes its place when it is complete: until then nobody sees it, and after a failure nothing changed.

import { closeSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileFault } from "../dataplane/env/file-fault.ts";
import { CommandError, EXIT } from "./exit.ts";
import { writeAll } from "./process-world.ts";

/** Call either `commit` or `abandon` in the end. */
export class ReplacementFile {
  readonly #path: string;
  readonly #draft: string;
  readonly #fd: number;

  /** @throws CommandError when no file can be made beside `path` */
  constructor(path: string) {
    this.#path = path;
    this.#draft = join(dirname(path), `.tapvs-${process.pid}-${draftNumber++}`);
    try {
      this.#fd = openSync(this.#draft, "wx", 0o666);
    } catch (error) {
      throw failure(path, error);
    }
  }

  /** @throws CommandError when the disk is full, for example */
  write(bytes: Uint8Array): void {
    try {
      writeAll(this.#fd, bytes);
    } catch (error) {
      throw failure(this.#path, error);
    }
  }

  /** Takes the place of `path`. */
  commit(): void {
    closeSync(this.#fd);
    try {
      renameSync(this.#draft, this.#path);
    } catch (error) {
      rmSync(this.#draft, { force: true });
      throw failure(this.#path, error);
    }
  }

  /** Leaves everything as it was. */
  abandon(): void {
    closeSync(this.#fd);
    rmSync(this.#draft, { force: true });
  }
}

let draftNumber = 0;

const failure = (path: string, error: unknown): CommandError =>
  new CommandError(EXIT.failed, fileFault("write", path, error));
