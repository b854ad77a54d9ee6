"""Second factors, passkeys and the organisation's rules in the console, in a browser with an authenticator."""

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyotp
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from browsing import Watched, act, entered, joined, local, menu, named_gateway
from harness import PASSWORD, Gateway

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
expect.set_options(timeout=15_000)


@pytest.fixture(name="gateway", scope="module")
def _gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder: Path = tmp_path_factory.mktemp("security")
    running = named_gateway(folder / "data").init().start()
    yield running
    running.stop()


@pytest.fixture(name="origin", scope="module")
def _origin(gateway: Gateway) -> str:
    return local(gateway)


def authenticator(page: Page) -> None:
    """A platform authenticator that has seen its owner's face already."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def add_app(page: Page) -> tuple[pyotp.TOTP, str]:
    """An authenticator app enrolled by the secret that is shown, and the code that this took. Leaves the dialog of the
    recovery codes open.
    """
    page.get_by_role("button", name="Add an app").click()
    dialog = page.get_by_role("dialog", name="Add an app")
    app = pyotp.TOTP(dialog.locator("pre").inner_text().replace(" ", ""))
    expect(dialog.get_by_role("img", name="QR code of the secret")).to_be_visible()
    dialog.get_by_label("Code", exact=True).fill("000000" if app.now() != "000000" else "111111")
    dialog.get_by_role("button", name="Add", exact=True).click()
    expect(dialog.get_by_role("alert")).to_be_visible()
    code = app.now()
    dialog.get_by_label("Code", exact=True).fill(code)
    dialog.get_by_role("button", name="Add", exact=True).click()
    return app, code


def recovery_codes(page: Page) -> list[str]:
    dialog = page.get_by_role("dialog", name="Your recovery codes")
    codes = dialog.locator("pre").inner_text().split()
    page.keyboard.press("Escape")  # a stray key does not lose them
    dialog.get_by_role("button", name="I have stored them").click()
    expect(dialog).to_have_count(0)
    return codes


def password(page: Page, email: str) -> None:
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()


def test_an_app_is_enrolled_and_asked_for_and_a_recovery_code_stands_in_once(
    gateway: Gateway, browser: Browser
) -> None:
    made = entered(browser, local(gateway), joined(gateway, "Tom Token"), "/account")
    page = made.page
    expect(page.get_by_role("heading", name="Your password stands alone")).to_be_visible()
    app, spent = add_app(page)
    codes = recovery_codes(page)
    assert len(codes) >= 8
    expect(page.get_by_role("table", name="Second factors")).to_contain_text(f"{len(codes)} left")

    menu(page, "Sign out")
    password(page, "tom@example.org")
    expect(page.get_by_role("heading", name="One more step")).to_be_visible()
    field = page.get_by_label("Code of your app")
    field.fill(f"{spent[:3]} {spent[3:]}")  # as the app shows it; enrolling took it, however late it is
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("alert")).to_be_visible()
    field.fill(app.at(int(time.time()) + 30))  # the next one
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Your account")).to_be_visible()

    for attempt in range(2):
        menu(page, "Sign out")
        password(page, "tom@example.org")
        page.get_by_role("button", name="Lost it? Use a recovery code").click()
        page.get_by_label("Recovery code").fill(codes[0])
        page.get_by_role("button", name="Log in").click()
        if attempt == 0:
            expect(page.get_by_role("heading", name="Your account")).to_be_visible()
    expect(page.get_by_role("alert")).to_be_visible()  # it was used
    made.check()
    page.context.close()


def test_a_passkey_logs_in_without_a_password_and_is_removed(gateway: Gateway, browser: Browser) -> None:
    made = entered(browser, local(gateway), joined(gateway, "Paula Passkey"), "/account")
    page = made.page
    authenticator(page)
    page.get_by_role("button", name="Add a passkey").click()
    recovery_codes(page)
    expect(page.get_by_role("button", name="Actions for Passkey on Linux")).to_be_visible()

    menu(page, "Sign out")
    page.get_by_role("button", name="Passkey", exact=True).click()
    expect(page.get_by_role("heading", name="Your account")).to_be_visible()  # no address, no password

    menu(page, "Sign out")
    password(page, "paula@example.org")
    page.get_by_role("button", name="Use a passkey").click()
    expect(page.get_by_role("heading", name="Your account")).to_be_visible()

    act(page, "Passkey on Linux", "Remove")
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(page.get_by_role("heading", name="Your password stands alone")).to_be_visible()
    menu(page, "Sign out")
    password(page, "paula@example.org")
    expect(page.get_by_role("heading", name="Your account")).to_be_visible()
    made.check()
    page.context.close()


def test_whoever_has_a_second_factor_confirms_an_act_by_it(gateway: Gateway, browser: Browser) -> None:
    made = entered(browser, local(gateway), joined(gateway, "Una Update"), "/account")
    page = made.page
    _, spent = add_app(page)
    codes = recovery_codes(page)
    waited: list[str] = []

    def six_minutes_later(route: Route) -> None:
        if waited:
            return route.fallback()
        waited.append(route.request.method)
        error = {"message": "Confirm that it is you", "code": "step_up_required"}
        return route.fulfill(status=403, json={"success": False, "error": error})

    page.route("**/v1/profile/factors/*", six_minutes_later)
    act(page, "Authenticator app", "Remove")
    page.get_by_role("button", name="Remove", exact=True).click()
    dialog = page.get_by_role("dialog", name="Confirm that it is you")
    expect(dialog.get_by_label("Code of your app")).to_be_focused()
    expect(dialog.get_by_text("password")).to_have_count(0)  # it would not be enough
    dialog.get_by_label("Code of your app").fill(spent)
    dialog.get_by_role("button", name="Confirm").click()
    expect(dialog.get_by_role("alert")).to_be_visible()
    dialog.get_by_role("button", name="Use a recovery code").click()
    dialog.get_by_label("Recovery code").fill(codes[1])
    dialog.get_by_role("button", name="Confirm").click()
    expect(page.get_by_role("heading", name="Your password stands alone")).to_be_visible()
    assert waited == ["DELETE"]
    page.context.close()


def test_a_right_that_is_taken_from_members_is_gone_from_their_open_session(
    console: Watched, gateway: Gateway, browser: Browser
) -> None:
    place: dict[str, Any] = {"workspaces": [{"id": gateway.keys["workspace_id"], "role": "member"}]}
    made = entered(browser, local(gateway), joined(gateway, "Mona Member", **place), "/configs")
    mona = made.page
    expect(mona.get_by_role("heading", name="No config yet")).to_be_visible()
    page = console.page
    page.goto("/security")
    switch = page.get_by_role("switch", name="Members may see configs")
    expect(switch).to_be_checked()
    with page.expect_response(lambda answer: answer.request.method == "PUT"):
        switch.press("Space")  # by the keyboard: its drawing lies over it
    expect(switch).not_to_be_checked()
    mona.wait_for_timeout(1000)  # the promised second
    mona.reload()
    expect(mona.get_by_role("alert")).to_contain_text("membersViewConfigs is off")

    with page.expect_response(lambda answer: answer.request.method == "PUT"):
        switch.press("Space")
    mona.wait_for_timeout(1000)
    mona.reload()
    expect(mona.get_by_role("heading", name="No config yet")).to_be_visible()
    made.check()
    mona.context.close()


def test_without_the_second_factor_that_is_asked_for_nothing_but_adding_one_works(
    console: Watched, gateway: Gateway, browser: Browser
) -> None:
    made = entered(browser, local(gateway), joined(gateway, "Otto Other"), "/keys")
    otto = made.page
    page = console.page
    page.goto("/security?tab=logins")
    roles = page.get_by_role("combobox", name="A second factor is needed by")
    roles.click()
    page.get_by_role("option", name="Members").click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("The rules for logins were saved.")).to_be_visible()

    otto.wait_for_timeout(1000)
    for path in ("/keys", "/logs", "/members"):
        otto.goto(path)
        expect(otto.get_by_text("asks for a second factor: add one below")).to_be_visible()
        expect(otto.get_by_role("heading", level=1)).to_have_text("Your account")
        expect(otto.get_by_role("navigation")).to_have_count(0)
    add_app(otto)
    expect(otto.get_by_text("asks for a second factor")).to_be_visible()  # the codes are not lost to a page that opens
    recovery_codes(otto)
    expect(otto.get_by_role("navigation").get_by_role("link", name="API keys")).to_be_visible()
    otto.goto("/keys")
    expect(otto.get_by_role("heading", level=1)).to_have_text("API keys")

    roles.press("Backspace")
    with page.expect_response(lambda answer: answer.request.method == "PUT") as saved:
        page.get_by_role("button", name="Save").click()
    assert saved.value.ok
    made.check()
    otto.context.close()


def test_single_sign_on_is_an_owner_s_to_set_up(console: Watched, gateway: Gateway, browser: Browser) -> None:
    page = console.page
    page.goto("/security?tab=sso")
    page.get_by_role("button", name="Add provider").click()
    drawer = page.get_by_role("dialog", name="Add an identity provider")
    for label, text in (
        ("Name", "Company login"),
        ("Issuer", "http://127.0.0.1:9"),
        ("Client id", "lockgate"),
        ("Client secret", "canary-client-secret"),
        ("Domains", "example.com"),
    ):
        drawer.get_by_label(label).first.fill(text)
    drawer.get_by_label("Domains").first.press("Enter")
    drawer.get_by_role("button", name="Save").click()
    expect(page.get_by_role("row", name=re.compile("Company login"))).to_contain_text("example.com")
    page.get_by_role("button", name="Show API calls of this page").click()
    calls = page.get_by_role("dialog", name="API calls of this page")
    expect(calls).to_contain_text("client_id")
    assert "canary-client-secret" not in page.content()
    page.keyboard.press("Escape")

    admin = entered(browser, local(gateway), joined(gateway, "Alma Admin", "admin"), "/security?tab=sso")
    expect(admin.page.get_by_text("Only an owner changes these.")).to_be_visible()
    expect(admin.page.get_by_role("button", name="Actions for Company login")).to_have_count(0)
    admin.check()
    admin.page.context.close()

    act(page, "Company login", "Delete")
    page.get_by_role("button", name="Delete", exact=True).click()
    expect(page.get_by_role("heading", name="No identity provider yet")).to_be_visible()
