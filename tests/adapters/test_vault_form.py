"""The form of what the keyring stores, taken apart by hand: a later version must open what this one wrote."""

import hashlib
import hmac
import os
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from lockgate.adapters import vault
from lockgate.adapters.vault import Keyring, Label, Mac, WrappedKey, field_aad, wraps_of
from lockgate.core.secret import Secret

ROOT = bytes(range(7, 39))
OTHER = bytes(range(100, 132))
AAD = "virtual_keys|row-1|key|org-1"


def derived(root: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=b"lockgate", info=info).derive(root)


def opened(root: bytes, kek: int, body: bytes, aad: bytes) -> bytes:
    return AESGCM(derived(root, f"kek/v{kek}".encode())).decrypt(body[:12], body[12:], aad)


def ring(*more: WrappedKey) -> Keyring:
    made = Keyring(ROOT)
    made.update([*made.missing(), made.make("dek", owner="org-1"), made.make("dek", owner="org-2"), *more])
    return made


def row_of(keyring: Keyring, label: Label, version: int = 1) -> WrappedKey:
    return next(row for row in keyring.rows if (row.label, row.version) == (label, version))


def test_the_keys_of_the_process_have_these_names() -> None:
    assert vault.LABELS == ("api-key-pepper", "row-mac", "audit-sign", "session", "cursor", "cache")
    assert {row.owner for row in Keyring(ROOT).missing()} == {""}


def test_a_root_is_named_by_eight_characters() -> None:
    assert vault.root_id(ROOT) == derived(ROOT, b"root id").hex()[:8]


@pytest.mark.parametrize(("label", "owner"), [("row-mac", ""), ("dek", "org-1")])
def test_a_key_under_one_root(label: Label, owner: str) -> None:
    row = next(row for row in ring().rows if (row.label, row.owner) == (label, owner))
    assert row.wrapped[:3] == b"LW\x01"
    plain = opened(ROOT, 1, row.wrapped[3:], f"LW\x01working_keys|{row.id}|{label}|1|{owner}".encode())
    assert len(plain) == 32
    assert row.check == hmac.digest(plain, b"lockgate known block", "sha256")[:16]


def test_a_key_under_two_roots_and_another_version_of_what_wraps_it() -> None:
    keyring, other = ring(), Keyring(OTHER)
    row = keyring.rewrap(row_of(keyring, "cursor"), other, kek=3)
    assert row.wrapped[:3] == b"LW\x02"
    wraps: list[Any] = msgspec.msgpack.decode(row.wrapped[3:])
    assert [wrap[:2] for wrap in wraps] == [[keyring.root_id, 3], [other.root_id, 1]]
    named = f"LW\x02working_keys|{row.id}|cursor|1|"
    plain = {opened(root, wrap[1], wrap[2], f"{named}|{wrap[0]}|{wrap[1]}".encode())
             for root, wrap in zip((ROOT, OTHER), wraps, strict=True)}  # fmt: skip
    assert len(plain) == 1


def test_what_a_sealed_field_is_bound_to_is_read_from_its_place() -> None:
    assert field_aad("virtual_keys", "row-1", "key", "org-1") == AAD


def test_a_data_key_opens_nothing_of_another_organisation() -> None:
    """Not even what was sealed with it for that purpose."""
    keyring = ring()
    row = next(row for row in keyring.rows if row.owner == "org-1")
    header = keyring.seal(Secret(b"sk"), AAD)[: vault.HEADER_BYTES]
    plain = opened(ROOT, 1, row.wrapped[3:], f"LW\x01working_keys|{row.id}|dek|1|org-1".encode())
    nonce = os.urandom(12)

    def forged(aad: str) -> bytes:
        return header + nonce + AESGCM(plain).encrypt(nonce, b"sk", header + aad.encode())

    assert keyring.open(forged(AAD), AAD).reveal() == b"sk"
    elsewhere = field_aad("virtual_keys", "row-1", "key", "org-2")
    with pytest.raises(ValueError, match="unknown key"):
        keyring.open(forged(elsewhere), elsewhere)


def test_a_rows_mac_is_of_its_values_with_their_types() -> None:
    keyring = ring()
    row = row_of(keyring, "row-mac")
    plain = opened(ROOT, 1, row.wrapped[3:], f"LW\x01working_keys|{row.id}|row-mac|1|".encode())
    text = b'[["str","configs"],["str","a"],["int",1],["bytes","AA=="],["NoneType",null]]'
    made = keyring.row_mac("configs", ["a", 1, b"\0", None])
    assert made == b"\0\0\0\1" + hmac.digest(plain, text, "sha256")


@pytest.mark.parametrize("size", [16, 63, 64, 65, 66, 200])
def test_a_mac_is_hmac_whatever_the_size_of_its_key(size: int) -> None:
    key = bytes(range(size))
    assert Mac(key).digest(b"x") == hmac.digest(key, b"x", hashlib.sha256)
    assert Mac(key).version == 1


# --- versions ---


def test_the_newest_version_of_what_wraps_is_gone_on_with() -> None:
    """A rotation that was stopped has some keys under the one and some under the other."""
    keyring = ring()
    assert keyring.kek_version == 1
    moved = keyring.rewrap(row_of(keyring, "cursor"), kek=2)
    keyring.update([row for row in keyring.rows if row.label != "cursor"] + [moved])
    assert keyring.kek_version == 2
    assert [wrap.kek for wrap in wraps_of(keyring.rewrap(row_of(keyring, "session")))] == [2]
    assert [wrap.kek for wrap in wraps_of(keyring.make("dek", owner="org-3"))] == [2]


def test_another_roots_version_is_none_of_ours() -> None:
    keyring, other = ring(), Keyring(OTHER)
    shared = other.rewrap(keyring.rewrap(row_of(keyring, "cursor"), other), keyring, kek=5)
    assert sorted(wrap.kek for wrap in wraps_of(shared)) == [1, 5]
    assert Keyring(ROOT, [shared]).kek_version == 1
    assert Keyring(OTHER, [shared]).kek_version == 5


def test_a_mac_of_an_older_version_is_still_good() -> None:
    keyring = ring()
    old = keyring.mac("session", b"x")
    keyring.update([*keyring.rows, keyring.make("session", 2)])
    new = keyring.mac("session", b"x")
    assert (old[:4], new[:4]) == (b"\0\0\0\1", b"\0\0\0\2")
    assert [keyring.verify("session", b"x", mac) for mac in (old, new, new[:4] + old[4:], old[:4] + new[4:])] == [
        True, True, False, False,
    ]  # fmt: skip


def test_without_a_pepper_no_key_has_a_digest() -> None:
    assert Keyring(ROOT).digests(b"x") == []


def test_the_newest_key_that_is_not_retired_signs() -> None:
    keyring = ring()
    keyring.update([*keyring.rows, keyring.make("audit-sign", 2), keyring.make("audit-sign", 3)])
    assert keyring.sign(b"x")[0] == 3
    retired = msgspec.structs.replace(row_of(keyring, "audit-sign", 3), retired=True)
    keyring.update([row for row in keyring.rows if row.id != retired.id] + [retired])
    version, signature = keyring.sign(b"x")
    assert version == 2
    assert vault.signed(keyring.public_key(2) or b"", b"x", signature)
    assert not vault.signed(keyring.public_key(3) or b"", b"x", signature)
