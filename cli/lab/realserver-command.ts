// The command `tapvs realserver`.

import { type ApplicationContext, buildCommand } from "@stricli/core";
import { interfaceNameFault } from "../../dataplane/port/interface.ts";
import { parseIpv4 } from "../../dataplane/wire/address.ts";
import { docs } from "../command.ts";
import { EXIT } from "../exit.ts";
import { prepareServer, TunnelEnd } from "./realserver.ts";
import { type Changes, isRunning, readRecord, ServerSettings } from "./server-settings.ts";

interface Flags {
  readonly vip?: readonly string[];
  readonly tunnel: boolean;
  readonly name: string;
  readonly director?: readonly string[];
  readonly once: boolean;
  readonly undo: boolean;
}

function address(text: string): string {
  if (parseIpv4(text) === null) throw new SyntaxError(`"${text}" is not an IPv4 address`);
  return text;
}

function interfaceName(text: string): string {
  const fault = interfaceNameFault(text);
  if (fault !== undefined) throw new SyntaxError(fault);
  return text;
}

export const realserverCommand = buildCommand({
  docs: docs(
    "Make this machine a server of DR or tunnel services",
    "Puts the VIP on lo, keeps the kernel from answering and announcing it by ARP, and with --tunnel\n" +
      "decapsulates IPIP packets, so that no ipip module is needed. Prints what it does, stays until\n" +
      "Ctrl-C or SIGTERM, then puts everything back as it was.",
    [
      "tapvs realserver --vip 192.0.2.100",
      "tapvs realserver --vip 192.0.2.100 --tunnel --director 198.18.0.1",
      "tapvs realserver --vip 192.0.2.100 --once; …; tapvs realserver --undo",
    ],
  ),
  parameters: {
    flags: {
      vip: {
        kind: "parsed",
        parse: address,
        variadic: true,
        optional: true,
        brief: "Virtual address; may be given several times",
        placeholder: "ADDRESS",
      },
      tunnel: {
        kind: "boolean",
        default: false,
        brief: "Decapsulate IPIP packets on a TUN interface",
      },
      name: {
        kind: "parsed",
        parse: interfaceName,
        default: "tapvs-ipip",
        brief: "Name of the TUN interface",
        placeholder: "INTERFACE",
      },
      director: {
        kind: "parsed",
        parse: address,
        variadic: true,
        optional: true,
        brief: "Take IPIP packets only from this address; may be given several times",
        placeholder: "ADDRESS",
      },
      once: {
        kind: "boolean",
        default: false,
        brief: "Change the settings and exit (DR only); --undo puts them back",
      },
      undo: {
        kind: "boolean",
        default: false,
        brief: "Put back what --once, or one that was killed, left behind",
      },
    },
  },
  async func(this: ApplicationContext, flags: Flags): Promise<void> {
    const tell = (line: string): void => this.process.stdout.write(`${line}\n`);
    const fail = (status: number, message: string): void => {
      this.process.stderr.write(`tapvs realserver: ${message}\n`);
      this.process.exitCode = status;
    };
    const usage = usageFault(flags);
    if (usage !== undefined) return fail(EXIT.usage, usage);
    try {
      const left = readRecord();
      if (left !== undefined && isRunning(left)) {
        return fail(EXIT.exists, `process ${left.pid} does this here already: stop it first`);
      }
      if (left !== undefined) undoLeft(left, tell);
      else if (flags.undo) tell("nothing to put back");
      if (flags.undo) return;
      await serve(flags, tell);
    } catch (error) {
      fail(EXIT.failed, error instanceof Error ? error.message : String(error));
    }
  },
});

function usageFault(flags: Flags): string | undefined {
  if (flags.undo) return undefined;
  if (flags.vip === undefined || flags.vip.length === 0) return "which address? Give --vip ADDRESS";
  if (flags.once && flags.tunnel) return "--tunnel needs a process that stays: leave --once out";
  return undefined;
}

function undoLeft(left: Changes, tell: (line: string) => void): void {
  tell(`putting back what process ${left.pid} left behind`);
  new ServerSettings(tell, left).undo();
}

async function serve(flags: Flags, tell: (line: string) => void): Promise<void> {
  const options = { ...flags, vips: flags.vip ?? [], directors: flags.director ?? [] };
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  const settings = new ServerSettings(tell);
  let tunnel: TunnelEnd | undefined;
  let isKept = false;
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  process.on("SIGHUP", onSignal);
  try {
    if (flags.tunnel) {
      tunnel = new TunnelEnd(options);
      tell(`${tunnel.name}: made; IPIP packets come out of it`);
      tunnel.relaxSourceFilter(settings);
    }
    prepareServer(settings, options.vips);
    if (flags.once) {
      settings.keep();
      isKept = true;
      tell("done; `tapvs realserver --undo` puts it back");
      return;
    }
    tell(`ready: server of ${options.vips.join(", ")}; Ctrl-C puts everything back`);
    if (tunnel === undefined) await aborted(stop.signal);
    else await tunnel.serve(stop.signal);
  } finally {
    if (!isKept) settings.undo();
    if (tunnel !== undefined) {
      tell(`${tunnel.name}: taken away; packets: ${tunnel.summary()}`);
      tunnel.close();
    }
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
    process.off("SIGHUP", onSignal);
  }
}

/** Resolves when the signal comes; a timer keeps the process alive until then. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const alive = setInterval(() => {}, 60_000);
    signal.addEventListener("abort", () => {
      clearInterval(alive);
      resolve();
    });
  });
}
