// The protobuf runtime of the generated code, set to plain numbers for 64-bit fields (exact to 2^53).
// pbjs --force-number only changes the types: as long as the package "long" is installed, which it is as a
// dependency of protobufjs, the reader would make Long objects.

import protobuf from "protobufjs/minimal.js";

(protobuf.util as { Long: unknown }).Long = null;
protobuf.configure();

// oxlint-disable-next-line import/no-default-export -- pbjs imports its runtime that way.
export default protobuf;
