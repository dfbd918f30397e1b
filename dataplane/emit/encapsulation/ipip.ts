// Hot: IP in IP (RFC 2003, RFC 4213): nothing between the headers.

import { PROTOCOL_IPIP, PROTOCOL_IPV6 } from "../../wire/ipv4.ts";
import { IPV4 } from "../../wire/packet.ts";
import type { Encapsulation } from "./encapsulation.ts";

export const ipip: Encapsulation = {
  name: "ipip",
  headerBytes: () => 0,
  outerProtocol: (family) => (family === IPV4 ? PROTOCOL_IPIP : PROTOCOL_IPV6),
  write() {},
};
