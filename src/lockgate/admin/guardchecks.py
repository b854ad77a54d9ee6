"""What checks a guardrail may have, and what each takes: read from tables, as each check is nothing but such a row.

Ids come in two spellings, that of the published API and that of the open-source plugins; both are taken and kept as
they were sent. What another company's check is asked is that company's affair: nothing is known here of its parameters.
"""

import difflib
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from lockgate.core.errors import AdminInvalid

MOST_TEXTS: Final = 1000
LONGEST_TEXT: Final = 10_000
_FORWARDED: Final = re.compile(r"[a-z0-9-]{1,64}")
_NEVER_FORWARDED: Final = frozenset(
    {
        "authorization", "x-api-key", "ocp-apim-subscription-key", "proxy-authorization", "cookie", "host",
        "connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "metadata",
        "metadata-flavor", "x-aws-ec2-metadata-token", "x-metadata-token",
    }
)  # fmt: skip
_FORWARDED_OF_OURS: Final = frozenset({"x-portkey-trace-id", "x-portkey-span-id"})


class Kind(NamedTuple):
    """A parameter's type: `takes` says whether a value is one, `means` what one is."""

    takes: Callable[[Any], bool]
    means: str


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= MOST_TEXTS and all(map(_is_text, value))


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_TEXT


def _is_forwardable(value: Any) -> bool:
    return _is_texts(value) and all(_may_be_forwarded(name) for name in value)


def _may_be_forwarded(name: str) -> bool:
    ours = name.startswith("x-portkey-") and name not in _FORWARDED_OF_OURS
    return bool(_FORWARDED.fullmatch(name)) and name not in _NEVER_FORWARDED and not ours


def _one_of(*words: str) -> Kind:
    return Kind(lambda value: value in words, f"one of {', '.join(words)}")


def _some_of(*words: str) -> Kind:
    return Kind(lambda value: _is_texts(value) and set(value) <= set(words), f"a list of {', '.join(words)}")


def _is_headers(value: Any) -> bool:
    return isinstance(value, dict) and len(value) <= 64 and all(map(_is_text, value.values()))


TEXT: Final = Kind(_is_text, "a text")
TEXTS: Final = Kind(_is_texts, "a list of texts")
NUMBER: Final = Kind(lambda value: _is_number(value) and value >= 0, "a number from 0")
WHOLE: Final = Kind(lambda value: type(value) is int and value >= 0, "a whole number from 0")
FLAG: Final = Kind(lambda value: isinstance(value, bool), "true or false")
OBJECT: Final = Kind(lambda value: isinstance(value, dict), "an object")
JSON: Final = Kind(lambda value: isinstance(value, dict | str), "an object, or the text of one")
URL: Final = Kind(lambda value: _is_text(value) and re.match(r"https?://[^\s@]+$", value) is not None, "a URL")
HEADERS: Final = Kind(_is_headers, "an object of texts")
FORWARDED: Final = Kind(
    _is_forwardable,
    "a list of header names in lower case, none of which carries a credential or belongs to the gateway",
)
HOW_MANY: Final = _one_of("any", "all", "none")
LANGUAGES: Final = _one_of(
    "SQL", "Python", "TypeScript", "JavaScript", "Java", "C#", "C++", "C", "Ruby", "PHP", "Swift", "Kotlin", "Go",
    "Rust", "Scala", "R", "Perl", "Shell", "HTML", "CSS", "XML", "JSON", "YAML", "Markdown", "Dockerfile",
)  # fmt: skip
REQUEST_TYPES: Final = _some_of(
    "complete", "chatComplete", "embed", "rerank", "moderate", "proxy", "imageGenerate", "createSpeech",
    "createTranscription", "createTranslation", "realtime", "uploadFile", "listFiles", "retrieveFile", "deleteFile",
    "retrieveFileContent", "createBatch", "retrieveBatch", "cancelBatch", "listBatches", "getBatchOutput",
    "listFinetunes", "createFinetune", "retrieveFinetune", "cancelFinetune", "createModelResponse", "getModelResponse",
    "deleteModelResponse", "listResponseInputItems", "messages",
)  # fmt: skip

_NOT: Final = {"not": FLAG}
Parameters = Mapping[str, Kind]
"""By name; a * marks one that a check cannot do without."""

