"""Runs the code blocks of a page of docs/, in order, as its reader would: one shell, files saved under their names.

A block is run by its language: `sh` in the shell, `python` and `js` as the file that its first line names, `sh serve`
in the background. A `text` block is what the block before it prints; `…` there stands for anything. A `json` block is
a routing config in which lint finds nothing. In commands, `lgu_…` is the reader's key and http://127.0.0.1:8787 the
gateway under test. `pip` and `npm` only check what they are told: what they would install is in place already.
"""

import json
import os
import re
import shlex
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness import EMAIL, PASSWORD, call
from lockgate.core.lint import lint
from lockgate.inference.headers import OPTION_NAMES

ROOT = Path(__file__).resolve().parent.parent
FENCE = re.compile(r"^```(\w+)?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"(?:#|//) (\S+\.(?:py|mjs|cjs))\n")
URL_ON_PAGE = "http://127.0.0.1:8787"
PROGRAMS = {"python": "python", "js": "node"}

SHIMS = {
    "lockgate": 'exec "$TESTED_PYTHON" -m lockgate "$@"',
    "python": 'exec "$TESTED_PYTHON" "$@"',
    "pip": '[ "$1" = install ] && [ $# -ge 2 ]',
    "npm": 'case "$1" in ci|pack) [ -f package-lock.json ];; install) [ $# -ge 2 ];; *) exit 1;; esac',
}


@dataclass(frozen=True)
class Block:
    language: str
    words: str
    text: str
    line: int

    @property
    def runs(self) -> bool:
        return self.language in {"sh", *PROGRAMS}

    @property
    def serves(self) -> bool:
        return self.language == "sh" and "serve" in self.words.split()


def blocks(page: Path) -> list[Block]:
    written = page.read_text(encoding="utf-8")
    return [
        Block(found[1] or "", found[2].strip(), found[3], written[: found.start()].count("\n") + 1)
        for found in FENCE.finditer(written)
    ]


def expected(text: str) -> re.Pattern[str]:
    return re.compile(".*".join(re.escape(part) for part in text.strip().split("…")), re.DOTALL)


class Reader:
    """A folder like a clone's, a shell in it, and the environment that `environment` adds to a clean one."""

    def __init__(self, folder: Path, url: str, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self.url = url
        shims = folder / "shims"
        shims.mkdir()
        for name, line in SHIMS.items():
            script = (folder if name == "lockgate" else shims) / name
            script.write_text(f"#!/bin/sh\n{line}\n")
            script.chmod(0o755)
        (folder / "sdk").symlink_to(ROOT / "sdk")
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("PORTKEY_", "OPENAI_", "LOCKGATE_"))}
        self.environment = {
            **clean,
            "PATH": f"{shims}{os.pathsep}{clean['PATH']}",
            "PYTHONPATH": os.pathsep.join(str(ROOT / part) for part in ("sdk/python/src", "src", "tests")),
            "TESTED_PYTHON": sys.executable,
            **environment,
        }

    def has_key(self, key: str) -> None:
        (self.folder / "key").write_text(key)

    def read(self, page: Path) -> None:
        """Run the page. Fails with the line of the block that went wrong and what it printed."""
        found = blocks(page)
        script = "\n".join(self._command(n, block) for n, block in enumerate(found) if block.runs)
        end = "trap 'status=$?; for p in $(jobs -p); do kill $p; wait $p || true; done; exit $status' EXIT"
        done = subprocess.run(
            ["bash", "-c", f"set -euo pipefail\n{end}\n{script}"],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=400,
            check=False,
        )
        for n, block in enumerate(found):
            self._check(f"{page.name}:{block.line}", n, found, done.stderr)
        assert done.returncode == 0, f"{page.name}: exit {done.returncode}\n{done.stdout}{done.stderr}"

    def _output(self, number: int) -> Path:
        return self.folder / f"block-{number}.txt"

    def _command(self, number: int, block: Block) -> str:
        text = block.text.replace(URL_ON_PAGE, self.url).rstrip().replace("lgu_…", "$(cat key)")
        output = shlex.quote(str(self._output(number)))
        if block.serves:
            return f"{text} > {output} 2>&1 &\npython -m pages {output} > key"
        if block.language == "sh":
            return f"{{\n{text}\n}} > {output} 2>&1"
        name = NAMED.match(block.text)
        assert name, f"line {block.line}: the block's first line does not name its file"
        (self.folder / name[1]).write_text(block.text)
        return f"{PROGRAMS[block.language]} {name[1]} > {output} 2>&1"

    def _check(self, place: str, number: int, found: list[Block], errors: str) -> None:
        block = found[number]
        if block.runs:
            assert self._output(number).exists(), f"{place} was not reached:\n{self._last(number)}{errors}"
        elif block.language == "text":
            printed = self._output(number - 1).read_text().strip()
            pattern = expected(block.text.replace(URL_ON_PAGE, self.url))
            matches = pattern.match(printed) if found[number - 1].serves else pattern.fullmatch(printed)
            assert matches, f"{place}: this was printed instead:\n{printed}"
        elif block.language == "json":
            assert not (found_in := lint(block.text.encode(), OPTION_NAMES)), f"{place}: {found_in}"
        else:
            raise AssertionError(f"{place}: a block of the language {block.language!r} is not run")

    def _last(self, number: int) -> str:
        written = [self._output(n) for n in range(number) if self._output(n).exists()]
        return written[-1].read_text() if written else ""


class Browser:
    """Keeps cookies, and says what the console's pages say."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._open = urllib.request.build_opener(urllib.request.HTTPCookieProcessor()).open

    def post(self, path: str, body: object) -> Any:
        headers = {"content-type": "application/json", "origin": self.url, "x-lockgate-console": "1"}
        request = urllib.request.Request(f"{self.url}{path}", json.dumps(body).encode(), headers, method="POST")
        with self._open(request, timeout=30) as answer:
            return json.load(answer)


def set_up(log: Path) -> str:
    """What the reader does in the browser: open the printed link, make the account, copy the key. Returns the key."""
    until = time.monotonic() + 60
    while not (found := re.search(r"(http\S+?)/setup#token=(\S+)[\s\S]*^ready ", log.read_text(), re.MULTILINE)):
        assert time.monotonic() < until, log.read_text()
        time.sleep(0.05)
    browser = Browser(found[1])
    browser.post("/v1/setup", {"token": found[2], "email": EMAIL, "password": PASSWORD, "name": "Ada"})
    key = str(browser.post("/v1/profile/api-key", {})["key"])
    body = {"model": "@local/smollm2-135m-instruct", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}
    while call("POST", f"{browser.url}/v1/chat/completions", body, {"x-portkey-api-key": key}).status != 200:
        assert time.monotonic() < until, log.read_text()
        time.sleep(0.1)
    return key


if __name__ == "__main__":
    sys.stdout.write(set_up(Path(sys.argv[1])))
