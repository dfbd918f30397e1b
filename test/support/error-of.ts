// What a call throws, to be looked at.

/** The error that `work` throws. @throws Error when it throws none */
export function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
