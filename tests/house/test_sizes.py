"""What rots in gateways are the largest file and the largest function; so they are watched."""

import ast
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src" / "lockgate"
LONGEST_FILE = 500
LONGEST_FUNCTION = 60


def test_no_file_is_longer_than_can_be_read_in_one_sitting() -> None:
    long = {
        str(p.relative_to(SRC)): n for p in SRC.rglob("*.py") if (n := len(p.read_text().splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = {}
    for path in SRC.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    long[f"{path.relative_to(SRC)}:{node.name}"] = length
    assert long == {}
