"""The lexical guard: two prompts that mean nearly the same to an embedding, and still ask for different things.

Embeddings put "translate into German" and "translate into Spanish" closer together than many true paraphrases. So a
likeness alone never answers: what decides a prompt must be the same in both, in the same order. That are its links and
addresses, code, quoted texts, numbers, signs, negations, names, and terms: languages, measures, opposites and the like.

What is left are the other words. Two prompts that share most of their words and differ in one are a pair like "safe"
and "unsafe": their likeness comes from what they share and says nothing about the difference, so it does not count.
Where little is shared, a high likeness is evidence, and the words may differ. A wrong refusal costs one call.
"""

# ruff: noqa: RUF001  # the patterns are made of look-alikes: quotes, dashes and apostrophes of several scripts

import re
import unicodedata
from collections import Counter
from typing import Final, Literal

import msgspec

from lockgate.core.lexical_words import KINDS, LIGHT, OPENERS

Reason = Literal[
    "", "links", "code", "quotes", "numbers", "signs", "negations", "names", "terms", "order", "words", "short"
]

ALIKE: Final = 0.5  # share of common words (Dice) from which on a difference must not be overlooked
ENOUGH: Final = 2  # words that a prompt must have, beside the light ones, to be compared by meaning

Found = tuple[str, ...]


class Marks(msgspec.Struct, frozen=True, gc=False):
    """What decides a prompt, each kind in the order of the text."""

    links: Found = ()
    code: Found = ()
    quotes: Found = ()
    numbers: Found = ()
    signs: Found = ()
    negations: Found = ()
    names: Found = ()
    terms: Found = ()
    words: Found = ()  # all words but the light ones


_EXACT: Final[tuple[Reason, ...]] = (
    "links", "code", "quotes", "numbers", "signs", "negations", "names", "terms",
)  # fmt: skip

_LINK: Final = re.compile(
    r"(?:[a-z][a-z0-9+.-]{1,15}://|www\.)[^\s<>\"'`]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"```[^`]*(?:`{1,2}[^`]+)*```|`[^`\n]+`")
_PAIRS: Final = ('""', "“”", "„“", "„”", "«»", "»«", "‹›", "「」", "『』", "‘’", "‚‘")
_QUOTE: Final = re.compile("|".join(f"{a}[^{a}{b}\n]*{b}" for a, b in _PAIRS) + r"|(?<!\w)'[^'\n]+'(?!\w)")
_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]")
_CJK_NOT: Final = re.compile(
    "ない|なかっ|ません|なし|ずに|않|못|없|아니|말고|不|没|沒|无|無|别|別|勿|非|未|否|只|だけ|만"
)
_TOKEN: Final = re.compile(
    r"(?P<number>[-−+]?\d\w*(?:[.,:/]\d\w*)*)"
    r"|(?P<word>\w+(?:['’]\w+)*)"
    r"|(?P<end>[.?。！？:;\n¿¡]|!(?![\w=(]))"
    r"|(?P<sign>[^\s,'’…‐‑‒–—−、，-]|(?<=\s)[-−–](?=\s))"  # a hyphen within words is none; one between them is
)
_POLITE: Final = re.compile(
    r"\b(?:(?:can|could|would|will) you|(?:pouvez|pourriez)-vous|(?:peux|pourrais)-tu|(?:kannst|könntest) du"
    r"|(?:können|könnten) sie|puede usted|podría usted)\b",
    re.IGNORECASE,
)
_APOSTROPHE: Final = re.compile("['’]")
_HOLE: Final = "\x00"  # stands where a link, code or a quoted text was: it ends no sentence and joins no words


def marks_of(text: str) -> Marks:
    """What decides `text`. Linear in its length."""
    found: dict[str, list[str]] = {kind: [] for kind in Marks.__struct_fields__}
    rest = text if text.isascii() else unicodedata.normalize("NFC", text)
    for kind, pattern, wanted in (("code", _CODE, "`" in rest), ("links", _LINK, True), ("quotes", _QUOTE, True)):
        if wanted and (some := pattern.findall(rest)):
            found[kind] = some
            rest = pattern.sub(f" {_HOLE} ", rest)
    rest = _POLITE.sub(" ", rest)
    if not text.isascii() and _CJK.search(rest):
        found["negations"] = _CJK_NOT.findall(rest)
        rest = _CJK.sub(r" \g<0> ", rest)  # such scripts have no spaces: each character is a word
    starts = True
    for token in _TOKEN.finditer(rest):
        kind, said = token.lastgroup or "", token.group()
        if kind == "word":
            _word(found, said, starts=starts)
            starts = False
        elif kind == "end":
            starts = True
        elif kind == "number":
            found["numbers"].append(said.lower())
            starts = False
        elif said != _HOLE:
            found["signs"].append(said)
            starts = True  # a bullet, a bracket: what follows may begin with a capital
    return Marks(**{kind: tuple(values) for kind, values in found.items()})


def _word(found: dict[str, list[str]], said: str, *, starts: bool) -> None:
    low = plain = said.lower()
    if not said.isalpha():
        parts = _APOSTROPHE.split(low)
        if not all(map(str.isalpha, parts)):
            found["code" if "_" in said else "numbers"].append(said)  # an identifier; gpt4, x²
            return
        low = " ".join(_contracted(parts))
    if plain != said and _is_name(said, low.split()[0], starts=starts):
        found["names"].append(said)
    for part in ("can not" if low == "cannot" else low).split():
        if part in LIGHT:
            continue
        for kind in KINDS.get(part, ()):
            found[kind].append(part)
        if len(part) == 1 and not part.isascii() and part.isnumeric():
            found["numbers"].append(part)  # 三
        found["words"].append(part)


def _contracted(parts: list[str]) -> list[str]:
    """Its words in full: don't → do not; n'efface → ne efface."""
    if len(parts) == 2 and parts[1] == "t" and parts[0].endswith("n"):
        return ["can" if parts[0] == "can" else parts[0][:-1], "not"]
    return ["ne" if part == "n" else part for part in parts]


def _is_name(said: str, first: str, *, starts: bool) -> bool:
    """Whether a word with a capital is written as a name. At the start of a sentence common openers are none. `first`
    is its first part, in lower case and in full.
    """
    if not said[0].isupper():
        return True  # iPhone, eBay
    if first == "i":
        return False
    shouted = len(said) > 1 and said.isupper()
    return shouted or not starts or not (first in OPENERS or first in LIGHT)


def difference(one: Marks, other: Marks) -> Reason:
    """Why two prompts must not share an answer, however alike they are; "" when nothing stands against it."""
    for kind in _EXACT:
        if getattr(one, kind) != getattr(other, kind):
            return kind
    mine, theirs = one.words, other.words
    if mine == theirs:
        return ""
    counted, against = Counter(mine), Counter(theirs)
    if counted == against:
        return "order"  # "is a dog bigger than a cat" asks the other way round
    if min(len(mine), len(theirs)) < ENOUGH:
        return "short"
    common = (counted & against).total()
    return "words" if 2 * common >= ALIKE * (len(mine) + len(theirs)) else ""
