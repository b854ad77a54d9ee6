"""Which passwords are accepted: long enough and not made of what attackers try first.

Length is what counts (NIST SP 800-63B): no rules about digits or signs, no forced change, paste is welcome. At fifteen
characters no common password survives as it is, only in pieces; so the block list holds the pieces, and a password that
is nothing but pieces, their repetition, or the names at hand is refused.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

SHORTEST: Final = 15
LONGEST: Final = 128

_COMMON: Final = """
123 1234 12345 123456 1234567 12345678 123456789 1234567890 0123456789 987654321 0987654321 111111 000000 121212
112233 123123 123321 654321 666666 696969 777777 888888 abc abcd abcde abcdef abcdefgh abcdefghijklmnopqrstuvwxyz
abc123 a1b2c3 aa12345678 qwe qwer qwert qwerty qwertz qwertyu qwertyuiop qwertyuiopasdfghjklzxcvbnm qazwsx qazwsxedc
1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx zaq12wsx asd asdf asdfg asdfgh asdfghjkl zxc zxcv zxcvb zxcvbn zxcvbnm azerty
password passwords passw0rd passwort passphrase motdepasse contrasena senha parola haslo wachtwoord pass pwd secret
secrets admin administrator root user guest login logon welcome letmein changeme change me default master sysadmin
superuser test testing tester temp temporary demo example sample hello hallo hola world goodbye please trustno
iloveyou ilove love you lovely baby angel princess sunshine shadow dragon monkey tiger lion eagle panther falcon
football soccer baseball basketball hockey cricket golf tennis ninja killer hunter ranger soldier samurai warrior
superman batman spiderman starwars pokemon naruto matrix merlin gandalf mustang ferrari porsche mercedes harley
yamaha honda toyota cookie chocolate cheese banana orange purple flower butterfly rainbow summer winter spring
autumn monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december michael jordan michelle jessica jennifer ashley daniel thomas robert joshua
matthew andrew george charlie william david john james anna maria sophie computer internet google facebook microsoft
apple samsung windows linux server database network security gateway freedom whatever nothing money business company
office family forever friends diamond silver golden black white blue green red yellow pepper ginger snoopy buster
maggie access thunder lightning jesus christ heaven blessed liverpool arsenal chelsea barcelona london paris berlin
america canada my the a i is it in no one two three four five six seven eight nine ten this that first new open go
big best
"""
_PIECES: Final = frozenset(_COMMON.split())
_LEET: Final = str.maketrans("@430157$!|", "aaeoistsil")
_NUMBER: Final = re.compile(r"[0-9]+")
_NOT_LETTERS: Final = re.compile(r"[^0-9a-z]+")
_NOT_LEET: Final = re.compile(r"[^0-9a-z@$!|]+")


def normal(text: str) -> str:
    """The form that is hashed: Unicode NFC, so that one password typed on two keyboards is one."""
    return unicodedata.normalize("NFC", text)


def weakness(text: str, context: Iterable[str] = (), shortest: int = SHORTEST) -> str | None:
    """What to change about a password, or None. `context`: names that a guesser knows (person, organisation).
    `shortest` is less where a second factor stands beside it.
    """
    password = normal(text)
    if len(password) < shortest:
        return f"Choose a password of at least {shortest} characters. A sentence of a few unrelated words is good"
    if len(password) > LONGEST:
        return f"Choose a password of at most {LONGEST} characters"
    lower = password.lower()
    if len(set(lower)) < 5 or _repeats(lower):
        return "Choose a password that does not repeat itself"
    if _runs(lower):
        return "Choose a password that is not a run of neighbouring characters"
    known = _PIECES | {piece for word in context for piece in _words(word)}
    if _only(_NOT_LETTERS.sub("", lower), known) or _only(_NOT_LEET.sub("", lower), known):
        return "Choose a password that is not made of common words or of your own names alone"
    return None


def _repeats(text: str) -> bool:
    """Whether `text` is one piece over and over, the last time maybe cut."""
    return any(text == (text[:n] * (len(text) // n + 1))[: len(text)] for n in range(1, len(text) // 2 + 1))


def _runs(text: str) -> bool:
    """Whether nearly every character is the neighbour of the one before."""
    steps = [ord(b) - ord(a) for a, b in pairwise(text)]
    return sum(abs(step) <= 1 for step in steps) >= 0.8 * len(steps)


def _words(text: str) -> set[str]:
    return {word for word in (text.lower(), *re.split(r"[^0-9a-zà-ÿ]+", text.lower())) if len(word) >= 3}


def _only(text: str, known: frozenset[str]) -> bool:
    """Whether `text` is nothing but at most four known pieces and numbers: a longer phrase may be plain."""
    fewest = [0] + [99] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - 26), end):
            piece = text[start:end]
            if piece in known or piece.translate(_LEET) in known or _NUMBER.fullmatch(piece):
                fewest[end] = min(fewest[end], fewest[start] + 1)
    return 0 < fewest[-1] <= 4
