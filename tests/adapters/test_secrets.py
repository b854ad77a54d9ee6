"""Secrets that are kept elsewhere: fetched once, kept sealed, renewed, and kept through an outage but not a refusal."""

import asyncio
import os
from collections.abc import Mapping
from typing import Any

import msgspec
import pytest

from lockgate.adapters.assembly import NotYet
from lockgate.adapters.secrets import FAILED_MS, FRESH_MS, STALE_MS, USED_MS, Secrets
from lockgate.adapters.vault import Keyring
from lockgate.core.credentials import SecretReference, sealed_aad
from lockgate.core.errors import DirectoryUnavailable, LockgateError, SecretAway, SecretRefused
from lockgate.core.mapped import picked
from lockgate.core.secret import Secret
from lockgate.core.snapshot import UNRESOLVED, Credential, SealedFields, Terms
from lockgate.providers.mapping import place

MAPPING = [{"target_field": "key", "secret_reference_id": "ref-1", "secret_key": None, "value_format": None}]
FIRST, SECOND = b"sk-first-canary-0001", b"sk-second-canary-0002"


class Clock:
    ms = 1_000_000_000

    def now_ms(self) -> int:
        return self.ms

    def monotonic_ns(self) -> int:
        return self.ms * 1_000_000


class Stage:
    """A keeper of secrets whose one manager says what the test wants."""

    def __init__(self) -> None:
        self.vault = Keyring(os.urandom(32))
        self.vault.update([*self.vault.missing(), self.vault.make("dek", owner="org-1")])
        self.clock, self.answer, self.calls = Clock(), FIRST, list[tuple[dict[str, str], str]]()
        self.anew: list[bool] = []
        self.mute = False
        self.failure: LockgateError | None = None
        self.published: list[frozenset[str]] = []
        self.reference: SecretReference | None = self.made()
        self.secrets = Secrets(self.vault, {"test": self.manager}, self.find, self.clock, self.publish, place=place)

    def made(self, **more: Any) -> SecretReference:
        facts = {
            "organisation_id": "org-1", "id": "ref-1", "created_at": 1, "updated_at": 1, "row_version": 1,
            "manager_type": "test", "secret_path": "a/b", "auth_config": {"region": "r"},
        }  # fmt: skip
        row = SecretReference(**{**facts, **more})
        login = self.vault.seal(Secret(b'{"token":"t-canary"}'), sealed_aad(row, "auth_config"))
        return msgspec.structs.replace(row, sealed=login)

    async def manager(self, config: Mapping[str, str], path: str, *, anew: bool = False) -> bytes:
        self.anew.append(anew)
        self.calls.append((dict(config), path))
        await asyncio.sleep(0)
        if self.failure:
            raise self.failure
        return self.answer

    async def find(self, organisation_id: str, reference_id: str) -> SecretReference | None:
        row = self.reference
        return row if row and (row.organisation_id, row.id) == (organisation_id, reference_id) else None

    async def publish(self, organisation_id: str, ids: frozenset[str]) -> None:
        assert organisation_id == "org-1"
        if self.mute:
            raise DirectoryUnavailable("away")
        self.published.append(ids)

    def credential(self, **more: Any) -> Credential:
        facts: dict[str, Any] = {"aad": "integrations|i|key|org-1", "sealed": b"", "depends": ("i",), **more}
        named = ("vk-1", "main", "main", "org-1", "ws-1", facts.pop("provider", "openai"), "")
        return Credential(*named, **facts)

    async def resolved(self, mapping: Any = MAPPING, **more: Any) -> Credential:
        """As the bus asks: once, and after the wait again."""
        try:
            return await self.secrets.resolve(self.credential(**more), mapping)
        except NotYet as wait:
            await wait.ready()
        return await self.secrets.resolve(self.credential(**more), mapping)

    def opened(self, found: Credential) -> bytes:
        return self.vault.open(found.sealed, found.aad).reveal()


