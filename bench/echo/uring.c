// The same as read-write.c by io_uring, without a library: many reads and writes in flight, one system call for
// all of them. Linux 6.1 and newer. See tap.h for the arguments; NAME OWN-MAC SERVER-MAC is a packet socket.
//
// When nothing waits, one read is in flight that may wait; a second would only be woken for nothing. When it
// completes, a burst of reads follows that may not wait, and writes of what the last burst brought go with it. A
// read that finds nothing is not free either, so a burst asks for little more than the last one brought.
//
// With --registered as the last argument the kernel keeps the buffers' pages at hand (IORING_REGISTER_BUFFERS).

#include <linux/io_uring.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>

#include "packet.h"
#include "tap.h"

#define BURST 64
#define BURST_MIN 8
// A buffer is read into, written from, and free again: twice a burst is enough.
#define BUFFERS (2 * BURST)
#define ENTRIES 256

// user_data: number of the buffer, and what was asked for.
#define READ_WAITING 0x100
#define READ_NOW 0x200
#define WRITE 0x400
#define BUFFER_MASK 0xff

struct ring {
  int fd;
  unsigned int *sq_tail, *cq_head, *cq_tail;
  unsigned int sq_mask, cq_mask, to_submit;
  struct io_uring_sqe *sqes;
  struct io_uring_cqe *cqes;
};

static uint8_t *buffers;
static int is_registered;
static int free_buffers[BUFFERS], free_count;

static uint8_t *buffer_at(const struct tap *tap, int number) {
  return buffers + (size_t)number * (size_t)tap->buffer_bytes;
}

static struct ring open_ring(int tap_fd) {
  struct io_uring_params params = {.flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN |
                                            IORING_SETUP_CQSIZE,
                                   .cq_entries = 2 * ENTRIES};
  struct ring ring = {.fd = (int)syscall(SYS_io_uring_setup, ENTRIES, &params)};
  if (ring.fd < 0) die("io_uring_setup");
  size_t bytes = params.cq_off.cqes + params.cq_entries * sizeof(struct io_uring_cqe);
  size_t sq_bytes = params.sq_off.array + params.sq_entries * sizeof(unsigned int);
  if (sq_bytes > bytes) bytes = sq_bytes;
  int how = MAP_SHARED | MAP_POPULATE;
  uint8_t *rings = mmap(NULL, bytes, PROT_READ | PROT_WRITE, how, ring.fd, IORING_OFF_SQ_RING);
  ring.sqes = mmap(NULL, params.sq_entries * sizeof(struct io_uring_sqe), PROT_READ | PROT_WRITE, how, ring.fd,
                   IORING_OFF_SQES);
  if (rings == MAP_FAILED || ring.sqes == MAP_FAILED) die("mmap");
  ring.sq_tail = (unsigned int *)(rings + params.sq_off.tail);
  ring.cq_head = (unsigned int *)(rings + params.cq_off.head);
  ring.cq_tail = (unsigned int *)(rings + params.cq_off.tail);
  ring.sq_mask = params.sq_entries - 1;
  ring.cq_mask = params.cq_entries - 1;
  ring.cqes = (struct io_uring_cqe *)(rings + params.cq_off.cqes);
  unsigned int *array = (unsigned int *)(rings + params.sq_off.array);
  for (unsigned int i = 0; i < params.sq_entries; i++) array[i] = i;
  if (syscall(SYS_io_uring_register, ring.fd, IORING_REGISTER_FILES, &tap_fd, 1) < 0) die("registering the TAP");
  return ring;
}

static void register_buffers(const struct ring *ring, size_t bytes) {
  struct iovec all = {.iov_base = buffers, .iov_len = bytes};
  if (syscall(SYS_io_uring_register, ring->fd, IORING_REGISTER_BUFFERS, &all, 1) < 0) die("registering buffers");
}

static void ask(struct ring *ring, uint8_t op, int what, int number, uint8_t *data, unsigned int bytes) {
  unsigned int tail = *ring->sq_tail;
  struct io_uring_sqe *sqe = &ring->sqes[tail & ring->sq_mask];
  memset(sqe, 0, sizeof *sqe);
  sqe->opcode = op;
  sqe->flags = IOSQE_FIXED_FILE; // File 0 of those registered.
  sqe->off = (uint64_t)-1;
  sqe->addr = (uint64_t)(uintptr_t)data;
  sqe->len = bytes;
  sqe->rw_flags = what == READ_NOW ? RWF_NOWAIT : 0;
  sqe->user_data = (uint64_t)(what | number);
  __atomic_store_n(ring->sq_tail, tail + 1, __ATOMIC_RELEASE);
  ring->to_submit++;
}

