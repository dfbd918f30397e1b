// The same as read-write.c by AF_XDP, without a library: a BPF program in the interface puts the frames for this
// station's MAC into memory that is shared with it, and leaves all others to the kernel. Copy mode: a veth has no
// other, so the kernel copies each frame in, and makes a packet of its own of each on its way out.
// Arguments: NAME PEER OWN-MAC SERVER-MAC, the veth's two ends
//
// AF_XDP knows no unfinished checksums, and this program no frame larger than a piece of its memory: the peer
// finishes and cuts what goes to the veth, as a network card would have. The program sits in the driver ("native")
// where the kernel has that for veths, else before its stack ("generic"); the line "ready" says which.
//
// With --probe alone: status 0 when kernel and user may do it, else the reason.

#include <linux/bpf.h>
#include <linux/ethtool.h>
#include <linux/if_link.h>
#include <linux/if_xdp.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <poll.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "station.h"

#ifndef AF_XDP
#define AF_XDP 44
#endif
#ifndef SOL_XDP
#define SOL_XDP 283
#endif

// 8 MiB, as the buffer of a packet port. Every ring holds them all, so that none is ever full.
#define FRAMES 4096
#define FRAME_BYTES 2048
#define SEND_BYTES (8 << 20)
// How long a wait may be while something stands in the way, see is_held_up.
#define RETRY_MS 1

// One of the four rings: descriptors of frames for receiving and sending, addresses for the other two.
struct ring {
  uint32_t *producer, *consumer, *flags;
  union {
    struct xdp_desc *frames;
    uint64_t *addresses;
  };
};

struct xsk {
  int fd;
  uint8_t *memory;
  // Free frames go to the kernel by `fill`, come back filled by `receive`, leave by `send`, and are free again
  // by `complete`.
  struct ring fill, receive, send, complete;
};

static int bpf(int command, union bpf_attr *attributes) {
  return (int)syscall(SYS_bpf, command, attributes, sizeof *attributes);
}

static int make_map(void) {
  union bpf_attr map = {
      .map_type = BPF_MAP_TYPE_XSKMAP, .key_size = sizeof(int), .value_size = sizeof(int), .max_entries = 1};
  int fd = bpf(BPF_MAP_CREATE, &map);
  if (fd < 0) die("BPF_MAP_TYPE_XSKMAP");
  return fd;
}

#define INSTRUCTION(op, to, from, offset, value) \
  { .code = (op), .dst_reg = (to), .src_reg = (from), .off = (offset), .imm = (value) }
#define LOAD(bytes, to, from, offset) INSTRUCTION(BPF_LDX | BPF_MEM | (bytes), to, from, offset, 0)
#define MOVE(to, from) INSTRUCTION(BPF_ALU64 | BPF_MOV | BPF_X, to, from, 0, 0)
#define SET(to, value) INSTRUCTION(BPF_ALU64 | BPF_MOV | BPF_K, to, 0, 0, value)
#define UNLESS(from, value, offset) INSTRUCTION(BPF_JMP32 | BPF_JNE | BPF_K, from, 0, offset, value)

// Frames to `mac` go to the socket in the map's place of their queue, all others on to the kernel.
static int load_program(int map, const uint8_t *mac) {
  uint32_t first;
  uint16_t last;
  memcpy(&first, mac, sizeof first);
  memcpy(&last, mac + sizeof first, sizeof last);
  struct bpf_insn program[] = {
      LOAD(BPF_W, 2, 1, offsetof(struct xdp_md, data)),
      LOAD(BPF_W, 3, 1, offsetof(struct xdp_md, data_end)),
      MOVE(4, 2),
      INSTRUCTION(BPF_ALU64 | BPF_ADD | BPF_K, 4, 0, 0, ETHERNET_BYTES),
      INSTRUCTION(BPF_JMP | BPF_JGT | BPF_X, 4, 3, 10, 0),
      LOAD(BPF_W, 5, 2, 0),
      UNLESS(5, (int32_t)first, 8),
      LOAD(BPF_H, 5, 2, sizeof first),
      UNLESS(5, last, 6),
      LOAD(BPF_W, 2, 1, offsetof(struct xdp_md, rx_queue_index)),
      INSTRUCTION(BPF_LD | BPF_DW | BPF_IMM, 1, BPF_PSEUDO_MAP_FD, 0, map),
      INSTRUCTION(0, 0, 0, 0, 0),
      SET(3, XDP_PASS),
      INSTRUCTION(BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_redirect_map),
      INSTRUCTION(BPF_JMP | BPF_EXIT, 0, 0, 0, 0),
      SET(0, XDP_PASS),
      INSTRUCTION(BPF_JMP | BPF_EXIT, 0, 0, 0, 0),
  };
  union bpf_attr load = {.prog_type = BPF_PROG_TYPE_XDP,
                         .expected_attach_type = BPF_XDP,
                         .insns = (uint64_t)(uintptr_t)program,
                         .insn_cnt = sizeof program / sizeof *program,
                         .license = (uint64_t)(uintptr_t) "MIT"};
  int fd = bpf(BPF_PROG_LOAD, &load);
  if (fd < 0) die("BPF_PROG_LOAD");
  return fd;
}

