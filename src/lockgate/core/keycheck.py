"""Whether a key would be let do something, and by which rule not: told step by step, in the order of the gateway."""

import ipaddress
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from lockgate.core.snapshot import Caller

Config = Literal["none", "saved", "inline"]


class Question(NamedTuple):
    """What is asked of a key. `needs`: scopes of which one suffices; empty where any key will do. `workspace_id`: the
    workspace that is named, "" for none.
    """

    now: int  # Unix milliseconds
    needs: frozenset[str]
    organisation_only: bool = False
    workspace_id: str = ""
    config: Config = "none"
    client_ip: str = ""


class Finding(NamedTuple):
    rule: str
    ok: bool
    message: str


def findings(caller: Caller | None, asked: Question, granted: Iterable[str] = ()) -> Iterator[Finding]:
    """One finding per rule that applies, in order. `caller` is None for a key whose ground is gone; `granted` are the
    scopes of the key itself, before its owner's rights cut them.
    """
    if caller is None:
        yield Finding("status", False, "The key, its workspace or its owner is not active")
        return
    yield Finding("status", True, "The key, its workspace and its owner are active")
    yield _time(caller, asked)
    if asked.client_ip or caller.allowed_ips:
        yield _address(caller, asked)
    if asked.organisation_only:
        ok = caller.kind == "organisation-service"
        yield Finding("kind", ok, f"Only an organisation key is let in here, and this is a {caller.kind} key")
    if asked.workspace_id and caller.workspace_id:
        ok = asked.workspace_id == caller.workspace_id
        yield Finding(
            "workspace", ok, "The key belongs to the workspace" if ok else "The key belongs to another workspace"
        )
    yield _scope(caller, asked, frozenset(granted))
    if asked.config != "none":
        yield _config(caller, asked)


def refusal(found: Iterable[Finding]) -> Finding | None:
    """The rule that refuses first."""
    return next((each for each in found if not each.ok), None)


def _time(caller: Caller, asked: Question) -> Finding:
    if 0 < caller.expires_at <= asked.now:
        return Finding("time", False, "The key has expired")
    if asked.now < caller.not_before:
        return Finding("time", False, "The key is not valid yet")
    return Finding("time", True, "The key is within its times")


def _address(caller: Caller, asked: Question) -> Finding:
    if not caller.allowed_ips:
        return Finding("address", True, "The key works from every address")
    try:
        address = ipaddress.ip_address(asked.client_ip)
    except ValueError:
        return Finding("address", False, f"The key works from {', '.join(caller.allowed_ips)} only. Name a client_ip")
    ok = any(address in ipaddress.ip_network(block, strict=False) for block in caller.allowed_ips)
    return Finding("address", ok, f"The key works from {', '.join(caller.allowed_ips)} only")


def _scope(caller: Caller, asked: Question, granted: frozenset[str]) -> Finding:
    if not asked.needs or asked.needs & caller.scopes:
        return Finding("scope", True, "The key has a scope that suffices")
    wanted = " or ".join(sorted(asked.needs))
    if asked.needs & granted:
        return Finding(
            "scope", False, f"The key was given {wanted}, but its owner's role or a security setting takes it"
        )
    return Finding("scope", False, f"The key lacks {wanted}")


def _config(caller: Caller, asked: Question) -> Finding:
    if asked.config == "inline" and caller.block_inline:
        return Finding("config", False, "Only saved configs are allowed here: a config in the request is refused")
    if caller.default_config and not caller.allow_config_override:
        return Finding("config", False, "The key is locked to its default config: a request may not bring another")
    return Finding("config", True, "The request may bring this config")
