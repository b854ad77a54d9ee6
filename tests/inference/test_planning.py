"""Which plan a call follows, when it is compiled, what it hangs on, and whose word counts."""

from typing import Any

import msgspec
import pytest

from inference.scripted import ANSWER, CHAT, HELLO, Exchange, House
from inference.walks import ask, document, fallback, retrying, routed, targets, tries, went
from lockgate.core import plan
from lockgate.core.config import Config
from lockgate.core.errors import DirectoryUnavailable
from lockgate.core.plan import Plan, Target
from lockgate.inference import routes
from lockgate.inference.routes import Leg

FORBIDDEN = "Cannot override default config set for this API key."
ALONE = "Invalid config provided. Maximum one target is allowed for batch/file/fine_tuning requests"


def saved(document: Any, slug: str = "pc-main", **options: Any) -> House:
    house = routed(**options)
    house.add_config(slug, document)
    return house


def by_default(house: House, **more: Any) -> Exchange:
    """A call that brings no config, by a key that has one."""
    key = house.add_key(default_config="pc-main", **more)
    return house.ask(api_key=key)


# --- saved configs ---


@pytest.mark.parametrize("name", ["pc-main", " pc-main "])
def test_a_saved_config_is_found_by_its_slug(name: str) -> None:
    house = saved({"virtual_key": "b"})
    exchange = ask(house, name)
    house.upstream.last.answer(200, None, ANSWER)
    assert (went(house), exchange.status) == (["b"], 200)


def test_a_slug_that_nobody_has_is_refused_in_the_compatible_words() -> None:
    house = saved({"virtual_key": "b"})
    exchange = ask(house, "pc-other")
    assert (exchange.status, exchange.document["message"]) == (400, "Invalid config id passed")
    assert (house.journal.record.status, house.journal.record.end) == (400, "refused")


def test_a_config_of_another_workspace_does_not_exist_here() -> None:
    house = routed()
    house.add_config("pc-theirs", {"virtual_key": "a"}, workspace="ws-2")
    assert ask(house, "pc-theirs").document["message"] == "Invalid config id passed"


def test_a_saved_config_that_is_not_here_yet_is_loaded_first() -> None:
    house = saved({"virtual_key": "b"})
    house.directory.slow.add(("config", ("ws-1", "pc-main")))
    ask(house, "pc-main")
    assert house.upstream.flights == []
    house.directory.settle()
    assert went(house) == ["b"]


def test_a_saved_config_that_is_loaded_and_does_not_exist_is_refused() -> None:
    house = routed()
    house.directory.slow.add(("config", ("ws-1", "pc-gone")))
    exchange = ask(house, "pc-gone")
    assert not exchange.status
    house.directory.settle()
    assert exchange.document["message"] == "Invalid config id passed"


def test_without_control_a_config_that_is_not_here_cannot_be_followed() -> None:
    house = saved({"virtual_key": "b"})
    house.chat()  # the key is known
    house.directory.slow.add(("config", ("ws-1", "pc-main")))
    exchange = ask(house, "pc-main")
    house.directory.away = True
    house.directory.settle()
    assert exchange.status == 503


@pytest.mark.parametrize("document", [{"virtual_key": "b"}, fallback("bc"), retrying(name="b")], ids=str)
def test_the_next_call_follows_the_config_as_it_was_changed(document: dict[str, Any]) -> None:
    house = saved({"virtual_key": "a"})
    ask(house, "pc-main")
    house.add_config("pc-main", document, version="v2")
    ask(house, "pc-main")
    house.add_config("pc-main", fallback("ca"), version="v3")
    ask(house, "pc-main")
    assert went(house) == ["a", "b", "c"]


def test_after_its_config_was_deleted_a_call_is_refused() -> None:
    house = saved(fallback("ab"))
    ask(house, "pc-main")
    del house.directory.entries["config", ("ws-1", "pc-main")]
    assert ask(house, "pc-main").document["message"] == "Invalid config id passed"
    assert went(house) == ["a"]


