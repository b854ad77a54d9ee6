"""Predibase: the deployment's base model stands in the path, below the tenant."""

from lockgate.core.errors import BadRequest
from lockgate.providers.base import Ask, Option, Provider, below_v1, segment, with_query

TENANT = Option("predibase-tenant-id", "Tenant ID", required=True, pattern=r"[A-Za-z0-9_-]{1,64}")


def build(provider: Provider, ask: Ask) -> tuple[str, str]:
    """The model is `<base model>[:<adapter>/<version>]`; only the base model is part of the path."""
    tenant = provider.option(TENANT, ask.options)
    base_model = ask.model.partition(":")[0]
    if not tenant or not base_model:
        raise BadRequest(f"Predibase needs x-portkey-{TENANT.name}, and a model in the body")
    path = f"/{tenant}/deployments/v2/llms/{segment(base_model, 'The model')}/v1{below_v1(ask.path)}"
    return ask.host or provider.base_url, with_query(path, ask.query)


predibase = Provider(
    "predibase",
    "Predibase",
    "https://serving.app.predibase.com",
    "https://docs.predibase.com/sdk-guide/Inference/query",
    hosts=("serving.app.predibase.com",),
    endpoints=frozenset({"chat", "complete"}),
    options=(TENANT,),
    build=build,
)
