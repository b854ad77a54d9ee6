"""The schema of metadata that an organisation asks of its keys or workspaces: which names, and what values.

A part of JSON schema (draft 7): an object of texts. Defaults are filled in; other names stay free.
"""

from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from lockgate.core.errors import AdminInvalid
from lockgate.core.patterns import BadPattern, Pattern, Unsearchable

MOST: Final = 50
LONGEST: Final = 128


class Property(BaseModel):
    """What one name's value must be. A value is at most 128 characters long anyway."""

    model_config = ConfigDict(extra="forbid", strict=True)

    type: Literal["string"] = "string"
    title: str | None = Field(default=None, max_length=LONGEST)
    description: str | None = Field(default=None, max_length=512)
    enum: list[str] | None = Field(default=None, min_length=1, max_length=100)
    min_length: int | None = Field(default=None, ge=0, le=LONGEST, alias="minLength")
    max_length: int | None = Field(default=None, ge=0, le=LONGEST, alias="maxLength")
    pattern: str | None = Field(default=None, max_length=256)
    default: str | None = Field(default=None, max_length=LONGEST)


class Schema(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    dialect: str | None = Field(default=None, max_length=128, alias="$schema")
    title: str | None = Field(default=None, max_length=LONGEST)
    description: str | None = Field(default=None, max_length=512)
    type: Literal["object"] = "object"
    properties: dict[str, Property] = Field(default={}, max_length=MOST)
    required: list[str] = Field(default=[], max_length=MOST)
    additional_properties: Literal[True] = Field(default=True, alias="additionalProperties")


def checked(raw: dict[str, Any], field: str) -> dict[str, Any]:
    """A schema as it is stored. Raises AdminInvalid that names what this part of JSON schema does not have."""
    try:
        schema = Schema.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join([field, *(str(part) for part in first["loc"])])
        raise AdminInvalid(f"{where}: {first['msg'][0].lower()}{first['msg'][1:]}") from None
    if unknown := sorted(set(schema.required) - schema.properties.keys()):
        raise AdminInvalid(f"{field}.required: {unknown[0][:LONGEST]!r} is not among the properties")
    for name, prop in schema.properties.items():
        _check_pattern(prop, f"{field}.properties.{name[:LONGEST]}")
        if prop.default is not None:
            _check(prop, prop.default, f"{field}.properties.{name[:LONGEST]}.default")
    return schema.model_dump(by_alias=True, exclude_none=True)


def _check_pattern(prop: Property, field: str) -> None:
    try:
        if prop.pattern is not None:
            Pattern(prop.pattern)
    except (BadPattern, Unsearchable) as error:
        raise AdminInvalid(f"{field}.pattern: {error}") from None


def applied(schema: dict[str, Any] | None, values: dict[str, str], field: str) -> dict[str, str]:
    """`values` with the schema's defaults. Raises AdminInvalid that names what is missing or does not fit."""
    if not schema:
        return values
    wanted = Schema.model_validate(schema)
    filled = {name: prop.default for name, prop in wanted.properties.items() if prop.default is not None}
    made = {**filled, **values}
    if missing := [name for name in wanted.required if not made.get(name)]:
        raise AdminInvalid(f"{field}: the organisation asks for {', '.join(missing)}")
    for name, prop in wanted.properties.items():
        if name in made:
            _check(prop, made[name], f"{field}.{name}")
    return made


def _check(prop: Property, value: str, field: str) -> None:
    if prop.enum is not None and value not in prop.enum:
        raise AdminInvalid(f"{field} must be one of: {', '.join(prop.enum)}")
    if not (prop.min_length or 0) <= len(value) <= (LONGEST if prop.max_length is None else prop.max_length):
        raise AdminInvalid(f"{field} has {len(value)} characters, which the organisation's schema does not allow")
    if prop.pattern is not None and not Pattern(prop.pattern).search(value):
        raise AdminInvalid(f"{field} must match the pattern {prop.pattern}")