def test_a_call_under_way_follows_the_config_that_it_began_with() -> None:
    house = saved(fallback("ab"))
    ask(house, "pc-main")
    house.add_config("pc-main", fallback("ac"), version="v2")
    house.upstream.last.answer(503)
    assert went(house) == ["a", "b"]


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[Plan]:
    """The plans that are compiled, as they are."""
    made: list[Plan] = []
    real = plan.compile

    def spy(config: Config) -> Plan:
        made.append(real(config))
        return made[-1]

    monkeypatch.setattr(plan, "compile", spy)
    return made


@pytest.fixture
def bound(monkeypatch: pytest.MonkeyPatch) -> list[Leg]:
    """The legs that are bound, as they are."""
    made: list[Leg] = []
    real = routes.bind

    def spy(target: Target, lookup: Any, workspace_id: str) -> Leg:
        made.append(real(target, lookup, workspace_id))
        return made[-1]

    monkeypatch.setattr(routes, "bind", spy)
    return made


def test_a_version_is_compiled_once(compiled: list[Plan]) -> None:
    house = saved(fallback("ab"))
    for number in range(3):
        house.ask(api_key=house.key, config="pc-main", more={"openai_project": f"p{number}"})  # routes of their own
    assert len(compiled) == 1
    house.add_config("pc-main", fallback("ab"), version="v2")
    ask(house, "pc-main")
    assert len(compiled) == 2


def test_saved_configs_may_be_larger_than_inline_ones() -> None:
    many = fallback("a" * 65)
    house = saved(many)
    ask(house, "pc-main")
    assert went(house) == ["a"]
    assert ask(house, many).status == 400


# --- the default of a key or its workspace ---


@pytest.mark.parametrize("name", ["pc-main", "id-of-pc-main"])
def test_a_call_without_a_config_follows_the_default_of_its_key(name: str) -> None:
    house = saved({"virtual_key": "c"})
    house.ask(api_key=house.add_key(default_config=name))
    assert went(house) == ["c"]


def test_a_call_with_a_config_of_its_own_follows_that_one() -> None:
    house = saved({"virtual_key": "c"})
    key = house.add_key(default_config="pc-main")
    house.ask(api_key=key, config='{"virtual_key":"a"}')
    assert went(house) == ["a"]


@pytest.mark.parametrize("config", ['{"virtual_key":"a"}', "pc-main", "pc-nobody", "{nonsense"])
def test_where_overriding_is_not_allowed_a_call_with_a_config_is_refused(config: str) -> None:
    house = saved({"virtual_key": "c"})
    key = house.add_key(default_config="pc-main", allow_config_override=False)
    exchange = house.ask(api_key=key, config=config)
    assert (exchange.status, exchange.document["message"]) == (400, FORBIDDEN)
    assert house.upstream.flights == []
    assert house.journal.record.end == "refused"


def test_where_overriding_is_not_allowed_the_default_holds() -> None:
    house = saved({"virtual_key": "c"})
    by_default(house, allow_config_override=False)
    assert went(house) == ["c"]


def test_where_there_is_no_default_nothing_is_overridden() -> None:
    house = routed()
    house.ask(api_key=house.add_key(allow_config_override=False), config='{"virtual_key":"a"}')
    assert went(house) == ["a"]


def test_a_default_that_is_gone_is_no_licence_to_go_anywhere() -> None:
    house = routed()
    exchange = house.ask(api_key=house.add_key(default_config="pc-gone"), virtual_key="a")
    assert exchange.document["message"] == "Invalid config id passed"
    assert house.upstream.flights == []


def test_a_default_config_names_the_provider_and_not_the_header() -> None:
    house = saved({"virtual_key": "c"})
    house.ask(api_key=house.add_key(default_config="pc-main"), virtual_key="a")
    assert went(house) == ["c"]


def test_a_default_that_names_no_provider_takes_the_headers_one() -> None:
    house = saved({"override_params": {"temperature": 0}})
    house.ask(api_key=house.add_key(default_config="pc-main"), virtual_key="a")
    assert went(house) == ["a"]
    assert document(house.upstream.last)["temperature"] == 0


