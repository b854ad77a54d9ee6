"""What the Terraform provider for this API sends and can read: its requests and its types, as tables.

Facts about its releases 0.2.12 to 0.3.0, and about the resource types of MCP servers, which it once had. A change here
is a change of what is promised to Terraform's users.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

import httpx

from contract import golike
from contract.golike import (
    Kind,
    anything,
    boolean,
    flexible,
    integer,
    listed,
    mapped,
    number,
    pointer,
    string,
    struct,
    time,
)

# --- what it reads ---

USAGE = struct(
    type=string, credit_limit=pointer(integer), alert_threshold=pointer(integer), periodic_reset=string
)  # of workspaces
RATE = struct(type=string, unit=string, value=pointer(integer))
KEY_USAGE = struct(
    type=string,
    credit_limit=pointer(number),
    alert_threshold=pointer(number),
    periodic_reset=string,
    periodic_reset_days=pointer(integer),
    next_usage_reset_at=string,
)
KEY_RATE = struct(type=string, unit=string, value=integer)
RIGHTS = (
    "membersViewLogs", "managersUpdateWs", "managersViewLogs", "membersViewAllData", "membersViewApiKeys",
    "membersViewConfigs", "membersViewPrompts", "managersViewAllData", "managersViewApiKeys", "managersViewConfigs",
    "managersViewPrompts", "membersWriteApiKeys", "membersWriteConfigs", "membersWritePrompts",
    "managersWriteApiKeys", "managersWriteConfigs", "managersWritePrompts", "managersWriteWsUsers",
    "membersViewAnalytics", "managersViewAnalytics", "membersViewGuardrails", "managersViewGuardrails",
    "membersViewLogMetadata", "membersViewVirtualKeys", "membersWriteGuardrails", "managersViewLogMetadata",
    "managersViewVirtualKeys", "managersWriteGuardrails", "managersWriteMcpServers", "membersWriteVirtualKeys",
    "managersWriteVirtualKeys", "organisationAdminsViewLogs", "managersWriteWsIntegrations",
    "managersWriteWsMcpIntegrations", "organisationAdminsViewLogMetadata",
)  # fmt: skip
WORKSPACE = struct(
    id=string,
    slug=string,
    name=string,
    icon=string,
    description=string,
    defaults=pointer(
        struct(metadata=mapped(string), input_guardrails=listed(string), output_guardrails=listed(string))
    ),
    rate_limits=listed(RATE),
    usage_limits=listed(USAGE),
    security_settings=pointer(struct(**dict.fromkeys(RIGHTS, boolean))),
    created_at=time,
    last_updated_at=time,
)
USER = struct(id=string, email=string, role=string, status=string, created_at=time, updated_at=time)
MEMBER = struct(
    id=string,
    user_id=string,
    workspace_id=string,
    role=string,
    email=string,
    first_name=string,
    last_name=string,
    created_at=time,
)
INVITE = struct(
    id=string,
    email=string,
    role=string,
    status=string,
    workspaces=listed(struct(id=string, role=string)),
    created_at=time,
    expires_at=time,
)
MAPPING = struct(target_field=string, secret_reference_id=string, secret_key=pointer(string), value_format=string)
INTEGRATION = struct(
    id=string,
    slug=string,
    name=string,
    ai_provider_id=string,
    description=string,
    status=string,
    masked_key=string,
    configurations=mapped(anything),
    created_at=time,
    last_updated_at=time,
    type=string,
    workspace_id=string,
    secret_mappings=listed(MAPPING),
)
INTEGRATION_WORKSPACES = struct(
    total=integer,
    workspaces=listed(struct(id=string, enabled=boolean, usage_limits=listed(USAGE), rate_limits=listed(RATE))),
)
PRICE = pointer(struct(price=number))
INTEGRATION_MODELS = struct(
    allow_all_models=boolean,
    models=listed(
        struct(
            slug=string,
            enabled=boolean,
            is_custom=flexible,
            is_finetune=flexible,
            base_model_slug=string,
            pricing_config=pointer(
                struct(
                    type=string,
                    pay_as_you_go=pointer(
                        struct(
                            request_token=PRICE,
                            response_token=PRICE,
                            cache_read_input_token=PRICE,
                            cache_write_input_token=PRICE,
                        )
                    ),
                )
            ),
        )
    ),
)
API_KEY = struct(
    id=string,
    key=string,
    name=string,
    description=string,
    type=string,
    organisation_id=string,
    workspace_id=string,
    user_id=string,
    status=string,
    creation_mode=string,
    rate_limits=listed(KEY_RATE),
    usage_limits=pointer(KEY_USAGE),
    scopes=listed(string),
    defaults=pointer(struct(metadata=mapped(string), config_id=string, allow_config_override=pointer(boolean))),
    alert_emails=listed(string),
    allow_config_override=pointer(integer),
    expires_at=pointer(time),
    last_reset_at=pointer(time),
    rotation_policy=pointer(
        struct(rotation_period=string, next_rotation_at=string, key_transition_period_ms=pointer(integer))
    ),
    created_at=time,
    last_updated_at=time,
)
PROVIDER = struct(
    id=string,
    slug=string,
    name=string,
    ai_provider_name=string,
    integration_id=string,
    workspace_id=string,
    status=string,
    note=string,
    model_config=mapped(anything),
    rate_limits=listed(KEY_RATE),
    usage_limits=pointer(KEY_USAGE),
    created_at=time,
    expires_at=pointer(time),
)
CONFIG = struct(
    id=string,
    slug=string,
    name=string,
    config=anything,  # the text of an object, or the object
    workspace_id=string,
    organisation_id=string,
    is_default=integer,
    status=string,
    owner_id=string,
    updated_by=string,
    format=string,
    type=string,
    version_id=string,
    created_at=time,
    last_updated_at=time,
)
PROMPT = struct(
    id=string,
    slug=string,
    name=string,
    collection_id=string,
    string=string,
    parameters=mapped(anything),
    model=string,
    virtual_key=string,
    functions=listed(anything),
    tools=listed(anything),
    tool_choice=anything,
    template_metadata=mapped(anything),
    is_raw_template=integer,
    prompt_version=integer,
    prompt_version_id=string,
    prompt_version_status=string,
    prompt_version_description=string,
    status=string,
    created_at=time,
    last_updated_at=time,
)
PARTIAL = struct(
    id=string,
    slug=string,
    name=string,
    string=string,
    status=string,
    version=integer,
    prompt_partial_version_id=string,
    prompt_partial_version_status=string,
    version_description=string,
    collection_id=string,
    created_at=time,
    last_updated_at=time,
)
COLLECTION = struct(
    id=string,
    name=string,
    workspace_id=string,
    slug=string,
    parent_collection_id=string,
    is_default=integer,
    status=string,
    created_at=string,
    last_updated_at=string,
)
GUARDRAIL = struct(
    id=string,
    slug=string,
    name=string,
    organisation_id=string,
    workspace_id=string,
    checks=listed(struct(id=string, is_enabled=pointer(boolean), parameters=mapped(anything))),
    actions=mapped(anything),
    status=string,
    version_id=string,
    owner_id=string,
    updated_by=string,
    created_at=time,
    last_updated_at=time,
)
POLICY: dict[str, Kind] = {
    "id": string,
    "name": string,
    "conditions": listed(struct(key=string, value=anything, excludes=anything)),
    "group_by": listed(struct(key=string)),
    "type": string,
    "status": string,
    "workspace_id": string,
    "organisation_id": string,
    "created_at": time,
    "last_updated_at": time,
}
USAGE_POLICY = struct(
    **POLICY,
    credit_limit=number,
    alert_threshold=pointer(number),
    periodic_reset=string,
    periodic_reset_days=pointer(integer),
    next_usage_reset_at=string,
)
RATE_POLICY = struct(**POLICY, unit=string, value=number)
MCP_INTEGRATION = struct(
    id=string,
    slug=string,
    name=string,
    description=string,
    url=string,
    auth_type=string,
    transport=string,
    configurations=anything,
    workspace_id=string,
    type=string,
    status=string,
    owner_id=string,
    created_at=string,
    last_updated_at=string,
    global_workspace_access=anything,
)
MCP_SERVER = struct(
    id=string,
    slug=string,
    name=string,
    description=string,
    mcp_integration_id=string,
    workspace_id=string,
    status=string,
    created_at=string,
    organisation_id=string,
    mcp_integration_slug=string,
    mcp_integration_url=string,
    auth_type=string,
    url=string,
)
MCP_USER = struct(user_id=string, enabled=boolean)
MCP_WORKSPACES = struct(workspaces=listed(struct(id=string, enabled=boolean)))
CAPABILITY = struct(name=string, type=string, enabled=boolean)
SECRET = struct(
    id=string,
    slug=string,
    organisation_id=string,
    name=string,
    description=string,
    manager_type=string,
    secret_path=string,
    secret_key=string,
    allow_all_workspaces=boolean,
    allowed_workspaces=listed(string),
    tags=mapped(string),
    status=string,
    created_by=string,
    created_at=time,
    last_updated_at=time,
    auth_config=mapped(anything),
    object=string,
)
SCIM_MAPPING = struct(id=string, workspace_id=string, scim_group=string, scim_group_id=string, role=string)
SCIM_MAPPINGS = struct(mappings=listed(SCIM_MAPPING), data=listed(SCIM_MAPPING), total_count=integer)
REFERENCE = listed(struct(id=string, slug=string))
ORGANISATION_DEFAULTS = struct(object=string, input_guardrails=REFERENCE, output_guardrails=REFERENCE)
MADE = struct(id=string, slug=string)
MADE_VERSION = struct(id=string, slug=string, version_id=string)
MADE_KEY = struct(id=string, key=string, object=string)
MADE_OBJECT = struct(id=string, slug=string, object=string)


def rows(of: Kind) -> Kind:
    return struct(object=string, total=integer, data=listed(of))


# --- how it asks ---


class Refused(Exception):
    """What the provider makes of a status that is not one of success."""

    def __init__(self, status: int, body: str) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status

    @property
    def gone(self) -> bool:
        """The provider then forgets the resource, and plans to make it anew."""
        return self.status in {403, 404}


class Client(NamedTuple):
    """The provider's HTTP client: an admin key in its own header, and a body of JSON or none."""

    http: httpx.AsyncClient
    base: str = "/v1"

    async def ask(self, kind: Kind, method: str, path: str, body: Any = None, base: str = "") -> Any:
        """One request and its reply, read as strictly as the provider does. Raises Refused, golike.Mismatch."""
        answer = await self.http.request(
            method,
            (base or self.base) + path,
            content=None if body is None else golike.encode(body),
            headers={"content-type": "application/json"},
        )
        if not 200 <= answer.status_code < 300:
            raise Refused(answer.status_code, answer.text)
        return golike.decode(kind, answer.content)


