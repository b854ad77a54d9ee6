"""The library `portkey-ai` as it is published for Python."""

# mypy: ignore-errors
# The sample is written as people write it; by the library's own types `choices` may be missing.

import os

from portkey_ai import Portkey

portkey = Portkey(
    api_key=os.environ.get("PORTKEY_API_KEY"),
    virtual_key=os.environ["PORTKEY_VIRTUAL_KEY"],
    base_url=os.environ["PORTKEY_BASE_URL"],
)

completion = portkey.chat.completions.create(
    messages=[{"role": "user", "content": "Say this is a test"}],
    model=os.environ["MODEL"],
)
print(completion.choices[0].message.content)
