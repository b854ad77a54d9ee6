"""Our Node library and the published one do the same things against the same gateway: clients/suite.mjs, twice."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from harness import Gateway
from nodehome import NodeHome
from upstream import CONTENT, Upstream

SUITE = Path(__file__).parent / "clients" / "suite.mjs"
MODEL = "smollm2-135m-instruct"

pytestmark = pytest.mark.node


class Seen:
    """What one run of the suite printed, and what the provider was sent meanwhile."""

    def __init__(self, printed: dict[str, Any], provider: Upstream) -> None:
        self.printed = printed
        self.provider = provider

    def __getitem__(self, step: str) -> Any:
        found = self.printed[step]
        assert not (isinstance(found, dict) and "failed" in found), found["failed"]
        return found


@pytest.fixture(scope="module", params=["ours", "published"])
def seen(
    request: pytest.FixtureRequest, real: Gateway, node: NodeHome, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    provider = Upstream().start()
    folder = tmp_path_factory.mktemp(request.param)
    (folder / "node_modules").symlink_to(getattr(node, request.param) / "node_modules")
    (folder / "suite.mjs").write_bytes(SUITE.read_bytes())
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PORTKEY_", "OPENAI_"))}
    given = {
        "PORTKEY_API_KEY": real.workspace_key,
        "ADMIN_KEY": real.admin_key,
        "PORTKEY_BASE_URL": real.base_url,
        "PROVIDER_URL": provider.url,
        "MODEL": MODEL,
    }
    command = ["node", str(folder / "suite.mjs")]
    done = subprocess.run(command, env=clean | given, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr
    yield Seen(json.loads(done.stdout.splitlines()[-1]), provider)
    provider.stop()


def test_chat(seen: Seen) -> None:
    answer = seen["chat"]
    assert answer["content"]
    assert answer["headers"]["provider"] == "local"
    assert answer["headers"]["trace-id"]


@pytest.mark.parametrize(
    "step", ["stream", "textCompletions", "anyPath", "openaiWithHeaders", "openaiWithTheKeyAsBearer"]
)
def test_the_real_model_says_something(seen: Seen, step: str) -> None:
    assert isinstance(seen[step], str)
    assert seen[step]


def test_options_of_one_call(seen: Seen) -> None:
    assert seen["perCallOptions"] == "of-this-call"


def test_models(seen: Seen) -> None:
    assert f"@local/{MODEL}" in seen["models"]


def test_a_provider_with_its_own_key(seen: Seen, real: Gateway) -> None:
    assert seen["providerWithItsOwnKey"] == CONTENT
    own = [request for request in seen.provider.seen if request.header("authorization") == "Bearer sk-mine"]
    assert own
    assert real.workspace_key not in str(seen.provider.seen)


def test_headers_are_passed_on_by_name(seen: Seen) -> None:
    assert seen["forwardedHeader"] is True
    passed = [r for r in seen.provider.seen if r.json.get("user") == "forwarded"]
    assert [request.header("x-team") for request in passed] == ["blue"]


def test_a_virtual_key_from_its_making_to_its_end(seen: Seen) -> None:
    life = seen["virtualKey"]
    assert (life["content"], life["name"]) == (CONTENT, "node contract")
    assert (life["after"]["name"], life["after"]["status"]) == ("BadRequestError", 400)
    assert "Bearer sk-stored" in [request.header("authorization") for request in seen.provider.seen]


def test_an_api_key(seen: Seen) -> None:
    assert seen["apiKey"] == {"answered": 1}


@pytest.mark.parametrize(
    ("step", "name", "status", "text"),
    [
        ("unknownKey", "AuthenticationError", 401, "Portkey Error: Invalid API Key. Error Code: 03"),
        ("wrongKind", "PermissionDeniedError", 403, "Portkey Error: Forbidden!. Error Code: 033"),
        ("unknownVirtualKey", "BadRequestError", 400, "Following keys are not valid: nope"),
        ("nowhere", "BadRequestError", 400, "Either x-portkey-config or x-portkey-provider header is required"),
        ("notThere", "NotFoundError", 404, ""),
        ("providerFails", "InternalServerError", 503, "scripted"),
    ],
)
def test_a_class_for_each_refusal(seen: Seen, step: str, name: str, status: int, text: str) -> None:
    refusal = seen[step]
    assert (refusal["name"], refusal["status"]) == (name, status)
    assert text in refusal["message"]


def test_what_the_gateway_answered_is_not_sent_again(seen: Seen) -> None:
    assert len([r for r in seen.provider.seen if r.json.get("user") == "status=503"]) == 1
