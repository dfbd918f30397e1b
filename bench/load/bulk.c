// Bulk: TCP connections that send as much as they can from the client to the server, the way that passes the
// director under every forwarding method. The server tells at the end how many bytes came.
// bulk ADDRESS PORT SECONDS STREAMS

#include <poll.h>

#include "common.h"

#define PIECE_BYTES 262144
#define STREAMS_MAX 64
#define PATIENCE_MS 10000

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  struct sockaddr_in to = address_of(argv[1], atoi(argv[2]));
  double seconds = atof(argv[3]);
  int streams = atoi(argv[4]);
  if (streams < 1 || streams > STREAMS_MAX) return 2;
  prepare();
  static uint8_t piece[PIECE_BYTES];
  struct pollfd lines[STREAMS_MAX];
  for (int i = 0; i < streams; i++) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof to) < 0) die("connect");
    lines[i] = (struct pollfd){.fd = fd, .events = POLLOUT};
  }
  int64_t start = now_ns(), end = start + (int64_t)(seconds * SECOND_NS);
  while (now_ns() < end) {
    if (poll(lines, (nfds_t)streams, PATIENCE_MS) <= 0) die("nothing can be sent");
    for (int i = 0; i < streams; i++) {
      if (lines[i].revents == 0) continue;
      if (send(lines[i].fd, piece, sizeof piece, MSG_DONTWAIT | MSG_NOSIGNAL) < 0 && errno != EAGAIN) die("send");
    }
  }
  long long bytes = 0;
  for (int i = 0; i < streams; i++) shutdown(lines[i].fd, SHUT_WR);
  for (int i = 0; i < streams; i++) {
    char told[32] = {0};
    size_t length = 0;
    ssize_t got;
    struct pollfd line = {.fd = lines[i].fd, .events = POLLIN};
    while (length < sizeof told - 1 && poll(&line, 1, PATIENCE_MS) > 0 &&
           (got = recv(line.fd, told + length, sizeof told - 1 - length, 0)) > 0)
      length += (size_t)got;
    if (atoll(told) <= 0) {
      fprintf(stderr, "the server told \"%s\" instead of a number of bytes\n", told);
      return 1;
    }
    bytes += atoll(told);
  }
  printf("{\"bytes\":%lld,\"seconds\":%.6f}\n", bytes, (double)(now_ns() - start) / SECOND_NS);
}
