/* A provider for measuring gateways: answers chat completions at once, late, or as a stream, and counts what it did.

     upstream --port 9000            prints `listening 9000`; port 0 takes a free one; SIGTERM prints the counters

   A request's `user` may script its answer, whatever its path:

     "user": "bench delay=20 events=100 gap=50"

   waits 20 ms, then streams 100 events, 50 ms apart (gap 0: as fast as the connection takes them). Without `events` the
   answer is one JSON document of about 600 bytes. Every event is one write of its own, as providers flush them, and
   carries the monotonic clock (`~` and 19 digits of nanoseconds), so that the reader knows how long it travelled.
   GET /counters answers the counters as JSON and is not counted itself. */
#define _GNU_SOURCE
#include "http.h"

#include <getopt.h>
#include <signal.h>

enum { EVENTS_A_WAIT = 256, FIRST_BUFFER = 8192 };

struct script {
  unsigned delay_ms, events, gap_ms;
};

struct conn {
  int fd;
  char *in; /* one request, and perhaps the beginning of the next */
  size_t in_len, in_cap;
  struct head head;
  struct body body;
  size_t fed;    /* bytes of `in` that belong to this request */
  char *content; /* decoded, only when it came chunked */
  size_t content_len;
  char *out; /* what the socket did not take */
  size_t out_len;
  enum { READING, WAITING, STREAMING } state;
  struct script script;
  unsigned sent; /* events of this stream */
  uint64_t due;
  size_t slot;        /* in the heap of timers, 0: none */
  struct conn *after; /* in the line of streams without a gap */
  bool in_line, gone;
};

static struct counters {
  unsigned long requests, answers, streams, events, broken, connections;
} count;

static int poller, timer;
static volatile sig_atomic_t stopping;

/* ---- what is said ------------------------------------------------------------------------------------------------ */

#define ID "\"id\":\"chatcmpl-Bq7mV2kXcT9eLw4RfYz1NpHs8UaD\""
#define CHUNK ID ",\"object\":\"chat.completion.chunk\",\"created\":1760000000,\"model\":\"gpt-4o-mini-2024-07-18\","
#define USAGE "\"usage\":{\"prompt_tokens\":212,\"completion_tokens\":64,\"total_tokens\":276}"
#define STAMP "~0000000000000000000"
#define FIELDS "x-request-id: req_5f0c1d7a9be24e63\r\nopenai-processing-ms: 9\r\n"

static const char DOCUMENT[] =
    "{" ID ",\"object\":\"chat.completion\",\"created\":1760000000,\"model\":\"gpt-4o-mini-2024-07-18\",\"choices\":"
    "[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"A gateway stands between the programs that ask "
    "and the models that answer: it knows who is asking, what that may cost, and what was said.\",\"refusal\":null},"
    "\"logprobs\":null,\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":212,\"completion_tokens\":64,"
    "\"total_tokens\":276,\"prompt_tokens_details\":{\"cached_tokens\":0},\"completion_tokens_details\":"
    "{\"reasoning_tokens\":0}},\"service_tier\":\"default\",\"system_fingerprint\":\"fp_1c7b2e\"}";
static const char STREAM_HEAD[] = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n" FIELDS
                                  "Cache-Control: no-cache\r\nTransfer-Encoding: chunked\r\n\r\n";
static const char STREAM_END[] = "e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n";

struct text {
  char bytes[1024];
  size_t len, stamp; /* where the 19 digits are */
};
static struct text answer, first, middle, last;

static void make_event(struct text *t, const char *choice) {
  char data[700];
  int n = snprintf(data, sizeof data, "data: {" CHUNK "%s}\n\n", choice);
  t->len = (size_t)snprintf(t->bytes, sizeof t->bytes, "%x\r\n%s\r\n", (unsigned)n, data);
  char *stamp = strchr(t->bytes, '~');
  t->stamp = (size_t)(stamp - t->bytes) + 1;
}

