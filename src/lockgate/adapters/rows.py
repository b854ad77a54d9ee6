"""Signing and checking of stored rows: a row that was changed outside does not exist."""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from lockgate.adapters.vault import Keyring
from lockgate.core.documents import Collection, D, Tenant

Alarm = Callable[[str, str], None]
"""Called with the table and the id of a row whose MAC does not fit."""


class Signer:
    def __init__(self, keyring: Keyring, alarm: Alarm) -> None:
        self.keyring, self._alarm = keyring, alarm

    def sign(self, of: Collection[D], row: D, tenant: Tenant) -> D:
        """`row` with its next version and its MAC. Raises ValueError when it belongs to another tenant."""
        workspace_id = getattr(row, "workspace_id", tenant.workspace_id)
        if row.organisation_id != tenant.organisation_id or tenant.workspace_id not in {None, workspace_id}:
            raise ValueError(f"A row of {of.name} was written for a tenant that it does not belong to.")
        signed = msgspec.structs.replace(row, row_version=row.row_version + 1)
        return msgspec.structs.replace(signed, mac=self.keyring.row_mac(of.name, _signed_values(signed)))

    def read(self, of: Collection[D], values: Iterable[Any]) -> D | None:
        """The document whose fields are `values`, or None with an alarm when its MAC does not fit."""
        fields = dict(zip(of.type.__struct_fields__, values, strict=True))
        try:
            row = msgspec.convert(fields, of.type)
        except msgspec.ValidationError:
            row = None
        if row is not None and self.keyring.row_ok(of.name, _signed_values(row), row.mac):
            return row
        self._alarm(of.name, str(fields["id"]))
        return None


def _signed_values(row: Any) -> list[Any]:
    return [getattr(row, name) for name in row.__struct_fields__ if name != "mac"]
