// Entries of the recordings that are not replayed, one list a recording file: which, why, and what has to
// exist first.

export interface GoldenException {
  /** Index of the entry in its file, from 0. */
  readonly index: number;
  /** The entry in words, so that a shifted index is noticed. */
  readonly name: string;
  readonly waitsFor: string;
}

const SYNC_DAEMON = "the sync daemon";
const PROC_MIRROR = "the /proc mirror files";

const waiting = (
  waitsFor: string,
  entries: readonly (readonly [index: number, name: string])[],
): GoldenException[] => entries.map(([index, name]) => ({ index, name, waitsFor }));

/** recordings/cli.json: `name` is the command line, or the path of the file. */
export const CLI_EXCEPTIONS: readonly GoldenException[] = [
  ...waiting(SYNC_DAEMON, [
    [207, "--start-daemon master --mcast-interface nosuch0"],
    [209, "--start-daemon master --mcast-interface tap0 --syncid 5 --sync-maxlen 1400 --mcast-group 224.0.1.80 --mcast-port 9000 --mcast-ttl 3"],
    [210, "-L --daemon"],
    [211, "--start-daemon master --mcast-interface tap0"],
    [212, "--start-daemon backup --mcast-interface tap0 --syncid 5"],
    [213, "-L --daemon"],
    [214, "-Ln --daemon"],
    [217, "--stop-daemon master"],
    [218, "-L --daemon"],
    [220, "--stop-daemon backup"],
    [222, "--start-daemon master"],
    [223, "--start-daemon master --mcast-interface lo"],
    [224, "-L --daemon"],
    [226, "-a -t 192.0.2.100:80 -r [2001:db8::12]:80 -i"],
    [227, "--stop-daemon master"],
  ]),
  ...waiting(PROC_MIRROR, [
    [277, "/proc/net/ip_vs"],
    [278, "/proc/net/ip_vs_conn"],
    [279, "/proc/net/ip_vs_conn_sync"],
    [280, "/proc/net/ip_vs_stats"],
    [281, "/proc/net/ip_vs_stats_percpu"],
    [291, "/proc/net/ip_vs_conn"],
  ]),
];

/** recordings/packets.json: `name` is a group with all of its cases. */
export const PACKET_EXCEPTIONS: readonly Omit<GoldenException, "index">[] = [
  {
    name: "local real server (server address is one of the director's)",
    waitsFor: "local servers (issue 3)",
  },
  { name: "sysctl nat_icmp_send=1", waitsFor: "sysctl nat_icmp_send (issue 3)" },
  { name: "sysctl ignore_tunneled, schedule_icmp", waitsFor: "sysctl schedule_icmp (issue 3)" },
];
