import hashlib
import hmac
import os
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.adapters import vault
from lockgate.adapters.vault import Keyring, WrappedKey, WrongRootKey, field_aad
from lockgate.core import keys
from lockgate.core.secret import Secret

ROOT = bytes(range(7, 39))
AAD = field_aad("virtual_keys", "row-1", "key", "org-1")


def ring(*more: WrappedKey) -> Keyring:
    made = Keyring(ROOT)
    made.update([*made.missing(), made.make("dek", owner="org-1"), made.make("dek", owner="org-2"), *more])
    return made


@pytest.fixture(name="keyring")
def _keyring() -> Keyring:
    return ring()


def test_a_first_start_makes_every_process_key_once() -> None:
    keyring = Keyring(ROOT)
    made = keyring.missing()
    assert {row.label for row in made} == set(vault.LABELS)
    keyring.update(made)
    assert keyring.missing() == []


def test_a_stored_keyring_opens_again_under_the_same_root(keyring: Keyring) -> None:
    wire = msgspec.msgpack.encode(keyring.rows)
    again = Keyring(ROOT, msgspec.msgpack.decode(wire, type=list[WrappedKey]))
    assert again.digests(b"x") == keyring.digests(b"x")
    assert again.open(keyring.seal(Secret(b"sk"), AAD), AAD).reveal() == b"sk"


def test_stored_rows_hold_no_key_material(keyring: Keyring) -> None:
    plain = [keyring._unwrap(row) for row in keyring.rows]
    wire = msgspec.msgpack.encode(keyring.rows)
    assert not [key for key in (*plain, ROOT) if key in wire]


# --- the known block (T-KCV) ---


def test_another_root_key_is_refused_and_both_are_named(keyring: Keyring) -> None:
    other = os.urandom(32)
    with pytest.raises(WrongRootKey) as caught:
        Keyring(other, keyring.rows)
    assert vault.root_id(ROOT) in str(caught.value)
    assert vault.root_id(other) in str(caught.value)


def test_a_lying_root_id_does_not_help(keyring: Keyring) -> None:
    other = os.urandom(32)
    rows = [msgspec.structs.replace(row, root_id=vault.root_id(other)) for row in keyring.rows]
    with pytest.raises(WrongRootKey, match="does not open"):
        Keyring(other, rows)


def test_a_wrong_known_block_is_refused(keyring: Keyring) -> None:
    rows = [msgspec.structs.replace(row, check=b"\0" * 16) for row in keyring.rows]
    with pytest.raises(WrongRootKey, match="known block"):
        Keyring(ROOT, rows)


def test_a_row_that_takes_another_place_is_refused(keyring: Keyring) -> None:
    by_label = {row.label: row for row in keyring.rows}
    swapped = msgspec.structs.replace(by_label["session"], label="cursor")
    with pytest.raises(WrongRootKey, match="cursor"):
        Keyring(ROOT, [swapped])


def test_a_failed_update_keeps_the_former_keys(keyring: Keyring) -> None:
    before = keyring.digests(b"x")
    bad = [msgspec.structs.replace(row, wrapped=row.wrapped[:-1] + b"\0") for row in keyring.rows]
    with pytest.raises(WrongRootKey):
        keyring.update(bad)
    assert keyring.digests(b"x") == before


@pytest.mark.parametrize("at", [0, 1, 2, 3, 14, 15, 40, -1])
def test_every_byte_of_a_wrapped_key_counts(keyring: Keyring, at: int) -> None:
    row = keyring.rows[0]
    damaged = bytearray(row.wrapped)
    damaged[at] ^= 1
    with pytest.raises(WrongRootKey):
        Keyring(ROOT, [msgspec.structs.replace(row, wrapped=bytes(damaged))])


@pytest.mark.parametrize("size", [0, 16, 31, 33, 64])
def test_a_root_of_another_size_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Keyring(b"\1" * size)


def test_an_empty_or_short_mac_key_is_refused() -> None:
    for size in (0, 1, 15):
        with pytest.raises(ValueError, match="at least 16"):
            vault.Mac(b"k" * size)


# --- digests ---


@given(st.binary(min_size=16, max_size=200), st.binary(max_size=300))
def test_the_fast_mac_is_hmac_sha_256(key: bytes, data: bytes) -> None:
    assert vault.Mac(key).digest(data) == hmac.digest(key, data, "sha256")


def test_a_digest_is_not_a_bare_hash_and_differs_per_pepper(keyring: Keyring) -> None:
    text = keys.make("workspace-service").text.reveal()
    (digest,) = keyring.digests(text)
    assert digest != hashlib.sha256(text).digest()
    assert ring().digests(text) != [digest]


def test_older_peppers_still_verify_after_the_current_one() -> None:
    keyring = ring()
    (old,) = keyring.digests(b"text")
    keyring.update([*keyring.rows, keyring.make("api-key-pepper", version=2)])
    new, second = keyring.digests(b"text")
    assert second == old != new
    assert keyring.pepper_version == 2


def test_a_retired_pepper_verifies_no_more() -> None:
    keyring = ring()
    (old,) = keyring.digests(b"text")
    retired = [
        msgspec.structs.replace(row, retired=True) if row.label == "api-key-pepper" else row for row in keyring.rows
    ]
    keyring.update([*retired, keyring.make("api-key-pepper", version=2)])
    assert old not in keyring.digests(b"text")