static int link_program(int program, unsigned int interface, unsigned int flags) {
  union bpf_attr link = {.link_create = {.prog_fd = (uint32_t)program,
                                         .target_ifindex = interface,
                                         .attach_type = BPF_XDP,
                                         .flags = flags}};
  return bpf(BPF_LINK_CREATE, &link);
}

// Attaches the program for as long as this process lives; how.
static const char *attach(int program, unsigned int interface) {
  if (link_program(program, interface, XDP_FLAGS_DRV_MODE) >= 0) return "native";
  if (link_program(program, interface, XDP_FLAGS_SKB_MODE) >= 0) return "generic";
  die("BPF_LINK_CREATE");
  return NULL;
}

// An interface that leaves no checksum unfinished; it cuts super-frames then, too.
static void finish_checksums(const char *name) {
  int control = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  struct ethtool_value off = {.cmd = ETHTOOL_STXCSUM, .data = 0};
  struct ifreq request = {.ifr_data = (void *)&off};
  snprintf(request.ifr_name, IFNAMSIZ, "%s", name);
  if (control < 0 || ioctl(control, SIOCETHTOOL, &request) < 0) die("ETHTOOL_STXCSUM");
  close(control);
}

static int open_socket(void) {
  int fd = socket(AF_XDP, SOCK_RAW | SOCK_CLOEXEC, 0);
  if (fd < 0) die("socket(AF_XDP)");
  return fd;
}

static struct ring map_ring(int fd, int option, off_t page, size_t entry_bytes,
                            const struct xdp_ring_offset *at) {
  int entries = FRAMES;
  if (setsockopt(fd, SOL_XDP, option, &entries, sizeof entries) < 0) die("a ring");
  size_t bytes = at->desc + FRAMES * entry_bytes;
  uint8_t *ring = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, page);
  if (ring == MAP_FAILED) die("mmap");
  return (struct ring){.producer = (void *)(ring + at->producer),
                       .consumer = (void *)(ring + at->consumer),
                       .flags = (void *)(ring + at->flags),
                       .frames = (void *)(ring + at->desc)};
}

static struct xsk open_xsk(unsigned int interface) {
  struct xsk xsk = {.fd = open_socket()};
  size_t bytes = (size_t)FRAMES * FRAME_BYTES;
  int how = MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE;
  xsk.memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, how, -1, 0);
  if (xsk.memory == MAP_FAILED) die("mmap");
  struct xdp_umem_reg memory = {
      .addr = (uint64_t)(uintptr_t)xsk.memory, .len = bytes, .chunk_size = FRAME_BYTES};
  if (setsockopt(xsk.fd, SOL_XDP, XDP_UMEM_REG, &memory, sizeof memory) < 0) die("XDP_UMEM_REG");
  struct xdp_mmap_offsets at;
  socklen_t length = sizeof at;
  if (getsockopt(xsk.fd, SOL_XDP, XDP_MMAP_OFFSETS, &at, &length) < 0) die("XDP_MMAP_OFFSETS");
  // The pages of the first two are offsets of 33 bits.
  size_t address = sizeof(uint64_t), frame = sizeof(struct xdp_desc);
  xsk.fill = map_ring(xsk.fd, XDP_UMEM_FILL_RING, (off_t)XDP_UMEM_PGOFF_FILL_RING, address, &at.fr);
  xsk.complete =
      map_ring(xsk.fd, XDP_UMEM_COMPLETION_RING, (off_t)XDP_UMEM_PGOFF_COMPLETION_RING, address, &at.cr);
  xsk.receive = map_ring(xsk.fd, XDP_RX_RING, XDP_PGOFF_RX_RING, frame, &at.rx);
  xsk.send = map_ring(xsk.fd, XDP_TX_RING, XDP_PGOFF_TX_RING, frame, &at.tx);
  int send_bytes = SEND_BYTES;
  if (setsockopt(xsk.fd, SOL_SOCKET, SO_SNDBUFFORCE, &send_bytes, sizeof send_bytes) < 0)
    setsockopt(xsk.fd, SOL_SOCKET, SO_SNDBUF, &send_bytes, sizeof send_bytes);
  struct sockaddr_xdp where = {
      .sxdp_family = AF_XDP, .sxdp_flags = XDP_COPY | XDP_USE_NEED_WAKEUP, .sxdp_ifindex = interface};
  if (bind(xsk.fd, (struct sockaddr *)&where, sizeof where) < 0) die("bind");
  return xsk;
}

