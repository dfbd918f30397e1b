// Where lasting labs are written down, so that `lab shell`, `check` and `down` find them: one file a lab, mode
// 0600, in XDG_RUNTIME_DIR, /run or the folder for temporary files, whichever this user may write to first.

import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { METHODS } from "./topology.ts";

const schema = v.object({
  name: v.string(),
  method: v.picklist(METHODS),
  servers: v.pipe(v.number(), v.integer()),
  isRouted: v.boolean(),
  identity: v.object({
    keeperPid: v.pipe(v.number(), v.integer()),
    keeperStart: v.string(),
    rootless: v.boolean(),
  }),
});

export type LabState = v.InferOutput<typeof schema>;

const PREFIX = "tapvs-lab-";
const FILE_MODE = 0o600;

/** The folder of the state files. */
export function stateFolder(): string {
  const own = process.env["XDG_RUNTIME_DIR"];
  for (const folder of [own, process.getuid?.() === 0 ? "/run" : undefined]) {
    if (folder === undefined || folder === "") continue;
    try {
      accessSync(folder, constants.W_OK | constants.X_OK);
      return folder;
    } catch {
      // Try the next one.
    }
  }
  return tmpdir();
}

const fileOf = (name: string, folder: string): string =>
  join(folder, `${PREFIX}${process.getuid?.() ?? 0}-${name}.json`);

/** One sentence on what is wrong with a lab's name, or undefined. */
export const labNameFault = (name: string): string | undefined =>
  /^[a-z0-9][a-z0-9-]{0,31}$/.test(name)
    ? undefined
    : `a lab's name is 1 to 32 of a-z, 0-9 and "-", not "${name}"`;

/** Writes a lab down. @throws Error when one of this name is there */
export function writeState(state: LabState, folder = stateFolder()): void {
  const path = fileOf(state.name, folder);
  const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
  const fd = openSync(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, FILE_MODE);
  try {
    writeSync(fd, `${JSON.stringify(state)}\n`);
  } finally {
    closeSync(fd);
  }
}

/** A lab that was written down, or undefined. @throws Error when the file is not this user's, or damaged */
export function readState(name: string, folder = stateFolder()): LabState | undefined {
  const path = fileOf(name, folder);
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    // In a folder that everybody may write to, somebody else may have put it there.
    const { uid, mode } = fstatSync(fd);
    if (uid !== process.getuid?.() || (mode & 0o077) !== 0) {
      throw new Error(`${path} does not belong to this user alone: delete it`);
    }
    const parsed = v.safeParse(schema, JSON.parse(readFileSync(fd, "utf8")));
    if (!parsed.success) throw new Error(`${path} is damaged: delete it`);
    return parsed.output;
  } finally {
    closeSync(fd);
  }
}

export function removeState(name: string, folder = stateFolder()): void {
  rmSync(fileOf(name, folder), { force: true });
}

/** Names of the labs of this user. */
export function labNames(folder = stateFolder()): string[] {
  const start = `${PREFIX}${process.getuid?.() ?? 0}-`;
  return readdirSync(folder)
    .filter((file) => file.startsWith(start) && file.endsWith(".json"))
    .map((file) => file.slice(start.length, -".json".length))
    .toSorted();
}
