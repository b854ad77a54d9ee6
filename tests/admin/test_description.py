"""The description of the API: every operation, each schema sound, each example one that its schema accepts."""

import re
from typing import Any

import jsonschema_rs
import pytest

from lockgate.admin import api
from lockgate.admin.description import describe
from lockgate.admin.resource import Route

DOCUMENT = describe(api.ROUTES)


def operation(route: Route) -> dict[str, Any]:
    found: dict[str, Any] = DOCUMENT["paths"]["/v1" + route.path.replace(":path}", "}")][route.method.lower()]
    return found


def test_every_operation_is_described_under_a_name_of_its_own() -> None:
    names = [operation(route)["operationId"] for route in api.ROUTES]
    assert len(set(names)) == len(names)


def test_every_reference_leads_somewhere() -> None:
    found = re.findall(r"'\$ref': '#/components/schemas/([^']+)'", repr(DOCUMENT))
    assert "Error" in found
    assert set(found) <= set(DOCUMENT["components"]["schemas"])


@pytest.mark.parametrize("route", [r for r in api.ROUTES if r.model is not None], ids=lambda r: f"{r.method} {r.path}")
def test_the_example_is_what_the_schema_accepts(route: Route) -> None:
    body = operation(route)["requestBody"]["content"]["application/json"]
    schema = {**body["schema"], "components": DOCUMENT["components"]}
    assert jsonschema_rs.meta.is_valid(body["schema"])
    if route.example is not None:
        assert [
            error.message for error in jsonschema_rs.Draft202012Validator(schema).iter_errors(body["example"])
        ] == []


def test_who_may_call_and_what_else_it_takes_is_said() -> None:
    keys = operation(next(r for r in api.ROUTES if (r.method, r.path) == ("GET", "/virtual-keys")))
    assert (keys["x-scopes"], keys["x-level"]) == (["virtual_keys.list"], "workspace")
    assert [p["name"] for p in keys["parameters"]] == ["workspace_id", "page_size", "current_page"]
    login = operation(next(r for r in api.ROUTES if (r.method, r.path) == ("POST", "/session")))
    assert login["security"] == []


@pytest.mark.parametrize("route", api.ROUTES, ids=lambda r: f"{r.method} {r.path}")
def test_a_summary_says_in_plain_words_what_is_done(route: Route) -> None:
    """It stands alone: in the table of endpoints, in the list of an assistant's tools."""
    words = route.summary.split()
    assert len(words) > 1
    assert words[0] not in {"What", "Who", "Whose", "Whether", "Where", "Your", "The", "A", "An", "Not", "Say"}
    assert not re.search(r"\b[Aa] [aeio]|\b[Aa]n [^aeioAM]| mcp |[.;]$", route.summary)
