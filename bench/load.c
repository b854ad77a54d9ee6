/* Loads one HTTP/1.1 server on 127.0.0.1 and prints what came back, as one line of JSON.

     load --port 8787 --path /v1/chat/completions --body chat.json --header 'Authorization: Bearer sk-x' \
          --conns 64 --warm 2 --secs 10 [--rate 300 | --volley | --count 1000]

   Closed loop (no --rate): every connection asks again as soon as it was answered; with --volley only when all were, so
   that all begin at once. Open loop (--rate): requests are due at even intervals whether or not the server keeps up,
   and latency counts from the moment a request was due, not from when a connection was free for it.

   Prints `begin` when the measured time starts, `end` when it ends (so that a caller can read clocks at these moments),
   then waits up to --drain seconds for what is still under way, and prints the result. A stream counts as answered when
   its `[DONE]` came. Events that carry the upstream's clock (`~` and 19 digits) are timed: that is `event_lag`. */
#define _GNU_SOURCE
#include "http.h"

#include <getopt.h>
#include <math.h>
#include <poll.h>
#include <signal.h>

enum { EVENTS_A_WAIT = 256, HEAD_MAX = 16384, KEEP = 4096, LINE_KEEP = 1024, RECEIVE = 262144, GIVE_UP = 2000 };

/* ---- figures: a histogram of nanoseconds, exact to 0.4 % --------------------------------------------------------- */

enum { SUB_BITS = 8, SUB = 1 << SUB_BITS, OCTAVES = 40 };

struct histogram {
  uint64_t n, sum, most;
  uint32_t at[SUB * OCTAVES];
};

static void note(struct histogram *h, uint64_t ns) {
  unsigned shift = ns < 2 * SUB ? 0 : 63 - (unsigned)__builtin_clzll(ns) - SUB_BITS;
  size_t slot = shift * (size_t)SUB + (size_t)(ns >> shift);
  if (slot >= SUB * OCTAVES) slot = SUB * OCTAVES - 1;
  h->at[slot]++;
  h->n++;
  h->sum += ns;
  if (ns > h->most) h->most = ns;
}

static double quantile_ms(const struct histogram *h, double q) {
  uint64_t wanted = (uint64_t)ceil(q * (double)h->n), seen = 0;
  for (size_t slot = 0; slot < SUB * OCTAVES; slot++) {
    if (!h->at[slot] || (seen += h->at[slot]) < wanted) continue;
    size_t shift = slot < 2 * SUB ? 0 : slot / SUB - 1;
    double low = ldexp((double)(slot - shift * SUB), (int)shift);
    return (low + ldexp(0.5, (int)shift) - (shift ? 0 : 0.5)) / 1e6;
  }
  return 0;
}

static void print_histogram(const char *name, const struct histogram *h) {
  printf(",\"%s\":{\"n\":%llu", name, (unsigned long long)h->n);
  if (h->n)
    printf(",\"mean\":%.4f,\"p50\":%.4f,\"p90\":%.4f,\"p99\":%.4f,\"max\":%.4f", (double)h->sum / (double)h->n / 1e6,
           quantile_ms(h, 0.5), quantile_ms(h, 0.9), quantile_ms(h, 0.99), (double)h->most / 1e6);
  printf("}");
}

/* ---- what was asked for, and what came --------------------------------------------------------------------------- */

struct bytes {
  char *p;
  size_t n;
};

static struct {
  int port, conns, expect, sources;
  double warm, secs, drain, rate;
  unsigned long count;
  bool volley;
  const char *method, *path, *contains;
  struct bytes body, headers, vary;
} want = {.conns = 1, .expect = 200, .secs = 1, .drain = 5, .method = "POST", .path = "/", .sources = 1};

static struct {
  unsigned long sent, answered, counted, wrong, broken, stale, reconnected, events, events_counted, streams;
  unsigned long statuses[600];
  char first_bad[240];
} got;

static struct histogram latency, first_event, event_lag, late_start;

/* ---- connections ------------------------------------------------------------------------------------------------- */

struct conn {
  int fd;
  unsigned source;
  bool busy, used, heard, in_body, want_out, spoke; /* used: answered before; heard: a byte of this answer came */
  const struct bytes *request;
  size_t off;
  uint64_t due;
  char *head_kept, *kept, *line;
  size_t head_len, kept_len, line_len;
  struct head head;
  struct body body;
  unsigned events, done;
  struct conn *next_idle;
};

