"""The console in a real browser, against a real gateway with the built-in model."""

import re
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from browsing import FAINT, FOCUSED, NAMELESS, STRUCTURE, TABBED, Watched, log_in, menu, watched
from harness import EMAIL, PASSWORD, Gateway, call
from upstream import Upstream

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

MODEL_S = 60_000  # the built-in model on a busy machine
expect.set_options(timeout=15_000)
PAGES = (
    "/",
    "/playground",
    "/logs",
    "/configs",
    "/configs/new",
    "/keys",
    "/keys/new",
    "/virtual-keys",
    "/virtual-keys/new",
    "/account",
    "/nowhere",
)
SCHEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")
ABOVE = (
    "/workspaces",
    "/members",
    "/integrations",
    "/secrets",
    "/watch",
    "/watch?tab=rules",
    "/security",
    "/security?tab=logins",
    "/security?tab=sso",
    "/security?tab=tokens",
    "/security?tab=directory",
    "/audit",
    "/reference",
)
"""Of the whole organisation."""


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """One of our own: these tests make keys and count logs."""
    data = tmp_path_factory.mktemp("console") / "data"
    running = Gateway(data, settings={"LOCKGATE_LOCAL_MODEL": "on"}).init().start()
    yield running
    running.stop()


@pytest.fixture
def console(console: Watched) -> Watched:
    """A person who is logged in, at the first page."""
    console.page.goto("/")
    expect(console.page.get_by_role("heading", name="Getting started")).to_be_visible()
    return console


def clipboard(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def chat(gateway: Gateway, key: str, content: str = "Say hello.", **headers: str) -> int:
    body = {
        "model": "@local/smollm2-135m-instruct",
        "messages": [{"role": "user", "content": content}],
        "max_tokens": 8,
    }
    return gateway.call("POST", "/v1/chat/completions", body, key, **headers).status


# --- the first minutes ---


def test_from_the_setup_link_to_the_first_answer(browser: Browser, fresh_gateway: Gateway) -> None:
    made = watched(browser, fresh_gateway.url)
    page = made.page
    page.goto(fresh_gateway.setup_link)
    page.get_by_label("Email").fill(EMAIL)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("Your name").fill("Olive Owner")
    assert "token" not in page.url  # it left the address bar at once
    page.get_by_role("button", name="Create account").click()
    expect(page.get_by_text("Waiting for the first request")).to_be_visible()

    menu(page, "Copy API key")
    expect(page.get_by_text("Your API key is on the clipboard.")).to_be_visible()
    key = clipboard(page)
    assert re.fullmatch(r"lgu_[0-9A-Za-z]{61}", key)
    page.get_by_role("button", name="I have stored it").click()

    assert chat(fresh_gateway, key) == 200
    expect(page.get_by_text("Your first request arrived.")).to_be_visible()  # by itself
    page.get_by_role("link", name="Look inside", exact=True).click()
    expect(page.get_by_role("dialog", name="Request")).to_contain_text("Say hello.")
    made.check()
    page.context.close()


def test_the_setup_link_works_once(browser: Browser, gateway: Gateway) -> None:
    made = watched(browser, gateway.url)
    made.page.goto("/setup#token=lgb_anything")
    expect(made.page.get_by_role("heading", name="Already set up")).to_be_visible()
    made.check()
    made.page.context.close()


def test_a_wrong_password_is_refused_in_the_api_s_own_words(browser: Browser, gateway: Gateway) -> None:
    made = watched(browser, gateway.url)
    page = made.page
    page.goto("/logs")  # whatever was asked for, the login comes first
    page.get_by_label("Email").fill(EMAIL)
    page.get_by_label("Password", exact=True).fill("not the password at all")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("alert")).to_contain_text("password is wrong")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Logs")).to_be_visible()
    menu(page, "Sign out")
    expect(page.get_by_role("heading", name="Log in")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="Log in")).to_be_visible()
    made.check()
    page.context.close()


# --- keys ---


