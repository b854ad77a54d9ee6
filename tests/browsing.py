"""A browser for tests, and a page that remembers everything about itself that must not happen."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, Request, StorageState, expect, sync_playwright

from harness import EMAIL, PASSWORD, Gateway, free_port

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WATCH = """
window.__violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.__violations.push(`${event.violatedDirective} ${event.blockedURI}`);
});
"""
NAMELESS = """
() => {
  const controls = 'button, a[href], input:not([type=hidden]), select, textarea, [role=button], [role=tab]';
  const textOf = (id) => document.getElementById(id)?.textContent;
  const names = (el) => [
    el.getAttribute('aria-label'),
    el.title,
    el.textContent,
    ...(el.getAttribute('aria-labelledby') || '').split(' ').map(textOf),
    ...[...(el.labels || [])].map((label) => label.textContent),
  ];
  return [...document.querySelectorAll(controls)]
    .filter((el) => el.checkVisibility() && !el.closest('[aria-hidden=true]'))
    .filter((el) => !names(el).some((text) => text && text.trim()))
    .map((el) => el.outerHTML.slice(0, 160));
}
"""
"""Controls without an accessible name."""

FAINT = """
() => {
  const shown = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const painted = (colour) => {
    shown.clearRect(0, 0, 1, 1);
    shown.fillStyle = colour;
    shown.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = shown.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const parts = (colour) => known.get(colour) ?? known.set(colour, painted(colour)).get(colour);
  const over = (top, below) => [0, 1, 2].map((at) => top[at] * top[3] + below[at] * (1 - top[3]));
  const bright = (colour) => {
    const linear = (part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    const [r, g, b] = colour.map(linear);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (el) => {
    const below = el.parentElement ? ground(el.parentElement) : [255, 255, 255];
    return over(parts(getComputedStyle(el).backgroundColor), below);
  };
  const contrast = (el) => {
    const behind = ground(el);
    const [dim, light] = [over(parts(getComputedStyle(el).color), behind), behind].map(bright).sort((a, b) => a - b);
    return (light + 0.05) / (dim + 0.05);
  };
  const speaks = (el) => [...el.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  const off = '[disabled], [data-disabled=true], .sr-only, .skip, .cm-editor, [aria-hidden=true]';
  const least = (el) => {
    const { fontSize, fontWeight } = getComputedStyle(el);
    return Number.parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24) ? 3 : 4.5;
  };
  return [...document.querySelectorAll('body *')]
    .filter((el) => speaks(el) && el.checkVisibility() && !el.closest(off) && contrast(el) < least(el))
    .map((el) => `${contrast(el).toFixed(2)} ${el.textContent.slice(0, 60)}`);
}
"""
"""Texts that stand out too little from their ground: WCAG 2.2, 1.4.3."""

STRUCTURE = """
() => {
  const ids = [...document.querySelectorAll('[id]')].map((el) => el.id);
  return {
    h1: document.querySelectorAll('h1').length,
    main: document.querySelectorAll('main').length,
    nav: document.querySelectorAll('nav').length,
    lang: document.documentElement.lang,
    doubles: ids.filter((id, at) => ids.indexOf(id) !== at),
  };
}
"""
"""What a screen reader finds its way by."""

TABBED = """
() => {
  const controls =
    'button, a[href], input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable=true]';
  const off = (el) => el.disabled || el.tabIndex < 0 || el.closest('[aria-hidden=true], [inert]');
  const later = (el) => el.type === 'radio' && !el.checked; // the arrow keys choose within a group
  const within = document.querySelector('[role=dialog]') ?? document; // a dialog keeps the keyboard to itself
  return [...within.querySelectorAll(controls)]
    .filter((el) => el.checkVisibility({ visibilityProperty: true }) && !off(el) && !later(el))
    .map((el, at) => [(el.dataset.nth = String(at)), el.outerHTML.slice(0, 120)]);
}
"""
"""The controls that the tab key must come by: [number, how it is written]. Each bears its number."""

FOCUSED = """
() => {
  const el = document.activeElement;
  if (!el || el === document.body) return null;
  const rings = (at) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const drawn = getComputedStyle(at, '::after'); // of the editor, whose own edge is cut off
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      || (drawn.content !== 'none' && drawn.borderTopStyle !== 'none');
  };
  const frame = el.closest('.json-editor') ?? el.closest('.mantine-Input-wrapper, label') ?? el;
  const marked = [el, frame, ...frame.querySelectorAll('*')].some(rings);
  return { nth: el.dataset.nth ?? null, html: el.outerHTML.slice(0, 160), marked };
}
"""
"""What has the focus, and whether a ring shows it."""


@dataclass
class Watched:
    page: Page
    origin: str
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.origin, "data:", "about:")):
            self.foreign.append(request.url)

    def listen(self) -> None:
        self.page.on("request", self._request)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("dialog", lambda dialog: self.errors.append(f"dialog {dialog.message}"))

    def check(self) -> None:
        """No foreign request, no script error, no breach of the content security policy."""
        assert self.foreign == []
        assert self.errors == []
        assert self.page.evaluate("window.__violations || []") == []


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))


def watched(browser: Browser, origin: str, **options: Any) -> Watched:
    """A fresh browser profile with one page."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, base_url=origin, **options)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=origin)
    context.add_init_script(WATCH)
    page = context.new_page()
    page.set_default_timeout(15_000)
    made = Watched(page, origin)
    made.listen()
    return made


def log_in(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Email").fill(EMAIL)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Getting started")).to_be_visible()


def menu(page: Page, item: str) -> None:
    """Choose from the person's own menu, top right."""
    page.get_by_role("button", name="Profile menu").click()
    page.get_by_role("menuitem", name=item).click()


def act(page: Page, name: str, item: str) -> None:
    """Choose from the menu of a row."""
    page.get_by_role("button", name=f"Actions for {name}").click()
    page.get_by_role("menuitem", name=item).click()


def named_gateway(data: Path, **settings: str) -> Gateway:
    """A gateway that people open by a host name, as links and passkeys want it: see `local`."""
    port = free_port()
    return Gateway(data, settings={"LOCKGATE_PUBLIC_URL": f"http://localhost:{port}", **settings}, port=port)


def local(gateway: Gateway) -> str:
    return f"http://localhost:{gateway.port}"


def joined(gateway: Gateway, name: str, role: str = "member", **more: Any) -> str:
    """A person of the organisation, who has the usual password: their address."""
    email = f"{name.split(maxsplit=1)[0].lower()}@example.org"
    invite = gateway.call("POST", "/v1/admin/users/invites", {"email": email, "role": role, **more}, gateway.admin_key)
    assert invite.status == 200, invite.body
    token = invite.json["invite_link"].partition("token=")[2]
    accepted = gateway.call(
        "POST", "/v1/invites/accept", {"token": token, "name": name, "password": PASSWORD}, key=None
    )
    assert accepted.status == 201, accepted.body
    return email


def enter(page: Page, origin: str, email: str) -> None:
    """Log in without the form."""
    reply = page.context.request.post(
        f"{origin}/v1/session",
        data={"email": email, "password": PASSWORD},
        headers={"x-lockgate-console": "1", "origin": origin},
    )
    assert reply.ok, reply.text()


def entered(browser: Browser, origin: str, email: str, path: str = "/") -> Watched:
    """A browser of that person's own, logged in without the form, at `path`."""
    made = watched(browser, origin)
    enter(made.page, origin, email)
    made.page.goto(path)
    expect(made.page.locator("h1")).to_be_visible()
    return made


# --- fixtures of the suites that have a `gateway` ---


@pytest.fixture(name="browser", scope="module")
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = launch(playwright)
        yield started
        started.close()


@pytest.fixture(name="origin", scope="module")
def _origin(gateway: Gateway) -> str:
    """Where the console is opened."""
    return gateway.url


@pytest.fixture(name="session", scope="module")
def _session(browser: Browser, origin: str) -> StorageState:
    """The cookies of one login, for many tests."""
    made = watched(browser, origin)
    enter(made.page, origin, EMAIL)
    state = made.page.context.storage_state()
    made.page.context.close()
    return state


@pytest.fixture(name="console")
def _console(browser: Browser, origin: str, session: StorageState) -> Iterator[Watched]:
    """The owner, logged in. Nothing that must not happen has happened by the end."""
    made = watched(browser, origin, storage_state=session)
    yield made
    made.check()
    made.page.context.close()
