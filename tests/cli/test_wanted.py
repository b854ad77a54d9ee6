"""Files that say what there should be: read strictly, with a message that names the file and the mend."""

from pathlib import Path
from typing import Any

import pytest

from lockgate.cli import Stop
from lockgate.cli.compare import UNKNOWN, Change, changes
from lockgate.cli.wanted import filled, read

MAIN = "kind: config\nname: Main\nspec: {config: {virtual_key: '${virtual-key:Key}'}}\n"
KEY = "kind: virtual-key\nname: Key\nspec: {provider: openai, key: '${env:SOME_KEY}'}\n"


def put(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return folder


def test_documents_come_in_the_order_in_which_they_can_be_made(tmp_path: Path) -> None:
    found = read(put(tmp_path, a=f"{MAIN}---\n{KEY}", b="kind: workspace\nname: Team\n"))
    assert [each.label for each in found] == ["workspace 'Team'", "virtual-key 'Key'", "config 'Main'"]


def test_json_is_read_too(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"kind": "label", "name": "blue", "workspace": "team"}')
    (each,) = read(tmp_path / "a.json")
    assert (each.label, each.spec) == ("label 'blue' in team", {})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kind: confg\nname: x\n", "unknown kind 'confg'. Did you mean 'config'?"),
        ("kind: config\nnaem: x\n", "unknown field 'naem'. Did you mean 'name'?"),
        ("kind: config\n", "name is needed"),
        ("kind: config\nname: x\nspec: []\n", "spec is a map of the fields of /configs"),
        ("- 1\n", "a document is a map"),
        ("a: [\n", "is no YAML"),
        (f"{KEY}---\n{KEY}", "virtual-key 'Key' is described in"),
    ],
    ids=["kind", "field", "name", "spec", "list", "yaml", "twice"],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(Stop) as stop:
        read(put(tmp_path, bad=text))
    assert told in str(stop.value)
    assert "bad.yaml" in str(stop.value)
    assert stop.value.code == 2


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Stop, match=r"no \.yaml or \.json file"):
        read(tmp_path)


def test_tags_that_would_run_code_are_no_yaml_here(tmp_path: Path) -> None:
    with pytest.raises(Stop, match="is no YAML"):
        read(put(tmp_path, bad="kind: !!python/object/apply:os.system ['true']\n"))


def test_references_are_filled_wherever_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_KEY", "sk-1")
    spec = {"a": ["x ${env:SOME_KEY} ${config:Main}"], "b": {"c": 1, "d": "${virtual-key:A b}"}}
    made = filled(spec, lambda kind, name: f"<{kind} {name}>", "f.yaml")
    assert made == {"a": ["x sk-1 <config Main>"], "b": {"c": 1, "d": "<virtual-key A b>"}}


def test_a_variable_that_is_not_set_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOME_KEY", raising=False)
    with pytest.raises(Stop, match=r"f.yaml: the environment variable SOME_KEY is not set"):
        filled("${env:SOME_KEY}", lambda _kind, name: name, "f.yaml")


@pytest.mark.parametrize(
    ("wanted", "there", "found"),
    [
        ({"note": "b"}, {"note": "a", "more": 1}, [Change("note", "a", "b")]),
        ({"note": ""}, {"note": None}, []),
        ({"note": None}, {}, []),
        ({"isDefault": 0}, {"is_default": False}, []),
        ({"limit": 5}, {"limit": 5.0}, []),
        ({"config": {"a": {"b": 2}}}, {"config": '{"a":{"b":1,"c":3}}'}, [Change("config.a.b", 1, 2)]),
        ({"tags": ["a", "c"]}, {"tags": ["a", "b"]}, [Change("tags[1]", "b", "c")]),
        ({"tags": ["a"]}, {"tags": []}, [Change("tags", [], ["a"])]),
        ({"key": "sk-new", "auth": {"token": "t"}}, {}, []),
        ({"virtual_key": UNKNOWN}, {"virtual_key": "x"}, []),
        ({"config": {"x": 1}}, {"config": "not JSON"}, [Change("config", "not JSON", {"x": 1})]),
    ],
    ids=[
        "changed",
        "empty",
        "absent",
        "camel",
        "number",
        "as text",
        "in a list",
        "longer",
        "secret",
        "unknown",
        "text",
    ],
)
def test_only_what_is_wanted_is_compared(wanted: Any, there: Any, found: list[Change]) -> None:
    assert changes(wanted, there, frozenset({"key"})) == found


def test_rows_of_a_part_are_found_by_what_they_are_called() -> None:
    """Of an integration's models and workspaces a file names some; the server shows all, in its own order."""
    there = {"models": {"models": [{"slug": "b", "enabled": False}, {"slug": "a", "enabled": True}]}}
    wanted = {"models": {"models": [{"slug": "a", "enabled": True}]}}
    assert changes(wanted, there, frozenset(), frozenset({"models"})) == []
    wanted["models"]["models"] += [{"slug": "b", "enabled": True}, {"slug": "c", "enabled": True}]
    assert changes(wanted, there, frozenset(), frozenset({"models"})) == [
        Change("models.models[1].enabled", False, True),
        Change("models.models[2].slug", None, "c"),
        Change("models.models[2].enabled", None, True),
    ]
    by_id = {"workspaces": [{"id": "team", "workspace_id": "0a", "enabled": True}]}
    assert changes({"workspaces": [{"id": "0a", "enabled": True}]}, by_id, frozenset(), frozenset({"workspaces"})) == []
