"""The test of a virtual key: a real call to the provider, told as steps, each with what to do when it failed.

Steps: resolve → connect → tls → auth → models → completion. What comes after a failed step is left out.
"""

import time
from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate import providers
from lockgate.admin.context import Context
from lockgate.admin.credentialfields import open_object
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Reply
from lockgate.admin.services import Fetched
from lockgate.core.documents import VIRTUAL_KEYS, VirtualKey
from lockgate.core.errors import (
    EgressRefused,
    LockgateError,
    UpstreamConnect,
    UpstreamDns,
    UpstreamTls,
    lacking,
)
from lockgate.core.secret import Secret
from lockgate.core.snapshot import UNRESOLVED, Credential
from lockgate.providers.base import Provider
from lockgate.providers.local import local

Step = dict[str, Any]
MOST_MODELS: Final = 500

_FAILED_AT: Final[tuple[tuple[type[LockgateError], str, str], ...]] = (
    (EgressRefused, "resolve", "The gateway does not call this address: {}"),
    (UpstreamDns, "resolve", "The host's name was not found. Check custom_host for a typing mistake. ({})"),
    (
        UpstreamConnect,
        "connect",
        "The host was found but does not answer. Is the service running? ({})",
    ),
    (UpstreamTls, "tls", "No secure connection. Is the certificate valid for this name, and is it really https? ({})"),
    (LockgateError, "connect", "The call failed: {}"),
)
_ON_THE_WAY: Final = (
    ("resolve", "The host's name is known"),
    ("connect", "The host answers"),
    ("tls", "The connection is secure and the certificate fits"),
)
_BY_STATUS: Final[dict[int, str]] = {
    401: "The provider refuses the key. Copy it again from the provider's page",
    403: "The provider knows the key but does not allow this. Check its permissions, project or region",
    404: "The provider has no such path. Check custom_host: it must end where the provider's own base URL ends",
    429: "The provider limits this key just now, or its balance is used up",
}


class _Failed(Exception):
    """A step failed; the steps so far tell it."""


class _Run:
    def __init__(self, ctx: Context, credential: Credential, provider: Provider) -> None:
        self.steps: list[Step] = []
        self.models: list[str] = []
        self._ctx, self._credential, self._provider = ctx, credential, provider

    def note(self, step: str, message: str, began: float, *, ok: bool = True) -> None:
        ms = round((time.perf_counter() - began) * 1000)
        self.steps.append({"step": step, "ok": ok, "message": message, "ms": ms})
        if not ok:
            raise _Failed

    def _request(self, path: str, model: str, began: float) -> tuple[str, str, list[tuple[str, str]]]:
        """Base URL, target and header fields of a call."""
        found, provider, services = self._credential, self._provider, self._ctx.services
        host = found.base_url or (services.local_url() if provider.slug == local.slug else "")
        try:
            base, target = provider.request_target(path, "", found.options, model, host)
            secret = services.vault.open(found.sealed, found.aad) if found.sealed else Secret(b"")
            fields = provider.auth_fields(secret.reveal(), found.options)
            more = found.terms.headers if found.terms else None
            custom = open_object(self._ctx, more.sealed, more.aad) if more else {}
        except (LockgateError, ValueError) as error:
            self.note("resolve", str(error), began, ok=False)
            raise
        return base, target, [*((name.decode(), value.decode()) for name, value in fields), *custom.items()]

    async def fetch(self, method: str, path: str, model: str, body: bytes | None) -> tuple[Fetched, float]:
        """One call. The first that is answered proves name, connection and TLS."""
        began = time.perf_counter()
        base, target, fields = self._request(path, model, began)
        headers = [*fields, ("accept", "application/json"), *([("content-type", "application/json")] if body else [])]
        call = self._ctx.services.fetch
        if call is None:
            raise _Failed
        found = self._credential
        scope, stored = found.workspace_id, bool(found.sealed or (found.terms and found.terms.headers))
        try:
            answer = await call(method, base + target, headers, body, scope=scope, stored=stored)
        except LockgateError as error:
            step, text = next((s, t) for kind, s, t in _FAILED_AT if isinstance(error, kind))
            self._got_to(step, began)
            self.note(step, text.format(error.message), began, ok=False)
            raise
        self._got_to("auth" if base.startswith("https:") else "tls", began)
        return answer, began

    def _got_to(self, step: str, began: float) -> None:
        """Note the steps before `step` that were not noted yet."""
        noted = {one["step"] for one in self.steps}
        for name, message in _ON_THE_WAY:
            if name == step:
                return
            if name not in noted:
                self.note(name, message, began)

    async def list_models(self) -> None:
        answer, began = await self.fetch("GET", "/v1/models", "", None)
        if answer.status in {401, 403}:
            self.note("auth", _reason(answer), began, ok=False)
        if answer.status >= 500:
            self.note("auth", f"The provider is in trouble: it answered {answer.status}", began, ok=False)
        self.note("auth", "The key is accepted" if self._credential.sealed else "No key is needed", began)
        self.models = _models(answer)
        if answer.status == 200 and self.models:
            self.note("models", f"{len(self.models)} models", began)
        else:
            self.note("models", f"The provider does not list its models (it answered {answer.status})", began)

    async def complete(self, model: str) -> None:
        chosen = model or self._provider.default_model or _likely(self._allowed())
        if not chosen:
            self.note("completion", "Not tried: name a model to try one", time.perf_counter())
            return
        terms = self._credential.terms
        if terms is not None and not terms.allows(chosen):
            self.note("completion", f"{chosen} is not allowed for this integration", time.perf_counter(), ok=False)
        named = self._provider.model_name(chosen, self._credential.options)
        body = {"model": named, "messages": [{"role": "user", "content": "Say hi."}], "max_tokens": 1}
        answer, began = await self.fetch("POST", "/v1/chat/completions", chosen, msgspec.json.encode(body))
        if answer.status == 200:
            self.note("completion", f"{chosen} answered", began)
        elif model or self._provider.default_model:
            self.note("completion", f"{chosen}: {_reason(answer)}", began, ok=False)
        else:  # the model was our guess; it may not be one that chats
            self.note("completion", f"{chosen} did not answer a chat ({answer.status}); name a model to try", began)

    def _allowed(self) -> list[str]:
        terms = self._credential.terms
        return [name for name in self.models if terms is None or terms.allows(name)]


