"""Commands that work on the data folder itself, whether or not a server runs on it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from lockgate.adapters.opening import Opened, open_store
from lockgate.adapters.rootkey import RootKeyError
from lockgate.adapters.vault import WrongRootKey
from lockgate.cli import Stop
from lockgate.settings import Settings


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Opened]:
    """The open store. Raises Stop with the mend when it cannot be opened."""
    try:
        found = open_store(settings)
    except (RootKeyError, WrongRootKey, OSError) as error:
        raise Stop(str(error)) from error
    try:
        yield found
    finally:
        await found.store.close()
