// A command line that ipvsadm refuses with status 2. Thrown and caught within parse.ts.

export class UsageError extends Error {
  override readonly name = "UsageError";
}
