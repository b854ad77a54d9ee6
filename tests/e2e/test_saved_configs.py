"""A config from its saving to its end, through a gateway with two workers: named by calls, default of a key and of a
workspace, changed under way, not to be overridden, not to be deleted while it is in use. Some of it with the published
Python library.
"""

import http.client
import json
import time
from collections.abc import Iterator
from typing import Any

import portkey_ai
import pytest

from harness import Gateway, Reply
from upstream import CONTENT, Upstream

BOUND_S = 1.0
CONNECTIONS = 16  # kept open: that all are one worker's has a chance of one in 32,768
INDEX = "x-portkey-last-used-option-index"
HELLO: list[dict[str, str]] = [{"role": "user", "content": "hi"}]
CHAT = {"model": "gpt-4o-mini", "messages": HELLO}
BROKEN = {"user": "status=503"}  # what our upstream takes as its script


class Place:
    """A gateway, and a good and a spare upstream, each behind a virtual key."""

    def __init__(self, gateway: Gateway, good: Upstream, spare: Upstream) -> None:
        self.gateway, self.good, self.spare = gateway, good, spare
        self.slugs = {"good": gateway.virtual_key(good.url), "spare": gateway.virtual_key(spare.url)}
        self.workspace = gateway.call("GET", "/v1/admin/workspaces", key=gateway.admin_key).json["data"][0]["id"]

    def fallback(self, **first: Any) -> dict[str, Any]:
        """`good`, made to fail unless told otherwise, then `spare`."""
        targets = [
            {"virtual_key": self.slugs["good"], "override_params": BROKEN, **first},
            {"virtual_key": self.slugs["spare"]},
        ]
        return {"strategy": {"mode": "fallback"}, "targets": targets}

    def save(self, config: dict[str, Any], **more: Any) -> str:
        reply = self.gateway.call("POST", "/v1/configs", {"name": "Saved", "config": config, **more})
        assert reply.status == 200, reply.body
        return str(reply.json["slug"])

    def change(self, slug: str, **changes: Any) -> Reply:
        return self.gateway.call("PUT", f"/v1/configs/{slug}", changes)

    def key(self, **defaults: Any) -> str:
        body = {"name": "calls", "scopes": ["completions.write"], "defaults": defaults}
        reply = self.gateway.call("POST", "/v1/api-keys/workspace/service", body)
        assert reply.status == 200, reply.body
        self.last_key = reply.json["id"]
        return str(reply.json["key"])

    def workspace_default(self, slug: str | None) -> None:
        body = {"defaults": {"config_id": slug}}
        reply = self.gateway.call("PUT", f"/v1/admin/workspaces/{self.workspace}", body, key=self.gateway.admin_key)
        assert reply.status == 200, reply.body

    def chat(self, key: str = "", **headers: str) -> Reply:
        return self.gateway.call("POST", "/v1/chat/completions", CHAT, key=key, **headers)


@pytest.fixture(name="place", scope="module")
def _place(two_workers: Gateway) -> Iterator[Place]:
    good, spare = Upstream().start(), Upstream().start()
    yield Place(two_workers, good, spare)
    good.stop()
    spare.stop()


def answered_by(reply: Reply, index: str) -> bool:
    return (reply.status, reply.headers.get(INDEX)) == (200, index)


def test_a_fallback_is_saved_and_called_by_its_slug(place: Place) -> None:
    slug = place.save(place.fallback())
    before = len(place.good.seen), len(place.spare.seen)
    reply = place.chat(x_portkey_config=slug)
    assert answered_by(reply, "config.targets[1]"), (reply.headers, reply.body)
    assert reply.json["choices"][0]["message"]["content"] == CONTENT
    assert reply.headers["x-lockgate-attempts"].startswith("config.targets[0]=503;")
    assert (len(place.good.seen), len(place.spare.seen)) == (before[0] + 1, before[1] + 1)
    assert place.good.seen[-1].json == {**CHAT, **BROKEN}
    assert place.spare.seen[-1].json == CHAT, "what is overridden for one target is not for the other"
    assert place.spare.seen[-1].header("x-portkey-config") is None


