"""What an organisation owns, in the console: integrations, secret references, bait, the audit log, the reference."""

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browsing import Watched, act, local, named_gateway
from harness import Gateway
from upstream import Upstream

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
expect.set_options(timeout=15_000)
SECRET = "sk-shared-canary-0123456789"


@pytest.fixture(name="gateway", scope="module")
def _gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder: Path = tmp_path_factory.mktemp("organisation")
    settings = {"LOCKGATE_SECRET_ENV": "GATE_SECRET_", "GATE_SECRET_OPENAI": SECRET}
    running = named_gateway(folder / "data", **settings).init().start()
    yield running
    running.stop()


@pytest.fixture(name="origin", scope="module")
def _origin(gateway: Gateway) -> str:
    return local(gateway)


def ask(gateway: Gateway, model: str) -> int:
    body = {"model": model, "messages": [{"role": "user", "content": "hi"}]}
    return gateway.call("POST", "/v1/chat/completions", body).status


def toggle(page: Page, name: str) -> None:
    page.get_by_role("switch", name=name).press("Space")  # by the keyboard: its drawing lies over it


def test_an_integration_is_shared_narrowed_and_built_on(
    console: Watched, gateway: Gateway, shared_upstream: Upstream
) -> None:
    page = console.page
    page.goto("/integrations")
    expect(page.get_by_role("heading", name="No integration yet")).to_be_visible()
    page.get_by_role("button", name="Add integration").click()
    drawer = page.get_by_role("dialog", name="Add an integration")
    drawer.get_by_role("combobox", name="Provider").fill("openai")
    page.get_by_role("option", name="OpenAI", exact=True).click()
    drawer.get_by_label("Name").fill("Company account")
    drawer.get_by_label("The provider's API key").fill(SECRET)
    drawer.get_by_label("Base URL").fill(shared_upstream.url)
    toggle(page, "Open to every workspace")
    expect(drawer.get_by_role("switch", name="Open to every workspace")).not_to_be_checked()
    drawer.get_by_role("button", name="Add integration").click()
    row = page.get_by_role("row", name=re.compile("Company account"))
    expect(row).to_contain_text("Organisation")
    expect(page.get_by_role("dialog")).to_have_count(0)
    slug = row.locator("td").nth(1).inner_text()
    assert SECRET not in page.content()
    assert ask(gateway, f"@{slug}/gpt-4o-mini") != 200  # closed to this workspace

    act(page, "Company account", "Workspaces")
    toggle(page, "Open to Shared Team")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    act(page, "Company account", "Models")
    toggle(page, "Every model")
    models = page.get_by_role("dialog", name="Models of Company account")
    models.get_by_role("button", name="Untick all").click()
    models.get_by_label("Search models").fill("gpt-4o-mini")
    models.get_by_role("checkbox", name="gpt-4o-mini", exact=True).check()
    expect(models.get_by_text(re.compile("^1 of"))).to_be_visible()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("dialog")).to_have_count(0)

    page.goto("/virtual-keys")
    expect(page.get_by_role("row", name=re.compile("Company account"))).to_be_visible()  # it came with the access
    page.get_by_role("button", name="From an integration").click()
    drawer = page.get_by_role("dialog", name="A provider from an integration")
    drawer.get_by_label("Name").fill("Night account")
    drawer.get_by_role("button", name="Add provider").click()
    made = page.get_by_role("row", name=re.compile("Night account"))
    provider = made.locator(".mono").first.inner_text().lstrip("@")
    assert ask(gateway, f"@{provider}/gpt-4o-mini") == 200
    assert shared_upstream.seen[-1].header("authorization") == f"Bearer {SECRET}"
    assert ask(gateway, f"@{provider}/gpt-4o") == 400  # not ticked


