"""The one door for every call to the outside: parse once, judge the name, resolve ourselves, judge every address.

Whoever connects uses what `resolve` returned: no string is parsed a second time, and a name that changes its mind
between the check and the connection changes nothing.
"""

import asyncio
import math
import re
import socket
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from ipaddress import ip_network
from typing import NamedTuple, NoReturn

from lockgate.core.errors import BadHttp, EgressRefused, LockgateError, UnknownName, UpstreamDns
from lockgate.wire.addresses import Address, Network, allowed, normal, within
from lockgate.wire.http1 import parse_path

URL_MAX = 2048
DNS_S = 2.0
NO_SUCH_NAME = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
CACHE_S = 10.0  # how long judged addresses of a name are used for new connections
FAILED_S = 2.0  # how long a name that could not be resolved is not asked for again
DNS_THREADS = 16
CACHE_MAX = 4096
PORTS = frozenset({80, 443, *range(8000, 9000)})
BLOCKED_PORTS = frozenset({22, 25, 445, 2375, 3306, 5432, 6379, 6443, 9200, 10250, 11211, 27017})
SCHEMES = {"http": 80, "https": 443}

METADATA_NAMES = (
    "metadata", "metadata.google.internal", "metadata.goog", "instance-data", "instance-data.ec2.internal",
    "metadata.azure.com", "metadata.azure.internal", "metadata.oraclecloud.com", "metadata.packet.net",
    "metadata.platformequinix.com",
)  # fmt: skip
PRIVATE_SUFFIXES = (
    "localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "private", "home.arpa", "arpa",
    "cluster.local", "svc", "onion", "test", "invalid", "example",
)  # fmt: skip
ECHO_SUFFIXES = (  # names that resolve to whatever address is written in them, or to loopback
    "nip.io", "sslip.io", "xip.io", "ip6.name", "ipq.co", "traefik.me", "local.gd", "localtest.me", "lvh.me", "vcap.me",
    "lacolhost.com", "fuf.me", "127-0-0-1.org.uk", "rbndr.us", "1u.ms",
)  # fmt: skip

_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]{2,45}\]|[^\[\]:]{1,253})(?::([1-9][0-9]{0,4}))?")
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?)*")
_NUMERIC = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)")
_IPV4 = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.|$)){4}(?<!\.)")

Resolver = Callable[[str, int], Awaitable[list[str]]]
"""Name and port → all addresses. Raises OSError when the name cannot be resolved."""


class Target(NamedTuple):
    """A parsed URL. Connect to it by `EgressGuard.resolve`."""

    scheme: str
    name: str  # host in lower case, an IPv6 address without brackets
    port: int
    prefix: str  # path, "" or "/v1", without a trailing slash
    literal: Address | None  # when `name` is an address

    @property
    def host(self) -> str:
        """For the Host header."""
        name = f"[{self.name}]" if ":" in self.name else self.name
        return name if SCHEMES[self.scheme] == self.port else f"{name}:{self.port}"

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.host}{self.prefix}"


def refuse(why: str) -> NoReturn:
    raise EgressRefused(why)


def parse(url: str) -> Target:
    """`url` as a base URL, read one way only. Raises EgressRefused with the reason."""
    if len(url) > URL_MAX:
        refuse(f"The URL is longer than {URL_MAX} characters")
    if any(not "!" <= c <= "~" for c in url):
        refuse("The URL holds a space, a control character or a letter beyond ASCII")
    scheme, mark, rest = url.partition("://")
    scheme = scheme.lower()
    if not mark or scheme not in SCHEMES:
        refuse("The URL must begin with https:// or http://")
    if "\\" in url or "#" in url or "?" in url:
        refuse("The URL must not hold a backslash, a query or a fragment")
    authority, slash, path = rest.partition("/")
    if "@" in authority:
        refuse("The URL must not hold a user name or password")
    found = _AUTHORITY.fullmatch(authority)
    if not found:
        refuse("The URL's host and port cannot be read. Write it as https://host or https://host:port")
    port = int(found[2]) if found[2] else SCHEMES[scheme]
    if port > 65535:
        refuse("The URL's port is above 65535")
    name, literal = _host(found[1].lower())
    return Target(scheme, name, port, _prefix(slash + path), literal)


def _prefix(path: str) -> str:
    path = path.rstrip("/")
    if not path:
        return ""
    if "//" in path:
        refuse("The URL's path holds an empty segment")
    try:
        return parse_path(path.encode("ascii"))
    except BadHttp as error:
        raise EgressRefused(error.message) from None


