"""Folders in which Node programs find their libraries: ours as it is packed, and the published ones.

Installed once for each state of the sources, outside the tracked tree, and shared by parallel test workers.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SDK = ROOT / "sdk" / "node"
PUBLISHED = ROOT / "tests" / "contract" / "node"
OPENID = ROOT / "tests" / "e2e" / "openid"
CACHE = ROOT / ".cache" / "contract-node"
SOURCES = ("package.json", "package-lock.json", ".npmrc", "tsconfig.json", "tsconfig.cjs.json", "README.md")


@dataclass(frozen=True)
class NodeHome:
    """`ours/node_modules` holds our portkey-ai and openai; `published/node_modules` the registry's."""

    ours: Path
    published: Path


def _files() -> Iterable[Path]:
    yield from (SDK / name for name in SOURCES)
    yield from sorted((SDK / "src").glob("*.ts"))
    yield from sorted((SDK / "scripts").iterdir())
    yield from sorted(path for path in PUBLISHED.iterdir() if path.is_file())


def _digest() -> str:
    found = hashlib.sha256()
    for path in _files():
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:16]


def _run(*command: str, cwd: Path) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def _pack_ours(home: Path) -> None:
    """Build in a copy, pack, and unpack where a program would install it: what is tested is what would be shipped."""
    build = home / "build"
    build.mkdir()
    for name in SOURCES:
        shutil.copy(SDK / name, build / name)
    for name in ("src", "scripts"):
        shutil.copytree(SDK / name, build / name)
    _run("npm", "ci", "--silent", cwd=build)
    _run("npm", "pack", "--silent", cwd=build)
    modules = home / "ours" / "node_modules"
    modules.mkdir(parents=True)
    shutil.unpack_archive(next(build.glob("*.tgz")), modules)
    (modules / "package").rename(modules / "portkey-ai")
    shutil.copytree(build / "node_modules" / "openai", modules / "openai")


def openid_home() -> Path:
    """A folder with `provider.mjs` and what it needs. Skips, or fails with CI=true, where there is no npm."""
    if not shutil.which("npm"):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("npm is not on this machine")
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(OPENID.iterdir()) if path.is_file()))
    home = CACHE / f"openid-{digest.hexdigest()[:16]}"
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "openid.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (home / "complete").exists():
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(OPENID, home, ignore=shutil.ignore_patterns("node_modules"))
            _run("npm", "ci", "--silent", cwd=home)
            (home / "complete").touch()
    return home


def _install_published(home: Path) -> None:
    shutil.copytree(PUBLISHED, home / "published", ignore=shutil.ignore_patterns("node_modules"))
    _run("npm", "ci", "--silent", cwd=home / "published")


def node_home() -> NodeHome:
    """The folders, installed when they are not there yet. Skips, or fails with CI=true, where there is no npm."""
    if not shutil.which("npm"):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("npm is not on this machine")
    home = CACHE / _digest()
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (home / "complete").exists():
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir()
            _pack_ours(home)
            _install_published(home)
            (home / "complete").touch()
    return NodeHome(home / "ours", home / "published")
