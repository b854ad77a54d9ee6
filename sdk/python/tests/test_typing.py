"""The library is typed: a strict checker accepts it, and a program that uses it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

PROGRAM = """
from collections.abc import AsyncIterator, Iterator

from portkey import AsyncPortkey, Portkey, createHeaders
from portkey.types import ChatCompletion

headers: dict[str, str] = createHeaders(api_key="k", metadata={"a": "b"}, forward_headers=["x-a"])
client = Portkey(api_key="k", virtual_key="v", trace_id="t", something_new=1)
messages = [{"role": "user", "content": "Hello"}]
answer: ChatCompletion = client.chat.complete.create(messages=messages, temperature=0)
text: str | None = answer.choices[0].message.content
trace: dict[str, str] = answer.get_headers()
other: Portkey = client.with_options(trace_id="u")
key: str = client.api_keys.create(name="n").key
prompted = client.prompts.completions.create(prompt_id="p").choices[0].message


def pieces() -> Iterator[str]:
    for chunk in client.chat.completions.create(messages=messages, stream=True):
        yield chunk.choices[0].delta.content or ""


async def later(client: AsyncPortkey) -> AsyncIterator[str]:
    answer: ChatCompletion = await client.chat.completions.create(messages=messages)
    yield answer.get_headers()["trace-id"]
    async for chunk in await client.chat.completions.create(messages=messages, stream=True):
        yield chunk.choices[0].delta.content or ""
    reply = await client.feedback.create(trace_id="t", value=1)
    yield str(reply.feedback_ids)
"""

WRONG = """
from portkey import Portkey

Portkey(api_key=1)
Portkey().chat.completions.create(model="m")
"""


def mypy(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mypy", "--config-file", ROOT / "pyproject.toml", *arguments]
    return subprocess.run([str(c) for c in command], cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_strict_checker_accepts_the_library_and_a_program_that_uses_it(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    checked = mypy("src", "tests", program)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_wrong_argument_is_found(tmp_path: Path) -> None:
    program = tmp_path / "wrong.py"
    program.write_text(WRONG)
    found = [line for line in mypy(program).stdout.splitlines() if "error:" in line]
    assert len(found) == 2
    assert 'Argument "api_key"' in found[0]


def test_the_style_is_the_projects() -> None:
    for words in (["check"], ["format", "--check"]):
        command = [sys.executable, "-m", "ruff", *words, "src", "tests"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
