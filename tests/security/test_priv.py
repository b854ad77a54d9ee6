"""T-PRIV: what process, organisation, workspace and key decided, a request's header may tighten and never loosen.

Every routing, caching and logging header is sent against every such decision. What counts is where the call went, under
which credential, with which body, and what was kept of it.
"""

import itertools
import json
from hashlib import blake2b
from typing import Any

import msgspec
import pytest

from inference.scripted import ANSWER, HELLO, Exchange, House
from lockgate.adapters.memory_cache import MemoryCache
from lockgate.core.documents import ApiKey, Holding, KeySecret, Organisation, Workspace, caller_of
from lockgate.core.snapshot import Caller, ConfigEntry
from lockgate.inference import headers as fields
from lockgate.inference.caching import Answers

EVIL = "https://evil.example/v1"
MAIN: dict[str, Any] = {"virtual_key": "openai-prod", "override_params": {"temperature": 0}}


def locked(config: dict[str, Any] | None = None, **options: Any) -> tuple[House, str]:
    """A house, and a key whose default config must not be overridden."""
    house = House(**options)
    save(house, "pc-main", config or MAIN)
    return house, house.add_key(default_config="pc-main", allow_config_override=False)


def save(house: House, slug: str, config: dict[str, Any]) -> None:
    document = json.dumps(config).encode()
    house.directory.entries["config", ("ws-1", slug)] = ConfigEntry(slug, slug, "v1", document, "org-1", "ws-1")


def with_cache(house: House) -> House:
    def mac(data: bytes) -> bytes:
        return blake2b(data, digest_size=32, key=b"cache").digest()

    now = house.clock.now_ms
    house.gate.answers = Answers(MemoryCache(1 << 24, now), mac, now, house.timers)
    return house


def asked(house: House, key: str, headers: dict[str, str], body: bytes = HELLO) -> Exchange:
    sent = {"x-portkey-api-key": key, "content-type": "application/json", **headers}
    return house.send("POST", "/v1/chat/completions", sent, body)


# --- what decides: a setting that is strict anywhere is strict ---


def caller(
    *, process: bool = False, organisation: dict[str, Any] | None = None, workspace: dict[str, Any] | None = None,
    **key: Any,
) -> Caller:  # fmt: skip
    base: dict[str, Any] = {"organisation_id": "o", "id": "k", "created_at": 1, "updated_at": 1}
    shown: dict[str, Any] = {"public_id": "p", "tail": "t"}
    row = ApiKey(**base, **shown, workspace_id="w", kind="workspace-service", name="n", scopes=[], **key)
    secret = KeySecret(**{**base, "id": "s"}, **shown, key_id="k", digest=b"d", pepper_version=1)
    home = Organisation(**{**base, "id": "o"}, name="O", slug="o", defaults=organisation or {})
    place = Workspace(**{**base, "id": "w"}, workspace_id="w", name="W", slug="w", defaults=workspace or {})
    found = caller_of(row, secret, Holding(home, place), block_inline=process)
    assert found
    return found


@pytest.mark.parametrize(
    ("process", "organisation", "workspace"), list(itertools.product([False, True, None], repeat=3))
)
def test_inline_use_is_blocked_where_anybody_blocks_it(process: Any, organisation: Any, workspace: Any) -> None:
    found = caller(
        process=bool(process),
        organisation={} if organisation is None else {"block_inline_config": organisation},
        workspace={} if workspace is None else {"block_inline_config": workspace},
    )
    assert found.block_inline is any((process, organisation, workspace))


@pytest.mark.parametrize("override", [False, True])
@pytest.mark.parametrize("of_key", ["", "pc-key"])
@pytest.mark.parametrize("of_workspace", ["", "pc-workspace"])
def test_a_keys_default_config_beats_the_workspaces_and_its_lock_holds_for_either(
    override: bool, of_key: str, of_workspace: str
) -> None:
    found = caller(workspace={"config_id": of_workspace}, config_id=of_key, allow_config_override=override)
    assert (found.default_config, found.allow_config_override) == (of_key or of_workspace, override)


def test_a_workspaces_metadata_beats_the_keys() -> None:
    found = caller(workspace={"metadata": {"team": "workspace"}}, metadata={"team": "key", "user": "key"})
    assert found.metadata == {"team": "workspace", "user": "key"}


# --- a locked config: no header moves the call ---

