// Commands as an ordinary user would call them, on a machine where /dev/net/tun is open to all.

const USER_ID = 65_534;

/** The command line that runs `command` as nobody. */
export const asNobody = (command: readonly string[]): string[] => [
  "setpriv",
  `--reuid=${USER_ID}`,
  `--regid=${USER_ID}`,
  "--clear-groups",
  "--",
  ...command,
];

/** The same with a device node that everybody may open, which only this command and its children see. */
export function withOpenTun(command: readonly string[]): string[] {
  const node =
    "mount -t tmpfs node /mnt && mknod -m 666 /mnt/tun c 10 200 && " +
    'mount --bind /mnt/tun /dev/net/tun && umount -l /mnt && exec "$@"';
  return ["unshare", "--mount", "sh", "-c", node, "sh", ...asNobody(command)];
}
