import importlib

import pytest

import portkey._settings as settings
from portkey import PORTKEY_GATEWAY_URL, MissingKeyError, Portkey


def test_the_gateway_is_on_this_machine_unless_said_otherwise() -> None:
    assert settings.DEFAULT_BASE_URL == "http://127.0.0.1:8787/v1"
    assert str(Portkey(api_key="lgu_k").base_url) == "http://127.0.0.1:8787/v1/"


@pytest.mark.parametrize(
    ("environment", "url"),
    [
        ({}, ""),
        ({"PORTKEY_BASE_URL": "http://a/v1"}, "http://a/v1"),
        ({"PORTKEY_PROXY": "http://b/v1"}, "http://b/v1"),
        ({"PORTKEY_BASE_URL": "http://a/v1", "PORTKEY_PROXY": "http://b/v1"}, "http://a/v1"),
        ({"PORTKEY_BASE_URL": " ", "PORTKEY_PROXY": " http://b/v1\n"}, "http://b/v1"),
    ],
)
def test_two_names_are_read(environment: dict[str, str], url: str) -> None:
    assert settings.url_from(environment) == url


def test_the_constant_follows_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert PORTKEY_GATEWAY_URL == settings.DEFAULT_BASE_URL
    monkeypatch.setenv("PORTKEY_BASE_URL", "http://a/v1")
    spec = importlib.util.find_spec("portkey._settings")
    assert spec
    assert spec.loader
    fresh = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(__import__("sys").modules, "portkey._settings", fresh)
    spec.loader.exec_module(fresh)
    assert fresh.PORTKEY_GATEWAY_URL == "http://a/v1"


def test_arguments_beat_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTKEY_API_KEY", "lgu_env")
    monkeypatch.setenv("PORTKEY_BASE_URL", "http://env/v1")
    assert Portkey().api_key == "lgu_env"
    assert str(Portkey().base_url) == "http://env/v1/"
    given = Portkey(api_key="lgu_given", base_url="http://given/v1")
    assert (given.api_key, str(given.base_url)) == ("lgu_given", "http://given/v1/")


def test_a_key_from_a_file_may_end_in_a_newline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTKEY_API_KEY", "lgu_env\n")
    assert Portkey().auth_headers["x-portkey-api-key"] == "lgu_env"


def test_a_missing_key_says_where_to_get_one() -> None:
    with pytest.raises(MissingKeyError, match=r"profile menu[\s\S]*PORTKEY_API_KEY"):
        Portkey()
    assert issubclass(MissingKeyError, ValueError)


def test_a_gateway_of_ones_own_decides_itself_about_a_missing_key() -> None:
    assert "x-portkey-api-key" not in Portkey(base_url="http://a/v1").auth_headers


def test_a_key_does_not_show_in_a_printed_settings_object() -> None:
    assert "lgu_k" not in repr(settings.resolve("lgu_k", None, {"Authorization": "lgu_k"}))
