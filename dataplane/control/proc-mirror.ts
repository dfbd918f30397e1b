// A directory that looks as /proc does to monitoring: DIR/net/ip_vs, ip_vs_stats and ip_vs_conn, written anew when
// they change. node_exporter reads them with --path.procfs DIR.

import { existsSync } from "node:fs";
import { mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tapvs } from "../../proto/generated/control.js";
import type { Logger } from "../env/log.ts";
import { ConfigError } from "./config.ts";
import type { Executor } from "./executor.ts";

const INTERVAL_MS = 2000;
/** Of 2048 lines each. Whoever has more connections than that asks `tapvs proc ip_vs_conn`. */
const FLOW_PIECES_MAX = 16;

interface MirrorFile {
  readonly name: string;
  /** True when it names clients: then it is for those who may read the director. */
  readonly isPrivate: boolean;
  readonly piecesMax: number;
}

const FILES: readonly MirrorFile[] = [
  { name: "ip_vs", isPrivate: false, piecesMax: Number.POSITIVE_INFINITY },
  { name: "ip_vs_stats", isPrivate: false, piecesMax: 1 },
  { name: "ip_vs_conn", isPrivate: true, piecesMax: FLOW_PIECES_MAX },
];

export interface MirrorOptions {
  /** Absolute path; made when it is not there. */
  readonly directory: string;
  /** True: clients' addresses are for everyone, too. */
  readonly isPublic: boolean;
  readonly executor: Executor;
  readonly log: Logger;
}

export class ProcMirror {
  readonly #options: MirrorOptions;
  readonly #net: string;
  /** What was written last, by name. */
  readonly #written = new Map<string, string>();
  /** Directories that were not there before, the innermost first. */
  #made: string[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #writing: Promise<void> | undefined;
  #trouble = "";

  constructor(options: MirrorOptions) {
    this.#options = options;
    this.#net = join(options.directory, "net");
  }

  /** Makes the directory and writes the files for the first time. @throws ConfigError */
  async start(): Promise<void> {
    const { directory } = this.#options;
    try {
      // All that is made is to go again, and nothing else.
      const first = await mkdir(this.#net, { recursive: true, mode: 0o755 });
      if (first !== undefined) this.#made = pathsBetween(first, this.#net);
      await this.#writeAll();
    } catch (error) {
      const why = `${codeOf(error)}. Is \`proc_mirror\` right, and may this user write there?`;
      throw new ConfigError(`write the mirror of /proc in ${directory}: ${why}`);
    }
    this.#timer = setInterval(() => {
      this.#writing ??= this.refresh().finally(() => (this.#writing = undefined));
    }, INTERVAL_MS);
  }

  /** Removes the files, and the directories that were made: nobody reads figures of a director that is gone. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#writing;
    for (const { name } of FILES) {
      if (this.#written.has(name)) await rm(join(this.#net, name), { force: true }).catch(() => {});
    }
    // One that holds something of somebody else's stays.
    for (const path of this.#made) await rmdir(path).catch(() => {});
  }

  /** Writes what has changed. Trouble is told once, and again when it is over. */
  async refresh(): Promise<void> {
    const { directory, log } = this.#options;
    try {
      await mkdir(this.#net, { recursive: true, mode: 0o755 }); // Somebody may have tidied up.
      await this.#writeAll();
      if (this.#trouble !== "") log.info("the mirror of /proc is written again", { directory });
      this.#trouble = "";
    } catch (error) {
      const trouble = codeOf(error);
      if (trouble === this.#trouble) return;
      this.#trouble = trouble;
      const advice = "What it shows is old; it is tried again every 2 s";
      log.warn(`write the mirror of /proc: ${trouble}. ${advice}`, { directory });
    }
  }

  async #writeAll(): Promise<void> {
    for (const file of FILES) {
      const text = await this.#read(file);
      const isThere = existsSync(join(this.#net, file.name));
      if (isThere && text === this.#written.get(file.name)) continue;
      await this.#write(file, text);
      this.#written.set(file.name, text);
    }
  }

  async #read({ name: file, piecesMax }: MirrorFile): Promise<string> {
    let text = "";
    let cursor = 0;
    for (let piece = 0; piece < piecesMax; piece++) {
      const request = tapvs.v1.Request.encode({ id: 1, readProc: { file, cursor } }).finish();
      const response = tapvs.v1.Response.decode(await this.#options.executor.execute(request));
      if (response.refusal) throw new Error(response.refusal.message ?? "refused");
      text += response.readProc?.text ?? "";
      cursor = response.readProc?.nextCursor ?? 0;
      if (cursor === 0) break;
    }
    return text;
  }

  /** Readers see the old file or the new one, never a part. */
  async #write({ isPrivate, name }: MirrorFile, text: string): Promise<void> {
    const draft = join(this.#net, `.${name}.new`);
    const mode = isPrivate && !this.#options.isPublic ? 0o600 : 0o644;
    // Made anew and never followed: a link that somebody put there leads nowhere.
    await rm(draft, { force: true });
    try {
      await writeFile(draft, text, { flag: "wx", mode });
      await rename(draft, join(this.#net, name));
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      throw error;
    }
  }
}

/** Every directory from `last` up to `first`, which is one of its parents or itself. */
function pathsBetween(first: string, last: string): string[] {
  const paths = [last];
  while (paths.at(-1) !== first) paths.push(dirname(paths.at(-1)!));
  return paths;
}

const codeOf = (error: unknown): string =>
  (error as { code?: string }).code ?? (error instanceof Error ? error.message : String(error));
