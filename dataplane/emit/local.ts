// Hot: a flow of a server at home (a sync daemon's message said so) whose address is not the director's. Packets for
// servers at home do not come here: local-servers.ts has them.

import { DROP_LOCAL_UNAVAILABLE } from "../verdict.ts";
import type { Emitter } from "./emitter.ts";

const emit = (): number => DROP_LOCAL_UNAVAILABLE;

export const local: Emitter = { name: "local", emit };
