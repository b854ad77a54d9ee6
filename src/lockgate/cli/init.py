"""`lockgate init`: the first set-up without a browser."""

import asyncio
import json
import os
import sys
from getpass import getpass
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from lockgate import settings as settings_
from lockgate.cli import Stop, out

DONE_BEFORE = 3


def init(
    *,
    email: Annotated[str, Parameter(help="The owner's e-mail address, for logging in.")],
    data: Annotated[Path | None, Parameter(help="Data folder.")] = None,
    password_stdin: Annotated[bool, Parameter(help="Read the password from standard input.", negative="")] = False,
    organisation: Annotated[str, Parameter(help="The organisation's name.")] = "",
    json_: Annotated[bool, Parameter(name="--json", help="Print one JSON object.", negative="")] = False,
) -> int:
    """Create the owner, the organisation and two API keys. Once; a running server may stay up.

    Example: echo "$PASSWORD" | lockgate init --data ./data --email me@example.org --password-stdin --json
    """
    settings = settings_.load(os.environ, {"data": data})
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else _asked_twice()
    made = asyncio.run(_init(settings, email, password, organisation))
    if json_:
        sys.stdout.write(json.dumps(made) + "\n")
        return 0
    out.print(f"The owner is {email}; log in at {settings.base_url}/ once the gateway runs.")
    out.print("These keys are shown only now:")
    out.print(f"  administration   {made['admin_api_key']}")
    out.print(f"  calling models   {made['workspace_api_key']}")
    out.print("Next: lockgate serve")
    return 0


def _asked_twice() -> str:
    password = getpass("Password (15 characters or more): ")
    if getpass("Once more: ") != password:
        raise Stop("the two passwords differ. Try again.", 2)
    return password


async def _init(settings: settings_.Settings, email: str, password: str, organisation: str) -> dict[str, str]:
    from lockgate.adapters.clock import SystemClock
    from lockgate.adapters.passwords import Passwords
    from lockgate.admin.setup import AlreadySetUp, init
    from lockgate.cli.store import opened
    from lockgate.core.errors import LockgateError

    async with opened(settings, new=True) as found:
        try:
            made = await init(
                found.store,
                found.keyring,
                Passwords(),
                SystemClock(),
                email=email,
                password=password,
                organisation=organisation,
            )
        except AlreadySetUp as error:
            raise Stop(error.message, DONE_BEFORE) from error
        except LockgateError as error:
            raise Stop(error.message, 2) from error
    return made._asdict()
