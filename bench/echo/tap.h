// A TAP in a bridge, opened as tapvs opens one, for the echoes of the benchmark: what the device itself costs.
// Arguments of both echoes on TAPs: NAME BRIDGE OWN-MAC SERVER-MAC [--offloads]

#ifndef BENCH_ECHO_TAP_H
#define BENCH_ECHO_TAP_H

#include <fcntl.h>
#include <linux/if_tun.h>
#include <linux/virtio_net.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "station.h"

#ifndef SIOCBRADDIF
#define SIOCBRADDIF 0x89a2
#endif

// Without offloads a frame of the MTU.
#define BUFFER_BYTES_PLAIN 2048

struct tap {
  int fd;
  // What one read may bring.
  int buffer_bytes;
  struct station station;
};

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
  int header_bytes = offloads ? (int)sizeof(struct virtio_net_hdr) : 0;
  struct tap tap = {.buffer_bytes = offloads ? BUFFER_BYTES : BUFFER_BYTES_PLAIN,
                    .station = station_of(argv[3], argv[4], header_bytes)};
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

#endif
