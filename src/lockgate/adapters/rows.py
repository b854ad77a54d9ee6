"""Signing and checking of stored rows: a row that was changed outside does not exist."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import msgspec

from lockgate.adapters.vault import Keyring
from lockgate.core.documents import Collection, D, Tenant
from lockgate.core.errors import AdminInvalid

Alarm = Callable[[str, str], None]
"""Called with the table and the id of a row whose MAC does not fit."""


class Signer:
    def __init__(self, keyring: Keyring, alarm: Alarm) -> None:
        self.keyring, self._alarm = keyring, alarm

    def sign(self, of: Collection[D], row: D, tenant: Tenant) -> D:
        """`row` with its next version and its MAC. Raises ValueError when it belongs to another tenant, AdminInvalid
        for what not every database can store.
        """
        workspace_id = getattr(row, "workspace_id", tenant.workspace_id)
        if row.organisation_id != tenant.organisation_id or tenant.workspace_id not in {None, workspace_id}:
            raise ValueError(f"A row of {of.name} was written for a tenant that it does not belong to.")
        if bad := next((name for name in row.__struct_fields__ if _has_nul(getattr(row, name))), ""):
            raise AdminInvalid(f"{bad}: a NUL character cannot be stored. Leave it out")
        signed = msgspec.structs.replace(row, row_version=row.row_version + 1)
        return msgspec.structs.replace(signed, mac=self.keyring.row_mac(of.name, signed_values(of, signed)))

    def read(self, of: Collection[D], values: Iterable[Any]) -> D | None:
        """The document whose fields are `values`, or None with an alarm when its MAC does not fit."""
        fields = dict(zip(of.type.__struct_fields__, values, strict=True))
        try:
            row = msgspec.convert(fields, of.type)
        except msgspec.ValidationError:
            row = None
        if row is not None and self.keyring.row_ok(of.name, signed_values(of, row), row.mac):
            return row
        self._alarm(of.name, str(fields["id"]))
        return None


def _has_nul(value: Any) -> bool:
    match value:
        case str():
            return "\0" in value
        case dict():
            return any(_has_nul(each) for pair in value.items() for each in pair)
        case list() | tuple():
            return any(_has_nul(each) for each in value)
    return False


def signed_values(of: Collection[D], row: D) -> list[Any]:
    """What a row's MAC covers: every field in order, and by name those that were added since and say something."""
    first = [getattr(row, name) for name in row.__struct_fields__ if name != "mac" and name not in of.added]
    return first + [[name, value] for name, usual in _added(of) if (value := getattr(row, name)) != usual]


@cache
def _added(of: Collection[Any]) -> tuple[tuple[str, Any], ...]:
    """The fields that came later, each with its default."""
    fields = {field.name: field for field in msgspec.structs.fields(of.type)}
    return tuple((name, _default(fields[name])) for name in of.added)


def _default(field: msgspec.structs.FieldInfo) -> Any:
    made = field.default_factory
    return field.default if made is msgspec.NODEFAULT else made()
