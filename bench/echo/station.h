// What an echo is on any device: a station with a MAC, which sends what comes for it on to the server.

#ifndef BENCH_ECHO_STATION_H
#define BENCH_ECHO_STATION_H

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAC_BYTES 6
#define ETHERNET_BYTES 14
// A super-frame of 64 KiB with its virtio-net header.
#define BUFFER_BYTES (65536 + 64)

struct station {
  // Bytes of the virtio-net header in front of every frame: 10, or 0 where there is none.
  int header_bytes;
  uint8_t own[MAC_BYTES];
  uint8_t server[MAC_BYTES];
};

static void die(const char *what) {
  fprintf(stderr, "%s: %s\n", what, strerror(errno));
  exit(1);
}

static void parse_mac(const char *text, uint8_t *mac) {
  unsigned int part[MAC_BYTES];
  if (sscanf(text, "%x:%x:%x:%x:%x:%x", &part[0], &part[1], &part[2], &part[3], &part[4], &part[5]) !=
      MAC_BYTES) {
    fprintf(stderr, "no MAC: %s\n", text);
    exit(2);
  }
  for (int i = 0; i < MAC_BYTES; i++) mac[i] = (uint8_t)part[i];
}

static struct station station_of(const char *own, const char *server, int header_bytes) {
  struct station station = {.header_bytes = header_bytes};
  parse_mac(own, station.own);
  parse_mac(server, station.server);
  return station;
}

// Turns a frame for this station into one for the server; 0 when it is not for this station. `data` begins with
// the virtio-net header, which says the same of the frame on its way out as on its way in.
static inline int turn_round(const struct station *station, uint8_t *data, int bytes) {
  uint8_t *frame = data + station->header_bytes;
  if (bytes < station->header_bytes + ETHERNET_BYTES || memcmp(frame, station->own, MAC_BYTES) != 0) return 0;
  memcpy(frame, station->server, MAC_BYTES);
  memcpy(frame + MAC_BYTES, station->own, MAC_BYTES);
  return 1;
}

#endif
