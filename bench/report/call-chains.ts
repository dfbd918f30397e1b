// Where a director's CPU time goes, by call chains that perf(1) sampled: user space, the copy in, the copy out, what
// the kernel does with a written frame before write(2) returns, and so on.

/** One sample: the thread's name, and functions from the innermost out. */
export interface Sample {
  readonly thread: string;
  /** True when the innermost function is the kernel's. */
  readonly isKernel: boolean;
  readonly functions: readonly string[];
}

/** Kernel addresses of 64-bit Linux, as perf prints them. */
const KERNEL = /^ffff[0-9a-f]{12}$/;

/** Samples in the text of `perf script -F comm,ip,sym`: a line with the thread, a line a function, a blank line. */
export function samplesIn(text: string): Sample[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter(({ length }) => length > 0)
    .map(([thread, ...lines]) => {
      const frames = lines.map((line) => line.trim().split(/\s+/));
      return {
        thread: thread!.trim(),
        isKernel: KERNEL.test(frames[0]?.[0] ?? ""),
        functions: frames.map(([, name]) => name ?? ""),
      };
    });
}

const READ = /^(tun_chr_read_iter|tcp_recvmsg|packet_recvmsg)$/;
const WRITE = /^(tun_chr_write_iter|tcp_sendmsg|packet_sendmsg)$/;
const RECEIVING = /^(netif_receive_skb.*|__netif_receive_skb.*|process_backlog|handle_softirqs)$/;

/** A part of the time: all of `within` are on the chain, and `at` is. The first that fits counts. */
interface Part {
  readonly name: string;
  readonly at: RegExp;
  readonly within?: RegExp;
}

const PARTS: readonly Part[] = [
  { name: "read: copy", at: /^_?copy_to_iter$/, within: READ },
  { name: "read: the rest", at: READ },
  { name: "write: copy", at: /^_?copy_from_iter$/, within: WRITE },
  { name: "write: wake the receiver", at: /^(sock_def_readable|try_to_wake_up)$/, within: WRITE },
  { name: "write: deliver to the receiver", at: RECEIVING, within: WRITE },
  { name: "write: the rest", at: WRITE },
  { name: "sleep, wake up", at: /^(schedule|io_cqring_wait|do_poll|ep_poll)$/ },
];

const USER = "user space";
const KERNEL_REST = "kernel, the rest";
const OTHERS = "other threads";

/** Names of all parts, in the order of a packet's way. */
export const PART_NAMES: readonly string[] = [
  USER,
  ...PARTS.map(({ name }) => name),
  KERNEL_REST,
  OTHERS,
];

function partOf({ functions, isKernel }: Sample): string {
  if (!isKernel) return USER;
  const has = (pattern: RegExp): boolean => functions.some((name) => pattern.test(name));
  const part = PARTS.find(({ at, within }) => has(at) && (within === undefined || has(within)));
  return part?.name ?? KERNEL_REST;
}

/** Share of each part, by name, in the samples of a process; the thread that has most of them is its worker. */
export function sharesOf(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const threads = new Map<string, number>();
  for (const { thread } of samples) threads.set(thread, (threads.get(thread) ?? 0) + 1);
  const worker = [...threads].sort(([, a], [, b]) => b - a)[0]?.[0];
  const shares = new Map(PART_NAMES.map((name) => [name, 0]));
  for (const sample of samples) {
    const part = sample.thread === worker ? partOf(sample) : OTHERS;
    shares.set(part, shares.get(part)! + 1 / samples.length);
  }
  return shares;
}
