"""The command line: one file per command, imported only when it is asked for.

Exit codes: 0 done, 1 something is bad (the lines say what), 2 bad usage, 3 refused because it was done before.
"""

import sys

from cyclopts import App, CycloptsError
from rich.console import Console

from lockgate import __version__

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


class Stop(Exception):  # it is not an error of ours: it ends the command with a code and one line
    """End the command: one line that says what to do next, and the exit code."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


app = App(
    name="lockgate",
    version=f"lockgate {__version__}",
    help="The open, self-hosted AI gateway that speaks Portkey's API.\n\nExample: lockgate serve --port 8787",
    version_flags=["--version"],
)
app.command("lockgate.cli.serve:serve", name="serve", help="Start the gateway. Example: lockgate serve --port 8787")
app.command(
    "lockgate.cli.init:init", name="init", help="Set up without a browser. Example: lockgate init --email me@x.org"
)
app.command("lockgate.cli.doctor:doctor", name="doctor", help="Check everything. Example: lockgate doctor")
app.command(
    "lockgate.cli.config:config", name="config", help="Routing configs. Example: lockgate config lint config.json"
)
app.command(
    "lockgate.cli.apply:apply", name="apply", help="Make the gateway as files say. Example: lockgate apply -f gateway/"
)
app.command(
    "lockgate.cli.imports:import_", name="import", help="Move here. Example: lockgate import litellm config.yaml"
)
app.command("lockgate.cli.backup:backup", name="backup", help="Sealed backups. Example: lockgate backup create")
app.command("lockgate.cli.audit:audit", name="audit", help="The audit log, proven. Example: lockgate audit verify")
app.command("lockgate.cli.keys:keys", name="keys", help="API keys on this machine. Example: lockgate keys list")


def run(argv: list[str]) -> int:
    """Run one command; returns the exit code. Errors are one line on stderr with the mend."""
    from lockgate.settings import SettingError

    try:
        code = app(argv, exit_on_error=False, print_error=False, result_action="return_value")
    except CycloptsError as error:
        err.print(f"lockgate: {' '.join(str(error).split())} See: lockgate --help", style="red", markup=False)
        return 2
    except SettingError as error:
        err.print(f"lockgate: {error}", style="red", markup=False)
        return 2
    except Stop as stop:
        err.print(f"lockgate: {stop}", style="red", markup=False)
        return stop.code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    return code if isinstance(code, int) else 0
