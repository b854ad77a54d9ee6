"""Raw requests that two parsers could read differently, and some that look so and are clear."""

from collections.abc import Iterator

from sockets import Seen

SMUGGLED = b"GET /smuggled HTTP/1.1\r\nHost: gate.example.org\r\nConnection: close\r\n\r\n"
HOST = b"Host: gate.example.org\r\n"


def line(text: bytes) -> bytes:
    return text + b"\r\n" + HOST + b"\r\n"


def fields(*lines: bytes, body: bytes = b"") -> bytes:
    return b"POST /v1/x HTTP/1.1\r\n" + HOST + b"".join(one + b"\r\n" for one in lines) + b"\r\n" + body


def chunked(body: bytes) -> bytes:
    return fields(b"Transfer-Encoding: chunked", body=body)


def _request_lines() -> Iterator[tuple[str, bytes]]:
    bad = (
        b"GET", b"GET /", b"GET / ", b" GET / HTTP/1.1", b"GET  / HTTP/1.1", b"GET /  HTTP/1.1", b"GET / HTTP/1.1 ",
        b"GET\t/ HTTP/1.1", b"GET /\tHTTP/1.1", b"GET\x0b/ HTTP/1.1", b"GET / /x HTTP/1.1", b"GET / HTTP/1.1 x", b"",
        b" ", b"/ HTTP/1.1", b"GET HTTP/1.1", b"\xef\xbb\xbfGET / HTTP/1.1", b"\x00GET / HTTP/1.1", b"GET / http/1.1",
        b"GET / HTTP/1.2", b"GET / HTTP/1.10", b"GET / HTTP/01.1", b"GET / HTTP/1", b"GET / HTTP/1.",
        b"GET / HTTP/.1", b"GET / HTTP/0.9", b"GET / HTTP/2.0", b"GET / HTTP/3.0", b"GET / HTTP/9.9",
        b"GET / HTTP/-1.1", b"GET / HTTP/1,1", b"GET / HTTP /1.1", b"GET / HTTP/ 1.1", b"GET / HTTP/1.1\x00",
        b"GET / HTTP/1.1\x0b", b"GET / XTTP/1.1", b"GET / ICY/1.0", b"GET / HTTPS/1.1", b"GET / HTTP/1\xb2",
        b"GET / \x00HTTP/1.1", b"PRI * HTTP/2.0", b"PROXY TCP4 1.2.3.4 5.6.7.8 1 2",
        b"CONNECT gate.example.org:443 HTTP/1.1", b"TRACE / HTTP/1.1", b"get / HTTP/1.1", b"Get / HTTP/1.1",
        b"FOO / HTTP/1.1", b"GE\x00T / HTTP/1.1", b"G(T / HTTP/1.1", b"GET, / HTTP/1.1", b"GET: / HTTP/1.1",
        b"\x80ET / HTTP/1.1", b"PROPFIND / HTTP/1.1",
    )  # fmt: skip
    for one in bad:
        yield f"line {one!r}", line(one)


def _targets() -> Iterator[tuple[str, bytes]]:
    bad = (
        b"*", b"x", b"v1/models", b"http://gate.example.org/", b"https://evil.example.org/v1", b"//\\evil", b"?a=b",
        b"#", b"/#a", b"/a#b", b"/a b", b"/a\x7fb", b"/a\x80b", b"/\xc3\xa9", b"/a\x00b", b"/a?b\x00", b"/a?b#c",
        b"/a?\xc3\xa9", b"/<x>", b'/"x"', b"/{x}", b"/a|b", b"/a^b", b"/`a`", b"/[x]", b"/%", b"/%1", b"/%zz",
        b"/%u0041", b"/a?b c", b"gate.example.org:443", b"@evil.example.org/",
    )  # fmt: skip
    for target in bad:
        yield f"target {target!r}", line(b"GET " + target + b" HTTP/1.1")


def _hosts() -> Iterator[tuple[str, bytes]]:
    bad = (
        b"", b" ", b"a b", b"a,b", b"a/b", b"a@b", b"a\\b", b"a?b", b"a#b", b"a\xe9", b"a:b", b"a:", b"a:99999999",
        b"a:-1", b"a:80:80", b"[::1", b"::1", b"[::1]x", b"[::1]:x", b"[g::1]", b"[fe80::1%25eth0]", b".a", b"-a",
        b"a-", b"a..b", b"a%2eb", b"<a>", b"a;b", b"'a'", b'"a"', b"a, gate.example.org", b"http://a", b"a" * 300,
        b"_a",
    )  # fmt: skip
    for host in bad:
        yield f"host {host[:20]!r}", b"GET / HTTP/1.1\r\nHost: " + host + b"\r\n\r\n"
    yield "no host", b"GET / HTTP/1.1\r\n\r\n"
    yield "two hosts", b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"
    yield "two equal hosts", b"GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n"


