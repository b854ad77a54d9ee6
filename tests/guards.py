"""Which tests guard the files that decide who may do what, seal what is stored and keep what was revoked, and which
mutants of these nothing can notice.
"""

from typing import Final, NamedTuple


class Guard(NamedTuple):
    """Which tests guard a file, and which of its functions and classes are meant; empty: the whole file."""

    tests: tuple[str, ...]
    only: tuple[str, ...] = ()


GUARDS: Final[dict[str, Guard]] = {
    "core/access.py": Guard(
        ("core/test_access.py", "core/test_toggles.py", "core/test_vocabulary.py", "house/test_access_page.py")
    ),
    "core/keys.py": Guard(("core/test_keys.py",)),
    "core/tokens.py": Guard(("core/test_tokens.py", "core/test_token_rules.py")),
    "core/keycheck.py": Guard(("core/test_keycheck.py",)),
    "core/toggles.py": Guard(("core/test_toggles.py", "house/test_access_page.py")),
    "core/documents.py": Guard(("core/test_caller_of.py",), ("caller_of",)),
    "core/credentials.py": Guard(
        ("core/test_open_to.py",), ("is_open_to", "handle_of", "SecretReference.is_open_to", "sealed_aad", "model_aad")
    ),
    "admin/auth.py": Guard(("admin/test_auth_decisions.py", "admin/test_locating.py", "admin/test_identity.py")),
    "admin/standing.py": Guard(
        ("admin/test_locating.py",), ("is_person", "take", "_role_of_owner", "values", "_differs", "ABOVE_ALL")
    ),
    "admin/bounds.py": Guard(("admin/test_bounds.py",)),
    "admin/people.py": Guard(("admin/test_ranks.py", "admin/test_identity.py")),
    "admin/ranks.py": Guard(("admin/test_ranks.py",)),
    "admin/reach.py": Guard(("admin/test_reach.py",)),
    "admin/keyreach.py": Guard(("admin/test_reach.py",)),
    "admin/references.py": Guard(("admin/test_reach.py",), ("missing", "check_default_guardrails", "KINDS")),
    "adapters/rootkey.py": Guard(
        ("adapters/test_rootkey.py",),
        ("NAME", "_SIZE", "_HEX", "_BASE64", "_LEAST_DISTINCT", "_decode", "_weakness", "_check_file", "load"),
    ),
    "adapters/vault.py": Guard(
        ("adapters/test_vault_form.py", "adapters/test_vault_roots.py", "adapters/test_vault.py")
    ),
    "adapters/revocations.py": Guard(("adapters/test_revocations.py",)),
    "core/passwords.py": Guard(("core/test_passwords.py", "core/test_password_edges.py")),
}

_CUT: Final = "the text is cut to its length afterwards, however much there is"
_SIX: Final = "the checksum at the end has six digits, and no text of another length ends with those behind its 59th"
_NO_NAME: Final = "neither name is that of anything, and what is unknown is treated alike"
_ORDER: Final = "ranks are only compared, and their order stays"
_CODEC: Final = "Python reads the name of a codec without such signs"
_UNSEEN: Final = "the text is of an error that nobody gets to see"
_EARLIER: Final = "what comes before or after decides the same"
_EFFORT: Final = "a bound on one look-up's effort, which no decision stands on"
_UNUSED: Final = "it only saves a look-up whose answer is not used"
_EQUAL: Final = "both are the same value"
_SHOWN: Final = "the name of a type, which only people read"
_TINY: Final = "a file of so few bytes holds no line, so that nothing is known from it, read or not"
_AGAIN: Final = "it only saves reading again what has not changed"
_DAMAGED: Final = "it stands for a row that does not open, under whichever version"
_FAR: Final = "any figure above the most pieces that count does"

