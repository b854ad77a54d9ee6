"""One gateway for each module of faults: short timeouts, small limits, a scripted name server, an authority of ours."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faults.play import authority
from harness import ROOT, Gateway

SETTINGS = {
    "LOCKGATE_EGRESS_ALLOW": "127.0.0.0/8,*.fault.invalid",
    "LOCKGATE_FIRST_BYTE_TIMEOUT_S": "1",
    "LOCKGATE_IDLE_TIMEOUT_S": "1",
    "LOCKGATE_REQUEST_TIMEOUT_S": "20",
    "LOCKGATE_UPSTREAM_LIMIT_MB": "1",
    "PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests' / 'faults' / 'resolver'}",
}


@pytest.fixture(scope="module")
def impatient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder: Path = tmp_path_factory.mktemp("faults")
    trusted = folder / "authority.pem"
    trusted.write_bytes(authority().cert_pem.bytes())
    running = Gateway(folder / "data", settings={**SETTINGS, "SSL_CERT_FILE": str(trusted)}).init().start()
    yield running
    running.stop()
