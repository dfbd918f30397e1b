// tapvs drain: takes a server out of service without breaking a connection.

import type { ControlClient } from "../../proto/client.ts";
import type { tapvs } from "../../proto/generated/control.js";
import {
  command,
  docs,
  integerFlag,
  type SocketFlags,
  socketFlags,
  withDirector,
  word,
} from "../command.ts";
import { CommandError, EXIT } from "../exit.ts";
import { change, findServer, findService } from "../lookup.ts";
import { parseServer, parseService, serverText, type ServerName, serviceText } from "../names.ts";
import { serviceArgument } from "../service-argument.ts";
import type { World } from "../world.ts";

const LOOK_MS = 1000;
const MS = 1000;
/** A day. */
const DEADLINE_MAX = 86_400;

interface Flags extends SocketFlags {
  readonly deadline?: number;
}

interface Left {
  readonly active: number;
  readonly inactive: number;
  readonly persistent: number;
}

const leftOn = ({ active, inactive, persistent }: tapvs.v1.IServerListing): Left => ({
  active: active ?? 0,
  inactive: inactive ?? 0,
  persistent: persistent ?? 0,
});

const isEmpty = ({ active, inactive, persistent }: Left): boolean =>
  active + inactive + persistent === 0;

function leftText({ active, inactive, persistent }: Left): string {
  const templates = persistent > 0 ? `, ${persistent} persistence templates` : "";
  return `${active} active and ${inactive} inactive connections${templates}`;
}

/** Templates bring clients back in spite of weight 0, unless the kernel's own remedy is on. */
async function warnOfTemplates(world: World, director: ControlClient, left: Left): Promise<void> {
  if (left.persistent === 0) return;
  const name = "expire_quiescent_template";
  const { sysctl } = await director.send({ sysctl: { name } });
  if (sysctl?.sysctls?.[0]?.value !== "0") return;
  const why = "Persistent clients still come to this server";
  world.terminal.say(`${why}; to send them elsewhere: tapvs sysctl ${name} 1`);
}

type End = "drained" | "deadline" | "interrupted" | "deleted";

interface Waiting {
  readonly key: tapvs.v1.IServiceKey;
  readonly server: ServerName;
  /** Undefined: without end. */
  readonly deadlineS: number | undefined;
}

/** Looks every second until nothing is left; tells what changed. */
async function waitUntilEmpty(
  world: World,
  director: ControlClient,
  { deadlineS, key, server }: Waiting,
  start: Left,
): Promise<{ end: End; left: Left }> {
  let left = start;
  if (isEmpty(left)) return { end: "drained", left };
  if (deadlineS === 0) return { end: "deadline", left };
  const { promise: deadline, resolve } = Promise.withResolvers<"deadline">();
  const timer =
    deadlineS === undefined ? undefined : setTimeout(() => resolve("deadline"), deadlineS * MS);
  const interrupted = world.interrupted.then(() => "interrupted" as const);
  const listings = director.stream({ watch: { intervalMs: LOOK_MS } });
  const iterator = listings[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), deadline, interrupted]);
      if (typeof next === "string") return { end: next, left };
      if (next.done) throw new CommandError(EXIT.noDirector, "the director ended meanwhile");
      const found = serverIn(next.value.watch?.services?.services ?? [], key, server);
      if (found === undefined) return { end: "deleted", left };
      const now = leftOn(found);
      if (isEmpty(now)) return { end: "drained", left: now };
      if (leftText(now) !== leftText(left)) world.terminal.say(`Left: ${leftText(now)}.`);
      left = now;
    }
  } finally {
    clearTimeout(timer);
  }
}

function serverIn(
  services: readonly tapvs.v1.IServiceListing[],
  key: tapvs.v1.IServiceKey,
  server: ServerName,
): tapvs.v1.IServerListing | undefined {
  const service = services.find((one) => serviceText(one.service?.key) === serviceText(key));
  return service?.servers?.find((one) => serverText(one.server) === serverText(server));
}

export const drain = command({
  docs: docs(
    "Take a server out of service without breaking a connection",
    "Sets the server's weight to 0, so that it gets no new connections, waits until those it has are over, and tells\n" +
      "how many are left on the way. The server stays in the service with weight 0. Exit status: 0 nothing is left,\n" +
      "7 the deadline passed, 4 the server was deleted meanwhile, 1 interrupted; the weight stays 0 in every case.",
    [
      "tapvs drain tcp:192.0.2.1:80 198.18.1.11",
      "tapvs drain tcp:192.0.2.1:80 198.18.1.11 --deadline 300 && tapvs server delete tcp:192.0.2.1:80 198.18.1.11",
    ],
  ),
  parameters: {
    flags: {
      ...socketFlags,
      deadline: integerFlag("Wait at most so long; 0 to look once", 0, DEADLINE_MAX, "SECONDS"),
    },
    positional: {
      kind: "tuple",
      parameters: [serviceArgument, word("SERVER", "ADDRESS or ADDRESS:PORT")],
    },
  },
  run: async (world: World, flags: Flags, name: string, serverName: string) => {
    const key = parseService(name);
    const server = parseServer(serverName, key);
    return withDirector(world, flags, async (director) => {
      const listing = findServer(await findService(director, key), server);
      const weight = listing.server?.weight ?? 0;
      if (weight !== 0) {
        await change(director, {
          editServer: { service: key, server: { ...listing.server, weight: 0 } },
        });
      }
      const left = leftOn(listing);
      const was = weight === 0 ? "already has weight 0" : `had weight ${weight} and has 0 now`;
      world.terminal.say(`${serverText(server)} ${was}. Left: ${leftText(left)}.`);
      await warnOfTemplates(world, director, left);
      const waiting = { key, server, deadlineS: flags.deadline };
      const outcome = await waitUntilEmpty(world, director, waiting, left);
      return report(world, server, outcome);
    });
  },
});

function report(world: World, server: ServerName, { end, left }: { end: End; left: Left }): number {
  const name = serverText(server);
  switch (end) {
    case "drained":
      world.terminal.say(`${name} is drained.`);
      return EXIT.done;
    case "deadline":
      world.terminal.say(`tapvs: ${name} is not drained in time: ${leftText(left)} are left.`);
      return EXIT.timedOut;
    case "interrupted":
      world.terminal.say(`tapvs: stopped waiting for ${name}: ${leftText(left)} are left.`);
      return EXIT.failed;
    case "deleted":
      world.terminal.say(`tapvs: ${name} was deleted meanwhile with ${leftText(left)}.`);
      return EXIT.notFound;
  }
}
