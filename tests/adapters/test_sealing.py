"""Every sealed field is declared: the change of data keys would lose one that is not."""

import asyncio
from base64 import b64encode
from os import urandom
from pathlib import Path
from typing import Any

import msgspec
import pytest

from admin_house import House
from lockgate.adapters import rotation, sealing
from lockgate.adapters.vault import Keyring
from lockgate.cli.rootkeys import declared
from lockgate.core.documents import VIRTUAL_KEYS, Collection, Tenant
from lockgate.core.secret import Secret
from populated import Populated
from sealed_rows import filled

PLAIN = {"mac", "digest", "public_key"}
"""Fields of bytes that are no secrets: signatures, digests, the public halves of keys."""
COLLECTIONS = declared()


@pytest.mark.parametrize("of", COLLECTIONS, ids=lambda of: of.name)
def test_a_field_of_bytes_is_sealed_or_said_to_be_plain(of: Collection[Any]) -> None:
    fields = {field.name for field in msgspec.structs.fields(of.type) if field.type is bytes} - PLAIN
    sealed = {path for path, _ in of.sealed if "." not in path}
    assert fields == sealed, f"declare them in `sealed` of {of.name}, or in PLAIN here"


@pytest.mark.parametrize("of", [of for of in COLLECTIONS if of.sealed], ids=lambda of: of.name)
def test_every_declared_field_is_found_and_can_be_replaced(of: Collection[Any]) -> None:
    keyring = Keyring(urandom(32))
    keyring.update([*keyring.missing(), keyring.make("dek", owner="org")])
    row = filled(keyring, of, "org", "row-1")
    fields = list(sealing.fields_of(of, row))
    assert len(fields) == len(of.sealed)
    assert [keyring.open(f.blob, f.aad).reveal().decode() for f in fields] == [f"canary of {f.aad}" for f in fields]
    again = sealing.resealed(of, row, lambda _blob, aad: keyring.seal(Secret(aad.encode()), aad))
    assert {f.blob for f in sealing.fields_of(of, again)}.isdisjoint({f.blob for f in fields})
    assert [keyring.open(f.blob, f.aad).reveal().decode() for f in sealing.fields_of(of, again)] == [
        f.aad for f in fields
    ]
    assert len(list(sealing.blobs_in(msgspec.to_builtins(again)))) == len(fields)


async def test_what_every_route_makes_is_declared_and_opens(tmp_path: Path) -> None:
    """From the examples of the route table: a new resource that seals something fails here until it says so."""
    house = House(tmp_path)
    await Populated(house.admin, workspace_id=house.ids.workspace_id, user_id=house.ids.user_id).build(
        "secret-of-a-test"
    )
    found = await rotation.verify(house.store, COLLECTIONS)
    assert (found.bad, found.undeclared) == ([], [])
    assert found.opened["integrations"] >= 1
    assert sum(found.under.values()) == sum(found.opened.values())
    await house.close()


def test_a_field_that_nobody_declared_is_found(tmp_path: Path) -> None:
    async def work() -> rotation.Verified:
        house = House(tmp_path)
        aad = "virtual_keys|vk|elsewhere|" + house.ids.organisation_id
        blob = house.vault.seal(Secret(b"lost"), aad)
        row = filled(house.vault, VIRTUAL_KEYS, house.ids.organisation_id, "vk")
        async with house.store.begin(Tenant(house.ids.organisation_id)) as unit:
            await unit.insert(
                VIRTUAL_KEYS, msgspec.structs.replace(row, usage_limits={"deep": [{"x": b64encode(blob).decode()}]})
            )
        found = await rotation.verify(house.store, COLLECTIONS)
        with pytest.raises(rotation.Unfinished, match="still under an older data key: virtual_keys vk"):
            await rotation.rotate_data_key(house.store, COLLECTIONS, house.ids.organisation_id, lambda _d, _o: None)
        await house.close()
        return found

    found = asyncio.run(work())
    assert found.undeclared == ["virtual_keys vk"]
    assert not found.good