HOSTILE: dict[str, list[str]] = {
    "x-portkey-config": ["pc-other", "pc-main", json.dumps({"virtual_key": "other"}), "{}", " pc-other", "PC-MAIN"],
    "x-portkey-provider": ["@other", "anthropic", "groq", " @other"],
    "x-portkey-virtual-key": ["other"],
    "x-portkey-mode": ["groq", "proxy groq", "proxy"],
    "x-portkey-custom-host": [EVIL, "https://api.openai.com/v1/other"],
    "x-portkey-forward-headers": ["x-canary", '["x-canary"]', "x-canary,cookie"],
    "x-portkey-cache-namespace": ["other"],
    "x-portkey-cache-force-refresh": ["true"],
    "x-portkey-debug": ["true", "1"],
    "x-portkey-sensitive-headers": ["", "none", "authorization"],
    "x-portkey-metadata": ['{"tier":"gold"}', '{"temperature":2}', "not json"],
    "x-portkey-strict-open-ai-compliance": ["false", "true"],
    "x-portkey-retry": ['{"attempts":5}'],
    "x-portkey-retry-count": ["5"],
    "x-portkey-cache": ["simple"],
    "x-portkey-cache-mode": ["semantic"],
    "x-portkey-guardrails": ["none"],
    "x-portkey-organisation-id": ["org-2"],
    "x-portkey-workspace-id": ["ws-2"],
    "x-portkey-workspace-slug": ["ws-2"],
    "x-auth-organisation-details": ['{"id":"org-2"}'],
    "x-portkey-request-timeout": ["999999999"],
    "x-portkey-total-timeout": ["999999999"],
    "x-lockgate-attempts": ["9"],
    **{f"x-portkey-{name}": ["evil", EVIL] for name in sorted(fields.OPTION_NAMES)},
}
CASES = [(name, value) for name, values in HOSTILE.items() for value in values]


def went(house: House) -> list[tuple[str, str, str, bool, str, bytes | None]]:
    """Where each attempt went, under what, and how, without what differs in every request."""
    return [
        (flight.line, flight.url, flight.scope, flight.stored, flight.head.decode(), flight.body)
        for flight in house.upstream.flights
    ]


LOCKED: dict[str, dict[str, Any]] = {
    "one target": MAIN,
    "a fallback": {"strategy": {"mode": "fallback"}, "targets": [MAIN, {"virtual_key": "second"}]},
    "a retry": {**MAIN, "retry": {"attempts": 1}},
    "a host": {"virtual_key": "own-host", "custom_host": "https://own.example/v1/below"},
    "an own key": {"provider": "openai", "custom_host": "https://proxy.example/v1", "forward_headers": ["x-wanted"]},
}


def test_every_header_that_chooses_a_route_is_among_those_that_are_tried() -> None:
    assert {name.decode() for name in fields.ROUTING} <= HOSTILE.keys()


@pytest.mark.parametrize("config", LOCKED)
@pytest.mark.parametrize(("name", "value"), CASES)
def test_no_header_moves_a_call_of_a_key_whose_config_is_locked(config: str, name: str, value: str) -> None:
    def play(headers: dict[str, str]) -> tuple[House, Exchange]:
        house, key = locked(LOCKED[config])
        for slug in ("second", "other"):
            house.add_credential(slug, sealed=f"sealed:sk-{slug}-0123456789".encode())
        house.add_credential("own-host", base_url="https://own.example/v1")
        save(house, "pc-other", {"virtual_key": "other"})
        more = {"authorization": "Bearer sk-callers-own-0123", "x-canary": "1", "x-wanted": "w", **headers}
        exchange = asked(house, key, more)
        while not exchange.status:
            house.upstream.last.answer(503, None, b'{"error":{"message":"busy"}}')
            house.timers.fire(8)
        return house, exchange

    plain, _ = play({})
    tried, exchange = play({name: value})
    assert plain.upstream.flights
    if tried.upstream.flights:
        assert went(tried) == went(plain)
    else:
        assert exchange.status == 400, "it may be refused"
        assert b"evil" not in exchange.head


@pytest.mark.parametrize("value", HOSTILE["x-portkey-config"])
def test_a_locked_config_is_not_replaced_and_that_is_told(value: str) -> None:
    house, key = locked()
    exchange = asked(house, key, {"x-portkey-config": value})
    assert (exchange.status, exchange.document["message"]) == (
        400, "Cannot override default config set for this API key.",
    )  # fmt: skip
    assert house.upstream.flights == []


@pytest.mark.parametrize("value", ["", " ", "\t"])
def test_an_empty_config_header_is_none(value: str) -> None:
    house, key = locked()
    asked(house, key, {"x-portkey-config": value})
    assert b'"temperature":0' in (house.upstream.last.body or b"")


@pytest.mark.parametrize("model", ["@other/gpt-4o", "@openai-prod/gpt-4o", "gpt-4o"])
def test_a_slug_in_the_model_does_not_leave_a_locked_config(model: str) -> None:
    house, key = locked()
    house.add_credential("other")
    asked(house, key, {}, msgspec.json.encode({"model": model, "messages": []}))
    assert house.upstream.last.scope == "ws-1/vk-openai-prod"
    assert msgspec.json.decode(house.upstream.last.body or b"")["model"] == "gpt-4o"


