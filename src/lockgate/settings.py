"""Every process setting: name, type, default and one line of help. Unknown names are errors.

Read in this order: environment `LOCKGATE_<NAME>`, then `lockgate.toml` (in the data folder, or `--config FILE`), then
the default. docs/reference/settings.md is generated from this table.
"""

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

PREFIX = "LOCKGATE_"


class SettingError(ValueError):
    """A setting is unknown or malformed; the message names it and the mend."""


def _default_data() -> Path:
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "lockgate"


def _s(default: Any, text: str) -> Any:
    """One declaration: default and help."""
    made: dict[str, Any] = {"default_factory": default} if callable(default) else {"default": default}
    return field(**made, metadata={"help": text})


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a process, immutable after the start."""

    data: Path = _s(_default_data, "Data folder: databases, journal, root key.")
    host: str = _s("127.0.0.1", "Address to listen on. Not loopback: needs TLS, trusted_proxies or insecure_http.")
    port: int = _s(8787, "Port to listen on.")
    workers: int = _s(1, "Number of data worker processes.")
    public_url: str = _s("", "Origin in links, e.g. https://gate.example.org. Never taken from the Host header.")
    log_level: str = _s("info", "Operational log: debug, info, warning or error.")
    durability: str = _s("batch", "batch: at most 10 ms at risk on power loss; strict: synced before each answer ends.")
    database_url: str = _s("", "Control-plane database: postgresql://… to share it. Empty: SQLite in the data folder.")
    cache_url: str = _s("", "Shared cache, e.g. valkey://:password@host:6379/0 (redis:// too). Empty: in-process.")
    cache_mb: int = _s(64, "Memory for cached answers in each worker, in MiB, when there is no shared cache.")
    embeddings: str = _s("", "Semantic cache: @virtual-key/model, found in the caller's workspace. Empty: off.")
    logs_url: str = _s("", "Log and analytics store. Empty: SQLite in the data folder.")
    master_key_file: str = _s("", "File with the root key (mode 0600). Empty: root.key in the data folder.")
    egress_allow: tuple[str, ...] = _s((), "CIDRs or host names that outbound calls may reach though private.")
    trusted_proxies: tuple[str, ...] = _s((), "CIDRs of proxies whose X-Forwarded-For is believed.")
    cors_origins: tuple[str, ...] = _s((), "Origins that browsers may call from. Empty: CORS is off.")
    tls_certificate: str = _s("", "PEM file with the listener's certificate chain.")
    tls_key: str = _s("", "PEM file with the listener's private key.")
    insecure_http: bool = _s(False, "Allow plain HTTP on an address that is not loopback, without a trusted proxy.")
    setup_from: tuple[str, ...] = _s((), "CIDRs that may use the one-time set-up link besides loopback.")
    smtp_url: str = _s("", "Mail server, e.g. smtp://user:password@mail.example.org:587. Empty: no mail is sent.")
    mail_from: str = _s("", "Address that mails come from, e.g. lockgate@example.org.")
    metrics_token: str = _s("", "Bearer token for /metrics. Empty: only loopback may read it.")
    block_inline_config: bool = _s(False, "Refuse configs, providers and hosts that are not saved, in every workspace.")
    local_model: bool = _s(True, "Serve the built-in SmolLM2-135M model as provider `local`.")
    audit_checkpoints: str = _s("", "File of the audit log's signed checkpoints. Empty: in the data folder.")
    audit_checkpoints_log: bool = _s(False, "Write the audit log's checkpoints to the operational log too.")
    revocations: str = _s("", "File that keeps revoked keys beside the database. Empty: in the data folder.")
    secret_env: str = _s("", "Prefix of the environment variables that secret references may read. Empty: none.")
    secret_files: str = _s("", "Folder whose files secret references may read. Empty: none.")
    secret_identity: tuple[str, ...] = _s(
        (), "Where secret references may use this machine's identity: aws, azure, URLs."
    )
    service_account_token: str = _s(
        "/var/run/secrets/kubernetes.io/serviceaccount/token", "File by which this machine logs in to a Vault."
    )
    log_bodies: bool = _s(True, "Keep request and response bodies (keys scrubbed) in the logs.")
    log_retention_days: int = _s(400, "Days that the log keeps a call. 0: for ever.")
    body_retention_days: int = _s(30, "Days that the log keeps a call's headers and bodies. 0: as long as the call.")
    body_limit_mb: int = _s(10, "Largest JSON request body in MiB.")
    body_memory_mb: int = _s(256, "Memory for JSON request bodies under way in each worker, in MiB. Over it: 503.")
    upload_limit_mb: int = _s(512, "Largest streamed upload in MiB.")
    upstream_limit_mb: int = _s(64, "Largest upstream answer that is not streamed, in MiB.")
    request_timeout_s: int = _s(600, "Deadline for a whole call in seconds.")
    first_byte_timeout_s: int = _s(300, "Longest wait for an upstream's first byte, in seconds.")
    idle_timeout_s: int = _s(60, "Longest silence inside an upstream answer, in seconds.")
    connections_per_ip: int = _s(4096, "Most open client connections per address.")
    drain_delay_s: int = _s(0, "On SIGTERM, seconds to answer 503 on /ready before the listener closes.")
    drain_grace_s: int = _s(30, "On SIGTERM, seconds that open streams may finish in.")

    @property
    def base_url(self) -> str:
        """The origin that people and links use."""
        scheme = "https" if self.tls_certificate else "http"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url.rstrip("/") or f"{scheme}://{host}:{self.port}"

    @property
    def shared_database(self) -> bool:
        """Whether the control plane's rows are on a server that other nodes may use too."""
        return self.database_url.startswith(("postgresql://", "postgres://"))

    @property
    def run(self) -> Path:
        """Sockets and other things that live as long as the process."""
        return self.data / "run"

    @property
    def control_socket(self) -> Path:
        return self.run / "control.sock"

    @property
    def bus_socket(self) -> Path:
        return self.run / "bus.sock"

    @property
    def local_socket(self) -> Path:
        return self.run / "local.json"


