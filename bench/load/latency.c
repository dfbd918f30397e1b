// Latency: requests at fixed times over some open connections (an open loop). Each is measured from the time it
// was meant to leave, whatever held it up: a stall counts for every request that it delays, and there is no
// coordinated omission. What a socket does not take at once leaves when it does; what nobody has answered by the end is
// counted with the time it has waited until then. With rate 0 every connection asks again as soon as it is answered:
// the highest rate.
// latency ADDRESS PORT REQUESTS-PER-SECOND SECONDS CONNECTIONS [SECONDS-TO-WAIT-FOR-THE-LAST-ANSWERS]
// Prints [[microseconds, requests], …] in tenths of a microsecond.

#include "common.h"

#define CONNECTIONS_MAX 1024
#define EVENTS 256
#define AT_A_TIME 64
#define LINGER_S 1
#define PER_UNIT_NS 100

struct line {
  int fd, taken, is_blocked;
  // Requests that were meant to leave, and those answered.
  long asked, answered;
  // Bytes of the requests that the socket took.
  long sent;
  // With rate 0: when the open request was meant to leave.
  int64_t asked_at;
};

static struct line lines[CONNECTIONS_MAX];
static int epoll, connections;
static double rate;
static int64_t start;
static int64_t *latencies;
static long recorded, recorded_max, answered;

static int is_closed_loop(void) { return rate <= 0; }

// When the n-th request of all is meant to leave.
static int64_t due(long n) { return start + (int64_t)((double)n / rate * SECOND_NS); }

// When the n-th request of a connection was meant to leave; they take turns.
static int64_t intended(const struct line *line, long n) {
  return is_closed_loop() ? line->asked_at : due((line - lines) + n * connections);
}

static void record(int64_t took) {
  if (recorded < recorded_max) latencies[recorded++] = took / PER_UNIT_NS;
}

static int by_size(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return x < y ? -1 : x > y;
}

// Sends what is owed, as far as the socket takes it. The rest, maybe of a request in part, waits until it takes more.
static void send_owed(struct line *line) {
  static uint8_t messages[AT_A_TIME * MESSAGE_BYTES];
  long owed;
  while ((owed = line->asked * MESSAGE_BYTES - line->sent) > 0) {
    size_t length = owed < (long)sizeof messages ? (size_t)owed : sizeof messages;
    ssize_t bytes = send(line->fd, messages, length, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (bytes < 0 && errno == EAGAIN) break;
    if (bytes < 0) die("a connection ended");
    line->sent += bytes;
  }
  int is_blocked = owed > 0;
  if (is_blocked == line->is_blocked) return;
  line->is_blocked = is_blocked;
  struct epoll_event event = {.events = EPOLLIN | (is_blocked ? EPOLLOUT : 0), .data.u32 = (uint32_t)(line - lines)};
  if (epoll_ctl(epoll, EPOLL_CTL_MOD, line->fd, &event) < 0) die("epoll_ctl");
}

static void ask(struct line *line, int64_t now) {
  line->asked++;
  line->asked_at = now;
  if (!line->is_blocked) send_owed(line);
}

static void take_answers(struct line *line) {
  uint8_t answers[AT_A_TIME * MESSAGE_BYTES];
  ssize_t bytes;
  while ((bytes = recv(line->fd, answers, sizeof answers, MSG_DONTWAIT)) > 0) {
    int64_t now = now_ns();
    for (line->taken += (int)bytes; line->taken >= MESSAGE_BYTES; line->taken -= MESSAGE_BYTES) {
      record(now - intended(line, line->answered++));
      answered++;
      if (is_closed_loop()) ask(line, now);
    }
    if (bytes < (ssize_t)sizeof answers) return;
  }
  if (bytes == 0) errno = ECONNRESET;
  if (bytes == 0 || errno != EAGAIN) die("a connection ended");
}

// They took at least so long: left out, they would make a contender that answers little look quick.
static void record_unanswered(void) {
  int64_t now = now_ns();
  for (int i = 0; i < connections; i++)
    for (long n = lines[i].answered; n < lines[i].asked; n++) record(now - intended(&lines[i], n));
}

static void open_lines(const struct sockaddr_in *to) {
  for (int i = 0; i < connections; i++) {
    struct line *line = &lines[i];
    int one = 1;
    line->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (line->fd < 0 || connect(line->fd, (const struct sockaddr *)to, sizeof *to) < 0) die("connect");
    setsockopt(line->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)i};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, line->fd, &event) < 0) die("a connection");
  }
}

static void take_events(int64_t deadline) {
  struct epoll_event events[EVENTS];
  int ready = wait_events(epoll, events, EVENTS, deadline);
  for (int i = 0; i < ready; i++) {
    struct line *line = &lines[events[i].data.u32];
    if (events[i].events & EPOLLOUT) send_owed(line);
    if (events[i].events & ~(uint32_t)EPOLLOUT) take_answers(line);
  }
}

// With rate 0; the time it took.
static int64_t ask_by_answers(int64_t end) {
  for (int i = 0; i < connections; i++) ask(&lines[i], start);
  while (now_ns() < end) take_events(end);
  return now_ns() - start;
}

// Asks at the times that are due, and waits for the last answers until `patience`.
static void ask_by_time(long total, int64_t patience) {
  for (long asked = 0;;) {
    int64_t now = now_ns();
    for (; asked < total && due(asked) <= now; asked++) ask(&lines[asked % connections], now);
    if (asked == total && (answered == total || now > patience)) break;
    take_events(asked < total ? due(asked) : patience);
  }
  record_unanswered();
}

static void print(double seconds, long asked) {
  qsort(latencies, (size_t)recorded, sizeof *latencies, by_size);
  printf("{\"seconds\":%.6f,\"asked\":%ld,\"answered\":%ld,\"tenths_us\":[", seconds, asked, answered);
  for (long i = 0, next; i < recorded; i = next) {
    for (next = i + 1; next < recorded && latencies[next] == latencies[i]; next++) {
    }
    printf("%s[%lld,%ld]", i == 0 ? "" : ",", (long long)latencies[i], next - i);
  }
  printf("]}\n");
}

int main(int argc, char **argv) {
  if (argc != 6 && argc != 7) return 2;
  struct sockaddr_in to = address_of(argv[1], atoi(argv[2]));
  double seconds = atof(argv[4]), linger = argc == 7 ? atof(argv[6]) : LINGER_S;
  rate = atof(argv[3]);
  connections = atoi(argv[5]);
  if (connections < 1 || connections > CONNECTIONS_MAX) return 2;
  prepare();
  epoll = epoll_create1(0);
  long total = is_closed_loop() ? 0 : (long)(seconds * rate);
  recorded_max = is_closed_loop() ? (long)(seconds * 1e6) : total;
  latencies = malloc((size_t)(recorded_max + 1) * sizeof *latencies);
  if (epoll < 0 || latencies == NULL) die("latency");
  open_lines(&to);
  start = now_ns();
  int64_t span = (int64_t)(seconds * SECOND_NS);
  if (is_closed_loop()) span = ask_by_answers(start + span);
  else ask_by_time(total, start + span + (int64_t)(linger * SECOND_NS));
  print((double)span / SECOND_NS, is_closed_loop() ? answered : total);
}
