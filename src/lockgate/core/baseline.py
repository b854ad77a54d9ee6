"""What is usual for one key, learnt from its calls, and when it leaps away from that.

A key's last 28 days of use are remembered, a line each: what it cost, how many calls, in which hours (UTC); and the
networks it came from in them. Whatever happened in those days is usual. Until enough was learnt nothing is a leap:

    cost      more than 3 times the dearest day, and more than a dollar; 7 days learnt
    calls     more than 3 times the busiest day, and more than 1,000; 7 days learnt
    network   one that it was not used from; 7 days learnt, and not used from 16 or more
    hour      one at which, give or take an hour, it was not used; 14 days learnt

Pure: a state and what was seen go in, a state and the leaps come out. A reason is told once a day.
"""

import ipaddress
from collections.abc import Iterable
from typing import Any, Final, Literal, NamedTuple

import msgspec

from lockgate.core.record import Record

DAY_MS: Final = 86_400_000
HOUR_MS: Final = 3_600_000
DAYS: Final = 28
LEARNT: Final = 7
LEARNT_HOURS: Final = 14
LEAP: Final = 3
LEAST_COST: Final = 1_000_000_000  # nano-dollars: below that nothing is worth a word
LEAST_CALLS: Final = 1_000
ROAMS: Final = 16
NETWORKS: Final = 32
MOST_KEYS: Final = 200_000

Reason = Literal["cost", "calls", "network", "hour"]


class Day(msgspec.Struct, frozen=True, array_like=True, gc=False):
    day: int = 0  # since 1970
    cost: int = 0  # nano-dollars
    calls: int = 0
    hours: int = 0  # a bit for each hour of the day


class Baseline(msgspec.Struct, frozen=True, array_like=True):
    """At most a good kilobyte when it is written down."""

    past: list[Day] = []  # oldest first
    today: Day = Day()
    networks: dict[str, int] = {}  # network → the day it was last used from
    told: list[str] = []  # reasons that were told today


class Glance(NamedTuple):
    """A key's calls of one day, or some of them."""

    day: int
    cost: int
    calls: int
    hours: int
    networks: frozenset[str]


class Leap(NamedTuple):
    reason: Reason
    detail: dict[str, Any]


Glances = dict[tuple[str, str, int], Glance]
"""(organisation id, key id, day) → what was seen since somebody last took them away."""

encode: Final = msgspec.msgpack.Encoder().encode
decode: Final = msgspec.msgpack.Decoder(Baseline).decode


def network_of(address: str) -> str:
    """The /16 of an IPv4 address, the /48 of an IPv6 one, "" for what is none."""
    if ":" not in address:
        parts = address.split(".")
        return f"{parts[0]}.{parts[1]}.0.0/16" if len(parts) == 4 else ""
    try:
        found = ipaddress.IPv6Address(address.partition("%")[0])
    except ValueError:
        return ""
    if found.ipv4_mapped is not None:
        return network_of(str(found.ipv4_mapped))
    return str(ipaddress.ip_network((int(found), 48), strict=False))