def _models(answer: Fetched) -> list[str]:
    """Model ids from an OpenAI list, or from a bare list. An upstream's answer is hostile input."""
    try:
        document = msgspec.json.decode(answer.body)
    except (msgspec.DecodeError, RecursionError):
        return []
    rows = document.get("data", document.get("models")) if isinstance(document, dict) else document
    if not isinstance(rows, list):
        return []
    names = (row.get("id") or row.get("name") for row in rows[:MOST_MODELS] if isinstance(row, dict))
    return [name[:256] for name in names if isinstance(name, str)]


_NOT_CHAT: Final = (
    "embed",
    "whisper",
    "tts",
    "dall-e",
    "image",
    "audio",
    "moderation",
    "rerank",
    "transcribe",
    "realtime",
)


def _likely(models: list[str]) -> str:
    """A model that probably chats: a small one by its name, else the first that is not known to do something else."""
    chatty = [name for name in models if not any(word in name.lower() for word in _NOT_CHAT)]
    small = [
        name for name in chatty if any(word in name.lower() for word in ("mini", "nano", "small", "instant", "8b"))
    ]
    return next(iter(small or chatty), "")


def _reason(answer: Fetched) -> str:
    """Why a call was refused, without repeating what the provider wrote: it may quote the key."""
    return _BY_STATUS.get(answer.status, f"The provider answered {answer.status}")


async def probe(ctx: Context, row: VirtualKey, model: str) -> dict[str, Any]:
    """`{ok, steps: [{step, ok, message, ms}], models}`, of what calls through `row` would use."""
    found = await ctx.services.credential(row.workspace_id, row.slug)
    provider = providers.find(row.provider)
    if provider is None:
        return _refused(f"There is no provider {row.provider!r} any more")
    if found is None:
        return _refused("Its integration is closed to this workspace, or archived")
    if found.status == UNRESOLVED:
        return _refused(lacking(row.slug, found.lack))
    run = _Run(ctx, found, provider)
    try:
        await run.list_models()
        await run.complete(model)
    except _Failed:
        return {"ok": False, "steps": run.steps, "models": run.models}
    return {"ok": True, "steps": run.steps, "models": run.models}


def _refused(message: str) -> dict[str, Any]:
    return {"ok": False, "steps": [{"step": "resolve", "ok": False, "message": message, "ms": 0}], "models": []}


class ProbeInput(Input):
    model: str | None = Field(default=None, max_length=256)
    workspace_id: str | None = Field(default=None, max_length=128)


async def probed(ctx: Context) -> Reply:
    """Probe the virtual key or provider that the path names. Raises AdminNotFound. It is written down, because a secret
    was used.
    """
    body: ProbeInput = ctx.body
    row = ctx.found(await ctx.store.get(ctx.tenant, VIRTUAL_KEYS, ctx.path["id"]))
    result = await probe(ctx, row, body.model or "")
    ctx.touched(row, ok=result["ok"])
    async with ctx.change():
        pass  # nothing changes, but it is written down
    return Reply(result)
