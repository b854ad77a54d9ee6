"""Where baselines are kept: a restart forgets nothing, damage is survived, and a hundred thousand keys fit."""

from pathlib import Path

import pytest

from lockgate.adapters.baselines import Baselines
from lockgate.core.baseline import Glance, Glances

DOLLAR = 1_000_000_000
TODAY = 20_000


def day(number: int, key: str = "k", org: str = "o", cost: int = DOLLAR) -> Glances:
    return {(org, key, number): Glance(number, cost, 10, 1, frozenset({"192.0.0.0/16"}))}


def learnt(path: Path, key: str = "k", org: str = "o") -> None:
    for number in range(TODAY - 20, TODAY):
        assert Baselines(path).judge(day(number, key, org), number) == []


def test_what_was_learnt_survives_a_restart(tmp_path: Path) -> None:
    learnt(tmp_path / "watch.db")
    (found,) = Baselines(tmp_path / "watch.db").judge(day(TODAY, cost=50 * DOLLAR), TODAY)
    assert (found.organisation_id, found.key_id, found.leap.reason) == ("o", "k", "cost")
    assert Baselines(tmp_path / "watch.db").judge(day(TODAY, cost=50 * DOLLAR), TODAY) == []


def test_one_key_learns_nothing_from_another(tmp_path: Path) -> None:
    baselines = Baselines(tmp_path / "watch.db")
    learnt(tmp_path / "watch.db")
    assert baselines.judge(day(TODAY, "j", cost=50 * DOLLAR), TODAY) == []
    assert baselines.judge(day(TODAY, "k", "p", cost=50 * DOLLAR), TODAY) == []


def test_several_days_at_once_are_learnt_in_their_order(tmp_path: Path) -> None:
    whole: Glances = {}
    for number in reversed(range(TODAY - 20, TODAY)):
        whole |= day(number)
    baselines = Baselines(tmp_path / "watch.db")
    assert baselines.judge(whole, TODAY) == []
    assert len(baselines.judge(day(TODAY, cost=50 * DOLLAR), TODAY)) == 1


def test_the_file_is_the_owners_alone(tmp_path: Path) -> None:
    Baselines(tmp_path / "watch.db").judge(day(TODAY), TODAY)
    assert (tmp_path / "watch.db").stat().st_mode & 0o077 == 0


def test_a_damaged_file_is_set_aside_and_learning_begins_anew(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "watch.db"
    path.write_bytes(b"no database at all, and long enough to be looked at" * 100)
    learnt(path)
    assert len(Baselines(path).judge(day(TODAY, cost=50 * DOLLAR), TODAY)) == 1
    assert (tmp_path / "watch.db.damaged").exists()
    assert "baselines_begun_anew" in caplog.text


def test_a_key_that_is_not_used_for_long_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "watch.db"
    learnt(path)
    baselines = Baselines(path)
    baselines.judge(day(TODAY + 401, "j"), TODAY + 401)
    assert baselines.judge(day(TODAY + 401, cost=50 * DOLLAR), TODAY + 401) == []


def test_a_thousand_keys_are_judged_in_a_few_transactions(tmp_path: Path) -> None:
    baselines, keys = Baselines(tmp_path / "watch.db"), range(1_200)
    for number in range(TODAY - 9, TODAY):
        everyone: Glances = {}
        for key in keys:
            everyone |= day(number, f"k{key}")
        assert baselines.judge(everyone, number) == []
    some = day(TODAY, "k7", cost=50 * DOLLAR) | day(TODAY, "k1100", cost=50 * DOLLAR) | day(TODAY, "k8")
    assert {found.key_id for found in baselines.judge(some, TODAY)} == {"k7", "k1100"}
    assert (tmp_path / "watch.db").stat().st_size / len(keys) < 1_000
