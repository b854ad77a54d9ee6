"""Mutation testing of what decides who may do what: change one thing in the source, and see whether a test notices.

    PYTHONPATH=src:tests python -m mutation [FILE …] [--json]

Without a FILE, all of `GUARDS`. A mutant that no test notices has survived: write the example that tells the two apart,
or, when nothing can, add it to `guards.EQUIVALENT` with the reason. Exits with 1 when one survives.

A mutant never touches the disk. pytest is started once for a file; each mutant runs in a fork of it. A mutant of a
function's body replaces that function's code after the tests were collected; one of a table, a class or a default value
is loaded before, in place of the module, with all that imports it.
"""

import argparse
import gc
import importlib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, Final, NamedTuple

import pytest
from hypothesis import Phase, settings

from guards import EQUIVALENT, GUARDS
from mutants import Mutant, mutants

ROOT: Final = Path(__file__).parents[1]
SOURCE: Final = ROOT / "src/lockgate"
SECONDS: Final = 30
"""How long one mutant may run. One that hangs counts as noticed."""


class Outcome(NamedTuple):
    mutant: Mutant
    noticed_by: str  # the test, or that the process ended; "" for a mutant that survived


class Judge:
    """A pytest plugin that runs the collected tests once per mutant, each time in a fork."""

    def __init__(self, file: str) -> None:
        self.path = SOURCE / file
        self.name = "lockgate." + file.removesuffix(".py").replace("/", ".")
        self.mutants = [
            mutant
            for mutant in mutants(file, self.path.read_text(), GUARDS[file].only)
            if (mutant.place, mutant.change) not in EQUIVALENT.get(file, {})
        ]
        self.outcomes: list[Outcome] = []
        self.keen: list[str] = []  # tests that noticed a mutant, the last one first: they are asked first
        self.sound = True  # the tests pass without a mutant

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> None:
        """Judge what is made at import; then let pytest collect for the others."""

        def attempt(code: CodeType | None) -> str:
            _forget_ours()
            sys.meta_path.insert(0, _Finder(self.name, self.path, code))
            session.perform_collect()
            return self._first_failure(session)

        gc.freeze()  # so that a fork copies no page only because something was collected
        self._judge_all(attempt, at_import=True)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        def attempt(code: CodeType | None) -> str:
            if code is not None:
                _replace(importlib.import_module(self.name), code)
            return self._first_failure(session)

        self._judge_all(attempt, at_import=False)
        return True

    def _judge_all(self, attempt: Callable[[CodeType | None], str], *, at_import: bool) -> None:
        self.sound = self.sound and not _in_fork(attempt, None)
        for mutant in self.mutants if self.sound else ():
            if mutant.at_import is at_import:
                by = _in_fork(attempt, mutant.code)
                self.outcomes.append(Outcome(mutant, by))
                self.keen = [by, *(other for other in self.keen if other != by)] if by else self.keen

    def _first_failure(self, session: pytest.Session) -> str:
        """The first test that fails, "" for none. Those that noticed others come first, those of many samples last."""
        if not session.items:
            return "nothing was collected"
        rank = {name: at for at, name in enumerate(self.keen)}
        items = sorted(session.items, key=lambda item: (rank.get(item.nodeid, len(rank)), _is_property(item)))
        for item, following in zip(items, [*items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.testsfailed:
                return item.nodeid
        return ""


def _is_property(item: pytest.Item) -> bool:
    return hasattr(getattr(item, "obj", None), "hypothesis")


def _in_fork(attempt: Callable[[CodeType | None], str], code: CodeType | None) -> str:
    """What `attempt` answers in a process of its own; what ends that process, or hangs, is noticed too."""
    answer, sender = os.pipe()
    child = os.fork()
    if not child:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, 1)
        os.dup2(sink, 2)
        try:
            os.write(sender, (attempt(code) or "-").encode())
        finally:
            os._exit(0)
    os.close(sender)
    with open(answer, "rb") as stream:  # noqa: PTH123  # it is a pipe
        said = stream.read().decode()
    os.waitpid(child, 0)
    return "" if said == "-" else said or "the process ended"


def _forget_ours() -> None:
    """Let what is ours be imported anew: the package and the tests' helpers."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None) or ""
        if file.startswith((str(ROOT / "src"), str(ROOT / "tests"))) and name not in {
            __name__,
            "mutants",
            "equivalents",
        }:
            del sys.modules[name]


class _Finder:
    """Serves `code` as the module `name`; with None, the module as it is."""

    def __init__(self, name: str, path: Path, code: CodeType | None) -> None:
        self._name, self._path, self._code = name, path, code

    def find_spec(self, name: str, _path: Any = None, _target: ModuleType | None = None) -> ModuleSpec | None:
        if name != self._name or self._code is None:
            return None
        return spec_from_file_location(name, self._path, loader=_Loader(name, str(self._path), self._code))


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, _name: str) -> CodeType:
        return self._code


def _replace(module: ModuleType, code: CodeType) -> None:
    """Give the functions that stand in `code` their new bodies."""
    for new in _functions(code):
        found: Any = module
        for part in new.co_qualname.split("."):
            found = vars(found)[part]
        found = found.fget if isinstance(found, property) else found
        found.__code__ = new


def _functions(code: CodeType) -> Iterator[CodeType]:
    """The functions and methods of a module's code, not those within functions."""
    for each in code.co_consts:
        if isinstance(each, CodeType):
            is_body_of_class = not each.co_flags & 0x02  # CO_NEWLOCALS
            yield from _functions(each) if is_body_of_class else () if "<" in each.co_name else (each,)


def judged(file: str) -> tuple[list[Outcome], bool]:
    judge = Judge(file)
    settings.register_profile(
        "mutation",
        deadline=None,
        derandomize=True,
        database=None,
        max_examples=60,
        phases=(Phase.explicit, Phase.generate),
    )
    options = ["-q", "--capture=no", "--hypothesis-profile=mutation", f"--rootdir={ROOT}"]
    for plugin in ("cacheprovider", "timeout", "xdist"):
        options += ["-p", f"no:{plugin}"]
    with open(os.devnull, "w") as sink, redirect_stdout(sink):  # noqa: PTH123  # it is no file
        pytest.main([*options, *(str(ROOT / "tests" / test) for test in GUARDS[file].tests)], plugins=[judge])
    return judge.outcomes, judge.sound


def main(arguments: list[str]) -> int:
    asked = argparse.ArgumentParser(prog="python -m mutation", description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("files", nargs="*", metavar="FILE", choices=[*GUARDS, []], help="below src/lockgate")
    asked.add_argument("--json", action="store_true", help="one JSON object with all mutants")
    options = asked.parse_args(arguments)
    report: dict[str, Any] = {}
    for file in options.files or GUARDS:
        outcomes, sound = judged(file)
        lost = [each for each in outcomes if not each.noticed_by]
        left = [f"{file}:{each.mutant.line} {each.mutant.place}: {each.mutant.change}" for each in lost]
        report[file] = {"mutants": len(outcomes), "killed": len(outcomes) - len(lost), "survived": left, "sound": sound}
        if not options.json:
            said = f"{len(outcomes) - len(lost)} of {len(outcomes)} killed" if sound else "the tests fail as it is"
            sys.stdout.write("".join([f"{file}: {said}\n", *(f"  {line}\n" for line in left)]))
            sys.stdout.flush()
    if options.json:
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    return int(any(not each["sound"] or each["survived"] for each in report.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
