"""The project speaks of itself alone, and names no registry and no machine."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BANNED = re.compile(
    r"(?i)\b(co-authored-by|pypi\.org|registry\.npmjs|deb\.debian\.org|files\.pythonhosted)|/(?:work|root)/"
)


def test_no_committed_text_names_a_registry_or_a_path_of_the_machine() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    found = []
    for name in filter(None, listed):
        path = ROOT / name
        if name == "tests/house/test_words.py" or not path.exists():
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{name}: {m.group(0)}" for m in BANNED.finditer(text)]
    assert found == []