def one_escape_closes(page: Page, opener: str, dialog: str) -> None:
    """What a button opened is closed by one Escape, and whoever works by keyboard stands where they were."""
    button = page.get_by_role("button", name=opener)
    button.focus()
    page.keyboard.press("Enter")
    drawer = page.get_by_role("dialog", name=dialog)
    first = drawer.get_by_role("combobox").first
    expect(first).to_be_focused()
    expect(first).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(button).to_be_focused()


def test_one_escape_closes_a_dialog_that_begins_with_a_list(console: Watched, gateway: Gateway) -> None:
    page = console.page
    body = {"name": "For the dialog", "ai_provider_id": "openai", "key": SECRET}
    assert gateway.call("POST", "/v1/integrations", body, key=gateway.admin_key).status == 200
    page.goto("/virtual-keys")
    one_escape_closes(page, "From an integration", "A provider from an integration")
    one_escape_closes(page, "Add virtual key", "Add a virtual key")
    page.goto("/integrations")
    one_escape_closes(page, "Add integration", "Add an integration")


def test_a_list_that_was_opened_is_closed_before_its_dialog(console: Watched) -> None:
    """By typing, by an arrow or by a click: each opens it."""
    page = console.page
    page.goto("/integrations")
    page.get_by_role("button", name="Add integration").click()
    drawer = page.get_by_role("dialog", name="Add an integration")
    provider = drawer.get_by_role("combobox", name="Provider")
    openers: list[Callable[[], None]] = [
        lambda: provider.press_sequentially("open"),
        lambda: provider.press("ArrowDown"),
        lambda: provider.click(position={"x": 20, "y": 10}),
    ]
    for opens in openers:
        opens()
        expect(provider).to_have_attribute("aria-expanded", "true")
        page.keyboard.press("Escape")
        expect(provider).to_have_attribute("aria-expanded", "false")
        expect(drawer).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_secret_that_is_kept_elsewhere_is_named_and_tried(console: Watched) -> None:
    page = console.page
    page.goto("/secrets")
    for name, variable, said in (
        ("Of production", "GATE_SECRET_OPENAI", "Of production: "),
        ("Mistyped", "GATE_SECRET_OPENAY", "There is no such variable"),
    ):
        page.get_by_role("button", name="Add reference").click()
        drawer = page.get_by_role("dialog", name="Add a secret reference")
        drawer.get_by_label("Name").fill(name)
        drawer.get_by_label("Variable").fill(variable)
        drawer.get_by_role("button", name="Save").click()
        act(page, name, "Test")
        expect(page.get_by_role("status").filter(has_text=said)).to_be_visible()
    assert SECRET not in page.content()
    act(page, "Mistyped", "Delete")
    page.get_by_role("button", name="Delete", exact=True).click()
    expect(page.get_by_role("button", name="Actions for Mistyped")).to_have_count(0)


def test_bait_is_laid_and_tells_of_whoever_tries_it(console: Watched, gateway: Gateway) -> None:
    page = console.page
    page.goto("/watch?tab=bait")
    page.get_by_role("button", name="Lay bait").click()
    drawer = page.get_by_role("dialog", name="Lay bait")
    drawer.get_by_label("Name").fill("In the old wiki")
    drawer.get_by_label("Note").fill("page 12")
    drawer.get_by_role("button", name="Make the key").click()
    dialog = page.get_by_role("dialog", name="In the old wiki")
    key = dialog.get_by_label("API key", exact=True).input_value()
    dialog.get_by_role("button", name="I have stored it").click()
    row = page.get_by_role("row", name=re.compile("In the old wiki"))
    expect(row).to_contain_text("Never")

    assert gateway.call("POST", "/v1/chat/completions", {"model": "m", "messages": []}, key=key).status == 401
    page.get_by_role("tab", name="Alerts").click()
    alert = page.get_by_role("row", name=re.compile("is bait, and somebody tried it"))
    for _ in range(20):  # the alert is written a moment after the refusal
        if alert.count():
            break
        page.wait_for_timeout(250)
        page.reload()
        expect(page.locator("h1")).to_be_visible()
    expect(alert).to_contain_text("Open")
    alert.get_by_role("button", name="Actions for").click()
    page.get_by_role("menuitem", name="Seen to").click()
    expect(alert).not_to_contain_text("Open")