@pytest.fixture(name="stage")
def _stage() -> Stage:
    return Stage()


async def test_a_credential_gets_its_key_sealed_for_itself(stage: Stage) -> None:
    found = await stage.resolved()
    assert stage.opened(found) == FIRST
    assert found.depends == ("i", "ref-1")
    assert stage.calls == [({"region": "r", "token": "t-canary"}, "a/b")]


async def test_it_is_fetched_once_and_sealed_once(stage: Stage) -> None:
    found = [await stage.resolved() for _ in range(3)]
    assert len(stage.calls) == 1
    assert len({each.sealed for each in found}) == 1  # answers of the cache hang on it
    other = await stage.resolved(aad="virtual_keys|v|key|org-1")
    assert stage.opened(other) == FIRST
    assert len(stage.calls) == 1


async def test_many_who_wait_share_one_fetch(stage: Stage) -> None:
    await asyncio.gather(*(stage.resolved() for _ in range(20)))
    assert len(stage.calls) == 1


async def test_nothing_of_it_is_held_in_the_clear(stage: Stage) -> None:
    await stage.resolved()
    assert FIRST.decode() not in repr(vars(stage.secrets))
    assert "t-canary" not in repr(vars(stage.secrets))


@pytest.mark.parametrize(
    "reference",
    [
        None,
        {"organisation_id": "org-2"},
        {"allow_all_workspaces": False, "allowed_workspaces": ["ws-2"]},
        {"allow_all_workspaces": False},
    ],
    ids=["gone", "foreign", "open to another workspace", "open to none"],
)
async def test_what_may_not_be_used_is_not_fetched(stage: Stage, reference: Any) -> None:
    if reference is None:
        stage.reference = None
    else:
        assert stage.reference
        stage.reference = msgspec.structs.replace(stage.reference, **reference)
    found = await stage.resolved()
    assert (found.status, found.sealed, stage.calls) == (UNRESOLVED, b"", [])
    assert "ref-1" in found.depends  # so that it is asked for anew when that changes


async def test_a_change_is_published_to_those_who_were_told(stage: Stage) -> None:
    await stage.resolved()
    stage.answer = SECOND
    await stage.secrets.renew()
    assert (len(stage.calls), stage.published) == (1, [])
    stage.clock.ms += FRESH_MS
    await stage.secrets.renew()
    assert stage.published == [frozenset({"ref-1"})]
    assert stage.opened(await stage.resolved()) == SECOND
    stage.clock.ms += FRESH_MS
    await stage.secrets.renew()
    assert (len(stage.calls), len(stage.published)) == (3, 1)  # the same again is no news


async def test_the_last_good_value_serves_through_an_outage(stage: Stage) -> None:
    await stage.resolved()
    stage.failure = SecretAway("down")
    for _ in range(5):
        stage.clock.ms += FRESH_MS
        await stage.secrets.renew()
        assert stage.opened(await stage.resolved()) == FIRST
    assert (len(stage.calls), stage.published) == (6, [])


async def test_what_could_not_be_published_is_published_later(stage: Stage) -> None:
    await stage.resolved()
    stage.answer, stage.mute = SECOND, True
    stage.clock.ms += FRESH_MS
    with pytest.raises(DirectoryUnavailable):
        await stage.secrets.renew()
    stage.mute = False
    await stage.secrets.renew()
    assert (stage.published, len(stage.calls)) == ([frozenset({"ref-1"})], 2)