EQUIVALENT: Final[dict[str, dict[tuple[str, str], str]]] = {
    "core/access.py": {
        ("standing", "if rank is None: → if False:"): _EARLIER,
        ("_matches", "zip(want, have, strict=True))) → zip(want, have, strict=False)))"): _EARLIER,
    },
    "core/keys.py": {
        (
            "(_BASE62, _BIASED)",
            ", _BIASED = ((_DIGITS * 5)[:256].encode(), bytes( → , _BIASED = ((_DIGITS * 6)[:256].encode(), bytes(",
        ): _CUT,
        ("_random_digits", "while len(digits) < count: → while len(digits) <= count:"): _CUT,
        (
            "_random_digits",
            "ts.token_bytes(count + 16).translate(_BASE62, _BI → ts.token_bytes(count + 17).translate(_BASE62, _BI",
        ): _CUT,
        (
            "_random_digits",
            "ts.token_bytes(count + 16).translate(_BASE62, _BI → ts.token_bytes(count + 15).translate(_BASE62, _BI",
        ): _CUT,
        ("parse", "if family is None or len(text) != LENGTH: → if family is None:"): _SIX,
        (
            "is_api_key",
            (
                "not in _API_PREFIXES or len(text) != LENGTH or (not text[4:].isalnum()): → "
                "not in _API_PREFIXES or not text[4:].isalnum():"
            ),
        ): _SIX,
    },
    "core/tokens.py": {
        ("names_organisation", ".split(b'.')[1], 'claims')) → .split(b'.')[1], 'claims~'))"): _UNSEEN,
        (
            "_decoded",
            "ecode(segment + b'=' * (-len(segment) % 4)) → ecode(segment + b'=' * (len(segment) % 4))",
        ): _EARLIER,
        ("_text", "if value is None and name not in claims and ( → if name not in claims and ("): _EARLIER,
        ("_times", "if begins and now_ms < (begins - SKEW_ → if now_ms < (begins - SKEW_"): _EARLIER,
        ("_times", "if issued and now_ms < (issued - SKEW_ → if now_ms < (issued - SKEW_"): _EARLIER,
        ("_scopes", "return (said[0] if said else frozenset → return (said[-1] if said else frozenset"): _EQUAL,
        (
            "id_of",
            "d, *what)).encode('utf-8', 'replace')).hexdigest → d, *what)).encode('utf-8~', 'replace')).hexdigest",
        ): _CODEC,
        (
            "masked",
            "text[:2].decode('latin-1')}********{text[-3:].de → text[:2].decode('latin-1~')}********{text[-3:].de",
        ): _CODEC,
        ("masked", "ext[-3:].decode('latin-1')}\" → ext[-3:].decode('latin-1~')}\""): _CODEC,
    },
    "core/toggles.py": {
        ("_group", "f name in TOGGLES else '' → f name in TOGGLES else '~'"): _NO_NAME,
        ("withheld", "if not gone.keys() >= _LOG_BODIES: → if not gone.keys() > _LOG_BODIES:"): _EARLIER,
        ("sees_own_only", "iewAllData'}.get(rank, ''), True) → iewAllData'}.get(rank, '~'), True)"): _NO_NAME,
    },
    "core/documents.py": {
        (
            "caller_of",
            "er.role if member else '', values).scopes → er.role if member else '~', values).scopes",
        ): _NO_NAME,
    },
    "admin/auth.py": {
        (
            "presented_key",
            "s.get('authorization', '').partition(' ') → s.get('authorization', '~').partition(' ')",
        ): _NO_NAME,
        ("_caller", "w = text.encode('latin-1', 'replace') → w = text.encode('latin-1~', 'replace')"): _CODEC,
        ("_notice_bait", "vices.vault.digests(raw) if watch.baits else (): → vices.vault.digests(raw):"): _EARLIER,
        (
            "check_same_origin",
            "rs.get('content-type', '').partition(';')[0].str → rs.get('content-type', '~').partition(';')[0].str",
        ): _NO_NAME,
        ("_own", "if not (ctx.who.workspace_id and standing.is_person(ctx.who)): → if False:"): _UNUSED,
        (
            "_own",
            "t (ctx.who.workspace_id and standing.is_person(ctx. → t (ctx.who.workspace_id or standing.is_person(ctx.",
        ): _UNUSED,
        (
            "_own",
            "if not (ctx.who.workspace_id and standing.is_person(ctx.who)): → if not standing.is_person(ctx.who):",
        ): _UNUSED,
        (
            "_own",
            "if not (ctx.who.workspace_id and standing.is_person(ctx.who)): → if not ctx.who.workspace_id:",
        ): _UNUSED,
        ("default_workspace", "eached = (ctx.who, dict[str, Any]()) → eached = (ctx.who, dict[Any,]())"): _EQUAL,
        ("default_workspace", "ed = (ctx.who, dict[str, Any]()) → ed = (ctx.who, dict[str,]())"): _EQUAL,
        ("default_workspace", "ACES, where, Page(0, 1000)) → ACES, where, Page(0, 1001))"): _EFFORT,
        ("default_workspace", "KSPACES, where, Page(0, 1000)) → KSPACES, where, Page(0, 999))"): _EFFORT,
        ("default_workspace", "ho.user_id}, Page(0, 1000)) → ho.user_id}, Page(0, 1001))"): _EFFORT,
        ("default_workspace", ": who.user_id}, Page(0, 1000)) → : who.user_id}, Page(0, 999))"): _EFFORT,
        (
            "default_workspace",
            "chosen = rows[0] if len(rows) == 1 else → chosen = rows[-1] if len(rows) == 1 else",
        ): _EQUAL,
    },
    "admin/standing.py": {
        ("take", "if place is None and role not in ABOVE_ALL: → if False:"): _EARLIER,
        (
            "take",
            (
                "if place is not None and member is None and (role not in ABOVE_ALL): → "
                "if member is None and role not in ABOVE_ALL:"
            ),
        ): _EARLIER,
        ("take", "er.role if member else '' → er.role if member else '~'"): _NO_NAME,
        ("_role_of_owner", "user.role if user else '' → user.role if user else '~'"): _NO_NAME,
        (
            "take",
            (
                "f place is not None and member is None and (role not in ABOVE_ALL): → "
                "f place is not None and role not in ABOVE_ALL:"
            ),
        ): _UNUSED,
        ("take", "None and member is None and (role not in ABOVE_ALL): → None and member is None:"): _UNUSED,
        ("values", "efaults) for row in rows if _differs(row)] → efaults) for row in rows]"): _EARLIER,
        (
            "_differs",
            "return bool(row.defaults.get(toggles.SETTINGS) or row.defaults.get(toggles.DECIDED)) → return True",
        ): _EARLIER,
    },
    "admin/people.py": {
        ("EVERY", "RY: Final = Page(0, 10000) → RY: Final = Page(0, 10001)"): _EFFORT,
        ("EVERY", "EVERY: Final = Page(0, 10000) → EVERY: Final = Page(0, 9999)"): _EFFORT,
        ("keep_an_owner", "us': 'active'}, Page(0, 2)) → us': 'active'}, Page(0, 3))"): _EARLIER,
        ("keep_an_owner", "if organisation is not None: → if True:"): _EARLIER,
        ("place_rank", "return SERVICE_RANK → return True"): _EQUAL,
    },
    "admin/ranks.py": {
        (
            "RANK",
            "ANK: Final = {'member': 1, 'admin': 2, 'owner': 3 → ANK: Final = {'member': 0, 'admin': 2, 'owner': 3",
        ): _ORDER,
        ("RANK", "1, 'admin': 2, 'owner': 3} → 1, 'admin': 2, 'owner': 4}"): _ORDER,
        (
            "below",
            "RANK.get(ctx.who.role, 0) if ctx.who.is_session → RANK.get(ctx.who.role, 1) if ctx.who.is_session",
        ): _ORDER,
        (
            "below",
            "RANK.get(ctx.who.role, 0) if ctx.who.is_session → RANK.get(ctx.who.role, -1) if ctx.who.is_session",
        ): _ORDER,
    },
    "admin/reach.py": {
        ("E", "E = TypeVar('E', bound=Entity) → E = TypeVar('E~', bound=Entity)"): _SHOWN,
        ("get", "frozenset({workspace_id or '', ''})}) → frozenset({workspace_id, ''})})"): _NO_NAME,
        ("get", "enset({workspace_id or '', ''})}) → enset({workspace_id or '~', ''})})"): _NO_NAME,
        (
            "get",
            "if not seen and (not found) and (workspace_id is None): → if not seen and workspace_id is None:",
        ): _EARLIER,
    },
    "admin/references.py": {
        ("missing", "if not wanted: → if False:"): _UNUSED,
        (
            "missing",
            "id), of, where, Page(0, 2 * len(wanted))) → id), of, where, Page(0, 3 * len(wanted)))",
        ): _EFFORT,
    },
    "adapters/vault.py": {
        ("Keyring.kek", "if version not in self._keks: → if True:"): _AGAIN,
        ("Keyring._wrap_for_us", "urn _Wrap(self.root_id, 1, b'') → urn _Wrap(self.root_id, 2, b'')"): _DAMAGED,
        ("Keyring._wrap_for_us", "urn _Wrap(self.root_id, 1, b'') → urn _Wrap(self.root_id, 0, b'')"): _DAMAGED,
        (
            "Keyring._wrapped",
            "n(under) == 1 and under[0][1] == 1 → n(under) == 1 and under[-1][1] == 1",
        ): _EQUAL,
        (
            "Keyring._wrapped",
            "packed = wraps[0].body if plainly else m → packed = wraps[-1].body if plainly else m",
        ): _EQUAL,
        ("Keyring.digests", "if len(self._peppers) == 1: → if False:"): _EQUAL,
        (
            "Keyring.digests",
            "return [self._peppers[0].digest(key_text)] → return [self._peppers[-1].digest(key_text)]",
        ): _EQUAL,
        (
            "Keyring.public_key",
            "urn self._signing(found[0]).public_key().public_b → urn self._signing(found[-1]).public_key().public_b",
        ): _EQUAL,
    },
    "adapters/revocations.py": {
        ("Revocations.__init__", "self._read = -1 → self._read = 1"): _TINY,
        ("Revocations.__init__", "self._read = -1 → self._read = -2"): _TINY,
        ("Revocations.__init__", "self._read = -1 → self._read = -0"): _TINY,
        ("Revocations._known_off", "elf._path.exists() else 0 → elf._path.exists() else 1"): _TINY,
        ("Revocations._known_off", "elf._path.exists() else 0 → elf._path.exists() else -1"): _TINY,
        ("Revocations._known_off", "if size != self._read: → if True:"): _AGAIN,
    },
    "core/passwords.py": {
        (
            "_repeats",
            "(text[:n] * (len(text) // n + 1))[:len(text)] for → (text[:n] * (len(text) * n + 1))[:len(text)] for",
        ): _CUT,
        (
            "_repeats",
            ":n] * (len(text) // n + 1))[:len(text)] for n in → :n] * (len(text) // n + 2))[:len(text)] for n in",
        ): _CUT,
        (
            "_repeats",
            "n(text)] for n in range(1, len(text) // 2 + 1))) → n(text)] for n in range(2, len(text) // 2 + 1)))",
        ): _EARLIER,
        ("_only", "fewest = [0] + [99] * len(text) → fewest = [0] + [100] * len(text)"): _FAR,
        ("_only", "fewest = [0] + [99] * len(text) → fewest = [0] + [98] * len(text)"): _FAR,
        ("_only", "for end in range(1, len(text) + 1): → for end in range(0, len(text) + 1):"): _EARLIER,
        ("_only", "for start in range(max(0, end - 26), end): → for start in range(max(-1, end - 26), end):"): _EARLIER,
    },
}
"""File → (place, change as `python -m mutation` tells it) → why nothing can tell it from the source."""
