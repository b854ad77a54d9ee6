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


# --- at the edge ---


def walk(steps: list[int], start: int = 0) -> bytes:
    """32 bytes, each so far from the one before."""
    made = [start]
    for at in range(31):
        made.append((made[-1] + steps[at % len(steps)]) % 256)
    return bytes(made)


def among(distinct: int) -> bytes:
    """32 bytes of which so many differ, in no order."""
    few = random.Random(7).sample(range(256), distinct)
    return bytes(few + few[: 32 - distinct])


PRINTED = b"~ Qz7)kV!x3Lp(W9_cJ5&dT1{mR8+bG4"


@pytest.mark.parametrize(
    ("key", "weakness"),
    [
        (among(17), "its bytes repeat"),
        (among(18), None),
        (walk([1, 3, 5, 7], 128), "it is a sequence"),
        (walk([1, 3, 5, 7, 9], 128), None),
        (walk([-1, -3, -5, -7], 50), "it is a sequence"),  # it goes through 0, and on from 255
        (PRINTED, "it is readable text: a passphrase or a sample, not a random key"),
        (PRINTED.replace(b"~", b"\x7f"), None),
        (PRINTED.replace(b" ", b"\x1f"), None),
    ],
)
def test_what_is_random_is_told_from_what_is_not(tmp_path: Path, key: bytes, weakness: str | None) -> None:
    path = put(tmp_path / "root.key", key.hex().encode())
    if weakness is None:
        assert rootkey.load(tmp_path, data_exists=True).key == key
    else:
        with pytest.raises(RootKeyError) as caught:
            rootkey.load(tmp_path, data_exists=True)
        assert f"The root key in {path} is refused: {weakness}." in str(caught.value)


def test_a_raw_key_may_begin_and_end_with_white_space(tmp_path: Path) -> None:
    key = b"\n" + random.Random(30).randbytes(30) + b" "
    put(tmp_path / "root.key", key)
    assert rootkey.load(tmp_path, data_exists=True).key == key


def status(mode: int = 0o600, owner: int = 500) -> os.stat_result:
    return os.stat_result((stat.S_IFREG | mode, 0, 0, 1, owner, 0, 32, 0, 0, 0))


@pytest.mark.parametrize(("owner", "is_good"), [(500, True), (0, True), (1, False), (501, False)])
def test_it_belongs_to_who_runs_or_to_root(monkeypatch: pytest.MonkeyPatch, owner: int, is_good: bool) -> None:
    """Root's is one that an orchestrator mounted."""
    monkeypatch.setattr(os, "geteuid", lambda: 500)
    if is_good:
        rootkey._check_file(Path("root.key"), status(owner=owner))
    else:
        with pytest.raises(RootKeyError, match="chown 500 root"):
            rootkey._check_file(Path("root.key"), status(owner=owner))


@pytest.mark.parametrize("bit", [0o040, 0o020, 0o010, 0o004, 0o002, 0o001])
def test_each_right_of_others_is_one_too_many(monkeypatch: pytest.MonkeyPatch, bit: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 500)
    rootkey._check_file(Path("root.key"), status(0o700))
    with pytest.raises(RootKeyError, match="can be read by others"):
        rootkey._check_file(Path("root.key"), status(0o600 | bit))


@pytest.mark.parametrize("data_exists", [False, True])
def test_a_link_to_nowhere_is_told_and_not_taken_for_a_first_start(tmp_path: Path, data_exists: bool) -> None:
    (tmp_path / "root.key").symlink_to(tmp_path / "not-mounted")
    with pytest.raises(RootKeyError, match="cannot be opened"):
        rootkey.load(tmp_path, data_exists=data_exists)
    assert not (tmp_path / "not-mounted").exists()


def test_a_named_file_may_be_a_link_and_is_never_new(tmp_path: Path) -> None:
    real = put(tmp_path / "real", os.urandom(32))
    (tmp_path / "named").symlink_to(real)
    found = rootkey.load(tmp_path, str(tmp_path / "named"), data_exists=False)
    assert found == (real.read_bytes(), tmp_path / "named", False)


def test_where_the_key_is_missing_it_is_said_whose_data_it_was(tmp_path: Path) -> None:
    def said(holder: str = "") -> str:
        with pytest.raises(RootKeyError) as caught:
            rootkey.load(tmp_path, data_exists=True, **({"holder": holder} if holder else {}))
        return str(caught.value)

    key = tmp_path / "root.key"
    assert said() == (
        f"{key} is missing, but {tmp_path} holds data that was sealed with it. Put the key back from your backup, or "
        "name it in master_key_file. A new key could not open what is stored."
    )
    assert said("PostgreSQL at db/x") == (
        f"{key} is missing, but PostgreSQL at db/x holds data that was sealed with it. Put the key back from your "
        "backup, or copy it from another node, or name it in master_key_file. A new key could not open what is stored."
    )
