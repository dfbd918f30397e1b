// What the load programs share: time, errors, sockets with many own addresses. All C, so that short rounds measure
// the contender and not a warming compiler; 64 bytes a request and an answer, as bench/load/jobs.ts says.

#ifndef BENCH_LOAD_COMMON_H
#define BENCH_LOAD_COMMON_H

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define MESSAGE_BYTES 64
#define SECOND_NS 1000000000ll
// Below this a sleep would end too late: the rest is spun away.
#define SPIN_NS 60000
#define DESCRIPTORS_MAX 1048576
// Of a process, for other things than connections.
#define SPARE_DESCRIPTORS 64

static void die(const char *what) {
  fprintf(stderr, "%s: %s\n", what, strerror(errno));
  exit(1);
}

static int64_t now_ns(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * SECOND_NS + time.tv_nsec;
}

static struct sockaddr_in address_of(const char *text, int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
  if (inet_pton(AF_INET, text, &address.sin_addr) != 1) {
    fprintf(stderr, "no address: %s\n", text);
    exit(2);
  }
  return address;
}

// As many descriptors as this process may have, and sleeps that end when they should; the descriptors.
static int prepare(void) {
  struct rlimit limit, more = {DESCRIPTORS_MAX, DESCRIPTORS_MAX};
  prctl(PR_SET_TIMERSLACK, 1);
  if (getrlimit(RLIMIT_NOFILE, &limit) < 0) die("getrlimit");
  if (limit.rlim_max < more.rlim_max && setrlimit(RLIMIT_NOFILE, &more) == 0) return DESCRIPTORS_MAX;
  limit.rlim_cur = limit.rlim_max < more.rlim_max ? limit.rlim_max : more.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  return (int)limit.rlim_cur;
}

// Processes that are needed for so many connections where one may have `descriptors`.
static inline int processes_for(int connections, int descriptors) {
  int each = descriptors - SPARE_DESCRIPTORS;
  return (connections + each - 1) / each;
}

// A socket that begins to connect from own address number `number`, of `count` from `first` on (count 0: any).
// The kernel chooses the port when it knows both ends, so that each address has all of them. -1 when it cannot.
static inline int connect_from(const struct sockaddr_in *to, const char *first, int count, unsigned int number) {
  int one = 1;
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) return -1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  if (count > 0) {
    struct sockaddr_in from = address_of(first, 0);
    from.sin_addr.s_addr = htonl(ntohl(from.sin_addr.s_addr) + number % (unsigned int)count);
    setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
    if (bind(fd, (struct sockaddr *)&from, sizeof from) < 0) die("bind");
  }
  if (connect(fd, (const struct sockaddr *)to, sizeof *to) < 0 && errno != EINPROGRESS) {
    close(fd);
    return -1;
  }
  return fd;
}

// Watches for readiness both ways, told once for each change. `key` comes back with the event.
static inline void watch(int epoll, int fd, uint64_t key) {
  struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data.u64 = key};
  if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) < 0) die("epoll_ctl");
}

// Events, waiting no longer than until `deadline_ns` and 100 ms.
static inline int wait_events(int epoll, struct epoll_event *events, int count, int64_t deadline_ns) {
  int64_t left = deadline_ns - now_ns();
  if (left < 0) left = 0;
  if (left > SECOND_NS / 10) left = SECOND_NS / 10;
  struct timespec time = {.tv_nsec = (long)left};
  int ready = epoll_pwait2(epoll, events, count, &time, NULL);
  if (ready < 0 && errno != EINTR) die("epoll_pwait2");
  return ready < 0 ? 0 : ready;
}

#endif
