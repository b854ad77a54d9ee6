"""`lockgate serve`: the gateway in the foreground."""

import json
import os
import sys
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from lockgate import settings as settings_
from lockgate.cli import Stop, err, out


def serve(  # all are options by name
    *,
    data: Annotated[Path | None, Parameter(help="Data folder.")] = None,
    host: Annotated[str | None, Parameter(help="Address to listen on.")] = None,
    port: Annotated[int | None, Parameter(help="Port to listen on.")] = None,
    workers: Annotated[int | None, Parameter(help="Number of data workers.")] = None,
    config: Annotated[Path | None, Parameter(help="Settings file (TOML).")] = None,
    insecure_http: Annotated[bool | None, Parameter(help="Plain HTTP on an open address.", negative="")] = None,
    json_: Annotated[bool, Parameter(name="--json", help="Print the start as one JSON object.", negative="")] = False,
) -> int:
    """Start the gateway and keep it running until SIGTERM or Ctrl-C.

    Example: lockgate serve --data ./data --port 8787 --workers 2
    """
    given = {"data": data, "host": host, "port": port, "workers": workers, "insecure_http": insecure_http}
    settings = settings_.load(os.environ, given, config)
    from lockgate.app import Refusal, serve_forever

    try:
        return serve_forever(settings, lambda said: announce(settings, said, json_))
    except Refusal as refusal:
        raise Stop(str(refusal), refusal.code) from refusal


def announce(settings: settings_.Settings, said: dict[str, Any], as_json: bool) -> None:
    """Tell the person what to do next; the `ready` line is for scripts."""
    url = settings.base_url
    token = said.get("setup_token")
    link = f"{url}/setup#token={token}" if token else ""
    if as_json:
        document = {"ready": True, "url": url, "base_url": f"{url}/v1", "setup_link": link or None}
        sys.stdout.write(json.dumps(document) + "\n")
        sys.stdout.flush()
    else:
        out.print(f"[bold]Lockgate[/bold] {said['version']}   data in {settings.data}")
        out.print(f"  console   {url}/")
        out.print(f"  API       {url}/v1")
        if link:
            out.print("\nNobody owns this gateway yet. Open this link within an hour to create the first account:")
            out.print(f"\n  [bold]{link}[/bold]\n")
            out.print(
                "Then copy your API key from the profile menu; the first page shows a request that works at once."
            )
        if said.get("root_key_made"):
            out.print(f"\nA root key was made: {said['root_key_made']}. Back it up apart from the data.")
            out.print("Without it nothing stored can be opened.")
    sys.stdout.flush()
    err.print(f"ready {url}")
