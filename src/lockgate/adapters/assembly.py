"""How a workspace's credential is put together from the rows that it rests on, for every database alike."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import msgspec

from lockgate.core.credentials import Integration, IntegrationAccess, handle_of
from lockgate.core.documents import VirtualKey, credential_of
from lockgate.core.snapshot import UNRESOLVED, Credential

Resolve = Callable[[Credential, Sequence[Mapping[str, Any]]], Awaitable[Credential]]
"""A credential with the secrets that its mappings name, or unresolved."""


class NotYet(Exception):
    """An entry must be waited for: await `ready()`, which fails by nothing, and ask again."""

    def __init__(self, ready: Callable[[], Awaitable[object]]) -> None:
        super().__init__()
        self.ready = ready


async def unresolved(credential: Credential, _mappings: Sequence[Mapping[str, Any]], lack: str = "") -> Credential:
    """Where nobody fetches secrets, one that is kept elsewhere is not to be had. `lack` is one of errors.LACKS."""
    return msgspec.structs.replace(credential, status=UNRESOLVED, sealed=b"", lack=lack)


async def assembled(
    row: VirtualKey, integration: Integration | None, access: IntegrationAccess | None, resolve: Resolve
) -> Credential | None:
    """What workers are told of a virtual key, or of a handle on an integration with the workspace's access to it;
    None when it may not be used.
    """
    if not row.integration_id:
        credential = credential_of(row)
        return await resolve(credential, row.secret_mappings) if row.secret_mappings else credential
    made = handle_of(row, integration, None if integration and integration.workspace_id else access)
    if made is None or integration is None or not integration.secret_mappings or made.status != "active":
        return made
    return await resolve(made, integration.secret_mappings)


async def patiently(ask: Callable[[], Awaitable[Credential | None]]) -> Credential | None:
    """What `ask` gives, waiting once for what it rests on; None where that does not help."""
    try:
        return await ask()
    except NotYet as wait:
        await wait.ready()
    try:
        return await ask()
    except NotYet:
        return None