def _fields() -> Iterator[tuple[str, bytes]]:
    for separator in b'()<>@,;\\"/[]?={} \t\x00\x01\x0b\x0c\x1f\x7f\x80\xff':
        yield f"name with {separator:#x}", fields(b"X%cY: 1" % separator)
    bad = (
        b"X: \x00", b"X: a\x00b", b"X: \x01", b"X: \x08", b"X: \x0b", b"X: \x0c", b"X: \x1f", b"X: \x7f", b"X: a\rb",
        b"X: a\nb", b"X: a\r", b"X: a\nSmuggled: 1", b"X: a\rSmuggled: 1", b"X : 1", b"X\t: 1", b" X: 1", b"\tX: 1",
        b"X: 1\r\n folded", b"X: 1\r\n\tfolded", b"X: 1\r\n ", b"X", b"X Y", b": 1", b":", b" : 1", b"X\r: 1",
        b"X\n: 1", b"X:\r\r\n1", b"\x00", b"\x00X: 1", b"Content-Length : 3", b"Transfer-Encoding : chunked",
        b"Host : other", b"Transfer-Encoding\x0b: chunked", b"Content-Length\x00: 3", b"GET /smuggled HTTP/1.1",
        b"=: 1", b"X=1", b"Authorization: a\r\nAuthorization: b", b"X-Portkey-Api-Key: a\r\nx-portkey-api-key: a",
        b"Content-Type: a\r\nContent-Type: b", b"Expect: 100-continue\r\nExpect: 100-continue", b"Expect: 200-ok",
        b"X-Portkey-Config: a\r\nX-Portkey-Config: b", b"X-Lockgate-Peer: a\r\nX-Lockgate-Peer: b",
        b"Content-Encoding: gzip", b"Content-Encoding: br", b"Content-Encoding: identity, gzip",
    )  # fmt: skip
    for one in bad:
        yield f"field {one!r}", fields(one)
    yield "field before the request line", HOST + b"GET / HTTP/1.1\r\n\r\n"
    yield "folded first field", b"GET / HTTP/1.1\r\n Host: a\r\n\r\n"


def _lengths() -> Iterator[tuple[str, bytes]]:
    bad = (
        b"", b"-1", b"+3", b"-0", b"+0", b"0x3", b"3x", b"x3", b"1_0", b"3 3", b"3,3", b"3, 3", b"3, 5", b"3;",
        b"3.0", b"3e0", b"0b11", b"0o3", b"\xb2", b"\xd9\xa3", b"3\x0b", b"'3'", b'"3"', b"3 x", b"three", b"9" * 16,
        b"9" * 40, b"NaN", b"18446744073709551619", b"1,", b",1", b"(3)", b"3\t3",
    )  # fmt: skip
    for value in bad:
        yield f"length {value[:20]!r}", fields(b"Content-Length: " + value, body=b"abc")
    yield "two lengths", fields(b"Content-Length: 3", b"Content-Length: 5", body=b"abcde")
    yield "two equal lengths", fields(b"Content-Length: 3", b"Content-Length: 3", body=b"abc")
    yield "two lengths, other case", fields(b"Content-Length: 3", b"content-length: 0", body=b"abc")
    yield "length zero and length", fields(b"Content-Length: 0", b"Content-Length: 44", body=SMUGGLED)


def _codings() -> Iterator[tuple[str, bytes]]:
    bad = (
        b"", b"identity", b"gzip", b"gzip, chunked", b"chunked, gzip", b"chunked, chunked", b"chunked, identity",
        b"identity, chunked", b"xchunked", b"chunkedx", b"Chunked", b"CHUNKED", b"cHuNkEd", b'"chunked"',
        b"'chunked'", b"chunked;q=1", b"chunked;", b"chunked,", b",chunked", b"chun ked", b"\x0bchunked",
        b"chunked\x0b", b"chunked\x00", b"\x00chunked", b"chunke\xe4", b"ch\xc3\xbcnked", b"x chunked", b"chunked x",
        b"(chunked)", b"chunk", b"deflate",
    )  # fmt: skip
    body = b"0\r\n\r\n"
    for value in bad:
        yield f"coding {value!r}", fields(b"Transfer-Encoding: " + value, body=body)
        yield f"length and coding {value!r}", fields(b"Content-Length: 5", b"Transfer-Encoding: " + value, body=body)
    yield "length, then chunked", fields(b"Content-Length: 5", b"Transfer-Encoding: chunked", body=body)
    yield "chunked, then length", fields(b"Transfer-Encoding: chunked", b"Content-Length: 5", body=body)
    yield "chunked and length zero", fields(b"Transfer-Encoding: chunked", b"Content-Length: 0", body=body)
    yield "chunked twice", fields(b"Transfer-Encoding: chunked", b"Transfer-Encoding: chunked", body=body)
    yield "chunked and identity", fields(b"Transfer-Encoding: chunked", b"Transfer-Encoding: identity", body=body)
    yield "folded coding", fields(b"Transfer-Encoding:\r\n chunked", body=body)
    yield "line feed in the coding", fields(b"Transfer-Encoding: chunked\nX: 1", body=body)
    yield "chunked in 1.0", chunked(body).replace(b"1.1", b"1.0", 1)


