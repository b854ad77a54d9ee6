"""The console's files, the probes, the metrics page."""

from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from admin_house import House
from lockgate.admin.pages import FOREVER, Console

HTML = {"accept": "text/html,application/xhtml+xml"}


@pytest.fixture(name="bundle")
def _bundle(tmp_path: Path) -> TestClient:
    static = tmp_path / "static"
    (static / "assets").mkdir(parents=True)
    (static / "index.html").write_text("<!doctype html>the console")
    (static / "assets" / "main-A1B2C3D4.js").write_text("1")
    (static / "assets" / "plain.css").write_text("a{}")
    (static / "secret.pem").write_text("not served")
    (tmp_path / "outside.html").write_text("outside")
    app = Starlette()
    app.add_route("/{path:path}", Console(static).serve)
    return TestClient(app)


@pytest.mark.parametrize("path", ["/", "/login", "/logs/some-id", "/api-keys?kind=x"])
def test_every_page_is_the_one_page(bundle: TestClient, path: str) -> None:
    answer = bundle.get(path, headers=HTML)
    assert answer.text == "<!doctype html>the console"
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"


def test_a_file_with_a_hash_in_its_name_may_be_kept_for_ever(bundle: TestClient) -> None:
    hashed = bundle.get("/assets/main-A1B2C3D4.js")
    assert (hashed.headers["cache-control"], hashed.headers["content-type"]) == (
        FOREVER,
        "text/javascript; charset=utf-8",
    )
    assert bundle.get("/assets/plain.css").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [
        "/../outside.html",
        "/%2e%2e/outside.html",
        "/assets/../../outside.html",
        "/secret.pem",
        "/assets",
        "/assets/missing.js",
        "/v1/nothing",
    ],
)
def test_nothing_else_is_served(bundle: TestClient, path: str) -> None:
    answer = bundle.get(path)
    assert answer.status_code == 404
    assert answer.json() == {"message": "Not Found", "ok": False, "error": {"message": "Not Found"}}


def test_an_api_path_never_answers_with_the_console(bundle: TestClient) -> None:
    assert bundle.get("/v1/unknown", headers=HTML).status_code == 404


def test_a_build_without_the_bundle_says_so(tmp_path: Path) -> None:
    app = Starlette()
    app.add_route("/{path:path}", Console(tmp_path).serve)
    assert "files are missing" in TestClient(app).get("/").text


async def test_health_and_ready(house: House) -> None:
    client = house.client()
    assert (await client.get("/health")).json()["status"] == "success"
    assert (await client.get("/ready")).status_code == 200
    object.__setattr__(house.services, "ready", lambda: ["no worker is connected"])
    late = await client.get("/ready")
    assert (late.status_code, late.json()["missing"]) == (503, ["no worker is connected"])


async def scrape(house: House, **more: Any) -> int:
    return (await house.client(**more).get("/metrics")).status_code


async def test_metrics_are_for_this_machine_or_for_the_tokens_holder(tmp_path: Path) -> None:
    async def text() -> bytes:
        return b"requests 1\n"

    house = House(tmp_path)
    object.__setattr__(house.services, "metrics", text)
    answer = await house.client().get("/metrics")
    assert (answer.text, answer.headers["content-type"]) == ("requests 1\n", "text/plain; version=0.0.4; charset=utf-8")
    assert await scrape(house, peer="192.0.2.1") == 404
    object.__setattr__(house.services.settings, "metrics_token", "the-token")
    assert await scrape(house) == 404
    assert await scrape(house, authorization="Bearer wrong") == 404
    assert await scrape(house, peer="192.0.2.1", authorization="Bearer the-token") == 200
    await house.close()
