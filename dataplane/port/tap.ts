// A TAP device as a port: Ethernet frames to and from the kernel. Control path.

import { DevicePort } from "./device-port.ts";
import { type IoDriver, ReadWriteDriver } from "./io-driver.ts";
import { close } from "./libc.ts";
import { deriveMac, normalizeMac } from "./mac.ts";
import { openTunDevice, type TunDeviceOptions } from "./tun-device.ts";

export interface TapOptions extends Omit<TunDeviceOptions, "layer"> {
  /** The director's MAC on this wire; never that of the kernel's interface. Default: derived from the name. */
  readonly mac?: string | undefined;
}

/**
 * Opens a TAP; see openTunDevice.
 *
 * @throws Error           when an option is wrong, or `mac` is also the MAC of the kernel's end
 * @throws SystemCallError when the kernel refuses
 */
export function openTap(options: TapOptions, driver: IoDriver = new ReadWriteDriver()): DevicePort {
  const mac = options.mac === undefined ? deriveMac(options.name) : normalizeMac(options.mac);
  const device = openTunDevice({ ...options, layer: 2 });
  if (mac === device.kernelMac) {
    close(device.fd);
    throw new Error(
      `port ${device.name}: ${mac} is the MAC of the kernel's own interface; ` +
        "the director is another station on this wire and needs another `mac`",
    );
  }
  return new DevicePort("tap", device, mac, driver);
}