def glance_of(record: Record) -> Glance:
    day, rest = divmod(record.at, DAY_MS)
    network = network_of(record.client_ip)
    seen = frozenset({network}) if network else frozenset()
    return Glance(day, max(0, record.cost), 1, 1 << (rest // HOUR_MS), seen)


def joined(one: Glance, other: Glance) -> Glance:
    """Both, of the same day."""
    networks = one.networks
    if not other.networks <= networks and len(networks) < NETWORKS:
        networks |= other.networks
    return Glance(one.day, one.cost + other.cost, one.calls + other.calls, one.hours | other.hours, networks)


def note_records(glances: Glances, records: Iterable[Record]) -> None:
    """A table that nobody takes away stops growing."""
    for record in records:
        if not record.key_id:
            continue
        seen = glance_of(record)
        mark = (record.organisation_id, record.key_id, seen.day)
        known = glances.get(mark)
        if known is not None:
            glances[mark] = joined(known, seen)
        elif len(glances) < MOST_KEYS:
            glances[mark] = seen


def observe(known: Baseline, seen: Glance, now_day: int) -> tuple[Baseline, list[Leap]]:
    """What is known after `seen`, and what of it is a leap. `now_day` is the clock's: what lies beyond tomorrow was
    written under a wrong clock and is not believed.
    """
    if seen.day > now_day + 1:
        return known, []
    if known.today.day > now_day + 1:
        known = _believable(known, now_day)
    if seen.day < known.today.day:
        return _late(known, seen), []
    if seen.day > known.today.day:
        known = _next_day(known, seen.day)
    before = known.today
    today = Day(seen.day, before.cost + seen.cost, before.calls + seen.calls, before.hours | seen.hours)
    leaps = [leap for leap in _leaps(known, today, seen) if leap.reason not in known.told]
    told = known.told + [leap.reason for leap in leaps]
    return Baseline(known.past, today, _placed(known.networks, seen), told), leaps


def _leaps(known: Baseline, today: Day, seen: Glance) -> list[Leap]:
    past = known.past
    if len(past) < LEARNT:
        return []
    found = []
    dearest, busiest = max(day.cost for day in past), max(day.calls for day in past)
    if today.cost > max(LEAP * dearest, LEAST_COST):
        found.append(Leap("cost", {"usd_today": dollars(today.cost), "usd_dearest_day": dollars(dearest)}))
    if today.calls > max(LEAP * busiest, LEAST_CALLS):
        found.append(Leap("calls", {"calls_today": today.calls, "calls_busiest_day": busiest}))
    strange = sorted(seen.networks - known.networks.keys())
    if strange and len(known.networks) < ROAMS:
        found.append(Leap("network", {"networks": strange[:8], "networks_known": len(known.networks)}))
    odd = seen.hours & ~_widened(_usual(past))
    if odd and len(past) >= LEARNT_HOURS:
        found.append(Leap("hour", {"hours_utc": [hour for hour in range(24) if odd >> hour & 1]}))
    return found


def dollars(nano: int) -> str:
    return f"{nano / 1e9:.2f}"


def _usual(past: list[Day]) -> int:
    hours = 0
    for day in past:
        hours |= day.hours
    return hours


def _widened(hours: int) -> int:
    """Each hour with the one before it and the one behind it, around midnight too."""
    return (hours | hours << 1 | hours >> 1 | hours >> 23 | hours << 23) & 0xFFFFFF


def _next_day(known: Baseline, day: int) -> Baseline:
    past = ([*known.past, known.today] if known.today.calls else known.past)[-DAYS:]
    oldest = past[0].day if past else day
    kept = {network: last for network, last in known.networks.items() if last >= oldest}
    return Baseline(past, Day(day), kept, [])


def _placed(networks: dict[str, int], seen: Glance) -> dict[str, int]:
    made = {**networks, **{network: max(seen.day, networks.get(network, 0)) for network in seen.networks}}
    if len(made) > NETWORKS:
        newest = sorted(made, key=lambda network: made[network], reverse=True)[:NETWORKS]
        made = {network: made[network] for network in newest}
    return made


def _late(known: Baseline, seen: Glance) -> Baseline:
    """Calls of a day that is over: learnt where that day is remembered, and nothing to be alarmed about any more."""
    past = [
        Day(day.day, day.cost + seen.cost, day.calls + seen.calls, day.hours | seen.hours)
        if day.day == seen.day else day
        for day in known.past
    ]  # fmt: skip
    if past == known.past:
        return known
    return Baseline(past, known.today, _placed(known.networks, seen), known.told)


def _believable(known: Baseline, now_day: int) -> Baseline:
    """Without the days that have not come yet."""
    past = [day for day in known.past if day.day <= now_day]
    networks = {network: min(last, now_day) for network, last in known.networks.items()}
    return Baseline(past, Day(), networks, [])
