// Exit statuses of tapvs, and which failure gives which.

import type { ControlErrorCode } from "../proto/client.ts";

export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  noDirector: 3,
  notFound: 4,
  exists: 5,
  permission: 6,
  timedOut: 7,
} as const;

const BY_CODE: Partial<Record<ControlErrorCode, number>> = {
  "no-director": EXIT.noDirector,
  "connection-lost": EXIT.noDirector,
  "timed-out": EXIT.timedOut,
  "service-exists": EXIT.exists,
  "server-exists": EXIT.exists,
  "no-service": EXIT.notFound,
  "no-server": EXIT.notFound,
  "no-scheduler": EXIT.notFound,
  "not-found": EXIT.notFound,
  permission: EXIT.permission,
};

/** Status for a refusal of the director or a failed connection. */
export const exitOf = (code: ControlErrorCode): number => BY_CODE[code] ?? EXIT.failed;

/** A command cannot go on. The message is one sentence that says what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const usageError = (message: string): CommandError => new CommandError(EXIT.usage, message);
