"""What a key may hand out of its own limits: never more time, more addresses or more budget than it has."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from admin_house import MemoryHouse
from deciding import NOW, asked, key, person
from lockgate.admin import bounds
from lockgate.core.documents import API_KEYS, ApiKey, Page, Tenant
from lockgate.core.errors import AdminForbidden, AdminUnauthorised
from lockgate.core.snapshot import Caller

FREE = ApiKey(
    organisation_id="org-1",
    id="key-1",
    created_at=1,
    updated_at=1,
    workspace_id="ws-1",
    kind="workspace-service",
    public_id="pid",
    tail="tail",
    name="A key",
)
COST = {"type": "cost", "credit_limit": 10, "periodic_reset": "monthly"}
RATE = {"type": "requests", "unit": "rpm", "value": 10}
TOKEN = Caller(
    key_id="jwt-1",
    public_id="jwt",
    kind="workspace-service",
    organisation_id="org-1",
    workspace_id="ws-1",
    workspace_slug="main",
    user_id="",
    scopes=frozenset({"logs.list", "configs.read"}),
    secret_expires_at=NOW + 5,
    name="A token",
    default_config="pc-1",
    allow_config_override=False,
    hangs_on=("jwt-1",),
    limits={"usage_limits": [COST], "rate_limits": []},
)


def row(**fields: Any) -> ApiKey:
    return replace(FREE, **fields)


def refused(asking: ApiKey, wanted: ApiKey) -> str:
    """The field that is in the way, "" for none."""
    try:
        bounds.check(asking, wanted)
    except AdminForbidden as error:
        return str(error).partition(":")[0]
    return ""


@pytest.mark.parametrize(
    ("field", "own", "wanted", "allowed"),
    [
        ("expires_at", 0, 0, True),
        ("expires_at", 0, 9, True),
        ("expires_at", 10, 10, True),
        ("expires_at", 10, 1, True),
        ("expires_at", 10, 11, False),
        ("expires_at", 10, 0, False),  # without an end
        ("allowed_ips", [], [], True),
        ("allowed_ips", [], ["10.0.0.0/8"], True),
        ("allowed_ips", ["10.0.0.0/8"], ["10.0.0.0/8"], True),
        ("allowed_ips", ["10.0.0.0/8"], ["10.1.0.0/16", "10.2.0.1"], True),
        ("allowed_ips", ["192.0.2.0/24", "10.0.0.0/8"], ["10.1.0.0/16"], True),
        ("allowed_ips", ["10.0.0.0/8"], ["0.0.0.0/0"], False),
        ("allowed_ips", ["10.0.0.0/8"], ["10.1.0.0/16", "192.0.2.1"], False),
        ("allowed_ips", ["10.0.0.0/8"], [], False),  # from anywhere
        ("allowed_ips", ["10.0.0.0/8"], ["2001:db8::/32"], False),  # of the other family
        ("usage_limits", None, [COST], True),
        ("usage_limits", [COST], [COST], True),
        ("usage_limits", COST, [COST], True),  # one limit may stand without its list
        ("usage_limits", [COST], COST, True),
        ("usage_limits", [COST], [{**COST, "credit_limit": 9}], True),
        ("usage_limits", [COST], [{**COST, "credit_limit": 11}], False),
        ("usage_limits", [COST], [{**COST, "type": "tokens"}], False),
        ("usage_limits", [COST], [{**COST, "periodic_reset": "weekly"}], False),
        ("usage_limits", [COST], [{"type": "cost", "credit_limit": 9}], False),  # over another period
        ("usage_limits", [{"type": "cost", "credit_limit": 10}], [COST], False),
        ("usage_limits", [COST], [{**COST, "alert_threshold": 5, "next_usage_reset_at": "2030-01-01"}], True),
        ("usage_limits", [{**COST, "alert_threshold": 5}], [COST], True),
        ("usage_limits", [COST], [], False),
        ("usage_limits", [COST], None, False),
        ("usage_limits", [COST, {**COST, "type": "tokens"}], [COST], False),  # each of them is there again
        ("usage_limits", [COST], [{**COST, "type": "tokens"}, COST], True),
        ("rate_limits", None, None, True),
        ("rate_limits", [RATE], [RATE], True),
        ("rate_limits", [RATE], [{**RATE, "value": 9}], True),
        ("rate_limits", [RATE], [{**RATE, "value": 11}], False),
        ("rate_limits", [RATE], [{**RATE, "unit": "rps"}], False),
        ("rate_limits", [RATE], [{**RATE, "type": "tokens"}], False),
        ("rate_limits", [RATE], None, False),
        ("rate_limits", [RATE, {**RATE, "unit": "rpd"}], [RATE], False),
        ("rate_limits", [RATE], [{**RATE, "unit": "rpd"}, RATE], True),
    ],
)
def test_a_limit_is_handed_on_no_looser(field: str, own: Any, wanted: Any, allowed: bool) -> None:
    assert refused(row(**{field: own}), row(**{field: wanted})) == ("" if allowed else field)


PINNED = row(config_id="pc-1", allow_config_override=False)


@pytest.mark.parametrize(
    ("asking", "wanted", "allowed"),
    [
        (FREE, PINNED, True),
        (PINNED, PINNED, True),
        (PINNED, FREE, False),
        (PINNED, row(config_id="pc-2", allow_config_override=False), False),
        (PINNED, row(config_id="pc-1"), False),
        (row(config_id="pc-1"), FREE, True),
    ],
)
def test_a_pin_is_handed_on_as_it_is(asking: ApiKey, wanted: ApiKey, allowed: bool) -> None:
    assert refused(asking, wanted) == ("" if allowed else "defaults")


def test_a_person_is_bound_by_none_of_it() -> None:
    bounds.check(None, FREE)
    bounds.check_pin(None, FREE)
    assert bounds.inherited(None, {}) == {}


def test_a_new_key_gets_its_makers_limits_where_the_request_says_nothing() -> None:
    maker = row(expires_at=10, allowed_ips=["10.0.0.0/8"], rate_limits=[RATE])
    assert bounds.inherited(maker, {"expires_at": 5, "name": "x"}) == {
        "allowed_ips": ["10.0.0.0/8"],
        "rate_limits": [RATE],
    }
    everything = {
        "expires_at": 1,
        "not_before": 2,
        "allowed_ips": ["::1"],
        "usage_limits": [COST],
        "rate_limits": [RATE],
    }
    assert bounds.inherited(row(**everything), {}) == everything
    assert bounds.inherited(FREE, {}) == {}


def test_a_pinned_maker_hands_on_its_pin_where_the_request_says_nothing() -> None:
    assert bounds.inherited(PINNED, {}) == {"config_id": "pc-1", "allow_config_override": False}
    said = {"config_id": "pc-2", "allow_config_override": True}
    assert bounds.inherited(PINNED, said) == said  # which `check` then refuses by its name


def test_what_counts_as_a_change_of_limits() -> None:
    limited = row(expires_at=10)
    assert bounds.limits(limited, {"expires_at": 0})
    assert bounds.limits(limited, {"rate_limits": [RATE], "name": "x"})
    assert not bounds.limits(limited, {"expires_at": 10})
    assert not bounds.limits(limited, {"name": "x", "scopes": []})
    assert not bounds.limits(limited, {})
    assert bounds.limits(limited, {"expires_at": 10, "allowed_ips": ["::1"]})


def test_what_counts_as_loosening_a_limit() -> None:
    assert bounds.loosens("usage_limits", None, [COST])
    assert not bounds.loosens("usage_limits", [COST], [COST])
    assert not bounds.loosens("usage_limits", None, None)
    assert not bounds.loosens("expires_at", 11, 0)


def test_what_counts_as_a_change_of_the_pin() -> None:
    assert bounds.pins(PINNED, {"config_id": "pc-2"})
    assert bounds.pins(PINNED, {"allow_config_override": True})
    assert not bounds.pins(PINNED, {"config_id": "pc-1", "allow_config_override": False})
    assert not bounds.pins(PINNED, {"name": "x"})
    assert bounds.pins(PINNED, {"config_id": "pc-1", "allow_config_override": True})


# --- who is asking ---


async def test_a_person_asks_with_no_key() -> None:
    assert await bounds.asking_key(asked(person("owner"))) is None
    await bounds.check_lasting(asked(person("owner")), "an integration")


async def test_a_signed_token_asks_as_the_key_that_it_stands_for() -> None:
    found = await bounds.asking_key(asked(key("workspace-service", token=TOKEN)))
    assert found == ApiKey(
        organisation_id="org-1",
        id="jwt-1",
        created_at=NOW,
        updated_at=NOW,
        workspace_id="ws-1",
        kind="workspace-service",
        public_id="jwt",
        tail="",
        name="A token",
        scopes=["configs.read", "logs.list"],
        expires_at=NOW + 5,
        config_id="pc-1",
        allow_config_override=False,
        usage_limits=[COST],
        rate_limits=None,
    )


async def test_a_token_without_limits_stands_for_a_key_without() -> None:
    found = await bounds.asking_key(asked(key(token=replace(TOKEN, limits={"usage_limits": [], "rate_limits": []}))))
    assert found is not None
    assert (found.usage_limits, found.rate_limits) == (None, None)


async def test_what_lasts_is_not_made_by_what_is_limited() -> None:
    ctx = asked(key("workspace-service", token=replace(TOKEN, limits={"rate_limits": [RATE]})))
    with pytest.raises(AdminForbidden, match=r"limited \(expires_at, rate_limits\), and an integration is not"):
        await bounds.check_lasting(ctx, "an integration")
    await bounds.check_lasting(asked(key(token=replace(TOKEN, secret_expires_at=0, limits={}))), "an integration")


async def test_a_key_asks_with_its_own_row_and_not_at_all_once_that_is_gone(tmp_path: Path) -> None:
    house = MemoryHouse(tmp_path)
    await house.key("organisation-service", expires_at=NOW)
    rows, _ = await house.store.find(Tenant(house.ids.organisation_id), API_KEYS, {"expires_at": NOW}, Page())
    [row] = rows
    who = key(via=row.id, organisation_id=row.organisation_id)
    assert await bounds.asking_key(asked(who, store=house.store)) == row
    for other in (who._replace(via="gone"), who._replace(organisation_id="org-2")):
        with pytest.raises(AdminUnauthorised):
            await bounds.asking_key(asked(other, store=house.store))
