"""The operational log: structured lines on stderr for operators. It is not the Record, which is product data.

Rooms log with the standard library (`logging.getLogger("lockgate.room")`). Event names are past-tense facts; values go
in `extra={...}`. Whatever looks like one of our keys is masked on the way out.
"""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_OUR_KEY = re.compile(r"lg([owuibrs])_([0-9A-Za-z]{12})[0-9A-Za-z]{49}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def mask(text: str) -> str:
    """`text` with our keys cut to their public part and control characters made visible."""
    masked = _OUR_KEY.sub(r"lg\1_\2…", text)
    return _CONTROL.sub(lambda m: f"\\u{ord(m.group()):04x}", masked)


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, int | float | bool | None):
        return value
    return mask(str(value))


def _fields(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    event["process"] = getattr(event.get("_record"), "processName", "")
    event.update(event.pop("fields", None) or {})
    for key, value in event.items():
        if not key.startswith("_"):
            event[key] = _masked(value)
    return event


def _exception(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A traceback of file, line and function, without values of local variables."""
    info = event.pop("exc_info", None)
    if isinstance(info, tuple) and info[0] is not None:
        import traceback

        frames = traceback.extract_tb(info[2])[-6:]
        event["error"] = f"{info[0].__name__}: {info[1]}"
        event["trace"] = " < ".join(f"{f.filename.rsplit('/', 2)[-1]}:{f.lineno} {f.name}" for f in reversed(frames))
    return event


def configure(level: str, process: str) -> None:
    """Send every logger's lines to stderr: as JSON, or coloured text where a person watches."""
    person = sys.stderr.isatty()
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _exception,
        _fields,
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.dev.ConsoleRenderer() if person else structlog.processors.JSONRenderer(),
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processors=shared))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel("WARNING")
    logging.getLogger("lockgate").setLevel(level.upper())
    factory = logging.getLogRecordFactory()

    def with_process(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = factory(*args, **kwargs)
        record.processName = process
        return record

    logging.setLogRecordFactory(with_process)