def _chunks() -> Iterator[tuple[str, bytes]]:
    bad = (
        b"\r\n\r\n", b"-1\r\na\r\n0\r\n\r\n", b"+1\r\na\r\n0\r\n\r\n", b"0x1\r\na\r\n0\r\n\r\n",
        b"1_1\r\na\r\n0\r\n\r\n", b" 1\r\na\r\n0\r\n\r\n", b"1 \r\na\r\n0\r\n\r\n", b"1\t\r\na\r\n0\r\n\r\n",
        b"1\x0b\r\na\r\n0\r\n\r\n", b"1\x00\r\na\r\n0\r\n\r\n", b"g\r\na\r\n0\r\n\r\n", b"1\na\r\n0\r\n\r\n",
        b"1\ra\r\n0\r\n\r\n", b"1\r\na\n0\r\n\r\n", b"1\r\na\r0\r\n\r\n", b"1\r\nab\r\n0\r\n\r\n",
        b"2\r\na\r\n0\r\n\r\n", b"1\r\na0\r\n\r\n", b"1;\x00\r\na\r\n0\r\n\r\n", b"1;a\nb\r\na\r\n0\r\n\r\n",
        b"1;a\rb\r\na\r\n0\r\n\r\n", b"1;" + b"a" * 300 + b"\r\na\r\n0\r\n\r\n", b"100000000\r\na\r\n0\r\n\r\n",
        b"ffffffffffffffff\r\na\r\n0\r\n\r\n", b"fffffffffffffffff\r\na\r\n0\r\n\r\n", b"0\r\nX\r\n\r\n",
        b"0\r\nX : 1\r\n\r\n", b"0\r\n X: 1\r\n\r\n", b"0\r\nX: 1\r\n folded\r\n\r\n", b"0\r\nX: \x00\r\n\r\n",
        b"0\n\r\n", b"0\r\nX: a\nY: 1\r\n\r\n", b"000000000\r\n\r\n", b"0;" + b"a" * 300 + b"\r\n\r\n",
        b"1,\r\na\r\n0\r\n\r\n", b"\xef\xbc\x91\r\na\r\n0\r\n\r\n", b"1.0\r\na\r\n0\r\n\r\n",
        b"one\r\na\r\n0\r\n\r\n", b";a\r\n\r\n", b"0x\r\n\r\n", b"0\r\nX: " + b"a" * 9000 + b"\r\n\r\n",
        b"1\r\na\r\n-0\r\n\r\n", b'1;a="\r\n"\r\na\r\n0\r\n\r\n',
    )  # fmt: skip
    for body in bad:
        yield f"chunks {body[:24]!r}", chunked(body)


def _lines() -> Iterator[tuple[str, bytes]]:
    whole = b"GET / HTTP/1.1\r\n" + HOST + b"X: 1\r\n\r\n"
    yield "line feeds only", whole.replace(b"\r\n", b"\n")
    yield "carriage returns only", whole.replace(b"\r\n", b"\r")
    yield "first line feed bare", whole.replace(b"\r\n", b"\n", 1)
    yield "first carriage return bare", whole.replace(b"\r\n", b"\r", 1)
    yield "last line feed bare", whole[:-2] + b"\n"
    yield "line feed pair at the end", whole[:-4] + b"\n\n"
    yield "carriage return doubled", whole.replace(b"\r\n", b"\r\r\n", 1)
    yield "carriage return before the end", whole[:-2] + b"\r\r\n\r\n"
    yield "order of the pair swapped", whole.replace(b"\r\n", b"\n\r")
    yield "empty line first", b"\r\n" + whole
    yield "two empty lines first", b"\r\n\r\n" + whole
    yield "line feed first", b"\n" + whole
    yield "space first", b" " + whole
    yield "NUL behind the request line", whole.replace(b"\r\n", b"\r\n\x00", 1)
    yield "HTTP/0.9", b"GET /\r\n"
    yield "HTTP/0.9 by a line feed", b"GET /\n"
    yield "TLS on a plain port", bytes.fromhex("16030100c8010000c40303") + b"\x00" * 200
    yield "HTTP/2 preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
    yield "SSH", b"SSH-2.0-OpenSSH_9.2\r\n"
    yield "SMTP", b"EHLO gate.example.org\r\n"
    yield "an answer", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


