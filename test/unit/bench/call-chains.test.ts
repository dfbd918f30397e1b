// Which part of a director's time a sample of perf counts for.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PART_NAMES, samplesIn, sharesOf } from "../../../bench/report/call-chains.ts";

const chains = suite("bench/call-chains");

/** Text of `perf script -F comm,ip,sym`. */
const script = (samples: readonly (readonly [string, ...string[]])[]): string =>
  samples
    .map(([thread, ...functions]) =>
      [`${thread} `, ...functions.map((name) => `\t${name} `), ""].join("\n"),
    )
    .join("\n");

const kernel = (name: string): string => `ffffffff8123abcd ${name}`;
const user = (name: string): string => `    7f0339c52d5 ${name}`;

const shareOf = (part: string, ...functions: string[]): number =>
  sharesOf(samplesIn(script([["Worker", ...functions]]))).get(part)!;

chains("a sample is its thread, and functions from the innermost out", () => {
  const text = script([
    ["Worker", kernel("tun_do_read"), user("[unknown]")],
    ["JIT Worker", user("main")],
  ]);

  assert.equal(samplesIn(text), [
    { thread: "Worker", isKernel: true, functions: ["tun_do_read", "[unknown]"] },
    { thread: "JIT Worker", isKernel: false, functions: ["main"] },
  ]);
  assert.equal(samplesIn(""), []);
});

chains("a sample counts for what it was at when it was taken", () => {
  const { length } = PART_NAMES;
  const read = kernel("tun_chr_read_iter");
  const write = kernel("tun_chr_write_iter");

  assert.is(length, new Set(PART_NAMES).size);
  assert.is(shareOf("user space", user("[unknown]")), 1);
  assert.is(shareOf("read: copy", kernel("_copy_to_iter"), read, user("syscall")), 1);
  assert.is(shareOf("read: the rest", kernel("tun_do_read"), read), 1);
  assert.is(shareOf("write: copy", kernel("_copy_from_iter"), write), 1);
  assert.is(
    shareOf("write: deliver to the receiver", kernel("tcp_ack"), kernel("process_backlog"), write),
    1,
  );
  assert.is(
    shareOf(
      "write: wake the receiver",
      kernel("sock_def_readable"),
      kernel("process_backlog"),
      write,
    ),
    1,
  );
  assert.is(shareOf("write: the rest", kernel("tun_build_skb"), write), 1);
  assert.is(shareOf("sleep, wake up", kernel("__schedule"), kernel("schedule")), 1);
  assert.is(shareOf("kernel, the rest", kernel("_copy_to_iter"), kernel("seq_read")), 1);
});

chains("threads beside the busiest are others", () => {
  const work = ["Worker", user("f")] as const;
  const shares = sharesOf(samplesIn(script([work, work, work, ["JITWorker", user("g")]])));

  assert.is(shares.get("user space"), 0.75);
  assert.is(shares.get("other threads"), 0.25);
});

chains.run();