static void make_texts(void) {
  answer.len = (size_t)snprintf(answer.bytes, sizeof answer.bytes,
                                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" FIELDS
                                "Content-Length: %zu\r\n\r\n%s",
                                sizeof DOCUMENT - 1, DOCUMENT);
  make_event(&first, "\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"" STAMP
                     "\"},\"finish_reason\":null}]");
  make_event(&middle, "\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" STAMP "\"},\"finish_reason\":null}]");
  make_event(&last, "\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" STAMP
                    "\"},\"finish_reason\":\"stop\"}]," USAGE);
}

static void set_stamp(struct text *t) {
  uint64_t now = now_ns();
  for (int i = 18; i >= 0; i--, now /= 10) t->bytes[t->stamp + (size_t)i] = (char)('0' + now % 10);
}

/* ---- timers: a binary heap by due time, slots count from 1 ------------------------------------------------------- */

static struct conn **heap;
static size_t heap_len, heap_cap;
static uint64_t armed;

static void place(struct conn *c, size_t slot) {
  heap[slot] = c;
  c->slot = slot;
}

static void sift(struct conn *c, size_t slot) {
  while (slot > 1 && heap[slot / 2]->due > c->due) place(heap[slot / 2], slot), slot /= 2;
  for (size_t child; (child = slot * 2) <= heap_len; slot = child) {
    if (child < heap_len && heap[child + 1]->due < heap[child]->due) child++;
    if (heap[child]->due >= c->due) break;
    place(heap[child], slot);
  }
  place(c, slot);
}

static void call_at(struct conn *c, uint64_t due) {
  c->due = due;
  if (heap_len + 2 > heap_cap) heap = must(realloc(heap, (heap_cap = heap_cap * 2 + 64) * sizeof *heap));
  sift(c, ++heap_len);
}

static void uncall(struct conn *c) {
  if (!c->slot) return;
  size_t slot = c->slot;
  struct conn *moved = heap[heap_len--];
  if (moved != c) sift(moved, slot);
  c->slot = 0;
}

static void arm(void) {
  uint64_t due = heap_len ? heap[1]->due : 0;
  if (due != armed) wake_at(timer, armed = due);
}

/* ---- the line of streams that have something to say now ---------------------------------------------------------- */

static struct conn *line_head, **line_tail = &line_head;

static void stand_in_line(struct conn *c) {
  if (c->in_line) return;
  c->in_line = true;
  c->after = NULL;
  *line_tail = c;
  line_tail = &c->after;
}

/* ---- connections ------------------------------------------------------------------------------------------------- */

static void release(struct conn *c) {
  free(c->in);
  free(c->content);
  free(c->out);
  free(c);
}

static void hang_up(struct conn *c) {
  if (c->state != READING) count.broken++;
  uncall(c);
  close(c->fd);
  c->gone = true;
  if (!c->in_line) release(c); /* else the line does, when it comes to it */
}

/* Send, and keep what the socket does not take. False: the peer is gone. */
static bool put(struct conn *c, const char *p, size_t n) {
  ssize_t k = c->out_len ? 0 : send(c->fd, p, n, MSG_NOSIGNAL);
  if (k < 0 && errno != EAGAIN && errno != EINTR) return false;
  if (k < 0) k = 0;
  if ((size_t)k == n) return true;
  if (!c->out_len) watch(poller, EPOLL_CTL_MOD, c->fd, EPOLLIN | EPOLLOUT, c);
  c->out = must(realloc(c->out, c->out_len + n - (size_t)k));
  memcpy(c->out + c->out_len, p + k, n - (size_t)k);
  c->out_len += n - (size_t)k;
  return true;
}

static bool flush(struct conn *c) {
  ssize_t k = send(c->fd, c->out, c->out_len, MSG_NOSIGNAL);
  if (k < 0) return errno == EAGAIN || errno == EINTR;
  c->out_len -= (size_t)k;
  memmove(c->out, c->out + k, c->out_len);
  if (c->out_len) return true;
  watch(poller, EPOLL_CTL_MOD, c->fd, EPOLLIN, c);
  if (c->state == STREAMING && !c->script.gap_ms) stand_in_line(c);
  return true;
}

static bool next_request(struct conn *c);

