"""The machine's clocks behind the Clock port."""

import time


class SystemClock:
    @staticmethod
    def now_ms() -> int:
        return time.time_ns() // 1_000_000

    @staticmethod
    def monotonic_ns() -> int:
        return time.monotonic_ns()
