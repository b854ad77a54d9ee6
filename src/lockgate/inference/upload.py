"""A request body that flows to the upstream as it comes, never whole in memory.

One exception: a form that alone can say where it goes, by a `@slug/model` field, is held until that field has come.
"""

from collections.abc import Callable
from typing import Final

from lockgate.core.errors import TooLarge
from lockgate.core.ports import Exchange, Flight
from lockgate.dialects.multipart import Form

HELD_MAX: Final = 32 << 20
"""Bytes of a form that are held. Clients that write the file first send at most 25 MB of it: that is what the
transcription API takes."""


class Upload:
    """Receives from the client, gives to the flight; each side waits for the other.

    Until a flight is there (the route may need a look-up first) the client is paused, so little gathers here. With a
    `form`, `on_model` is called once, when its model is known or it turned out to have none.
    """

    __slots__ = ("_ended", "_exchange", "_flight", "_held", "_waiting", "form", "on_model", "size")

    def __init__(self, exchange: Exchange, form: Form | None = None) -> None:
        self._exchange = exchange
        self._flight: Flight | None = None
        self._waiting: list[bytes] = []
        self._held = 0
        self._ended = False
        self.form = form
        self.on_model: Callable[[], None] | None = None
        self.size = 0

    def attach(self, flight: Flight) -> None:
        """Let the body flow to `flight`."""
        self._flight = flight
        open_ = True
        for piece in self._waiting:
            open_ = flight.write(piece)
        self._waiting.clear()
        if self._ended:
            flight.finish()
        elif open_:
            self._exchange.resume()

    def hold(self) -> None:
        """Wait for `attach`, if that is still to come."""
        if self._flight is None:
            self._exchange.pause()

    def writable(self) -> None:
        """The flight can take more."""
        self._exchange.resume()

    def on_body(self, data: bytes) -> None:
        self.size += len(data)
        self._pass(self.form.feed(data) if self.form is not None else data)
        if self.on_model is not None:
            self._look()

    def on_body_end(self) -> None:
        self._ended = True
        if self.form is not None:
            self._pass(self.form.close())
        if self.on_model is not None:
            self._look()
        elif self._flight is not None:
            self._flight.finish()

    def _pass(self, data: bytes) -> None:
        if not data:
            return
        if self._flight is None:
            self._waiting.append(data)
            self._held += len(data)
        elif not self._flight.write(data):
            self._exchange.pause()

    def _look(self) -> None:
        """Whether the model is known now. Raises TooLarge for a form that keeps it for too long."""
        if self.form is not None and self.form.model is None:
            if self._held > HELD_MAX:
                raise TooLarge(
                    f"The form holds more than {HELD_MAX} bytes before its `model`. Send `model` first, or name the "
                    "provider in a header"
                )
            return
        call, self.on_model = self.on_model, None
        if call is not None:
            call()