static bool finished(struct conn *c) {
  count.answers++;
  c->state = READING;
  c->in_len -= c->fed;
  memmove(c->in, c->in + c->fed, c->in_len);
  c->fed = c->content_len = 0;
  c->head.size = 0;
  return !c->in_len || next_request(c);
}

/* The stream's next event, or its end. While the peer does not take what was sent, nothing more is said. */
static bool say_next(struct conn *c) {
  if (c->out_len) {
    if (c->script.gap_ms) call_at(c, c->due + c->script.gap_ms * MS);
    return true;
  }
  if (c->sent == c->script.events) {
    count.streams++;
    return put(c, STREAM_END, sizeof STREAM_END - 1) && finished(c);
  }
  bool final = ++c->sent == c->script.events;
  struct text *t = final ? &last : c->sent == 1 ? &first : &middle;
  set_stamp(t);
  count.events++;
  if (!put(c, t->bytes, t->len)) return false;
  if (c->script.gap_ms && !final) call_at(c, c->due + c->script.gap_ms * MS);
  else stand_in_line(c);
  return true;
}

static bool begin_answer(struct conn *c) {
  if (!c->script.events) return put(c, answer.bytes, answer.len) && finished(c);
  c->state = STREAMING;
  c->sent = 0;
  c->due = now_ns();
  if (!put(c, STREAM_HEAD, sizeof STREAM_HEAD - 1)) return false;
  stand_in_line(c); /* the first event, whatever the gap */
  return true;
}

static bool called(struct conn *c) { return c->state == WAITING ? begin_answer(c) : say_next(c); }

/* ---- requests ---------------------------------------------------------------------------------------------------- */

static unsigned number_after(const char *p, const char *name) {
  const char *found = strstr(p, name);
  return found ? (unsigned)strtoul(found + strlen(name), NULL, 10) : 0;
}

static struct script script_in(const char *body, size_t n) {
  char words[80] = "";
  const char *at = n ? memmem(body, n, "\"bench ", 7) : NULL;
  if (at) memcpy(words, at, n - (size_t)(at - body) < sizeof words - 1 ? n - (size_t)(at - body) : sizeof words - 1);
  char *end = strchr(words + (at ? 1 : 0), '"');
  if (end) *end = 0;
  return (struct script){
      number_after(words, "delay="), number_after(words, "events="), number_after(words, "gap=")};
}

static void keep_content(void *owner, const char *p, size_t n) {
  struct conn *c = owner;
  if (!c->head.chunked) return; /* it lies whole in `in` */
  c->content = must(realloc(c->content, c->content_len + n));
  memcpy(c->content + c->content_len, p, n);
  c->content_len += n;
}

static int counters_text(char *to, size_t room) {
  static const char form[] = "{\"requests\":%lu,\"answers\":%lu,\"streams\":%lu,\"events\":%lu,\"broken\":%lu,"
                             "\"connections\":%lu}";
  return snprintf(to, room, form, count.requests, count.answers, count.streams, count.events, count.broken,
                  count.connections);
}

static bool tell_counters(struct conn *c) {
  char body[300], all[500];
  int n = counters_text(body, sizeof body);
  n = snprintf(all, sizeof all, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", n,
               body);
  bool alive = put(c, all, (size_t)n) && finished(c);
  count.answers--;
  return alive;
}

/* Start answering if `in` holds a whole request. False: the peer is gone. */
static bool next_request(struct conn *c) {
  if (!c->head.size) {
    c->head = head_read(c->in, c->in_len);
    if (!c->head.size) return true;
    c->fed = c->head.size;
    if (c->head.length < 0) c->head.length = 0; /* a request without a length has no body */
    c->body = body_of(&c->head);
  }
  c->fed += body_feed(&c->body, c->in + c->fed, c->in_len - c->fed, keep_content, c);
  if (c->body.at != BODY_DONE) return true;
  if (memcmp(c->in, "GET /counters ", 14) == 0) return tell_counters(c);
  count.requests++;
  if (c->head.chunked) c->script = script_in(c->content, c->content_len);
  else c->script = script_in(c->in + c->head.size, c->fed - c->head.size);
  c->state = WAITING;
  if (!c->script.delay_ms) return begin_answer(c);
  call_at(c, now_ns() + c->script.delay_ms * MS);
  return true;
}

