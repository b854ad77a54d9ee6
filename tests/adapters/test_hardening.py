import subprocess
import sys

import pytest

CODE = """
import ctypes, resource
from lockgate.adapters.hardening import harden
harden()
print(*resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_a_hardened_process_leaves_no_core_and_cannot_be_traced_by_others() -> None:
    said = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True).stdout
    core_soft, core_hard, dumpable = said.split()
    assert (core_soft, core_hard, dumpable) == ("0", "0", "0")
