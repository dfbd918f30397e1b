// Log lines of the daemon on standard error: for people on a terminal, JSON objects otherwise.

import { writeSync } from "node:fs";
import type { Clock } from "./clock.ts";

export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Facts beside the message; undefined ones are left out. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface LogOptions {
  /** Lines below it are not written. Default "info". */
  readonly level?: LogLevel | undefined;
  readonly format: "human" | "json";
  /** Monotonic; for at most one line a second of a kind. */
  readonly clock: Clock;
  /** Milliseconds since 1970, for the time of a line. Default: the system's clock. */
  readonly wallMs?: (() => number) | undefined;
  /** Takes one line with its line feed. Default: standard error. */
  readonly write?: ((line: string) => void) | undefined;
}

const LIMIT_MS = 1000;
/** Kinds of limited lines that are told apart; beyond that the oldest is forgotten. */
const LIMIT_KEYS = 256;

export class Logger {
  readonly #level: number;
  readonly #options: LogOptions;
  readonly #limited = new Map<string, { lastMs: number; suppressed: number }>();

  constructor(options: LogOptions) {
    this.#options = options;
    this.#level = LOG_LEVELS.indexOf(options.level ?? "info");
  }

  debug(message: string, fields?: LogFields): void {
    this.log("debug", message, fields);
  }

  info(message: string, fields?: LogFields): void {
    this.log("info", message, fields);
  }

  warn(message: string, fields?: LogFields): void {
    this.log("warn", message, fields);
  }

  error(message: string, fields?: LogFields): void {
    this.log("error", message, fields);
  }

  log(level: LogLevel, message: string, fields: LogFields = {}): void {
    if (LOG_LEVELS.indexOf(level) < this.#level) return;
    const { format, wallMs = Date.now, write = writeToStderr } = this.#options;
    const time = new Date(wallMs()).toISOString();
    const line = format === "json" ? jsonLine : humanLine;
    write(`${line(time, level, message, fields)}\n`);
  }

  /**
   * Writes at most one line a second of each `key`; the next one that is written says in its field
   * `suppressed` how many were not.
   */
  limited(key: string, level: LogLevel, message: string, fields: LogFields = {}): void {
    const nowMs = this.#options.clock.nowMs();
    const entry = this.#limited.get(key);
    if (entry !== undefined && nowMs - entry.lastMs < LIMIT_MS) {
      entry.suppressed++;
      return;
    }
    const suppressed = entry === undefined || entry.suppressed === 0 ? undefined : entry.suppressed;
    this.#limited.delete(key); // Set again below: the map's order is that of the last line.
    if (this.#limited.size === LIMIT_KEYS) {
      this.#limited.delete(this.#limited.keys().next().value!);
    }
    this.#limited.set(key, { lastMs: nowMs, suppressed: 0 });
    this.log(level, message, { ...fields, suppressed });
  }
}

/** A logger on standard error in the format that fits what standard error is. */
export const stderrLogger = (clock: Clock, level: LogLevel = "info"): Logger =>
  new Logger({ level, clock, format: process.stderr.isTTY ? "human" : "json" });

/** Synchronous, so that the last words of a process get out, from worker threads too. */
function writeToStderr(line: string): void {
  try {
    writeSync(2, line);
  } catch {
    // A closed or full standard error must not stop the director.
  }
}

function jsonLine(time: string, level: LogLevel, message: string, fields: LogFields): string {
  const reserved = { time, level, message };
  return JSON.stringify({ ...reserved, ...fields, ...reserved });
}

/** `12:03:04.123 warn  flow table full  flows=65536 service="tcp 192.0.2.1:80"` */
function humanLine(time: string, level: LogLevel, message: string, fields: LogFields): string {
  let line = `${time.slice(11, 23)} ${level.padEnd(5)} ${escapeControls(message)}`;
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) line += ` ${name}=${humanValue(value)}`;
  }
  return line;
}

function humanValue(value: string | number | boolean): string {
  const text = String(value);
  return text !== "" && /^[\x21\x23-\x7e]+$/.test(text) ? text : JSON.stringify(text);
}

/** One line stays one line, and nobody moves the operator's cursor. */
const escapeControls = (text: string): string =>
  text.replace(
    /\p{Cc}/gu,
    (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
