// The world of a command in a test: a director of the test's making, files in a map, output as text.

import { runTapvs } from "../../cli/application.ts";
import { CommandError, EXIT } from "../../cli/exit.ts";
import { fileFault } from "../../dataplane/env/file-fault.ts";
import { Terminal } from "../../cli/terminal.ts";
import type { OutputFile, World } from "../../cli/world.ts";
import type { ControlClient } from "../../proto/client.ts";
import { FakeDirector } from "./fake-director.ts";

export class FakeWorld implements World {
  readonly director: FakeDirector;
  readonly files = new Map<string, string | Uint8Array>();
  readonly env: Record<string, string> = {};
  stdout = "";
  stderr = "";
  /** When set, connecting fails so. */
  connectError: Error | null = null;
  readonly #interrupt = Promise.withResolvers<void>();
  readonly terminal: Terminal;

  constructor(director = new FakeDirector(), isTty = false) {
    this.director = director;
    this.terminal = new Terminal(
      (text) => void (this.stdout += text),
      (text) => void (this.stderr += text),
      { isTty, env: this.env },
    );
  }

  /** Ctrl-C. */
  interrupt(): void {
    this.#interrupt.resolve();
  }

  get interrupted(): Promise<void> {
    return this.#interrupt.promise;
  }

  async connect(): Promise<ControlClient> {
    if (this.connectError !== null) throw this.connectError;
    return this.director;
  }

  #file(path: string): string | Uint8Array {
    const content = this.files.get(path);
    if (content === undefined) {
      throw new CommandError(EXIT.failed, fileFault("read", path, { code: "ENOENT" }));
    }
    return content;
  }

  async readText(path: string): Promise<string> {
    const content = this.#file(path);
    return typeof content === "string" ? content : new TextDecoder().decode(content);
  }

  async readBytes(path: string): Promise<Uint8Array> {
    const content = this.#file(path);
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  }

  async *readLines(path: string): AsyncGenerator<string, void, undefined> {
    yield* (await this.readText(path)).split("\n");
  }

  createFile(path: string): OutputFile {
    const blocks: Uint8Array[] = [];
    return {
      write: (bytes) => void blocks.push(bytes),
      close: () => void this.files.set(path, new Uint8Array(Buffer.concat(blocks))),
    };
  }

  /** Runs one command line, with empty output before it. */
  async run(...argv: string[]): Promise<number> {
    this.stdout = "";
    this.stderr = "";
    return runTapvs(argv, this);
  }

  /** What the last command printed, as JSON. */
  json(): Record<string, unknown> {
    return JSON.parse(this.stdout) as Record<string, unknown>;
  }
}
