// The version of tapvs, from package.json.

import { version } from "../../package.json";

export const VERSION: string = version;
