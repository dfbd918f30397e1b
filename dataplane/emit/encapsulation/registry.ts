// Every tunnel type, by the number servers carry (TUNNEL_… of schedule/server-table.ts).

import type { Encapsulation } from "./encapsulation.ts";
import { gre } from "./gre.ts";
import { gue } from "./gue.ts";
import { ipip } from "./ipip.ts";

export const ENCAPSULATIONS: readonly Encapsulation[] = [ipip, gue, gre];
