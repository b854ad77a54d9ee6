"""Python client for Lockgate, the self-hosted AI gateway that speaks Portkey's API.

from portkey import Portkey

client = Portkey(api_key="lgu_…", virtual_key="my-openai")
answer = client.chat.complete.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}])
"""

from portkey import errors, types
from portkey._client import AsyncPortkey, Portkey
from portkey._headers import createHeaders
from portkey._settings import PORTKEY_GATEWAY_URL
from portkey._version import __version__
from portkey.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    MissingKeyError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

__all__ = [
    "PORTKEY_GATEWAY_URL",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncPortkey",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "MissingKeyError",
    "NotFoundError",
    "PermissionDeniedError",
    "Portkey",
    "RateLimitError",
    "UnprocessableEntityError",
    "__version__",
    "createHeaders",
    "errors",
    "types",
]
