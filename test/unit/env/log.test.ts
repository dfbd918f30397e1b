import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ManualClock } from "../../../dataplane/env/clock.ts";
import { Logger, type LogOptions } from "../../../dataplane/env/log.ts";

const log = suite("env/log");

const WALL_MS = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

function recording(options: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const clock = new ManualClock();
  const write = (line: string): void => void lines.push(line);
  const logger = new Logger({ format: "human", clock, wallMs: () => WALL_MS, write, ...options });
  return { lines, clock, logger };
}

log("a line for people has time, level, message and facts", () => {
  const { lines, logger } = recording();

  logger.warn("flow table full", { flows: 65536, service: "tcp 192.0.2.1:80", hint: undefined });

  assert.equal(lines, [
    '03:04:05.678 warn  flow table full flows=65536 service="tcp 192.0.2.1:80"\n',
  ]);
});

log("a JSON line is one object, and no fact can pose as time, level or message", () => {
  const { lines, logger } = recording({ format: "json" });

  logger.info("ready", { ports: 2, level: "fake" });

  assert.is(
    lines[0],
    '{"time":"2026-01-02T03:04:05.678Z","level":"info","message":"ready","ports":2}\n',
  );
});

log("control characters neither break a line nor reach the terminal", () => {
  const { lines, logger } = recording();

  logger.error("bad\nname \u001b[2J", { name: "a\u001bb" });

  assert.equal(lines, ['03:04:05.678 error bad\\x0aname \\x1b[2J name="a\\u001bb"\n']);
});

log("lines below the level are not written", () => {
  const { lines, logger } = recording({ level: "warn" });

  logger.debug("a");
  logger.info("b");
  logger.warn("c");
  logger.error("d");

  assert.is(lines.length, 2);
});

log("a limited line is written once a second a key, and says how many were not", () => {
  const { lines, clock, logger } = recording({ format: "json" });

  for (let i = 0; i < 5; i++) logger.limited("full", "warn", "full");
  logger.limited("other", "warn", "other");
  clock.advance(999);
  logger.limited("full", "warn", "full");
  clock.advance(1);
  logger.limited("full", "warn", "full");

  const suppressed = lines.map((line) => JSON.parse(line).suppressed);
  assert.equal(suppressed, [undefined, undefined, 5]);
});

log("keys without end do not take memory without end, and the newest stay limited", () => {
  const { lines, logger } = recording();

  for (let i = 0; i < 1000; i++) logger.limited(`key ${i}`, "info", "x");
  logger.limited("key 999", "info", "x");
  logger.limited("key 0", "info", "x");

  assert.is(lines.length, 1001, "key 0 was forgotten, key 999 was not");
});

log.run();
