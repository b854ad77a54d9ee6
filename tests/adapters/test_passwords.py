import asyncio

import pytest
from argon2 import extract_parameters

from lockgate.adapters.passwords import AT_ONCE, QUEUE, Passwords
from lockgate.core.errors import AdminTooMany

CHEAP = Passwords(memory_kib=8, passes=1, lanes=1)


async def test_the_right_password_verifies_and_another_does_not() -> None:
    stored = await CHEAP.hash("correct horse battery staple")
    assert (await CHEAP.verify(stored, "correct horse battery staple")).ok
    assert not (await CHEAP.verify(stored, "correct horse battery stapler")).ok


async def test_the_default_cost_is_64_mib_three_passes_four_lanes() -> None:
    parameters = extract_parameters(await Passwords().hash("x"))
    assert (parameters.memory_cost, parameters.time_cost, parameters.parallelism) == (65_536, 3, 4)
    assert parameters.type.name == "ID"


async def test_the_same_password_never_hashes_alike() -> None:
    assert await CHEAP.hash("x") != await CHEAP.hash("x")


async def test_two_keyboards_give_one_password() -> None:
    stored = await CHEAP.hash("Mu\u0308we")
    assert (await CHEAP.verify(stored, "M\u00fcwe")).ok


@pytest.mark.parametrize("stored", ["", "nonsense", "$argon2id$v=19$m=8,t=1,p=1$broken"])
async def test_an_unknown_person_or_a_broken_hash_is_a_no(stored: str) -> None:
    assert not (await CHEAP.verify(stored, "x")).ok


async def test_a_weaker_hash_is_replaced_at_the_next_login() -> None:
    stored = await CHEAP.hash("x")
    stronger = Passwords(memory_kib=16, passes=1, lanes=1)
    verdict = await stronger.verify(stored, "x")
    assert verdict.ok
    assert (await stronger.verify(verdict.rehashed, "x")) == (True, "")
    assert (await stronger.verify(stored, "y")).rehashed == ""


async def test_a_flood_is_refused_instead_of_queued_without_end() -> None:
    many = AT_ONCE + QUEUE + 10
    results = await asyncio.gather(*(CHEAP.hash("x") for _ in range(many)), return_exceptions=True)
    refused = [r for r in results if isinstance(r, AdminTooMany)]
    assert len(refused) == 10
    assert refused[0].retry_after
    assert await CHEAP.hash("x")
