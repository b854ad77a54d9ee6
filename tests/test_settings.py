"""Where settings come from, and how a mistake in one is told."""

from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest

from lockgate.settings import NAMES, SettingError, Settings, load


def write(folder: Path, text: str, name: str = "lockgate.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def env(folder: Path, **values: str) -> dict[str, str]:
    return {"LOCKGATE_DATA": str(folder), **{f"LOCKGATE_{name.upper()}": value for name, value in values.items()}}


def test_with_nothing_given_everything_is_the_default(tmp_path: Path) -> None:
    assert load(env(tmp_path)) == Settings(data=tmp_path)


def test_the_file_in_the_data_folder_is_read(tmp_path: Path) -> None:
    write(tmp_path, "port = 9000\nhost = '::1'\n")
    found = load(env(tmp_path))
    assert (found.port, found.host) == (9000, "::1")


def test_the_environment_beats_the_file_and_the_command_line_beats_both(tmp_path: Path) -> None:
    write(tmp_path, "port = 9000\nworkers = 2\nlog_level = 'debug'\n")
    found = load(env(tmp_path, port="9001", workers="3"), {"port": 9002})
    assert (found.port, found.workers, found.log_level) == (9002, 3, "debug")


def test_what_the_command_line_leaves_out_is_taken_from_elsewhere(tmp_path: Path) -> None:
    assert load(env(tmp_path, port="9001"), {"port": None, "workers": None}).port == 9001


def test_a_false_on_the_command_line_is_a_value(tmp_path: Path) -> None:
    assert load(env(tmp_path, log_bodies="true"), {"log_bodies": False}).log_bodies is False


def test_a_file_named_on_the_command_line_is_read_instead(tmp_path: Path) -> None:
    write(tmp_path, "port = 9000\n")
    other = write(tmp_path, "port = 9001\n", "other.toml")
    assert load(env(tmp_path), config=other).port == 9001


def test_a_file_may_be_named_in_the_environment(tmp_path: Path) -> None:
    other = write(tmp_path, "port = 9001\n", "other.toml")
    assert load(env(tmp_path, config=str(other))).port == 9001


def test_a_named_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    missing = tmp_path / "missing.toml"
    with pytest.raises(SettingError, match=r"missing\.toml: no such file"):
        load(env(tmp_path), config=missing)
    with pytest.raises(SettingError, match=r"missing\.toml: no such file"):
        load(env(tmp_path, config=str(missing)))


def test_a_data_folder_on_the_command_line_decides_which_file_is_read(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    write(other, "port = 9001\n")
    found = load(env(tmp_path), {"data": other})
    assert (found.data, found.port) == (other, 9001)


def test_a_file_that_is_no_toml_is_named_with_its_line(tmp_path: Path) -> None:
    path = write(tmp_path, "port = 9000\nhost = \n")
    with pytest.raises(SettingError, match="line 2") as caught:
        load(env(tmp_path))
    assert str(caught.value).startswith(str(path))


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [("prot", "port"), ("worker", "workers"), ("public_uri", "public_url"), ("idle_timeout", "idle_timeout_s")],
)
def test_an_unknown_name_is_refused_with_the_nearest_known_one(tmp_path: Path, wrong: str, meant: str) -> None:
    with pytest.raises(SettingError, match=f"LOCKGATE_{wrong.upper()} is not a setting. Did you mean '{meant}'"):
        load(env(tmp_path, **{wrong: "1"}))
    write(tmp_path, f"{wrong} = 1\n")
    with pytest.raises(SettingError, match=f"'{wrong}' is not a setting. Did you mean '{meant}'"):
        load(env(tmp_path))


def test_a_name_that_is_like_no_other_is_refused_without_a_guess(tmp_path: Path) -> None:
    with pytest.raises(SettingError) as caught:
        load(env(tmp_path, zzzzqqqq="1"))
    assert str(caught.value) == "LOCKGATE_ZZZZQQQQ is not a setting."


def test_other_programs_variables_are_none_of_ours(tmp_path: Path) -> None:
    assert load({**env(tmp_path), "PORT": "1", "LOCK_GATE": "x", "PATH": "/bin"}).port == Settings().port


SWITCHES = {
    "1": True, "true": True, "YES": True, " on ": True,
    "0": False, "False": False, "no": False, "off": False, "": False,
}  # fmt: skip


@pytest.mark.parametrize("text", SWITCHES)
def test_a_switch_is_written_in_any_usual_way(tmp_path: Path, text: str) -> None:
    assert load(env(tmp_path, insecure_http=text)).insecure_http is SWITCHES[text]
    assert load(env(tmp_path, log_bodies=text)).log_bodies is SWITCHES[text]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("insecure_http", "maybe", "insecure_http = 'maybe' is not true or false"),
        ("port", "http", "port = 'http' is not a whole number"),
        ("port", "80.5", "is not a whole number"),
        ("port", "", "is not a whole number"),
        ("workers", "-1", "workers = -1 must not be negative"),
        ("durability", "sometimes", "'sometimes' is not one of batch, strict"),
        ("log_level", "loud", "'loud' is not one of debug, error, info, warning"),
    ],
)
def test_a_malformed_value_is_refused_with_its_name_and_place(tmp_path: Path, name: str, text: str, told: str) -> None:
    with pytest.raises(SettingError, match=told) as caught:
        load(env(tmp_path, **{name: text}))
    assert str(caught.value).startswith("environment: ")


