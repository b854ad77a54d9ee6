"""The fields that can be set when a key is made and changed later."""

import ipaddress
import re
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin.inputs import Input, moment
from lockgate.admin.limits import RateLimits, RotationPolicy, UsageLimits, plain
from lockgate.core.documents import ApiKey
from lockgate.core.errors import AdminInvalid

_EMAIL: Final = re.compile(r"[^@\s]{1,64}@[^@\s]{1,189}")


class Defaults(BaseModel):
    """What applies when a request does not say otherwise."""

    model_config = ConfigDict(extra="forbid", strict=True)

    metadata: dict[str, str] | None = None
    config_id: str | None = Field(default=None, max_length=128)
    allow_config_override: bool | int | None = None


class KeyFields(Input):
    description: str | None = Field(default=None, max_length=1024)
    rate_limits: RateLimits = None
    usage_limits: UsageLimits = None
    defaults: Defaults | None = None
    alert_emails: list[str] | None = Field(default=None, max_length=20)
    expires_at: str | None = Field(default=None, max_length=40)
    not_before: str | None = Field(default=None, max_length=40)
    allowed_ips: list[str] | None = Field(default=None, max_length=100)
    rotation_policy: RotationPolicy | None = None


def checked_fields(body: KeyFields, row: ApiKey | None = None) -> dict[str, Any]:
    """The row's fields that were sent, in the form that is stored; a null sets one back. Raises AdminInvalid."""
    given = body.given
    changes: dict[str, Any] = {}
    for name in ("rate_limits", "usage_limits", "rotation_policy"):
        if name in given:
            changes[name] = plain(getattr(body, name))
    if "description" in given:
        changes["description"] = body.description or ""
    for name in ("expires_at", "not_before"):
        if name in given:
            changes[name] = moment(getattr(body, name), name)
    if "allowed_ips" in given:
        changes["allowed_ips"] = [_network(text) for text in body.allowed_ips or []]
    if "alert_emails" in given:
        changes["alert_emails"] = [email(text) for text in body.alert_emails or []]
    if "defaults" in given:
        changes |= _defaults(body.defaults or Defaults(), row)
    return changes


def _defaults(defaults: Defaults, row: ApiKey | None) -> dict[str, Any]:
    """A part that was not sent keeps its value."""
    given = defaults.model_fields_set
    changes: dict[str, Any] = {}
    if row is None or "metadata" in given:
        changes["metadata"] = checked_metadata(defaults.metadata or {})
    if row is None or "config_id" in given:
        changes["config_id"] = defaults.config_id or ""
    if defaults.allow_config_override is not None:
        changes["allow_config_override"] = bool(defaults.allow_config_override)
    return changes


def checked_metadata(values: dict[str, str]) -> dict[str, str]:
    """Raises AdminInvalid for a name or a value that is too long to be logged with each call."""
    for name, value in values.items():
        if len(name) > 128 or len(value) > 128:
            raise AdminInvalid("defaults.metadata takes names and values of at most 128 characters")
    return values


def _network(text: str) -> str:
    try:
        return str(ipaddress.ip_network(text.strip(), strict=False))
    except ValueError:
        raise AdminInvalid(f"allowed_ips: {text[:64]!r} is not an address or a network such as 10.0.0.0/8") from None


def email(text: str, field: str = "alert_emails") -> str:
    if not _EMAIL.fullmatch(text):
        raise AdminInvalid(f"{field}: one of them is not an e-mail address")
    return text
