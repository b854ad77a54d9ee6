import base64
import os
import random
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lockgate.adapters import rootkey
from lockgate.adapters.rootkey import RootKeyError


def put(path: Path, content: bytes, mode: int = 0o600) -> Path:
    path.write_bytes(content)
    path.chmod(mode)
    return path


def test_a_first_start_makes_a_private_random_key(tmp_path: Path) -> None:
    root = rootkey.load(tmp_path / "new", data_exists=False)
    assert root.made
    assert len(root.key) == 32
    assert stat.S_IMODE(root.path.stat().st_mode) == 0o600
    assert [p.name for p in (tmp_path / "new").iterdir()] == ["root.key"]


def test_a_second_start_reads_the_same_key(tmp_path: Path) -> None:
    first = rootkey.load(tmp_path, data_exists=False)
    second = rootkey.load(tmp_path, data_exists=True)
    assert second.key == first.key
    assert not second.made


def test_two_first_starts_at_once_agree_on_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        roots = list(pool.map(lambda _: rootkey.load(tmp_path, data_exists=False), range(8)))
    assert len({root.key for root in roots}) == 1
    assert [root.made for root in roots].count(True) == 1


def test_data_without_its_key_is_not_given_a_new_one(tmp_path: Path) -> None:
    with pytest.raises(RootKeyError, match="Put the key back"):
        rootkey.load(tmp_path, data_exists=True)
    assert not (tmp_path / "root.key").exists()


def test_a_named_file_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RootKeyError, match="master_key_file"):
        rootkey.load(tmp_path, str(tmp_path / "absent"), data_exists=False)


def test_a_named_file_goes_before_the_data_folder(tmp_path: Path) -> None:
    rootkey.load(tmp_path, data_exists=False)
    key = os.urandom(32)
    named = put(tmp_path / "mine", key)
    assert rootkey.load(tmp_path, str(named), data_exists=True).key == key


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660, 0o666, 0o620])
def test_a_key_that_others_can_read_is_refused_with_the_mend(tmp_path: Path, mode: int) -> None:
    path = put(tmp_path / "root.key", random.Random(32).randbytes(32), mode)
    with pytest.raises(RootKeyError, match=f"chmod 600 {path}"):
        rootkey.load(tmp_path, data_exists=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_key_of_another_user_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "root.key", os.urandom(32))
    os.chown(path, 12345, 12345)
    with pytest.raises(RootKeyError, match="another user"):
        rootkey.load(tmp_path, data_exists=True)


def test_a_symbolic_link_or_a_folder_is_refused(tmp_path: Path) -> None:
    real = put(tmp_path / "real", os.urandom(32))
    (tmp_path / "root.key").symlink_to(real)
    with pytest.raises(RootKeyError, match="cannot be opened"):
        rootkey.load(tmp_path, data_exists=True)
    (tmp_path / "root.key").unlink()
    (tmp_path / "root.key").mkdir(mode=0o700)
    with pytest.raises(RootKeyError, match="regular file"):
        rootkey.load(tmp_path, data_exists=True)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "0 bytes"),
        (b"short", "5 bytes"),
        (random.Random(31).randbytes(31), "bytes instead of 32"),
        (random.Random(48).randbytes(48), "bytes instead of 32"),
        (b"\0" * 32, "repeat"),
        (b"\xff" * 32, "repeat"),
        (b"ab" * 16, "repeat"),
        (b"00" * 32, "repeat"),
        (bytes(range(32)), "sequence"),
        (bytes(range(32)).hex().encode(), "sequence"),
        (bytes(range(0, 64, 2)), "sequence"),
        (b"change-me-to-32-random-bytes-pls", "readable text"),
        (b"correct horse battery staple 987", "repeat"),
        (b"pack my box w/ 5 doz liquor jugs", "readable text"),
        (base64.b64encode(b"an example of a key in the docs!"), "readable text"),
        (b"0123456789abcdef0123456789abcdef", "repeat"),
    ],
)
def test_a_short_sample_or_low_entropy_key_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    put(tmp_path / "root.key", content)
    with pytest.raises(RootKeyError, match=reason):
        rootkey.load(tmp_path, data_exists=True)


def hexed(key: bytes) -> bytes:
    return key.hex().encode() + b"\n"


@pytest.mark.parametrize("encode", [bytes, hexed, base64.b64encode, base64.urlsafe_b64encode])
def test_a_key_may_be_raw_hex_or_base64(tmp_path: Path, encode: Callable[[bytes], bytes]) -> None:
    key = os.urandom(32)
    put(tmp_path / "root.key", encode(key))
    assert rootkey.load(tmp_path, data_exists=True).key == key


def test_random_keys_are_never_taken_for_weak_ones() -> None:
    assert not [key for key in (os.urandom(32) for _ in range(5000)) if rootkey._weakness(key)]


def test_no_refusal_shows_the_key(tmp_path: Path) -> None:
    put(tmp_path / "root.key", b"correct horse battery staple 123")
    with pytest.raises(RootKeyError) as caught:
        rootkey.load(tmp_path, data_exists=True)
    assert "horse" not in str(caught.value)