def test_the_tester_of_a_key_names_the_rule_that_says_no(console: Watched, gateway: Gateway) -> None:
    body = {"name": "narrow", "scopes": ["completions.write"], "allowed_ips": ["192.0.2.0/24"]}
    assert gateway.call("POST", "/v1/api-keys/workspace/service", body).status == 200
    page = console.page
    page.goto("/keys")
    act(page, "narrow", "Would it be let in?")
    drawer = page.get_by_role("dialog", name="Would narrow be let in?")
    address, verdict = drawer.get_by_label("It comes from"), drawer.get_by_role("status")
    address.fill("192.0.2.7")
    drawer.get_by_role("button", name="Ask").click()
    expect(verdict).to_contain_text("It would be let in")
    address.fill("198.51.100.7")
    drawer.get_by_role("button", name="Ask").click()
    expect(verdict).to_contain_text("It would be refused")
    expect(verdict).to_contain_text("192.0.2.0/24 only")


def test_the_audit_log_shows_what_was_done_and_is_filtered_by_its_address(console: Watched, gateway: Gateway) -> None:
    page = console.page
    made = gateway.call("POST", "/v1/admin/workspaces", {"name": "Audited"}, key=gateway.admin_key).json
    page.goto("/audit")
    table = page.get_by_role("table", name="Audit log")
    expect(table.get_by_role("button", name="workspace: create").first).to_be_visible()
    expect(page.get_by_text("The chain holds")).to_be_visible()
    filters = page.get_by_role("combobox", name="Filters")
    filters.fill("action:workspace.create")
    filters.press("Enter")
    expect(page).to_have_url(re.compile(r"action=workspace\.create"))
    filters.fill(f"object_id:{made['id']}")
    filters.press("Enter")
    total = page.get_by_text(re.compile(r"^\d+ entr"))
    expect(total).to_have_text("1 entry")
    page.reload()
    expect(total).to_have_text("1 entry")
    table.get_by_role("button", name="workspace: create").click()
    entry = page.get_by_role("dialog", name="workspace: create")
    expect(entry).to_contain_text('"name": "Audited"')
    expect(entry).to_contain_text("Admin key")  # who did it, by name
    page.keyboard.press("Escape")
    expect(table.get_by_role("button", name="workspace: create")).to_be_focused()

    page.get_by_role("button", name="Export").click()
    with page.expect_download() as file:
        page.get_by_role("menuitem", name="JSON lines").click()
    assert made["id"] in Path(file.value.path()).read_text()
    export = gateway.call("GET", f"/v1/audit-logs/export?object_id={made['id']}", key=gateway.admin_key)
    assert hashlib.sha256(export.body).hexdigest() in export.headers["lockgate-signature"]


def test_the_reference_sends_a_call_and_shows_its_answer(console: Watched) -> None:
    page = console.page
    page.goto("/reference")
    page.get_by_role("textbox", name="Search operations").fill("post admin/workspaces create")
    page.get_by_role("button", name=re.compile("^POST .*workspace")).first.click()
    expect(page.get_by_text("This changes things for real.")).to_be_visible()
    page.get_by_role("textbox", name="Body").fill('{"name": "By the reference"}')
    page.get_by_role("button", name="Send as me").click()
    expect(page.get_by_text('"By the reference"').last).to_be_visible()
    page.get_by_role("textbox", name="Body").fill('{"nam": 1}')
    page.get_by_role("button", name="Send as me").click()
    expect(page.get_by_role("alert").filter(has_text="Answered with 400")).to_be_visible()
    page.goto("/workspaces")
    expect(page.get_by_role("row", name=re.compile("By the reference"))).to_be_visible()
