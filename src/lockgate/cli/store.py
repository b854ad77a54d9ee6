"""Commands that work on the data folder itself, whether or not a server runs on it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from lockgate.adapters.opening import Opened, database_of, open_store
from lockgate.adapters.rootkey import RootKeyError
from lockgate.adapters.vault import WrongRootKey
from lockgate.cli import Stop
from lockgate.core.errors import DirectoryUnavailable
from lockgate.settings import Settings


@asynccontextmanager
async def opened(settings: Settings, *, new: bool = False) -> AsyncIterator[Opened]:
    """The open store; only a `new` one is made where there is none: of a folder that was mistyped, nothing may be found
    to be in order. Raises Stop with the mend when it cannot be opened, or does not answer any more.
    """
    if not new and not settings.shared_database and not database_of(settings).exists():
        mend = "Name its folder with --data. To make one, run: lockgate init"
        raise Stop(f"there is no gateway's data in {settings.data}. {mend}")
    try:
        found = open_store(settings)
    except (RootKeyError, WrongRootKey, OSError) as error:
        raise Stop(str(error)) from error
    try:
        yield found
    except DirectoryUnavailable as error:
        raise Stop(f"{error}.") from error
    finally:
        await found.store.close()
