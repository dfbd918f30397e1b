// Connections: connect, request, answer, close, again and again, so many at a time, from many own addresses. A
// closed loop: it measures a rate, not a latency. It goes on beyond its time until one is answered, so that a machine
// that stands still shows as a low rate.
// connect ADDRESS PORT SECONDS CONCURRENCY FIRST-OWN-ADDRESS OWN-ADDRESSES

#include "common.h"

#define CONCURRENCY_MAX 4096
#define EVENTS 256
// A connection that takes longer has failed: two SYNs lost, or one answer.
#define TIMEOUT_NS (3 * SECOND_NS)

struct line {
  int fd;
  unsigned int generation;
  int is_asked, taken;
  int64_t begun;
};

static struct line lines[CONCURRENCY_MAX];
static struct sockaddr_in to;
static const char *first;
static int own_addresses, epoll;
static unsigned int begun;
static long answered, failed;

static void begin(int number) {
  struct line *line = &lines[number];
  line->generation++;
  line->is_asked = line->taken = 0;
  line->begun = now_ns();
  line->fd = connect_from(&to, first, own_addresses, begun++);
  if (line->fd < 0) failed++;
  else watch(epoll, line->fd, (uint64_t)line->generation << 32 | (uint64_t)number);
}

static void end(struct line *line, int is_good) {
  close(line->fd);
  line->fd = -1;
  if (is_good) answered++;
  else failed++;
}

// Goes on with a connection as far as it gets; ends it when it has its answer, or has none to come.
static void go_on(struct line *line, uint32_t events) {
  static uint8_t message[MESSAGE_BYTES];
  uint8_t answer[MESSAGE_BYTES];
  if (events & EPOLLERR) return end(line, 0);
  if (!line->is_asked && events & EPOLLOUT) {
    if (send(line->fd, message, sizeof message, MSG_NOSIGNAL) != sizeof message) return end(line, 0);
    line->is_asked = 1;
  }
  if (!(events & (EPOLLIN | EPOLLRDHUP))) return;
  ssize_t bytes = recv(line->fd, answer, sizeof answer, 0);
  if (bytes < 0 && errno == EAGAIN) return;
  if (bytes <= 0) return end(line, 0);
  line->taken += (int)bytes;
  if (line->taken >= MESSAGE_BYTES) end(line, 1);
}

int main(int argc, char **argv) {
  if (argc != 7) return 2;
  to = address_of(argv[1], atoi(argv[2]));
  double seconds = atof(argv[3]);
  int concurrency = atoi(argv[4]);
  first = argv[5];
  own_addresses = atoi(argv[6]);
  if (concurrency < 1 || concurrency > CONCURRENCY_MAX) return 2;
  prepare();
  epoll = epoll_create1(0);
  int64_t start = now_ns(), stop = start + (int64_t)(seconds * SECOND_NS), sweep = start;
  for (int i = 0; i < concurrency; i++) begin(i);
  struct epoll_event events[EVENTS];
  int64_t now = start;
  while ((now = now_ns()) < stop || (answered == 0 && now < stop + TIMEOUT_NS)) {
    int ready = wait_events(epoll, events, EVENTS, now < stop ? stop : stop + TIMEOUT_NS);
    for (int i = 0; i < ready; i++) {
      int number = (int)(events[i].data.u64 & 0xffffffff);
      struct line *line = &lines[number];
      if (line->fd < 0 || line->generation != events[i].data.u64 >> 32) continue;
      go_on(line, events[i].events);
      if (line->fd < 0) begin(number);
    }
    if (now < sweep) continue;
    sweep = now + SECOND_NS / 10;
    for (int i = 0; i < concurrency; i++) {
      if (lines[i].fd >= 0 && now - lines[i].begun > TIMEOUT_NS) end(&lines[i], 0);
      if (lines[i].fd < 0) begin(i);
    }
  }
  printf("{\"answered\":%ld,\"failed\":%ld,\"seconds\":%.6f}\n", answered, failed,
         (double)(now - start) / SECOND_NS);
}
