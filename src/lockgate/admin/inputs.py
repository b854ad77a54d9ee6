"""Reading a request's body: strictly, once, with a message that names the field and the mend."""

import difflib
from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, ValidationError

from lockgate.admin.context import instant, snake
from lockgate.core import jsonguard
from lockgate.core.errors import AdminInvalid, BadRequest, TooLarge

LARGEST: Final = 1 << 20


class Input(BaseModel):
    """A body's fields. Unknown ones are refused; a null means the same as a field that is not there, unless a model
    says otherwise.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)

    @property
    def given(self) -> frozenset[str]:
        """The fields that were sent, null or not."""
        return frozenset(self.model_fields_set)


def decode(raw: bytes, array: str = "") -> dict[str, Any]:
    """A JSON object, read strictly; where `array` is a name, an array stands for an object with that one field.
    Raises AdminInvalid, or TooLarge beyond a MiB.
    """
    if len(raw) > LARGEST:
        raise TooLarge("The body is larger than 1 MiB")
    if not raw.strip():
        return {}
    try:
        value = jsonguard.read(raw)
    except BadRequest as error:
        raise AdminInvalid(error.message) from None
    if value is None:
        return {}  # one SDK sends null where it has nothing to say
    if array and isinstance(value, list):
        return {array: value}
    if not isinstance(value, dict):
        raise AdminInvalid("The body must be a JSON object")
    return value


def fields(document: Mapping[str, Any]) -> dict[str, Any]:
    """Top-level names in one spelling. Raises AdminInvalid when both spellings of a field are there and differ."""
    made: dict[str, Any] = {}
    for name, value in document.items():
        plain = snake(name)
        if plain in made and made[plain] != value:
            raise AdminInvalid(f"{plain} is sent twice, and differently")
        made[plain] = value
    return made


def parse(model: type[BaseModel], document: Mapping[str, Any]) -> BaseModel:
    """`document`, with names in one spelling, as `model`. Raises AdminInvalid."""
    for name in document:
        if name not in model.model_fields:
            raise AdminInvalid(_unknown(name, list(model.model_fields)))
    try:
        return model.model_validate(dict(document))
    except ValidationError as error:
        raise AdminInvalid(_explain(error)) from None


def _unknown(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f"Unknown field {name[:64]!r}." + (f" Did you mean {near[0]!r}?" if near else f" Known: {', '.join(known)}")


def _explain(error: ValidationError) -> str:
    """The first thing that is wrong, in one line; never the value, which may be a secret."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(str(part) for part in first["loc"]) or "body"
    if first["type"] == "missing":
        return f"{where} is required"
    if first["type"] == "extra_forbidden":
        return f"Unknown field {where[:96]!r}"
    message = first["msg"].removeprefix("Value error, ")
    return f"{where}: {message[0].lower()}{message[1:]}"


def moment(value: str | None, name: str) -> int:
    """An optional ISO time as Unix milliseconds, 0 for none."""
    return instant(value, name) if value else 0
