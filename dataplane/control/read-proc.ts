// Requests for the files of /proc/net.

import type { tapvs } from "../../proto/generated/control.js";
import type { Director } from "../director.ts";
import { PROC_FILES, procPiece } from "../observe/proc.ts";
import { Refused, REFUSED } from "./refusal.ts";

/** @throws Refused */
export function readProc(
  director: Director,
  request: tapvs.v1.IReadProcRequest,
): tapvs.v1.IReadProcResponse {
  const file = request.file ?? "";
  const piece = procPiece(director, file, request.cursor ?? 0);
  if (piece !== null) return piece;
  const known = PROC_FILES.join(", ");
  throw new Refused(REFUSED.notFound, `there is no /proc/net/${file} here, only ${known}.`);
}
