import pytest

from lockgate.core.passwords import normal, weakness


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple 9",
        "vier müde Möwen im Regen",
        "x7#kQ9vLp2@mZ4w",
        "open the gate at nine, not before",
        "пятнадцать букв или больше",
        "z" * 3 + "q7Tn!" * 8 + "end of this",
        "Winter is coming, but slowly so far",
    ],
)
def test_a_long_phrase_is_accepted(password: str) -> None:
    assert weakness(password) is None


@pytest.mark.parametrize(
    "password",
    [
        "",
        "short",
        "fourteen chars",
        "x7#kQ9vLp2@mZ4",
        "a" * 15,
        "abababababababab",
        "abcabcabcabcabcabc",
        "1234567890123456",
        "123456789012345",
        "987654321098765432",
        "abcdefghijklmnop",
        "qwertyuiopasdfghjkl",
        "passwordpassword",
        "Password12345678",
        "P@ssw0rd20262026",
        "iloveyouiloveyou",
        "adminadministrator",
        "letmeinletmein123",
        "welcome-welcome-2",
        "Summer2026Summer2026",
        "dragon monkey tiger",
        "qwerty1234567890",
        "x7#kQ9vLp2@mZ4w" * 9,
    ],
)
def test_what_attackers_try_first_is_refused_with_advice(password: str) -> None:
    reason = weakness(password)
    assert reason is not None
    assert reason.startswith("Choose a password")


@pytest.mark.parametrize(
    "password", ["olga.owner@example.org", "OlgaOwner-2026-2026", "exampleworks12345", "Lockgate-Lockgate1"]
)
def test_names_at_hand_are_refused(password: str) -> None:
    context = ("lockgate", "olga.owner@example.org", "Olga", "Owner", "Example Works", "exampleworks")
    assert weakness(password, context) is not None


def test_a_name_within_a_phrase_is_fine() -> None:
    assert weakness("my neighbour olga feeds seven crows", ("olga@example.org", "Olga")) is None


def test_a_password_has_one_form_however_it_was_typed() -> None:
    assert normal("Mu\u0308we") == normal("M\u00fcwe")


def test_length_is_counted_in_characters_not_bytes() -> None:
    assert weakness("ж" * 2 + "йцукенгшщзхъф") is None


def test_the_reason_does_not_repeat_the_password() -> None:
    assert "passwordpassword" not in (weakness("passwordpassword") or "")