def test_a_default_of_a_key_beats_that_of_the_workspace_and_a_requests_own_beats_both(place: Place) -> None:
    of_key = place.save(place.fallback())
    of_workspace = place.save(place.fallback(override_params={}))
    own = place.save({"strategy": {"mode": "single"}, "targets": [{"virtual_key": place.slugs["spare"]}]})
    plain, pinned = place.key(), place.key(config_id=of_key)
    assert place.chat(plain).status == 400, "nobody names a provider"
    place.workspace_default(of_workspace)
    try:
        time.sleep(BOUND_S)
        assert answered_by(place.chat(plain), "config.targets[0]")
        assert answered_by(place.chat(pinned), "config.targets[1]")
        before = len(place.good.seen)
        assert place.chat(pinned, x_portkey_config=own).status == 200
        assert len(place.good.seen) == before
        assert place.gateway.call("DELETE", f"/v1/configs/{of_workspace}").status == 409
    finally:
        place.workspace_default(None)
    time.sleep(BOUND_S)
    assert place.chat(plain).status == 400


def kept_open(place: Place) -> list[http.client.HTTPConnection]:
    return [http.client.HTTPConnection("127.0.0.1", place.gateway.port, timeout=30) for _ in range(CONNECTIONS)]


def over(connection: http.client.HTTPConnection, key: str, config: str = "") -> str:
    """Which target answered over a connection that stays open, or the status."""
    headers = {"x-portkey-api-key": key, "content-type": "application/json"}
    connection.request(
        "POST", "/v1/chat/completions", json.dumps(CHAT), headers | ({"x-portkey-config": config} if config else {})
    )
    answer = connection.getresponse()
    answer.read()
    return answer.headers[INDEX] if answer.status == 200 else str(answer.status)


@pytest.mark.parametrize("through", ["header", "default of a key"])
def test_a_change_reaches_every_worker_within_a_second(place: Place, through: str) -> None:
    slug = place.save(place.fallback())
    named = slug if through == "header" else ""
    key = place.key(**({} if named else {"config_id": slug}))
    connections = kept_open(place)
    try:
        for first, index in (({}, 1), ({"override_params": {}}, 0), ({"override_params": BROKEN}, 1)):
            assert place.change(slug, config=place.fallback(**first)).status == 200
            time.sleep(BOUND_S)
            assert {over(one, key, named) for one in connections} == {f"config.targets[{index}]"}
    finally:
        for one in connections:
            one.close()
    versions = place.gateway.call("GET", f"/v1/configs/{slug}/versions").json
    assert versions["total"] == 3, "the first change changed nothing"


def test_a_virtual_key_that_is_deleted_is_out_of_every_saved_config_within_a_second(place: Place) -> None:
    doomed = place.gateway.virtual_key(place.good.url)
    slug = place.save({"strategy": {"mode": "fallback"}, "targets": [
        {"virtual_key": doomed}, {"virtual_key": place.slugs["spare"]}]})  # fmt: skip
    connections, key = kept_open(place), place.gateway.workspace_key
    try:
        assert {over(one, key, slug) for one in connections} == {"config.targets[0]"}
        assert place.gateway.call("DELETE", f"/v1/virtual-keys/{doomed}").status == 200
        time.sleep(BOUND_S)
        assert {over(one, key, slug) for one in connections} == {"config.targets[1]"}
    finally:
        for one in connections:
            one.close()


def test_a_config_in_use_is_not_deleted_and_one_out_of_use_is_gone_everywhere(place: Place) -> None:
    slug = place.save(place.fallback())
    key, of = place.key(config_id=slug), f"/v1/configs/{slug}"
    for reply in (place.gateway.call("DELETE", of), place.change(slug, status="archived")):
        assert (reply.status, "the API key 'calls'" in reply.json["message"]) == (409, True), reply.body
    assert answered_by(place.chat(key), "config.targets[1]")
    body = {"defaults": {"config_id": None}}
    assert place.gateway.call("PUT", f"/v1/api-keys/{place.last_key}", body).status == 200
    assert place.gateway.call("DELETE", of).status == 200
    time.sleep(BOUND_S)
    for _ in range(8):
        reply = place.chat(key, x_portkey_config=slug)
        assert (reply.status, reply.json["message"]) == (400, "Invalid config id passed")
    assert place.gateway.call("GET", of).status == 404


