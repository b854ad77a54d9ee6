"""What the attempts of a finished call tell: how many there were, how many again at the same target, who answered."""

from itertools import pairwise

from lockgate.core.logquery import succeeded
from lockgate.core.record import Record

HITS = frozenset({"HIT", "SEMANTIC HIT"})


def retries(record: Record) -> int:
    """Attempts at the target that had just been asked."""
    return sum(one.path == after.path for one, after in pairwise(record.tries))


def saved_by_retry(record: Record) -> int:
    """On which retry at its target a call succeeded; 0 when none was needed, or none helped."""
    tries = record.tries
    if not succeeded(record) or record.cache in HITS:
        return 0
    if not tries:  # a record of the time before attempts were kept
        return max(0, record.attempts - 1)
    here = tries[-1].path
    return sum(each.path == here for each in tries) - 1


def saved_by_fallback(record: Record) -> bool:
    """Whether a good answer came from another target than the first that was asked. A target's kept answer counts as
    its own, and is looked for before it is asked.
    """
    tries = record.tries
    return bool(tries) and succeeded(record) and (record.cache in HITS or tries[-1].path != tries[0].path)


def answered_at(record: Record) -> str:
    """The path of the target whose answer the client got, "" where the record does not say."""
    return record.tries[-1].path if record.tries and record.cache not in HITS else ""
