"""The part of control's composition that brings secrets which are kept elsewhere."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from lockgate.adapters.aws_secrets import AwsSecrets
from lockgate.adapters.azure_key_vault import AzureKeyVault
from lockgate.adapters.clock import SystemClock
from lockgate.adapters.hashicorp_vault import HashicorpVault
from lockgate.adapters.lookup import Lookups
from lockgate.adapters.machine import Machine
from lockgate.adapters.managers import Manager
from lockgate.adapters.secret_files import Environment, Files
from lockgate.adapters.secrets import Secrets
from lockgate.admin.services import Fetched
from lockgate.core.credentials import SECRET_REFERENCES, SecretReference
from lockgate.core.documents import Tenant
from lockgate.core.errors import EgressRefused, LockgateError, SecretAway, SecretRefused
from lockgate.core.ports import Store, Vault
from lockgate.providers import mapping
from lockgate.settings import Settings

Fetch = Callable[..., Awaitable[Fetched]]
"""One request through the egress door, as `Services.fetch`."""


def keeper(settings: Settings, lookups: Lookups, store: Store, vault: Vault, fetch: Fetch) -> Secrets:
    """The keeper of secrets; from now on look-ups go through it. Its `run` is a background coroutine."""

    async def ask(method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
        """What the egress door refuses, no manager will ever give."""
        try:
            found = await fetch(method, url, headers.items(), body, scope="", stored=True)
        except EgressRefused as error:
            raise SecretRefused(f"The gateway does not call this address: {error.message}") from None
        except (LockgateError, ValueError) as error:
            raise SecretAway(f"The manager cannot be asked: {error}") from None
        return found.status, found.body

    async def reference(organisation_id: str, reference_id: str) -> SecretReference | None:
        found: Any = await lookups.one(SECRET_REFERENCES, organisation_id, reference_id)
        return found if isinstance(found, SecretReference) else None

    async def publish(organisation_id: str, ids: frozenset[str]) -> None:
        async with store.begin(Tenant(organisation_id)) as unit:
            unit.changed(*ids)

    clock = SystemClock()
    machine = Machine(settings.secret_identity, service_account=settings.service_account_token)
    managers: dict[str, Manager] = {
        "env": Environment(settings.secret_env),
        "file": Files(settings.secret_files),
        "hashicorp_vault": HashicorpVault(ask, clock, machine),
        "aws_sm": AwsSecrets(ask, clock, machine),
        "azure_kv": AzureKeyVault(ask, clock, machine),
    }
    made = Secrets(vault, managers, reference, clock, publish, place=mapping.place)
    lookups.resolve = made.resolve
    return made
