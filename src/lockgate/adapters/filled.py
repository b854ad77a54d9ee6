"""A credential with what was fetched for its fields put in their places, sealed for it.

The same values give the same bytes, for caches hang on them; so what was sealed is kept until a value is another one.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec

from lockgate.core.errors import SecretRefused
from lockgate.core.mapped import Place, filling
from lockgate.core.ports import Vault
from lockgate.core.secret import Secret
from lockgate.core.snapshot import Credential, SealedFields, Terms

MOST: Final = 10_000
_fields: Final = msgspec.json.Decoder(dict[str, Any]).decode


class Piece(NamedTuple):
    """One field's value. `source` is its reference's id and a number that no other value ever had; `opened` gives the
    whole secret and raises ValueError when it does not open any more. `key` and `form` say which part is meant, how.
    """

    place: Place
    key: str
    form: str
    source: tuple[str, int]
    opened: Callable[[], bytes]

    @property
    def value(self) -> Any:
        """Raises SecretRefused, ValueError."""
        return filling(self.place, self.opened(), self.key, self.form)


class _Made(NamedTuple):
    of: tuple[Any, ...]
    names: tuple[str, ...]
    sealed: bytes


class Filler:
    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._made: dict[str, _Made] = {}

    def fill(self, credential: Credential, pieces: Sequence[Piece]) -> Credential:
        """Raises SecretRefused for a value that its field cannot take, ValueError for one that does not open."""
        changes: dict[str, Any] = {}
        if key := [piece for piece in pieces if piece.place.kind == "key"]:
            made = self._sealed(credential.aad, b"", key, lambda: ((), str(key[0].value).encode()))
            changes["sealed"] = made.sealed
        if headers := [piece for piece in pieces if piece.place.kind in {"header", "headers"}]:
            changes |= self._headers(credential, headers)
        if settings := [piece for piece in pieces if piece.place.kind == "setting"]:
            values = {piece.place.name: piece for piece in settings}
            changes["login"] = self._joined(credential, "login", credential.login, settings, values)
        return msgspec.structs.replace(credential, **changes)

    def _headers(self, credential: Credential, pieces: Sequence[Piece]) -> dict[str, Any]:
        """A field of its own wins over an object that has it too; either wins over what is stored or sent."""
        single = {piece.place.header: piece for piece in pieces if piece.place.kind == "header"}
        terms = credential.terms or Terms()
        found = self._joined(credential, "headers", terms.headers, pieces, single)
        unset = {piece.place.name.replace("_", "-"): "" for piece in single.values()}
        return {"terms": msgspec.structs.replace(terms, headers=found), "options": {**credential.options, **unset}}

    def _joined(
        self,
        credential: Credential,
        what: str,
        stored: SealedFields | None,
        pieces: Sequence[Piece],
        single: Mapping[str, Piece],
    ) -> SealedFields:
        """The stored fields with those that are mapped: whole objects first, then the `single` ones by name."""

        def make() -> tuple[tuple[str, ...], bytes]:
            values = self._opened(stored) if stored else {}
            for piece in pieces:
                if piece.place.kind == "headers":
                    values |= piece.value
            values |= {name: piece.value for name, piece in single.items()}
            return tuple(sorted(values)), msgspec.json.encode(values, order="sorted")

        table, row_id, _, owner = credential.aad.split("|")
        aad = f"{table}|{row_id}|mapped.{what}|{owner}"
        made = self._sealed(aad, stored.sealed if stored else b"", pieces, make)
        return SealedFields(made.names, made.sealed, aad)

    def _opened(self, stored: SealedFields) -> dict[str, Any]:
        try:
            return _fields(self._vault.open(stored.sealed, stored.aad).reveal())
        except ValueError:
            raise SecretRefused(
                "What is stored beside the mapped fields does not open any more. Set it again"
            ) from None

    def _sealed(
        self, aad: str, base: bytes, pieces: Sequence[Piece], make: Callable[[], tuple[tuple[str, ...], bytes]]
    ) -> _Made:
        of = (base, *((piece.place, piece.key, piece.form, piece.source) for piece in pieces))
        made = self._made.get(aad)
        if made is None or made.of != of or not self._opens(made.sealed, aad):
            names, value = make()
            if len(self._made) >= MOST:
                self._made.pop(next(iter(self._made)))
            made = self._made[aad] = _Made(of, names, self._vault.seal(Secret(value), aad))
        return made

    def _opens(self, sealed: bytes, aad: str) -> bool:
        """Whether it was not sealed under a data key that was retired since."""
        try:
            self._vault.open(sealed, aad)
        except ValueError:
            return False
        return True
