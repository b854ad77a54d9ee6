"""What an organisation decides about logins: how long sessions last, who needs a second factor, if passwords count."""

from typing import Any, Final, NamedTuple

from lockgate.core.documents import Organisation

ABSOLUTE_S: Final = 12 * 3600
IDLE_S: Final = 30 * 60
SHORTEST_S: Final = 900
"""The least that an organisation may choose for a session's whole life."""
SHORTEST_IDLE_S: Final = 300
KEY: Final = "authentication"
"""Where the rules stand among an organisation's defaults."""


class Rules(NamedTuple):
    """`enforce_sso`: nobody but owners logs in by password or passkey. Roles that need one have no second factor left
    to choose: without it a session only enrols one.
    """

    max_session_s: int = ABSOLUTE_S
    idle_s: int = IDLE_S
    enforce_sso: bool = False
    second_factor_roles: frozenset[str] = frozenset()


def rules_of(organisation: Organisation | None) -> Rules:
    """The rules in force. Times only ever tighten the gateway's own."""
    said: dict[str, Any] = (organisation.defaults.get(KEY) if organisation else None) or {}
    return Rules(
        min(ABSOLUTE_S, int(said.get("max_session_ttl") or ABSOLUTE_S)),
        min(IDLE_S, int(said.get("idle_session_ttl") or IDLE_S)),
        bool(said.get("enforce_sso")),
        frozenset(said.get("second_factor_roles") or ()),
    )
