"""The config language against the compatible gateway's documentation, row by row: see configs/README.md."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from lockgate.core import config, plan
from lockgate.core.conditions import BadQuery, compile_query
from lockgate.core.errors import InvalidConfig
from lockgate.core.plan import Plan, Target

HERE = Path(__file__).parent / "configs"
PLANS: list[dict[str, Any]] = msgspec.json.decode((HERE / "plans.json").read_bytes())
QUERIES: list[dict[str, Any]] = msgspec.json.decode((HERE / "queries.json").read_bytes())


class Facts(msgspec.Struct, frozen=True):
    metadata: dict[str, Any] = {}
    params: dict[str, Any] = {}
    pathname: str = "/v1/chat/completions"


def at(node: Plan, place: str) -> Plan:
    for step in filter(None, place.split(".")):
        assert not isinstance(node, Target), f"there is nothing below {node.path}"
        node = node.children[int(step)]
    return node


def plain(value: Any) -> Any:
    """As JSON writes it: sets as sorted lists, texts of JSON as texts."""
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, msgspec.Struct):
        return {name: plain(getattr(value, name)) for name in value.__struct_fields__}
    return value


def described(node: Plan, names: dict[str, Any]) -> dict[str, Any]:
    return {name: type(node).__name__ if name == "type" else plain(getattr(node, name)) for name in names}


@pytest.mark.parametrize("row", [row for row in PLANS if "plan" in row], ids=lambda row: row["says"])
def test_a_config_comes_to_what_is_documented(row: dict[str, Any]) -> None:
    made = plan.compile(config.parse(msgspec.json.encode(row["config"])))
    found = {place: described(at(made, place), members) for place, members in row["plan"].items()}
    assert found == row["plan"]


@pytest.mark.parametrize("row", [row for row in PLANS if "errors" in row], ids=lambda row: row["says"])
def test_a_config_that_is_not_of_the_language_is_refused(row: dict[str, Any]) -> None:
    with pytest.raises(InvalidConfig) as caught:
        config.parse(msgspec.json.encode(row["config"]))
    assert caught.value.document()["message"] == "Invalid config passed"
    assert [*caught.value.errors] == row["errors"]


@pytest.mark.parametrize("row", QUERIES, ids=lambda row: str(row["query"]))
def test_a_query_holds_as_documented(row: dict[str, Any]) -> None:
    if "error" in row:
        with pytest.raises(BadQuery) as caught:
            compile_query(row["query"])
        assert caught.value.message == row["error"]
    else:
        assert compile_query(row["query"]).holds(Facts(**row["facts"])) is row["holds"]
