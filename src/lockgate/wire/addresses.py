"""Which IP addresses a call may go to: a table of our own.

The standard library's `is_global` passes NAT64 of loopback, 6to4 of loopback, `::127.0.0.1`, site-local, multicast and
more, so it is not asked. Sources: the IANA special-purpose registries (RFC 6890 and updates), RFC 3849, 4193, 4291,
5180, 6052, 8215, 9602, 9637, and the metadata addresses that cloud vendors document.
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

ALWAYS_BLOCKED: tuple[Network, ...] = (
    IPv4Network("169.254.0.0/16"),  # link-local: the metadata service of most clouds
    IPv4Network("168.63.129.16/32"),  # Azure
    IPv4Network("100.100.100.200/32"),  # Alibaba
    IPv4Network("192.0.0.192/32"),  # Oracle
    IPv6Network("fd00:ec2::/32"),  # AWS
    IPv6Network("fd20:ce::/32"),  # Google
    IPv6Network("fe80::/10"),  # link-local
)

SPECIAL: tuple[Network, ...] = (
    IPv4Network("0.0.0.0/8"),  # "this network"; 0.0.0.0 reaches loopback on Linux
    IPv4Network("10.0.0.0/8"),  # private
    IPv4Network("100.64.0.0/10"),  # carrier-grade NAT
    IPv4Network("127.0.0.0/8"),  # loopback
    IPv4Network("172.16.0.0/12"),  # private
    IPv4Network("192.0.0.0/24"),  # protocol assignments
    IPv4Network("192.0.2.0/24"),  # documentation
    IPv4Network("192.31.196.0/24"),  # AS112
    IPv4Network("192.52.193.0/24"),  # AMT
    IPv4Network("192.88.99.0/24"),  # 6to4 relays
    IPv4Network("192.168.0.0/16"),  # private
    IPv4Network("192.175.48.0/24"),  # AS112
    IPv4Network("198.18.0.0/15"),  # benchmarks
    IPv4Network("198.51.100.0/24"),  # documentation
    IPv4Network("203.0.113.0/24"),  # documentation
    IPv4Network("224.0.0.0/4"),  # multicast
    IPv4Network("240.0.0.0/4"),  # reserved, and broadcast
    IPv6Network("::/96"),  # unspecified, loopback, IPv4-compatible
    IPv6Network("::ffff:0:0:0/96"),  # IPv4-translated (SIIT)
    IPv6Network("64:ff9b:1::/48"),  # local NAT64
    IPv6Network("100::/64"),  # discard
    IPv6Network("100:0:0:1::/64"),  # dummy prefix
    IPv6Network("2001::/23"),  # protocol assignments, with Teredo, ORCHID, benchmarks
    IPv6Network("2001:db8::/32"),  # documentation
    IPv6Network("2002::/16"),  # 6to4
    IPv6Network("2620:4f:8000::/48"),  # AS112
    IPv6Network("3fff::/20"),  # documentation
    IPv6Network("5f00::/16"),  # segment routing
    IPv6Network("fc00::/7"),  # unique local
    IPv6Network("fec0::/10"),  # site-local
    IPv6Network("ff00::/8"),  # multicast
)

_GLOBAL_V6 = IPv6Network("2000::/3")  # what IANA has given out for unicast
_NAT64 = IPv6Network("64:ff9b::/96")

# Where an IPv4 address hides in an IPv6 one: the prefix, and how far the four bytes stand from the right end in bits.
_EMBEDDED: tuple[tuple[IPv6Network, int], ...] = (
    (IPv6Network("::ffff:0:0/96"), 0),
    (IPv6Network("::/96"), 0),
    (IPv6Network("::ffff:0:0:0/96"), 0),
    (_NAT64, 0),
    (IPv6Network("64:ff9b:1::/48"), 0),
    (IPv6Network("2002::/16"), 80),
    (IPv6Network("2001::/32"), 64),  # the Teredo server
)
_TEREDO = IPv6Network("2001::/32")
_ISATAP = (0x00005EFE, 0x02005EFE)


def embedded(address: IPv6Address) -> list[IPv4Address]:
    """Every IPv4 address that `address` may lead to."""
    number = int(address)
    if number <= 1:
        return []  # "::" and "::1" are themselves, not IPv4
    found = [IPv4Address(number >> shift & 0xFFFFFFFF) for network, shift in _EMBEDDED if address in network]
    if address in _TEREDO:
        found.append(IPv4Address(~number & 0xFFFFFFFF))  # the client, inverted
    if number >> 32 & 0xFFFFFFFF in _ISATAP:
        found.append(IPv4Address(number & 0xFFFFFFFF))
    return found


def within(address: Address, networks: tuple[Network, ...]) -> bool:
    return any(address in network for network in networks if network.version == address.version)


def normal(text: str) -> Address:
    """`text` as an address; an IPv4-mapped one becomes IPv4, as it does in the kernel. Raises ValueError."""
    address = ip_address(text)
    return getattr(address, "ipv4_mapped", None) or address


def allowed(address: Address, allow: tuple[Network, ...]) -> bool:
    """Whether a call may go to `address`: in every reading it is public or in `allow`, and in none always blocked."""
    readings: list[Address] = [address]
    if isinstance(address, IPv6Address):
        if address.scope_id:
            return False
        readings += embedded(address)
    if any(within(reading, ALWAYS_BLOCKED) for reading in readings):
        return False
    return all(within(reading, allow) or _public(reading) for reading in readings)


def _public(address: Address) -> bool:
    if isinstance(address, IPv6Address) and address not in _GLOBAL_V6 and address not in _NAT64:
        return False
    return not within(address, SPECIAL)
