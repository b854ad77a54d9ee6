"""Vendors that speak OpenAI: one row each."""

from lockgate.providers.base import ALWAYS, Provider

CHAT = ALWAYS | {"chat"}
AUDIO = frozenset({"audio_speech", "audio_transcription", "audio_translation"})

ROWS: tuple[Provider, ...] = (
    Provider(
        "groq",
        "Groq",
        "https://api.groq.com/openai/v1",
        "https://console.groq.com/docs/api-reference",
        hosts=("api.groq.com",),
        endpoints=CHAT | AUDIO | {"responses", "files", "batches"},
    ),
    Provider(
        "together-ai",
        "Together AI",
        "https://api.together.xyz",
        "https://docs.together.ai/reference",
        hosts=("api.together.xyz",),
        endpoints=CHAT | {"complete", "embed", "image", "rerank", "audio_speech", "audio_transcription"},
        prefix="/v1",
    ),
    Provider(
        "deepseek",
        "DeepSeek",
        "https://api.deepseek.com",
        "https://api-docs.deepseek.com",
        hosts=("api.deepseek.com",),
        endpoints=CHAT,
        prefix="/v1",
    ),
    Provider("ollama", "Ollama", "", "https://docs.ollama.com/api/openai-compatibility", prefix="/v1", needs_key=False),
)