def test_the_profile_menu_always_ends_with_a_working_key_on_the_clipboard(console: Watched, gateway: Gateway) -> None:
    page = console.page
    menu(page, "Copy API key")
    expect(page.get_by_text("Your API key is on the clipboard.")).to_be_visible()
    first = clipboard(page)
    page.get_by_role("button", name="I have stored it").click()

    menu(page, "Copy API key")
    dialog = page.get_by_role("dialog", name="Copy API key")
    expect(dialog).to_contain_text(first[-4:])
    expect(dialog).to_contain_text("30 minutes")
    page.get_by_role("button", name="Rotate and copy").click()
    expect(page.get_by_text("Your API key is on the clipboard.")).to_be_visible()
    second = clipboard(page)
    page.get_by_role("button", name="I have stored it").click()
    assert second != first
    assert chat(gateway, second) == 200
    assert chat(gateway, first) == 200  # the overlap

    menu(page, "Copy API key")  # again, while the last rotation still overlaps
    page.get_by_role("button", name="Rotate and copy").click()
    page.get_by_role("button", name="End the older secret, rotate and copy").click()
    expect(page.get_by_text("Your API key is on the clipboard.")).to_be_visible()
    third = clipboard(page)
    page.get_by_role("button", name="I have stored it").click()
    assert chat(gateway, third) == 200


def test_a_new_key_is_shown_once_in_a_dialog_that_a_stray_click_cannot_lose(console: Watched) -> None:
    page = console.page
    page.goto("/keys/new")
    page.get_by_label("Name").fill("checkout")
    expect(page.get_by_label("Completions: write")).to_be_checked()  # a sensible default
    page.get_by_role("button", name="Create key").last.click()

    dialog = page.get_by_role("dialog", name="Key checkout")
    secret = dialog.get_by_label("API key", exact=True).input_value()
    assert re.fullmatch(r"lgw_[0-9A-Za-z]{61}", secret)
    page.keyboard.press("Escape")
    page.mouse.click(5, 400)
    expect(dialog).to_be_visible()
    dialog.get_by_role("button", name="Copy key").click()
    assert clipboard(page) == secret
    dialog.get_by_role("button", name="Verify it now").click()
    expect(dialog.get_by_text("It works")).to_be_visible(timeout=MODEL_S)
    for language in ("Python", "Node", "OpenAI Python", "OpenAI Node", "curl"):
        dialog.get_by_role("tab", name=language, exact=True).click()
        expect(dialog.get_by_role("tabpanel")).to_contain_text(f"{console.origin}/v1")
        expect(dialog.get_by_role("tabpanel")).to_contain_text("@local/smollm2-135m-instruct")
    dialog.get_by_role("button", name="I have stored it").click()

    expect(page.get_by_role("table", name="API keys")).to_contain_text(secret[-4:])
    kept = "document.documentElement.outerHTML + location.href + JSON.stringify([localStorage, sessionStorage])"
    assert secret not in page.evaluate(kept)


def test_a_key_is_edited_rotated_and_deleted(console: Watched, gateway: Gateway) -> None:
    page = console.page
    made = gateway.call(
        "POST", "/v1/api-keys/workspace/service", {"name": "short-lived", "scopes": ["completions.write"]}
    )
    key = made.json["key"]
    page.goto("/keys?search=short-lived")
    page.get_by_role("button", name="Actions for short-lived").click()
    page.get_by_role("menuitem", name="Edit").click()
    page.get_by_label("Name").fill("renamed")
    page.get_by_role("button", name="Save").click()
    page.get_by_label("Search keys").fill("renamed")

    page.get_by_role("button", name="Actions for renamed").click()
    page.get_by_role("menuitem", name="Rotate").click()
    page.get_by_role("button", name="Rotate", exact=True).click()
    expect(page.get_by_role("dialog", name="New secret of renamed")).to_be_visible()
    page.get_by_role("button", name="I have stored it").click()
    assert chat(gateway, key) == 200

    page.get_by_role("button", name="Actions for renamed").click()
    page.get_by_role("menuitem", name="Delete").click()
    page.get_by_role("button", name="Delete key").click()
    expect(page.get_by_text("No key matches.")).to_be_visible()
    page.wait_for_timeout(1000)  # the promised second
    assert chat(gateway, key) == 401


def test_the_password_is_asked_for_when_the_gateway_wants_it_and_the_act_goes_on(
    gateway: Gateway, browser: Browser
) -> None:
    made = watched(browser, gateway.url)  # a session of its own: it is replaced
    page = made.page
    refused: list[object] = []
    log_in(page)

    def refuse_once(route: Route) -> None:
        if refused:
            return route.fallback()
        refused.append(route.request.method)
        error = {"message": "Confirm your password", "code": "step_up_required"}
        return route.fulfill(status=403, json={"success": False, "error": error})

    page.route("**/v1/api-keys/workspace/service", refuse_once)
    page.goto("/keys/new")
    page.get_by_label("Name").fill("Confirmed")
    page.get_by_role("button", name="Create key").click()
    dialog = page.get_by_role("dialog", name="Confirm that it is you")
    dialog.get_by_label("Password", exact=True).fill("not the password")
    dialog.get_by_role("button", name="Confirm").click()
    expect(dialog.get_by_role("alert")).to_contain_text("not your password")
    dialog.get_by_label("Password", exact=True).fill(PASSWORD)
    dialog.get_by_role("button", name="Confirm").click()
    expect(dialog).to_have_count(0)
    expect(page.get_by_text("lgw_", exact=False).first).to_be_visible()
    assert refused == ["POST"]
    page.context.close()


