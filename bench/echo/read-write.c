// The plainest director there could be: reads a frame from a TAP, writes it back to another MAC. One read(2)
// and one write(2) a frame, poll(2) when nothing waits. See tap.h for the arguments.

#include <poll.h>

#include "tap.h"

static uint8_t buffer[BUFFER_BYTES];

int main(int argc, char **argv) {
  struct tap tap = open_tap(argc, argv, O_NONBLOCK);
  struct pollfd ready = {.fd = tap.fd, .events = POLLIN};
  puts("ready");
  fflush(stdout);
  for (;;) {
    ssize_t bytes = read(tap.fd, buffer, (size_t)tap.buffer_bytes);
    if (bytes < 0) {
      if (errno != EAGAIN && errno != EINTR) die("read");
      if (poll(&ready, 1, -1) < 0 && errno != EINTR) die("poll");
      continue;
    }
    if (!turn_round(&tap.station, buffer, (int)bytes)) continue;
    // A write that is refused loses the frame, as on any wire.
    if (write(tap.fd, buffer, (size_t)bytes) < 0 && errno == EBADFD) die("write");
  }
}