DEFAULT: Final[Mapping[str, Parameters]] = {
    "regexMatch": {"rule*": TEXT, **_NOT, "redact": FLAG, "replacementText": TEXT},
    "regexReplace": {"rule*": TEXT, "redactText": TEXT, "failOnDetection": FLAG},
    "sentenceCount": {"minSentences": NUMBER, "maxSentences": NUMBER, **_NOT},
    "wordCount": {"minWords": NUMBER, "maxWords": NUMBER, **_NOT},
    "characterCount": {"minCharacters": WHOLE, "maxCharacters": WHOLE, **_NOT},
    "contains": {"words*": TEXTS, "operator": HOW_MANY, **_NOT},
    "jsonSchema": {"schema*": JSON, **_NOT},
    "jsonKeys": {"keys*": TEXTS, "operator": HOW_MANY, **_NOT},
    "containsCode": {"format*": LANGUAGES, **_NOT},
    "validUrls": {"onlyDNS": FLAG, **_NOT},
    "webhook": {
        "webhookURL*": URL,
        "headers": HEADERS,
        "timeout": NUMBER,
        "failOnError": FLAG,
        "forwardHeaders": FORWARDED,
    },
    "log": {"logURL*": URL, "headers": HEADERS, "timeout": NUMBER, "forwardHeaders": FORWARDED},
    "endsWith": {"suffix*": TEXT, **_NOT},
    "alluppercase": _NOT,
    "alllowercase": _NOT,
    "modelwhitelist": {"models*": TEXTS, **_NOT},
    "modelRules": {"rules*": OBJECT, **_NOT},
    "allowedRequestTypes": {"allowedTypes": REQUEST_TYPES, "blockedTypes": REQUEST_TYPES},
    "requiredMetadataKeys": {"metadataKeys*": TEXTS, "operator": HOW_MANY},
    "requiredMetadataKeyValuePairs": {
        "metadataPairs*": OBJECT,
        "operator": HOW_MANY,
        "matchType": _one_of("exact", "contains", "containsAll", "regex"),
    },
    "jwt": {
        "jwksUri*": URL,
        "headerKey*": TEXT,
        "cacheMaxAge": NUMBER,
        "clockTolerance": NUMBER,
        "maxTokenAge": TEXT,
        "algorithms": TEXTS,
    },
    "addPrefix": {
        "prefix*": TEXT,
        "applyToRole": TEXT,
        "addToExisting": FLAG,
        "onlyIfEmpty": FLAG,
    },
    "notNull": _NOT,
    "requestParams": {"tools": OBJECT, "params": OBJECT},
    "inlineImageUrls": {"providers": TEXTS, "maxSizeBytes": WHOLE, "timeoutMs": NUMBER},
}
PARTNERS: Final = (
    "acuvity.scan", "aporia.validateProject", "azure.contentSafety", "azure.pii", "azure.protectedMaterial",
    "azure.shieldPrompt", "bedrock.guard", "crowdstrike-aidr.guardChatCompletions", "exa.online", "f5-guardrails.scan",
    "javelin.guardrails", "lasso.classify", "mistral.moderateContent", "panw-prisma-airs.intercept",
    "panwPrismaAirs.intercept", "pangea.pii", "pangea.textGuard", "patronus.custom", "patronus.isConcise",
    "patronus.isHelpful", "patronus.isPolite", "patronus.noApologies", "patronus.noGenderBias", "patronus.noRacialBias",
    "patronus.phi", "patronus.pii", "patronus.retrievalAnswerRelevance", "patronus.retrievalHallucination",
    "patronus.toxicity", "pillar.scanPrompt", "pillar.scanResponse", "portkey.gibberish", "portkey.language",
    "portkey.moderateContent", "portkey.pii", "promptfoo.guard", "promptfoo.harm", "promptfoo.pii",
    "promptsecurity.protectPrompt", "promptsecurity.protectResponse", "qualifire.contentModeration",
    "qualifire.grounding", "qualifire.hallucinations", "qualifire.pii", "qualifire.policy",
    "qualifire.promptInjections", "qualifire.toolUseQuality", "sydelabs.sydeguard", "walledai.walledprotect",
)  # fmt: skip
_SAME: Final = {"default.isalllowercase": "default.alllowercase", "default.isalluppercase": "default.alluppercase"}
_KNOWN: Final[Mapping[str, Parameters | None]] = {
    **{f"default.{name}".lower(): takes for name, takes in DEFAULT.items()},
    **{name.lower(): None for name in PARTNERS},
}
"""By the id in lower case; None where nothing is known of the parameters."""
_IDS: Final = (*(f"default.{name}" for name in DEFAULT), *PARTNERS)


def canonical(check_id: str) -> str:
    """An id in lower case, by which both spellings are one."""
    plain = check_id.lower()
    return _SAME.get(plain, plain)


def check(at: str, check_id: str, parameters: Mapping[str, Any]) -> None:
    """Raises AdminInvalid for a check that there is not, or that is given what it does not take."""
    plain = canonical(check_id)
    if plain not in _KNOWN:
        near = difflib.get_close_matches(check_id, _IDS, n=1, cutoff=0.5)
        hint = f". Did you mean {near[0]!r}?" if near else ""
        raise AdminInvalid(f"{at}.id: there is no check {check_id[:64]!r}{hint}")
    takes = _KNOWN[plain]
    if takes is None:
        return
    kinds = {name.rstrip("*"): kind for name, kind in takes.items()}
    for name, value in parameters.items():
        if name not in kinds:
            known = ", ".join(kinds) or "none"
            raise AdminInvalid(f"{at}.parameters: {check_id} does not know {name[:64]!r}. It takes: {known}")
        if not kinds[name].takes(value):
            raise AdminInvalid(f"{at}.parameters.{name} must be {kinds[name].means}")
    if missing := [name for name in takes if name.endswith("*") and parameters.get(name.rstrip("*")) is None]:
        raise AdminInvalid(f"{at}.parameters.{missing[0].rstrip('*')} is required by {check_id}")
