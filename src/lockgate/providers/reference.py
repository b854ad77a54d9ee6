"""The providers' reference page, written from the shelf."""

from collections.abc import Iterable

from lockgate.providers.base import Provider

_INTRO = """# Providers

Written from the table in `src/lockgate/providers/`; do not edit. Choose one with `x-portkey-provider: <slug>` and the
vendor's own key in `Authorization`, or store the key as a virtual key and send `x-portkey-provider: @<its slug>`.

A stored key travels only to the hosts of its provider, or to the one base URL that is stored with it. A provider
without a base URL of its own needs one: `x-portkey-custom-host`, or `custom_host` on the virtual key.

*Endpoints* are those that the provider offers in OpenAI's shape. `proxy` means that any other path is passed on as it
came.
"""


def _entry(provider: Provider) -> list[str]:
    lines = [f"## {provider.name}", "", f"Slug `{provider.slug}` · [documentation]({provider.docs_url})", ""]
    lines.append(f"- Base URL: {f'`{provider.base_url}`' if provider.base_url else _without_base(provider)}")
    if provider.hosts:
        lines.append(f"- Hosts a stored key may travel to: {', '.join(f'`{host}`' for host in provider.hosts)}")
    key = f"`{provider.auth.header}: {provider.auth.prefix}<key>`"
    lines.append(f"- Key: {key}{'' if provider.needs_key else ', not required'}")
    lines.append(f"- Endpoints: {', '.join(sorted(provider.endpoints))}")
    for option in provider.options:
        goes = f" → `{option.header}`" if option.header else ""
        stored = f"; stored as `{option.aliases[0]}`" if option.aliases else ""
        lines.append(f"- `x-portkey-{option.name}`: {option.label.lower()}{goes}{stored}")
    return [*lines, *([f"- {provider.note}"] if provider.note else []), ""]


def _without_base(provider: Provider) -> str:
    return "given by you" if provider.needs_host else f"`https://{provider.hosts[0]}`"


def page(providers: Iterable[Provider]) -> str:
    return "\n".join([_INTRO, *(line for provider in providers for line in _entry(provider))]).rstrip() + "\n"
