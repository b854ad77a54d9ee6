"""A proxy's config.yaml as documents: credentials become virtual keys, models that share a name become a config."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from lockgate import providers
from lockgate.cli import Stop
from lockgate.cli.writing import Described, variable

FROM_ENV: Final = "os.environ/"
TAKEN: Final = frozenset({"model", "api_key", "api_base", "weight", "timeout", "max_retries"})
BESIDE: Final = frozenset({"rpm", "tpm", "max_parallel_requests", "input_cost_per_token", "output_cost_per_token"})
PARAMS: Final = frozenset({
    "temperature", "top_p", "max_tokens", "max_completion_tokens", "seed", "stop", "user", "n",
    "presence_penalty", "frequency_penalty", "reasoning_effort", "response_format", "service_tier",
})  # fmt: skip
ROOT: Final = frozenset({"model_list", "router_settings", "litellm_settings"})
SETTINGS: Final = frozenset({"fallbacks", "num_retries", "request_timeout", "timeout", "cache", "cache_params"})
FALLBACK_ON: Final = [429, 500, 502, 503, 504]


def read(path: Path) -> tuple[list[Described], list[str]]:
    """Documents, and what could not be carried over. Raises Stop for a file that is none."""
    try:
        document = yaml.safe_load(path.read_text())
    except OSError as error:
        raise Stop(f"{path} cannot be read: {error.strerror}.", 2) from error
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        raise Stop(f"{path} cannot be read as YAML: {' '.join(str(error).split())}", 2) from error
    if not isinstance(document, dict) or not isinstance(document.get("model_list"), list):
        raise Stop(f"{path} has no model_list: is it the proxy's config.yaml?", 2)
    reading = _Reading(document)
    return reading.documents(), reading.notes


class _Reading:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self.notes: list[str] = []
        self._keys: dict[tuple[str, str, str], Described] = {}
        self._settings = {**_map(document.get("litellm_settings")), **_map(document.get("router_settings"))}

    def documents(self) -> list[Described]:
        groups: dict[str, list[dict[str, Any]]] = {}
        for row in self._document["model_list"]:
            entry = _map(row)
            if not entry.get("model_name") or not _map(entry.get("litellm_params")).get("model"):
                raise Stop("model_list: each entry needs model_name and litellm_params.model.", 2)
            groups.setdefault(str(entry["model_name"]), []).append(_map(entry["litellm_params"]))
        targets = {name: [self._target(name, params) for params in group] for name, group in groups.items()}
        configs = [Described("config", name, {"config": self._config(name, targets)}) for name in targets]
        self._leftovers()
        return [*self._keys.values(), *configs]

    def _leftovers(self) -> None:
        for name in self._document.keys() - ROOT:
            self.notes.append(f"{name}: not carried over.")
        for name in self._settings.keys() - SETTINGS:
            self.notes.append(f"{name}: not carried over; see docs/how-to/route-with-configs.md.")

    def _target(self, name: str, params: dict[str, Any]) -> dict[str, Any]:
        prefix, _, model = str(params["model"]).partition("/")
        if not model:
            prefix, model = "", prefix
        slug = provider_of(prefix or "openai")
        if slug is None:
            self.notes.append(f"{name}: there is no provider {prefix!r} here. Change it before you apply.")
        key = self._key(slug or prefix, params)
        target: dict[str, Any] = {"virtual_key": f"${{virtual-key:{key.name}}}"}
        extra = {field: params[field] for field in sorted(PARAMS & params.keys())}
        target["override_params"] = {"model": model, **extra}
        if isinstance(params.get("weight"), (int, float)):
            target["weight"] = params["weight"]
        if isinstance(params.get("timeout"), (int, float)):
            target["request_timeout"] = int(params["timeout"] * 1000)
        if isinstance(params.get("max_retries"), int):
            target["retry"] = {"attempts": min(params["max_retries"], 5)}
        for field in sorted(params.keys() - TAKEN - PARAMS):
            why = "limits belong to keys and policies" if field in BESIDE else "not carried over"
            self.notes.append(f"{name}: {field}: {why}.")
        return target

    def _key(self, provider: str, params: dict[str, Any]) -> Described:
        """One virtual key for each credential and host."""
        secret, host = str(params.get("api_key") or ""), str(params.get("api_base") or "")
        same = (provider, secret, host)
        if same not in self._keys:
            nth = sum(key[0] == provider for key in self._keys)
            name = f"{provider} {nth + 1}" if nth else provider
            spec: dict[str, Any] = {"provider": provider}
            if secret:
                spec["key"] = f"${{env:{self._variable(name, secret)}}}"
            if host:
                spec["custom_host"] = f"${{env:{host.removeprefix(FROM_ENV)}}}" if host.startswith(FROM_ENV) else host
            self._keys[same] = Described("virtual-key", name, spec)
        return self._keys[same]

    def _variable(self, name: str, secret: str) -> str:
        if secret.startswith(FROM_ENV):
            return secret.removeprefix(FROM_ENV)
        made = variable(name, "key")
        self.notes.append(f"{name}: its key stood in the file; it is not copied. Set {made}.")
        return made

    def _config(self, name: str, targets: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
        spread = self._spread(targets[name])
        others = [self._spread(targets[other]) for other in self._fallbacks(name) if other in targets]
        config = {"strategy": {"mode": "fallback", "on_status_codes": FALLBACK_ON}, "targets": [spread, *others]} \
            if others else spread  # fmt: skip
        return {**config, **self._common()}

    @staticmethod
    def _spread(targets: list[dict[str, Any]]) -> dict[str, Any]:
        return targets[0] if len(targets) == 1 else {"strategy": {"mode": "loadbalance"}, "targets": targets}

    def _fallbacks(self, name: str) -> Iterator[str]:
        for row in self._settings.get("fallbacks") or []:
            yield from (str(other) for other in _map(row).get(name) or [])

    def _common(self) -> dict[str, Any]:
        made: dict[str, Any] = {}
        if isinstance(retries := self._settings.get("num_retries"), int) and retries:
            made["retry"] = {"attempts": min(retries, 5)}
        timeout = self._settings.get("timeout") or self._settings.get("request_timeout")
        if isinstance(timeout, (int, float)) and timeout:
            made["request_timeout"] = int(timeout * 1000)
        if self._settings.get("cache") is True:
            ttl = _map(self._settings.get("cache_params")).get("ttl")
            made["cache"] = {"mode": "simple", **({"max_age": int(ttl)} if isinstance(ttl, (int, float)) else {})}
        return made


def provider_of(word: str) -> str | None:
    """The provider that another gateway calls `word`: by its slug or its name in the price data, punctuation aside."""
    plain = _bare(word)
    for one in providers.all():
        names = {_bare(one.slug), _bare(one.slug.removesuffix("-ai")), _bare(one.price_id or one.slug)}
        if plain in names:
            return one.slug
    return None


def _bare(word: str) -> str:
    return re.sub(r"[^a-z0-9]", "", word.lower())


def _map(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
