// A TAP in a bridge, opened as tapvs opens one, for the echoes of the benchmark: what the device itself costs.
// Arguments of both echoes: NAME BRIDGE OWN-MAC SERVER-MAC [--offloads]

#ifndef BENCH_ECHO_TAP_H
#define BENCH_ECHO_TAP_H

#include <errno.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <linux/virtio_net.h>
#include <net/if.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef SIOCBRADDIF
#define SIOCBRADDIF 0x89a2
#endif

#define MAC_BYTES 6
#define ETHERNET_BYTES 14
// A super-frame of 64 KiB with its virtio-net header; without offloads a frame of the MTU.
#define BUFFER_BYTES (65536 + 64)
#define BUFFER_BYTES_PLAIN 2048

struct tap {
  int fd;
  // Bytes of the virtio-net header in front of every frame: 10, or 0 without offloads.
  int header_bytes;
  // What one read may bring.
  int buffer_bytes;
  uint8_t own[MAC_BYTES];
  uint8_t server[MAC_BYTES];
};

static void die(const char *what) {
  fprintf(stderr, "%s: %s\n", what, strerror(errno));
  exit(1);
}

static void parse_mac(const char *text, uint8_t *mac) {
  unsigned int part[MAC_BYTES];
  if (sscanf(text, "%x:%x:%x:%x:%x:%x", &part[0], &part[1], &part[2], &part[3], &part[4], &part[5]) !=
      MAC_BYTES) {
    fprintf(stderr, "no MAC: %s\n", text);
    exit(2);
  }
  for (int i = 0; i < MAC_BYTES; i++) mac[i] = (uint8_t)part[i];
}

static void name_interface(struct ifreq *request, const char *name) {
  memset(request, 0, sizeof *request);
  snprintf(request->ifr_name, IFNAMSIZ, "%s", name);
}

// Joins the bridge and comes up; the kernel's end keeps its own random MAC, as under tapvs.
static void plug_in(const char *name, const char *bridge) {
  struct ifreq request;
  int control = socket(AF_INET, SOCK_DGRAM, 0);
  if (control < 0) die("socket");
  name_interface(&request, bridge);
  request.ifr_ifindex = (int)if_nametoindex(name);
  if (ioctl(control, SIOCBRADDIF, &request) < 0) die("joining the bridge");
  name_interface(&request, name);
  if (ioctl(control, SIOCGIFFLAGS, &request) < 0) die("flags");
  request.ifr_flags |= IFF_UP;
  if (ioctl(control, SIOCSIFFLAGS, &request) < 0) die("up");
  close(control);
}

// Opens the TAP that the arguments name. `flags` go to open(2) beside O_RDWR.
static struct tap open_tap(int argc, char **argv, int flags) {
  if (argc < 5) {
    fprintf(stderr, "usage: %s NAME BRIDGE OWN-MAC SERVER-MAC [--offloads]\n", argv[0]);
    exit(2);
  }
  int offloads = argc > 5 && strcmp(argv[5], "--offloads") == 0;
  struct tap tap = {.header_bytes = offloads ? (int)sizeof(struct virtio_net_hdr) : 0,
                    .buffer_bytes = offloads ? BUFFER_BYTES : BUFFER_BYTES_PLAIN};
  parse_mac(argv[3], tap.own);
  parse_mac(argv[4], tap.server);
  tap.fd = open("/dev/net/tun", O_RDWR | O_CLOEXEC | flags);
  if (tap.fd < 0) die("/dev/net/tun");
  struct ifreq request;
  name_interface(&request, argv[1]);
  request.ifr_flags = (short)(IFF_TAP | IFF_NO_PI | (offloads ? IFF_VNET_HDR : 0));
  if (ioctl(tap.fd, TUNSETIFF, &request) < 0) die("TUNSETIFF");
  unsigned long can = offloads ? TUN_F_CSUM | TUN_F_TSO4 | TUN_F_TSO6 : 0;
  if (ioctl(tap.fd, TUNSETOFFLOAD, can) < 0) die("TUNSETOFFLOAD");
  plug_in(argv[1], argv[2]);
  return tap;
}

// Turns a frame for this station into one for the server; 0 when it is not for this station. `data` begins with
// the virtio-net header, which says the same of the frame on its way out as on its way in.
static inline int turn_round(const struct tap *tap, uint8_t *data, int bytes) {
  uint8_t *frame = data + tap->header_bytes;
  if (bytes < tap->header_bytes + ETHERNET_BYTES || memcmp(frame, tap->own, MAC_BYTES) != 0) return 0;
  memcpy(frame, tap->server, MAC_BYTES);
  memcpy(frame + MAC_BYTES, tap->own, MAC_BYTES);
  return 1;
}

#endif
