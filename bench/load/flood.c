// Flood: small UDP frames at a fixed rate, in bursts as a network card hands them over, on many flows. An open
// loop: a burst that is late does not delay the next.
// flood ADDRESS PORT FRAMES-PER-SECOND SECONDS FLOWS BURST   (rate 0: as fast as it goes)

#include "common.h"

// A frame of 64 bytes: 14 Ethernet, 20 IPv4, 8 UDP.
#define PAYLOAD_BYTES 22
#define FLOWS_MAX 4096
#define BURST_MAX 256
#define SEND_BUFFER_BYTES (4 << 20)

static int sockets[FLOWS_MAX];

static void wait_until(int64_t due_ns) {
  int64_t left = due_ns - now_ns();
  if (left > SPIN_NS) {
    int64_t wake = due_ns - SPIN_NS / 2;
    struct timespec time = {.tv_sec = wake / SECOND_NS, .tv_nsec = wake % SECOND_NS};
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, NULL);
  }
  while (now_ns() < due_ns) {
  }
}

static void open_flows(const struct sockaddr_in *to, int flows) {
  int bytes = SEND_BUFFER_BYTES;
  for (int i = 0; i < flows; i++) {
    sockets[i] = socket(AF_INET, SOCK_DGRAM, 0);
    if (sockets[i] < 0 || connect(sockets[i], (const struct sockaddr *)to, sizeof *to) < 0) die("a flow");
    setsockopt(sockets[i], SOL_SOCKET, SO_SNDBUFFORCE, &bytes, sizeof bytes);
  }
}

int main(int argc, char **argv) {
  if (argc != 7) return 2;
  struct sockaddr_in to = address_of(argv[1], atoi(argv[2]));
  double rate = atof(argv[3]), seconds = atof(argv[4]);
  int flows = atoi(argv[5]), burst = atoi(argv[6]);
  if (flows < 1 || flows > FLOWS_MAX || burst < 1 || burst > BURST_MAX) return 2;
  prepare();
  open_flows(&to, flows);
  static uint8_t payload[PAYLOAD_BYTES];
  struct iovec piece = {payload, sizeof payload};
  struct mmsghdr messages[BURST_MAX] = {0};
  for (int i = 0; i < burst; i++) messages[i].msg_hdr = (struct msghdr){.msg_iov = &piece, .msg_iovlen = 1};
  int64_t start = now_ns(), end = start + (int64_t)(seconds * SECOND_NS);
  long sent = 0, bursts = 0;
  for (;; bursts++) {
    int64_t due = rate > 0 ? start + (int64_t)((double)(bursts * burst) / rate * SECOND_NS) : now_ns();
    // The end is judged by the plan, and by the clock only when the machine cannot keep up at all.
    if (due >= end || (rate > 0 && now_ns() > end + SECOND_NS / 10)) break;
    if (rate > 0) wait_until(due);
    int done = sendmmsg(sockets[bursts % flows], messages, (unsigned int)burst, 0);
    if (done > 0) sent += done;
  }
  double elapsed = (double)(now_ns() - start) / SECOND_NS;
  printf("{\"sent\":%ld,\"seconds\":%.6f}\n", sent, elapsed > seconds ? elapsed : seconds);
}