def test_a_virtual_key_is_added_tested_and_deleted(console: Watched, upstream: Upstream) -> None:
    page = console.page
    page.goto("/virtual-keys/new")
    page.get_by_role("combobox", name="Provider").fill("openai")
    page.get_by_role("option", name="OpenAI", exact=True).click()
    page.get_by_label("Name").fill("Played provider")
    page.get_by_label("The provider's API key").fill("sk-played-0123456789abcdef")
    page.get_by_label("Base URL").fill(upstream.url)
    page.get_by_role("button", name="Add and test").click()

    dialog = page.get_by_role("dialog", name="Test Played provider")
    expect(dialog.get_by_text("Log in with the key")).to_be_visible()
    expect(dialog.get_by_text("It works.")).to_be_visible()
    dialog.get_by_role("button", name="Done").click()
    assert upstream.seen[0].header("authorization") == "Bearer sk-played-0123456789abcdef"

    row = page.get_by_role("row", name="Played provider")
    expect(row).to_contain_text("cdef")
    assert "sk-played-0123456789abcdef" not in page.content()
    page.get_by_role("button", name="Actions for Played provider").click()
    page.get_by_role("menuitem", name="Delete").click()
    page.get_by_role("button", name="Delete virtual key").click()
    expect(row).to_have_count(0)


# --- playground and logs ---


def test_the_playground_streams_and_leads_to_its_log(console: Watched) -> None:
    page = console.page
    page.goto("/playground")
    page.get_by_label("Longest answer").fill("24")
    page.get_by_label("Prompt", exact=True).fill("Name three colours.")
    page.keyboard.press("Enter")
    answer = page.get_by_role("article", name="Model")
    expect(answer.get_by_text("tokens/s")).to_be_visible(timeout=MODEL_S)
    expect(answer.get_by_text("First token")).to_be_visible()
    answer.get_by_role("link", name="Open log").click()

    expect(page).to_have_url(re.compile(r"/logs/[0-9a-f-]{36}$"))
    dialog = page.get_by_role("dialog", name="Request")
    expect(dialog).to_contain_text("Name three colours.")
    page.reload()  # the address alone brings it back
    expect(dialog).to_contain_text("Name three colours.")
    dialog.get_by_role("tab", name="Timing").click()
    expect(dialog.get_by_role("table", name="Timing")).to_contain_text("Wait for the provider")
    dialog.get_by_role("tab", name="Headers").click()
    expect(dialog).to_contain_text("content-type")
    dialog.get_by_role("button", name="Copy as curl").click()
    copied = clipboard(page)
    assert "$PORTKEY_API_KEY" in copied
    assert not re.search(r"lg[owu]_", copied)


def test_an_answer_can_be_stopped(console: Watched) -> None:
    page = console.page
    page.goto("/playground")
    page.get_by_label("Longest answer").fill("2000")
    page.get_by_label("Prompt", exact=True).fill("Tell a very long story about the sea.")
    page.get_by_role("button", name="Send").click()
    answer = page.get_by_role("article", name="Model")
    expect(answer.locator(".said")).to_be_visible(timeout=MODEL_S)
    page.get_by_role("button", name="Stop").click()
    expect(answer.get_by_text("Stopped")).to_be_visible()


def test_the_address_is_the_state_of_the_log_filters(console: Watched, gateway: Gateway) -> None:
    page = console.page
    metadata = '{"_user":"ann"}'
    assert chat(gateway, gateway.workspace_key, x_portkey_metadata=metadata) == 200
    assert chat(gateway, gateway.workspace_key) == 200
    page.goto("/logs")
    total = page.get_by_text(re.compile(r"^\d+ requests?$"))
    expect(total).to_be_visible()
    filters = page.get_by_role("combobox", name="Filters")
    filters.fill("_user=ann")
    filters.press("Enter")
    expect(page).to_have_url(re.compile(r"q=_user%3Dann"))
    expect(total).to_have_text("1 request")
    page.reload()
    expect(total).to_have_text("1 request")
    filters.fill("status:429")
    filters.press("Enter")
    expect(page.get_by_text("No request matches")).to_be_visible()


