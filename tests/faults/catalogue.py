"""The faults: what goes wrong, on which wire, and what must come of it when the faulty target is the last word.

`Told` is the outcome for one target. What a strategy makes of it follows in `table.py`. Statuses and codes are those of
docs/reference/errors.md.
"""

from typing import NamedTuple

from faults.play import Drip, End, Rest, Say, Script
from faults.wires import (
    BAD_GZIP,
    BOMB,
    CHUNKED,
    CONTENT,
    DONE,
    EVENT_STREAM,
    FAULT_BODY,
    FAULT_USAGE,
    FINE,
    FINE_STREAM,
    FINISH,
    GOOD_USAGE,
    LAST,
    STREAM,
    answer,
    chunk,
    delta,
    document,
    error_text,
    event,
    head,
    started,
    stream,
    tail_usage,
    text,
)

ANY = 9  # as many retries as the config allows
ONCE_OR_MORE = (1, ANY)


class Told(NamedTuple):
    """`shape`: "answer" an error of ours; "asis" the upstream's words; "event" a begun stream that ends with an error;
    "cut" a begun body that does not look complete; "early" an answer or, where nothing is held back, an event; "told"
    a stream in which an error stands, whoever's it is.
    """

    status: int
    codes: tuple[str, ...] = ()  # of ours, one of them
    shape: str = "answer"
    end: str = ""  # of the record; "": whatever
    billed: str = "none"  # none, reported, estimate
    tokens: tuple[int, int] = (0, 0)
    again: tuple[int, ...] = (ANY,)  # how many retries on the same target are right
    moves: bool = True  # whether a fallback goes on to the next target


class Fault(NamedTuple):
    """A script for each way of asking; None where the fault cannot be."""

    family: str
    name: str
    plain: Script | None
    stream: Script | None
    told: Told
    told_stream: Told | None = None  # where it differs
    reach: str = "tcp"
    recovers: int = 0  # fails so many times, and is fine afterwards
    warm: bool = False  # a good call goes before, over the connection that is then reused


def failed(
    *codes: str, status: int = 502, end: str = "upstream_error", again: tuple[int, ...] = (ANY,), moves: bool = True
) -> Told:
    """An attempt that gave no answer: nothing was sent to the client, so the next one is free."""
    return Told(status, codes, "answer", end, again=again, moves=moves)


def early(code: str, status: int = 502, end: str = "upstream_error", again: tuple[int, ...] = (ANY,)) -> Told:
    """The stream's head came and no content: still free to go on."""
    return Told(status, (code,), "early", end, "any", again=again)


def passed(status: int, *, moves: bool = False, tokens: tuple[int, int] = (0, 0)) -> Told:
    """The upstream's own answer; without `moves`, a status that no list of ours names."""
    billed = "reported" if tokens[0] else "none"
    return Told(status, (), "asis", "upstream_error", billed, tokens, (ANY,) if moves else (0,), moves)


def fine(tokens: tuple[int, int] = GOOD_USAGE, billed: str = "reported") -> Told:
    return Told(200, (), "asis", "complete", billed, tokens, (0,), False)


def broken(code: str, end: str = "upstream_cut", shape: str = "event") -> Told:
    """Content had reached the client: never again, nowhere else, and never a clean end."""
    return Told(200, (code,), shape, end, "estimate", again=(0,), moves=False)


CUT = failed("upstream_cut", end="upstream_cut")
CUT_BODY = CUT._replace(billed="estimate")  # it was at work already, so the request counts
STALLED_BODY = failed("upstream_timeout", status=504, end="timeout")._replace(billed="estimate")
INVALID = failed("upstream_invalid", again=(1,))
UNCLEAR = failed("upstream_invalid", again=ONCE_OR_MORE)
ONLY_ELSEWHERE = failed("upstream_invalid", again=(0,))
TLS = failed("upstream_tls", again=(0,))
CONNECT = failed("upstream_connect")
SILENT = failed("upstream_timeout", status=504, end="timeout")
TIMES = ("upstream_timeout", "total_timeout")
OVER = STALLED_BODY._replace(codes=TIMES, again=(0,), moves=False)  # the whole call's time is up
BROKEN = broken("upstream_cut")
ERROR_EVENT = Told(200, (), "told", billed="any")
HUGE = 3 << 20  # bytes; the gateway under test takes 1 MiB
SOME = b"".join(map(chunk, CONTENT[:2]))
_INTERIM = b"HTTP/1.1 100 Continue\r\n\r\n"


