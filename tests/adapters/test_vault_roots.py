"""Working keys under two roots, under newer key-encryption keys, and signatures that others can check."""

import os

import msgspec
import pytest

from lockgate.adapters import vault
from lockgate.adapters.vault import Keyring, WrappedKey, WrongRootKey, field_aad, wraps_of
from lockgate.core.errors import AdminConflict
from lockgate.core.secret import Secret

OLD, NEW = os.urandom(32), os.urandom(32)
AAD = field_aad("virtual_keys", "row-1", "key", "org-1")


@pytest.fixture
def keyring() -> Keyring:
    made = Keyring(OLD)
    made.update([*made.missing(), made.make("dek", owner="org-1")])
    return made


def both(keyring: Keyring) -> list[WrappedKey]:
    return [keyring.rewrap(row, Keyring(NEW)) for row in keyring.rows]


def test_under_two_roots_either_opens(keyring: Keyring) -> None:
    sealed, signed = keyring.seal(Secret(b"sk"), AAD), keyring.mac("session", b"x")
    rows = both(keyring)
    for root in (OLD, NEW):
        again = Keyring(root, rows)
        assert again.open(sealed, AAD).reveal() == b"sk"
        assert again.verify("session", b"x", signed)
    with pytest.raises(WrongRootKey, match="does not fit the data"):
        Keyring(os.urandom(32), rows)


def test_the_old_root_opens_nothing_once_its_wrapping_is_dropped(keyring: Keyring) -> None:
    new = Keyring(NEW, both(keyring))
    rows = [new.rewrap(row) for row in new.rows]
    assert {row.root_id for row in rows} == {new.root_id}
    assert Keyring(NEW, rows).digests(b"k") == keyring.digests(b"k")
    with pytest.raises(WrongRootKey):
        Keyring(OLD, rows)


def test_no_key_is_made_that_only_the_old_root_wraps(keyring: Keyring) -> None:
    rows = both(keyring)
    keyring.update(rows)
    with pytest.raises(AdminConflict, match="Restart"):
        keyring.make("dek", owner="org-2")
    assert Keyring(NEW, rows).make("dek", owner="org-2").root_id == vault.root_id(NEW)


def test_each_version_of_the_key_encryption_key_is_another(keyring: Keyring) -> None:
    sealed = keyring.seal(Secret(b"sk"), AAD)
    second = [keyring.rewrap(row, kek=2) for row in keyring.rows]
    assert {wrap.kek for row in second for wrap in wraps_of(row)} == {2}
    again = Keyring(OLD, second)
    assert again.kek_version == 2
    assert again.open(sealed, AAD).reveal() == b"sk"
    assert wraps_of(again.make("dek", owner="org-2"))[0].kek == 2
    first = [_with(row, wraps_of(row)[0]._replace(kek=1)) for row in second]
    with pytest.raises(WrongRootKey, match="changed or damaged"):
        Keyring(OLD, first)


def _with(row: WrappedKey, *wraps: object) -> WrappedKey:
    return msgspec.structs.replace(row, wrapped=row.wrapped[:3] + msgspec.msgpack.encode(list(wraps)))


def test_a_wrapping_belongs_to_its_key_and_its_root(keyring: Keyring) -> None:
    first, second, *rest = both(keyring)
    swapped = _with(first, *wraps_of(second))
    with pytest.raises(WrongRootKey, match="changed or damaged"):
        Keyring(OLD, [swapped, second, *rest])
    ours, theirs = wraps_of(first)
    crossed = _with(first, ours._replace(body=theirs.body), theirs._replace(body=ours.body))
    for root in (OLD, NEW):
        with pytest.raises(WrongRootKey, match="changed or damaged"):
            Keyring(root, [crossed, second, *rest])


@pytest.mark.parametrize("cut", [3, 4, 10, 40])
def test_a_damaged_wrapping_is_told_as_such(keyring: Keyring, cut: int) -> None:
    first, *rest = both(keyring)
    with pytest.raises(WrongRootKey, match="changed or damaged"):
        Keyring(OLD, [msgspec.structs.replace(first, wrapped=first.wrapped[:cut]), *rest])


def test_a_signature_is_checked_with_the_public_key_alone(keyring: Keyring) -> None:
    version, signature = keyring.sign(b"data")
    public = keyring.public_key(version)
    assert public is not None
    assert vault.signed(public, b"data", signature)
    for other in (
        (public, b"datA", signature),
        (public, b"data", signature[:-1] + bytes([signature[-1] ^ 1])),
        (os.urandom(32), b"data", signature),
        (b"short", b"data", signature),
        (public, b"data", b""),
    ):
        assert not vault.signed(*other)
    assert keyring.public_key(99) is None


def test_a_retired_key_signs_no_more_but_is_still_believed(keyring: Keyring) -> None:
    version, signature = keyring.sign(b"data")
    old = [msgspec.structs.replace(row, retired=row.label == "audit-sign") for row in keyring.rows]
    keyring.update([*old, keyring.make("audit-sign", 2)])
    assert keyring.sign(b"data")[0] == 2
    public = keyring.public_key(version)
    assert public is not None
    assert vault.signed(public, b"data", signature)
    assert public != keyring.public_key(2)


def test_signing_uses_another_key_than_the_mac_of_the_same_label(keyring: Keyring) -> None:
    """One secret for two algorithms would be one secret too few."""
    row = next(row for row in keyring.rows if row.label == "audit-sign")
    plain = keyring._unwrap(row)
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    direct = Ed25519PrivateKey.from_private_bytes(plain).public_key().public_bytes_raw()
    assert direct != keyring.public_key(1)


def test_data_keys_come_newest_first_and_say_what_they_sealed(keyring: Keyring) -> None:
    old = keyring.seal(Secret(b"x"), AAD)
    keyring.update([*keyring.rows, keyring.make("dek", 2, "org-1"), keyring.make("dek", 1, "org-2")])
    new = keyring.seal(Secret(b"x"), AAD)
    found = list(keyring.data_keys("org-1"))
    assert [row.version for row, _ in found] == [2, 1]
    assert [header for _, header in found] == [new[: vault.HEADER_BYTES], old[: vault.HEADER_BYTES]]
    assert keyring.known(old[: vault.HEADER_BYTES])
    assert not keyring.known(b"LS\x01" + os.urandom(20))
