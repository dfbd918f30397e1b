// Every application helper, by the number that Applications keeps for a port: place in the list, plus one.

import type { Application } from "./application.ts";
import { ftp } from "./ftp.ts";

export const APPLICATIONS: readonly Application[] = [ftp];

/** Number of the FTP helper. */
export const APPLICATION_FTP = 1;
