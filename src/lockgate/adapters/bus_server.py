"""Control's side of the bus: answers look-ups, publishes what changed, asks workers for their metrics."""

import asyncio
import logging
import os
import socket
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import msgspec

from lockgate.adapters.assembly import NotYet
from lockgate.adapters.bus import LARGEST, Frames, frame
from lockgate.adapters.vault import WrappedKey
from lockgate.core.errors import DirectoryUnavailable
from lockgate.core.keyuse import Sighting
from lockgate.core.snapshot import Kind

log = logging.getLogger("lockgate.bus")

BEAT_S: Final = 0.25
METRICS_S: Final = 1.0
SLOW: Final[frozenset[Kind]] = frozenset({"token"})
"""Look-ups that may wait for another server: they must not hold up the others of their worker."""
ALL_SLOW: Final[frozenset[Kind]] = SLOW | {"caller", "credential", "config"}
"""The same when the database is a server itself."""
MOST_SLOW: Final = 1024  # of all workers together
KEYRING: Final = "keyring"
"""An id that a publication may name: the keyring's rows changed."""

Lookup = Callable[[Kind, Any], Awaitable[Any]]
Changes = Callable[[int], Awaitable[tuple[int, frozenset[str]]]]
"""The newest version, and the ids that were published after the given one."""

_pack = msgspec.msgpack.Encoder().encode


@dataclass(eq=False)
class _Worker:
    number: int
    pid: int
    writer: asyncio.StreamWriter
    asked: dict[int, asyncio.Future[Any]] = field(default_factory=dict)

    def send(self, data: bytes) -> None:
        """Never waits: a worker that does not read what it asked for is cut off."""
        if self.writer.transport.get_write_buffer_size() > LARGEST:
            self.writer.transport.abort()
        else:
            self.writer.write(data)