def test_when_the_default_changes_the_next_call_follows_it() -> None:
    house = saved({"virtual_key": "c"})
    house.add_config("pc-second", {"virtual_key": "b"})
    key = house.add_key(default_config="pc-main")
    house.ask(api_key=key)
    found = house.caller(key)
    name = next(name for name, entry in house.directory.entries.items() if entry is found)
    house.directory.entries[name] = msgspec.structs.replace(found, default_config="pc-second")
    house.ask(api_key=key)
    assert went(house) == ["c", "b"]


# --- inline configs ---


def test_an_inline_config_is_compiled_once(compiled: list[Plan]) -> None:
    house = routed()
    for number in range(3):
        house.ask(
            api_key=house.key,
            config=msgspec.json.encode(fallback("ab")).decode(),
            more={"openai_project": f"p{number}"},
        )
    assert len(compiled) == 1
    assert len(house.upstream.flights) == 3


def test_a_plan_that_was_not_asked_for_in_a_while_is_forgotten(
    monkeypatch: pytest.MonkeyPatch, compiled: list[Plan]
) -> None:
    monkeypatch.setattr("lockgate.inference.planning.PLANS", 3)
    monkeypatch.setattr("lockgate.inference.planning.ROUTES", 3)
    house = routed()
    for number in (91_000, 92_000, 93_000, 93_000, 94_000, 94_000, 91_000):  # the first has to make room for the fourth
        ask(house, fallback("ab", request_timeout=number))
        house.second_passes()  # what a key's requests came to is thrown away every second
    assert len(compiled) == 5
    assert len(house.upstream.flights) == 7


def test_no_key_of_an_inline_config_stays_in_memory(compiled: list[Plan], bound: list[Leg]) -> None:
    house = routed()
    ask(house, {"strategy": {"mode": "fallback"}, "targets": [{"provider": "openai", "api_key": f"sk-inline-{n}"}
                                                             for n in range(2)]})  # fmt: skip
    house.upstream.last.answer(503)
    assert len(bound) == 2
    kept = repr((compiled, [(leg.target, leg.fixed, leg.auth, leg.options, leg.addresses) for leg in bound]))
    assert "sk-inline" not in kept
    assert [flight.field("authorization") for flight in house.upstream.flights] == [
        "Bearer sk-inline-0", "Bearer sk-inline-1",
    ]  # fmt: skip


def test_a_leg_is_bound_when_a_walk_first_comes_to_it(bound: list[Leg]) -> None:
    house = routed()
    ask(house, fallback("abc"))
    assert [leg.slug for leg in bound] == ["a"]
    house.upstream.last.answer(503)
    ask(house, fallback("abc"))
    house.upstream.last.answer(503)
    assert [leg.slug for leg in bound] == ["a", "b"]


# --- virtual keys that come and go ---


def test_a_virtual_key_that_nobody_has_does_not_stop_a_fallback() -> None:
    house = routed()
    exchange = ask(house, fallback("xb"))
    house.upstream.last.answer(200, None, ANSWER)
    assert (went(house), exchange.status) == (["b"], 200)
    record = house.journal.record
    assert tries(record) == [("targets[0]", 400, "refused"), ("targets[1]", 200, "")]
    assert [one.credential for one in record.tries] == ["x", "b"]
    assert (record.credential, record.attempts) == ("b", 1)


def test_a_virtual_key_that_is_deleted_while_an_earlier_target_is_asked_is_passed_over() -> None:
    house = routed()
    exchange = ask(house, fallback("abc"))
    del house.directory.entries["credential", ("ws-1", "b")]
    house.upstream.last.answer(503)
    assert went(house) == ["a", "c"]
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.field("x-portkey-last-used-option-index") == "config.targets[2]"
    assert tries(house.journal.record) == [
        ("targets[0]", 503, ""), ("targets[1]", 400, "refused"), ("targets[2]", 200, ""),
    ]  # fmt: skip
    assert [one.credential for one in house.journal.record.tries] == ["a", "b", "c"]


def test_where_every_virtual_key_is_gone_the_call_says_so_and_nothing_is_sent() -> None:
    house = routed()
    exchange = ask(house, fallback("xy"))
    assert (exchange.status, exchange.document["message"]) == (400, "Following keys are not valid: y")
    assert (house.upstream.flights, house.journal.started) == ([], [])
    assert house.journal.record.attempts == 0


