"""A request body that flows to the upstream as it comes, never whole in memory."""

from lockgate.core.ports import Exchange, Flight


class Upload:
    """Receives from the client, gives to the flight; each side waits for the other.

    Until a flight is there (the route may need a look-up first) the client is paused, so little gathers here.
    """

    __slots__ = ("_ended", "_exchange", "_flight", "_waiting", "size")

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._flight: Flight | None = None
        self._waiting: list[bytes] = []
        self._ended = False
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
        if self._flight is None:
            self._waiting.append(data)
        elif not self._flight.write(data):
            self._exchange.pause()

    def on_body_end(self) -> None:
        self._ended = True
        if self._flight is not None:
            self._flight.finish()
