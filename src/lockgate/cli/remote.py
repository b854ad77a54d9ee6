"""An admin API at a URL, ours or the one that is imported from: calls with a key, lists with all their pages."""

import os
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import quote, urlsplit

import httpx2

from lockgate.cli import Stop

PAGE: Final = 100
MOST_PAGES: Final = 1_000
TIMEOUT_S: Final = 30.0
ROWS: Final = ("data", "models", "workspaces", "users", "mappings")
LOCAL: Final = ("127.0.0.1", "localhost", "::1")


def key_from(variable: str) -> str:
    """The key that an environment variable holds. Raises Stop: a key on the command line would be seen by others."""
    key = os.environ.get(variable, "").strip()
    if not key:
        raise Stop(f"put the admin API key into the environment variable {variable}, for instance with read -rs.", 2)
    return key


class Remote:
    """Raises Stop, with what the server said, for whatever is not a success."""

    def __init__(self, url: str, key: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise Stop(f"{url!r} is no URL of an API, such as http://127.0.0.1:8787/v1.", 2)
        if parts.scheme == "http" and parts.hostname not in LOCAL:
            raise Stop(f"{url} is not encrypted: a key must not travel there. Use https.", 2)
        self.url = url.rstrip("/")
        headers = {"x-portkey-api-key": key, "accept": "application/json"}
        self._client = httpx2.Client(headers=headers, timeout=TIMEOUT_S, follow_redirects=False, trust_env=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def call(self, method: str, path: str, body: Any = None, query: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The reply's JSON object."""
        try:
            answer = self._client.request(method, f"{self.url}{path}", json=body, params=dict(query or {}))
        except httpx2.HTTPError as error:
            raise Stop(f"{self.url} cannot be reached: {error}. Is the gateway running there?") from error
        said = _read(answer)
        if answer.status_code >= 300:  # redirects are not followed: a key would go with them
            raise Stop(f"{method} {path}: {answer.status_code}, {_message(said)}")
        return said if isinstance(said, dict) else {"data": said}

    def rows(self, path: str, **query: Any) -> Iterator[dict[str, Any]]:
        """Every row of a list, page by page."""
        for page in range(MOST_PAGES):
            said = self.call("GET", path, query={**query, "current_page": page, "page_size": PAGE})
            rows: list[dict[str, Any]] = next((said[name] for name in ROWS if isinstance(said.get(name), list)), [])
            yield from rows
            if len(rows) < PAGE:
                return

    def one(self, path: str, name: str, **query: Any) -> dict[str, Any]:
        return self.call("GET", f"{path}/{quote(name, safe='@')}", query=query)


def _read(answer: Any) -> Any:
    try:
        return answer.json()
    except ValueError:
        return {}


def _message(said: Any) -> str:
    """What an error body says, whichever envelope it has."""
    if not isinstance(said, dict):
        return "and no reason"
    inner = [said.get(name) for name in ("data", "error")]
    found = [part.get("message") for part in inner if isinstance(part, dict)]
    return str(next((text for text in [*found, said.get("message")] if text), "and no reason"))
