// Many connections at once: opens them from many own addresses, asks once on each, asks again when all are open,
// and closes them. What is answered the second time was held by everything in between. Several processes where one
// may not have a descriptor for every connection. Whoever takes no more is not waited for to the end.
// hold ADDRESS PORT CONNECTIONS FIRST-OWN-ADDRESS OWN-ADDRESSES SECONDS-MAX-OF-A-PHASE

#include "common.h"

#define EVENTS 512
// Connections and requests under way at a time.
#define UNDER_WAY 256
// A phase is over when nothing is answered for so long.
#define STUCK_NS (4 * SECOND_NS)

enum state { CONNECTING, ASKED, HELD, ASKED_AGAIN, ANSWERED_AGAIN, LOST };

struct line {
  int fd, taken;
  enum state state;
};

static struct line *lines;
static int epoll, under_way;
static long held, answered_again;
static int64_t last_answer;

static void lose(struct line *line) {
  if (line->state == CONNECTING || line->state == ASKED || line->state == ASKED_AGAIN) under_way--;
  close(line->fd);
  line->state = LOST;
}

static void ask(struct line *line, enum state next) {
  static uint8_t message[MESSAGE_BYTES];
  line->state = next;
  line->taken = 0;
  if (send(line->fd, message, sizeof message, MSG_NOSIGNAL) != sizeof message) lose(line);
}

static void go_on(struct line *line, uint32_t events) {
  uint8_t answer[MESSAGE_BYTES];
  if (line->state == LOST) return;
  if (events & (EPOLLERR | EPOLLHUP)) return lose(line);
  if (line->state == CONNECTING && events & EPOLLOUT) ask(line, ASKED);
  if (line->state == LOST || !(events & (EPOLLIN | EPOLLRDHUP))) return;
  ssize_t bytes = recv(line->fd, answer, sizeof answer, 0);
  if (bytes < 0 && errno == EAGAIN) return;
  if (bytes <= 0) return lose(line);
  line->taken += (int)bytes;
  if (line->taken < MESSAGE_BYTES) return;
  under_way--;
  last_answer = now_ns();
  if (line->state == ASKED) {
    line->state = HELD;
    held++;
  } else {
    line->state = ANSWERED_AGAIN;
    answered_again++;
  }
}

static void take_events(int64_t deadline) {
  struct epoll_event events[EVENTS];
  int ready = wait_events(epoll, events, EVENTS, deadline);
  for (int i = 0; i < ready; i++) go_on(&lines[events[i].data.u32], events[i].events);
}

static int is_over(int64_t deadline) {
  int64_t now = now_ns();
  return now >= deadline || now - last_answer >= STUCK_NS;
}

// Opens connections number `first` to `first + count` of all.
static void open_all(const struct sockaddr_in *to, char **argv, int first, int count, int64_t deadline) {
  last_answer = now_ns();
  for (int begun = 0; (begun < count || under_way > 0) && !is_over(deadline);) {
    for (; begun < count && under_way < UNDER_WAY; begun++) {
      struct line *line = &lines[begun];
      line->fd = connect_from(to, argv[4], atoi(argv[5]), (unsigned int)(first + begun));
      under_way++;
      if (line->fd < 0) lose(line);
      else watch(epoll, line->fd, (uint64_t)begun);
    }
    take_events(deadline);
  }
}

static void ask_all_again(int count, int64_t deadline) {
  under_way = 0;
  last_answer = now_ns();
  for (int next = 0; (next < count || under_way > 0) && !is_over(deadline);) {
    for (; next < count && under_way < UNDER_WAY; next++) {
      if (lines[next].state != HELD) continue;
      under_way++;
      ask(&lines[next], ASKED_AGAIN);
    }
    take_events(deadline);
  }
}

struct result {
  long held, answered_again;
  // Of the first phase.
  int64_t last_answer;
};

// One process: opens its share, tells so on `done`, waits for `go` from the one that waits for all, asks again.
static void work(const struct sockaddr_in *to, char **argv, int first, int count, int done, int go) {
  char word = 0;
  int64_t patience = (int64_t)(atof(argv[6]) * SECOND_NS);
  lines = calloc((size_t)count, sizeof *lines);
  epoll = epoll_create1(0);
  if (lines == NULL || epoll < 0) die("hold");
  open_all(to, argv, first, count, now_ns() + patience);
  struct result result = {.held = held, .last_answer = last_answer};
  if (write(done, &result, sizeof result) < 0 || read(go, &word, 1) < 0) die("pipe");
  ask_all_again(count, now_ns() + patience);
  result.answered_again = answered_again;
  if (write(done, &result, sizeof result) < 0) die("pipe");
}

static struct result gather(int done, int processes) {
  struct result sum = {0};
  for (int i = 0; i < processes; i++) {
    struct result one;
    if (read(done, &one, sizeof one) != sizeof one) die("a process ended early");
    sum.held += one.held;
    sum.answered_again += one.answered_again;
    if (one.last_answer > sum.last_answer) sum.last_answer = one.last_answer;
  }
  return sum;
}

int main(int argc, char **argv) {
  if (argc != 7) return 2;
  struct sockaddr_in to = address_of(argv[1], atoi(argv[2]));
  int count = atoi(argv[3]), done[2], go[2];
  int processes = processes_for(count, prepare());
  int64_t start = now_ns();
  if (pipe(done) < 0 || pipe(go) < 0) die("pipe");
  for (int i = 0; i < processes; i++) {
    int first = (int)((long)count * i / processes), next = (int)((long)count * (i + 1) / processes);
    pid_t child = fork();
    if (child < 0) die("fork");
    if (child > 0) continue;
    close(done[0]);
    close(go[1]);
    work(&to, argv, first, next - first, done[1], go[0]);
    return 0;
  }
  close(done[1]);
  struct result opened = gather(done[0], processes);
  double opening = (double)(opened.last_answer - start) / SECOND_NS;
  for (int i = 0; i < processes; i++)
    if (write(go[1], "g", 1) < 0) die("pipe");
  struct result again = gather(done[0], processes);
  printf("{\"held\":%ld,\"answered_again\":%ld,\"lost\":%ld,\"seconds\":%.6f}\n", opened.held, again.answered_again,
         (long)count - again.answered_again, opening);
}
