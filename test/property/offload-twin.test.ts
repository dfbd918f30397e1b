// time limit: 180 s
// Twins: one director gets packets with unfinished checksums, the other the same packets finished. Whatever becomes of
// them (translated, rewritten by the FTP helper, answered by a reset or an ICMP error), both send the same.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { METHOD_DIRECT, METHOD_NAT, METHOD_TUNNEL } from "../../dataplane/schedule/server-table.ts";
import { assertSameFrame } from "../support/decode.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import {
  ALL_OFFLOADS,
  fromClient,
  fromServer,
  OffloadRig,
  plainShapes,
  SERVICE_PORT,
  type Shape,
} from "../support/offload-rig.ts";
import { finished, headerBytesOf, NO_OFFLOAD, type Unfinished } from "../support/virtual-device.ts";

const twin = suite("property/offload-twin");

const CLOSED_PORT = 99;

/** Texts of an FTP control connection that the helper reads; some get longer, some shorter on their way. */
const TEXTS = [
  "PORT 198,18,64,5,7,208\r\n",
  "PASV\r\n",
  "227 Entering Passive Mode (198,18,1,11,004,001).\r\n",
  "EPRT |1|198.18.64.5|2000|\r\n",
  "229 Entering Extended Passive Mode (|||01025|)\r\n",
  "NOOP\r\n",
];

interface Act {
  readonly side: "client" | "closed" | "server";
  readonly shape: Shape;
}

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc
    .record({
      side: fc.constantFrom(...(["client", "client", "server", "server", "closed"] as const)),
      shape: plainShapes,
      text: fc.option(fc.constantFrom(...TEXTS), { freq: 2 }),
      flags: fc.constantFrom("A", "PA", "PA", "PA", "S", "R"),
      ttl: fc.constantFrom(64, 64, 64, 2, 1),
    })
    .map(({ flags, shape, side, text, ttl }) => {
      const data = text === null ? shape.data : new TextEncoder().encode(text);
      return { side, shape: { ...shape, clientPort: 2000, data, flags, ttl } };
    }),
  { minLength: 1, maxLength: 8 },
);

/** A connection is opened first, and has its numbers shifted: the text that comes out is shorter. */
const OPENING: readonly (readonly [side: Act["side"], flags: string, seq: number, text: string])[] =
  [
    ["client", "S", 99, ""],
    ["server", "SA", 999, ""],
    ["client", "A", 100, ""],
    ["client", "PA", 100, "PASV\r\n"],
    ["server", "PA", 1000, "227 Entering Passive Mode (198,18,1,11,004,001).\r\n"],
    ["client", "PA", 106, "EPSV\r\n"],
    ["server", "PA", 1050, "229 Entering Extended Passive Mode (|||01025|)\r\n"],
    ["server", "PA", 1098, "226 Transfer complete\r\n"],
  ];

const openers = (shape: Shape): Act[] =>
  OPENING.map(([side, flags, seq, text]) => ({
    side,
    shape: { ...shape, flags, seq, ttl: 64, data: new TextEncoder().encode(text) },
  }));

const given = ({ shape, side }: Act): Unfinished =>
  side === "server"
    ? fromServer(shape)
    : fromClient(shape, side === "client" ? SERVICE_PORT : CLOSED_PORT);

const asSent = (sent: readonly Unfinished[]): Uint8Array[] => sent.map(finished);

twin("an unfinished checksum changes nothing but who makes it", () => {
  fc.assert(
    fc.property(
      fc.record({
        family: fc.constantFrom(4 as const, 6 as const),
        protocol: fc.constantFrom("tcp" as const, "udp" as const),
      }),
      fc.constantFrom(METHOD_NAT, METHOD_NAT, METHOD_DIRECT, METHOD_TUNNEL),
      fc.constantFrom(0, ALL_OFFLOADS),
      acts,
      (kind, method, wayOut, list) => {
        const options = { method, offloads: [wayOut, wayOut], ftpPorts: [SERVICE_PORT] } as const;
        const left = new OffloadRig(kind, options);
        const right = new OffloadRig(kind, options);
        for (const { side, shape } of [...openers(list[0]!.shape), ...list]) {
          const act = { side, shape: { ...shape, ...kind } };
          const unfinished = given(act);
          const device = side === "server" ? "tap1" : "tap0";

          const some = left.send(left[device], headerBytesOf(unfinished.header), unfinished.frame);
          const whole = finished(unfinished);
          const others = right.send(right[device], headerBytesOf(NO_OFFLOAD), whole);

          const expected = asSent(others);
          assert.is(some.length, expected.length, "frames");
          for (const [i, frame] of asSent(some).entries()) assertSameFrame(frame, expected[i]!);
        }
        assert.equal(left.verdicts, right.verdicts);
      },
    ),
    RUNS,
  );
});

twin.run();
