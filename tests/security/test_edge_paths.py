"""Other spellings of a protected path: each is refused, or is plainly another path."""

from urllib.parse import unquote

import pytest

from sockets import Echo, get, serving, status_of

PROTECTED = ("/v1/chat/completions", "/v1/api-keys", "/v1/virtual-keys/abc")


def _spellings(path: str) -> list[str]:
    first, rest = path[1], path[2:]
    middle = path.replace("/", "%2f")[3:]
    return [
        f"/%{ord(first):02x}{rest}", f"/%{ord(first):02X}{rest}", f"/%25{ord(first):02x}{rest}", f"/%76%31{rest}",
        f"/{middle}", f"/{middle.upper()}", path.replace("/", "%5c"), path.replace("/", "\\"), path.replace("/", "/\\"),
        "/." + path, "/.." + path, "/../.." + path, "/x/.." + path, path + "/.", path + "/..", path + "/../x",
        path.replace("/", "/./"), path.replace("/", "/../x/"), path + "/x/..", "/%2e" + path, "/%2e%2e" + path,
        "/.%2e" + path, "/%2e." + path, "/x/%2e%2e" + path, path + "/%2e", path + "/%2e%2e", path + "/%2E%2e/x",
        "/%252e%252e" + path, path + "%00", path + "%00.css", path + "%0a", path + "%0d%0a", path + "%09", path + "%20",
        path + "%7f", path + "%1f", path + "%c0%af", "/%c0%ae%c0%ae" + path, path + "%e0%80%af", path + "%ff",
        path + "%c3%28", path + "%ed%a0%80", path + "%f8%a1%a1%a1%a1", "/x" + path, path + "/", path + "/x", path + ";",
        path + ";a=b", path + ";.css", path.upper(), path.title(), path + ".", path + ".json", path + "~", path + "%7e",
        path + "%2f", path + "%2F", path + "/%2f", path + "/%2e%2e%2fx", path + "%3f", path + "%3fa=b", path + "%23",
        path + "#", path + "#x", path + "%", path + "%2", path + "%zz", path + "%u002f", path + "\\", path + "\\..\\x",
        path + "\x00", path + "\t", path + " ", path + "\x0b", path + "\x7f", path + "\xff", path + "\xc3\xa9",
        "//" + path[1:], "///" + path[1:], path.replace("/", "//"), "//x" + path, "//x@y" + path, "/\\x" + path,
        "http://gate.example.org" + path, "https://gate.example.org" + path, "gate.example.org" + path, path[1:], "*",
        "?" + path, "#" + path, "@" + path, ":" + path, ";" + path, "%2f" + path[1:], "\\" + path[1:], "." + path,
        "/." + path[1:], "/..;" + path, "/.;" + path, "/;" + path, "/x;/.." + path, "/%3b" + path, "/.../" + path[1:],
        path + "<", path + ">", path + '"', path + "{x}", path + "|", path + "^", path + "`", path + "[0]",
        path + "%5b", path + "%5B0%5D", path + "%60", path + "%7c", path + "&x=y", path + "=", path + "+",
        path + "%2b", path + "%40", path + "*", path + "'", path + "(x)", path + ",x", path + "!",
        path + "$", path + "%24",
    ]  # fmt: skip


def test_the_corpus_is_large_enough() -> None:
    assert len(set(_spellings("/v1/api-keys"))) >= 120


@pytest.mark.parametrize("path", PROTECTED)
async def test_a_spelling_is_refused_or_is_plainly_another_path(path: str) -> None:
    door = Echo()
    odd = []
    async with serving(door) as running:
        for spelling in _spellings(path):
            door.seen.clear()
            raw = get(spelling, b"Connection: close").replace(spelling.encode(), spelling.encode("latin-1"))
            answer = await running.say(raw)
            status = status_of(answer)
            if status == 400 and not door.seen:
                continue
            (seen,) = door.seen
            folded = spelling.partition("?")[0].replace("///", "/").replace("//", "/")
            same = seen[1] == path
            if status != 200 or seen[1] != folded or (same != (folded == path)) or (unquote(seen[1]) == path) != same:
                odd.append((spelling, status, seen[1]))
    assert odd == []


async def test_folding_double_slashes_is_the_only_change() -> None:
    door = Echo()
    async with serving(door) as running:
        for spelling in ("//v1//api-keys", "/v1///api-keys", "/v1/api-keys"):
            await running.say(get(spelling, b"Connection: close"))
    assert [seen[1] for seen in door.seen] == ["/v1/api-keys"] * 3
