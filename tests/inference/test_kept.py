"""What is worked out once and kept: bounded by number and by weight, and nobody crowds out what is saved."""

import json
from typing import Any

import pytest

from inference.scripted import ANSWER, House
from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.errors import InvalidConfig
from lockgate.inference import planning
from lockgate.inference.headers import OPTION_NAMES
from lockgate.inference.kept import Kept


def filled(table: Kept[str, int], text: str, *, inline: bool = False, weight: int = 0) -> Kept[str, int]:
    for nth, key in enumerate(text.split()):
        table.put(key, nth, weight, inline=inline)
    return table


def test_what_was_put_in_longest_ago_is_forgotten_first() -> None:
    table = filled(Kept(2), "a b c")
    assert list(table.keys()) == ["b", "c"]
    assert [table.find(key) for key in "abc"] == [None, 1, 2]


def test_what_is_put_in_again_is_the_newest() -> None:
    assert list(filled(Kept(2), "a b a c").keys()) == ["a", "c"]


def test_the_weight_of_a_share_is_bounded() -> None:
    table = filled(Kept(99, 10), "a b c", weight=4)
    assert list(table.keys()) == ["b", "c"]
    assert table.weight_of("b") == 4
    assert table.weight_of("a") == 0


def test_one_thing_has_room_however_heavy_it_is() -> None:
    table = filled(Kept(99, 10), "a b", weight=4)
    table.put("big", 1, 99, inline=False)
    assert list(table.keys()) == ["big"]
    assert list(filled(table, "c", weight=4).keys()) == ["c"]


def test_what_comes_with_requests_does_not_crowd_out_what_is_saved() -> None:
    table = filled(Kept(2, 10), "saved", weight=8)
    filled(table, "a b c d", inline=True, weight=5)
    assert sorted(table.keys()) == ["c", "d", "saved"]


def test_a_cleared_table_takes_as_much_as_an_empty_one() -> None:
    table = filled(Kept(99, 10), "a b", weight=5)
    table.clear()
    assert (len(table), list(table.values())) == (0, [])
    assert list(filled(table, "c d", weight=5).keys()) == ["c", "d"]


# --- what configs may come to ---


def wide(members: int, targets: int) -> dict[str, Any]:
    """A small text that comes to much: each target inherits every member."""
    leaf = {"provider": "openai", "override_params": {"own": 1}}
    above = {f"m{n}": n for n in range(members)}
    return {"strategy": {"mode": "fallback"}, "override_params": above, "targets": [leaf] * targets}


@pytest.mark.parametrize("field", ["override_params", "default_params"])
def test_what_targets_inherit_counts_towards_the_size_of_a_config(field: str) -> None:
    document = {"strategy": {"mode": "fallback"}, field: {"a": 1, "b": 2}, "targets": [{field: {"c": 3}}] * 2}
    parsed = configs.parse(json.dumps(document).encode())
    assert configs.members(parsed) == 6
    leaf = plans.leaves(plans.compile(parsed))[0]
    assert len(leaf.overrides) + len(leaf.defaults) == 3


def test_options_and_deployments_count_too() -> None:
    deployments = [{"deployment_id": "d", "alias": f"a{n}"} for n in range(4)]
    target = {"azure_api_version": "v1"}
    document = {"strategy": {"mode": "fallback"}, "azure_deployments": deployments, "targets": [target] * 2}
    parsed = configs.parse(json.dumps(document).encode(), OPTION_NAMES)
    assert configs.members(parsed) == 2 * (1 + 2 * 4 + 1)


@pytest.mark.parametrize(("members", "fits"), [(77, True), (78, False), (6000, False)])
def test_an_inline_config_may_come_to_five_thousand_members(members: int, fits: bool) -> None:
    raw = json.dumps(wide(members, 64)).encode()
    if fits:
        configs.parse(raw)
        return
    with pytest.raises(InvalidConfig, match="Invalid config passed") as caught:
        configs.parse(raw)
    assert caught.value.errors[0].startswith("path: targets, message: Expected at most 5000 members of override_params")
    configs.parse(raw, limits=configs.SAVED)


def test_a_plan_weighs_what_its_text_and_its_members_come_to() -> None:
    parsed = configs.parse(json.dumps(wide(10, 3)).encode())
    assert configs.weight(parsed, 1000) == 16 * 1000 + 48 * 33


def test_a_flood_of_inline_configs_leaves_the_routes_of_others_where_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "ROUTES", 4)
    house = House()
    house.chat()
    for number in range(20):
        house.ask(api_key=house.key, config=json.dumps({"virtual_key": "openai-prod", "request_timeout": number + 1}))
    routes = list(house.gate.planner._routes.values())
    assert [route.plan is planning.ALONE for route in routes].count(True) == 1
    assert len(routes) == 5


def test_routes_are_forgotten_when_their_legs_come_to_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A loadbalance of thousands is bound target by target, for every key that uses it."""
    monkeypatch.setattr(planning, "LEGS", 10)
    house = House()
    for number in range(25):
        exchange = house.ask(
            api_key=house.key, config=json.dumps({"virtual_key": "openai-prod", "request_timeout": number + 1})
        )
        house.upstream.last.answer(200, None, ANSWER)
        assert exchange.status == 200
        assert len(house.gate.planner._routes) <= 11
