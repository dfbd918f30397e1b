// CPU time in place of time by the clock: what others do on the machine costs caches and no more.

/** CPU time of this process's threads during `run`, in nanoseconds. */
export function cpuNanoseconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { system, user } = process.cpuUsage(before);
  return (system + user) * 1000;
}
