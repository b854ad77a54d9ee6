"""Single sign-on with a real OpenID provider: the certified node library, in a process of its own, over HTTP."""

import json
import re
import subprocess
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

import httpx
import pytest

from harness import EMAIL, PASSWORD, Gateway, free_port
from nodehome import openid_home

pytestmark = [pytest.mark.node, pytest.mark.xdist_group("openid")]
SECRET = "a secret & more: +/%"
WAYS = {
    "example.org": "client_secret_basic",
    "example.com": "client_secret_post",
    "example.net": "private_key_jwt",
}
"""Each domain has a provider entry whose client proves itself in its own way."""


def browser(gateway: Gateway) -> httpx.Client:
    fields = {"x-lockgate-console": "1", "origin": gateway.url, "sec-fetch-site": "same-origin"}
    return httpx.Client(headers=fields, timeout=30)


@pytest.fixture(scope="module", name="gateway")
def _gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    made = Gateway(tmp_path_factory.mktemp("sso") / "data").init().start()
    yield made
    made.stop()


@pytest.fixture(scope="module", name="provider", autouse=True)
def _provider(gateway: Gateway) -> Iterator[str]:
    """The issuer's URL: it knows one client for each way, as the gateway was told."""
    home, issuer = openid_home(), f"http://127.0.0.1:{free_port()}"
    owner = browser(gateway)
    login = owner.post(f"{gateway.base_url}/session", json={"email": EMAIL, "password": PASSWORD})
    assert login.status_code == 200, login.text
    clients = [add(gateway, owner, issuer, domain, way) for domain, way in WAYS.items()]
    line = ["node", "provider.mjs", issuer, json.dumps(clients)]
    with (
        (home / "provider.log").open("wb") as log,
        subprocess.Popen(line, cwd=home, stdout=subprocess.PIPE, stderr=log) as process,
    ):
        assert process.stdout
        assert any(b"ready" in line for line in iter(process.stdout.readline, b""))  # ends with the process
        yield issuer
        process.kill()


def add(gateway: Gateway, owner: httpx.Client, issuer: str, domain: str, way: str) -> dict[str, Any]:
    """Set an identity provider up in the gateway; what the provider must know of it."""
    secret = {} if way == "private_key_jwt" else {"client_secret": SECRET}
    body = {"name": way, "issuer": issuer, "client_id": way, "client_auth": way, "domains": [domain], **secret}
    answer = owner.post(f"{gateway.base_url}/admin/organisation/sso", json=body)
    assert answer.status_code == 201, answer.text
    made = answer.json()
    own = {"jwks_uri": made["jwks_url"]} if made["jwks_url"] else secret
    return {
        "client_id": way,
        "token_endpoint_auth_method": way,
        "redirect_uris": [made["redirect_uri"]],
        **own,
    }


def start(gateway: Gateway, visitor: httpx.Client, email: str, **fields: Any) -> str:
    answer = visitor.post(f"{gateway.base_url}/session/sso/start", json={"email": email, **fields})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["redirect_url"])


def visit(gateway: Gateway, visitor: httpx.Client, url: str, name: str, *, abort: bool = False) -> str:
    """Log in at the provider's pages as `name`; the way back to the gateway."""
    answer = visitor.get(url)
    for _ in range(20):
        if answer.is_redirect:
            where = urljoin(str(answer.url), answer.headers["location"])
            if where.startswith(f"{gateway.url}/v2/auth/callback"):
                return where
            answer = visitor.get(where)
        elif abort:
            answer = visitor.get(f"{answer.url}/abort")
        else:
            asked = re.search(r'name="prompt" value="(\w+)"', answer.text)
            assert asked, answer.text
            answer = visitor.post(str(answer.url), data={"prompt": asked[1], "login": name, "password": "any"})
    raise AssertionError(answer.text)


def come(gateway: Gateway, visitor: httpx.Client, name: str, **fields: Any) -> httpx.Response:
    """A whole login of `name`; the gateway's answer to the way back."""
    return visitor.get(visit(gateway, visitor, start(gateway, visitor, name, **fields), name))


def who(gateway: Gateway, visitor: httpx.Client) -> dict[str, Any] | None:
    answer = visitor.get(f"{gateway.base_url}/session")
    return dict(answer.json()["user"]) if answer.status_code == 200 else None


@pytest.mark.parametrize("domain", WAYS)
def test_a_person_comes_in_whichever_way_the_client_proves_itself(gateway: Gateway, domain: str) -> None:
    with browser(gateway) as visitor:
        answer = come(gateway, visitor, f"petra@{domain}", return_to="/logs")
        assert (answer.status_code, answer.headers["location"]) == (303, f"{gateway.url}/logs")
        me = who(gateway, visitor)
        assert me
        assert (me["email"], me["first_name"], me["role"]) == (f"petra@{domain}", "Petra", "member")


def test_the_same_person_is_the_same_the_next_time(gateway: Gateway) -> None:
    seen = []
    for _ in range(2):
        with browser(gateway) as visitor:
            come(gateway, visitor, "again@example.org")
            seen.append(who(gateway, visitor))
    assert seen[0]
    assert seen[0] == seen[1]


def test_an_unverified_address_and_a_foreign_domain_open_nothing(gateway: Gateway) -> None:
    for email, told in (("unverified@example.org", "unverified"), ("petra@elsewhere.org", "domain")):
        with browser(gateway) as visitor:
            url = start(gateway, visitor, "petra@example.org")
            answer = visitor.get(visit(gateway, visitor, url, email))
            assert answer.headers["location"] == f"{gateway.url}/?sso={told}"
            assert who(gateway, visitor) is None


def test_breaking_off_at_the_provider_is_told(gateway: Gateway) -> None:
    with browser(gateway) as visitor:
        url = start(gateway, visitor, "petra@example.org")
        answer = visitor.get(visit(gateway, visitor, url, "petra@example.org", abort=True))
        assert answer.headers["location"] == f"{gateway.url}/?sso=denied"
        assert who(gateway, visitor) is None


def test_a_code_is_good_in_its_own_browser_and_once(gateway: Gateway) -> None:
    with browser(gateway) as visitor, browser(gateway) as thief:
        back = visit(gateway, visitor, start(gateway, visitor, "petra@example.org"), "petra@example.org")
        start(gateway, thief, "petra@example.org")
        assert thief.get(back).headers["location"].endswith("?sso=expired")
        assert visitor.get(back).headers["location"] == f"{gateway.url}/"
        assert visitor.get(back).headers["location"].endswith("?sso=expired")
        assert who(gateway, thief) is None


def test_a_step_up_asks_the_provider_to_ask_again(gateway: Gateway) -> None:
    with browser(gateway) as visitor:
        come(gateway, visitor, "careful@example.org")
        path = f"{gateway.base_url}/profile/factors/totp"
        refused = visitor.post(path, json={})
        assert refused.json()["error"]["code"] == "step_up_required"
        come(gateway, visitor, "careful@example.org", prove=True)
        assert visitor.post(path, json={}).status_code == 201


def test_what_the_audit_log_says_names_person_and_provider_and_no_secret(gateway: Gateway) -> None:
    with browser(gateway) as visitor:
        come(gateway, visitor, "seen@example.org")
    entries = gateway.call("GET", "/v1/audit-logs?page_size=200", key=gateway.admin_key)
    assert entries.status == 200
    text = entries.body.decode()
    assert "session.create" in text
    assert SECRET not in text
    assert "code=" not in text
