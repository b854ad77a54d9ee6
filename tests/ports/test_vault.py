"""The Vault port, on a keyring that was just made and on one that came over the bus with later versions in it."""

import os

import msgspec
import pytest

from lockgate.adapters.vault import Keyring, WrappedKey
from lockgate.core.ports import Vault
from lockgate.core.secret import Secret

AAD = "virtual_keys|row|key|org"


def fresh() -> Keyring:
    made = Keyring(os.urandom(32))
    made.update([*made.missing(), made.make("dek", owner="org")])
    return made


def travelled() -> Keyring:
    root = os.urandom(32)
    first = Keyring(root)
    first.update([*first.missing(), first.make("dek", owner="org")])
    first.update([*first.rows, first.make("dek", version=2, owner="org"), first.make("session", version=2)])
    frames = msgspec.msgpack.encode(first.rows)
    return Keyring(root, msgspec.msgpack.decode(frames, type=list[WrappedKey]))


@pytest.fixture(params=[fresh, travelled], ids=["fresh", "travelled"], name="vault")
def _vault(request: pytest.FixtureRequest) -> Vault:
    made: Vault = request.param()
    return made


@pytest.mark.parametrize("plain", [b"", b"x", b"sk-" + b"a" * 200, bytes(range(256)), bytes(range(256)) * 256])
def test_what_was_sealed_opens_to_the_same(vault: Vault, plain: bytes) -> None:
    assert vault.open(vault.seal(Secret(plain), AAD), AAD).reveal() == plain


def test_it_opens_in_its_own_place_only(vault: Vault) -> None:
    sealed = vault.seal(Secret(b"x"), AAD)
    with pytest.raises(ValueError, match="moved"):
        vault.open(sealed, "virtual_keys|other|key|org")


def test_an_organisation_without_a_key_can_neither_seal_nor_open(vault: Vault) -> None:
    with pytest.raises(ValueError, match="no data key"):
        vault.seal(Secret(b"x"), "virtual_keys|row|key|elsewhere")
    with pytest.raises(ValueError, match="unknown key"):
        vault.open(vault.seal(Secret(b"x"), AAD), "virtual_keys|row|key|elsewhere")


@pytest.mark.parametrize("blob", [b"", b"LS\x01", b"\0" * 60, bytes(range(200))])
def test_what_it_did_not_seal_does_not_open(vault: Vault, blob: bytes) -> None:
    with pytest.raises(ValueError, match="unknown key"):
        vault.open(blob, AAD)
