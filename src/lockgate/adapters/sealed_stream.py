r"""A stream that only its recipient can read, and that nobody can change, cut short or put together anew.

    LGSEALED1\\n   one line of JSON: how the key is found   then pieces: AES-256-GCM of up to 1 MiB

The key of a stream is drawn from an X25519 exchange of a one-time key with the recipient's, or from a passphrase by
scrypt. A piece's nonce is its number (11 bytes) and whether it is the last (1 byte); its associated data is the SHA-256
of all before the pieces. No more than a piece is held in memory.
"""

import hashlib
import io
import json
import os
from typing import Any, BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC: Final = b"LGSEALED1\n"
PIECE: Final = 1 << 20
_TAG = 16
_PUBLIC, _PRIVATE = "lgbp_", "lgbs_"
_COST: Final = {"n": 1 << 17, "r": 8, "p": 1}  # 128 MiB, about half a second
LEAST_PASSPHRASE: Final = 12


class NotOurs(Exception):
    """The stream cannot be opened with this key, or is damaged; the message says which."""


def new_identity() -> tuple[str, str]:
    """A recipient's private and public key, as text."""
    key = X25519PrivateKey.generate()
    return _PRIVATE + key.private_bytes_raw().hex(), _PUBLIC + key.public_key().public_bytes_raw().hex()


def _key_bytes(text: str, prefix: str, what: str) -> bytes:
    try:
        raw = bytes.fromhex(text.strip().removeprefix(prefix))
    except ValueError:
        raw = b""
    if not text.strip().startswith(prefix) or len(raw) != 32:
        raise NotOurs(f"This is not {what}: it begins with {prefix} and has 64 hex digits after that.")
    return raw


def _agreed(secret: bytes, ephemeral: bytes, recipient: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=ephemeral + recipient, info=b"lockgate sealed stream").derive(
        secret
    )


def _from_passphrase(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    return Scrypt(salt=salt, length=32, **cost).derive(passphrase.encode())


class Sealing(io.RawIOBase):
    """Write plain bytes, then `close()`. To `recipient` (a public key as text) or under `passphrase`."""

    def __init__(self, target: BinaryIO, *, recipient: str = "", passphrase: str = "") -> None:
        super().__init__()
        header, key = self._to(recipient) if recipient else self._under(passphrase)
        start = MAGIC + json.dumps(header).encode() + b"\n"
        target.write(start)
        self._target, self._cipher, self._bound = target, AESGCM(key), hashlib.sha256(start).digest()
        self._waiting, self._number = bytearray(), 0

    @staticmethod
    def _to(recipient: str) -> tuple[dict[str, Any], bytes]:
        public, once = _key_bytes(recipient, _PUBLIC, "a recipient's public key"), X25519PrivateKey.generate()
        ephemeral = once.public_key().public_bytes_raw()
        key = _agreed(once.exchange(X25519PublicKey.from_public_bytes(public)), ephemeral, public)
        return {"to": public.hex(), "ephemeral": ephemeral.hex()}, key

    @staticmethod
    def _under(passphrase: str) -> tuple[dict[str, Any], bytes]:
        if len(passphrase) < LEAST_PASSPHRASE:
            raise NotOurs(f"The passphrase has fewer than {LEAST_PASSPHRASE} characters.")
        salt = os.urandom(16)
        return {"salt": salt.hex(), **_COST}, _from_passphrase(passphrase, salt, _COST)

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self._waiting += data
        while len(self._waiting) > PIECE:
            self._put(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]
        return memoryview(data).nbytes

    def _put(self, plain: bytes, *, last: bool) -> None:
        nonce = self._number.to_bytes(11, "big") + bytes([last])
        self._target.write(self._cipher.encrypt(nonce, plain, self._bound))
        self._number += 1

    def close(self) -> None:
        if not self.closed:
            self._put(bytes(self._waiting), last=True)
            self._target.flush()
        super().close()


class Opening(io.RawIOBase):
    """Read the plain bytes of a stream. Raises NotOurs where it is damaged, before anything of that piece is given."""

    def __init__(self, source: BinaryIO, *, identity: str = "", passphrase: str = "") -> None:
        super().__init__()
        if source.read(len(MAGIC)) != MAGIC:
            raise NotOurs("This is no sealed backup.")
        line = source.readline(4096)
        try:
            header = json.loads(line)
            key = self._key(header, identity, passphrase)
        except (ValueError, KeyError, TypeError) as error:
            raise NotOurs("The beginning of the backup is damaged.") from error
        self._source, self._cipher, self._bound = source, AESGCM(key), hashlib.sha256(MAGIC + line).digest()
        self._plain, self._number, self._ended = b"", 0, False
        self._ahead = source.read(PIECE + _TAG)

    @staticmethod
    def _key(header: dict[str, Any], identity: str, passphrase: str) -> bytes:
        if "salt" in header:
            if not passphrase:
                raise NotOurs("This backup was sealed with a passphrase: give --passphrase-file.")
            cost = {name: int(header[name]) for name in _COST}
            if cost["n"] > 1 << 20 or cost["r"] > 32 or cost["p"] > 16:
                raise NotOurs("The beginning of the backup is damaged.")
            return _from_passphrase(passphrase, bytes.fromhex(header["salt"]), cost)
        if not identity:
            raise NotOurs(f"This backup was sealed to {_PUBLIC}{header['to']}: give --identity with its private key.")
        private = X25519PrivateKey.from_private_bytes(_key_bytes(identity, _PRIVATE, "a recipient's private key"))
        public = private.public_key().public_bytes_raw()
        if public.hex() != header["to"]:
            raise NotOurs(f"This backup was sealed to {_PUBLIC}{header['to']}, not to {_PUBLIC}{public.hex()}.")
        ephemeral = bytes.fromhex(header["ephemeral"])
        return _agreed(private.exchange(X25519PublicKey.from_public_bytes(ephemeral)), ephemeral, public)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        view = memoryview(buffer).cast("B")
        while not self._plain and not self._ended:
            self._plain = self._next()
        size = min(len(view), len(self._plain))
        view[:size] = self._plain[:size]
        self._plain = self._plain[size:]
        return size

    def _next(self) -> bytes:
        piece, self._ahead = self._ahead, self._source.read(PIECE + _TAG)
        self._ended = not self._ahead
        nonce = self._number.to_bytes(11, "big") + bytes([self._ended])
        self._number += 1
        try:
            return self._cipher.decrypt(nonce, piece, self._bound)
        except InvalidTag as error:
            why = (
                "is damaged, or the passphrase is wrong" if self._number == 1 else f"is damaged in piece {self._number}"
            )
            raise NotOurs(f"The backup {why}.") from error