def test_a_secret_that_is_replaced_between_two_attempts_is_used() -> None:
    house = routed()
    ask(house, fallback("ab"))
    house.add_credential("b", sealed=b"sealed:sk-the-second-secret-of-b")
    house.upstream.last.answer(503)
    assert house.upstream.last.field("authorization") == "Bearer sk-the-second-secret-of-b"


def test_a_leg_that_was_bound_before_is_bound_again_for_a_new_secret() -> None:
    house = routed()
    for secret in (b"sealed:sk-the-second-secret-of-a", b"sealed:sk-the-third-secret-of-a"):
        house.add_credential("a", sealed=secret)
        ask(house, fallback("ab"))
        assert house.upstream.last.field("authorization") == f"Bearer {secret[7:].decode()}"


def test_a_virtual_key_that_expires_between_two_calls_is_passed_over() -> None:
    house = routed()
    house.add_credential("a", expires_at=house.clock.ms + 1000)
    ask(house, fallback("ab"))
    house.clock.ms += 1000
    ask(house, fallback("ab"))
    assert went(house) == ["a", "b"]


def test_what_a_walk_comes_to_need_is_loaded_in_the_middle_of_it() -> None:
    house = routed()
    exchange = ask(house, fallback("ab"))
    house.directory.slow.add(("credential", ("ws-1", "b")))
    house.upstream.last.answer(503)
    assert went(house) == ["a"]
    house.directory.settle()
    assert went(house) == ["a", "b"]
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.answer == ANSWER


def test_what_is_loaded_in_the_middle_of_a_walk_may_turn_out_not_to_exist() -> None:
    house = routed()
    ask(house, fallback("axb"))
    house.directory.slow.add(("credential", ("ws-1", "x")))
    house.upstream.last.answer(503)
    house.directory.settle()
    assert went(house) == ["a", "b"]


def test_when_control_is_away_in_the_middle_of_a_walk_it_ends_there() -> None:
    house = routed()
    exchange = ask(house, fallback("abc"))
    house.directory.slow.add(("credential", ("ws-1", "b")))
    house.upstream.last.answer(503)
    ((_, _, loaded),) = house.directory.loads
    loaded(DirectoryUnavailable("Control is away"))
    assert (went(house), exchange.status) == (["a"], 503)
    assert tries(house.journal.record) == [("targets[0]", 503, ""), ("targets[1]", 503, "directory_unavailable")]


def test_a_client_that_leaves_while_something_is_loaded_is_not_asked_for_again() -> None:
    house = routed()
    exchange = ask(house, fallback("ab"))
    house.directory.slow.add(("credential", ("ws-1", "b")))
    house.upstream.last.answer(503)
    exchange.leave()
    house.directory.settle()
    assert went(house) == ["a"]
    assert house.journal.record.end == "client_gone"


# --- passthrough ---


def test_a_passthrough_target_goes_where_the_request_says() -> None:
    house = routed()
    config = {"strategy": {"mode": "fallback"}, "targets": [{"passthrough": True}, {"virtual_key": "b"}]}
    ask(house, config, headers={"virtual_key": "c"})
    house.upstream.last.answer(503)
    assert went(house) == ["c", "b"]


def test_a_passthrough_target_goes_where_the_model_says() -> None:
    house = routed()
    config = {"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": "b"}, {"passthrough": True}]}
    ask(house, config, b'{"model":"@c/gpt-4o-mini","messages":[]}')
    house.upstream.last.answer(503)
    assert went(house) == ["b", "c"]
    assert document(house.upstream.last)["model"] == "gpt-4o-mini"


def test_a_passthrough_target_of_a_request_that_says_nothing_is_passed_over() -> None:
    house = routed()
    config = {"strategy": {"mode": "fallback"}, "targets": [{"passthrough": True}, {"virtual_key": "b"}]}
    ask(house, config)
    assert went(house) == ["b"]


# --- headers against configs ---


