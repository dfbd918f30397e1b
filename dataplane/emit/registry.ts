// Every forwarding method, by the number flows carry (METHOD_… of schedule/server-table.ts).

import {
  METHOD_BYPASS,
  METHOD_DIRECT,
  METHOD_LOCAL,
  METHOD_NAT,
  METHOD_TUNNEL,
} from "../schedule/server-table.ts";
import { bypass } from "./bypass.ts";
import { directRoute } from "./direct-route.ts";
import type { Emitter } from "./emitter.ts";
import { local } from "./local.ts";
import { nat } from "./nat.ts";
import { tunnel } from "./tunnel.ts";

const METHODS = 8;

const emitters: Emitter[] = Array.from({ length: METHODS }, () => local);
emitters[METHOD_NAT] = nat;
emitters[METHOD_TUNNEL] = tunnel;
emitters[METHOD_DIRECT] = directRoute;
emitters[METHOD_LOCAL] = local;
emitters[METHOD_BYPASS] = bypass;

export const EMITTERS: readonly Emitter[] = emitters;