async def test_an_outage_is_outlived_for_a_day_and_then_told(stage: Stage) -> None:
    await stage.resolved()
    began, stage.failure = stage.clock.ms, SecretAway("down")
    while stage.clock.ms - began < STALE_MS - FRESH_MS:
        stage.clock.ms += FRESH_MS
        found = await stage.resolved()  # it is in use all the time
        await stage.secrets.renew()
    assert (stage.opened(found), stage.published) == (FIRST, [])
    stage.clock.ms = began + STALE_MS
    await stage.secrets.renew()
    assert stage.published == [frozenset({"ref-1"})]
    assert (await stage.resolved()).status == UNRESOLVED
    stage.failure = None
    stage.clock.ms += FAILED_MS
    await stage.secrets.renew()
    assert (len(stage.published), stage.opened(await stage.resolved())) == (2, FIRST)


async def test_a_value_that_is_too_old_is_not_told_though_nobody_renewed_it(stage: Stage) -> None:
    """The background coroutine may be late; a look-up is not."""
    await stage.resolved()
    stage.clock.ms += STALE_MS
    stage.failure = SecretAway("down")
    assert (await stage.resolved()).status == UNRESOLVED
    assert stage.published == []
    await stage.secrets.renew()
    assert stage.published == [frozenset({"ref-1"})]  # for those who have it still
    stage.clock.ms += FAILED_MS
    stage.failure = None
    assert stage.opened(await stage.resolved()) == FIRST


async def test_a_refusal_ends_it_and_a_later_yes_brings_it_back(stage: Stage) -> None:
    await stage.resolved()
    stage.failure = SecretRefused("no")
    stage.clock.ms += FRESH_MS
    await stage.secrets.renew()
    assert stage.published == [frozenset({"ref-1"})]
    assert (await stage.resolved()).status == UNRESOLVED
    stage.failure = None
    stage.clock.ms += FAILED_MS
    await stage.secrets.renew()
    assert len(stage.published) == 2
    assert stage.opened(await stage.resolved()) == FIRST


async def test_a_first_fetch_that_fails_is_tried_again_and_told_of(stage: Stage) -> None:
    stage.failure = SecretAway("down")
    assert (await stage.resolved()).status == UNRESOLVED
    assert (await stage.resolved()).status == UNRESOLVED
    assert len(stage.calls) == 1  # a failure is believed for a moment
    stage.failure = None
    stage.clock.ms += FAILED_MS
    await stage.secrets.renew()
    assert stage.published == [frozenset({"ref-1"})]


@pytest.mark.parametrize(
    ("failure", "lack"),
    [
        (SecretAway("Vault answered 502"), "away"),
        (OSError("no route"), "away"),
        (SecretRefused("Vault answered 403"), "refused"),
    ],
)
async def test_it_is_told_whether_the_manager_is_away_or_refuses(stage: Stage, failure: Any, lack: str) -> None:
    stage.failure = failure
    found = await stage.resolved()
    assert (found.status, found.lack) == (UNRESOLVED, lack)
    stage.failure = None
    stage.clock.ms += FAILED_MS
    assert (await stage.resolved()).lack == ""


async def test_whoever_was_told_one_reason_is_told_the_next_one(stage: Stage) -> None:
    """The manager is back, and it turns out that it knows no such secret."""
    stage.failure = SecretAway("down")
    assert (await stage.resolved()).lack == "away"
    stage.clock.ms += FAILED_MS
    await stage.secrets.renew()
    assert stage.published == []  # nothing is new
    stage.failure = SecretRefused("Vault answered 404")
    stage.clock.ms += FAILED_MS
    await stage.secrets.renew()
    assert (stage.published, (await stage.resolved()).lack) == ([frozenset({"ref-1"})], "refused")


async def test_a_refusal_after_a_good_value_is_no_outage(stage: Stage) -> None:
    await stage.resolved()
    stage.failure = SecretRefused("no")
    stage.clock.ms += FRESH_MS
    await stage.secrets.renew()
    assert (await stage.resolved()).lack == "refused"


@pytest.mark.parametrize(("broken", "lack"), [({}, "closed"), ({"allow_all_workspaces": False}, "closed")])
async def test_a_reference_that_may_not_be_used_is_told_as_closed(
    stage: Stage, broken: dict[str, Any], lack: str
) -> None:
    stage.reference = stage.made(**broken) if broken else None
    assert (await stage.resolved()).lack == lack


