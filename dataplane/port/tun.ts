// A TUN device as a port: IP packets to and from the kernel. Control path.

import { DevicePort } from "./device-port.ts";
import { type IoDriver, ReadWriteDriver } from "./io-driver.ts";
import { MAC_ZERO } from "./mac.ts";
import { openTunDevice, type TunDeviceOptions } from "./tun-device.ts";

export type TunOptions = Omit<TunDeviceOptions, "layer" | "kernelMac" | "bridge">;

/**
 * Opens a TUN; see openTunDevice.
 *
 * @throws Error           when an option is wrong
 * @throws SystemCallError when the kernel refuses
 */
export const openTun = (
  options: TunOptions,
  driver: IoDriver = new ReadWriteDriver(),
): DevicePort => new DevicePort("tun", openTunDevice({ ...options, layer: 3 }), MAC_ZERO, driver);
