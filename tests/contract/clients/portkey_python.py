"""Our Python library: the sample of the first page, key and virtual key by environment."""

import os

from portkey import Portkey

client = Portkey(api_key=os.environ.get("PORTKEY_API_KEY"), virtual_key=os.environ["PORTKEY_VIRTUAL_KEY"])

completion = client.chat.complete.create(
    messages=[{"role": "user", "content": "Say this is a test"}],
    model=os.environ["MODEL"],
)
print(completion.choices[0].message.content)