async def test_a_changed_reference_begins_anew(stage: Stage) -> None:
    await stage.resolved()
    stage.reference, stage.answer = stage.made(row_version=2, secret_path="a/c"), SECOND  # a path
    assert stage.opened(await stage.resolved()) == SECOND
    assert [path for _, path in stage.calls] == ["a/b", "a/c"]


async def test_what_nobody_asks_for_is_forgotten_and_told(stage: Stage) -> None:
    await stage.resolved()
    stage.clock.ms += USED_MS + 1
    await stage.secrets.renew()
    assert (len(stage.calls), stage.published) == (1, [frozenset({"ref-1"})])
    await stage.secrets.renew()
    assert len(stage.published) == 1


def replace_data_key(stage: Stage) -> None:
    """The organisation's data key is another one now, and the former is forgotten; the reference was sealed anew."""
    stage.vault.update([row for row in stage.vault.rows if row.label != "dek"])
    stage.vault.update([*stage.vault.rows, stage.vault.make("dek", owner="org-1")])
    stage.reference = stage.secrets._held["ref-1"].reference = stage.made()


async def test_a_value_that_does_not_open_any_more_is_fetched_anew(stage: Stage) -> None:
    await stage.resolved()
    replace_data_key(stage)
    stage.clock.ms += 1
    assert stage.opened(await stage.resolved()) == FIRST
    assert len(stage.calls) == 2


async def test_whoever_has_a_value_that_does_not_open_is_told(stage: Stage) -> None:
    await stage.resolved()
    replace_data_key(stage)
    stage.clock.ms += FRESH_MS
    await stage.secrets.renew()
    assert stage.published == [frozenset({"ref-1"})]
    assert stage.opened(await stage.resolved()) == FIRST


async def test_a_mapping_names_its_own_part_of_a_secret(stage: Stage) -> None:
    stage.answer = b'{"one":"sk-one","two":"sk-two"}'
    stage.reference = stage.made(secret_key="one")  # a name
    assert stage.opened(await stage.resolved()) == b"sk-one"
    assert stage.opened(await stage.resolved([{**MAPPING[0], "secret_key": "two"}])) == b"sk-two"
    assert (await stage.resolved([{**MAPPING[0], "secret_key": "three"}])).status == UNRESOLVED


# --- other fields than the key ---


def maps(**targets: tuple[str, str]) -> list[dict[str, Any]]:
    """Mappings by field: its reference and the name in it. `key` is the key; all others are settings."""
    return [
        {
            "target_field": name if name == "key" else f"configurations.{name}",
            "secret_reference_id": at,
            "secret_key": key,
        }
        for name, (at, key) in targets.items()
    ]


def fields_of(stage: Stage, some: SealedFields | None) -> dict[str, Any]:
    assert some is not None
    opened: dict[str, Any] = msgspec.json.decode(stage.vault.open(some.sealed, some.aad).reveal())
    assert tuple(sorted(opened)) == some.names
    return opened


STORED = {"x-stored": "s-1", "x-both": "s-2"}


def with_headers(stage: Stage) -> dict[str, Any]:
    aad = "integrations|i|headers|org-1"
    stored = SealedFields(tuple(sorted(STORED)), stage.vault.seal(Secret(msgspec.json.encode(STORED)), aad), aad)
    return {"terms": Terms(barred=frozenset({"m"}), headers=stored)}


