"""TLS on the listener, by its two settings: what a client sees that checks whom it talks to."""

import json
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest
import trustme

from harness import Gateway
from upstream import CONTENT, Upstream

NAME = "gate.example.org"
BODY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
OLD = [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1]
STRANGE = {
    "plain HTTP": b"GET /v1/health HTTP/1.1\r\nhost: x\r\n\r\n",
    "another protocol": b"SSH-2.0-OpenSSH_9.7\r\n",
    "zeros": bytes(4096),
    "a hello that lies about its length": b"\x16\x03\x01\xff\xff" + b"\x01\xff\xff\xff" * 64,
    "half a hello": b"\x16\x03\x01\x02\x00\x01",
    "an alert": b"\x15\x03\x03\x00\x02\x02\x28",
}


class Files(NamedTuple):
    chain: Path
    key: Path

    @property
    def settings(self) -> dict[str, str]:
        return {"LOCKGATE_TLS_CERTIFICATE": str(self.chain), "LOCKGATE_TLS_KEY": str(self.key)}


def files(folder: Path, cert: trustme.LeafCert) -> Files:
    folder.mkdir(parents=True, exist_ok=True)
    made = Files(folder / "chain.pem", folder / "key.pem")
    made.chain.write_bytes(b"".join(blob.bytes() for blob in cert.cert_chain_pems))
    cert.private_key_pem.write_to_path(made.key)
    return made


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def secure(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder = tmp_path_factory.mktemp("tls")
    running = Gateway(folder / "data", settings=files(folder, authority.issue_cert(NAME)).settings).init().start()
    yield running
    assert running.stop() == 0


@pytest.fixture
def client(authority: trustme.CA, secure: Gateway) -> Iterator[httpx.Client]:
    """Reaches the listener by its address, and insists on the name in its certificate."""
    with httpx.Client(verify=trusts(authority), base_url=f"https://127.0.0.1:{secure.port}", timeout=30) as made:
        made.headers["x-portkey-api-key"] = secure.workspace_key
        yield made


def trusts(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def named(client: httpx.Client, method: str, path: str, body: object = None, **headers: str) -> httpx.Request:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.build_request(method, path, json=body, headers=sent, extensions={"sni_hostname": NAME})


def virtual_key(client: httpx.Client, upstream: Upstream) -> str:
    body = {
        "name": "upstream",
        "provider": "openai",
        "key": "sk-upstream-0123456789abcdef",
        "custom_host": upstream.url,
    }
    reply = client.send(named(client, "POST", "/v1/virtual-keys", body))
    assert reply.status_code == 200, reply.text
    return str(reply.json()["data"]["slug"])


def test_the_start_says_https(secure: Gateway) -> None:
    assert f"ready https://127.0.0.1:{secure.port}" in secure.log.read_text()


def test_a_call_is_answered_whole_and_in_pieces(client: httpx.Client, shared_upstream: Upstream) -> None:
    slug = virtual_key(client, shared_upstream)
    plain = client.send(named(client, "POST", "/v1/chat/completions", BODY, x_portkey_virtual_key=slug))
    assert plain.json()["choices"][0]["message"]["content"] == CONTENT
    wanted = {**BODY, "stream": True, "user": "events=20 pause=0.01"}
    request = named(client, "POST", "/v1/chat/completions", wanted, x_portkey_virtual_key=slug)
    streamed = client.send(request, stream=True)
    events = [line for line in streamed.iter_lines() if line]
    assert (streamed.status_code, len(events), events[-1]) == (200, 22, "data: [DONE]")
    rows = client.send(named(client, "GET", "/v1/logs?page_size=2")).json()["data"]
    assert [row["end"] for row in rows] == ["complete", "complete"]


def test_a_large_answer_and_a_large_question_pass(client: httpx.Client, shared_upstream: Upstream) -> None:
    slug = virtual_key(client, shared_upstream)
    body = {**BODY, "user": "echo", "filler": "x" * 3_000_000}
    reply = client.send(named(client, "POST", "/v1/chat/completions", body, x_portkey_virtual_key=slug))
    assert json.loads(reply.json()["body"])["filler"] == body["filler"]


def test_a_client_that_expects_another_name_or_authority_does_not_talk(secure: Gateway, authority: trustme.CA) -> None:
    url = f"https://127.0.0.1:{secure.port}/v1/health"
    with httpx.Client(verify=trusts(authority)) as strict, pytest.raises(httpx.ConnectError, match="mismatch"):
        strict.get(url)
    with httpx.Client() as stranger, pytest.raises(httpx.ConnectError, match="unable to get local issuer"):
        stranger.get(url, extensions={"sni_hostname": NAME})


def met(secure: Gateway, authority: trustme.CA, version: ssl.TLSVersion) -> tuple[str | None, str | None]:
    """The protocol and the application protocol of a connection by a client that speaks only `version`."""
    context = trusts(authority)
    context.minimum_version = context.maximum_version = version
    context.set_ciphers("ALL:@SECLEVEL=0")  # the client would go along with anything
    context.set_alpn_protocols(["h2", "http/1.1"])
    with (
        socket.create_connection(("127.0.0.1", secure.port), timeout=10) as raw,
        context.wrap_socket(raw, server_hostname=NAME) as wrapped,
    ):
        return wrapped.version(), wrapped.selected_alpn_protocol()


def test_two_protocols_are_spoken_and_http_1_1_is_chosen(secure: Gateway, authority: trustme.CA) -> None:
    spoken = [met(secure, authority, version) for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)]
    assert spoken == [("TLSv1.2", "http/1.1"), ("TLSv1.3", "http/1.1")]


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")  # that they are old is the point
@pytest.mark.parametrize("version", OLD, ids=["1.0", "1.1"])
def test_an_older_protocol_is_refused(secure: Gateway, authority: trustme.CA, version: ssl.TLSVersion) -> None:
    with pytest.raises((ssl.SSLError, ConnectionError)):
        met(secure, authority, version)


@pytest.mark.parametrize("said", STRANGE.values(), ids=STRANGE.keys())
def test_who_speaks_something_else_gets_no_http_and_harms_nobody(
    secure: Gateway, client: httpx.Client, said: bytes
) -> None:
    with socket.create_connection(("127.0.0.1", secure.port), timeout=20) as raw:
        raw.sendall(said)
        raw.shutdown(socket.SHUT_WR)
        got = b""
        try:
            while piece := raw.recv(4096):
                got += piece
        except ConnectionError:
            pass  # an abrupt end is an answer too
    assert got[:1] in {b"", b"\x15"}  # nothing, or a TLS alert
    assert client.send(named(client, "GET", "/v1/health")).json()["status"] == "success"
    assert "door_raised" not in secure.log.read_text()


def test_idle_clients_hold_up_no_stop(tmp_path: Path, authority: trustme.CA, upstream: Upstream) -> None:
    """The client keeps its connection for the next call, and never answers the farewell that ends a TLS connection."""
    settings = {**files(tmp_path, authority.issue_cert(NAME)).settings, "LOCKGATE_DRAIN_GRACE_S": "600"}
    gateway = Gateway(tmp_path / "data", settings=settings).init().start()
    with httpx.Client(verify=trusts(authority), base_url=f"https://127.0.0.1:{gateway.port}") as client:
        client.headers["x-portkey-api-key"] = gateway.workspace_key
        slug = virtual_key(client, upstream)
        reply = client.send(named(client, "POST", "/v1/chat/completions", BODY, x_portkey_virtual_key=slug))
        assert reply.status_code == 200
        assert gateway.stop(timeout=20) == 0


def unfit(folder: Path, authority: trustme.CA) -> Iterator[tuple[Files, str]]:
    """Pairs of files that cannot be used, and what is said of them."""
    good = files(folder / "good", authority.issue_cert(NAME))
    other = files(folder / "other", authority.issue_cert(NAME))
    text = folder / "text.pem"
    text.write_text("not a certificate")
    locked = folder / "locked.pem"
    locked.write_bytes(sealed(good.key))
    yield good._replace(chain=folder / "nowhere.pem"), "No such file"
    yield good._replace(key=other.key), "KEY_VALUES_MISMATCH"
    yield good._replace(chain=text), "PEM"
    yield good._replace(key=text), "PEM"
    yield good._replace(key=locked), "passphrase"


def sealed(key: Path) -> bytes:
    from cryptography.hazmat.primitives import serialization

    opened = serialization.load_pem_private_key(key.read_bytes(), None)
    kind = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    return opened.private_bytes(*kind, serialization.BestAvailableEncryption(b"secret"))


@pytest.mark.parametrize("number", range(5), ids=["missing", "another key", "no chain", "no key", "passphrase"])
def test_unfit_files_are_refused_in_one_line_that_names_them(
    tmp_path: Path, authority: trustme.CA, number: int
) -> None:
    pair, reason = list(unfit(tmp_path, authority))[number]
    gateway = Gateway(tmp_path / "data", settings=pair.settings)
    done = gateway.command("serve", "--data", str(gateway.data), "--port", str(gateway.port))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith(f"lockgate: cannot speak TLS with {pair.chain} and {pair.key}: ")
    assert reason in done.stderr


def test_one_file_without_the_other_is_refused(tmp_path: Path, authority: trustme.CA) -> None:
    pair = files(tmp_path, authority.issue_cert(NAME))
    gateway = Gateway(tmp_path / "data", settings={"LOCKGATE_TLS_CERTIFICATE": str(pair.chain)})
    done = gateway.command("serve", "--data", str(gateway.data), "--port", str(gateway.port))
    assert (done.returncode, done.stderr) == (
        2,
        "lockgate: tls_certificate and tls_key belong together: set both or neither.\n",
    )
