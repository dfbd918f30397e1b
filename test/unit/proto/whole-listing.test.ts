// A listing of all services in pieces: put together, and of one revision if the rules let it be.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { tapvs } from "../../../proto/generated/control.js";
import { wholeListing } from "../../../proto/whole-listing.ts";

const whole = suite("proto/whole-listing");

const PIECES = 3;

/** A director with one service a piece, which is named by its port; `revisions` are those of its answers in turn. */
function director(revisions: readonly number[]): {
  asked: number[];
  ask(request: tapvs.v1.IListServicesRequest): Promise<tapvs.v1.IListServicesResponse>;
} {
  const asked: number[] = [];
  return {
    asked,
    async ask({ cursor = 0, limit = 0 }) {
      assert.ok(limit! > 0, "in pieces");
      const revision = revisions[asked.length] ?? revisions.at(-1)!;
      asked.push(cursor!);
      const nextCursor = cursor! + 1 < PIECES ? cursor! + 1 : 0;
      const service = { key: { port: cursor! } };
      return { services: [{ service }], tableSize: 4096, revision, nextCursor };
    },
  };
}

const portsOf = ({ services }: tapvs.v1.IListServicesResponse): unknown[] =>
  services!.map(({ service }) => service!.key!.port);

whole("pieces are put together in their order", async () => {
  const { ask, asked } = director([7]);
  const listing = await wholeListing(ask);

  assert.equal(portsOf(listing), [0, 1, 2]);
  assert.equal(asked, [0, 1, 2]);
  assert.is(listing.tableSize, 4096);
  assert.is(listing.revision, 7);
  assert.is(listing.nextCursor, 0);
});

whole("a change in between makes it begin anew", async () => {
  const { ask, asked } = director([7, 8, 8, 8, 8]);
  const listing = await wholeListing(ask);

  assert.equal(asked, [0, 1, 0, 1, 2]);
  assert.equal(portsOf(listing), [0, 1, 2]);
  assert.is(listing.revision, 8);
});

whole("rules that never rest are listed all the same, in the third attempt", async () => {
  const { ask, asked } = director([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const listing = await wholeListing(ask);

  assert.equal(asked, [0, 1, 0, 1, 0, 1, 2]);
  assert.equal(portsOf(listing), [0, 1, 2]);
});

whole.run();
