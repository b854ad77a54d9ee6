"""The model that comes with the gateway, served by the control process's own child on loopback."""

from lockgate.providers.base import Provider

MODEL = "smollm2-135m-instruct"

local = Provider(
    "local",
    "Built-in model",
    docs_url="https://huggingface.co/HuggingFaceTB/SmolLM2-135M-Instruct",
    endpoints=frozenset({"chat", "complete", "models", "responses"}),
    needs_key=False,
    default_model=MODEL,
    price_id="free",
    note="SmolLM2-135M-Instruct. Control knows its address and hands it out as the virtual key `local`.",
)
