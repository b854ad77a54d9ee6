"""What a call would be refused for at a target before anything is sent: a virtual key that is not there or not in
force, an integration that is not open, or not open to the model. Live traffic judges alike, by the same terms.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec

from lockgate import providers
from lockgate.admin import outlook
from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.asked import Asked
from lockgate.core.credentials import INTEGRATION_ACCESS, INTEGRATIONS, MODELS, access_id, check_models, handle_of
from lockgate.core.documents import Page, Tenant, VirtualKey
from lockgate.core.errors import (
    IntegrationExpired,
    LockgateError,
    ModelNotAllowed,
    UnknownProviderKey,
    VirtualKeyExpired,
)
from lockgate.core.ports import Store
from lockgate.core.snapshot import Credential, Terms
from lockgate.providers.base import ASKS_FOR_DEFAULT

READS: Final = frozenset({"GET", "HEAD", "DELETE"})
NAMELESS: Final = "files"
"""Requests that use no model."""
TELLING: Final = {
    "chat/completions": "chat", "completions": "complete", "embeddings": "embed", "responses": "responses",
    "rerank": "rerank", "moderations": "moderations", "images/generations": "image", "audio/speech": "audio_speech",
}  # fmt: skip
"""What is asked for by a body that names its model, by path; of what else there is, it cannot be told."""
UNTOLD: Final = {
    "images/edits": "image_edit", "images/variations": "image_variation", "audio/transcriptions": "audio_transcription",
    "audio/translations": "audio_translation", "files": NAMELESS, "batches": "batches", "fine_tuning": "fine_tuning",
}  # fmt: skip
_ALL: Final = Page(0, 1000)


async def handles(store: Store, tenant: Tenant, rows: Iterable[VirtualKey]) -> dict[str, Credential | None]:
    """What each handle among `rows` comes to, by slug: None for one that may not be used."""
    found = [row for row in rows if row.integration_id]
    whole = Tenant(tenant.organisation_id)
    ids = frozenset(row.integration_id for row in found)
    integrations, _ = await store.find(whole, INTEGRATIONS, {"id": ids}, _ALL) if ids else ([], 0)
    pairs = frozenset(access_id(row.integration_id, row.workspace_id) for row in found)
    access, _ = await store.find(whole, INTEGRATION_ACCESS, {"id": pairs}, _ALL) if pairs else ([], 0)
    behind, given = {row.id: row for row in integrations}, {row.id: row for row in access}
    return {
        row.slug: handle_of(
            row, behind.get(row.integration_id), given.get(access_id(row.integration_id, row.workspace_id))
        )
        for row in found
    }


def refusals(plan: plans.Plan, asked: Asked, known: outlook.Known, now: int) -> dict[str, LockgateError]:
    """By the paths of the targets that are shown."""
    judged = {leaf.path: refusal(leaf, asked, known, now) for leaf in outlook.first(plan)}
    return {path: error for path, error in judged.items() if error is not None}


def refusal(
    leaf: plans.Target, asked: Asked, known: outlook.Known, now: int, *, untold: bool = False
) -> LockgateError | None:
    """What a call would be told at one target instead of being sent there. `now` is in milliseconds; `untold`: its list
    of models is not looked at.
    """
    slug, _ = outlook.named(leaf, asked)
    row = known.stored.get(slug) if known.stored else None
    if row is None:
        there = not slug or known.stored is None or slug in known.built_in
        return None if there else UnknownProviderKey(slug)
    handle = known.handles.get(slug)
    if row.integration_id and handle is None:
        return UnknownProviderKey(slug)
    expires_at = handle.expires_at if handle else row.expires_at
    if 0 < expires_at <= now:
        behind = handle is not None and handle.terms is not None and handle.terms.expires_at == expires_at
        return IntegrationExpired(slug) if behind else VirtualKeyExpired(slug)
    if row.status != "active":
        return UnknownProviderKey(slug)
    try:
        if handle is not None and handle.terms is not None and not untold:
            _check_models(leaf, asked, handle, handle.terms)
    except ModelNotAllowed as error:
        return error
    return None


def is_untold(leaf: plans.Target, asked: Asked, known: outlook.Known) -> bool:
    """Whether a target is open to some models only, and nothing that is known of the request says which one it asks
    for, though one like it does say so: then its list cannot be looked at.
    """
    handle = known.handles.get(outlook.named(leaf, asked)[0])
    if handle is None or handle.terms is None or not _is_limited(asked, handle.terms):
        return False
    says = kind_of(asked.path) in TELLING.values() and not any(_is_model(path) for path in leaf.drops)
    return says and _name(leaf, asked, handle) in ASKS_FOR_DEFAULT


def _is_limited(asked: Asked, terms: Terms) -> bool:
    return terms.limited and asked.method not in READS and kind_of(asked.path) != NAMELESS


def _name(leaf: plans.Target, asked: Asked, handle: Credential) -> str:
    """The model by the name that the provider is asked for."""
    wanted, provider = _wanted(leaf, asked), providers.find(handle.provider)
    return provider.model_name(wanted, {**leaf.options, **handle.options}) if provider else wanted


def _check_models(leaf: plans.Target, asked: Asked, handle: Credential, terms: Terms) -> None:
    """Raises ModelNotAllowed."""
    if not _is_limited(asked, terms):
        return
    kind, wanted, name = kind_of(asked.path), _wanted(leaf, asked), _name(leaf, asked, handle)
    told = name if wanted in ASKS_FOR_DEFAULT else wanted
    if kind not in TELLING.values() or name in ASKS_FOR_DEFAULT or any(_is_model(path) for path in leaf.drops):
        told = ""
    brought = [asked.body.get(MODELS), *(_decoded(some, MODELS) for some in (leaf.overrides, leaf.defaults))]
    check_models(terms, kind, told, brought, name)


def kind_of(path: str) -> str:
    """What a path asks for, as refusals call it."""
    rest = path.strip("/").partition("/")[2]
    first = rest.partition("/")[0]
    return TELLING.get(rest) or UNTOLD.get(rest) or UNTOLD.get(first) or TELLING.get(first, "proxy")


def _is_model(path: str) -> bool:
    """Whether a dropped path is the model itself, however it is spelt."""
    return re.findall(r"\w+", path) == ["model"]


def _wanted(leaf: plans.Target, asked: Asked) -> str:
    fixed, usual = (_plain(_decoded(some, "model")) for some in (leaf.overrides, leaf.defaults))
    sent = _plain(asked.body.get("model"))
    return fixed or (usual if usual and sent in ASKS_FOR_DEFAULT else sent)


def _decoded(some: Mapping[str, bytes], name: str) -> Any:
    return msgspec.json.decode(some[name]) if some.get(name) else None


def _plain(model: Any) -> str:
    """A model's name without a slug before it, "" for what is none."""
    if not isinstance(model, str):
        return ""
    return model.partition("/")[2] if configs.model_slug(model) else model