def test_headers_say_what_a_locked_config_leaves_open() -> None:
    house, key = locked({"retry": {"attempts": 1}, "forward_headers": ["x-wanted"]})
    fields_sent = {"x-portkey-provider": "openai", "authorization": "Bearer sk-own-0123456789", "x-wanted": "w"}
    asked(house, key, {**fields_sent, "x-portkey-custom-host": "https://own.example/v1"})
    assert house.upstream.last.url == "https://own.example/v1"
    assert house.upstream.last.field("authorization") == "Bearer sk-own-0123456789"
    asked(house, key, {**fields_sent, "x-canary": "1", "x-portkey-forward-headers": "x-canary"})
    assert (house.upstream.last.field("x-wanted"), house.upstream.last.field("x-canary")) == ("w", "")


def test_a_lock_that_is_set_later_holds_for_the_next_request_of_the_same_fields() -> None:
    house, _ = locked()
    key = house.add_key(default_config="pc-main")
    headers = {"x-portkey-config": json.dumps({"virtual_key": "openai-prod"})}
    asked(house, key, headers)
    assert house.upstream.last.body == HELLO
    entry: Any = ("caller", house.directory.digests(key.encode())[0])
    house.directory.entries[entry] = msgspec.structs.replace(house.caller(key), allow_config_override=False)
    house.directory.publish(house.caller(key).key_id)
    assert asked(house, key, headers).status == 400
    assert len(house.upstream.flights) == 1


# --- time ---


TIMES = [("50", 100, 50, 50), ("500", 100, 500, 100), ("500", 0, 500, 500), ("", 100, 100, 100), ("x", 100, 100, 100)]
"""What the header asks for, what the config says, and what holds where the config is not and where it is locked."""


@pytest.mark.parametrize("lock", [True, False])
@pytest.mark.parametrize("times", TIMES)
@pytest.mark.parametrize("which", ["request", "total"])
def test_a_timeout_in_a_header_only_shortens_that_of_a_locked_config(
    lock: bool, times: tuple[str, int, int, int], which: str
) -> None:
    asks, configured, loose, tight = times
    config = {**MAIN, "retry": {"attempts": 1}, **({f"{which}_timeout": configured} if configured else {})}
    house, key = locked(config)
    if not lock:
        key = house.add_key(default_config="pc-main")
    asked(house, key, {f"x-portkey-{which}-timeout": asks} if asks else {})
    seconds = [seconds for seconds, _, timer in house.timers.waiting if not timer.cancelled and seconds < 0.9]
    assert [round(one * 1000) for one in seconds] == [tight if lock else loose]


# --- what is kept ---


@pytest.mark.parametrize("allowed", [True, False])
@pytest.mark.parametrize("debug", [None, "true", "True", "1", "yes", "", "false", "FALSE"])
def test_bodies_are_kept_only_where_the_process_and_the_request_agree(allowed: bool, debug: str | None) -> None:
    house = House(bodies=allowed)
    asked(house, house.key, {"x-portkey-virtual-key": "openai-prod"}
          | ({} if debug is None else {"x-portkey-debug": debug}))  # fmt: skip
    house.upstream.last.answer(200, None, ANSWER)
    record = house.journal.record
    kept = allowed and (debug or "").lower() != "false"
    assert bool(record.request_body) is bool(record.response_body) is bool(record.request_headers) is kept


@pytest.mark.parametrize("value", ["", "none", "x-other", "[]", "null", "*", "!authorization"])
@pytest.mark.parametrize("through", ["well", "error"])
def test_no_list_of_sensitive_headers_shows_what_is_hidden_anyway(value: str, through: str) -> None:
    house = House()
    headers = {
        "authorization": "Bearer sk-canary-0123456789", "cookie": "c=canary", "x-session-token": "canary",
        "x-portkey-provider": "openai", "x-portkey-sensitive-headers": value,
        "x-portkey-config": '{"api_key":"sk-canary-0000000000","provider":"openai"}',
    }  # fmt: skip
    asked(house, house.key, headers)
    house.upstream.last.answer(200 if through == "well" else 401, None, ANSWER)
    shown = dict(house.journal.record.request_headers)
    assert "canary" not in str(shown)
    assert house.key not in str(shown)


def test_a_list_of_sensitive_headers_hides_more() -> None:
    house = House()
    asked(house, house.key, {
        "x-portkey-virtual-key": "openai-prod", "x-customer": "canary", "x-portkey-sensitive-headers": "X-Customer",
    })  # fmt: skip
    house.upstream.last.answer(200, None, ANSWER)
    assert dict(house.journal.record.request_headers)["x-customer"] == "[scrubbed]"


