"""Configs in the console: writing one, what it would do, its versions, who uses it, and what became of a call."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from browsing import Watched
from harness import Gateway
from upstream import Upstream

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
expect.set_options(timeout=15_000)

TWO = {
    "strategy": {"mode": "fallback"},
    "targets": [{"name": "first", "virtual_key": "main"}, {"name": "second", "virtual_key": "spare"}],
}
BY_PLAN = {
    "strategy": {
        "mode": "conditional",
        "conditions": [{"query": {"metadata.plan": {"$eq": "paid"}}, "then": "good"}],
        "default": "cheap",
    },
    "targets": [{"name": "good", "virtual_key": "main"}, {"name": "cheap", "virtual_key": "spare"}],
}


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, shared_upstream: Upstream) -> Iterator[Gateway]:
    running = Gateway(tmp_path_factory.mktemp("configs") / "data").init().start()
    for slug in ("main", "spare"):
        body = {
            "name": slug,
            "slug": slug,
            "provider": "openai",
            "key": "sk-played-0123456789",
            "custom_host": shared_upstream.url,
        }
        assert running.call("POST", "/v1/virtual-keys", body).status == 200
    yield running
    running.stop()


def saved(gateway: Gateway, config: Any, name: str = "Route", **more: Any) -> str:
    reply = gateway.call("POST", "/v1/configs", {"name": name, "config": config, **more})
    assert reply.status == 200, reply.body
    return str(reply.json["slug"])


def document(gateway: Gateway, slug: str) -> Any:
    return json.loads(gateway.call("GET", f"/v1/configs/{slug}").json["config"])


def editor(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Config as JSON")


def write(page: Page, text: str) -> None:
    editor(page).click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(text)


def explain(page: Page) -> Locator:
    return page.get_by_role("region", name="Explain")


def node(page: Page, name: str) -> Locator:
    """A node of the drawn tree by its title, without those below it."""
    return page.locator(".node").filter(has=page.get_by_role("button", name=name, exact=True))


# --- from nothing to a saved config ---


def test_an_empty_page_leads_to_a_config_that_answers(console: Watched, gateway: Gateway) -> None:
    page = console.page
    page.goto("/configs")
    expect(page.get_by_role("heading", name="No config yet")).to_be_visible()
    page.get_by_role("link", name="Start with this example").click()
    expect(page.get_by_text("Nothing is wrong with it.")).to_be_visible()
    page.get_by_label("Name").fill("Main route")
    page.get_by_role("button", name="Save config").click()
    expect(page.get_by_role("heading", name="Main route")).to_be_visible()

    slug = page.url.rsplit("/", 1)[1]
    body = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}
    assert gateway.call("POST", "/v1/chat/completions", body, x_portkey_config=slug).status == 200
    page.get_by_role("link", name="All configs").click()
    row = page.get_by_role("row", name=re.compile("Main route"))
    expect(row).to_contain_text("first")
    expect(row).to_contain_text("second")
    expect(row.get_by_role("img", name="Fallback")).to_be_visible()


@pytest.mark.parametrize("template", ["fallback", "loadbalance", "canary", "conditional", "retry", "cache"])
def test_every_template_is_good_as_it_stands(console: Watched, template: str) -> None:
    page = console.page
    page.goto(f"/configs/new?from={template}")
    expect(page.get_by_text("Nothing is wrong with it.")).to_be_visible()
    expect(explain(page).locator(".node[data-state=answered]")).to_have_count(1)


def test_a_copy_is_saved_beside_the_original(console: Watched, gateway: Gateway) -> None:
    slug = saved(gateway, TWO, "Copied")
    page = console.page
    page.goto("/configs")
    page.get_by_role("button", name="Actions for Copied").click()
    page.get_by_role("menuitem", name="Duplicate").click()
    expect(page.get_by_label("Name")).to_have_value("Copied (copy)")
    page.get_by_role("button", name="Save config").click()
    expect(page.get_by_role("heading", name="Copied (copy)")).to_be_visible()
    other = page.url.rsplit("/", 1)[1]
    assert other != slug
    assert document(gateway, other) == TWO


# --- the editor ---


def test_the_editor_completes_from_the_schema_and_the_workspace(console: Watched, gateway: Gateway) -> None:
    page = console.page
    page.goto(f"/configs/{saved(gateway, {'virtual_key': 'main'})}")
    write(page, "{")
    page.keyboard.type('"virt')
    expect(page.get_by_role("option", name=re.compile("^virtual_key"))).to_be_visible()
    page.wait_for_timeout(100)  # the list ignores keys in its first moments, lest it takes what was meant for the text
    page.keyboard.press("Enter")
    page.keyboard.type("sp")
    expect(page.get_by_role("option", name="spare")).to_be_visible()
    page.wait_for_timeout(100)
    page.keyboard.press("Enter")
    expect(editor(page)).to_contain_text('"virtual_key": "spare"')


def test_mistakes_are_told_as_they_are_made_with_their_paths_and_places(console: Watched, gateway: Gateway) -> None:
    page = console.page
    page.goto(f"/configs/{saved(gateway, TWO)}")
    write(page, '{"strategy": {"mode": "fallback"},\n "targets": [{"virtual_key": "nobody"}],\n "retry": {}}')
    findings = page.get_by_role("region", name="Findings")
    expect(findings).to_contain_text("targets.0.virtual_key")
    expect(findings).to_contain_text("There is no such virtual key in this workspace")
    findings.get_by_role("button", name=re.compile("no such virtual key")).click()
    assert page.evaluate("getSelection().toString()") == '"virtual_key": "nobody"'
    expect(page.locator(".cm-lintRange-error")).to_have_text('"virtual_key": "nobody"')

    write(page, '{"virtual_key": "main", "retri": {"attempts": 1}}')
    expect(findings).to_contain_text("Did you mean 'retry'?")
    write(page, '{"virtual_key": "main",}')
    expect(findings).to_contain_text("The last entry has no comma after it")
    write(page, '{"virtual_key": "main"}')
    expect(page.get_by_text("Nothing is wrong with it.")).to_be_visible()


def test_what_is_refused_is_not_lost(console: Watched, gateway: Gateway) -> None:
    slug = saved(gateway, TWO)
    page = console.page
    page.goto(f"/configs/{slug}")
    write(page, '{"virtual_key": "nobody"}')
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Following keys are not valid: nobody")
    expect(editor(page)).to_contain_text("nobody")
    assert document(gateway, slug) == TWO


def test_only_the_page_of_a_config_loads_the_editor(console: Watched, gateway: Gateway) -> None:
    slug = saved(gateway, TWO)
    page = console.page
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    for path in ("/", "/configs", "/keys", "/logs", "/playground"):
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
    assert not [url for url in loaded if "/assets/config-" in url]
    page.goto(f"/configs/{slug}")
    expect(editor(page)).to_be_visible()
    assert [url for url in loaded if "/assets/config-" in url]


# --- what it would do ---


def test_the_tree_shows_conditions_with_what_they_met_and_the_way_taken(console: Watched, gateway: Gateway) -> None:
    page = console.page
    page.goto(f"/configs/{saved(gateway, BY_PLAN)}")
    root = node(page, "Conditional")
    expect(root).to_contain_text("metadata.plan is not there")
    expect(node(page, "cheap")).to_have_attribute("data-state", "answered")
    expect(node(page, "good")).to_contain_text("no condition led here")

    explain(page).get_by_label("Metadata").fill("plan=paid")
    page.keyboard.press("Enter")
    expect(root).to_contain_text('metadata.plan is "paid"')
    expect(root.get_by_role("img", name="holds", exact=True)).to_be_visible()
    expect(node(page, "good")).to_have_attribute("data-state", "answered")
    expect(node(page, "cheap")).to_have_attribute("data-state", "not reached")


def test_a_target_can_be_supposed_to_fail_and_nothing_is_sent(
    console: Watched, gateway: Gateway, shared_upstream: Upstream
) -> None:
    page = console.page
    page.goto(f"/configs/{saved(gateway, TWO)}")
    expect(node(page, "first")).to_have_attribute("data-state", "answered")
    before = len(shared_upstream.seen)
    node(page, "first").get_by_role("combobox", name="Suppose first").click()
    page.get_by_role("option", name="says 503").click()
    expect(node(page, "first")).to_have_attribute("data-state", "failed")
    expect(node(page, "first")).to_contain_text("answered 503")
    expect(node(page, "second")).to_have_attribute("data-state", "answered")
    expect(explain(page).get_by_role("status")).to_contain_text("from second after 2 attempts")
    assert len(shared_upstream.seen) == before


def test_the_tree_follows_the_text_before_it_is_saved(console: Watched, gateway: Gateway) -> None:
    page = console.page
    page.goto(f"/configs/{saved(gateway, TWO)}")
    expect(node(page, "first")).to_be_visible()
    write(page, '{"virtual_key": "spare", "request_timeout": 2500, "retry": {"attempts": 2, "on_status_codes": [429]}}')
    alone = node(page, "@spare")
    expect(alone).to_contain_text("each attempt 2.5 s")
    expect(alone).to_contain_text("2 retries on 429")
    expect(alone).to_contain_text("tokens in")
    alone.get_by_role("button", name="@spare").click()
    expect(editor(page)).to_be_focused()


# --- versions ---


def test_versions_are_compared_and_an_old_one_is_put_back(console: Watched, gateway: Gateway) -> None:
    slug = saved(gateway, {"virtual_key": "main", "request_timeout": 1000}, "Versioned")
    page = console.page
    page.goto(f"/configs/{slug}")
    write(page, '{"virtual_key": "main", "request_timeout": 2000}')
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Version 2 is in force.")).to_be_visible()
    page.get_by_role("tab", name="Versions (2)").click()

    beside = page.get_by_role("table", name="Version 1 beside Version 2")
    expect(beside.locator("td[data-kind=gone].diff-text")).to_contain_text('"request_timeout": 1000')
    expect(beside.locator("td[data-kind=new].diff-text")).to_contain_text('"request_timeout": 2000')
    page.get_by_text("One column").click()
    expect(page.get_by_role("table", name="Version 1 to Version 2").locator("tr[data-kind=new]")).to_have_count(1)
    page.reload()  # the address alone brings the page back
    page.get_by_role("navigation", name="Versions").get_by_role("button", name=re.compile("Version 1")).click()
    page.get_by_role("button", name="Restore").click()
    page.get_by_role("dialog").get_by_role("button", name="Restore").click()
    expect(page.get_by_role("tab", name="Versions (3)")).to_be_visible()
    assert document(gateway, slug)["request_timeout"] == 1000
    page.get_by_role("tab", name="Document").click()
    expect(editor(page)).to_contain_text("1000")


# --- who uses it ---


def test_a_config_in_use_names_its_users_instead_of_being_deleted(console: Watched, gateway: Gateway) -> None:
    page = console.page
    slug = saved(gateway, TWO, "Used")
    page.goto("/keys/new")
    page.get_by_label("Name").fill("pinned key")
    page.get_by_role("combobox", name="Default config").fill("Used")
    page.get_by_role("option", name=re.compile("^Used")).click()
    page.get_by_role("switch", name="Calls may bring a config of their own").press("Space")
    page.get_by_role("button", name="Create key").last.click()
    page.get_by_role("button", name="I have stored it").click()
    keys = gateway.call("GET", "/v1/api-keys", key=gateway.admin_key).json["data"]
    (made,) = (key for key in keys if key["name"] == "pinned key")
    assert (made["defaults"]["config_id"], made["allow_config_override"]) == (slug, 0)

    page.goto("/configs")
    page.get_by_role("button", name="Actions for Used").click()
    page.get_by_role("menuitem", name="Delete").click()
    dialog = page.get_by_role("dialog", name="Used is in use")
    expect(dialog.get_by_role("link", name="pinned key")).to_be_visible()
    dialog.get_by_role("button", name="Close").last.click()

    page.goto("/keys?search=pinned key")
    page.get_by_role("button", name="Actions for pinned key").click()
    page.get_by_role("menuitem", name="Edit").click()
    page.get_by_role("combobox", name="Default config").click()
    page.get_by_role("option", name=re.compile("^None")).click()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.goto("/configs")
    page.get_by_role("button", name="Actions for Used").click()
    page.get_by_role("menuitem", name="Delete").click()
    page.get_by_role("button", name="Delete config").click()
    expect(page.get_by_role("row", name=re.compile("Used"))).to_have_count(0)
    assert gateway.call("GET", f"/v1/configs/{slug}").status == 404


def test_the_workspaces_default_is_marked_and_moved(console: Watched, gateway: Gateway) -> None:
    saved(gateway, TWO, "Default to be")
    page = console.page
    page.goto("/configs")
    row = page.get_by_role("row", name=re.compile("Default to be"))
    page.get_by_role("button", name="Actions for Default to be").click()
    page.get_by_role("menuitem", name="Make it the default").click()
    page.get_by_role("button", name="Make it the default").click()
    expect(row.get_by_text("Default", exact=True)).to_be_visible()
    page.get_by_role("button", name="Actions for Default to be").click()
    page.get_by_role("menuitem", name="No longer the default").click()
    page.get_by_role("button", name="Remove the default").click()
    expect(row.get_by_text("Default", exact=True)).to_have_count(0)


# --- what became of a call ---


def test_a_log_shows_every_attempt_with_the_waits_between(console: Watched, gateway: Gateway) -> None:
    failing = {
        "name": "flaky",
        "virtual_key": "main",
        "retry": {"attempts": 1},
        "override_params": {"user": "status=503"},
    }
    slug = saved(gateway, {**TWO, "targets": [failing, {"virtual_key": "spare"}], "cache": {"mode": "simple"}})
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Count the attempts"}]}
    replies = [gateway.call("POST", "/v1/chat/completions", body, x_portkey_config=slug) for _ in range(2)]
    assert [reply.status for reply in replies] == [200, 200]
    again, first = gateway.call("GET", "/v1/logs").json["data"][:2]

    page = console.page
    page.goto(f"/logs/{first['id']}")
    page.get_by_role("tab", name="Attempts").click()
    attempts = page.get_by_role("table", name="Attempts")
    rows = attempts.get_by_role("row").all_inner_texts()
    told = [re.sub(r"\s+", " ", row) for row in rows]
    assert [row.split(" ")[0] for row in told if not row.startswith("wait")] == ["1.", "2.", "3."]
    assert ["503" in row for row in told if not row.startswith("wait")] == [True, True, False]
    failed, retried = gateway.call("GET", f"/v1/logs/{first['id']}").json["attempts_detail"][:2]
    waited_us = retried["us_sent"] - failed["us_sent"] - failed["us_took"]
    assert told[1].startswith("wait") == (waited_us >= 10_000)  # before the retry: chance may make it a short one
    expect(page.get_by_text("The cache did not have it.")).to_be_visible()

    page.goto(f"/logs/{again['id']}")
    page.get_by_role("tab", name="Attempts").click()
    expect(page.get_by_text("The answer came from the cache.")).to_be_visible()
    expect(attempts.get_by_role("row").first).to_contain_text("503")  # its own answers are never kept
    expect(attempts.get_by_role("row").last).to_contain_text("503")


def test_a_log_says_that_another_target_finished_a_broken_stream(console: Watched, gateway: Gateway) -> None:
    breaking = {"name": "breaks", "virtual_key": "main", "override_params": {"user": "events=6 cut"}}
    slug = saved(gateway, {**TWO, "recovery": "continue", "targets": [breaking, {"virtual_key": "spare"}]})
    body = {"model": "gpt-4o", "stream": True, "messages": [{"role": "user", "content": "Go on"}]}
    assert gateway.call("POST", "/v1/chat/completions", body, x_portkey_config=slug).status == 200
    page = console.page
    page.goto("/logs")
    page.get_by_role("table", name="Logs").get_by_role("link").first.click()
    page.get_by_role("tab", name="Attempts").click()
    expect(page.get_by_text("Continued by another target")).to_be_visible()
    attempts = page.get_by_role("table", name="Attempts").get_by_role("row")
    expect(attempts.first).to_contain_text("cut")
    expect(attempts.last).to_contain_text("200")


def test_a_config_is_text_whatever_it_holds(console: Watched, gateway: Gateway) -> None:
    hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    conditions = [{"query": {"metadata.plan": {"$eq": hostile}}, "then": hostile}]
    strategy = {"mode": "conditional", "conditions": conditions, "default": hostile}
    slug = saved(gateway, {"strategy": strategy, "targets": [{"name": hostile, "virtual_key": "main"}]}, hostile)
    page = console.page
    page.goto("/configs")
    expect(page.get_by_role("link", name=hostile)).to_be_visible()
    page.goto(f"/configs/{slug}")
    expect(explain(page).locator(".node").last).to_contain_text("<script>")
    page.goto(f"/configs/{slug}/versions")
    expect(page.locator("table.diff")).to_contain_text("onerror")
    assert page.locator("main img, main script").count() == 0


def test_the_calls_of_a_configs_page_are_shown_as_curl(console: Watched, gateway: Gateway) -> None:
    page = console.page
    page.goto(f"/configs/{saved(gateway, TWO)}")
    expect(node(page, "first")).to_be_visible()
    page.get_by_role("button", name="Show API calls of this page").click()
    drawer = page.get_by_role("dialog", name="API calls of this page")
    for path in ("/v1/configs/lint", "/v1/configs/explain", "/v1/configs/schema"):
        expect(drawer).to_contain_text(path)