static bool readable(struct conn *c) {
  size_t wanted = c->head.size && c->head.length > 0 ? c->head.size + (size_t)c->head.length : 0;
  if (c->in_cap - c->in_len < 2048 || wanted > c->in_cap) {
    c->in_cap = wanted > c->in_cap * 2 ? wanted + 2048 : c->in_cap * 2;
    c->in = must(realloc(c->in, c->in_cap));
  }
  ssize_t k = recv(c->fd, c->in + c->in_len, c->in_cap - c->in_len, 0);
  if (k <= 0) return k < 0 && (errno == EAGAIN || errno == EINTR);
  c->in_len += (size_t)k;
  return c->state != READING || next_request(c);
}

static void accept_all(int listener) {
  for (int fd; (fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
    no_delay(fd);
    struct conn *c = must(calloc(1, sizeof *c));
    *c = (struct conn){.fd = fd, .in = must(malloc(FIRST_BUFFER)), .in_cap = FIRST_BUFFER};
    watch(poller, EPOLL_CTL_ADD, fd, EPOLLIN, c);
    count.connections++;
  }
}

/* ---- the loop ---------------------------------------------------------------------------------------------------- */

static void run_timers(void) {
  for (uint64_t now = now_ns(); heap_len && heap[1]->due <= now;) {
    struct conn *c = heap[1];
    uncall(c);
    if (!called(c)) hang_up(c);
  }
}

static void run_line(void) { /* one event each, so that the streams of a burst take turns */
  struct conn *c = line_head;
  line_head = NULL;
  line_tail = &line_head;
  for (struct conn *after; c; c = after) {
    after = c->after;
    c->in_line = false;
    if (c->gone) release(c);
    else if (!say_next(c)) hang_up(c);
  }
}

static void run_events(int listener, const struct epoll_event *events, int n) {
  for (int i = 0; i < n; i++) {
    struct conn *c = events[i].data.ptr;
    uint64_t ticks;
    if (events[i].data.ptr == &timer) {
      if (read(timer, &ticks, sizeof ticks) > 0) armed = 0;
    } else if (!c) {
      accept_all(listener);
    } else {
      bool alive = !(events[i].events & EPOLLOUT) || flush(c);
      if (!alive || ((events[i].events & ~(uint32_t)EPOLLOUT) && !readable(c))) hang_up(c);
    }
  }
}

static void stop(int number) {
  (void)number;
  stopping = 1;
}

static int listen_on(int port) {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), one = 1;
  struct sockaddr_in at = loopback(1, port);
  socklen_t size = sizeof at;
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  if (bind(fd, (struct sockaddr *)&at, size) || listen(fd, 4096)) die("listen");
  getsockname(fd, (struct sockaddr *)&at, &size);
  printf("listening %d\n", ntohs(at.sin_port));
  fflush(stdout);
  return fd;
}

int main(int argc, char **argv) {
  static const struct option options[] = {{"port", required_argument, NULL, 'p'}, {0}};
  int port = 0, option;
  while ((option = getopt_long(argc, argv, "p:", options, NULL)) != -1) {
    if (option != 'p') return 2;
    port = atoi(optarg);
  }
  struct sigaction act = {.sa_handler = stop};
  sigaction(SIGTERM, &act, NULL);
  sigaction(SIGINT, &act, NULL);
  process_setup();
  make_texts();
  poller = epoll_create1(EPOLL_CLOEXEC);
  timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
  int listener = listen_on(port);
  watch(poller, EPOLL_CTL_ADD, listener, EPOLLIN, NULL);
  watch(poller, EPOLL_CTL_ADD, timer, EPOLLIN, &timer);
  struct epoll_event events[EVENTS_A_WAIT];
  while (!stopping) {
    arm();
    int n = epoll_wait(poller, events, EVENTS_A_WAIT, line_head ? 0 : -1);
    run_events(listener, events, n);
    run_timers();
    run_line();
  }
  char text[300];
  counters_text(text, sizeof text);
  puts(text);
  return 0;
}
