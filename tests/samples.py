"""Rows that tests store, with every field set that has no default."""

import itertools

from lockgate.core.documents import (
    ApiKey,
    Config,
    ConfigVersion,
    Entity,
    KeySecret,
    Member,
    Organisation,
    User,
    VirtualKey,
    Workspace,
    entities,
)

ORG, OTHER = "org-1", "org-2"
_numbers = itertools.count(1)


def organisation(id_: str = ORG, **fields: object) -> Organisation:
    values = {"organisation_id": id_, "id": id_, "created_at": 1, "updated_at": 1, "name": id_, "slug": id_}
    return Organisation(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field


def workspace(id_: str = "ws-1", org: str = ORG, **fields: object) -> Workspace:
    values = {
        "organisation_id": org, "id": id_, "workspace_id": id_, "created_at": 1, "updated_at": 1,
        "name": id_, "slug": f"{id_}-slug",
    }  # fmt: skip
    return Workspace(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field


def user(id_: str = "user-1", org: str = ORG, **fields: object) -> User:
    values = {"organisation_id": org, "id": id_, "created_at": 1, "updated_at": 1, "email": f"{id_}@example.org"}
    return User(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field


def member(user_id: str = "user-1", ws: str = "ws-1", org: str = ORG, **fields: object) -> Member:
    values = {
        "organisation_id": org, "id": f"{ws}/{user_id}", "workspace_id": ws, "user_id": user_id,
        "created_at": 1, "updated_at": 1,
    }  # fmt: skip
    return Member(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field


def api_key(id_: str = "", org: str = ORG, ws: str = "ws-1", **fields: object) -> ApiKey:
    at = next(_numbers)
    values = {
        "organisation_id": org, "id": id_ or f"key-{at}", "workspace_id": ws, "created_at": at, "updated_at": at,
        "kind": "workspace-service", "public_id": "abcdefghijkl", "tail": "wxyz", "name": "a key",
        "scopes": ["completions.write"],
    }  # fmt: skip
    return ApiKey(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field


def key_secret(key: ApiKey, digest: bytes, **fields: object) -> KeySecret:
    at = next(_numbers)
    values = {
        "organisation_id": key.organisation_id, "id": f"secret-{at}", "key_id": key.id, "created_at": at,
        "updated_at": at, "digest": digest, "pepper_version": 1, "public_id": key.public_id, "tail": key.tail,
    }  # fmt: skip
    return KeySecret(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field


def virtual_key(slug: str = "openai-1", org: str = ORG, ws: str = "ws-1", **fields: object) -> VirtualKey:
    at = next(_numbers)
    values = {
        "organisation_id": org, "id": f"vk-{at}", "workspace_id": ws, "created_at": at, "updated_at": at,
        "slug": slug, "name": slug, "provider": "openai",
    }  # fmt: skip
    return VirtualKey(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field


def config(slug: str = "pc-main", org: str = ORG, ws: str = "ws-1", **fields: object) -> Config:
    at = next(_numbers)
    values = {
        "organisation_id": org, "id": f"config-{at}", "workspace_id": ws, "created_at": at, "updated_at": at,
        "slug": slug, "name": slug, "number": 1, "version_id": f"version-of-config-{at}",
    }  # fmt: skip
    return Config(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field


def config_version(of: Config, document: str = '{"virtual_key":"main"}', **fields: object) -> ConfigVersion:
    """The version that is in force."""
    values = {
        "organisation_id": of.organisation_id, "id": of.version_id, "workspace_id": of.workspace_id,
        "created_at": of.created_at, "updated_at": of.created_at, "config_id": of.id, "number": of.number,
        "name": of.name, "document": document,
    }  # fmt: skip
    return ConfigVersion(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field


class Note(Entity, frozen=True, kw_only=True):
    """A kind of document that only the tests have."""

    text: str = ""
    weight: int = 0
    sealed: bytes = b""
    parts: list[dict[str, object]] = []


NOTES = entities("notes", Note, sealed=(("sealed", "text"),))


def note(slug: str = "", org: str = ORG, ws: str = "ws-1", **fields: object) -> Note:
    at = next(_numbers)
    values = {
        "organisation_id": org, "id": f"note-{at}", "workspace_id": ws, "created_at": at, "updated_at": at,
        "slug": slug,
    }  # fmt: skip
    return Note(**{**values, **fields})  # type: ignore[arg-type]  # a test may set any field
