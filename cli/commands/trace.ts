// tapvs trace: what happens to packets, hook by hook.

import type { tapvs } from "../../proto/generated/control.js";
import {
  colorFlag,
  command,
  docs,
  integerFlag,
  paintOf,
  type SocketFlags,
  socketFlags,
  withDirector,
  word,
} from "../command.ts";
import { usageError } from "../exit.ts";
import { eachUntilInterrupted } from "../stream.ts";
import type { ColorMode } from "../terminal.ts";
import { traceJson, traceLines } from "../trace-view.ts";
import { filterText } from "../filter-words.ts";
import type { World } from "../world.ts";

const COUNT_MAX = 0xffff_ffff;

interface Flags extends SocketFlags {
  readonly whatIf?: string;
  readonly port?: string;
  readonly count?: number;
  readonly output: "table" | "json";
  readonly color: ColorMode;
}

/** The IP packet that text like "tcp 198.18.64.1:1024 > 192.0.2.1:80" describes. @throws CommandError */
async function craft(text: string): Promise<Uint8Array> {
  const { craftTcp, craftUdp } = await import("../../dataplane/wire/craft.ts");
  const match = /^\s*(tcp|udp)\s+(.*)$/s.exec(text);
  if (match === null) {
    throw usageError(
      `--what-if reads "tcp SOURCE:PORT > DESTINATION:PORT [FLAGS]" or "udp …", not "${text}"`,
    );
  }
  const ends = match[2]!.trim();
  // Without flags a TCP packet is a SYN: what people mean who ask where a connection would go.
  const hasFlags = /\s[FSRPAU]+$|\s-$/.test(ends);
  const crafted = match[1] === "udp" ? craftUdp(ends) : craftTcp(hasFlags ? ends : `${ends} S`);
  if (typeof crafted === "string") throw usageError(`--what-if "${text}": ${crafted}`);
  return crafted.packet;
}

function show(world: World, flags: Flags, trace: tapvs.v1.IPacketTrace): void {
  if (flags.output === "json") {
    world.terminal.line(JSON.stringify({ schema: "tapvs/trace/v1", ...traceJson(trace) }));
    return;
  }
  for (const line of traceLines(trace, paintOf(world, flags))) world.terminal.line(line);
  world.terminal.line("");
}

async function whatIf(world: World, flags: Flags, text: string): Promise<void> {
  const packet = await craft(text);
  const response = await withDirector(world, flags, (director) =>
    director.send({ whatIf: { packet, port: flags.port ?? "" } }),
  );
  show(world, flags, response.whatIf?.trace ?? {});
}

async function live(world: World, flags: Flags, filter: string): Promise<void> {
  await withDirector(world, flags, async (director) => {
    const stream = director.stream({ trace: { filter, limit: flags.count ?? 0 } });
    world.terminal.say("Tracing; Ctrl-C ends it.");
    let missed = 0;
    await eachUntilInterrupted(world, stream, ({ trace }) => {
      if (trace?.trace) show(world, flags, trace.trace);
      missed = trace?.missed ?? missed;
    });
    if (missed > 0) {
      world.terminal.say(`${missed} packets were left out: the output was too slow for them.`);
    }
  });
}

export const trace = command({
  docs: docs(
    "Follow packets through the director",
    "Prints the walk of each packet that matches: hooks, the service and server that were chosen and why, and the\n" +
      "headers before and after. With --what-if nothing is sent or changed: the answer is what would happen.\n\n" +
      "FILTER\n" +
      "  terms side by side or joined by and, or, not and parentheses:\n" +
      "  tcp udp sctp icmp ip ip6          protocol\n" +
      "  [src|dst|server] [host] PREFIX    address: 192.0.2.1, 10.0.0.0/8, 2001:db8::/32\n" +
      "  [src|dst] port N[:M]              port or range\n" +
      "  in PORT                           port (tap0, …) the packet came in by\n" +
      "  verdict NAME, reason NAME         what became of it, see tapvs counters --all\n" +
      "  forwarded answered absorbed drop  the same by kind\n" +
      "  state NAME                        state of a connection (in tapvs conn list)",
    [
      "tapvs trace tcp and dst 192.0.2.1 and port 80",
      "tapvs trace drop --count 10",
      "tapvs trace --what-if 'tcp 198.18.64.1:1024 > 192.0.2.1:80'",
      "tapvs trace --what-if 'tcp 198.18.64.1:1024 > 192.0.2.1:80 A' -o json",
    ],
  ),
  parameters: {
    flags: {
      ...socketFlags,
      ...colorFlag,
      whatIf: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "PACKET",
        brief: '"tcp A:p > B:p [FLAGS]" or "udp A:p > B:p"; TCP without flags is a SYN',
      },
      port: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "PORT",
        brief: "Port by which the --what-if packet would come in",
      },
      count: integerFlag("End after so many packets", 1, COUNT_MAX),
      output: {
        kind: "enum",
        values: ["table", "json"],
        default: "table",
        brief: "Form of the output; json is one document a line",
      },
    },
    aliases: { o: "output", c: "count" },
    positional: { kind: "array", parameter: word("FILTER", "Which packets; none for all") },
  },
  run: async (world: World, flags: Flags, ...filter: string[]) => {
    if (flags.whatIf === undefined) return live(world, flags, await filterText(filter));
    if (filter.length > 0) throw usageError("--what-if asks about one packet: leave FILTER away");
    return whatIf(world, flags, flags.whatIf);
  },
});