static void put_into_map(int map, int fd) {
  int queue = 0;
  union bpf_attr update = {
      .map_fd = (uint32_t)map, .key = (uint64_t)(uintptr_t)&queue, .value = (uint64_t)(uintptr_t)&fd};
  if (bpf(BPF_MAP_UPDATE_ELEM, &update) < 0) die("BPF_MAP_UPDATE_ELEM");
}

// Entries that wait in a ring whose consumer is this process.
static uint32_t waiting(const struct ring *ring) {
  return __atomic_load_n(ring->producer, __ATOMIC_ACQUIRE) - *ring->consumer;
}

static void produce(const struct ring *ring, uint32_t count) {
  __atomic_store_n(ring->producer, *ring->producer + count, __ATOMIC_RELEASE);
}

static void consume(const struct ring *ring, uint32_t count) {
  __atomic_store_n(ring->consumer, *ring->consumer + count, __ATOMIC_RELEASE);
}

// The `number`th free frame that goes to the kernel, after those handed over already.
static void put_free(struct xsk *xsk, uint32_t number, uint64_t address) {
  xsk->fill.addresses[(*xsk->fill.producer + number) & (FRAMES - 1)] = address & ~(uint64_t)(FRAME_BYTES - 1);
}

// Frames that were sent are free again.
static void refill(struct xsk *xsk) {
  uint32_t sent = waiting(&xsk->complete), at = *xsk->complete.consumer;
  if (sent == 0) return;
  for (uint32_t i = 0; i < sent; i++) put_free(xsk, i, xsk->complete.addresses[(at + i) & (FRAMES - 1)]);
  produce(&xsk->fill, sent);
  consume(&xsk->complete, sent);
}

// Turns all frames round that have come, and puts them down to be sent; how many came.
static uint32_t turn_all(struct xsk *xsk, const struct station *station) {
  uint32_t came = waiting(&xsk->receive), at = *xsk->receive.consumer, go = 0, stay = 0;
  for (uint32_t i = 0; i < came; i++) {
    struct xdp_desc frame = xsk->receive.frames[(at + i) & (FRAMES - 1)];
    if (turn_round(station, xsk->memory + frame.addr, (int)frame.len))
      xsk->send.frames[(*xsk->send.producer + go++) & (FRAMES - 1)] =
          (struct xdp_desc){.addr = frame.addr, .len = frame.len};
    else
      put_free(xsk, stay++, frame.addr);
  }
  if (go > 0) produce(&xsk->send, go);
  if (stay > 0) produce(&xsk->fill, stay);
  if (came > 0) consume(&xsk->receive, came);
  return came;
}

// Frames that the kernel has yet to send.
static uint32_t unsent(const struct xsk *xsk) {
  return *xsk->send.producer - __atomic_load_n(xsk->send.consumer, __ATOMIC_ACQUIRE);
}

// Has the kernel send what was put down, a few at a time, as long as it takes any.
static void send_all(const struct xsk *xsk) {
  for (uint32_t left = unsent(xsk), before = left + 1; left > 0 && left < before; left = unsent(xsk)) {
    if ((__atomic_load_n(xsk->send.flags, __ATOMIC_ACQUIRE) & XDP_RING_NEED_WAKEUP) == 0) return;
    before = left;
    if (sendto(xsk->fd, NULL, 0, MSG_DONTWAIT, NULL, 0) < 0 && errno == ENXIO) die("send");
  }
}

// Something is to be sent that the kernel had no room for, or there is no memory to receive into until frames that
// were sent are free again: neither wakes anybody.
static int is_held_up(const struct xsk *xsk) {
  return unsent(xsk) > 0 || *xsk->fill.producer == __atomic_load_n(xsk->fill.consumer, __ATOMIC_ACQUIRE);
}

static int probe(void) {
  open_socket();
  load_program(make_map(), (const uint8_t[MAC_BYTES]){0});
  return 0;
}

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--probe") == 0) return probe();
  if (argc != 5) {
    fprintf(stderr, "usage: %s NAME PEER OWN-MAC SERVER-MAC\n", argv[0]);
    return 2;
  }
  struct station station = station_of(argv[3], argv[4], 0);
  finish_checksums(argv[2]);
  unsigned int interface = if_nametoindex(argv[1]);
  struct xsk xsk = open_xsk(interface);
  for (uint32_t i = 0; i < FRAMES; i++) put_free(&xsk, i, (uint64_t)i * FRAME_BYTES);
  produce(&xsk.fill, FRAMES);
  int map = make_map();
  put_into_map(map, xsk.fd);
  int program = load_program(map, station.own);
  printf("ready: %s XDP, copy mode\n", attach(program, interface));
  fflush(stdout);
  struct pollfd ready = {.fd = xsk.fd, .events = POLLIN};
  for (;;) {
    refill(&xsk);
    if (turn_all(&xsk, &station) > 0) send_all(&xsk);
    // A poll in copy mode sends, too, what is left.
    else if (poll(&ready, 1, is_held_up(&xsk) ? RETRY_MS : -1) < 0 && errno != EINTR) die("poll");
  }
}
