"""Vendors whose credentials can be kept already, although no dialect of theirs is spoken yet: a call through one is
refused as through any provider that is not there.
"""

from typing import Final, NamedTuple

from lockgate.providers.settings import AZURE, Setting


class Unspoken(NamedTuple):
    """`needs_key`: the credential is a key; else it is in the settings."""

    slug: str
    name: str
    settings: tuple[Setting, ...] = ()
    needs_key: bool = True


_AWS: Final = (
    Setting("aws_auth_type", required=True, choices=("accessKey", "assumedRole", "serviceRole")),
    Setting("aws_region", required=True, pattern="[a-z0-9-]{1,32}", in_url=True),
    Setting("aws_access_key_id", when=("aws_auth_type", "accessKey")),
    Setting("aws_secret_access_key", secret=True, when=("aws_auth_type", "accessKey")),
    Setting("aws_role_arn", when=("aws_auth_type", "assumedRole")),
    Setting("aws_external_id"),
)
_ENDPOINT: Final = tuple(
    Setting(f"amzn_sagemaker_{name}")
    for name in (
        "custom_attributes", "target_model", "target_variant", "target_container_hostname", "inference_id",
        "enable_explanations", "inference_component", "session_id", "model_name",
    )
)  # fmt: skip

ROWS: Final = (
    Unspoken("ai21", "AI21"),
    Unspoken("anthropic", "Anthropic", (Setting("anthropic_version"), Setting("anthropic_beta"))),
    Unspoken(
        "azure-ai",
        "Azure AI Foundry",
        (
            *AZURE,
            Setting("azure_foundry_url", required=True, pattern=r"https://[^\s?#@\\]+", in_url=True),
            Setting("azure_api_version", pattern="[0-9A-Za-z.-]{1,30}", in_url=True),
            Setting("azure_deployment_name", in_url=True),
        ),
        needs_key=False,
    ),
    Unspoken("bedrock", "AWS Bedrock", _AWS, needs_key=False),
    Unspoken("cohere", "Cohere"),
    Unspoken(
        "cortex",
        "Snowflake Cortex",
        (Setting("snowflake_account", required=True, pattern=r"[\w.-]{1,128}", in_url=True),),
    ),
    Unspoken("google", "Google Gemini"),
    Unspoken("sagemaker", "AWS SageMaker", (*_AWS, *_ENDPOINT), needs_key=False),
    Unspoken("stability-ai", "Stability AI"),
    Unspoken(
        "vertex-ai",
        "Google Vertex AI",
        (
            Setting("vertex_auth_type", required=True, choices=("basic", "serviceAccount")),
            Setting("vertex_region", required=True, pattern="[a-z0-9-]{1,32}", in_url=True),
            Setting("vertex_project_id", in_url=True, when=("vertex_auth_type", "basic")),
            Setting("vertex_service_account_json", "object", secret=True, when=("vertex_auth_type", "serviceAccount")),
        ),
        needs_key=False,
    ),
    Unspoken(
        "workers-ai",
        "Workers AI",
        (Setting("workers_ai_account_id", required=True, pattern=r"[\w-]{1,64}", in_url=True),),
    ),
)


def find(slug: str) -> Unspoken | None:
    return next((row for row in ROWS if row.slug == slug), None)