def test_a_malformed_value_of_the_file_is_told_with_its_path(tmp_path: Path) -> None:
    path = write(tmp_path, "port = true\n")
    with pytest.raises(SettingError) as caught:
        load(env(tmp_path))
    assert str(caught.value).startswith(f"{path}: port")


def test_a_value_that_loses_is_not_judged(tmp_path: Path) -> None:
    write(tmp_path, "port = 'nonsense'\n")
    assert load(env(tmp_path, port="9001")).port == 9001


def test_a_list_is_separated_by_commas_or_is_one_of_toml(tmp_path: Path) -> None:
    assert load(env(tmp_path, egress_allow=" 10.0.0.0/8, ,ollama.mine ")).egress_allow == ("10.0.0.0/8", "ollama.mine")
    write(tmp_path, "egress_allow = ['10.0.0.0/8', ' ollama.mine ']\n")
    assert load(env(tmp_path)).egress_allow == ("10.0.0.0/8", "ollama.mine")
    assert load(env(tmp_path, egress_allow="")).egress_allow == ()


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert load({"LOCKGATE_DATA": "~/gate"}).data == tmp_path / "gate"


def test_the_data_folder_follows_the_desktop_standard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert load({}).data == tmp_path / "lockgate"
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    assert load({}).data == tmp_path / "me" / ".local" / "share" / "lockgate"


@pytest.mark.parametrize(
    ("values", "url"),
    [
        ({}, "http://127.0.0.1:8787"),
        ({"host": "::1", "port": "9000"}, "http://[::1]:9000"),
        ({"tls_certificate": "/c.pem"}, "https://127.0.0.1:8787"),
        ({"public_url": "https://gate.example.org/"}, "https://gate.example.org"),
    ],
    ids=["default", "ipv6", "tls", "public"],
)
def test_links_begin_with_the_origin_that_people_use(tmp_path: Path, values: dict[str, str], url: str) -> None:
    assert load(env(tmp_path, **values)).base_url == url


def test_settings_do_not_change_after_the_start(tmp_path: Path) -> None:
    found = load(env(tmp_path))
    with pytest.raises(FrozenInstanceError):
        found.port = 1  # type: ignore[misc]  # that it fails is the test


def test_every_setting_has_its_line_of_help() -> None:
    assert [f.name for f in fields(Settings) if not f.metadata["help"].endswith(".")] == []
    assert len(NAMES) == len(fields(Settings))
