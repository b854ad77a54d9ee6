"""The page about roles says what the tables say."""

from pathlib import Path

import pytest

from lockgate.core.access import ORGANISATION_ROLES, WORKSPACE_ROLES
from lockgate.core.toggles import TOGGLES, Toggle

PAGE = Path(__file__).parents[2] / "docs/explain/access.md"


@pytest.mark.parametrize("toggle", TOGGLES.values(), ids=lambda toggle: toggle.name)
def test_each_security_setting_is_there_with_what_it_takes(toggle: Toggle) -> None:
    scopes = ", ".join(f"`{scope}`" for scope in sorted(toggle.scopes)) or "—"
    default = "on" if toggle.default else "off"
    assert f"| `{toggle.name}` | {toggle.group} | {default} | {scopes} |" in PAGE.read_text()


def test_each_role_is_there() -> None:
    text = PAGE.read_text()
    for role in {*ORGANISATION_ROLES, *WORKSPACE_ROLES}:
        assert f"| {role} |" in text


def test_what_tells_a_manager_from_a_member_is_listed_in_full() -> None:
    listed = {line[3:-1] for line in PAGE.read_text().splitlines() if line.startswith("- `")}
    assert listed == WORKSPACE_ROLES["manager"] - WORKSPACE_ROLES["member"]