class BusServer:
    """`start`, then `watch()` as a background coroutine; `close` at the end."""

    def __init__(
        self, path: Path, lookup: Lookup, keyring_rows: Callable[[], Iterable[WrappedKey]], changes: Changes
    ) -> None:
        self._path = path
        self._lookup = lookup
        self._keyring_rows = keyring_rows
        self._changes = changes
        self._workers: set[_Worker] = set()
        self._connections: dict[asyncio.Task[Any], asyncio.StreamWriter] = {}
        self._server: asyncio.Server | None = None
        self._poke = asyncio.Event()
        self._number = 0
        self._slow: asyncio.Queue[tuple[_Worker, int, Kind, Any]] = asyncio.Queue(MOST_SLOW)
        self.slow = SLOW
        self.version = 0
        self.is_bait: Callable[[Any], bool] = lambda _digest: False
        self.on_sighting: Callable[[Sighting], None] = lambda _sighting: None
        self.on_changed: Callable[[frozenset[str]], None] = lambda _ids: None  # what any process published
        self.on_gone: Callable[[int, int], None] | None = None  # a worker's connection ended: (number, pid)

    @property
    def workers(self) -> list[tuple[int, int]]:
        """(number, pid) of every worker that is connected."""
        return sorted((w.number, w.pid) for w in self._workers)

    async def start(self) -> None:
        self._path.unlink(missing_ok=True)
        sock = socket.socket(socket.AF_UNIX)
        before = os.umask(0o177)  # from its first moment the socket is ours alone
        try:
            sock.bind(str(self._path))
        finally:
            os.umask(before)
        self.version, _ = await self._changes(0)
        self._server = await asyncio.start_unix_server(self._serve, sock=sock)

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
            for writer in self._connections.values():
                writer.transport.abort()
            if self._connections:
                await asyncio.wait(self._connections)
            await self._server.wait_closed()
            self._path.unlink(missing_ok=True)

    # --- publishing ---

    def poke(self) -> None:
        """Something was committed in this process: publish it now rather than at the next beat."""
        self._poke.set()

    async def watch(self) -> None:
        """Look for committed changes each 250 ms, publish them, and beat. No beat while the database fails."""
        while True:
            try:
                await self._look()
            except DirectoryUnavailable:
                log.warning("changes_not_read")
            except Exception:  # a background loop: it must outlive a failing database, and say so
                log.exception("changes_not_read")
            try:
                async with asyncio.timeout(BEAT_S):  # `wait_for` would lose a cancellation that meets the event
                    await self._poke.wait()
            except TimeoutError:
                continue
            self._poke.clear()

    async def _look(self) -> None:
        version, ids = await self._changes(self.version)
        if version != self.version:
            if KEYRING in ids:
                self._send_all(self._keyring())
            self._send_all(frame("changed", version, sorted(ids)))
            self.version = version
            self.on_changed(ids)
        self._send_all(frame("beat", version, time.time_ns() // 1_000_000))

    def _keyring(self) -> bytes:
        return frame("keyring", list(self._keyring_rows()))

    def _send_all(self, data: bytes) -> None:
        for worker in self._workers:
            worker.send(data)

    # --- metrics ---

    async def metrics(self, timeout_s: float = METRICS_S) -> dict[int, Any]:
        """Each worker's document by its number; a worker that does not answer in time is left out."""
        loop = asyncio.get_running_loop()
        asked: dict[asyncio.Future[Any], int] = {}
        for worker in self._workers:
            self._number += 1
            future = worker.asked[self._number] = loop.create_future()
            asked[future] = worker.number
            worker.send(frame("metrics", self._number))
        if not asked:
            return {}
        done, late = await asyncio.wait(asked, timeout=timeout_s)
        for future in late:
            future.cancel()
        return {asked[f]: f.result() for f in done if not f.cancelled()}

    # --- one worker ---

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        frames = Frames()
        worker: _Worker | None = None
        if (task := asyncio.current_task()) is not None:
            self._connections[task] = writer
            task.add_done_callback(self._connections.pop)
        try:
            while data := await reader.read(1 << 16):
                for message in frames.feed(data):
                    if worker is None:
                        worker = await self._welcome(message, writer)
                    else:
                        await self._heard(worker, message)
        except (OSError, ValueError, msgspec.MsgspecError, DirectoryUnavailable) as error:
            log.warning("bus_connection_failed", extra={"fields": {"error": str(error)}})
        finally:
            writer.transport.abort()
            if worker is not None:
                self._farewell(worker)

    async def _welcome(self, message: list[Any], writer: asyncio.StreamWriter) -> _Worker:
        """Bring a worker up to date before it joins: the keyring, then what changed since it last heard."""
        match message:
            case ["hello", int(number), int(pid), int(since)]:
                worker = _Worker(number, pid, writer)
            case _:
                raise ValueError("a connection that does not begin with hello")
        worker.send(self._keyring())
        version, ids = await self._changes(since)
        while version < self.version:  # something was published while we read
            version, ids = await self._changes(since)
        # From here to joining nothing waits, so no publication falls between.
        worker.send(frame("changed", version, sorted(ids) if since else []))
        worker.send(frame("beat", version, time.time_ns() // 1_000_000))
        self._workers.add(worker)
        return worker

    async def _heard(self, worker: _Worker, message: list[Any]) -> None:
        match message:
            case ["get", number, kind, key]:
                wanted = tuple(key) if isinstance(key, list) else key
                if kind in self.slow:
                    self._put_off(worker, number, kind, wanted)
                    return
                try:
                    worker.send(await self._find(number, kind, wanted))
                except NotYet:
                    self._put_off(worker, number, kind, wanted)
            case ["metrics", number, document]:
                future = worker.asked.pop(number, None)
                if future is not None and not future.done():
                    future.set_result(document)
            case ["sighted", *sighting]:
                self.on_sighting(msgspec.convert(sighting, Sighting))
            case _:
                raise ValueError(f"an unknown frame {message[0]!r}")

    def _put_off(self, worker: _Worker, number: int, kind: Kind, key: Any) -> None:
        try:
            self._slow.put_nowait((worker, number, kind, key))
        except asyncio.QueueFull:
            worker.send(frame("failed", number, "Too many look-ups wait"))

    async def answer_slow(self) -> None:
        """Answer what was put off, each on its own, for ever. A background coroutine."""
        room = asyncio.Semaphore(MOST_SLOW)

        async def answer(worker: _Worker, number: int, kind: Kind, key: Any) -> None:
            try:
                worker.send(await self._find_patiently(number, kind, key))
            finally:
                room.release()

        async with asyncio.TaskGroup() as tasks:
            while True:
                asked = await self._slow.get()
                await room.acquire()
                tasks.create_task(answer(*asked), name="slow-look-up")

    async def _find_patiently(self, number: int, kind: Kind, key: Any) -> bytes:
        try:
            return await self._find(number, kind, key)
        except NotYet as wait:
            await wait.ready()
        try:
            return await self._find(number, kind, key)
        except NotYet:
            return frame("failed", number, "What it rests on cannot be had yet")

    async def _find(self, number: int, kind: Kind, key: Any) -> bytes:
        try:
            entry = await self._lookup(kind, key)
        except NotYet:
            raise
        except DirectoryUnavailable as error:
            return frame("failed", number, error.message)
        except Exception:  # the bus's door: whatever the store raises, the worker must get an answer
            log.exception("lookup_failed")
            return frame("failed", number, "The database does not answer")
        if entry is None and kind == "caller" and self.is_bait(key):
            return frame("bait", number)
        return frame("value", number, None if entry is None else _pack(entry))

    def _farewell(self, worker: _Worker) -> None:
        self._workers.discard(worker)
        for future in worker.asked.values():
            future.cancel()
        if self.on_gone is not None:
            self.on_gone(worker.number, worker.pid)
