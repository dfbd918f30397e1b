// Why a file could not be read or written, in words.

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EISDIR: "it is a directory",
  ENOENT: "there is no such file or directory",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is no directory",
  EROFS: "the file system is read-only",
};

/**
 * One sentence without its full stop.
 * @param what what was tried, for example "read rules"
 * @param error what a call of node:fs or Bun threw
 */
export function fileFault(what: string, path: string, error: unknown): string {
  const code = (error as { code?: string }).code ?? String(error);
  const reason = REASONS[code];
  return `cannot ${what} ${path}: ${reason === undefined ? code : `${reason} (${code})`}`;
}