def test_the_headers_host_beats_that_of_every_target() -> None:
    house = House()
    keyed = [{"provider": "openai", "api_key": "k", "custom_host": f"https://{name}.example/v1"} for name in "ab"]
    config = {"strategy": {"mode": "fallback"}, "targets": keyed}
    ask(house, config, headers={"custom_host": "https://own.example/v1"})
    house.upstream.last.answer(503)
    assert [flight.url for flight in house.upstream.flights] == ["https://own.example/v1"] * 2


def test_the_headers_list_of_forwarded_fields_replaces_the_configs() -> None:
    house = routed()
    fields = {
        "x-portkey-api-key": house.key, "content-type": "application/json", "x-one": "1", "x-two": "2",
        "x-portkey-config": '{"virtual_key":"a","forward_headers":["x-one"]}',
    }  # fmt: skip
    house.send("POST", CHAT, fields, HELLO)
    house.send("POST", CHAT, {**fields, "x-portkey-forward-headers": "x-two"}, HELLO)
    first, second = house.upstream.flights
    assert ({"x-one", "x-two"} & first.names, {"x-one", "x-two"} & second.names) == ({"x-one"}, {"x-two"})


def test_each_target_forwards_its_own_fields() -> None:
    house = routed()
    config = fallback("ab")
    config["targets"][0]["forward_headers"] = ["x-one"]
    config["targets"][1]["forward_headers"] = ["x-two"]
    fields = {
        "x-portkey-api-key": house.key, "content-type": "application/json", "x-one": "1", "x-two": "2",
        "x-portkey-config": msgspec.json.encode(config).decode(),
    }  # fmt: skip
    house.send("POST", CHAT, fields, HELLO)
    house.upstream.last.answer(503)
    assert [{"x-one", "x-two"} & flight.names for flight in house.upstream.flights] == [{"x-one"}, {"x-two"}]


@pytest.mark.parametrize(("header", "seconds"), [({}, 0.07), ({"request_timeout": "20"}, 0.02)], ids=str)
def test_the_headers_timeout_beats_the_configs(header: dict[str, str], seconds: float) -> None:
    house = routed()
    ask(house, {"virtual_key": "a", "request_timeout": 70}, headers=header)
    assert seconds in [due for due, _, timer in house.timers.waiting if not timer.cancelled]


def test_provider_options_in_headers_hold_where_the_config_names_no_provider() -> None:
    house = routed()
    ask(house, retrying(name=""), headers={"virtual_key": "a", "openai_project": "p-header"})
    assert house.upstream.last.field("openai-project") == "p-header"


def test_provider_options_in_headers_are_not_for_the_provider_that_a_config_names() -> None:
    house = routed()
    ask(house, fallback("ab"), headers={"openai_project": "p-header"})
    assert house.upstream.last.field("openai-project") == ""


# --- where one target is all that may be ---


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/v1/batches"), ("GET", "/v1/files/file-1"), ("POST", "/v1/fine_tuning/jobs")]
)
def test_what_lives_at_one_provider_may_have_one_target(method: str, path: str) -> None:
    house = routed()
    exchange = ask(house, fallback("ab"), b"{}" if method == "POST" else b"", path=path, method=method)
    assert (exchange.status, exchange.document["message"]) == (400, ALONE)
    assert house.upstream.flights == []


def test_that_holds_after_the_same_headers_served_for_something_else() -> None:
    house = routed()
    ask(house, fallback("ab"))
    exchange = ask(house, fallback("ab"), b"{}", path="/v1/batches")
    assert (exchange.status, exchange.document["message"]) == (400, ALONE)
    assert ask(house, fallback("ab")).status == 0
    assert len(house.upstream.flights) == 2


@pytest.mark.parametrize(
    "config",
    [
        {"virtual_key": "a"},
        retrying(),
        fallback("a"),
        {"strategy": {"mode": "single"}, "targets": targets("ab")},
        {"strategy": {"mode": "fallback"}, "targets": [fallback("a")]},
    ],
    ids=str,
)
def test_what_lives_at_one_provider_goes_to_the_one_target_of_a_config(config: dict[str, Any]) -> None:
    house = routed()
    ask(house, config, b'{"input_file_id":"file-1"}', path="/v1/batches")
    assert went(house) == ["a"]
