"""What this machine itself is known as elsewhere: a cloud role, a service account. It is the operator's, and serves
every organisation's secret references alike; so it is used only towards places that the operator lists.

Where its tokens lie is said by the environment and the settings, never by a reference: otherwise a reference could send
any file of this machine anywhere.
"""

import os
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from lockgate.core.errors import SecretAway, SecretRefused

Cloud = Literal["aws", "azure"]
CLOUDS: Final = ("aws", "azure")
SETTING: Final = "LOCKGATE_SECRET_IDENTITY"
SERVICE_ACCOUNT: Final = "/var/run/secrets/kubernetes.io/serviceaccount/token"
LARGEST: Final = 64 * 1024


class Machine:
    """`places` are clouds ("aws", "azure") and base URLs. Raises ValueError for an entry that is neither."""

    def __init__(
        self,
        places: Sequence[str] = (),
        variables: Mapping[str, str] | None = None,
        service_account: str = SERVICE_ACCOUNT,
    ) -> None:
        self._variables = os.environ if variables is None else variables
        self._service_account = service_account
        self._clouds = frozenset(place for place in places if place in CLOUDS)
        self._urls = tuple(place.rstrip("/") for place in places if place not in CLOUDS)
        for url in self._urls:
            if not url.startswith(("https://", "http://")) or len(url.split("/")) < 3 or not url.split("/")[2]:
                raise ValueError(
                    f"{SETTING}: {url!r} is neither aws nor azure nor a URL such as https://vault.example.org"
                )

    def check_cloud(self, cloud: Cloud, *urls: str) -> None:
        """Raises SecretRefused unless the machine may show itself in this cloud, and at these other addresses of it;
        "" stands for the cloud's own.
        """
        if cloud not in self._clouds:
            raise SecretRefused(f"The gateway's own identity is not for use here: {SETTING} does not list {cloud}")
        for url in urls:
            if url:
                self.check_place(url)

    def check_place(self, url: str) -> None:
        """Raises SecretRefused unless the machine may show itself at this base URL."""
        if not self.is_listed(url):
            raise SecretRefused(f"The gateway's own identity is not for use here: {SETTING} does not list this address")

    def is_listed(self, url: str) -> bool:
        place = url.rstrip("/")
        return any(place == listed or place.startswith(f"{listed}/") for listed in self._urls)

    def text(self, *names: str) -> str:
        """The first of these variables that is set, or ""."""
        return next((self._variables[name] for name in names if self._variables.get(name)), "")

    def token_of_service_account(self) -> str:
        """Raises SecretRefused, SecretAway."""
        return self.token(self._service_account)

    def token(self, path: str) -> str:
        """A file's text, read anew each time, for such tokens are replaced. Raises SecretRefused, SecretAway."""
        try:
            text = _read(Path(path)).decode("ascii").strip()
        except FileNotFoundError:
            raise SecretRefused("This machine has no such identity: the file of its token is not there") from None
        except (OSError, ValueError) as error:
            raise SecretAway(f"The file of this machine's token cannot be read: {type(error).__name__}") from None
        if not text or not text.isprintable():
            raise SecretAway("The file of this machine's token holds none")
        return text


def _read(path: Path) -> bytes:
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)  # a link is usual here
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError("no file")
        return file.read(LARGEST)