@pytest.mark.parametrize("said", ['{"team":"own","user":"me"}', '{"team":{"$ne":1}}', "[]", "broken", '{"Team":"own"}'])
def test_what_the_key_says_of_itself_is_not_said_otherwise_by_a_request(said: str) -> None:
    """In records, in conditions, and in the place in the cache."""
    choice: dict[str, Any] = {
        "strategy": {
            "mode": "conditional", "default": "other",
            "conditions": [{"query": {"metadata.team": "key"}, "then": "keys"}],
        },
        "targets": [{"name": "keys", **MAIN}, {"name": "other", "virtual_key": "other"}],
    }  # fmt: skip
    house, _ = locked()
    house.add_credential("other")
    key = house.add_key(metadata={"team": "key"})
    asked(house, key, {"x-portkey-config": json.dumps(choice), "x-portkey-metadata": said})
    assert house.upstream.last.scope == "ws-1/vk-openai-prod"
    house.upstream.last.answer(200, None, ANSWER)
    assert house.journal.record.metadata["team"] == "key"


# --- the cache ---

CACHED = json.dumps({"virtual_key": "openai-prod", "cache": {"mode": "simple"}})
REACHES: list[dict[str, str]] = [
    {},
    {"x-portkey-cache-namespace": "shared"},
    {"x-portkey-cache-namespace": ""},
    {"x-portkey-cache-namespace": 'k:{"user":"a"}n:shared'},
    {"x-portkey-metadata": '{"user":"a"}'},
    {"x-portkey-metadata": '{"user":"a"}', "x-portkey-cache-namespace": "shared"},
    {"x-portkey-cache-force-refresh": "false", "x-portkey-cache-namespace": "shared"},
    {"x-portkey-cache-namespace": 'm:{"user":"a"}'},
]


def other(house: House, who: str) -> str:
    if who == "another workspace":
        house.directory.entries["credential", ("ws-2", "openai-prod")] = msgspec.structs.replace(
            house.credential, workspace_id="ws-2"
        )
        return house.add_key(workspace_id="ws-2", metadata={"user": "a"})
    if who == "another organisation":
        house.directory.entries["credential", ("ws-2", "openai-prod")] = house.credential  # to the byte
        return house.add_key(workspace_id="ws-2", organisation_id="org-2", metadata={"user": "a"})
    return house.add_key(metadata={"user": "b"})


@pytest.mark.parametrize("who", ["another key's user", "another workspace", "another organisation"])
@pytest.mark.parametrize(("mine", "theirs"), list(itertools.product(REACHES, repeat=2)))
def test_no_namespace_nor_metadata_reaches_anothers_answers(
    who: str, mine: dict[str, str], theirs: dict[str, str]
) -> None:
    house = with_cache(House())
    key = house.add_key(metadata={"user": "a"})
    asked(house, key, {"x-portkey-config": CACHED, **mine})
    house.upstream.last.answer(200, None, ANSWER)
    exchange = asked(house, other(house, who), {"x-portkey-config": CACHED, **theirs})
    assert (exchange.status, len(house.upstream.flights)) == (0, 2)
    again = asked(house, key, {"x-portkey-config": CACHED, **mine})
    assert again.field("x-portkey-cache-status") == "HIT", "the other half of the proof"


def test_a_namespace_is_shared_by_those_of_whom_their_keys_say_the_same() -> None:
    house = with_cache(House())
    asked(house, house.key, {"x-portkey-config": CACHED, **REACHES[1], "x-portkey-metadata": '{"user":"x"}'})
    house.upstream.last.answer(200, None, ANSWER)
    again = asked(house, house.key, {"x-portkey-config": CACHED, **REACHES[1], "x-portkey-metadata": '{"user":"y"}'})
    assert again.field("x-portkey-cache-status") == "HIT"


@pytest.mark.parametrize("value", ["true", "TRUE", "false", "1", "yes", ""])
def test_a_refresh_asks_anew_and_never_gives_what_is_kept(value: str) -> None:
    house = with_cache(House())
    asked(house, house.key, {"x-portkey-config": CACHED})
    house.upstream.last.answer(200, None, ANSWER)
    exchange = asked(house, house.key, {"x-portkey-config": CACHED, "x-portkey-cache-force-refresh": value})
    assert (exchange.status == 0) is (value.lower() == "true")


def test_headers_turn_no_cache_on() -> None:
    house = with_cache(House())
    more = {"x-portkey-virtual-key": "openai-prod", "x-portkey-cache": "simple", "x-portkey-cache-mode": "simple",
            "x-portkey-cache-namespace": "n"}  # fmt: skip
    for _ in range(2):
        exchange = asked(house, house.key, more)
        house.upstream.last.answer(200, None, ANSWER)
        assert exchange.field("x-portkey-cache-status") == "DISABLED"
    assert len(house.upstream.flights) == 2
