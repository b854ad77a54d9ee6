/* What the load generator and the upstream share: a clock, HTTP/1.1 framing, and a little epoll.

   Everything is push: bytes go in as they come, and how they were split never shows. Both programs speak to 127.0.0.1
   only and trust the peer to be well-meaning: this is a measuring tool, not a server. */
#ifndef BENCH_HTTP_H
#define BENCH_HTTP_H

#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#define MS 1000000ull
#define SECOND 1000000000ull

static inline uint64_t now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * SECOND + (uint64_t)t.tv_nsec;
}

static inline void die(const char *what) {
  perror(what);
  exit(2);
}

static inline void *must(void *memory) {
  if (!memory) die("memory");
  return memory;
}

/* ---- a message's head -------------------------------------------------------------------------------------------- */

struct head {
  size_t size;    /* bytes up to and with the blank line; 0: not complete yet */
  int status;     /* of an answer; 0 for a request */
  int64_t length; /* Content-Length, -1 when there is none */
  bool chunked, close, events;
};

static inline bool field_is(const char *line, size_t n, const char *name, size_t name_len) {
  return n > name_len && line[name_len] == ':' && strncasecmp(line, name, name_len) == 0;
}

static inline bool value_has(const char *line, size_t n, const char *word) {
  size_t len = strlen(word);
  for (size_t i = 0; i + len <= n; i++)
    if (strncasecmp(line + i, word, len) == 0) return true;
  return false;
}

#define FIELD(name) field_is(line, n, name, sizeof(name) - 1)

static inline void read_field(struct head *h, const char *line, size_t n) {
  if ((*line | 32) == 't' && FIELD("transfer-encoding")) h->chunked = value_has(line, n, "chunked");
  if ((*line | 32) != 'c') return;
  if (FIELD("content-length")) h->length = strtoll(line + sizeof "content-length", NULL, 10);
  else if (FIELD("content-type")) h->events = value_has(line, n, "text/event-stream");
  else if (FIELD("connection")) h->close = value_has(line, n, "close");
}

/* Reads the head at the front of `p`; `size` stays 0 while it is not complete. */
static inline struct head head_read(const char *p, size_t n) {
  struct head h = {.length = -1};
  const char *end = memmem(p, n, "\r\n\r\n", 4);
  if (!end) return h;
  h.size = (size_t)(end - p) + 4;
  if (n > 12 && memcmp(p, "HTTP/1.", 7) == 0) h.status = atoi(p + 9);
  for (const char *line = memchr(p, '\n', h.size); line && ++line < end;) {
    const char *next = memchr(line, '\n', h.size - (size_t)(line - p));
    read_field(&h, line, (size_t)(next - line));
    line = next;
  }
  return h;
}

/* ---- a message's body -------------------------------------------------------------------------------------------- */

enum body_at { BODY_LENGTH, BODY_UNTIL_CLOSE, CHUNK_SIZE, CHUNK_EXTENSION, CHUNK_DATA, CHUNK_END, TRAILER, BODY_DONE };

struct body {
  enum body_at at;
  uint64_t left;    /* of the length, or of this chunk */
  unsigned trailer; /* bytes in this trailer line */
};

typedef void piece_fn(void *owner, const char *p, size_t n);

static inline struct body body_of(const struct head *h) {
  struct body b = {.at = BODY_UNTIL_CLOSE};
  if (h->chunked) b.at = CHUNK_SIZE;
  else if (h->length >= 0) b = (struct body){.at = h->length ? BODY_LENGTH : BODY_DONE, .left = (uint64_t)h->length};
  return b;
}

static inline int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 32;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static inline void body_byte(struct body *b, char c) { /* of the framing, outside content */
  int digit = hex_digit(c);
  switch (b->at) {
  case CHUNK_SIZE:
    if (digit >= 0) {
      b->left = b->left * 16 + (uint64_t)digit;
      break;
    }
    b->at = CHUNK_EXTENSION; /* fall through */
  case CHUNK_EXTENSION:
    if (c == '\n') b->at = b->left ? CHUNK_DATA : TRAILER, b->trailer = 0;
    break;
  case CHUNK_END:
    if (c == '\n') b->at = CHUNK_SIZE, b->left = 0;
    break;
  case TRAILER:
    if (c == '\n' && b->trailer == 0) b->at = BODY_DONE;
    else if (c == '\n') b->trailer = 0;
    else if (c != '\r') b->trailer++;
    break;
  default:
    break;
  }
}

/* Hands content to `piece` and returns how many bytes belonged to this message; done when `at` is BODY_DONE. */
static inline size_t body_feed(struct body *b, const char *p, size_t n, piece_fn *piece, void *owner) {
  size_t used = 0;
  while (used < n && b->at != BODY_DONE) {
    if (b->at == BODY_UNTIL_CLOSE) {
      piece(owner, p + used, n - used);
      return n;
    }
    if (b->at == BODY_LENGTH || b->at == CHUNK_DATA) {
      size_t k = n - used < b->left ? n - used : (size_t)b->left;
      piece(owner, p + used, k);
      used += k;
      b->left -= k;
      if (!b->left) b->at = b->at == CHUNK_DATA ? CHUNK_END : BODY_DONE;
    } else {
      body_byte(b, p[used++]);
    }
  }
  return used;
}

/* ---- sockets ----------------------------------------------------------------------------------------------------- */

static inline struct sockaddr_in loopback(unsigned host, int port) { /* host 1 is 127.0.0.1 */
  return (struct sockaddr_in){
      .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(0x7f000000u + host)};
}

static inline void no_delay(int fd) {
  int one = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
}

static inline void watch(int poll, int how, int fd, uint32_t events, void *what) {
  struct epoll_event e = {.events = events, .data.ptr = what};
  if (epoll_ctl(poll, how, fd, &e)) die("epoll_ctl");
}

/* A timer that epoll waits for: milliseconds, epoll's own unit, are too coarse for a latency of 100 us. */
static inline void wake_at(int timer, uint64_t due) {
  struct itimerspec t = {.it_value = {(time_t)(due / SECOND), (long)(due % SECOND)}};
  timerfd_settime(timer, TFD_TIMER_ABSTIME, &t, NULL);
}

static inline void process_setup(void) {
  struct rlimit files;
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  prctl(PR_SET_TIMERSLACK, 1);
}

#endif
