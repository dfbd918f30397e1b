// Addresses, services and servers as ipvsadm prints them.

import { addressFromOctets, addressText } from "../../dataplane/wire/address.ts";
import type { tapvs } from "../../proto/generated/control.js";
import { hostText, type Names, portText } from "./names.ts";

export interface TextOptions {
  readonly names: Names;
  readonly numeric: boolean;
}

const PROTOCOL_NAMES: Record<number, string> = { 6: "TCP", 17: "UDP", 132: "SCTP" };

/** "TCP", "UDP" or "SCTP"; "IP" for the template of a firewall mark. */
export const protocolName = (protocol: number | null | undefined): string =>
  PROTOCOL_NAMES[protocol ?? 0] ?? "IP";

/** "192.0.2.1:80", "[2001:db8::1]:80", or with names unless numeric. IPv6 hosts stay numeric. */
export function endpointText(
  octets: Uint8Array | null | undefined,
  port: number | null | undefined,
  protocol: number | null | undefined,
  { names, numeric }: TextOptions,
): string {
  const address = octets ? addressFromOctets(octets) : null;
  const service = portText(names, port ?? 0, protocolName(protocol).toLowerCase(), numeric);
  if (address === null) return `?:${service}`;
  if (address.family === 6) return `[${addressText(address)}]:${service}`;
  return `${hostText(names, address.word0, numeric)}:${service}`;
}

export const isIpv6 = (octets: Uint8Array | null | undefined): boolean => octets?.length === 16;

/** The mark as the signed number that the real program prints. */
export const markText = (mark: number): string => String(mark | 0);

/** "-t ADDRESS", "-u …", "--sctp-service …" or "-f MARK [-6]": the service as an option. */
export function serviceOptionText(key: tapvs.v1.IServiceKey, options: TextOptions): string {
  // A mark is written unsigned, other than the real program does, so that it can be restored.
  if (key.mark) return `-f ${key.mark}${key.family === 6 ? " -6" : ""}`;
  const text = endpointText(key.address, key.port, key.protocol, options);
  if (key.protocol === 6) return `-t ${text}`;
  return key.protocol === 17 ? `-u ${text}` : `--sctp-service ${text}`;
}
