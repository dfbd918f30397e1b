// Flags of the commands that make a director in memory.

export interface SimulationFlags {
  readonly config?: string;
  readonly rules?: string;
  readonly seed?: number;
}

export const simulationFlags = {
  config: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "FILE",
    brief: "Ports, addresses, routes, marks and settings from a configuration",
  },
  rules: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "FILE",
    brief: "Services and servers in the format of ipvsadm-save",
  },
} as const;
