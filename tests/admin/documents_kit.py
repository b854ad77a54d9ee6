"""What tests of documents share: things to refer to, and answers looked at in one line."""

from typing import Any

import httpx

from admin_house import House
from lockgate.core.documents import Tenant

JsonObject = dict[str, Any]


async def ok(answer: httpx.Response) -> JsonObject:
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def refused(answer: httpx.Response, status: int = 400, code: str = "AB01") -> str:
    """The message of a refusal."""
    assert (answer.status_code, answer.json()["data"]["errorCode"]) == (status, code), answer.text
    return str(answer.json()["data"]["message"])


async def make(client: httpx.AsyncClient, path: str, **body: Any) -> JsonObject:
    return await ok(await client.post(f"/v1/{path}", json=body))


async def read(client: httpx.AsyncClient, path: str) -> JsonObject:
    return await ok(await client.get(f"/v1/{path}"))


async def change(client: httpx.AsyncClient, path: str, **body: Any) -> JsonObject:
    return await ok(await client.put(f"/v1/{path}", json=body))


async def virtual_key(client: httpx.AsyncClient, slug: str = "main", **more: Any) -> JsonObject:
    return await make(client, "virtual-keys", name=slug, slug=slug, provider="openai", key="sk-x", **more)


async def second(house: House) -> tuple[Any, httpx.AsyncClient]:
    """Another workspace of the organisation, and a client with a key of it."""
    place = await house.workspace()
    return place, house.client(await house.key("workspace-service", ws=place.id))


async def stored(house: House, of: Any) -> list[Any]:
    return list((await house.store.find(Tenant(house.ids.organisation_id), of, {}))[0])
