"""What is built is what is imported: a wheel, unpacked beside nothing of this folder."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import portkey

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = "import portkey; print(portkey.__version__, portkey.Portkey(api_key='k').chat.complete.create.__name__)"


def test_the_wheel_holds_the_library_and_its_types(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    wheel = next(tmp_path.glob("lockgate_portkey-*.whl"))
    with zipfile.ZipFile(wheel) as packed:
        assert "portkey/py.typed" in packed.namelist()
        packed.extractall(tmp_path / "installed")
    command = [sys.executable, "-c", PROGRAM]
    environment = {"PYTHONPATH": str(tmp_path / "installed")}
    ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ran.stdout.split() == [portkey.__version__, "create"], ran.stderr
