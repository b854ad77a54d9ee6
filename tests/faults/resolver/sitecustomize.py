"""A scripted name server for a gateway under test: Python runs this at its start when the folder is on PYTHONPATH.

Names under `fault.invalid` fail as their first label says; every other name is asked for as always. What
`getaddrinfo` says of NXDOMAIN, of SERVFAIL and of silence is what the C library says of them.
"""

import socket
import time
from typing import Any

SUFFIX = ".fault.invalid"
_asked = socket.getaddrinfo


def scripted(host: Any, *rest: Any, **named: Any) -> Any:
    label = host.removesuffix(SUFFIX) if isinstance(host, str) and host.endswith(SUFFIX) else ""
    match label.partition(".")[0]:
        case "nx":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        case "servfail":
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        case "silent":
            time.sleep(5)
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        case _:
            return _asked(host, *rest, **named)


socket.getaddrinfo = scripted
