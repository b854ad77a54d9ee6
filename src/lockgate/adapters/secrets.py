"""Secrets that are kept elsewhere, brought to the credentials that name them.

A value is fetched when a credential is first asked for, kept sealed for `FRESH_MS`, and renewed in the background while
it is in use. While its manager is away the last good value serves on, for `STALE_MS` at most; once the manager says
that there is no such secret, or that it may not be read, the value is forgotten and calls are refused. It is kept in
memory alone, so a restart while the manager is away leaves none. Workers only ever see a value sealed.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any, Final

import msgspec

from lockgate.adapters.assembly import NotYet, unresolved
from lockgate.adapters.filled import Filler, Piece
from lockgate.adapters.managers import Manager
from lockgate.core.credentials import SecretReference, sealed_aad
from lockgate.core.errors import LockgateError, SecretAway, SecretRefused
from lockgate.core.mapped import Place
from lockgate.core.ports import Clock, Vault
from lockgate.core.secret import Secret
from lockgate.core.snapshot import Credential

log = logging.getLogger("lockgate.secrets")

FRESH_MS: Final = 300_000
STALE_MS: Final = 86_400_000  # how long a value outlives the last good answer of its manager
USED_MS: Final = 3_600_000  # a value that nobody asked for in this time is forgotten
FAILED_MS: Final = 5_000  # how long a failure is believed
ROUND_S: Final = 5.0
FETCH_S: Final = 10.0
MOST: Final = 10_000
LARGEST: Final = 64 * 1024

Find = Callable[[str, str], Awaitable[SecretReference | None]]
"""The reference of (organisation id, id)."""
Publish = Callable[[str, frozenset[str]], Awaitable[None]]
"""Tell all workers that these ids of an organisation changed."""
Placing = Callable[[str, str], Place | None]
"""What a `target_field` names of a provider's credential; None when nothing can be filled there."""


@dataclass
class _Held:
    """One reference's secret. `sealed` is b"" while there is none."""

    reference: SecretReference
    sealed: bytes = b""
    fetched_ms: int = 0
    failed_ms: int = 0
    lack: str = ""  # why the last try failed: one of errors.LACKS
    used_ms: int = 0
    news: bool = False  # it changed, and those who were told are not told yet
    users: set[str] = field(default_factory=set)  # ids of the credentials that were told
    number: int = 0  # of the value: no two have the same
    loading: asyncio.Lock = field(default_factory=asyncio.Lock)