def test_an_archived_config_is_refused_until_it_is_active_again(place: Place) -> None:
    slug = place.save(place.fallback())
    for status, index in (("archived", "400"), ("active", "config.targets[1]")):
        assert place.change(slug, status=status).status == 200
        time.sleep(BOUND_S)
        connections = kept_open(place)
        assert {over(one, place.gateway.workspace_key, slug) for one in connections} == {index}
        for one in connections:
            one.close()


def test_a_locked_config_is_overridden_by_nothing_that_a_request_brings(place: Place) -> None:
    slug, other = place.save(place.fallback()), place.save({"virtual_key": place.slugs["good"]})
    key = place.key(config_id=slug, allow_config_override=False)
    for config in (other, slug, json.dumps({"virtual_key": place.slugs["good"]}), "{}"):
        reply = place.chat(key, x_portkey_config=config)
        assert (reply.status, reply.json["message"]) == (400, "Cannot override default config set for this API key.")
    moves = {"x_portkey_virtual_key": place.slugs["good"], "x_portkey_custom_host": place.good.url}
    assert answered_by(place.chat(key, **moves), "config.targets[1]")
    assert place.spare.seen[-1].header("authorization") == "Bearer sk-upstream-0123456789abcdef"


def test_a_stored_key_is_not_led_away_by_a_saved_config(place: Place) -> None:
    """It may be saved, since a custom host is what some configs are for; the key does not travel."""
    before = len(place.spare.seen)
    slug = place.save({"virtual_key": place.slugs["good"], "custom_host": place.spare.url})
    reply = place.chat(x_portkey_config=slug)
    assert (reply.status, len(place.spare.seen)) == (400, before), reply.body
    assert "is not bound to" in reply.json["message"]


# --- the published library ---


def client(place: Place, **more: Any) -> Any:
    return portkey_ai.Portkey(api_key=place.gateway.workspace_key, base_url=place.gateway.base_url, **more)


def test_the_library_calls_by_slug_and_by_an_inline_config(place: Place) -> None:
    slug = place.save(place.fallback())
    for config in (slug, place.fallback()):
        answer = client(place, config=config).chat.completions.create(model="gpt-4o-mini", messages=HELLO)
        assert answer.choices[0].message.content == CONTENT
        assert answer.get_headers()["last-used-option-index"] == "config.targets[1]"
        assert answer.get_headers()["provider"] == "openai"


def test_the_library_streams_through_a_fallback(place: Place) -> None:
    stream = client(place, config=place.save(place.fallback())).chat.completions.create(
        model="gpt-4o-mini", messages=HELLO, stream=True
    )
    words = [chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices]
    assert "".join(words) == "word0 word1 word2 "


def test_the_library_sets_a_config_for_one_call(place: Place) -> None:
    plain = client(place, virtual_key=place.slugs["good"])
    answer = plain.with_options(config=place.save(place.fallback())).chat.completions.create(
        model="gpt-4o-mini", messages=HELLO
    )
    assert answer.get_headers()["last-used-option-index"] == "config.targets[1]"
    answer = plain.chat.completions.create(model="gpt-4o-mini", messages=HELLO)
    assert answer.get_headers()["last-used-option-index"] == "config"


def test_the_library_is_told_what_is_wrong_with_an_inline_config(place: Place) -> None:
    wrong = {"strategy": {"mode": "falback"}, "targets": [{"virtual_key": place.slugs["good"]}]}
    with pytest.raises(Exception, match="Invalid config passed") as caught:
        client(place, config=wrong).chat.completions.create(model="gpt-4o-mini", messages=HELLO)
    assert getattr(caught.value, "status_code", 0) == 400
