"""Who the client is when proxies stand before us. `X-Forwarded-For` is believed only hop by hop."""

import asyncio
import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Network = IPv4Network | IPv6Network
HOPS_MAX = 32


def networks(cidrs: tuple[str, ...]) -> tuple[Network, ...]:
    """`cidrs` parsed; a bare address is its own network. Raises ValueError."""
    return tuple(ip_network(cidr) for cidr in cidrs)


def hop(text: str) -> IPv4Address | IPv6Address | None:
    """One entry of the header: an address, with a port or brackets as some proxies write them. None: no address."""
    text = text.strip()
    if text.startswith("["):
        inner, bracket, tail = text[1:].partition("]")
        if not bracket or (tail and not (tail[0] == ":" and tail[1:].isascii() and tail[1:].isdigit())):
            return None
        text = inner
    elif text.count(":") == 1:
        text, _, port = text.partition(":")
        if not (port.isascii() and port.isdigit()):
            return None
    if "%" in text:
        return None
    try:
        found = ip_address(text)
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


class Forwarded:
    """The proxies that are trusted, and what they say of the client."""

    def __init__(self, trusted: tuple[str, ...]) -> None:
        self._trusted = networks(trusted)

    def trusts(self, peer: str) -> bool:
        """Whether `peer`, a socket's address, is a trusted proxy."""
        if not self._trusted:
            return False
        found = hop(peer)
        return found is not None and self._in(found)

    def _in(self, address: IPv4Address | IPv6Address) -> bool:
        return any(address in network for network in self._trusted if network.version == address.version)

    def client(self, peer: str, headers: dict[bytes, bytes]) -> str:
        """The right-most hop that is not a trusted proxy; `peer` itself is trusted.

        An entry that is no address ends the walk at the last proxy that was sure: what stands left of it is hearsay.
        """
        last = peer
        hops = headers.get(b"x-forwarded-for", b"").decode("latin-1").split(",")
        for text in reversed(hops[-HOPS_MAX:]):
            found = hop(text)
            if found is None:
                break
            last = str(found)
            if not self._in(found):
                break
        return last


def scheme(own: str, headers: dict[bytes, bytes]) -> str:
    """The scheme that the client came by, as the trusted proxy says."""
    return "https" if headers.get(b"x-forwarded-proto", b"").lower() == b"https" else own


def over_network(transport: asyncio.BaseTransport) -> bool:
    """Whether a transport is no Unix socket, whose peers have no name."""
    sock = transport.get_extra_info("socket")
    return sock is not None and sock.family != socket.AF_UNIX