def member_of(row: Mapping[str, Any], asked: str) -> tuple[str, str]:
    """Id and role of a member as the provider sees them."""
    return row["id"] or row["user_id"] or asked, str(row["role"]).removeprefix("ws-")


# --- what it keeps ---


class Resource(NamedTuple):
    """A resource type that is made, read, changed and deleted through one address each.

    Bodies and paths hold names in braces, of the place where a conversation is held and of what the create answered.
    """

    kind: Kind
    create: tuple[str, dict[str, Any], Kind]
    read: str
    list: str
    update: dict[str, Any] | None = None  # None: a change makes the resource anew
    kept: tuple[str, ...] = ()  # fields that a refresh writes into the state
    imports: tuple[str, ...] = ()  # what `terraform import` takes, as paths to read
    delete: str = ""  # where it differs from `read`
    confirm: tuple[str, ...] = ()  # fields that the deletion sends along
    steps: tuple[tuple[str, str, dict[str, Any]], ...] = ()  # sent after an update
    ended: str = ""  # what its status is afterwards, where it stays readable for the record


def filled(value: Any, names: Mapping[str, Any]) -> Any:
    """`value` with every name in braces put in."""
    if isinstance(value, str):
        return _put(value, names)
    if isinstance(value, Mapping):
        return {name: filled(item, names) for name, item in value.items()}
    return [filled(item, names) for item in value] if isinstance(value, list) else value


def _put(text: str, names: Mapping[str, Any]) -> str:
    for name, value in names.items():
        if isinstance(value, str):
            text = text.replace(f"{{{name}}}", value)
    return text


def held(row: Mapping[str, Any], field: str) -> Any:
    """A field as Terraform keeps it, by its path; of a config, which comes in two forms, the object."""
    value: Any = row
    for name in field.split("."):
        value = value[name]
    return json.loads(value) if field == "config" and isinstance(value, str) else value