static void ask_read(struct ring *ring, const struct tap *tap, int what) {
  int number = free_buffers[--free_count];
  ask(ring, is_registered ? IORING_OP_READ_FIXED : IORING_OP_READ, what, number, buffer_at(tap, number), (unsigned int)tap->buffer_bytes);
}

// What is in flight, so that the next request is the right one.
struct flight {
  int waiting, now, writes;
  // A read of the last burst found nothing: nothing waits any more.
  int is_dry;
  // Reads of the next burst, and frames that this one brought.
  int burst, brought;
};

static void take(struct ring *ring, const struct tap *tap, struct flight *flight, const struct io_uring_cqe *cqe) {
  int what = (int)cqe->user_data & ~BUFFER_MASK;
  int number = (int)cqe->user_data & BUFFER_MASK;
  if (what == WRITE) flight->writes--;
  if (what == READ_WAITING) flight->waiting--;
  if (what == READ_NOW) flight->now--;
  if (what == READ_NOW && cqe->res > 0) flight->brought++;
  if (what != WRITE && cqe->res > 0 && turn_round(&tap->station, buffer_at(tap, number), cqe->res)) {
    uint8_t op = is_registered ? IORING_OP_WRITE_FIXED : IORING_OP_WRITE;
    ask(ring, op, WRITE, number, buffer_at(tap, number), (unsigned int)cqe->res);
    flight->writes++;
    return;
  }
  if (what != WRITE && cqe->res < 0) flight->is_dry = 1;
  free_buffers[free_count++] = number;
}

// Asks for the reads of the next turn, when those of the last are all back.
static void ask_next(struct ring *ring, const struct tap *tap, struct flight *flight) {
  if (flight->waiting > 0 || flight->now > 0) return;
  if (flight->is_dry) {
    ask_read(ring, tap, READ_WAITING);
    flight->waiting++;
  } else {
    flight->burst = flight->brought < flight->burst ? flight->brought + 1 : 2 * flight->burst;
    if (flight->burst < BURST_MIN) flight->burst = BURST_MIN;
    if (flight->burst > BURST) flight->burst = BURST;
    for (int i = 0; i < flight->burst && free_count > 0; i++, flight->now++) ask_read(ring, tap, READ_NOW);
  }
  flight->brought = 0;
  flight->is_dry = 0;
}

// A packet socket on the interface that the arguments name: it is read and written as a TAP with offloads is.
static struct tap open_packet(char **argv) {
  struct tap tap = {.fd = open_socket(0),
                    .buffer_bytes = BUFFER_BYTES,
                    .station = station_of(argv[2], argv[3], (int)sizeof(struct virtio_net_hdr))};
  prepare(tap.fd, tap.station.own);
  attach(tap.fd, argv[1]);
  return tap;
}

int main(int argc, char **argv) {
  struct tap tap = argc == 4 ? open_packet(argv) : open_tap(argc, argv, 0);
  struct ring ring = open_ring(tap.fd);
  size_t bytes = (size_t)BUFFERS * (size_t)tap.buffer_bytes;
  buffers = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  if (buffers == MAP_FAILED) die("mmap");
  is_registered = strcmp(argv[argc - 1], "--registered") == 0;
  if (is_registered) register_buffers(&ring, bytes);
  while (free_count < BUFFERS) free_buffers[free_count] = free_count, free_count++;
  struct flight flight = {.is_dry = 1, .burst = BURST_MIN};
  puts("ready");
  fflush(stdout);
  for (;;) {
    ask_next(&ring, &tap, &flight);
    int done = (int)syscall(SYS_io_uring_enter, ring.fd, ring.to_submit, 1, IORING_ENTER_GETEVENTS, NULL, 0);
    if (done < 0 && errno != EINTR) die("io_uring_enter");
    if (done > 0) ring.to_submit -= (unsigned int)done;
    unsigned int head = *ring.cq_head;
    unsigned int tail = __atomic_load_n(ring.cq_tail, __ATOMIC_ACQUIRE);
    for (; head != tail; head++) take(&ring, &tap, &flight, &ring.cqes[head & ring.cq_mask]);
    __atomic_store_n(ring.cq_head, head, __ATOMIC_RELEASE);
  }
}
