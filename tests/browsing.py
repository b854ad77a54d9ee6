"""A browser for tests, and a page that remembers everything about itself that must not happen."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Page, Playwright, Request, expect

from harness import EMAIL, PASSWORD

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
