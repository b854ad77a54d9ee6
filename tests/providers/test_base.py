"""What a provider's description computes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.core.errors import BadRequest
from lockgate.providers.base import Auth, Option, Provider, below_v1

ACME = Provider(
    "acme",
    "Acme",
    "https://api.acme.test/v1",
    hosts=("api.acme.test", "{acme_region}.acme.test"),
    endpoints=frozenset({"chat", "models"}),
    options=(
        Option("acme-region", "Region", required=True, pattern="[a-z]{2,8}", aliases=("acmeRegion",)),
        Option("acme-team", "Team", "x-acme-team"),
    ),
    default_model="anvil-1",
)
HOSTLESS = Provider("homely", "Homely", prefix="/v1", host_option="homely-url", options=(Option("homely-url", "URL"),))


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("/v1/chat/completions", "", "/chat/completions"),
        ("/v1/files/file-1/content", "", "/files/file-1/content"),
        ("/v1/models", "limit=2", "/models?limit=2"),
        ("/v1/proxy/beta/x", "", "/beta/x"),
        ("/v1/vector_stores", "", "/vector_stores"),
        ("/v1", "", ""),
    ],
)
def test_the_clients_path_below_v1_follows_the_base_url(path: str, query: str, expected: str) -> None:
    assert ACME.request_target(path, query, {}, "anvil-1") == ("https://api.acme.test/v1", expected)


def test_a_path_that_only_begins_like_v1_is_left_alone() -> None:
    assert below_v1("/v1x/y") == "/v1x/y"


def test_a_custom_host_replaces_the_base_url() -> None:
    target = ACME.request_target("/v1/chat/completions", "", {}, "m", "https://proxy.test/acme/")
    assert target == ("https://proxy.test/acme", "/chat/completions")


@pytest.mark.parametrize("host", ["http://10.0.0.5:11434", "http://10.0.0.5:11434/", "http://10.0.0.5:11434/v1"])
def test_a_prefix_is_not_doubled_when_the_host_has_it(host: str) -> None:
    target = HOSTLESS.request_target("/v1/chat/completions", "", {}, "m", host)
    assert target == ("http://10.0.0.5:11434", "/v1/chat/completions")


def test_the_proxy_path_is_below_the_host_without_the_prefix() -> None:
    assert HOSTLESS.request_target("/v1/proxy/api/tags", "", {}, "", "http://h.test") == ("http://h.test", "/api/tags")


def test_an_option_may_be_a_custom_host_under_another_name() -> None:
    options = {"homely-url": "https://mine.test"}
    assert HOSTLESS.request_target("/v1/models", "", options, "")[0] == "https://mine.test"
    assert HOSTLESS.request_target("/v1/models", "", options, "", "https://bound.test")[0] == "https://bound.test"


def test_an_option_is_no_host_for_a_provider_that_has_none_such() -> None:
    assert ACME.request_target("/v1/models", "", {"": "https://evil.test"}, "")[0] == "https://api.acme.test/v1"


def test_a_provider_without_an_address_says_what_to_send() -> None:
    assert HOSTLESS.needs_host
    with pytest.raises(BadRequest, match="x-portkey-custom-host"):
        HOSTLESS.request_target("/v1/chat/completions", "", {}, "m")


def test_a_vendors_own_path_wins() -> None:
    odd = Provider("odd", "Odd", "https://odd.test", paths={"/embeddings": "/embed"}, prefix="/v1")
    assert odd.request_target("/v1/embeddings", "a=b", {}, "m") == ("https://odd.test", "/embed?a=b")
    assert odd.request_target("/v1/chat/completions", "", {}, "m")[1] == "/v1/chat/completions"


def test_the_secret_and_the_options_become_fields() -> None:
    assert ACME.auth_fields(b"sk-1", {"acme-team": "blue", "unknown": "x"}) == (
        (b"authorization", b"Bearer sk-1"),
        (b"x-acme-team", b"blue"),
    )


def test_no_secret_gives_no_authentication_field() -> None:
    assert ACME.auth_fields(b"", {}) == ()


def test_a_field_of_its_own_may_carry_the_key() -> None:
    assert Provider("a", "A", auth=Auth("api-key", "")).auth_fields(b"k", {}) == ((b"api-key", b"k"),)


@pytest.mark.parametrize("secret", [b"a\r\nx-evil: 1", b"a\nb", b"\x00", b" lead", b"trail ", "ключ".encode()])
def test_a_secret_that_a_header_cannot_carry_is_refused(secret: bytes) -> None:
    with pytest.raises(BadRequest, match="characters"):
        ACME.auth_fields(secret, {})


@given(st.binary(max_size=30))
def test_no_secret_can_end_a_header_line(secret: bytes) -> None:
    try:
        fields = ACME.auth_fields(secret, {})
    except BadRequest:
        return
    assert all(b"\r" not in value and b"\n" not in value and b"\0" not in value for _, value in fields)


@given(st.text(max_size=30))
def test_no_option_can_end_a_header_line(value: str) -> None:
    try:
        fields = ACME.auth_fields(b"k", {"acme-team": value})
    except BadRequest:
        return
    assert all(b"\r" not in value and b"\n" not in value and b"\0" not in value for _, value in fields)


def test_a_malformed_option_names_itself() -> None:
    with pytest.raises(BadRequest, match="x-portkey-acme-region"):
        ACME.auth_fields(b"k", {"acme-region": "eu/../x"})


def test_a_stored_key_may_travel_to_the_pinned_hosts_only() -> None:
    assert ACME.pinned_hosts({"acme-region": "eu"}) == ("api.acme.test", "eu.acme.test")
    assert ACME.pinned_hosts({}) == ("api.acme.test",)
    assert HOSTLESS.pinned_hosts({}) == ()
    assert HOSTLESS.pinned_hosts({"homely-url": "https://Mine.test:8443/x"}) == ("mine.test",)


def test_a_pinned_host_cannot_be_bent_by_an_option() -> None:
    with pytest.raises(BadRequest):
        ACME.pinned_hosts({"acme-region": "evil.test/#"})


def test_options_are_read_from_the_admin_api_by_any_spelling() -> None:
    for name in ("acme-region", "acme_region", "acmeRegion"):
        assert ACME.read_options({name: "eu", "name": "x"}) == {"acme-region": "eu"}
    with pytest.raises(BadRequest):
        ACME.read_options({"acmeRegion": "E U"})


def test_a_form_asks_for_the_options_and_for_a_missing_host() -> None:
    assert ACME.fields == (("acmeRegion", "Region", True), ("acme_team", "Team", False))
    assert HOSTLESS.fields == (("custom_host", "Base URL", True),)


@pytest.mark.parametrize(("asked", "sent"), [("portkey-default", "anvil-1"), ("", "anvil-1"), ("other", "other")])
def test_the_placeholder_model_is_the_providers_default(asked: str, sent: str) -> None:
    assert ACME.model_name(asked, {}) == sent


def test_without_a_default_the_placeholder_goes_as_it_is() -> None:
    assert HOSTLESS.model_name("portkey-default", {}) == "portkey-default"
