"""Commands on the data folder: one that holds no gateway is told, and nothing is made there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from harness import environment

WORDS = (
    ("audit", "verify"),
    ("audit", "export"),
    ("keys", "list"),
    ("keys", "unused"),
    ("keys", "status"),
    ("keys", "verify"),
    ("keys", "rotate-dek"),
    ("keys", "rotate-kek"),
    ("keys", "create", "app"),
)


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_a_folder_without_a_gateway_is_told_and_stays_as_it_is(tmp_path: Path, words: tuple[str, ...]) -> None:
    wrong = tmp_path / "mistyped"
    line = [sys.executable, "-m", "lockgate", *words, "--data", str(wrong)]
    done = subprocess.run(line, env=environment(), capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"there is no gateway's data in {wrong}" in done.stderr
    assert not os.path.lexists(wrong)
