"""Every error as its caller reads it."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from lockgate.core import errors
from lockgate.core.errors import Broken, LockgateError, Refused, UpstreamFailed

ARGUMENTS: dict[str, tuple[Any, ...]] = {
    "InvalidKey": (),
    "KeyExpired": (),
    "Forbidden": (),
    "TooManyFailures": (3,),
    "TwoKeys": (),
    "KeyInUrl": (),
    "InvalidConfig": (("path: a, message: wrong",),),
    "UnknownProviderKey": ("mine",),
    "VirtualKeyExpired": ("mine",),
    "NotSupported": ("embed", "groq"),
    "BadHttp": (431, "headers_too_large", "The headers are too large"),
    "RequestTimeout": (250,),
    "InlineBlocked": ("config", "x-portkey-config", "Inline configs are not allowed here. Save the config"),
    "NoRoute": (),
    "NoWeight": (),
    "TotalTimeout": (),
    "Ambiguous": (),
}


def _kinds(of: type[LockgateError]) -> Iterator[type[LockgateError]]:
    yield of
    for below in of.__subclasses__():
        if below.__module__ == errors.__name__:
            yield from _kinds(below)


KINDS = {kind.__name__: kind for kind in _kinds(LockgateError)}


def made(name: str) -> LockgateError:
    return KINDS[name](*ARGUMENTS.get(name, ("Something is wrong. Mend it",)))


def code_on_the_wire(error: LockgateError) -> str | None:
    """The compatible API gives one error no code."""
    return None if isinstance(error, errors.RequestTimeout) else error.code


@pytest.mark.parametrize("name", KINDS)
def test_every_error_says_its_message_and_its_code_where_both_sdks_look(name: str) -> None:
    error = made(name)
    document = msgspec.json.decode(msgspec.json.encode(error.document()))
    assert error.message
    assert error.message in document["message"]
    assert document["error"]["message"] == document["message"]
    assert document["error"]["code"] == code_on_the_wire(error)


@pytest.mark.parametrize("name", KINDS)
def test_every_error_has_an_error_status_and_a_code_that_can_stand_in_a_header(name: str) -> None:
    error = made(name)
    assert 400 <= error.status < 600
    assert re.fullmatch(r"[A-Za-z0-9_]+", error.code)
    assert str(error) == error.message


@pytest.mark.parametrize("name", KINDS)
def test_an_error_belongs_to_who_can_mend_it(name: str) -> None:
    if name == "LockgateError":
        return
    families = [family for family in (Refused, UpstreamFailed, Broken) if isinstance(made(name), family)]
    assert len(families) == 1


@pytest.mark.parametrize(
    "name", [n for n, k in KINDS.items() if issubclass(k, Refused) and n not in {"NotSupported", "BadHttp", "NoWeight"}]
)
def test_what_the_caller_can_mend_is_a_4xx(name: str) -> None:
    assert 400 <= made(name).status < 500


@pytest.mark.parametrize("name", [n for n, k in KINDS.items() if issubclass(k, Broken)])
def test_what_we_broke_is_a_5xx(name: str) -> None:
    assert made(name).status >= 500


def _of_envelope(envelope: str) -> list[str]:
    return [name for name, kind in KINDS.items() if kind.envelope == envelope]


@pytest.mark.parametrize("name", _of_envelope("E1"))
def test_an_authentication_error_names_its_code_in_its_text(name: str) -> None:
    error = made(name)
    text = f"Portkey Error: {error.message}. Error Code: {error.code}"
    assert error.document() == {"status": "failure", "message": text, "error": {"message": text, "code": error.code}}


@pytest.mark.parametrize("name", _of_envelope("E2"))
def test_a_validation_error_is_a_failure_with_a_message(name: str) -> None:
    error = made(name)
    document = error.document()
    assert (document["status"], document["message"]) == ("failure", error.message)


@pytest.mark.parametrize("name", _of_envelope("E3"))
def test_an_upstream_error_has_the_shape_that_openai_clients_read(name: str) -> None:
    error = made(name)
    assert error.document() == {
        "error": {"message": error.message, "type": error.kind, "param": None, "code": code_on_the_wire(error)},
        "message": error.message,
    }


@pytest.mark.parametrize("name", _of_envelope("E4"))
def test_an_admin_error_says_that_it_failed_and_repeats_its_code_as_data(name: str) -> None:
    error = made(name)
    document = error.document()
    assert document["success"] is False
    assert document["data"] == {"message": error.message, "errorCode": error.code}


def test_every_envelope_is_used() -> None:
    assert all(_of_envelope(envelope) for envelope in ("E1", "E2", "E3", "E4"))


def test_a_bad_key_is_answered_exactly_as_the_sdks_expect() -> None:
    text = "Portkey Error: Invalid API Key. Error Code: 03"
    error = made("InvalidKey")
    assert error.status == 401
    assert error.document() == {"status": "failure", "message": text, "error": {"message": text, "code": "03"}}


def test_a_request_timeout_names_its_milliseconds() -> None:
    error = made("RequestTimeout")
    message = "Request exceeded the timeout sent in the request: 250ms"
    assert error.status == 408
    assert error.document() == {
        "error": {"message": message, "type": "timeout_error", "param": None, "code": None},
        "message": message,
    }


def test_an_invalid_config_lists_its_mistakes() -> None:
    assert made("InvalidConfig").document()["errors"] == ["path: a, message: wrong"]


def test_an_invalid_custom_host_says_why() -> None:
    assert errors.InvalidCustomHost("That host is private").document()["reason"] == "That host is private"


@pytest.mark.parametrize(
    ("name", "seconds"),
    [("StorageUnavailable", 5), ("DirectoryUnavailable", 1), ("ShuttingDown", 1), ("TooManyFailures", 3)],
)
def test_what_passes_by_itself_says_when_to_come_back(name: str, seconds: int) -> None:
    assert made(name).retry_after == seconds


def test_a_pause_can_be_given_for_one_error_without_changing_its_kind() -> None:
    assert errors.ShuttingDown("Going down", retry_after=9).retry_after == 9
    assert errors.ShuttingDown("Going down").retry_after == 1
