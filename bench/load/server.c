// The load server: takes bulk data, answers every 64 bytes with 64, lets floods drain away. One process where it may
// have a descriptor for every connection, else several. Ends with its lab.
// server BULK-PORT FLOOD-PORT ANSWER-PORT…

#include "common.h"

#include <signal.h>

#define BACKLOG 16384
#define EVENTS 512
#define ANSWERS_MAX 64
#define DISCARD_BYTES (1 << 20)
// A little more than the largest load has.
#define CONNECTIONS 55000

enum what { NOTHING, BULK_LISTENER, ANSWER_LISTENER, BULK, ANSWER };

struct line {
  enum what what;
  long long taken;
  // Bytes of answers that the socket has not taken yet.
  size_t owed;
  int is_blocked;
};

static struct line *lines;
static int epoll;

static void add(int fd, enum what what) {
  struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
  lines[fd] = (struct line){.what = what};
  if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) < 0) die("epoll_ctl");
}

static void listen_on(const char *port, enum what what) {
  struct sockaddr_in any = address_of("0.0.0.0", atoi(port));
  int one = 1;
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &one, sizeof one);
  if (fd < 0 || bind(fd, (struct sockaddr *)&any, sizeof any) < 0 || listen(fd, BACKLOG) < 0) die("listen");
  add(fd, what);
}

// Nobody reads here: frames are counted on the interface, and a full buffer drops them for next to nothing. The
// socket is there so that nobody answers by ICMP.
static void bind_flood(const char *port) {
  struct sockaddr_in any = address_of("0.0.0.0", atoi(port));
  int fd = socket(AF_INET, SOCK_DGRAM, 0), bytes = 0;
  setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
  if (fd < 0 || bind(fd, (struct sockaddr *)&any, sizeof any) < 0) die("flood port");
}

static void accept_all(int listener, enum what what) {
  int one = 1, fd;
  while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    add(fd, what);
  }
}

static void end(int fd) {
  lines[fd].what = NOTHING;
  close(fd);
}

// Bulk data is thrown away where it lies (MSG_TRUNC): copying it would measure the server. When the client is done,
// it is told how many bytes came.
static void take_bulk(int fd) {
  ssize_t bytes = recv(fd, NULL, DISCARD_BYTES, MSG_TRUNC);
  if (bytes > 0) lines[fd].taken += bytes;
  if (bytes < 0 && errno == EAGAIN) return;
  if (bytes > 0) return;
  char text[32];
  int length = snprintf(text, sizeof text, "%lld\n", lines[fd].taken);
  if (bytes == 0 && send(fd, text, (size_t)length, MSG_NOSIGNAL) < 0) perror("telling the bytes");
  end(fd);
}

// A client that takes no more answers is not read from until it does.
static void answer(int fd) {
  static uint8_t in[ANSWERS_MAX * MESSAGE_BYTES], out[ANSWERS_MAX * MESSAGE_BYTES];
  struct line *line = &lines[fd];
  if (line->owed == 0) {
    ssize_t bytes = recv(fd, in, sizeof in, 0);
    if (bytes < 0 && errno == EAGAIN) return;
    if (bytes <= 0) return end(fd);
    long long before = line->taken / MESSAGE_BYTES;
    line->taken += bytes;
    line->owed = (size_t)(line->taken / MESSAGE_BYTES - before) * MESSAGE_BYTES;
  }
  if (line->owed > 0) {
    ssize_t bytes = send(fd, out, line->owed, MSG_NOSIGNAL);
    if (bytes < 0 && errno != EAGAIN) return end(fd);
    if (bytes > 0) line->owed -= (size_t)bytes;
  }
  int is_blocked = line->owed > 0;
  if (is_blocked == line->is_blocked) return;
  line->is_blocked = is_blocked;
  struct epoll_event event = {.events = is_blocked ? EPOLLOUT : EPOLLIN, .data.fd = fd};
  if (epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &event) < 0) die("epoll_ctl");
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  int descriptors = prepare();
  bind_flood(argv[2]);
  // Children end with the first process, as that ends with its lab.
  for (int i = 1; i < processes_for(CONNECTIONS, descriptors); i++) {
    pid_t child = fork();
    if (child < 0) die("fork");
    if (child == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL) < 0) die("prctl");
    if (child == 0) break;
  }
  lines = calloc((size_t)descriptors, sizeof *lines);
  epoll = epoll_create1(0);
  if (lines == NULL || epoll < 0) die("server");
  listen_on(argv[1], BULK_LISTENER);
  for (int i = 3; i < argc; i++) listen_on(argv[i], ANSWER_LISTENER);
  puts("ready");
  fflush(stdout);
  for (;;) {
    struct epoll_event events[EVENTS];
    int ready = epoll_wait(epoll, events, EVENTS, -1);
    for (int i = 0; i < ready; i++) {
      int fd = events[i].data.fd;
      switch (lines[fd].what) {
      case BULK_LISTENER: accept_all(fd, BULK); break;
      case ANSWER_LISTENER: accept_all(fd, ANSWER); break;
      case BULK: take_bulk(fd); break;
      case ANSWER: answer(fd); break;
      case NOTHING: break;
      }
    }
  }
}