def both(family: str, name: str, script: Script, told: Told, reach: str = "tcp", *, recovers: int = 0) -> Fault:
    """The same wire whichever way it was asked."""
    return Fault(family, name, script, script, told, None, reach, recovers)


def said(family: str, status: int, *fields: str, name: str = "", moves: bool = True, again: int = ANY) -> Fault:
    told = passed(status, moves=moves)._replace(again=(again if moves else 0,))
    return both(family, name or str(status), (answer(status, error_text(), *fields),), told)


REACHING = (
    both("dns", "nxdomain", (), failed("upstream_dns", again=(0,)), "dns_nx"),
    both("dns", "servfail", (), failed("upstream_dns"), "dns_servfail"),
    both("dns", "silent", (), failed("upstream_dns"), "dns_silent"),
    both("connect", "refused", (), CONNECT, "refused"),
    both("connect", "unreachable", (), CONNECT, "unreachable"),
    both("connect", "timeout", (), CONNECT, "blackhole"),
    both("connect", "closed_at_once", (End.RESET,), failed("upstream_cut", "upstream_connect", end=""), "accept"),
    both("tls", "expired", (), TLS, "tls_expired"),
    both("tls", "wrong_name", (), TLS, "tls_name"),
    both("tls", "self_signed", (), TLS, "tls_stranger"),
    both("tls", "old_protocol", (), TLS, "tls_old"),
    both("tls", "closed_midway", (Rest(0.02), End.CLOSE), TLS, "tls_raw"),
    both("tls", "no_tls", (Say(head(400, "content-length: 0")), End.CLOSE), TLS, "tls_raw"),
    both("silent", "no_answer", (End.HANG,), SILENT),
    both("silent", "half_a_head", (Say(b"HTTP/1.1 200 OK\r\ncontent-"), End.HANG), SILENT),
)
SAYING = (
    *(said("refusal", status, moves=False) for status in (400, 401, 403, 404, 422)),
    said("limit", 429, name="missing"),
    said("limit", 429, "retry-after: 1", name="seconds"),
    said("limit", 429, "retry-after: Wed, 21 Oct 2015 07:28:00 GMT", name="date_past"),
    said("limit", 429, "retry-after: Mon, 21 Oct 2126 07:28:00 GMT", name="date_far"),
    said("limit", 429, "retry-after: 99999999", name="absurd"),
    said("limit", 429, "retry-after: soon", name="nonsense"),
    said("limit", 429, "retry-after: 45", name="beyond_the_deadline", again=0),
    *(said("server", status) for status in (500, 502, 503, 529)),
    both("server", "500_with_usage", (answer(500, error_text(tokens=FAULT_USAGE)),),
         passed(500, moves=True, tokens=FAULT_USAGE)),
    both("error_200", "object", (answer(200, error_text()),), passed(200, moves=True)._replace(end="", billed="any")),
    both("error_200", "object_with_usage", (answer(200, error_text(tokens=FAULT_USAGE)),),
         passed(200, moves=True, tokens=FAULT_USAGE)._replace(end="")),
    both("skew", "403_with_an_old_date", (answer(403, error_text(), "date: Thu, 01 Jan 1970 00:00:00 GMT"),),
         passed(403)),
)  # fmt: skip
BREAKING = (
    both("reset", "before_the_head", (End.RESET,), CUT),
    both("reset", "closed_before_the_head", (End.CLOSE,), CUT),
    both("reset", "in_the_head", (Say(b"HTTP/1.1 200 OK\r\ncontent-ty"), End.RESET), CUT),
    Fault("reset", "mid_body", (Say(started(len(FAULT_BODY)) + FAULT_BODY[:60]), End.RESET),
          (Say(STREAM + SOME), End.RESET), CUT_BODY, BROKEN),
    Fault("reset", "after_the_head", (Say(started(len(FAULT_BODY))), End.RESET), (Say(STREAM), End.RESET),
          CUT_BODY, early("upstream_cut", end="upstream_cut")),
    Fault("reset", "far_into_a_long_body", (Say(started(1 << 19) + b'{"a":"' + b"0" * (1 << 18)), End.RESET), None,
          broken("upstream_cut", shape="cut")),
    Fault("stall", "mid_body", (Say(started(len(FAULT_BODY)) + FAULT_BODY[:60]), End.HANG),
          (Say(STREAM + SOME), End.HANG), STALLED_BODY, broken("upstream_timeout", "timeout")),
    Fault("stall", "before_content", None, (Say(STREAM), End.HANG), SILENT, early("upstream_timeout", 504, "timeout")),
    Fault("drip", "a_byte_at_a_time", (Say(started(999)), Drip(b'{"a":"' + b"0" * 993, 0.1)),
          (Say(STREAM + SOME + b"fff\r\ndata: "), Drip(b"0" * 4088, 0.1)), OVER,
          broken("upstream_timeout", "timeout")._replace(codes=TIMES)),
)  # fmt: skip
STREAMS = (
    ("truncated", "no_end_at_all", (stream(*CONTENT, whole=False), End.CLOSE), BROKEN),
    ("truncated", "clean_end_without_finish", (stream(*CONTENT),), BROKEN),
    ("truncated", "half_an_event", (stream(*CONTENT, b'data: {"choices":[{"del'), ), BROKEN),
    ("truncated", "finish_without_done", (stream(*CONTENT, FINISH, tail_usage(FAULT_USAGE)),), fine(FAULT_USAGE)),
    ("truncated", "done_without_usage", (stream(*CONTENT, FINISH, DONE),), fine(billed="estimate")),
    ("garbage", "not_json", (stream(CONTENT[0], b"data: {nonsense\n\n", *CONTENT[1:], FINISH, tail_usage(FAULT_USAGE),
                                    DONE),), fine(FAULT_USAGE)),
    ("garbage", "no_field", (stream(CONTENT[0], b"\xff\xfe\x00 what?\n", *CONTENT[1:], FINISH, tail_usage(FAULT_USAGE),
                                    DONE),), fine(FAULT_USAGE)),
    ("garbage", "huge_line", (stream(delta("0" * 1_500_000), FINISH, tail_usage(FAULT_USAGE), DONE),),
     fine(FAULT_USAGE)),
    ("garbage", "wrong_order", (stream(tail_usage(FAULT_USAGE), FINISH, *CONTENT, DONE),), fine(FAULT_USAGE)),
    ("garbage", "two_usages", (stream(*CONTENT, tail_usage((5, 2)), FINISH, tail_usage(FAULT_USAGE), DONE),),
     fine(FAULT_USAGE)),
    ("garbage", "a_sane_usage_then_an_absurd_one",
     (stream(*CONTENT, FINISH, tail_usage(FAULT_USAGE), tail_usage((-1, 1 << 50)), DONE),), fine(FAULT_USAGE)),
    ("first_event", "an_error", (stream(event({"error": {"message": "overloaded", "type": "overloaded_error"}})),),
     ERROR_EVENT),
    ("first_event", "an_error_after_comments",
     (stream(b": keep-alive\n\n", event({"error": {"message": "overloaded", "code": 529}}), DONE),),
     ERROR_EVENT),
    ("first_event", "an_error_after_content", (stream(*CONTENT[:2], event({"error": {"message": "late"}})),),
     ERROR_EVENT._replace(again=(0,), moves=False, billed="estimate")),
)  # fmt: skip
_LONG = CHUNKED + chunk(b'{"a":"' + b"0" * (1 << 16))
FRAMING = (
    Fault("length", "short", (answer(200, FAULT_BODY, length=len(FAULT_BODY) + 20), End.CLOSE),
          (answer(200, b"".join(CONTENT), kind=EVENT_STREAM, length=9999), End.CLOSE), CUT_BODY, BROKEN),
    Fault("length", "long", (answer(200, FAULT_BODY, length=len(FAULT_BODY) - 20), End.CLOSE),
          (answer(200, b"".join((*CONTENT, FINISH, DONE)), kind=EVENT_STREAM, length=len(CONTENT[0])), End.CLOSE),
          UNCLEAR._replace(billed="any"), BROKEN),
    Fault("framing", "bad_chunk_size_at_once", (Say(CHUNKED + b"zz\r\n"), End.HANG),
          (Say(STREAM + b"zz\r\n"), End.HANG), UNCLEAR, UNCLEAR._replace(shape="early", billed="any")),
    Fault("framing", "bad_chunk_size_later", (Say(CHUNKED + chunk(FAULT_BODY[:40]) + b"-1\r\n"), End.HANG),
          (Say(STREAM + SOME + b"-1\r\n"), End.HANG), UNCLEAR, broken("upstream_invalid", "upstream_error")),
    Fault("framing", "chunk_without_its_end", (Say(CHUNKED + b"5\r\n{    }}}}"), End.HANG),
          (Say(STREAM + SOME + b"5\r\nhello!!"), End.HANG), UNCLEAR, broken("upstream_invalid", "upstream_error")),
    both("framing", "length_and_chunked", (Say(head(200, "content-length: 5", "transfer-encoding: chunked") +
                                               chunk(FAULT_BODY) + LAST),), UNCLEAR),
    both("framing", "two_lengths", (Say(head(200, "content-length: 5", "content-length: 6") + b"hello!"),), UNCLEAR),
    both("framing", "interim_flood", (Say(_INTERIM, 50_000), *FINE), UNCLEAR),
    both("framing", "no_http", (Say(b"SSH-2.0-OpenSSH_9.6\r\n"), End.HANG), UNCLEAR),
    both("invalid", "nonsense", (answer(200, b"nonsense"),), INVALID),
    both("invalid", "half_a_document", (answer(200, FAULT_BODY[:-30]),), INVALID),
    both("invalid", "a_document_with_a_hole", (answer(200, FAULT_BODY.replace(b'"stop"', b"stop")),), INVALID),
    both("invalid", "an_array", (answer(200, b"[" + FAULT_BODY + b"]"),), INVALID),
    both("invalid", "empty", (answer(200, b""),), INVALID),
    both("invalid", "html", (answer(200, b"<!doctype html><h1>Welcome</h1>", kind="text/html"),), INVALID),
    both("invalid", "wrong_type", (answer(200, FAULT_BODY, kind="text/html"),), INVALID),
    both("gzip", "a_lie", (answer(200, FAULT_BODY, "content-encoding: gzip"),), ONLY_ELSEWHERE),
    both("gzip", "wrong_sum", (answer(200, BAD_GZIP, "content-encoding: gzip"),), ONLY_ELSEWHERE),
    both("gzip", "bomb", (answer(200, BOMB, "content-encoding: gzip"),), ONLY_ELSEWHERE),
    *(both("redirect", str(status), (answer(status, b"", "location: http://127.0.0.1:9/"),), ONLY_ELSEWHERE)
      for status in (301, 302, 307)),
    both("huge", "said_before", (Say(started(HUGE) + b'{"a":"'), Say(b"0" * (HUGE >> 4), 16)), ONLY_ELSEWHERE),
    both("huge", "not_said_before", (Say(_LONG), Say(chunk(b"0" * (1 << 16)), 48), Say(LAST)),
         broken("upstream_invalid", "upstream_error", "cut")),
    both("huge", "endless_head", (Say(b"HTTP/1.1 200 OK\r\n"), Say(b"x-more: " + b"0" * 4000 + b"\r\n", 512)),
         ONLY_ELSEWHERE._replace(again=(0, 1))),
    both("huge", "endless_header_line", (Say(b"HTTP/1.1 200 OK\r\nx-more: "), Say(b"0" * 4096, 512)),
         ONLY_ELSEWHERE._replace(again=(0, 1))),
)  # fmt: skip


