"""Signed tokens (JWT) in place of a key: from a text to a Caller, or to a line in the audit log that says why not.

Whatever is wrong with a token, its sender learns nothing: the cause is told to the organisation that the token names,
if it takes tokens at all, with the token masked and at most ten rows a second.
"""

import base64
import hashlib
import json
from typing import Final, Protocol

import msgspec

from lockgate.admin.throttle import Rate
from lockgate.core.documents import (
    CONFIGS,
    ORGANISATIONS,
    USERS,
    WORKSPACES,
    AuditEntry,
    Entity,
    Organisation,
    Range,
    Tenant,
    Workspace,
    entities,
)
from lockgate.core.ids import uuid7
from lockgate.core.ports import Clock, Store, Unit
from lockgate.core.snapshot import Caller
from lockgate.core.tokens import (
    LAST,
    SKEW_S,
    Grant,
    KeyCopy,
    KeySource,
    KeyState,
    Rules,
    Untrusted,
    Unverified,
    grant,
    id_of,
    masked,
    read,
    refuse,
)

SLUG: Final = "jwt"
"""Of the one row of its kind that an organisation has."""
LIFETIME_S: Final = 86_400
COPY_EVERY_MS: Final = 3_600_000
NOTED_PER_S: Final = 10
ORGANISATIONS_NOTED: Final = 1000
RECENT_NS: Final = 1_000_000_000
NONE_TAKEN: Final = "the organisation takes no tokens"


class JwtSettings(Entity, frozen=True, kw_only=True):
    """What an organisation demands of its tokens, and where the keys are that verify them."""

    jwks_uri: str = ""
    jwks: str = ""  # a pasted document, instead
    issuer: str = ""
    audiences: list[str] = []
    max_lifetime_s: int = LIFETIME_S
    default_scopes: list[str] = []
    default_workspace_id: str = ""
    workspace_ids: list[str] = []  # empty: every workspace of the organisation


class JwksCopy(Entity, frozen=True, kw_only=True):
    """The last good key set of a URL, for a start while its server is away."""

    url: str
    document: str
    at: int


class Denial(Entity, frozen=True, kw_only=True):
    """Tokens that do not count although they verify; its slug is the id that their callers hang on."""

    claim: str  # "jti" or "subject"
    value: str
    issued_before: int = 0  # Unix ms; 0: whenever they were issued
    until: int  # Unix ms: all of them have expired by then
    reason: str = ""


SETTINGS: Final = entities("jwt_settings", JwtSettings)
COPIES: Final = entities("jwks_copies", JwksCopy)
DENIALS: Final = entities("jwt_denials", Denial)


class Keys(Protocol):
    """The public keys of all organisations."""

    async def verify(self, source: KeySource, kid: str, token: bytes) -> None:
        """Raises Untrusted."""

    async def refresh(self, source: KeySource) -> KeyState: ...
    async def state(self, source: KeySource) -> KeyState: ...
    def check(self, document: bytes) -> None:
        """Raises ValueError, with the mend, for a pasted document that is no sound key set."""


def source_of(row: JwtSettings) -> KeySource:
    return KeySource(row.organisation_id, row.jwks_uri, row.jwks)


def all_of(organisation_id: str) -> str:
    """The id that drops every token of an organisation from the workers."""
    return id_of(organisation_id)


def subject_id(organisation_id: str, subject: str) -> str:
    return id_of(organisation_id, "subject", subject.casefold())


def left_id(organisation_id: str, email: str) -> str:
    """Apart from what was denied by hand: the one must not put the other out of force."""
    return id_of(organisation_id, "left", email.casefold())


def token_id(organisation_id: str, jti: str) -> str:
    return id_of(organisation_id, "jti", jti)


