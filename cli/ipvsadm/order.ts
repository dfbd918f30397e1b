// The order in which ipvsadm lists services and servers.
//
// Quirk kept on purpose: marks and addresses are compared by the sign of a 32-bit difference, so those more than 2^31
// apart stand "backwards" (10.0.0.1 comes after 192.168.0.1). Such a comparison is not transitive: the result
// depends on the sorting algorithm, which is the merge sort of glibc's qsort(3).

import { addressFromOctets } from "../../dataplane/wire/address.ts";
import type { tapvs } from "../../proto/generated/control.js";

/** Stable top-down merge sort; the left half is the smaller one when the length is odd. */
export function mergeSort<T>(items: readonly T[], compare: (a: T, b: T) => number): T[] {
  if (items.length <= 1) return [...items];
  const middle = items.length >> 1;
  const left = mergeSort(items.slice(0, middle), compare);
  const right = mergeSort(items.slice(middle), compare);
  const sorted: T[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    sorted.push(compare(left[i]!, right[j]!) <= 0 ? left[i++]! : right[j++]!);
  }
  return [...sorted, ...left.slice(i), ...right.slice(j)];
}

/** Sign of the difference of the first words that differ, as 32-bit arithmetic gives it. */
function compareOctets(a: Uint8Array, b: Uint8Array): number {
  const left = addressFromOctets(a);
  const right = addressFromOctets(b);
  if (left === null || right === null) return 0;
  return (
    (left.word0 - right.word0) | 0 ||
    (left.word1 - right.word1) | 0 ||
    (left.word2 - right.word2) | 0 ||
    (left.word3 - right.word3) | 0
  );
}

const NONE = new Uint8Array(0);

interface Sortable {
  readonly mark: number;
  readonly family: number;
  readonly protocol: number;
  readonly address: Uint8Array;
  readonly port: number;
}

const compareSortable = (a: Sortable, b: Sortable): number =>
  (a.mark - b.mark) | 0 ||
  a.family - b.family ||
  a.protocol - b.protocol ||
  compareOctets(a.address, b.address) ||
  a.port - b.port;

/** Services by mark, family, protocol, address and port. */
export const sortServices = (
  services: readonly tapvs.v1.IServiceListing[],
): tapvs.v1.IServiceListing[] =>
  sortBy(services, ({ service }) => {
    const { mark, family, protocol, address, port } = service?.key ?? {};
    return sortable(mark, address, port, protocol, family);
  });

/** Servers by family, address and port. */
export const sortServers = (
  servers: readonly tapvs.v1.IServerListing[],
): tapvs.v1.IServerListing[] =>
  sortBy(servers, ({ server }) => sortable(0, server?.address, server?.port, 0, 0));

type Maybe<T> = T | null | undefined;

const sortable = (
  mark: Maybe<number>,
  address: Maybe<Uint8Array>,
  port: Maybe<number>,
  protocol: Maybe<number>,
  family: Maybe<number>,
): Sortable => ({
  mark: mark ?? 0,
  family: family || (address?.length === 16 ? 6 : 4),
  protocol: protocol ?? 0,
  address: address ?? NONE,
  port: port ?? 0,
});

const sortBy = <T>(items: readonly T[], keyOf: (item: T) => Sortable): T[] =>
  mergeSort(
    items.map((item) => ({ item, key: keyOf(item) })),
    (a, b) => compareSortable(a.key, b.key),
  ).map(({ item }) => item);
