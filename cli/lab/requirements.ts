// What a lab needs of the system: programs, namespaces, the tun device. Says what is missing and what mends it.

import { accessSync, constants, existsSync, readFileSync } from "node:fs";

/** Something a lab cannot do without, in one sentence with the command that mends it. */
export class MissingRequirement extends Error {
  override readonly name = "MissingRequirement";
}

/** Debian keeps administration commands where an ordinary user's PATH does not look. */
const SYSTEM_FOLDERS = ["/usr/sbin", "/sbin", "/usr/bin", "/bin"];

const TUN_PATH = "/dev/net/tun";

/** Program → Debian package that brings it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  ip: "iproute2",
  mount: "mount",
  nsenter: "util-linux",
  setpriv: "util-linux",
  unshare: "util-linux",
};

/** The environment for programs of the lab: PATH also reaches the administration commands. */
export function labEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> {
  const folders = (environment["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  for (const folder of SYSTEM_FOLDERS) if (!folders.includes(folder)) folders.push(folder);
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined) result[name] = value;
  }
  return { ...result, PATH: folders.join(":") };
}

/** True when the lab has to live in a user namespace, because this user is not root. */
export const isRootless = (): boolean => process.getuid?.() !== 0;

/**
 * Everything that is missing, one sentence each with the command that mends it; empty when a lab can start.
 * Looks only, changes nothing.
 */
export function missingRequirements(): string[] {
  const missing: string[] = [];
  const { PATH } = labEnvironment();
  for (const [program, debianPackage] of Object.entries(PROGRAMS)) {
    if (Bun.which(program, { PATH: PATH! }) !== null) continue;
    missing.push(
      `The program \`${program}\` is not installed. Mend it: ${asRoot(`apt-get install ${debianPackage}`)}`,
    );
  }
  missing.push(...tunFaults());
  if (isRootless()) missing.push(...userNamespaceFaults());
  else missing.push(...capabilityFaults(readFileSync("/proc/self/status", "utf8")));
  return missing;
}

/** @throws MissingRequirement with every missing thing */
export function demandRequirements(): void {
  const missing = missingRequirements();
  if (missing.length > 0) throw new MissingRequirement(missing.join("\n"));
}

/** A command line as this user has to type it. */
export const asRoot = (command: string): string =>
  isRootless() ? `\`sudo ${command}\`` : `\`${command}\``;

function tunFaults(): string[] {
  if (!existsSync(TUN_PATH)) {
    return [
      `${TUN_PATH} does not exist. Mend it: ${asRoot("modprobe tun")}, ` +
        "or start the container with `--device /dev/net/tun`.",
    ];
  }
  try {
    accessSync(TUN_PATH, constants.R_OK | constants.W_OK);
    return [];
  } catch {
    return [
      `This user may not open ${TUN_PATH}. Mend it: ${asRoot(`chmod 666 ${TUN_PATH}`)}, ` +
        "or run this command as root.",
    ];
  }
}

/** Bit numbers of capabilities(7). */
const CAPABILITIES = { NET_ADMIN: 12, SYS_ADMIN: 21 } as const;

/**
 * What root of a container may lack.
 * @param status /proc/self/status
 */
export function capabilityFaults(status: string): string[] {
  const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? "0"}`);
  const missing = Object.entries(CAPABILITIES)
    .filter(([, bit]) => ((effective >> BigInt(bit)) & 1n) === 0n)
    .map(([name]) => name);
  if (missing.length === 0) return [];
  const options = missing.map((name) => `--cap-add ${name}`).join(" ");
  return [
    `Root lacks ${missing.join(" and ")} here. ` +
      `Mend it: start the container with \`${options} --security-opt apparmor=unconfined\`.`,
  ];
}

/** Switches that forbid user namespaces to ordinary users: path, value that forbids, command that allows. */
const USER_NAMESPACE_SWITCHES = [
  ["/proc/sys/user/max_user_namespaces", "0", "sysctl -w user.max_user_namespaces=10000"],
  [
    "/proc/sys/kernel/unprivileged_userns_clone",
    "0",
    "sysctl -w kernel.unprivileged_userns_clone=1",
  ],
  [
    "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    "1",
    "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0",
  ],
] as const;

function userNamespaceFaults(): string[] {
  for (const [path, forbids, command] of USER_NAMESPACE_SWITCHES) {
    if (readSetting(path) !== forbids) continue;
    return [
      `${path} is ${forbids}: this user may not make namespaces. ` +
        `Mend it: ${asRoot(command)}, or run this command as root.`,
    ];
  }
  return [];
}

function readSetting(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}
