// Flags of a flow: the bits of the kernel's connection flags under their numbers, and own ones above them.
// The lowest three bits hold the forwarding method, METHOD_… of schedule/server-table.ts.

export const FLOW_METHOD_MASK = 0x7;
export const FLOW_METHOD_NAT = 0;
/** Made or kept by the sync daemon. */
export const FLOW_SYNC = 0x20;
/** Its keys are in the index: packets find it. */
export const FLOW_HASHED = 0x40;
/** No packet of the server was seen yet: the INPUT-ONLY state tables hold. Set for every method but NAT. */
export const FLOW_NO_OUTPUT = 0x80;
/** Counts as inactive at its server; set when the flow is made. */
export const FLOW_INACTIVE = 0x100;
export const FLOW_OUT_SEQUENCE = 0x200;
export const FLOW_IN_SEQUENCE = 0x400;
/** The client port is not known yet (FTP data); it is 0 in the keys. */
export const FLOW_NO_CLIENT_PORT = 0x800;
/** A persistence template. */
export const FLOW_TEMPLATE = 0x1000;
export const FLOW_ONE_PACKET = 0x2000;
/** A template one of whose flows was established. */
export const FLOW_ASSURED = 0x20000;
/** It also has an OUT key. */
export const FLOW_OUT_HASHED = 0x40000;
/** An application helper reads its packets (emit/application). */
export const FLOW_APPLICATION = 0x80000;
/** A template that a persistence engine finds by a text; it has no key of its own. */
export const FLOW_ENGINE_DATA = 0x100000;
