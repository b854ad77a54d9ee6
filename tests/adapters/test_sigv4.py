"""AWS's own published examples of Signature Version 4."""

import pytest

from lockgate.adapters.sigv4 import Asked, Signer, signed

AT = 1_440_938_160_000  # 2015-08-30T12:36:00Z
HOST = {"host": "example.amazonaws.com"}
FORM = {"content-type": "application/x-www-form-urlencoded"}


def signer(service: str, token: str = "") -> Signer:
    return Signer("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", service, token)


@pytest.mark.parametrize(
    ("asked", "signature"),
    [
        (Asked("GET", "/", "", HOST, b""), "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        (Asked("POST", "/", "", HOST, b""), "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        (
            Asked("GET", "/", "Param2=value2&Param1=value1", HOST, b""),
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        (
            Asked("POST", "/", "", {**HOST, **FORM}, b"Param1=value1"),
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        ),
        (
            Asked("GET", "/", "Param1=value1", HOST, b""),
            "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
        ),
        (
            Asked("GET", "/", "", {**HOST, "my-header1": "value2,value2,value1"}, b""),
            "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
        ),
        (
            Asked("GET", "/", "", {**HOST, "my-header1": " value1", "my-header2": ' "a   b   c"'}, b""),
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
        ),
        (
            Asked("POST", "/", "", {**HOST, "my-header1": "VALUE1"}, b""),
            "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
        ),
    ],
    ids=[
        "get-vanilla",
        "post-vanilla",
        "get-vanilla-query-order-key-case",
        "post-x-www-form-urlencoded",
        "get-vanilla-empty-query-key",
        "get-header-key-duplicate",
        "get-header-value-trim",
        "post-header-value-case",
    ],
)
def test_the_published_suite(asked: Asked, signature: str) -> None:
    made = signed(asked, signer("service"), AT)
    assert made["x-amz-date"] == "20150830T123600Z"
    assert made["authorization"].endswith(f"Signature={signature}")


def test_the_example_of_the_manual() -> None:
    headers = {"host": "iam.amazonaws.com", "content-type": "application/x-www-form-urlencoded; charset=utf-8"}
    made = signed(Asked("GET", "/", "Action=ListUsers&Version=2010-05-08", headers, b""), signer("iam"), AT)
    assert made["authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
        "SignedHeaders=content-type;host;x-amz-date, "
        "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    )


def test_a_temporary_credentials_token_is_signed_too() -> None:
    """The suite's post-sts-header-before."""
    token = (
        "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUu"
        "wthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQc"
        "HNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/o"
        "LxBA=="
    )
    made = signed(Asked("POST", "/", "", HOST, b""), signer("service", token), AT)
    assert made["x-amz-security-token"] == token
    assert made["authorization"].endswith(
        "SignedHeaders=host;x-amz-date;x-amz-security-token, "
        "Signature=85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead"
    )


def test_every_part_of_a_request_changes_its_signature() -> None:
    asked = Asked("POST", "/a", "b=1", {**HOST, **FORM}, b"c")
    others = (
        asked._replace(method="PUT"),
        asked._replace(path="/b"),
        asked._replace(query="b=2"),
        asked._replace(headers=HOST),
        asked._replace(body=b"d"),
    )
    made = {signed(each, signer("service"), AT)["authorization"] for each in (asked, *others)}
    assert len(made) == 6
