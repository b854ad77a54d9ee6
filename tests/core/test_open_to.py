"""Which workspaces may use a credential or a secret reference, and what a handle on an integration comes to."""

from typing import Any

import pytest
from msgspec.structs import replace

from lockgate.core.credentials import (
    Integration,
    IntegrationAccess,
    SecretReference,
    access_id,
    handle_of,
    is_open_to,
    model_aad,
    sealed_aad,
)
from lockgate.core.documents import VirtualKey
from lockgate.core.snapshot import Credential, SealedFields

BASE: dict[str, Any] = {"organisation_id": "org-1", "created_at": 1, "updated_at": 1}
SHARED = Integration(
    **BASE,
    id="int-1",
    ai_provider_id="openai",
    sealed=b"sealed",
    base_url="https://models.example.org",
    options={"api_version": "1"},
    global_access={"enabled": True},
)
CLOSED = replace(SHARED, global_access={})
OWN = replace(CLOSED, workspace_id="ws-1")
ROW = IntegrationAccess(**BASE, id="int-1/ws-1", workspace_id="ws-1", parent_id="int-1", enabled=True)
HANDLE = VirtualKey(
    **BASE,
    id="vk-1",
    workspace_id="ws-1",
    slug="open",
    name="Open",
    provider="",
    integration_id="int-1",
    status="active",
)
REFERENCE = SecretReference(**BASE, id="ref-1", manager_type="env", secret_path="x", allow_all_workspaces=False)


@pytest.mark.parametrize(
    ("integration", "access", "workspace_id", "is_open"),
    [
        (SHARED, None, "ws-1", True),
        (CLOSED, None, "ws-1", False),
        (replace(CLOSED, global_access={"enabled": False}), None, "ws-1", False),
        (CLOSED, ROW, "ws-1", True),  # what was said of the workspace beats what was said of all
        (SHARED, replace(ROW, enabled=False), "ws-1", False),
        (CLOSED, ROW, "ws-2", False),  # somebody else's row
        (CLOSED, replace(ROW, parent_id="int-2"), "ws-1", False),  # of another integration
        (OWN, None, "ws-1", True),
        (OWN, None, "ws-2", False),
        (replace(OWN, global_access={"enabled": True}), None, "ws-2", False),  # a workspace's own is nobody else's
        (OWN, replace(ROW, workspace_id="ws-2"), "ws-2", False),
        (OWN, replace(ROW, enabled=False), "ws-1", True),
    ],
)
def test_who_may_use_an_integration(
    integration: Integration, access: IntegrationAccess | None, workspace_id: str, is_open: bool
) -> None:
    assert is_open_to(integration, access, workspace_id) is is_open


@pytest.mark.parametrize(
    ("fields", "workspace_id", "is_open"),
    [
        ({}, "ws-1", False),
        ({"allowed_workspaces": ["ws-1", "ws-2"]}, "ws-2", True),
        ({"allowed_workspaces": ["ws-1"]}, "ws-2", False),
        ({"allowed_workspaces": ["ws-1"]}, "", False),
        ({"allow_all_workspaces": True}, "ws-2", True),
        ({"allow_all_workspaces": True}, "", True),
    ],
)
def test_who_may_use_a_secret_reference(fields: dict[str, Any], workspace_id: str, is_open: bool) -> None:
    assert replace(REFERENCE, **fields).is_open_to(workspace_id) is is_open


def test_a_handle_is_a_credential_of_its_workspace_with_the_integrations_secret() -> None:
    assert handle_of(HANDLE, SHARED, None) == Credential(
        id="vk-1",
        slug="open",
        name="Open",
        organisation_id="org-1",
        workspace_id="ws-1",
        provider="openai",
        base_url="https://models.example.org",
        sealed=b"sealed",
        aad="integrations|int-1|key|org-1",
        options={"api_version": "1"},
        expires_at=0,
        status="active",
        terms=None,
        depends=("int-1",),
    )


@pytest.mark.parametrize(
    ("integration", "access"),
    [
        (None, None),
        (replace(SHARED, status="archived"), None),
        (replace(SHARED, organisation_id="org-2"), None),  # another organisation's, however it came to be named
        (CLOSED, None),
        (SHARED, replace(ROW, enabled=False)),
        (replace(OWN, workspace_id="ws-2"), None),
    ],
)
def test_a_handle_on_what_is_gone_foreign_or_closed_is_nothing(
    integration: Integration | None, access: IntegrationAccess | None
) -> None:
    assert handle_of(HANDLE, integration, access) is None


@pytest.mark.parametrize(("own", "its", "ends"), [(0, 0, 0), (5, 0, 5), (0, 7, 7), (5, 7, 5), (7, 5, 5)])
def test_a_handle_ends_with_the_first_of_the_two(own: int, its: int, ends: int) -> None:
    found = handle_of(replace(HANDLE, expires_at=own), replace(SHARED, expires_at=its), None)
    assert found is not None
    assert found.expires_at == ends


def test_a_handles_login_is_opened_under_the_integrations_name_for_it() -> None:
    """Under another word nothing would open; it is the one under which the fields were sealed."""
    of = replace(SHARED, hidden=["aws_secret_access_key"], sealed_more=b"more")
    found = handle_of(HANDLE, of, None)
    assert found is not None
    assert found.login == SealedFields(("aws_secret_access_key",), b"more", "integrations|int-1|more|org-1")
    assert handle_of(HANDLE, replace(of, sealed_more=b""), None) == handle_of(HANDLE, SHARED, None)


def test_what_is_sealed_is_bound_to_its_row_field_and_organisation() -> None:
    assert sealed_aad(SHARED, "headers") == "integrations|int-1|headers|org-1"
    assert sealed_aad(REFERENCE, "auth_config") == "secret_references|ref-1|auth_config|org-1"
    assert model_aad(SHARED, "a|b") == "integrations|int-1|models.617c62|org-1"
    assert access_id("int-1", "ws-1") == "int-1/ws-1"