static struct conn *conns, *idle_head, **idle_tail = &idle_head;
static struct bytes *requests;
static size_t n_requests;
static int poller, timer, under_way, failures_in_a_row;
static uint64_t began, from, until, deadline, now; /* `now` is read once a loop */
static unsigned long started;                      /* requests begun or, in the open loop, taken from the schedule */

static void go_idle(struct conn *c) {
  c->next_idle = NULL;
  *idle_tail = c;
  idle_tail = &c->next_idle;
}

static struct conn *take_idle(void) {
  struct conn *c = idle_head;
  if (c && !(idle_head = c->next_idle)) idle_tail = &idle_head;
  return c;
}

static void connect_to(struct conn *c) {
  struct sockaddr_in server = loopback(1, want.port), local = loopback(c->source, 0);
  int one = 1;
  c->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (c->fd < 0) die("socket");
  no_delay(c->fd);
  setsockopt(c->fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
  if (want.sources > 1 && bind(c->fd, (struct sockaddr *)&local, sizeof local)) die("bind");
  if (connect(c->fd, (struct sockaddr *)&server, sizeof server) && errno != EINPROGRESS && errno != ECONNREFUSED)
    die("connect");
  c->used = c->want_out = false;
  watch(poller, EPOLL_CTL_ADD, c->fd, EPOLLIN, c);
}

static void reconnect(struct conn *c) {
  close(c->fd);
  got.reconnected++;
  connect_to(c);
}

static void want_out(struct conn *c, bool wanted) {
  if (c->want_out == wanted) return;
  c->want_out = wanted;
  watch(poller, EPOLL_CTL_MOD, c->fd, EPOLLIN | (wanted ? EPOLLOUT : 0u), c);
}

static void lost(struct conn *c);

static void push(struct conn *c) {
  ssize_t k = send(c->fd, c->request->p + c->off, c->request->n - c->off, MSG_NOSIGNAL);
  if (k < 0 && errno != EAGAIN && errno != EINTR && errno != ENOTCONN) {
    lost(c);
    return;
  }
  if (k > 0) c->off += (size_t)k;
  want_out(c, c->off < c->request->n);
}

static void ready_for_answer(struct conn *c) {
  c->off = c->head_len = c->kept_len = c->line_len = 0;
  c->heard = c->in_body = c->spoke = false;
  c->events = c->done = 0;
}

static void ask(struct conn *c, uint64_t due) {
  c->request = &requests[got.sent % n_requests];
  c->due = due;
  c->busy = true;
  under_way++;
  got.sent++;
  ready_for_answer(c);
  push(c);
}

static bool in_window(uint64_t t) { return t >= from && t < until; }

static void bad(const struct conn *c, const char *why) {
  if (*got.first_bad) return;
  snprintf(got.first_bad, sizeof got.first_bad, "%s: %d %.*s", why, c->in_body ? c->head.status : 0,
           (int)(c->kept_len < 180 ? c->kept_len : 180), c->kept);
}

static void settled(struct conn *c) {
  c->busy = false;
  under_way--;
  go_idle(c);
}

static void count_failure(void) {
  if (++failures_in_a_row <= GIVE_UP + 10 * want.conns) return;
  fprintf(stderr, "load: gave up: the server on port %d keeps closing connections\n", want.port);
  exit(3);
}

/* The connection ended before the answer did. A kept connection that the server closed while the request was on its way
   is no failure of the server's: such a request is sent again, once, as every client does. */
static void lost(struct conn *c) {
  bool stale = c->used && !c->heard;
  count_failure();
  reconnect(c);
  if (stale) {
    got.stale++;
    ready_for_answer(c);
    push(c);
    return;
  }
  got.broken++;
  bad(c, "broken off");
  settled(c);
}

static bool as_expected(const struct conn *c) {
  if (want.expect && c->head.status != want.expect) return false;
  if (c->head.events) return c->done == 1 && c->events > 0;
  return !want.contains || memmem(c->kept, c->kept_len, want.contains, strlen(want.contains));
}

static void answered(struct conn *c) {
  bool whole_request_sent = c->off == c->request->n;
  uint64_t counts_from = want.rate > 0 ? c->due : now; /* open loop: what was due in the window counts */
  got.answered++;
  failures_in_a_row = 0;
  if (c->head.status > 0 && c->head.status < 600) got.statuses[c->head.status]++;
  if (c->done) got.streams++;
  if (!as_expected(c)) {
    got.wrong++;
    bad(c, "unexpected");
  } else if (in_window(counts_from)) {
    got.counted++;
    note(&latency, now - c->due);
  }
  c->used = true;
  if (c->head.close || !whole_request_sent || c->body.at == BODY_UNTIL_CLOSE) reconnect(c);
  settled(c);
}

/* ---- answers ----------------------------------------------------------------------------------------------------- */

static void time_event(const char *line, size_t n) {
  const char *stamp = memchr(line, '~', n);
  uint64_t sent = 0;
  if (!stamp || (size_t)(stamp - line) + 20 > n) return;
  for (int i = 1; i <= 19; i++) {
    if (stamp[i] < '0' || stamp[i] > '9') return;
    sent = sent * 10 + (uint64_t)(stamp[i] - '0');
  }
  uint64_t here = now_ns();
  if (sent && here > sent) note(&event_lag, here - sent);
}

static void on_line(struct conn *c, const char *line, size_t n) {
  if (n < 6 || memcmp(line, "data:", 5) != 0) return;
  if (memmem(line, n < 16 ? n : 16, "[DONE]", 6)) {
    c->done++;
    return;
  }
  c->events++;
  got.events++;
  if (!c->spoke && in_window(c->due)) note(&first_event, now - c->due);
  c->spoke = true;
  if (!in_window(now)) return;
  got.events_counted++;
  time_event(line, n);
}

static void keep(char *to, size_t *len, size_t room, const char *p, size_t n) {
  if (n > room - *len) n = room - *len;
  memcpy(to + *len, p, n);
  *len += n;
}

static void on_content(void *owner, const char *p, size_t n) {
  struct conn *c = owner;
  if (!c->head.events || c->head.status != 200) {
    keep(c->kept, &c->kept_len, KEEP, p, n);
    return;
  }
  for (const char *end; n && (end = memchr(p, '\n', n));) {
    size_t k = (size_t)(end - p);
    if (c->line_len) {
      keep(c->line, &c->line_len, LINE_KEEP, p, k);
      on_line(c, c->line, c->line_len);
      c->line_len = 0;
    } else {
      on_line(c, p, k);
    }
    p += k + 1;
    n -= k + 1;
  }
  keep(c->line, &c->line_len, LINE_KEEP, p, n);
}

/* Take the head from the front of what came; returns how many bytes of `p` it used. */
static size_t on_head_bytes(struct conn *c, const char *p, size_t n) {
  size_t before = c->head_len;
  if (!before) {
    c->head = head_read(p, n);
  } else {
    keep(c->head_kept, &c->head_len, HEAD_MAX, p, n);
    c->head = head_read(c->head_kept, c->head_len);
  }
  if (!c->head.size) {
    if (!before) keep(c->head_kept, &c->head_len, HEAD_MAX, p, n);
    return n;
  }
  size_t used = c->head.size - before;
  c->head_len = 0;
  if (c->head.status == 100) return used;
  if (c->head.status == 204 || c->head.status == 304) c->head.length = 0;
  c->in_body = true;
  c->body = body_of(&c->head);
  return used;
}

static void on_bytes(struct conn *c, const char *p, size_t n) {
  c->heard = true;
  while (n || (c->in_body && c->body.at == BODY_DONE)) {
    size_t used = c->in_body ? body_feed(&c->body, p, n, on_content, c) : on_head_bytes(c, p, n);
    p += used;
    n -= used;
    if (c->in_body && c->body.at == BODY_DONE) {
      answered(c);
      return;
    }
  }
}

static void on_readable(struct conn *c) {
  static char room[RECEIVE];
  ssize_t k = recv(c->fd, room, sizeof room, 0);
  if (k < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (k > 0 && c->busy) {
    on_bytes(c, room, (size_t)k);
  } else if (!c->busy) { /* the server tidied up an idle connection */
    if (!c->used) count_failure();
    reconnect(c);
  } else if (k == 0 && c->in_body && c->body.at == BODY_UNTIL_CLOSE) {
    answered(c);
  } else {
    lost(c);
  }
}

/* ---- who asks when ----------------------------------------------------------------------------------------------- */

static uint64_t due_of(unsigned long nth) { return began + (uint64_t)((double)nth * 1e9 / want.rate); }

static void ask_what_is_due(void) {
  while (idle_head && due_of(started) <= now && due_of(started) < until) {
    uint64_t due = due_of(started++);
    if (in_window(due)) note(&late_start, now - due);
    ask(take_idle(), due);
  }
}

static bool may_ask(void) { return now < until && (!want.count || started < want.count); }

static void ask_again(void) {
  if (want.rate > 0) {
    ask_what_is_due();
    return;
  }
  if (want.volley && under_way) return;
  for (int n = want.conns - under_way; n && idle_head && may_ask(); n--) {
    started++;
    ask(take_idle(), want.volley ? now : now_ns());
  }
}

static void arm(void) {
  uint64_t next = now < from ? from : now < until ? until : deadline;
  if (want.rate > 0 && idle_head && due_of(started) < until && due_of(started) < next) next = due_of(started);
  if (want.rate <= 0 && !under_way && idle_head && may_ask() && next > now + 10 * MS)
    next = now + 10 * MS; /* every connection failed: try again soon */
  static uint64_t armed;
  if (next != armed || now >= armed) wake_at(timer, armed = next);
}

static bool more_to_come(void) {
  if (want.count && got.sent >= want.count && !under_way) return false;
  if (now < until) return true;
  return (under_way || (want.rate > 0 && due_of(started) < until)) && now < deadline;
}

static void say(const char *word) {
  puts(word);
  fflush(stdout);
}

static void run(void) {
  struct epoll_event events[EVENTS_A_WAIT];
  int said = 0;
  now = began = now_ns();
  from = began + (uint64_t)(want.count ? 0 : want.warm * 1e9);
  until = from + (uint64_t)(want.secs * 1e9);
  deadline = until + (uint64_t)(want.drain * 1e9);
  for (;;) {
    if (said == 0 && now >= from) say("begin"), said = 1;
    if (said == 1 && now >= until) say("end"), said = 2;
    ask_again();
    if (!more_to_come()) break;
    arm();
    int n = epoll_wait(poller, events, EVENTS_A_WAIT, -1);
    now = now_ns();
    for (int i = 0; i < n; i++) {
      struct conn *c = events[i].data.ptr;
      uint64_t ticks;
      if (!c) {
        if (read(timer, &ticks, sizeof ticks) < 0 && errno != EAGAIN) die("timer");
        continue;
      }
      int fd = c->fd;
      if ((events[i].events & EPOLLOUT) && c->busy) push(c);
      if (c->fd == fd && (events[i].events & ~(uint32_t)EPOLLOUT)) on_readable(c);
    }
  }
  if (said == 0) say("begin");
  if (said < 2) say("end");
}

/* ---- start and report -------------------------------------------------------------------------------------------- */

static struct bytes whole_file(const char *name) {
  FILE *f = fopen(name, "rb");
  struct bytes b = {0};
  if (!f) die(name);
  fseek(f, 0, SEEK_END);
  b.n = (size_t)ftell(f);
  rewind(f);
  b.p = must(malloc(b.n + 1));
  if (fread(b.p, 1, b.n, f) != b.n) die(name);
  b.p[b.n] = 0;
  fclose(f);
  return b;
}

static void add(struct bytes *b, const char *p, size_t n) {
  b->p = must(realloc(b->p, b->n + n + 1));
  memcpy(b->p + b->n, p, n);
  b->p[b->n += n] = 0;
}

static void add_request(const char *line, size_t n) {
  char head[1024];
  int k = snprintf(head, sizeof head,
                   "%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUser-Agent: lockgate-bench\r\nAccept: */*\r\n",
                   want.method, want.path, want.port);
  struct bytes r = {0};
  add(&r, head, (size_t)k);
  if (want.headers.n) add(&r, want.headers.p, want.headers.n);
  if (n) add(&r, line, n), add(&r, "\r\n", 2);
  if (want.body.n) {
    k = snprintf(head, sizeof head, "Content-Type: application/json\r\nContent-Length: %zu\r\n", want.body.n);
    add(&r, head, (size_t)k);
  }
  add(&r, "\r\n", 2);
  if (want.body.n) add(&r, want.body.p, want.body.n);
  requests = must(realloc(requests, (n_requests + 1) * sizeof *requests));
  requests[n_requests++] = r;
}

static void make_requests(void) { /* one, or one for each line of the --vary file */
  char *line = want.vary.n ? strtok(want.vary.p, "\n") : NULL;
  for (; line; line = strtok(NULL, "\n")) add_request(line, strlen(line));
  if (!n_requests) add_request(NULL, 0);
}

static void open_connections(void) {
  conns = must(calloc((size_t)want.conns, sizeof *conns));
  for (int i = 0; i < want.conns; i++) {
    struct conn *c = &conns[i];
    *c = (struct conn){.source = 1 + (unsigned)(i % want.sources)};
    c->head_kept = must(malloc(HEAD_MAX + KEEP + LINE_KEEP));
    c->kept = c->head_kept + HEAD_MAX;
    c->line = c->kept + KEEP;
    connect_to(c);
    struct pollfd p = {.fd = c->fd, .events = POLLOUT};
    int error = 0;
    socklen_t size = sizeof error;
    poll(&p, 1, 10000);
    if (getsockopt(c->fd, SOL_SOCKET, SO_ERROR, &error, &size) || error || !(p.revents & POLLOUT)) {
      fprintf(stderr, "load: no server on port %d: %s\n", want.port, strerror(error ? error : ETIMEDOUT));
      exit(3);
    }
    go_idle(c);
  }
}

static void report(void) {
  double secs = want.count && now < until ? (double)(now - from) / 1e9 : want.secs;
  printf("{\"secs\":%.4f,\"sent\":%lu,\"answered\":%lu,\"counted\":%lu,\"per_s\":%.2f", secs, got.sent, got.answered,
         got.counted, (double)got.counted / secs);
  printf(",\"wrong\":%lu,\"broken\":%lu", got.wrong, got.broken);
  unsigned long left = want.rate > 0 ? (unsigned long)ceil((double)(until - began) * want.rate / 1e9) : 0;
  left = left > started ? left - started : 0;
  printf(",\"abandoned\":%lu,\"stale\":%lu,\"reconnected\":%lu,\"streams\":%lu,\"events\":%lu,\"events_counted\":%lu",
         left + (unsigned long)under_way, got.stale, got.reconnected, got.streams, got.events, got.events_counted);
  printf(",\"events_per_s\":%.1f,\"statuses\":{", (double)got.events_counted / secs);
  const char *comma = "";
  for (int s = 0; s < 600; s++)
    if (got.statuses[s]) printf("%s\"%d\":%lu", comma, s, got.statuses[s]), comma = ",";
  printf("}");
  print_histogram("latency", &latency);
  print_histogram("first_event", &first_event);
  print_histogram("event_lag", &event_lag);
  print_histogram("late_start", &late_start);
  printf(",\"first_bad\":\"");
  for (const char *p = got.first_bad; *p; p++)
    if (*p == '"' || *p == '\\') printf("\\%c", *p);
    else putchar((unsigned char)*p < 32 || (unsigned char)*p > 126 ? ' ' : *p);
  printf("\"}\n");
}

static void set_option(int option, char *value) {
  switch (option) {
  case 'p': want.port = atoi(value); break;
  case 'P': want.path = value; break;
  case 'm': want.method = value; break;
  case 'b': want.body = whole_file(value); break;
  case 'H':
    add(&want.headers, value, strlen(value));
    add(&want.headers, "\r\n", 2);
    break;
  case 'v': want.vary = whole_file(value); break;
  case 'c': want.conns = atoi(value); break;
  case 'w': want.warm = atof(value); break;
  case 's': want.secs = atof(value); break;
  case 'd': want.drain = atof(value); break;
  case 'r': want.rate = atof(value); break;
  case 'n': want.count = strtoul(value, NULL, 10); break;
  case 'V': want.volley = true; break;
  case 'e': want.expect = atoi(value); break;
  case 'C': want.contains = value; break;
  case 'S': want.sources = atoi(value); break;
  default: exit(2);
  }
}

int main(int argc, char **argv) {
  static const struct option options[] = {
      {"port", 1, NULL, 'p'},     {"path", 1, NULL, 'P'},   {"method", 1, NULL, 'm'},
      {"body", 1, NULL, 'b'},     {"header", 1, NULL, 'H'}, {"vary", 1, NULL, 'v'},
      {"conns", 1, NULL, 'c'},    {"warm", 1, NULL, 'w'},   {"secs", 1, NULL, 's'},
      {"drain", 1, NULL, 'd'},    {"rate", 1, NULL, 'r'},   {"count", 1, NULL, 'n'},
      {"volley", 0, NULL, 'V'},   {"expect", 1, NULL, 'e'}, /* a status; 0: any */
      {"contains", 1, NULL, 'C'}, /* what the answer's body must hold within its first 4 KiB */
      {"sources", 1, NULL, 'S'},  /* connect from so many addresses, 127.0.0.1 upwards */
      {0}};
  for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) set_option(option, optarg);
  if (!want.port || want.conns < 1 || want.sources < 1 || want.sources > 250 || optind < argc) {
    fprintf(stderr, "load: --port is needed, --conns at least 1, --sources 1 to 250; see the head of load.c\n");
    return 2;
  }
  signal(SIGPIPE, SIG_IGN);
  process_setup();
  make_requests();
  poller = epoll_create1(EPOLL_CLOEXEC);
  timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
  open_connections();
  watch(poller, EPOLL_CTL_ADD, timer, EPOLLIN, NULL);
  run();
  report();
  return 0;
}
