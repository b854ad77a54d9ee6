"""People in the console: workspaces, members, invites, roles, and what each of them may do."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import Watched, act, entered, joined, local, menu, named_gateway, watched
from harness import PASSWORD, Gateway

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
expect.set_options(timeout=15_000)
ANOTHER = "another battery staple horse 7"


@pytest.fixture(name="gateway", scope="module")
def _gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder: Path = tmp_path_factory.mktemp("people")
    running = named_gateway(folder / "data").init().start()
    yield running
    running.stop()


@pytest.fixture(name="origin", scope="module")
def _origin(gateway: Gateway) -> str:
    return local(gateway)


def read(gateway: Gateway, path: str) -> Any:
    reply = gateway.call("GET", f"/v1/{path}", key=gateway.admin_key)
    assert reply.status == 200, reply.body
    return reply.json["data"]


def reason(page: Page, scope: str) -> str:
    """Why this person may not, as the gateway says it to whoever asks."""
    asked = f"fetch('/v1/me/can?scope={scope}').then((answer) => answer.json())"
    return str(page.evaluate(asked)["data"][0]["message"])


def test_a_workspace_is_made_entered_and_peopled(console: Watched, gateway: Gateway) -> None:
    page = console.page
    joined(gateway, "Walter Watch")
    page.goto("/workspaces")
    page.get_by_role("button", name="Create workspace").click()
    drawer = page.get_by_role("dialog", name="Create a workspace")
    drawer.get_by_label("Name").fill("Night shift")
    drawer.get_by_label("Description").fill("Who is awake")
    drawer.get_by_role("button", name="Add a pair").click()
    drawer.get_by_label("Name of pair 1").fill("team")
    drawer.get_by_label("Value of pair 1").fill("night")
    drawer.get_by_role("button", name="Create workspace").click()
    expect(page.get_by_role("row", name=re.compile("Night shift.*Who is awake"))).to_be_visible()
    made = next(one for one in read(gateway, "admin/workspaces") if one["name"] == "Night shift")
    assert made["defaults"]["metadata"] == {"team": "night"}

    page.get_by_role("button", name=re.compile("^Workspace .*: change$")).click()
    page.get_by_role("menuitem", name="Night shift").click()
    page.goto("/virtual-keys")  # the other workspace's things are gone from sight
    expect(page.get_by_role("button", name="Workspace Night shift")).to_be_visible()
    with page.expect_request(re.compile(r"/v1/virtual-keys\?.*workspace_id=" + made["id"])):
        page.reload()  # it is remembered
    expect(page.get_by_role("heading", name="No provider is connected yet")).to_be_visible()

    page.goto(f"/workspaces/{made['id']}")
    drawer = page.get_by_role("dialog", name="Members of Night shift")
    drawer.get_by_role("combobox", name="Put in").click()
    page.get_by_role("option", name=re.compile("Walter")).click()
    drawer.get_by_role("button", name="Add", exact=True).click()
    role = drawer.get_by_role("combobox", name="Role of Walter Watch")
    expect(role).to_have_value("Member")
    role.click()
    with page.expect_response(re.compile(f"/v1/admin/workspaces/{made['id']}/users/")):
        page.get_by_role("option", name=re.compile("Manager")).click()
    expect(role).to_have_value("Manager")
    assert [one["role"] for one in read(gateway, f"admin/workspaces/{made['id']}/users")] == ["manager"]
    act(page, "Walter Watch", "Take out")
    page.get_by_role("button", name="Take out", exact=True).click()
    expect(drawer.get_by_role("heading", name="Nobody was put in yet")).to_be_visible()


def test_a_workspace_goes_when_its_name_was_typed(console: Watched, gateway: Gateway) -> None:
    page = console.page
    assert gateway.call("POST", "/v1/admin/workspaces", {"name": "Brief"}, key=gateway.admin_key).status == 200
    page.goto("/workspaces")
    act(page, "Brief", "Delete")
    dialog = page.get_by_role("dialog", name="Delete Brief?")
    delete = dialog.get_by_role("button", name="Delete workspace")
    dialog.get_by_label("Type Brief to confirm").fill("Brie")
    expect(delete).to_be_disabled()
    dialog.get_by_label("Type Brief to confirm").fill("Brief")
    delete.click()
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="Actions for Brief")).to_have_count(0)


def test_from_an_invite_to_a_member_who_rises_and_falls(console: Watched, gateway: Gateway, browser: Browser) -> None:
    owner = console.page
    owner.goto("/members")
    owner.get_by_role("button", name="Invite").click()
    drawer = owner.get_by_role("dialog", name="Invite a person")
    drawer.get_by_label("Email").fill("ann@example.org")
    drawer.get_by_role("button", name="Make the link").click()
    dialog = owner.get_by_role("dialog", name="Invite of ann@example.org")
    link = dialog.get_by_label("Link").input_value()
    dialog.get_by_role("button", name="Done").click()
    expect(owner.get_by_role("row", name=re.compile("ann@example.org"))).to_contain_text("Pending")

    made = watched(browser, local(gateway))
    ann = made.page
    ann.goto(link)
    ann.get_by_label("Your name").fill("Ann Arrival")
    assert "token" not in ann.url  # it left the address bar at once
    ann.get_by_label("Password", exact=True).fill(ANOTHER)
    ann.get_by_role("button", name="Join").click()
    expect(ann.get_by_role("heading", name="Getting started")).to_be_visible()
    ann.get_by_role("navigation").get_by_role("link", name="API keys").wait_for()
    expect(ann.get_by_role("navigation").get_by_role("link", name="Members")).to_have_count(0)

    # what she may not do is off, and says why in the gateway's own words
    ann.goto("/workspaces")
    create = ann.get_by_role("button", name="Create workspace")
    expect(create).to_be_disabled()
    ann.get_by_role("button", name=re.compile("^Why can.t I")).click()
    said = reason(ann, "workspaces.create")
    assert "admin" in said
    expect(ann.get_by_text(said)).to_be_visible()

    owner.goto("/members")
    row = owner.get_by_role("row", name=re.compile("Ann Arrival"))
    act(owner, "Ann Arrival", "Change role")
    owner.get_by_role("combobox", name="Role in the organisation").click()
    owner.get_by_role("option", name=re.compile("^Admin")).click()
    owner.get_by_role("button", name="Save").click()
    expect(row).to_contain_text("Admin")
    ann.reload()
    expect(create).to_be_enabled()

    act(owner, "Ann Arrival", "Disable")
    owner.get_by_role("button", name="Disable", exact=True).click()
    expect(row).to_contain_text("Disabled")
    ann.goto("/logs")
    expect(ann.get_by_role("heading", name="Log in")).to_be_visible()  # her session ended with it

    act(owner, "Ann Arrival", "Let in again")
    expect(row).to_contain_text("Active")
    act(owner, "Ann Arrival", "Remove")
    owner.get_by_role("button", name="Remove", exact=True).click()
    expect(row).to_have_count(0)
    assert "ann@example.org" not in {one["email"] for one in read(gateway, "admin/users")}
    made.check()
    ann.context.close()


def test_an_invite_is_sent_anew_and_withdrawn(console: Watched, gateway: Gateway, browser: Browser) -> None:
    page = console.page
    invite = {"email": "late@example.org", "role": "member"}
    first = gateway.call("POST", "/v1/admin/users/invites", invite, gateway.admin_key).json["invite_link"]
    page.goto("/members?tab=invites")
    act(page, "late@example.org", "New link")
    dialog = page.get_by_role("dialog", name="Invite of late@example.org")
    second = dialog.get_by_label("Link").input_value()
    assert second != first
    dialog.get_by_role("button", name="Done").click()
    act(page, "late@example.org", "Withdraw")
    page.get_by_role("button", name="Withdraw", exact=True).click()
    expect(page.get_by_role("row", name=re.compile("late@example.org"))).not_to_contain_text("Pending")

    late = watched(browser, local(gateway))
    late.page.goto(second)
    late.page.get_by_label("Password", exact=True).fill(ANOTHER)
    late.page.get_by_role("button", name="Join").click()
    expect(late.page.get_by_role("alert")).to_be_visible()
    expect(late.page.get_by_role("heading", name="Join Lockgate")).to_be_visible()
    late.check()
    late.page.context.close()


def test_an_owner_makes_a_link_to_a_new_password(console: Watched, gateway: Gateway, browser: Browser) -> None:
    email = joined(gateway, "Fred Forgetful")
    page = console.page
    page.goto("/members")
    act(page, "Fred Forgetful", "Reset link")
    page.get_by_role("button", name="Make the link").click()
    link = page.get_by_role("dialog", name="New password of Fred Forgetful").get_by_label("Link").input_value()
    assert link.startswith(f"{local(gateway)}/reset-password#token=")
    before = entered(browser, local(gateway), email)

    made = watched(browser, local(gateway))
    fred = made.page
    fred.goto(link)
    fred.get_by_label("New password").fill(ANOTHER)
    assert "token" not in fred.url
    fred.get_by_role("button", name="Save").click()
    expect(fred.get_by_role("heading", name="Your password is new")).to_be_visible()
    fred.get_by_role("link", name="Go to the login").click()
    fred.get_by_label("Email").fill(email)
    for password, answer in ((PASSWORD, "password is wrong"), (ANOTHER, "")):
        fred.get_by_label("Password", exact=True).fill(password)
        fred.get_by_role("button", name="Log in").click()
        if answer:
            expect(fred.get_by_role("alert")).to_contain_text(answer)
    expect(fred.get_by_role("heading", name="Getting started")).to_be_visible()

    before.page.goto("/logs")
    expect(before.page.get_by_role("heading", name="Log in")).to_be_visible()  # what was open before is ended

    menu(fred, "Sign out")
    fred.goto(link)  # once
    fred.get_by_label("New password").fill(PASSWORD)
    fred.get_by_role("button", name="Save").click()
    expect(fred.get_by_role("alert")).to_be_visible()
    for one in (made, before):
        one.check()
        one.page.context.close()


def test_a_forgotten_password_leads_to_somebody_who_can_help_where_no_mail_is_sent(
    gateway: Gateway, browser: Browser
) -> None:
    made = watched(browser, local(gateway))
    made.page.goto("/")
    made.page.get_by_role("button", name="Forgot your password?").click()
    made.page.get_by_label("Email").fill("nobody@example.org")
    made.page.get_by_role("button", name="Send me a link").click()
    expect(made.page.get_by_text("Ask an owner or an admin")).to_be_visible()
    made.check()
    made.page.context.close()


def test_what_a_member_may_not_do_is_off_and_says_why(gateway: Gateway, browser: Browser) -> None:
    gateway.call("POST", "/v1/virtual-keys", {"name": "Shared one", "provider": "openai", "key": "sk-x-0123456789"})
    place = {"id": gateway.keys["workspace_id"], "role": "member"}
    member = entered(browser, local(gateway), joined(gateway, "Mona Member", workspaces=[place]), "/virtual-keys")
    page = member.page
    expect(page.get_by_role("button", name="Add virtual key")).to_be_disabled()
    expect(page.get_by_role("button", name="Test Shared one")).to_be_disabled()
    page.get_by_role("button", name=re.compile("^Why can")).first.press("Enter")
    reason_shown = page.get_by_text("This needs virtual_keys.create")
    expect(reason_shown).to_be_visible()
    page.keyboard.press("Escape")
    expect(reason_shown).to_be_hidden()
    page.get_by_role("button", name="Actions for Shared one").click()
    gone = page.get_by_role("menuitem", name="Delete")
    expect(gone).to_be_disabled()
    expect(gone).to_contain_text("Needs virtual_keys.delete")
    member.check()
    page.context.close()