# --- rows ---


def test_a_row_mac_tells_types_orders_and_tables_apart(keyring: Keyring) -> None:
    rows: list[tuple[str, list[object]]] = [
        ("t", ["a", "b"]),
        ("t", ["ab", ""]),
        ("t", ["b", "a"]),
        ("t", ["a", "b", ""]),
        ("t", ["a", b"b"]),
        ("u", ["a", "b"]),
        ("t", [1, "b"]),
        ("t", ["1", "b"]),
        ("t", [True, "b"]),
        ("t", [None, "b"]),
        ("t", ["", "b"]),
        ("t", [["a", "b"]]),
        ("t", [["a"], ["b"]]),
    ]
    macs = [keyring.row_mac(table, values) for table, values in rows]
    assert len(set(macs)) == len(macs)
    for (table, values), mac in zip(rows, macs, strict=True):
        assert keyring.row_ok(table, values, mac)
        assert [keyring.row_ok(t, v, mac) for t, v in rows].count(True) == 1


@pytest.mark.parametrize("mac", [b"", b"\0" * 4, b"\0" * 36, b"\0\0\0\1" + b"\0" * 32])
def test_an_empty_or_made_up_mac_is_refused(keyring: Keyring, mac: bytes) -> None:
    assert not keyring.row_ok("t", ["a"], mac)


def test_macs_of_one_purpose_are_worthless_for_another(keyring: Keyring) -> None:
    mac = keyring.mac("session", b"data")
    assert keyring.verify("session", b"data", mac)
    assert not keyring.verify("cursor", b"data", mac)
    assert not keyring.verify("session", b"date", mac)


# --- sealed fields ---


def test_a_sealed_secret_has_the_written_form(keyring: Keyring) -> None:
    sealed = keyring.seal(Secret(b"sk-canary"), AAD)
    dek = next(row for row in keyring.rows if row.owner == "org-1")
    assert sealed[:3] == b"LS\x01"
    assert sealed[3:19] == UUID(dek.id).bytes
    assert sealed[19:23] == b"\0\0\0\1"
    assert len(sealed) == 3 + 16 + 4 + 12 + len(b"sk-canary") + 16
    assert b"sk-canary" not in sealed


def test_the_same_secret_never_seals_alike(keyring: Keyring) -> None:
    assert len({keyring.seal(Secret(b"sk"), AAD) for _ in range(100)}) == 100


@pytest.mark.parametrize(
    "elsewhere",
    [
        field_aad("integrations", "row-1", "key", "org-1"),
        field_aad("virtual_keys", "row-2", "key", "org-1"),
        field_aad("virtual_keys", "row-1", "note", "org-1"),
        field_aad("virtual_keys", "row-1", "key", "org-2"),
        "",
        "|||org-1",
    ],
)
def test_a_blob_moved_elsewhere_does_not_open(keyring: Keyring, elsewhere: str) -> None:
    sealed = keyring.seal(Secret(b"sk"), AAD)
    with pytest.raises(ValueError, match=r"moved|unknown key"):
        keyring.open(sealed, elsewhere)


def test_every_byte_of_a_sealed_field_counts(keyring: Keyring) -> None:
    sealed = keyring.seal(Secret(b"sk"), AAD)
    for at in range(len(sealed)):
        damaged = sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
        with pytest.raises(ValueError, match=r"moved|unknown key"):
            keyring.open(damaged, AAD)


@pytest.mark.parametrize("cut", [0, 2, 22, 23, 34, 35, 40])
def test_a_cut_blob_does_not_open(keyring: Keyring, cut: int) -> None:
    with pytest.raises(ValueError, match=r"moved|unknown key"):
        keyring.open(keyring.seal(Secret(b"sk"), AAD)[:cut], AAD)


def test_a_rotated_data_key_opens_what_the_old_one_sealed(keyring: Keyring) -> None:
    old = keyring.seal(Secret(b"old"), AAD)
    keyring.update([*keyring.rows, keyring.make("dek", version=2, owner="org-1")])
    new = keyring.seal(Secret(b"new"), AAD)
    assert new[19:23] == b"\0\0\0\2"
    assert keyring.open(old, AAD).reveal() == b"old"
    assert keyring.open(new, AAD).reveal() == b"new"


def test_without_its_data_key_an_organisation_is_shredded(keyring: Keyring) -> None:
    sealed = keyring.seal(Secret(b"sk"), AAD)
    keyring.update([row for row in keyring.rows if row.owner != "org-1"])
    with pytest.raises(ValueError, match="unknown key"):
        keyring.open(sealed, AAD)
    with pytest.raises(ValueError, match="no data key"):
        keyring.seal(Secret(b"sk"), AAD)


def test_errors_of_the_vault_show_no_secret(keyring: Keyring) -> None:
    sealed = keyring.seal(Secret(b"sk-canary"), AAD)
    with pytest.raises(ValueError, match="moved") as caught:
        keyring.open(sealed, field_aad("t", "r", "f", "org-1"))
    assert "canary" not in repr(caught.value)
    assert "canary" not in repr(keyring.open(sealed, AAD))