def _host(host: str) -> tuple[str, Address | None]:
    if host.startswith("["):
        try:
            address = normal(host[1:-1])
        except ValueError:
            refuse("The URL's host is not an IPv6 address")
        return str(address), address
    if _IPV4.fullmatch(host):
        return host, normal(host)
    if not _NAME.fullmatch(host):
        refuse("The URL's host is not a host name")
    if _NUMERIC.fullmatch(host.rpartition(".")[2]):
        refuse("The URL's host is a number in disguise. Write an IPv4 address as four plain decimal numbers")
    return host, None


def _under(name: str, suffixes: tuple[str, ...]) -> bool:
    return any(name == suffix or name.endswith("." + suffix) for suffix in suffixes)


@dataclass(slots=True)
class _Judged:
    addresses: list[str]
    trusted: bool
    until: float


class EgressGuard:
    """`allow` lists CIDRs, addresses, host names and `*.suffix` that may be reached though private.

    `own` are the (address, port) of servers that this gateway runs itself; only a credential of its own leads there.
    `listener` is where this gateway listens: no call may lead there, for it would come from this machine.
    Raises ValueError for an entry that is none of these.
    """

    def __init__(
        self,
        allow: tuple[str, ...] = (),
        resolver: Resolver | None = None,
        own: frozenset[tuple[str, int]] = frozenset(),
        listener: tuple[str, int] | None = None,
    ) -> None:
        self._own = own
        self._listener = listener
        self._asking: dict[tuple[str, int], asyncio.Future[_Judged]] = {}
        self._failed: dict[tuple[str, int], tuple[float, LockgateError]] = {}
        self._networks: tuple[Network, ...] = ()
        self._names: set[str] = set()
        self._suffixes: tuple[str, ...] = ()
        self._resolver = resolver or system_resolver
        self._cache: dict[tuple[str, int], _Judged] = {}
        self._cache_s = CACHE_S if resolver is None else 0.0
        self._failed_s = FAILED_S if resolver is None else 0.0
        for entry in allow:
            self._allow(entry.strip().lower())

    def _allow(self, entry: str) -> None:
        try:
            self._networks += (ip_network(entry),)
        except ValueError:
            name = entry.removeprefix("*.")
            if not _NAME.fullmatch(name) or "/" in entry:
                raise ValueError(
                    f"LOCKGATE_EGRESS_ALLOW: {entry!r} is neither a CIDR such as 10.0.0.0/8 nor a host name"
                ) from None
            if name == entry:
                self._names.add(name)
            else:
                self._suffixes += (name,)

    def _named(self, name: str) -> bool:
        return name in self._names or any(name.endswith("." + suffix) for suffix in self._suffixes)

    def judge(self, url: str, *, stored: bool) -> Target:
        """Parse `url` and judge what can be judged without asking the network. Raises EgressRefused.

        `stored`: a stored credential will travel, so plain http is for trusted hosts only.
        """
        target = parse(url)
        if stored and (target.name, target.port) in self._own:
            return target
        named = self._named(target.name)
        if target.port in BLOCKED_PORTS:
            refuse(f"Port {target.port} belongs to a service that is no provider")
        if target.literal is not None:
            self._judge_address(target, target.literal, stored)
        elif not named:
            self._judge_name(target, stored)
        elif _under(target.name, METADATA_NAMES):
            refuse(f"The host {target.name} is a metadata service")
        return target

    def _judge_name(self, target: Target, stored: bool) -> None:
        name = target.name
        if _under(name, METADATA_NAMES):
            refuse(f"The host {name} is a metadata service")
        if name == "localhost" and self._networks:
            return  # it is 127.0.0.1, which the CIDRs decide about
        if "." not in name or _under(name, PRIVATE_SUFFIXES) or _under(name, ECHO_SUFFIXES):
            refuse(f"The host {name} is not public. {self._mend(name)}")
        if "xn--" in name:
            refuse(f"The host {name} holds letters beyond ASCII, which may look like another's. {self._mend(name)}")
        if not self._networks:  # no address of it could be trusted
            self._judge_untrusted(target, stored)

    def _judge_untrusted(self, target: Target, stored: bool) -> None:
        if target.port not in PORTS:
            refuse(f"Port {target.port} is not 80, 443 or 8000 to 8999. {self._mend(target.name)}")
        if stored and target.scheme != "https":
            refuse(f"A stored credential travels over https only. Use https, or: {self._mend(target.name)}")

    def _judge_address(self, target: Target, address: Address, stored: bool) -> None:
        if self._is_self(address, target.port):
            refuse(f"{target.name} leads back to this gateway")
        if not allowed(address, self._networks):
            refuse(f"The address of {target.name} is private or reserved. {self._mend(target.name)}")
        if not within(address, self._networks):
            self._judge_untrusted(target, stored)

    def _is_self(self, address: Address, port: int) -> bool:
        if self._listener is None or port != self._listener[1]:
            return False
        return address.is_loopback or address.is_unspecified or str(address) == self._listener[0]

    @staticmethod
    def _mend(name: str) -> str:
        return f"If it is yours, add it to LOCKGATE_EGRESS_ALLOW ({name})"

    async def resolve(self, target: Target, *, stored: bool) -> list[str]:
        """The judged addresses of `target`, to connect to. Raises EgressRefused, UpstreamDns.

        One bad address among good ones refuses the name: a name that leads to both is not to be trusted.
        """
        if stored and (target.name, target.port) in self._own:
            return [target.name]
        found = self._cache.get((target.name, target.port))
        if found is None or found.until < time.monotonic():
            found = await self._ask_once(target)
        if not found.trusted:
            self._judge_untrusted(target, stored)
        return found.addresses

    async def _ask_once(self, target: Target) -> _Judged:
        """One question at a time for a name, and none for a while after one that failed: threads are few."""
        key = (target.name, target.port)
        until, error = self._failed.get(key, (0.0, None))
        if error is not None and time.monotonic() < until:
            raise error
        if key in self._asking:
            return await asyncio.shield(self._asking[key])
        asked = self._asking[key] = asyncio.ensure_future(self._ask(target))
        try:
            return await asyncio.shield(asked)
        except UpstreamDns as failure:
            if len(self._failed) >= CACHE_MAX:
                self._failed.clear()
            self._failed[key] = (time.monotonic() + self._failed_s, failure)
            raise
        finally:
            if asked.done():
                self._asking.pop(key, None)
            else:
                asked.add_done_callback(lambda _: self._asking.pop(key, None))

    async def _ask(self, target: Target) -> _Judged:
        if target.literal is not None:
            texts = [target.name]
        elif target.name == "localhost":
            texts = ["127.0.0.1"]
        else:
            texts = await self._lookup(target)
        addresses = [self._readable(target, text) for text in texts]
        if any(self._is_self(address, target.port) for address in addresses):
            refuse(f"{target.name} leads back to this gateway")
        named = target.literal is None and self._named(target.name)
        allow = (*self._networks, *_EVERYWHERE) if named else self._networks
        if not all(allowed(address, allow) for address in addresses):
            refuse(f"The address of {target.name} is private or reserved. {self._mend(target.name)}")
        trusted = named or all(within(address, self._networks) for address in addresses)
        cache_s = self._cache_s if target.literal is None else math.inf
        judged = _Judged([str(address) for address in addresses], trusted, time.monotonic() + cache_s)
        if cache_s:
            if len(self._cache) >= CACHE_MAX:
                self._cache.clear()
            self._cache[target.name, target.port] = judged
        return judged

    async def _lookup(self, target: Target) -> list[str]:
        mend = "Check the name, and this machine's DNS"
        try:
            texts = await asyncio.wait_for(self._resolver(target.name, target.port), DNS_S)
        except TimeoutError:
            raise UpstreamDns(f"The name {target.name} was not resolved within {DNS_S:.0f} s. {mend}") from None
        except (OSError, UnicodeError) as error:
            gone = isinstance(error, UnicodeError) or getattr(error, "errno", 0) in NO_SUCH_NAME
            kind = UnknownName if gone else UpstreamDns
            raise kind(f"The name {target.name} cannot be resolved. {mend}") from None
        if not texts:
            raise UnknownName(f"The name {target.name} has no address. {mend}")
        return texts

    @staticmethod
    def _readable(target: Target, text: str) -> Address:
        try:
            return normal(text)
        except ValueError:
            refuse(f"The address of {target.name} cannot be read")


_EVERYWHERE: tuple[Network, ...] = (ip_network("0.0.0.0/0"), ip_network("::/0"))


@cache
def _threads() -> ThreadPoolExecutor:
    """Threads of our own: a silent name server must not hold those that files and other names need."""
    return ThreadPoolExecutor(DNS_THREADS, "dns")


async def system_resolver(name: str, port: int) -> list[str]:
    """The system's addresses of `name`, each once."""
    loop = asyncio.get_running_loop()
    found = await loop.run_in_executor(_threads(), partial(socket.getaddrinfo, name, port, type=socket.SOCK_STREAM))
    return list(dict.fromkeys(str(info[4][0]) for info in found))
