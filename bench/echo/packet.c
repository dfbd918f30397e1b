// The same as read-write.c on a packet socket, and what other ways of using one would cost. Arguments: NAME OWN-MAC SERVER-MAC HOW, and HOW is
//
//   plain   recv(2) and send(2) of one frame each, poll(2) when nothing waits
//   ring    frames come in blocks of memory that is shared with the kernel (TPACKET_V3), which hands a block over
//           when it is full or a millisecond old; send(2) as before
//   bypass  as plain, but frames leave past the queue discipline (PACKET_QDISC_BYPASS)
//
// With --probe alone: status 0 when this kernel has all of it, else the reason.

#include <poll.h>
#include <sys/mman.h>

#include "packet.h"

// A block holds three super-frames.
#define BLOCK_BYTES (256 << 10)
#define BLOCKS (SOCKET_BYTES / BLOCK_BYTES)
#define BLOCK_TIMEOUT_MS 1
// The kernel only checks that blocks can be divided by it: frames lie in them one behind the other.
#define FRAME_BYTES 2048

static uint8_t buffer[BUFFER_BYTES];

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
  int fd = open_socket(SOCK_NONBLOCK);
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
  struct station station = station_of(argv[2], argv[3], (int)sizeof(struct virtio_net_hdr));
  int fd = open_socket(SOCK_NONBLOCK);
  prepare(fd, station.own);
  if (strcmp(argv[4], "bypass") == 0) set_option(fd, PACKET_QDISC_BYPASS, 1, "PACKET_QDISC_BYPASS");
  uint8_t *blocks = strcmp(argv[4], "ring") == 0 ? open_ring(fd) : NULL;
  attach(fd, argv[1]);
  puts("ready");
  fflush(stdout);
  if (blocks == NULL) echo_frames(fd, &station);
  else echo_blocks(fd, &station, blocks);
}