def lying(name: str, into: int, out: int, told: Told, model: str = "gpt-4o-mini") -> Fault:
    """An answer that says untrue things of itself; it still answers."""
    events = (*CONTENT, delta(None, finish="stop", model=model), tail_usage((into, out), model), DONE)
    return Fault("lie", name, (answer(200, text(document((into, out), model=model))),), (stream(*events),), told)


_AGAIN = (answer(503, error_text()),)
LYING = (
    lying("wrong_model", *FAULT_USAGE, fine(FAULT_USAGE), "somebody-else"),
    lying("negative_usage", -5, -5, fine(billed="estimate")),
    lying("absurd_usage", 1 << 50, 1 << 50, fine(billed="estimate")),
    Fault("stale", "closes_as_we_write", FINE, FINE_STREAM, fine(), warm=True),
    Fault("stale", "resets_as_we_write", FINE, FINE_STREAM, fine(), warm=True),
    *(both("flap", f"{n}_times_503", _AGAIN, passed(503, moves=True), recovers=n) for n in (1, 2, 3)),
    both("flap", "reset_once", (End.RESET,), CUT, recovers=1),
    both("flap", "limited_once", (answer(429, error_text(), "retry-after: 1"),), passed(429, moves=True), recovers=1),
    both("flap", "invalid_once", (answer(200, b""),), INVALID, recovers=1),
)

FAULTS = (
    *REACHING, *SAYING, *BREAKING, *(Fault(family, name, None, script, told) for family, name, script, told in STREAMS),
    *FRAMING, *LYING,
)  # fmt: skip
STALE_ENDS: dict[str, Script] = {"closes_as_we_write": (End.CLOSE,), "resets_as_we_write": (End.RESET,)}
UNCOUNTED = frozenset({"dns_nx", "dns_servfail", "dns_silent", "refused", "unreachable", "blackhole"})