MALFORMED = dict(
    [*_request_lines(), *_targets(), *_hosts(), *_fields(), *_lengths(), *_codings(), *_chunks(), *_lines()]
)

CLEAR: dict[str, tuple[bytes, list[Seen]]] = {
    "a body": (fields(b"Content-Length: 3", body=b"abc"), [("POST", "/v1/x", "", b"abc")]),
    "leading zeros": (fields(b"Content-Length: 003", body=b"abc"), [("POST", "/v1/x", "", b"abc")]),
    "spaces around the length": (fields(b"Content-Length: \t 3 \t", body=b"abc"), [("POST", "/v1/x", "", b"abc")]),
    "no space behind the colon": (fields(b"Content-Length:3", body=b"abc"), [("POST", "/v1/x", "", b"abc")]),
    "no body at all": (fields(), [("POST", "/v1/x", "", b"")]),
    "length zero": (fields(b"Content-Length: 0"), [("POST", "/v1/x", "", b"")]),
    "GET with a body": (
        fields(b"Content-Length: 3", body=b"abc").replace(b"POST", b"GET"),
        [("GET", "/v1/x", "", b"abc")],
    ),
    "a request inside a body": (
        fields(b"Content-Length: %d" % len(SMUGGLED), body=SMUGGLED),
        [("POST", "/v1/x", "", SMUGGLED)],
    ),
    "chunks": (chunked(b"1\r\na\r\n2;x=y\r\nbc\r\n0\r\n\r\n"), [("POST", "/v1/x", "", b"abc")]),
    "leading zeros in a chunk size": (chunked(b"0003\r\nabc\r\n00\r\n\r\n"), [("POST", "/v1/x", "", b"abc")]),
    "upper and lower case sizes": (
        chunked(b"A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n"),
        [("POST", "/v1/x", "", b"01234567890123456789")],
    ),
    "trailers": (chunked(b"3\r\nabc\r\n0\r\nContent-Length: 44\r\nX: 1\r\n\r\n"), [("POST", "/v1/x", "", b"abc")]),
    "a request inside a chunk": (
        chunked(b"%x\r\n%b\r\n0\r\n\r\n" % (len(SMUGGLED), SMUGGLED)),
        [("POST", "/v1/x", "", SMUGGLED)],
    ),
    "an empty value": (fields(b"X:", b"Y: "), [("POST", "/v1/x", "", b"")]),
    "a colon in a value": (fields(b"X: a: b"), [("POST", "/v1/x", "", b"")]),
    "bytes beyond ASCII in a value": (fields(b"X: caf\xc3\xa9"), [("POST", "/v1/x", "", b"")]),
    "every token character in a name": (fields(b"!#$%&'*+-.^_`|~09azAZ: 1"), [("POST", "/v1/x", "", b"")]),
    "host with a port": (b"GET / HTTP/1.1\r\nHost: a.b:8787\r\n\r\n", [("GET", "/", "", b"")]),
    "IPv6 host": (b"GET / HTTP/1.1\r\nHost: [::1]:8787\r\n\r\n", [("GET", "/", "", b"")]),
    "identity": (fields(b"Content-Encoding: identity", b"Content-Length: 1", body=b"a"), [("POST", "/v1/x", "", b"a")]),
    "a query": (line(b"GET /a?b=c%20d&e[]=f|g HTTP/1.1"), [("GET", "/a", "b=c%20d&e[]=f|g", b"")]),
    "question marks in a query": (line(b"GET /a?b?c HTTP/1.1"), [("GET", "/a", "b?c", b"")]),
    "double slashes": (line(b"GET //v1///models HTTP/1.1"), [("GET", "/v1/models", "", b"")]),
    "an upgrade that is not done": (
        line(b"GET /a HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AA"),
        [("GET", "/a", "", b"")],
    ),
    "three in one": (line(b"GET /1 HTTP/1.1") + fields() + line(b"GET /3 HTTP/1.1"), [
        ("GET", "/1", "", b""), ("POST", "/v1/x", "", b""), ("GET", "/3", "", b""),
    ]),
}  # fmt: skip