class Tokens:
    """`caller` is what the bus and the admin API ask."""

    def __init__(self, store: Store, keys: Keys, clock: Clock, *, block_inline: bool = False) -> None:
        self._store, self.keys, self._clock = store, keys, clock
        self._block_inline = block_inline
        self._refusals = Refusals(store, clock)
        self._recent: dict[
            str, tuple[JwtSettings | None, int]
        ] = {}  # with the monotonic time that it is believed until

    async def caller(self, text: bytes) -> Caller | None:
        """The identity that a token gives now, or None."""
        named = ""
        try:
            unverified = read(text)
            named = unverified.organisation_id
            return await self._caller(text, unverified)
        except Untrusted as why:
            await self._refusals.note(named or _claimed(text), text, why.cause)
            return None

    async def _caller(self, text: bytes, unverified: Unverified) -> Caller:
        tenant = Tenant(unverified.organisation_id)
        recent = await self._recently(tenant)
        await self.keys.verify(source_of(recent), unverified.kid, text)
        organisation, settings = await self._terms(tenant)
        if source_of(settings) != source_of(recent):
            await self.keys.verify(source_of(settings), unverified.kid, text)
        now = self._clock.now_ms()
        given = grant(unverified.claims, rules_of(settings), now)
        workspace = await self._workspace(tenant, settings, given.workspace)
        ids = _ids(organisation.id, given)
        await self._check_denied(tenant, ids, given, now)
        return caller_of(
            given,
            organisation,
            workspace,
            user_id=await self._user(tenant, given),
            config=await self._config(workspace, given.config_id),
            hangs_on=ids,
            block_inline=self._block_inline,
        )

    async def _recently(self, tenant: Tenant) -> JwtSettings:
        """The settings as they were within the last second: good enough to refuse a flood of bad tokens without asking
        the store for each. A token that passes is judged by those of now.
        """
        now, named = self._clock.monotonic_ns(), tenant.organisation_id
        row, until = self._recent.get(named, (None, 0))
        if until <= now:
            if len(self._recent) >= ORGANISATIONS_NOTED:
                self._recent.clear()
            row = await self._store.get(tenant, SETTINGS, SLUG)
            self._recent[named] = (row, now + RECENT_NS)
        return row if row is not None else refuse(NONE_TAKEN)

    async def _terms(self, tenant: Tenant) -> tuple[Organisation, JwtSettings]:
        organisation = await self._store.get(tenant, ORGANISATIONS, tenant.organisation_id)
        settings = await self._store.get(tenant, SETTINGS, SLUG)
        if organisation is None or organisation.status != "active" or settings is None:
            refuse(NONE_TAKEN)
        return organisation, settings

    def forget(self, organisation_id: str) -> None:
        """Its settings were changed here."""
        self._recent.pop(organisation_id, None)

    async def _workspace(self, tenant: Tenant, settings: JwtSettings, named: str) -> Workspace:
        row = await self._store.get(tenant, WORKSPACES, named)
        if row is None or row.status != "active":
            refuse("its workspace does not exist")
        if settings.workspace_ids and row.id not in settings.workspace_ids:
            refuse("its workspace is not open to tokens")
        return row

    async def _check_denied(self, tenant: Tenant, ids: tuple[str, ...], given: Grant, now: int) -> None:
        rows, _ = await self._store.find(tenant, DENIALS, {"slug": frozenset(ids)})
        for row in rows:
            if now < row.until and (not row.issued_before or given.issued_at < row.issued_before):
                refuse(f"its {row.claim} is denied")

    async def _user(self, tenant: Tenant, given: Grant) -> str:
        """The person of this organisation whom the token names, "" for none. Who was let go stays outside."""
        emails = frozenset(name.lower() for name in given.identities if "@" in name)
        rows, _ = await self._store.find(tenant, USERS, {"email": emails}) if emails else ([], 0)
        if any(row.status != "active" for row in rows):
            refuse("its person may not enter any more")
        return rows[0].id if len(rows) == 1 else ""

    async def _config(self, workspace: Workspace, named: str) -> str:
        """The id of the config that the token would have as its default; one that is not there is no mistake."""
        if not named:
            return ""
        row = await self._store.get(Tenant(workspace.organisation_id, workspace.id), CONFIGS, named)
        return row.id if row is not None and row.status == "active" else ""


def rules_of(row: JwtSettings) -> Rules:
    return Rules(
        row.issuer, tuple(row.audiences), row.max_lifetime_s, tuple(row.default_scopes), row.default_workspace_id
    )


def _ids(organisation_id: str, given: Grant) -> tuple[str, ...]:
    """What a publication may name to end this token."""
    makers = (subject_id, left_id)
    ids = [all_of(organisation_id), *(make(organisation_id, name) for name in given.identities for make in makers)]
    return (*ids, token_id(organisation_id, given.token_id)) if given.token_id else tuple(ids)


def caller_of(
    given: Grant,
    organisation: Organisation,
    workspace: Workspace,
    *,
    user_id: str,
    config: str,
    hangs_on: tuple[str, ...],
    block_inline: bool,
) -> Caller:
    """A workspace's service key in all but its name. Its id is that of issuer and subject, so that a fresh token of the
    same holder has used up what the former one did.
    """
    key_id = id_of(organisation.id, "holder", given.issuer, given.subject)
    shown = given.identities[0] if given.identities else ""
    places = (workspace.defaults, organisation.defaults)
    return Caller(
        key_id=key_id,
        public_id=key_id[4:16],
        kind="workspace-service",
        organisation_id=organisation.id,
        workspace_id=workspace.id,
        workspace_slug=workspace.slug,
        user_id=user_id,
        scopes=given.scopes,
        secret_expires_at=given.expires_at,  # an expired token is answered like any that is none
        not_before=given.not_before,
        metadata={
            **given.metadata,
            **({"_user": shown[:128]} if shown else {}),
            **(workspace.defaults.get("metadata") or {}),
        },
        name=shown or given.issuer,
        default_config=config or workspace.defaults.get("config_id") or "",
        allow_config_override=given.allow_config_override,
        block_inline=block_inline or any(place.get("block_inline_config") for place in places),
        hangs_on=hangs_on,
        limits=given.limits,
    )


