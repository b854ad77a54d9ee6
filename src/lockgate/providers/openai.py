"""OpenAI: the dialect's home, so every path is its own."""

from lockgate.providers.base import ALL, Option, Provider

openai = Provider(
    "openai",
    "OpenAI",
    "https://api.openai.com/v1",
    "https://platform.openai.com/docs/api-reference",
    hosts=("api.openai.com",),
    endpoints=ALL - {"rerank"},
    price_id="openai",
    options=(
        Option("openai-organization", "Organisation", "openai-organization", aliases=("openai_organization",)),
        Option("openai-project", "Project", "openai-project", aliases=("openai_project",)),
        Option("openai-beta", "Beta features", "openai-beta", aliases=("openai_beta",)),
    ),
)