def test_what_people_and_models_write_is_text(console: Watched, gateway: Gateway) -> None:
    page = console.page
    hostile = "<img src=x onerror=\"alert('x')\"><script>alert(1)</script>**bold** [a](javascript:alert(2))"
    trace = "t-<svg onload=alert(3)>"
    metadata = '{"<b>k</b>":"<img src=//evil.example/x>"}'
    assert chat(gateway, gateway.workspace_key, hostile, x_portkey_metadata=metadata) == 200
    page.goto("/logs")
    page.get_by_role("table", name="Logs").get_by_role("link").first.click()
    dialog = page.get_by_role("dialog", name="Request")
    expect(dialog).to_contain_text("onerror=\"alert('x')\"")
    for tab in ("Request", "Response", "Headers"):
        dialog.get_by_role("tab", name=tab, exact=True).click()
        expect(dialog.get_by_role("tabpanel")).to_be_visible()
    assert page.locator("main img, [role=dialog] img, [role=dialog] script").count() == 0
    page.goto(f"/logs?range=all&q=trace:{trace}")
    expect(page.get_by_text("No request matches")).to_be_visible()


# --- for everyone ---


def test_every_control_has_a_name_and_every_page_its_structure(console: Watched) -> None:
    page = console.page
    for path in (*PAGES, *ABOVE):
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("[aria-busy=true]")).to_have_count(0)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            expect(page.locator(f"html[data-mantine-color-scheme={scheme}]")).to_be_attached()
            assert page.evaluate(FAINT) == [], (path, scheme)
        assert page.evaluate(NAMELESS) == [], path
        assert page.evaluate(STRUCTURE) == {"h1": 1, "main": 1, "nav": 1, "lang": "en", "doubles": []}, path


def test_the_keyboard_reaches_everything(console: Watched) -> None:
    page = console.page
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("g")
    page.keyboard.press("k")
    expect(page.get_by_role("heading", name="API keys")).to_be_visible()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_hidden()
    page.keyboard.press("Control+k")
    search = page.get_by_placeholder("Pages, keys, actions, a log or trace id")
    expect(search).to_be_focused()
    search.press_sequentially("playground")
    expect(search).to_have_value("playground")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Playground")).to_be_visible()


def test_the_tab_key_comes_by_every_control_and_shows_where_it_is(console: Watched) -> None:
    page = console.page
    for path in (*PAGES, *ABOVE):
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("[aria-busy=true]")).to_have_count(0)
        controls = dict(page.evaluate(TABBED))
        seen: dict[str, str] = {}
        for _ in range(len(controls) + 10):
            page.keyboard.press("Tab")
            focused = page.evaluate(FOCUSED)
            if focused is None:  # it has left the page for the browser's own bar
                break
            assert focused["marked"], (path, focused["html"])
            seen[focused["nth"]] = focused["html"]
        assert [html for nth, html in controls.items() if nth not in seen] == [], path


def test_show_api_call_prints_curl_without_secrets(console: Watched) -> None:
    page = console.page
    page.goto("/keys")
    page.get_by_role("button", name="Show API calls of this page").click()
    drawer = page.get_by_role("dialog", name="API calls of this page")
    expect(drawer).to_contain_text(f"curl '{console.origin}/v1/api-keys")
    expect(drawer).to_contain_text("$PORTKEY_API_KEY")


def test_the_screen_is_dark_before_the_first_paint_when_the_system_is(browser: Browser, gateway: Gateway) -> None:
    made = watched(browser, gateway.url, color_scheme="dark")
    made.page.route("**/app-*.js", lambda route: route.abort())
    made.page.goto("/", wait_until="domcontentloaded")
    assert made.page.evaluate("document.documentElement.dataset.mantineColorScheme") == "dark"
    made.page.context.close()


def test_a_session_that_ended_elsewhere_leads_to_the_login(browser: Browser, gateway: Gateway) -> None:
    made = watched(browser, gateway.url)
    page = made.page
    log_in(page)
    sent = "; ".join(f"{one['name']}={one['value']}" for one in page.context.cookies())
    headers = {"cookie": sent, "x-lockgate-console": "1", "origin": gateway.url}
    assert call("DELETE", f"{gateway.url}/v1/session", headers=headers).status == 200
    page.get_by_role("link", name="Logs", exact=True).click()
    expect(page.get_by_role("heading", name="Log in")).to_be_visible()
    made.check()
    page.context.close()
