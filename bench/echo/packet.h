// A packet socket on an interface that is there, opened as tapvs opens a packet port: with a virtio-net header before
// every frame, and a filter that keeps other stations' frames out.

#ifndef BENCH_ECHO_PACKET_H
#define BENCH_ECHO_PACKET_H

#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/virtio_net.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "station.h"

// As much as a packet port has.
#define SOCKET_BYTES (8 << 20)

static void set_option(int fd, int option, int value, const char *what) {
  if (setsockopt(fd, SOL_PACKET, option, &value, sizeof value) < 0) die(what);
}

// As large as this process may.
static void resize_buffers(int fd) {
  int bytes = SOCKET_BYTES;
  if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof bytes) < 0)
    setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
  if (setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &bytes, sizeof bytes) < 0)
    setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
}

// Only frames to this station's MAC come in.
static void attach_filter(int fd, const uint8_t *mac) {
  uint32_t high = (uint32_t)mac[0] << 24 | (uint32_t)mac[1] << 16 | (uint32_t)mac[2] << 8 | mac[3];
  struct sock_filter program[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, high, 0, 3),
      BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 4),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(mac[4] << 8 | mac[5]), 0, 1),
      BPF_STMT(BPF_RET | BPF_K, 0x40000),
      BPF_STMT(BPF_RET | BPF_K, 0),
  };
  struct sock_fprog whole = {sizeof program / sizeof *program, program};
  if (setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &whole, sizeof whole) < 0) die("SO_ATTACH_FILTER");
}

// A socket that nothing comes in at yet. `flags` go to socket(2) beside SOCK_RAW.
static int open_socket(int flags) {
  int fd = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | flags, 0);
  if (fd < 0) die("socket(AF_PACKET)");
  set_option(fd, PACKET_VNET_HDR, 1, "PACKET_VNET_HDR");
  set_option(fd, PACKET_IGNORE_OUTGOING, 1, "PACKET_IGNORE_OUTGOING");
  return fd;
}

static void prepare(int fd, const uint8_t *mac) {
  attach_filter(fd, mac);
  resize_buffers(fd);
}

static void attach(int fd, const char *name) {
  struct sockaddr_ll address = {.sll_family = AF_PACKET,
                                .sll_protocol = htons(ETH_P_ALL),
                                .sll_ifindex = (int)if_nametoindex(name)};
  if (bind(fd, (struct sockaddr *)&address, sizeof address) < 0) die("bind");
}

#endif