class Secrets:
    """`resolve` for look-ups, `whole` for control itself, `run` as a background coroutine."""

    def __init__(
        self,
        vault: Vault,
        managers: Mapping[str, Manager],
        find: Find,
        clock: Clock,
        publish: Publish,
        *,
        place: Placing,
    ) -> None:
        self._vault, self._managers, self._find, self._clock, self._publish = vault, managers, find, clock, publish
        self._place = place
        self._filler = Filler(vault)
        self._numbers = count(1)
        self._held: dict[str, _Held] = {}

    async def resolve(self, credential: Credential, mappings: Sequence[Mapping[str, Any]]) -> Credential:
        """The credential with its mapped fields from where they are kept, or unresolved: all of them or none. Raises
        NotYet where something must be fetched.
        """
        ids = dict.fromkeys(mapping["secret_reference_id"] for mapping in mappings)
        told = msgspec.structs.replace(credential, depends=(*credential.depends, *ids))  # anew when one changes
        held = [await self._used(credential, reference_id) for reference_id in ids]
        places = [self._place(credential.provider, mapping["target_field"]) for mapping in mappings]
        if not all(held) or not all(places):
            return await unresolved(told, mappings, "unfit" if all(held) else "closed")
        known = {one.reference.id: one for one in held if one}
        if missing := [one for one in known.values() if not one.sealed or self._is_stale(one)]:
            if failed := [one.lack for one in missing if self._clock.now_ms() - one.failed_ms < FAILED_MS]:
                return await unresolved(told, mappings, "refused" if "refused" in failed else "away")
            raise NotYet(partial(self._bring, missing))
        try:
            return self._filler.fill(told, [
                self._piece(known[mapping["secret_reference_id"]], place, mapping)
                for mapping, place in zip(mappings, places, strict=True) if place
            ])  # fmt: skip
        except SecretRefused as error:
            log.warning("secret_unusable", extra={"fields": {"references": sorted(ids), "error": error.message}})
            return await unresolved(told, mappings, "unfit")
        except ValueError:  # a value was sealed under a key that is no more
            for one in known.values():
                one.sealed, one.news = b"", True
            raise NotYet(partial(self._bring, list(known.values()))) from None

    async def _used(self, credential: Credential, reference_id: str) -> "_Held | None":
        """What is held of a reference, None when there is none that the credential may use."""
        reference = await self._find(credential.organisation_id, reference_id)
        if reference is None or not reference.is_open_to(credential.workspace_id):
            return None
        held = self._holding(reference)
        held.used_ms = self._clock.now_ms()
        held.users.add(credential.id)
        return held

    def _piece(self, held: _Held, place: Place, mapping: Mapping[str, Any]) -> Piece:
        key, form = mapping.get("secret_key") or held.reference.secret_key, mapping.get("value_format") or "string"
        return Piece(place, key, form, (held.reference.id, held.number), partial(self._open, held))

    def _open(self, held: _Held) -> bytes:
        return self._vault.open(held.sealed, sealed_aad(held.reference, "value")).reveal()

    async def whole(self, reference: SecretReference, *, anew: bool = False) -> Secret:
        """All of it, fetched now, past the value that is kept; `anew`: past the logins too. Whoever asks has looked
        whether it may be used. Raises SecretRefused, SecretAway.
        """
        return Secret(await self._fetch(reference, anew=anew))

    def _holding(self, reference: SecretReference) -> _Held:
        """What is held of a reference as it is now: a changed one begins anew."""
        held = self._held.get(reference.id)
        if held is None or held.reference.row_version != reference.row_version:
            if len(self._held) >= MOST:
                self._held.pop(next(iter(self._held)))
            held = self._held[reference.id] = _Held(reference)
        return held

    # --- fetching ---

    async def _fetch(self, reference: SecretReference, *, anew: bool = False) -> bytes:
        manager = self._managers.get(reference.manager_type)
        if manager is None:
            raise SecretRefused(f"There is no manager {reference.manager_type} any more")
        config = dict(reference.auth_config)
        if reference.sealed:
            opened = self._vault.open(reference.sealed, sealed_aad(reference, "auth_config")).reveal()
            config |= msgspec.json.decode(opened, type=dict[str, str])
        try:
            async with asyncio.timeout(FETCH_S):
                raw = await manager(config, reference.secret_path, anew=anew)
        except TimeoutError:
            raise SecretAway(f"No whole answer within {FETCH_S:g} s") from None
        if not raw or len(raw) > LARGEST:
            raise SecretRefused(f"The secret is empty, or larger than {LARGEST // 1024} KiB")
        return raw

    async def _bring(self, missing: Sequence[_Held]) -> None:
        """Fetch for a look-up. Whoever was told a former value is told by the next round that it is another now."""

        async def bring(held: _Held) -> None:
            had = bool(held.sealed)
            held.news |= await self._load(held) and had

        await asyncio.gather(*map(bring, missing))

    async def _load(self, held: _Held) -> bool:
        """Fetch once, however many ask. Whether what is known of it changed."""
        began = self._clock.now_ms()
        async with held.loading:
            if max(held.fetched_ms, held.failed_ms) >= began:
                return False  # another was faster
            try:
                return self._take(held, await self._fetch(held.reference))
            except SecretRefused as error:
                return self._fail(held, error, "refused")
            except (LockgateError, OSError, ValueError, KeyError) as error:
                return self._fail(held, error, "away")

    def _take(self, held: _Held, raw: bytes) -> bool:
        aad = sealed_aad(held.reference, "value")
        try:
            same = bool(held.sealed) and self._vault.open(held.sealed, aad) == Secret(raw)
        except ValueError:  # its data key was retired: whoever has it must be given it anew
            same = False
        if not same:
            held.sealed, held.number = self._vault.seal(Secret(raw), aad), next(self._numbers)
        held.fetched_ms, held.failed_ms, held.lack = self._clock.now_ms(), 0, ""
        return not same

    def _is_stale(self, held: _Held) -> bool:
        return self._clock.now_ms() - held.fetched_ms >= STALE_MS

    def _fail(self, held: _Held, error: Exception, lack: str) -> bool:
        """Note a failure, never the secret. Whether what callers are told is another thing now: a value was forgotten,
        by the manager's word or as too old, or there is none for another reason than before.
        """
        held.failed_ms = self._clock.now_ms()
        lost = bool(held.sealed) and (lack == "refused" or self._is_stale(held))
        if lost:
            held.sealed = b""
        other, held.lack = not held.sealed and held.lack not in {"", lack}, lack
        said = error.message if isinstance(error, LockgateError) else type(error).__name__
        log.warning("secret_not_fetched", extra={"fields": {"reference": held.reference.id, "error": said}})
        return lost or other

    async def run(self) -> None:
        """Renew what is in use, for ever."""
        while True:
            await asyncio.sleep(ROUND_S)
            try:
                await self.renew()
            except Exception:  # a background loop: it must outlive a failing database, and say so
                log.exception("secrets_not_renewed")

    async def renew(self) -> None:
        """One round: what is old or missing is fetched, what changed is published, what nobody uses is forgotten."""
        now = self._clock.now_ms()
        for held in list(self._held.values()):
            idle = now - held.used_ms > USED_MS
            if idle:  # workers may hold it still: whoever needs it asks again
                self._held.pop(held.reference.id, None)
            due = now - held.failed_ms >= FAILED_MS and (not held.sealed or now - held.fetched_ms >= FRESH_MS)
            if due and not idle and await self._load(held):
                held.news = True
            if (idle or held.news) and held.users:
                await self._tell(held)

    async def _tell(self, held: _Held) -> None:
        held.news = False
        try:
            await self._publish(held.reference.organisation_id, frozenset({held.reference.id}))
        except BaseException:
            held.news = True  # for the next round
            raise
