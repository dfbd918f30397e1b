// A listing of all services, asked for in pieces, so that packets do not wait while a director tells of ten thousand.

import type { tapvs } from "./generated/control.js";

/** Services and servers of a piece. */
const PIECE = 128;
/** Rules that change all the time end up in a listing of several moments, as in the kernel. */
const ATTEMPTS = 3;

/**
 * Every service with its servers, in the director's order, all of one revision if possible.
 *
 * @param ask puts one request and hands on what it throws
 */
export async function wholeListing(
  ask: (request: tapvs.v1.IListServicesRequest) => Promise<tapvs.v1.IListServicesResponse>,
): Promise<tapvs.v1.IListServicesResponse> {
  for (let attempt = 1; ; attempt++) {
    let piece = await ask({ limit: PIECE });
    const first = piece;
    const services = [...(piece.services ?? [])];
    let isOne = true;
    while ((piece.nextCursor ?? 0) !== 0) {
      piece = await ask({ limit: PIECE, cursor: piece.nextCursor! });
      isOne &&= piece.revision === first.revision;
      if (!isOne && attempt < ATTEMPTS) break;
      services.push(...(piece.services ?? []));
    }
    if (isOne || attempt === ATTEMPTS) return { ...first, services, nextCursor: 0 };
  }
}
