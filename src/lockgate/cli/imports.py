"""`lockgate import`: from what another gateway has to files for `lockgate apply`."""

import sys
from pathlib import Path
from typing import Annotated, Final

from cyclopts import App, Parameter

from lockgate.cli import out
from lockgate.cli.writing import Described, files, write

import_ = App(name="import", help="Move here from another gateway. Example: lockgate import litellm config.yaml")

To = Annotated[Path, Parameter(help="A new folder for the files.")]
DryRun = Annotated[bool, Parameter(help="Show what would be written, write nothing.", negative="")]
Json = Annotated[bool, Parameter(name="--json", help="Print JSON.", negative="")]
FOLDER: Final = Path("gateway")


@import_.command
def portkey(
    *,
    url: Annotated[str, Parameter(help="The admin API to read from.")],
    key_env: Annotated[
        str, Parameter(help="The environment variable that holds its admin API key.")
    ] = "PORTKEY_API_KEY",
    to: To = FOLDER,
    dry_run: DryRun = False,
    json_: Json = False,
) -> int:
    """Read workspaces, integrations, virtual keys, configs, prompts and policies over the admin API.

    Secrets cannot be read: each becomes an environment variable that `lockgate apply` asks for.

    Example: lockgate import portkey --url https://gateway.example.org/v1 --dry-run
    """
    from lockgate.cli.from_api import read
    from lockgate.cli.progress import bar
    from lockgate.cli.remote import Remote, key_from

    with Remote(url, key_from(key_env)) as remote, bar("reading") as tell:
        found, notes = read(remote, tell)
    return _finish(found, notes, to, dry_run=dry_run, json_=json_)


@import_.command
def litellm(
    config: Annotated[Path, Parameter(help="Its config.yaml.")],
    /,
    *,
    to: To = FOLDER,
    dry_run: DryRun = False,
    json_: Json = False,
) -> int:
    """Turn a proxy's model list, fallbacks, retries and cache into virtual keys and configs.

    Example: lockgate import litellm config.yaml --to gateway
    """
    from lockgate.cli.from_proxy import read

    found, notes = read(config)
    return _finish(found, notes, to, dry_run=dry_run, json_=json_)


def _finish(found: list[Described], notes: list[str], to: Path, *, dry_run: bool, json_: bool) -> int:
    texts = files(to, found)
    if not dry_run:
        write(texts)
    if json_:
        import json

        documents = [one.document() for one in found]
        sys.stdout.write(json.dumps({"documents": documents, "notes": notes, "written": not dry_run}, indent=2) + "\n")
        return 0
    counts: dict[str, int] = {}
    for one in found:
        counts[one.kind] = counts.get(one.kind, 0) + 1
    out.print("Found: " + (", ".join(f"{n} {kind}" for kind, n in counts.items()) or "nothing") + ".")
    for note in notes:
        out.print(f"[yellow]note[/yellow] {_plain(note)}")
    if dry_run:
        out.print("Nothing was written.")
    else:
        out.print(f"Written to {_plain(str(to))}. Next: lockgate apply -f {_plain(str(to))} --dry-run")
    return 0


def _plain(text: str) -> str:
    from rich.markup import escape

    return escape(text)