NAMES = tuple(f.name for f in fields(Settings))
_TRUE, _FALSE = {"1", "true", "yes", "on"}, {"0", "false", "no", "off", ""}
_CHOICES = {"durability": {"batch", "strict"}, "log_level": {"debug", "info", "warning", "error"}}


def _nearest(name: str) -> str:
    near = difflib.get_close_matches(name, NAMES, n=1, cutoff=0.4)
    return f" Did you mean {near[0]!r}?" if near else ""


def _convert(name: str, value: Any, default: Any, where: str) -> Any:
    """`value` as the type of `default`. Raises SettingError with the place it came from."""
    if isinstance(default, bool):
        text = str(value).strip().lower()
        if text in _TRUE | _FALSE:
            return text in _TRUE
        raise SettingError(f"{where}: {name} = {value!r} is not true or false.")
    if isinstance(default, int):
        try:
            number = int(str(value))
        except ValueError:
            raise SettingError(f"{where}: {name} = {value!r} is not a whole number.") from None
        if number < 0:
            raise SettingError(f"{where}: {name} = {number} must not be negative.")
        return number
    if isinstance(default, tuple):
        parts = value if isinstance(value, list) else str(value).split(",")
        return tuple(p for p in (str(part).strip() for part in parts) if p)
    if isinstance(default, Path):
        return Path(str(value)).expanduser()
    text = str(value)
    if name in _CHOICES and text not in _CHOICES[name]:
        raise SettingError(f"{where}: {name} = {text!r} is not one of {', '.join(sorted(_CHOICES[name]))}.")
    return text


def _from_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SettingError(f"{path}: {error}") from error


def load(
    environ: Mapping[str, str], overrides: Mapping[str, Any] | None = None, config: Path | None = None
) -> Settings:
    """Settings from `overrides` (the command line), `environ`, the file, then defaults. Raises SettingError."""
    given = {k: v for k, v in (overrides or {}).items() if v is not None}
    from_env = {k[len(PREFIX) :].lower(): v for k, v in environ.items() if k.startswith(PREFIX)}
    for name in from_env:
        if name not in NAMES and name != "config":
            raise SettingError(f"{PREFIX}{name.upper()} is not a setting.{_nearest(name)}")
    base = Settings()
    data = _convert("data", given.get("data", from_env.get("data", base.data)), base.data, "--data")
    path = config or (Path(from_env["config"]) if from_env.get("config") else data / "lockgate.toml")
    if not path.exists() and (config or from_env.get("config")):
        raise SettingError(f"{path}: no such file.")
    from_file = _from_file(path) if path.exists() else {}
    for name in from_file:
        if name not in NAMES:
            raise SettingError(f"{path}: {name!r} is not a setting.{_nearest(name)}")
    sources = ((given, "command line"), (from_env, "environment"), (from_file, str(path)))
    values: dict[str, Any] = {}
    for name in NAMES:
        for source, where in sources:
            if name in source:
                values[name] = _convert(name, source[name], getattr(base, name), where)
                break
    values["data"] = data
    return Settings(**values)
