"""Azure OpenAI: a host per resource, a path per deployment, the key in a field of its own.

Deployments may have aliases: the request's model then chooses one. They are stored flat, so that nothing is parsed per
request: `azure-deployment-id` and `azure-api-version` are the default's, `azure-deployment-id/<alias>` an alias's.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from lockgate.core.errors import BadRequest
from lockgate.providers.base import ALL, SEGMENT, Ask, Auth, Option, Options, Provider, below_v1, segment, with_query
from lockgate.providers.settings import AZURE, Setting

RESOURCE, DEPLOYMENT, VERSION = "azure-resource-name", "azure-deployment-id", "azure-api-version"
LATEST_DATED = "2024-10-21"  # the last dated version that is generally available; later ones are "v1" or previews
V1 = "v1"  # paths like OpenAI's own, the deployment being the body's model

_OF_A_DEPLOYMENT = frozenset({
    "/chat/completions", "/completions", "/embeddings", "/images/generations", "/images/edits",
    "/audio/speech", "/audio/transcriptions", "/audio/translations",
})  # fmt: skip


def _chosen(options: Options, name: str, model: str) -> str:
    return options.get(f"{name}/{model}") or options.get(name, "")


def deployment(model: str, options: Options) -> str:
    """The deployment for `model`: its alias's, else the default, else (when none is configured) the model itself."""
    found = _chosen(options, DEPLOYMENT, model)
    if not found and any(name.startswith(f"{DEPLOYMENT}/") for name in options):
        raise BadRequest("No azure alias passed/default config found")
    if not found and not model:
        raise BadRequest(f"Azure OpenAI needs x-portkey-{DEPLOYMENT}, or a model in the body")
    return found or model


def build(provider: Provider, ask: Ask) -> tuple[str, str]:
    resource = provider.option(provider.options[0], ask.options)
    if not ask.host and not resource:
        raise BadRequest(f"Azure OpenAI needs x-portkey-{RESOURCE}")
    base = ask.host or f"https://{resource}.openai.azure.com/openai"
    rest = below_v1(ask.path)
    version = _chosen(ask.options, VERSION, ask.model) or LATEST_DATED
    if version == V1:
        return base, with_query(f"/v1{rest}", ask.query)
    if rest in _OF_A_DEPLOYMENT:
        rest = f"/deployments/{segment(deployment(ask.model, ask.options), 'The deployment')}{rest}"
    dated = "api-version=" in f"&{ask.query}"
    query = ask.query if dated else "&".join(filter(None, (ask.query, f"api-version={quote(version, safe='')}")))
    return base, with_query(rest, query)


def name_model(model: str, options: Options) -> str:
    """With dated versions the URL names the deployment and the body's model is left as it came."""
    return deployment(model, options) if _chosen(options, VERSION, model) == V1 else model


def read_more(document: Mapping[str, Any]) -> dict[str, str]:
    """The options in `deploymentConfig`: [{deploymentName, apiVersion, alias?, is_default?}]."""
    rows = document.get("deploymentConfig") or document.get("azure_deployment_config") or []
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise BadRequest("deploymentConfig must be a list of objects with deploymentName, apiVersion and alias")
    found: dict[str, str] = {}
    for row in rows:
        name = str(row.get("deploymentName") or row.get("azure_deployment_name") or "")
        version = str(row.get("apiVersion") or row.get("azure_api_version") or "")
        alias = str(row.get("alias") or "")
        if not name or not version:
            raise BadRequest("Each entry of deploymentConfig needs deploymentName and apiVersion")
        segment(name, "deploymentName in deploymentConfig")
        if alias:
            found |= {f"{DEPLOYMENT}/{alias}": name, f"{VERSION}/{alias}": version}
        if row.get("is_default") or not alias:
            found |= {DEPLOYMENT: name, VERSION: version}
    return found


azure_openai = Provider(
    "azure-openai",
    "Azure OpenAI",
    docs_url="https://learn.microsoft.com/azure/ai-foundry/openai/reference",
    hosts=("{azure_resource_name}.openai.azure.com",),
    endpoints=ALL - {"rerank", "moderations"},
    auth=Auth("api-key", ""),
    price_id="azure",
    options=(
        Option(RESOURCE, "Resource name", "", True, r"[A-Za-z0-9][A-Za-z0-9-]{0,62}", ("resourceName",)),
        Option(DEPLOYMENT, "Deployment", "", False, SEGMENT, ("deploymentName", "azure_deployment_name")),
        Option(VERSION, "API version", "", False, r"[0-9A-Za-z.-]{1,32}", ("apiVersion",)),
        Option("azure-auth-mode", "Authentication", "", False, "default", ("azure_auth_mode",)),
        Option("openai-beta", "Beta features", "openai-beta", aliases=("openai_beta",)),
    ),
    settings=(
        *AZURE,
        Setting("azure_resource_name", in_url=True),
        Setting(
            "azure_deployment_config",
            "list",
            entries=(
                Setting("azure_deployment_name", required=True),
                Setting("azure_api_version", required=True, pattern="[0-9A-Za-z.-]{1,30}"),
                Setting("azure_model_slug"),
                Setting("alias"),
            ),
        ),
    ),
    note="API keys only. A request's model chooses a deployment by alias, else the default one, else by its name.",
    build=build,
    name_model=name_model,
    read_more=read_more,
)
