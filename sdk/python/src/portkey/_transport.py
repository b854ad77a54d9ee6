"""What differs from the `openai` client on the wire: headers, retries, and what is remembered of a reply."""

from collections.abc import Mapping
from typing import Any

from openai import AsyncOpenAI, OpenAI
from openai._types import Omit

from portkey._headers import PREFIX, HeaderValue
from portkey._settings import Settings, resolve
from portkey._version import __version__
from portkey.types import OURS, attach

ANSWERED_BY_THE_GATEWAY = tuple(PREFIX + name for name in ("trace-id", "request-id", "gateway-exception"))
LOCAL = {
    "timeout",
    "max_retries",
    "http_client",
    "websocket_base_url",
    "webhook_secret",
    "default_headers",
    "default_query",
}
PLACEHOLDER = "unused"  # `openai` insists on a key; it never leaves: `Rules` says what does
WITHOUT_EFFECT = {"instrumentation", "calculate_audio_duration"}  # the gateway records and measures by itself


def split(arguments: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, HeaderValue]]:
    """Arguments that configure the client itself, and those that become headers."""
    local = {name: value for name, value in arguments.items() if name in LOCAL and value is not None}
    headers = {n: v for n, v in arguments.items() if n not in LOCAL | WITHOUT_EFFECT}
    return local, headers


class Rules:
    """Mixed into both clients. Nothing of the environment's `OPENAI_…` leaves with a request: that is for OpenAI."""

    _settings: Settings
    _own_headers: Mapping[str, str]
    response_headers: Mapping[str, str] | None = None
    """All headers of the last reply. When calls overlap, ask the reply itself: `reply.get_headers()`."""

    @property
    def auth_headers(self) -> dict[str, str]:
        """Also what a WebSocket handshake carries, so that realtime calls are routed like all others."""
        return self._settings.headers

    def _auth_headers(self, security: Any) -> dict[str, str]:  # noqa: ARG002  # every call carries the same
        return {}

    def _validate_headers(self, *_: Any) -> None:
        """No `Authorization` is needed: it belongs to the provider."""

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": f"lockgate-portkey/{__version__}",
            **self._settings.headers,
            **self._own_headers,
        }

    def _make_status_error(self, err_msg: str, *, body: object, response: Any) -> Any:
        """The error's class by its status; its text is the gateway's own, whichever of its envelopes carried it."""
        said = body.get("error", body) if isinstance(body, Mapping) else None
        text = said.get("message") if isinstance(said, Mapping) else None
        message = f"Error code: {response.status_code} - {text}" if text else err_msg
        openai: Any = super()
        return openai._make_status_error(message, body=body, response=response)  # noqa: SLF001  # the base class's

    def _changed(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        """The constructor's arguments of this client with `changes`; default headers are added to, as `openai` does."""
        client: Any = self
        kept = {
            "api_key": self._settings.api_key,
            "base_url": str(client.base_url),
            "http_client": client._client,  # noqa: SLF001  # the connections are shared, as `openai` does
            "timeout": client.timeout,
            "max_retries": client.max_retries,
            "websocket_base_url": client.websocket_base_url,
            "webhook_secret": client.webhook_secret,
            "default_query": client._custom_query,  # noqa: SLF001  # there is no public name for what was given
        }
        headers = {**self._own_headers, **(changes.get("default_headers") or {})}
        return {**self._settings.arguments, **kept, **changes, "default_headers": headers}

    def _should_retry(self, response: Any) -> bool:
        """A failure that the gateway itself answered was retried there if the config said so; any other once here."""
        return response.status_code >= 500 and not any(name in response.headers for name in ANSWERED_BY_THE_GATEWAY)


def stay(options: Any) -> Any:
    """A redirect is an answer, not an order: following one would carry the key to another host."""
    if options.follow_redirects is None:
        options.follow_redirects = False
    return options


def remember(client: Rules, reply: object, headers: Mapping[str, str]) -> None:
    client.response_headers = headers
    attach(reply, headers)


class SyncTransport(Rules, OpenAI):
    def __init__(self, api_key: str | None, base_url: str | None, **arguments: Any) -> None:
        local, headers = split(arguments)
        self._settings = resolve(api_key, base_url, headers)
        self._own_headers = local.pop("default_headers", {})
        url = self._settings.base_url
        super().__init__(api_key=PLACEHOLDER, base_url=url, **{"max_retries": 1, **local})
        self.api_key, self.organization, self.project = self._settings.api_key, None, None

    def _prepare_options(self, options: Any) -> Any:
        return stay(super()._prepare_options(options))

    def _process_response(self, *, cast_to: Any, response: Any, **rest: Any) -> Any:
        reply = super()._process_response(cast_to=OURS.get(cast_to, cast_to), response=response, **rest)
        remember(self, reply, response.headers)
        return reply


class AsyncTransport(Rules, AsyncOpenAI):
    def __init__(self, api_key: str | None, base_url: str | None, **arguments: Any) -> None:
        local, headers = split(arguments)
        self._settings = resolve(api_key, base_url, headers)
        self._own_headers = local.pop("default_headers", {})
        url = self._settings.base_url
        super().__init__(api_key=PLACEHOLDER, base_url=url, **{"max_retries": 1, **local})
        self.api_key, self.organization, self.project = self._settings.api_key, None, None

    async def _prepare_options(self, options: Any) -> Any:
        return stay(await super()._prepare_options(options))

    async def _process_response(self, *, cast_to: Any, response: Any, **rest: Any) -> Any:
        reply = await super()._process_response(cast_to=OURS.get(cast_to, cast_to), response=response, **rest)
        remember(self, reply, response.headers)
        return reply