def _claimed(text: bytes) -> str:
    """The organisation that a token claims whose header was refused: only to tell it of that."""
    try:
        segment = text.split(b".")[1]
        claims = json.loads(base64.urlsafe_b64decode(segment + b"=" * (-len(segment) % 4)))
        named = claims.get("portkey_oid") or claims.get("organisation_id")
    except (ValueError, IndexError, AttributeError, RecursionError):
        return ""
    return named if isinstance(named, str) and len(named) <= 64 else ""


class Refusals:
    """Tells organisations why tokens were refused: ten rows a second in all, the rest as a number in the next row."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._rate = Rate(per_s=NOTED_PER_S, burst=NOTED_PER_S, most=1)
        self._untold: dict[str, int] = {}

    async def note(self, organisation_id: str, token: bytes, cause: str) -> None:
        if not organisation_id:
            return
        if self._rate.take("", self._clock.monotonic_ns() / 1e9):
            if organisation_id in self._untold or len(self._untold) < ORGANISATIONS_NOTED:
                self._untold[organisation_id] = self._untold.get(organisation_id, 0) + 1
            return
        tenant = Tenant(organisation_id)
        if await self._store.get(tenant, SETTINGS, SLUG) is None:
            return
        more = self._untold.pop(organisation_id, 0)
        entry = AuditEntry(
            id=uuid7(),
            at=self._clock.now_ms(),
            organisation_id=organisation_id,
            actor_type="anonymous",
            resource_type="jwt",
            action="jwt.refused",
            status=401,
            detail={"reason": cause[:256], "token": masked(token), **({"more": more} if more else {})},
        )
        async with self._store.begin(tenant) as unit:
            await unit.audit(entry)


class Copies:
    """Keeps good key sets in the store. Not audited: it changes nothing but what is known of somebody's public keys."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    async def load(self, source: KeySource) -> KeyCopy | None:
        row = await self._store.get(Tenant(source.organisation_id), COPIES, _copy_id(source))
        return KeyCopy(row.document.encode(), row.at) if row is not None and row.url == source.url else None

    async def save(self, source: KeySource, copy: KeyCopy, *, lost: bool) -> None:
        tenant, row_id = Tenant(source.organisation_id), _copy_id(source)
        text = copy.document.decode()
        async with self._store.begin(tenant) as unit:
            row = await unit.get(COPIES, row_id)
            if row is None:
                await unit.insert(
                    COPIES,
                    JwksCopy(
                        organisation_id=source.organisation_id,
                        id=row_id,
                        created_at=copy.at_ms,
                        updated_at=copy.at_ms,
                        url=source.url,
                        document=text,
                        at=copy.at_ms,
                    ),
                )
            elif row.document != text or copy.at_ms - row.at >= COPY_EVERY_MS:
                changed = msgspec.structs.replace(row, document=text, at=copy.at_ms, updated_at=copy.at_ms)
                await unit.update(COPIES, changed)
            if lost:
                unit.changed(all_of(source.organisation_id))


def _copy_id(source: KeySource) -> str:
    return hashlib.sha256(source.url.encode()).hexdigest()[:32]


async def drop_copies(unit: Unit) -> None:
    rows, _ = await unit.find(COPIES, {})
    for row in rows:
        await unit.delete(COPIES, row.id)


async def deny(unit: Unit, row: Denial) -> Denial:
    """Put a denial in force, instead of a former one of the same name, and forget those that have had their time."""
    former, _ = await unit.find(DENIALS, {"slug": row.slug})
    over, _ = await unit.find(DENIALS, {"until": Range(None, row.created_at)})
    for old in {old.id for old in (*former, *over)}:
        await unit.delete(DENIALS, old)
    unit.changed(row.slug)
    return await unit.insert(DENIALS, row)


def denial(
    organisation_id: str, claim: str, value: str, now: int, *, until: int, issued_before: int = 0, reason: str = ""
) -> Denial:
    name = token_id if claim == "jti" else subject_id
    return Denial(
        organisation_id=organisation_id,
        id=uuid7(),
        created_at=now,
        updated_at=now,
        slug=name(organisation_id, value),
        claim=claim,
        value=value,
        issued_before=issued_before,
        until=until,
        reason=reason,
    )


async def deny_person(unit: Unit, organisation_id: str, email: str, now: int) -> None:
    """End the tokens of a person who leaves. Those that are issued from now on are the issuer's own decision.

    It has no end: a token that does not say when it was issued, or that lives longer than is allowed today, may be good
    on a later day.
    """
    if await unit.get(SETTINGS, SLUG) is None:
        return
    left = denial(
        organisation_id,
        "subject",
        email,
        now,
        until=LAST * 1000,
        issued_before=now + SKEW_S * 1000,
        reason="the person was let go",
    )
    await deny(unit, msgspec.structs.replace(left, slug=left_id(organisation_id, email)))
