"""What a secret that is kept elsewhere becomes in a field: the part that is meant, or a refusal that repeats none."""

from typing import Any

import pytest

from lockgate.core.errors import SecretRefused
from lockgate.core.mapped import KEY, Place, check_usable, filling

ORG = Place("header", "openai_organization", "openai-organization", "org-[a-z]+")
HEADERS = Place("headers", "custom_headers", "api-key")
ACCOUNT = Place("setting", "vertex_service_account_json", is_object=True)
KEY_ID = Place("setting", "aws_access_key_id")
BUNDLE = b'{"id":"AKIA-canary","nested":{"x-a":"canary-1"},"text":"{\\"x-b\\":\\"canary-2\\"}","list":["canary"],"n":7}'


@pytest.mark.parametrize(
    ("place", "raw", "key", "form", "value"),
    [
        (KEY, b"sk-1\n", "", "string", "sk-1"),
        (KEY, BUNDLE, "id", "string", "AKIA-canary"),
        (KEY, b'{"a":"b"}', "", "json", '{"a":"b"}'),
        (ORG, b"org-a", "", "string", "org-a"),
        (KEY_ID, BUNDLE, "id", "string", "AKIA-canary"),
        (HEADERS, b'{"X-A":"1","x-b":"2"}', "", "json", {"x-a": "1", "x-b": "2"}),
        (HEADERS, b'{"X-A":"1"}', "", "string", {"x-a": "1"}),
        (HEADERS, BUNDLE, "nested", "json", {"x-a": "canary-1"}),
        (HEADERS, BUNDLE, "text", "string", {"x-b": "canary-2"}),
        (ACCOUNT, b'{"type":"service_account","n":1}', "", "json", {"type": "service_account", "n": 1}),
    ],
)
def test_a_field_takes_its_part(place: Place, raw: bytes, key: str, form: str, value: Any) -> None:
    assert filling(place, raw, key, form) == value


@pytest.mark.parametrize(
    ("place", "raw", "key"),
    [
        (KEY, BUNDLE, ""),
        (KEY, BUNDLE, "nested"),
        (KEY, BUNDLE, "n"),
        (KEY, BUNDLE, "missing"),
        (ORG, b"canary", ""),
        (ORG, b"org-a\r\nx: canary", ""),
        (KEY_ID, BUNDLE, "list"),
        (HEADERS, b"canary", ""),
        (HEADERS, BUNDLE, ""),  # not all of it is header fields
        (HEADERS, BUNDLE, "id"),
        (HEADERS, BUNDLE, "list"),
        (HEADERS, BUNDLE, "n"),
        (HEADERS, b'{"host":"canary.example.net"}', ""),
        (HEADERS, b'{"Authorization":"canary"}', ""),
        (HEADERS, b'{"api-key":"canary"}', ""),
        (HEADERS, b'{"x-portkey-provider":"canary"}', ""),
        (HEADERS, b'{"x-a":"canary\\r\\nx-b: 1"}', ""),
        (HEADERS, b'{"x-a":7}', ""),
        (HEADERS, b'{"x-a":"1","X-A":"2"}', ""),
        (ACCOUNT, b"canary", ""),
        (ACCOUNT, b"[" * 10_000, ""),
        (ACCOUNT, b"\xff", ""),
    ],
)
def test_a_field_refuses_what_it_cannot_take_and_repeats_none_of_it(place: Place, raw: bytes, key: str) -> None:
    with pytest.raises(SecretRefused) as caught:
        filling(place, raw, key, "string")
    assert "canary" not in caught.value.message


def test_a_secret_is_usable_if_some_field_could_take_it() -> None:
    for raw, key in ((b"sk-1", ""), (BUNDLE, ""), (BUNDLE, "nested"), (b'{"a":"b"}', "a")):
        check_usable(raw, key)
    for raw, key in ((b"", ""), (b"{}", ""), (b"{", ""), (b"two\nlines", ""), (BUNDLE, "missing"), (b"sk-1", "a")):
        with pytest.raises(SecretRefused):
            check_usable(raw, key)
