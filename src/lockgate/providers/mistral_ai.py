"""Mistral: OpenAI's dialect, and fill-in-the-middle on a path of its own that a header selects."""

from lockgate.providers.base import ALWAYS, Ask, Option, Provider, below_v1, with_query

FIM = "mistral-fim-completion"


def build(provider: Provider, ask: Ask) -> tuple[str, str]:
    rest = below_v1(ask.path)
    if ask.options.get(FIM) == "true" and rest in {"/chat/completions", "/completions"}:
        rest = "/fim/completions"
    return ask.host or provider.base_url, with_query(rest, ask.query)


mistral_ai = Provider(
    "mistral-ai",
    "Mistral AI",
    "https://api.mistral.ai/v1",
    "https://docs.mistral.ai/api",
    hosts=("api.mistral.ai",),
    endpoints=ALWAYS | {"chat", "complete", "embed", "moderations", "files", "audio_transcription"},
    options=(Option(FIM, "Fill in the middle", pattern="true|false"),),
    price_id="mistral",
    note="`x-portkey-mistral-fim-completion: true` sends a completion to /fim/completions, the only one it has.",
    build=build,
)
