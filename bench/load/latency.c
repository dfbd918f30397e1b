// Latency: requests at fixed times over some open connections (an open loop). Each is measured from the time it
// was meant to leave, whatever held it up: a stall counts for every request that it delays, and there is no
// coordinated omission. With rate 0 every connection asks again as soon as it is answered: the highest rate.
// latency ADDRESS PORT REQUESTS-PER-SECOND SECONDS CONNECTIONS
// Prints [[microseconds, requests], …] in tenths of a microsecond.

#include "common.h"

#define CONNECTIONS_MAX 1024
#define EVENTS 256
// Requests open on one connection; more would be a latency of seconds.
#define OPEN_MAX 16384
#define LINGER_NS SECOND_NS
#define PER_UNIT_NS 100

struct line {
  int fd, taken;
  unsigned int sent, answered;
  // Ring of the times at which open requests were meant to leave.
  int64_t *intended;
};

static struct line lines[CONNECTIONS_MAX];
static int64_t *latencies;
static long recorded, recorded_max, unsent;

static int by_size(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return x < y ? -1 : x > y;
}

static void ask(struct line *line, int64_t intended) {
  static uint8_t message[MESSAGE_BYTES];
  int is_full = line->sent - line->answered >= OPEN_MAX;
  if (is_full || send(line->fd, message, sizeof message, MSG_DONTWAIT | MSG_NOSIGNAL) != sizeof message) {
    unsent++;
    return;
  }
  line->intended[line->sent++ % OPEN_MAX] = intended;
}

static void take_answers(struct line *line, int is_closed_loop) {
  uint8_t answers[64 * MESSAGE_BYTES];
  ssize_t bytes;
  while ((bytes = recv(line->fd, answers, sizeof answers, MSG_DONTWAIT)) > 0) {
    int64_t now = now_ns();
    for (line->taken += (int)bytes; line->taken >= MESSAGE_BYTES; line->taken -= MESSAGE_BYTES) {
      int64_t took = now - line->intended[line->answered++ % OPEN_MAX];
      if (recorded < recorded_max) latencies[recorded++] = took / PER_UNIT_NS;
      if (is_closed_loop) ask(line, now);
    }
    if (bytes < (ssize_t)sizeof answers) return;
  }
  if (bytes == 0) {
    errno = ECONNRESET;
    die("a connection ended");
  }
  if (errno != EAGAIN) die("recv");
}

static void open_lines(const struct sockaddr_in *to, int count, int epoll) {
  for (int i = 0; i < count; i++) {
    struct line *line = &lines[i];
    int one = 1;
    line->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (line->fd < 0 || connect(line->fd, (const struct sockaddr *)to, sizeof *to) < 0) die("connect");
    setsockopt(line->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    line->intended = malloc(OPEN_MAX * sizeof *line->intended);
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)i};
    if (line->intended == NULL || epoll_ctl(epoll, EPOLL_CTL_ADD, line->fd, &event) < 0) die("a connection");
  }
}

static void print(double seconds, long asked) {
  qsort(latencies, (size_t)recorded, sizeof *latencies, by_size);
  printf("{\"seconds\":%.6f,\"asked\":%ld,\"answered\":%ld,\"tenths_us\":[", seconds, asked, recorded);
  for (long i = 0, next; i < recorded; i = next) {
    for (next = i + 1; next < recorded && latencies[next] == latencies[i]; next++) {
    }
    printf("%s[%lld,%ld]", i == 0 ? "" : ",", (long long)latencies[i], next - i);
  }
  printf("]}\n");
}

int main(int argc, char **argv) {
  if (argc != 6) return 2;
  struct sockaddr_in to = address_of(argv[1], atoi(argv[2]));
  double rate = atof(argv[3]), seconds = atof(argv[4]);
  int connections = atoi(argv[5]), is_closed_loop = rate <= 0;
  if (connections < 1 || connections > CONNECTIONS_MAX) return 2;
  prepare();
  int epoll = epoll_create1(0);
  open_lines(&to, connections, epoll);
  recorded_max = (long)(seconds * (is_closed_loop ? 1e6 : rate)) + connections + 1;
  latencies = malloc((size_t)recorded_max * sizeof *latencies);
  if (epoll < 0 || latencies == NULL) die("latency");
  long total = is_closed_loop ? 0 : (long)(seconds * rate), asked = 0;
  int64_t start = now_ns(), end = start + (int64_t)(seconds * SECOND_NS);
  if (is_closed_loop) for (int i = 0; i < connections; i++) ask(&lines[i], start);
  for (;;) {
    int64_t now = now_ns(), next = end;
    for (; asked < total; asked++) {
      next = start + (int64_t)((double)asked / rate * SECOND_NS);
      if (next > now) break;
      ask(&lines[asked % connections], next);
    }
    if (is_closed_loop && now >= end) break;
    if (!is_closed_loop && asked == total) {
      if (recorded + unsent >= total || now > end + LINGER_NS) break;
      next = end + LINGER_NS;
    }
    struct epoll_event events[EVENTS];
    int ready = wait_events(epoll, events, EVENTS, next);
    for (int i = 0; i < ready; i++) take_answers(&lines[events[i].data.u32], is_closed_loop);
  }
  print((double)((is_closed_loop ? now_ns() : end) - start) / SECOND_NS, is_closed_loop ? recorded : total);
}