async def test_header_fields_join_those_that_are_stored(stage: Stage) -> None:
    stage.answer = b'{"headers":{"X-Both":"m-1","x-mapped":"m-2"},"org":"org-canary","k":"sk-1"}'
    mapping = maps(key=("ref-1", "k"), custom_headers=("ref-1", "headers"), openai_organization=("ref-1", "org"))
    found = await stage.resolved(
        mapping, options={"openai-organization": "shown", "openai-beta": "b"}, **with_headers(stage)
    )
    assert found.terms is not None
    assert fields_of(stage, found.terms.headers) == {
        "x-stored": "s-1", "x-both": "m-1", "x-mapped": "m-2", "openai-organization": "org-canary",
    }  # fmt: skip
    assert found.terms.barred == {"m"}
    assert found.options == {
        "openai-organization": "",
        "openai-beta": "b",
    }  # neither ours nor a caller's travels beside
    assert stage.opened(found) == b"sk-1"
    assert (found.depends, len(stage.calls)) == (("i", "ref-1"), 1)
    assert "canary" not in repr(found)


async def test_header_fields_of_a_credential_without_terms(stage: Stage) -> None:
    stage.answer = b'{"x-a":"1"}'
    found = await stage.resolved(maps(custom_headers=("ref-1", "")), sealed=b"stored")
    assert found.terms is not None
    assert fields_of(stage, found.terms.headers) == {"x-a": "1"}
    assert found.sealed == b"stored"


async def test_settings_of_a_login_join_those_that_are_stored(stage: Stage) -> None:
    stage.answer = b'{"id":"AKIA1","secret":"s-1"}'
    aad = "integrations|i|more|org-1"
    stored = SealedFields(
        ("aws_secret_access_key",), stage.vault.seal(Secret(b'{"aws_secret_access_key":"old"}'), aad), aad
    )
    mapping = maps(aws_access_key_id=("ref-1", "id"), aws_secret_access_key=("ref-1", "secret"))
    found = await stage.resolved(mapping, provider="bedrock", login=stored)
    assert fields_of(stage, found.login) == {"aws_access_key_id": "AKIA1", "aws_secret_access_key": "s-1"}
    found = await stage.resolved(mapping[:1], provider="bedrock", login=stored)
    assert fields_of(stage, found.login) == {"aws_access_key_id": "AKIA1", "aws_secret_access_key": "old"}
    stage.answer, stage.reference = b'{"type":"service_account"}', stage.made(row_version=2)
    found = await stage.resolved(maps(vertex_service_account_json=("ref-1", "")), provider="vertex-ai")
    assert fields_of(stage, found.login) == {"vertex_service_account_json": {"type": "service_account"}}


async def test_the_same_fields_are_sealed_once_and_others_anew(stage: Stage) -> None:
    stage.answer = b'{"a":"sk-1","h":{"x-a":"1"}}'
    mapping = maps(key=("ref-1", "a"), custom_headers=("ref-1", "h"))
    stored = with_headers(stage)
    first, second = await stage.resolved(mapping, **stored), await stage.resolved(mapping, **stored)
    assert (first.sealed, first.terms) == (second.sealed, second.terms)
    other = await stage.resolved(mapping, **with_headers(stage))  # stored anew
    assert (other.sealed == first.sealed, other.terms == first.terms) == (True, False)
    stage.answer = b'{"a":"sk-1","h":{"x-a":"2"}}'
    stage.clock.ms += FRESH_MS
    await stage.secrets.renew()
    third = await stage.resolved(mapping, **stored)
    assert third.terms is not None
    assert fields_of(stage, third.terms.headers)["x-a"] == "2"


