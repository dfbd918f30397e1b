// Whether tests of io_uring can run here.

import { UringDriver } from "../../dataplane/port/io-driver.ts";

/** What keeps this machine from io_uring, as the end of "needs …"; null for nothing. */
export function missingForUring(): string | null {
  try {
    new UringDriver().close();
    return null;
  } catch (error) {
    return `io_uring (${(error as Error).message})`;
  }
}
