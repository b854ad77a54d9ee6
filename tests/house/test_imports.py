"""The import rule: imports point down to core; only the roof sees every room."""

import ast
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parents[2] / "src" / "lockgate"
MAY: dict[str, set[str]] = {
    "core": set(),
    "dialects": {"core"},
    "checks": {"core"},
    "adapters": {"core"},
    "wire": {"core"},
    "providers": {"core", "dialects"},
    "inference": {"core", "dialects", "providers", "checks"},
    "admin": {"core", "providers", "checks"},
    "console": set(),
}
SHARED = {"settings", "__init__"}  # plain values without behaviour of their own
LEAN_FORBIDDEN = {"sqlalchemy", "fastapi", "pydantic", "uvicorn", "starlette", "alembic", "genai_prices", "argon2"}


def imports(path: Path) -> set[str]:
    """The modules that `path` imports, as dotted names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def rooms_seen(path: Path) -> set[str]:
    inner = {name.split(".")[1] for name in imports(path) if name.startswith("lockgate.") and name.count(".") >= 1}
    real = {name for name in inner if (SRC / name).exists() or (SRC / f"{name}.py").exists()}
    return real - SHARED


@pytest.mark.parametrize("room", MAY)
def test_a_room_imports_only_what_its_row_allows(room: str) -> None:
    for path in (SRC / room).rglob("*.py"):
        extra = rooms_seen(path) - MAY[room] - {room}
        assert not extra, f"{path.relative_to(SRC)}: {room} may not import {sorted(extra)}, only {sorted(MAY[room])}"


def test_no_room_is_missing_from_the_table() -> None:
    folders = {p.name for p in SRC.iterdir() if p.is_dir() and p.name not in {"__pycache__", "cli"}}
    assert folders == set(MAY)


def module_of(path: Path) -> str:
    return ".".join(("lockgate", *path.relative_to(SRC).with_suffix("").parts)).removesuffix(".__init__")


def test_no_import_cycle() -> None:
    """At module level: an import inside a function is a late one and cannot close a cycle at start."""
    known = {module_of(p): p for p in SRC.rglob("*.py")}
    edges: dict[str, set[str]] = {}
    for name, path in known.items():
        tree = ast.parse(path.read_text())
        seen: set[str] = set()
        for node in tree.body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lockgate"):
                seen |= {node.module or ""} | {f"{node.module}.{a.name}" for a in node.names}
            elif isinstance(node, ast.Import):
                seen |= {a.name for a in node.names}
        edges[name] = {s for s in seen if s in known and s != name}

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail[trail.index(name) :], name))
        for target in edges[name]:
            visit(target, (*trail, name))
        edges[name] = set()  # done: every path from here is free of cycles

    for name in list(edges):
        visit(name, ())


@pytest.mark.parametrize("room", ["core", "dialects", "wire", "inference"])
def test_the_lean_rooms_stay_lean(room: str) -> None:
    for path in (SRC / room).rglob("*.py"):
        heavy = {name.split(".")[0] for name in imports(path)} & LEAN_FORBIDDEN
        assert not heavy, f"{path.relative_to(SRC)} imports {sorted(heavy)}"


def test_only_the_egress_door_opens_sockets_to_the_world() -> None:
    """Security: no other module may import a socket or an HTTP client."""
    roof = {"supervisor.py", "app.py", "control.py", "cli"}
    allowed = roof | {"wire", "adapters/bus_server.py", "adapters/local_model.py"}
    clients = {"socket", "http.client", "urllib.request", "httpx", "httpx2", "requests", "aiohttp", "urllib3"}
    for path in SRC.rglob("*.py"):
        place = str(path.relative_to(SRC))
        if path.relative_to(SRC).parts[0] in allowed or place in allowed:
            continue
        assert not imports(path) & clients, f"{place} imports {sorted(imports(path) & clients)}"


def test_nothing_evaluates_code_or_pickles() -> None:
    banned = {"eval", "exec", "compile", "__import__"}
    for path in SRC.rglob("*.py"):
        assert not imports(path) & {"pickle", "marshal", "shelve", "dill"}, path
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in banned, f"{path}:{node.lineno} calls {node.func.id}"