async def test_fields_of_several_references_are_all_there_or_none(stage: Stage) -> None:
    first = stage.reference
    second = stage.made(id="ref-2", secret_path="a/c")  # a path
    rows = {"ref-1": first, "ref-2": second}

    async def find(_organisation: str, reference_id: str) -> SecretReference | None:
        return rows[reference_id]

    async def manager(config: Mapping[str, str], path: str, *, anew: bool = False) -> bytes:
        del config, anew
        if path in down:
            raise SecretAway("down")
        return b"sk-1" if path == "a/b" else b'{"x-a":"1"}'

    down = {"a/c"}  # which is away
    stage.secrets = Secrets(stage.vault, {"test": manager}, find, stage.clock, stage.publish, place=place)
    mapping = maps(key=("ref-1", ""), custom_headers=("ref-2", ""))
    found = await stage.resolved(mapping)
    assert (found.status, found.sealed, found.terms) == (UNRESOLVED, b"", None)
    assert found.depends == ("i", "ref-1", "ref-2")
    down.clear()
    stage.clock.ms += FAILED_MS
    await stage.secrets.renew()
    assert stage.published == [frozenset({"ref-2"})]
    found = await stage.resolved(mapping)
    assert stage.opened(found) == b"sk-1"
    assert found.terms is not None
    assert fields_of(stage, found.terms.headers) == {"x-a": "1"}
    rows["ref-2"] = msgspec.structs.replace(second, allow_all_workspaces=False)
    assert (await stage.resolved(mapping)).status == UNRESOLVED


@pytest.mark.parametrize(
    ("answer", "target"),
    [
        (b'{"host":"canary"}', "custom_headers"),
        (b"canary", "custom_headers"),
        (b"two\nlines", "openai_organization"),
        (b"sk-1", "azure_resource_name"),
        (b"sk-1", "custom_host"),
    ],
)
async def test_a_field_that_cannot_be_filled_ends_the_credential(stage: Stage, answer: bytes, target: str) -> None:
    stage.answer = answer
    found = await stage.resolved(maps(key=("ref-1", ""), **{target: ("ref-1", "")}))
    assert (found.status, found.sealed, found.lack) == (UNRESOLVED, b"", "unfit")


async def test_stored_fields_that_do_not_open_any_more_are_told(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    stage.answer = b'{"x-a":"1"}'
    broken = Terms(headers=SealedFields(("x-b",), b"nothing", "integrations|i|headers|org-1"))
    found = await stage.resolved(maps(custom_headers=("ref-1", "")), terms=broken)
    assert (found.status, len(stage.calls)) == (UNRESOLVED, 1)
    assert "secret_unusable" in caplog.text


async def test_control_itself_fetches_now_whatever_is_kept(stage: Stage) -> None:
    await stage.resolved()
    assert stage.reference
    for anew in (False, True):
        assert (await stage.secrets.whole(stage.reference, anew=anew)).reveal() == FIRST
    assert (len(stage.calls), stage.anew) == (3, [False, False, True])  # the last by a login of its own, for a test
    stage.failure = SecretRefused("no")
    with pytest.raises(SecretRefused):
        await stage.secrets.whole(stage.reference)
    with pytest.raises(SecretRefused, match="no manager keepass"):
        await stage.secrets.whole(stage.made(manager_type="keepass"))


@pytest.mark.parametrize(
    ("raw", "key", "form", "value"),
    [
        (b"sk-1", "", "string", b"sk-1"),
        (b" sk-1\n", "", "string", b"sk-1"),
        (b'{"only":"sk-1"}', "", "string", b"sk-1"),
        (b'{"a":"sk-1","b":"x"}', "a", "string", b"sk-1"),
        (b'{"a":"sk-1"}', "", "json", b'{"a":"sk-1"}'),
    ],
)
def test_the_part_that_is_meant(raw: bytes, key: str, form: str, value: bytes) -> None:
    assert picked(raw, key, form).reveal() == value


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (b"", ""),
        (b"two\nlines", ""),
        ("schlüssel".encode(), ""),
        (b"\xff\xfe", ""),
        (b'{"a":"x","b":"y"}', ""),
        (b'{"a":1}', "a"),
        (b'{"a":"x"}', "b"),
        (b"no json", "a"),
        (b"[1]", "a"),
        (b"{", ""),
    ],
)
def test_what_cannot_be_a_key_is_refused(raw: bytes, key: str) -> None:
    with pytest.raises(SecretRefused):
        picked(raw, key, "string")
