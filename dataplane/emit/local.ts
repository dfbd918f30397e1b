// Hot: a server whose address is the director's own. The packet belongs to the director's kernel; a director
// without a port that leads there cannot deliver it.

import { DROP_LOCAL_UNAVAILABLE } from "../verdict.ts";
import type { Emitter } from "./emitter.ts";

const emit = (): number => DROP_LOCAL_UNAVAILABLE;

export const local: Emitter = { name: "local", emit };
