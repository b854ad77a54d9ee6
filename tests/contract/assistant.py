"""A Model Context Protocol server over stdio: a program that gives tools to an assistant, asked line by line."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

VERSION = "2025-06-18"
READ_ONLY = "readOnlyHint"


class Tool(NamedTuple):
    name: str
    needs: frozenset[str]
    reads: bool  # it says of itself that it changes nothing


class ToolFailed(Exception):
    """What a tool said instead of an answer."""


class Assistant:
    def __init__(self, command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        self._log = log.open("wb")
        self._process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log
        )
        self._number = 0
        client = {"name": "contract", "version": "1"}
        self.about = self.ask("initialize", protocolVersion=VERSION, capabilities={}, clientInfo=client)
        self._send({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
        self._log.close()

    def ask(self, method: str, **params: Any) -> Any:
        self._number += 1
        self._send({"jsonrpc": "2.0", "id": self._number, "method": method, "params": params})
        assert self._process.stdout
        while line := self._process.stdout.readline():
            answer = json.loads(line)
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]
        raise AssertionError(f"it ended: {Path(self._log.name).read_text()[-2000:]}")

    def tools(self) -> dict[str, Tool]:
        found = self.ask("tools/list")["tools"]
        return {
            tool["name"]: Tool(
                tool["name"],
                frozenset(tool["inputSchema"].get("required") or ()),
                bool((tool.get("annotations") or {}).get(READ_ONLY)),
            )
            for tool in found
        }

    def use(self, tool: str, /, **arguments: Any) -> Any:
        """What a tool answers; the JSON of those that wrap it, unwrapped. Raises ToolFailed."""
        result = self.ask("tools/call", name=tool, arguments=arguments)
        text = "".join(part.get("text", "") for part in result["content"])
        if result.get("isError"):
            raise ToolFailed(f"{tool}: {text}")
        answer = json.loads(text)
        return answer.get("data", answer) if isinstance(answer, dict) else answer

    def _send(self, message: Mapping[str, Any]) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(message).encode() + b"\n")
        self._process.stdin.flush()
