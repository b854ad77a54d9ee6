"""Which e-mail domains can be pinned to an identity provider, and whose an address is."""

import pytest

from lockgate.admin import domains
from lockgate.core.errors import AdminInvalid


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("example.org", "example.org"),
        (" @Example.ORG. ", "example.org"),
        ("a-b.example.co.uk", "a-b.example.co.uk"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("1.example.org", "1.example.org"),
    ],
)
def test_a_domain_is_kept_in_one_form(text: str, wanted: str) -> None:
    assert domains.checked(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "",
        "org",
        "co.uk",
        "com.au",
        "*.example.org",
        "example..org",
        "-a.org",
        "a-.org",
        "a b.org",
        "127.0.0.1",
        "b\u00fccher.example",
        "example.org/x",
        "a@b.org",
        "x" * 64 + ".org",
        ".".join(["x" * 60] * 5) + ".org",
        "example.org\n",
    ],
)
def test_what_nobody_can_own_is_none(text: str) -> None:
    if text == "example.org\n":  # what surrounds it is taken away
        assert domains.checked(text) == "example.org"
        return
    with pytest.raises(AdminInvalid, match="domains"):
        domains.checked(text)


@pytest.mark.parametrize(
    ("domain", "root"),
    [
        ("example.org", "example.org"),
        ("a.b.example.org", "example.org"),
        ("a.example.co.uk", "example.co.uk"),
        ("example.de", "example.de"),
        ("a.example.de", "example.de"),
        ("co.uk", None),
        ("org", None),
    ],
)
def test_the_registered_part(domain: str, root: str | None) -> None:
    assert domains.root(domain) == root


def test_what_a_domain_lies_below_ends_at_the_registered_one() -> None:
    assert domains.above("a.b.example.org") == ["a.b.example.org", "b.example.org", "example.org"]
    assert domains.above("a.example.co.uk") == ["a.example.co.uk", "example.co.uk"]
    assert domains.above("x") == ["x"]
    deep = "a." * 100 + "example.org"
    assert len(domains.above(deep)) == domains.DEEP
    assert domains.above(deep)[0] == deep
    assert domains.above(deep)[-1] == "example.org"
    assert domains.above("") == [""]


def test_an_address_is_of_what_stands_after_its_last_at_sign() -> None:
    assert domains.of("a@b.org@evil.example") == "evil.example"
    assert domains.of("nobody") == "nobody"
