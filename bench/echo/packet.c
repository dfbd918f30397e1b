// The same as read-write.c on a packet socket, opened as tapvs opens a packet port: what such a port costs, and
// what its cheaper-looking forms would. Arguments: NAME OWN-MAC SERVER-MAC HOW, and HOW is
//
//   plain   recv(2) and send(2) of one frame each, poll(2) when nothing waits
//   ring    frames come in blocks of memory that is shared with the kernel (TPACKET_V3), which hands a block over
//           when it is full or a millisecond old; send(2) as before
//   bypass  as plain, but frames leave past the queue discipline (PACKET_QDISC_BYPASS)
//
// With --probe alone: status 0 when this kernel has all of it, else the reason.

#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/virtio_net.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "station.h"

// As much as a packet port has.
#define SOCKET_BYTES (8 << 20)
// A block holds three super-frames.
#define BLOCK_BYTES (256 << 10)
#define BLOCKS (SOCKET_BYTES / BLOCK_BYTES)
#define BLOCK_TIMEOUT_MS 1
// The kernel only checks that blocks can be divided by it: frames lie in them one behind the other.
#define FRAME_BYTES 2048

static uint8_t buffer[BUFFER_BYTES];

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
static void filter(int fd, const uint8_t *mac) {
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

// A socket that nothing comes in at yet.
static int open_socket(void) {
  int fd = socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) die("socket(AF_PACKET)");
  set_option(fd, PACKET_VNET_HDR, 1, "PACKET_VNET_HDR");
  set_option(fd, PACKET_IGNORE_OUTGOING, 1, "PACKET_IGNORE_OUTGOING");
  return fd;
}

static void attach(int fd, const char *name) {
  struct sockaddr_ll address = {.sll_family = AF_PACKET,
                                .sll_protocol = htons(ETH_P_ALL),
                                .sll_ifindex = (int)if_nametoindex(name)};
  if (bind(fd, (struct sockaddr *)&address, sizeof address) < 0) die("bind");
}

// The blocks of a receive ring, one behind the other.
static uint8_t *open_ring(int fd) {
  set_option(fd, PACKET_VERSION, TPACKET_V3, "TPACKET_V3");
  struct tpacket_req3 request = {.tp_block_size = BLOCK_BYTES,
                                 .tp_block_nr = BLOCKS,
                                 .tp_frame_size = FRAME_BYTES,
                                 .tp_frame_nr = BLOCKS * (BLOCK_BYTES / FRAME_BYTES),
                                 .tp_retire_blk_tov = BLOCK_TIMEOUT_MS};
  if (setsockopt(fd, SOL_PACKET, PACKET_RX_RING, &request, sizeof request) < 0) die("PACKET_RX_RING");
  void *blocks = mmap(NULL, (size_t)BLOCKS * BLOCK_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (blocks == MAP_FAILED) die("mmap");
  return blocks;
}

static void wait_for_frames(int fd) {
  struct pollfd ready = {.fd = fd, .events = POLLIN};
  if (poll(&ready, 1, -1) < 0 && errno != EINTR) die("poll");
}

// Turns a frame round and sends it. One that is refused is lost, as on any wire.
static void pass_on(int fd, const struct station *station, uint8_t *data, int bytes) {
  if (turn_round(station, data, bytes) && send(fd, data, (size_t)bytes, 0) < 0 && errno == ENXIO) die("send");
}

static void echo_frames(int fd, const struct station *station) {
  for (;;) {
    ssize_t bytes = recv(fd, buffer, sizeof buffer, 0);
    if (bytes >= 0) {
      pass_on(fd, station, buffer, (int)bytes);
    } else {
      if (errno != EAGAIN && errno != EINTR) die("recv");
      wait_for_frames(fd);
    }
  }
}

static void echo_blocks(int fd, const struct station *station, uint8_t *blocks) {
  for (int number = 0;; number = (number + 1) % BLOCKS) {
    struct tpacket_block_desc *block = (void *)(blocks + (size_t)number * BLOCK_BYTES);
    struct tpacket_hdr_v1 *head = &block->hdr.bh1;
    while ((__atomic_load_n(&head->block_status, __ATOMIC_ACQUIRE) & TP_STATUS_USER) == 0) wait_for_frames(fd);
    uint8_t *at = (uint8_t *)block + head->offset_to_first_pkt;
    for (unsigned int left = head->num_pkts; left > 0; left--) {
      struct tpacket3_hdr *packet = (void *)at;
      // The virtio-net header lies right before the frame.
      uint8_t *data = at + packet->tp_mac - station->header_bytes;
      pass_on(fd, station, data, (int)packet->tp_snaplen + station->header_bytes);
      at += packet->tp_next_offset;
    }
    __atomic_store_n(&head->block_status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
  }
}

static int probe(void) {
  int fd = open_socket();
  set_option(fd, PACKET_QDISC_BYPASS, 1, "PACKET_QDISC_BYPASS");
  open_ring(fd);
  return 0;
}

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--probe") == 0) return probe();
  if (argc != 5) {
    fprintf(stderr, "usage: %s NAME OWN-MAC SERVER-MAC plain|ring|bypass\n", argv[0]);
    return 2;
  }
  struct station station = {.header_bytes = (int)sizeof(struct virtio_net_hdr)};
  parse_mac(argv[2], station.own);
  parse_mac(argv[3], station.server);
  int fd = open_socket();
  filter(fd, station.own);
  resize_buffers(fd);
  if (strcmp(argv[4], "bypass") == 0) set_option(fd, PACKET_QDISC_BYPASS, 1, "PACKET_QDISC_BYPASS");
  uint8_t *blocks = strcmp(argv[4], "ring") == 0 ? open_ring(fd) : NULL;
  attach(fd, argv[1]);
  puts("ready");
  fflush(stdout);
  if (blocks == NULL) echo_frames(fd, &station);
  else echo_blocks(fd, &station, blocks);
}
