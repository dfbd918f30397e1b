// A packet socket on a network interface: what the kernel's end of a TAP or TUN sends and gets. packet(7). Binds
// native code of its own, so that tests of the ports do not check libc.ts by libc.ts.

import { dlopen, read as peek, type Pointer } from "bun:ffi";

const { symbols: c } = dlopen("libc.so.6", {
  socket: { args: ["i32", "i32", "i32"], returns: "i32" },
  bind: { args: ["i32", "buffer", "u32"], returns: "i32" },
  setsockopt: { args: ["i32", "i32", "i32", "buffer", "u32"], returns: "i32" },
  send: { args: ["i32", "buffer", "buffer_length", "i32"], returns: "i32" },
  recv: { args: ["i32", "buffer", "buffer_length", "i32"], returns: "i32" },
  close: { args: ["i32"], returns: "i32" },
  __errno_location: { args: [], returns: "ptr" },
});

const AF_PACKET = 17;
const SOCK_RAW_NONBLOCK = 3 | 0o4000;
const ETH_P_ALL_BE = 0x0300;
const SOL_SOCKET = 1;
const SO_RCVBUFFORCE = 33;

export class PacketSocket {
  readonly #fd: number;
  readonly #room = new Uint8Array(new ArrayBuffer(70_000));

  /** @param index interface number, as if_nametoindex(3) gives it */
  constructor(index: number) {
    this.#fd = c.socket(AF_PACKET, SOCK_RAW_NONBLOCK, ETH_P_ALL_BE);
    const address = new DataView(new ArrayBuffer(20)); // struct sockaddr_ll
    address.setUint16(0, AF_PACKET, true);
    address.setUint16(2, ETH_P_ALL_BE, true);
    address.setInt32(4, index, true);
    const size = new DataView(new ArrayBuffer(4));
    size.setInt32(0, 8_000_000, true);
    c.setsockopt(this.#fd, SOL_SOCKET, SO_RCVBUFFORCE, size, 4);
    if (c.bind(this.#fd, address, 20) < 0) throw new Error(`packet socket: ${this.#why()}`);
  }

  /** Sends out of the interface: towards the process that holds the TAP. */
  send(frame: Uint8Array): void {
    const bytes = c.send(this.#fd, new Uint8Array(frame), frame, 0);
    if (bytes !== frame.length) throw new Error(`send of ${frame.length} bytes: ${this.#why()}`);
  }

  /** What the interface got since the last call. */
  take(): Uint8Array[] {
    const frames: Uint8Array[] = [];
    for (;;) {
      const bytes = c.recv(this.#fd, this.#room, this.#room, 0);
      if (bytes < 0) return frames;
      frames.push(this.#room.slice(0, bytes));
    }
  }

  close(): void {
    c.close(this.#fd);
  }

  #why(): string {
    return `errno ${peek.i32(c.__errno_location() as Pointer, 0)}`;
  }
}
