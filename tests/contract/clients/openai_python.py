"""OpenAI's Python library with our headers: the provider's place is named by the mode, the model names the key."""

import os

from openai import OpenAI
from portkey import PORTKEY_GATEWAY_URL, createHeaders

client = OpenAI(
    api_key="OPENAI_API_KEY",
    base_url=PORTKEY_GATEWAY_URL,
    default_headers=createHeaders(mode="openai", api_key=os.environ.get("PORTKEY_API_KEY")),
)

completion = client.chat.completions.create(
    messages=[{"role": "user", "content": "Say this is a test"}],
    model=f"@{os.environ['PORTKEY_VIRTUAL_KEY']}/{os.environ['MODEL']}",
)
print(completion.choices[0].message.content)
