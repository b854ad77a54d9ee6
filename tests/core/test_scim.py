"""SCIM's own grammar: filters, paths and changes as directories write them."""

from typing import Any

import pytest

from lockgate.core.scim import (
    EMAILS_MAX,
    MEMBERS_MAX,
    OPERATIONS_MAX,
    BadScim,
    Circle,
    Meaning,
    changes_of,
    circle_of,
    circle_with,
    filter_of,
    flat,
    higher,
    meaning_of,
    person_of,
    with_changes,
)

ANN: dict[str, Any] = {"username": "ann", "emails": [{"value": "Ann@Example.org", "type": "work"}], "active": True}


def patched(document: dict[str, Any], *operations: dict[str, Any]) -> dict[str, Any]:
    return with_changes(document, changes_of({"operations": list(operations)}))


def grouped(*operations: dict[str, Any], members: tuple[str, ...] = ("a", "b")) -> Circle:
    return circle_with(Circle("g", "", members), changes_of({"operations": list(operations)}))


# --- filters ---


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('userName eq "a"', {"username": "a"}),
        ('USERNAME EQ "a"', {"username": "a"}),
        (' userName  eq  "a b" ', {"username": "a b"}),
        ('userName eq "a\\"b"', {"username": 'a"b'}),
        ('userName eq "\\u00e9"', {"username": "é"}),
        ('urn:ietf:params:scim:schemas:core:2.0:User:userName eq "a"', {"username": "a"}),
        ('emails.value eq "a"', {"emails.value": "a"}),
        ("active eq true", {"active": True}),
        ("active eq False", {"active": False}),
        ('id eq "1" and members eq "2"', {"id": "1", "members": "2"}),
        ('displayName eq "a and b"', {"displayname": "a and b"}),
    ],
)
def test_a_filter_is_one_or_more_equalities(text: str, found: dict[str, Any]) -> None:
    assert filter_of(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "userName",
        "userName eq a",
        'userName co "a"',
        'userName eq "a',
        'userName eq "a" or id eq "b"',
        'not (userName eq "a")',
        'userName eq "a" and',
        'userName eq "a" id eq "b"',
        '(userName eq "a")',
        'userName eq "\\x"',
        'userName eq "a"; DROP',
        "1 eq 1",
    ],
)
def test_any_other_filter_is_refused_and_never_passed_over(text: str) -> None:
    """A filter that is ignored would answer with everybody."""
    with pytest.raises(BadScim) as told:
        filter_of(text)
    assert told.value.scim_type == "invalidFilter"


# --- people ---


def test_names_are_read_in_any_case_and_spelling() -> None:
    sent = {"UserName": "ann", "NAME": {"GivenName": "Ann"}, "Emails": [{"Value": "ann@example.org", "Primary": True}]}
    found = person_of(flat(sent))
    assert (found.user_name, found.given, found.email) == ("ann", "Ann", "ann@example.org")
    assert person_of(flat({"user_name": "ann@example.org"})).email == "ann@example.org"


@pytest.mark.parametrize(
    ("emails", "email"),
    [
        (None, "ann@example.org"),
        ([], "ann@example.org"),
        ([{"value": "one@x.org"}, {"value": "two@x.org", "primary": True}], "two@x.org"),
        ([{"value": "one@x.org"}, {"value": "two@x.org", "primary": "True"}], "two@x.org"),
        ([{"type": "work"}, {"value": "ONE@x.org"}], "one@x.org"),
    ],
)
def test_the_primary_address_counts_else_the_first_else_the_user_name(emails: Any, email: str) -> None:
    assert person_of(flat({"userName": "Ann@example.org", "emails": emails})).email == email


def test_a_name_is_taken_apart_where_it_comes_whole() -> None:
    assert person_of(flat({"userName": "a@x.org", "displayName": "Ann van Bell"}))[5:7] == ("van Bell", "Ann van Bell")
    assert person_of(flat({"userName": "a@x.org", "name": {"formatted": "Ann Bell"}})).given == "Ann"


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"userName": ""},
        {"userName": "ann"},
        {"userName": "x" * 300},
        {"userName": ["a@x.org"]},
        {"userName": "a b@x.org"},
        {"userName": "a@x.org, b@x.org"},
        {"userName": "<a@x.org>"},
        {"userName": "a@x.org", "active": 1},
        {"userName": "a@x.org", "emails": [{"value": "a@x.org"}] * (EMAILS_MAX + 1)},
        {"userName": "a@x.org", "emails": ["a@x.org"]},
        {"userName": "a@x.org", "name": {"givenName": 7}},
    ],
    ids=str,
)
def test_what_is_no_person_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(BadScim):
        person_of(flat(document))


@pytest.mark.parametrize(
    ("operation", "changed"),
    [
        ({"op": "replace", "path": "active", "value": False}, {"active": False}),
        ({"op": "Replace", "path": "active", "value": "False"}, {"active": "False"}),
        ({"op": "replace", "value": {"active": False}}, {"active": False}),
        (
            {"op": "Add", "value": {"name.givenName": "A", "active": "True"}},
            {"name": {"givenname": "A"}, "active": "True"},
        ),
        ({"op": "replace", "path": "name.familyName", "value": "B"}, {"name": {"familyname": "B"}}),
        ({"op": "replace", "path": "name", "value": {"givenName": "A"}}, {"name": {"givenname": "A"}}),
        ({"op": "remove", "path": "displayName"}, {"displayname": None}),
        (
            {"op": "add", "path": "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "value": "A"},
            {"displayname": "A"},
        ),
        ({"op": "add", "path": "nickName", "value": "A"}, {}),
        ({"op": "add", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "value": "A"}, {}),
        ({"op": "remove", "path": "emails"}, {"emails": []}),
        ({"op": "remove", "path": 'emails[type eq "work"]'}, {"emails": []}),
    ],
    ids=str,
)
def test_a_person_changes_as_the_directory_says(operation: dict[str, Any], changed: dict[str, Any]) -> None:
    assert patched(ANN, operation) == {**ANN, **changed}


def test_a_part_of_one_address_changes_and_a_missing_one_is_made() -> None:
    work = {"op": "replace", "path": 'emails[type eq "work"].value', "value": "new@x.org"}
    assert patched(ANN, work)["emails"] == [{"value": "new@x.org", "type": "work"}]
    home = {"op": "add", "path": 'emails[type eq "home"].value', "value": "home@x.org"}
    assert patched(ANN, home)["emails"][0] == {"value": "home@x.org", "type": "home"}
    assert len(patched(ANN, home)["emails"]) == 2


# --- groups ---


@pytest.mark.parametrize(
    ("operation", "members"),
    [
        ({"op": "add", "path": "members", "value": [{"value": "c"}, {"value": "a"}]}, ("a", "b", "c")),
        ({"op": "Add", "path": "members", "value": {"value": "c"}}, ("a", "b", "c")),
        ({"op": "add", "value": {"members": [{"value": "c"}]}}, ("a", "b", "c")),
        ({"op": "add", "value": [{"value": "c"}]}, ("a", "b", "c")),
        ({"op": "replace", "path": "members", "value": [{"value": "c"}]}, ("c",)),
        ({"op": "replace", "value": {"members": [{"value": "c"}]}}, ("c",)),
        ({"op": "remove", "path": 'members[value eq "a"]'}, ("b",)),
        ({"op": "remove", "path": 'members[value eq "z"]'}, ("a", "b")),
        ({"op": "Remove", "path": "members", "value": [{"value": "b"}]}, ("a",)),
        ({"op": "remove", "path": "members"}, ()),
    ],
    ids=str,
)
def test_a_groups_members_change_as_the_directory_says(operation: dict[str, Any], members: tuple[str, ...]) -> None:
    assert grouped(operation).members == members


def test_one_member_may_stand_alone_and_white_space_around_is_no_part_of_a_name() -> None:
    assert circle_of(flat({"displayName": " g ", "members": "a"})) == Circle("g", "", ("a",))
    assert person_of(flat({"userName": " a@x.org "})).email == "a@x.org"


def test_a_group_is_renamed_with_or_without_a_path() -> None:
    assert grouped({"op": "replace", "path": "displayName", "value": "n"}).display == "n"
    assert grouped({"op": "Replace", "value": {"id": "x", "displayName": "n", "externalId": "e"}})[:2] == ("n", "e")


@pytest.mark.parametrize(
    "document",
    [
        {"displayName": "g", "members": [{"value": 1}]},
        {"displayName": "g", "members": [{"value": str(n)} for n in range(MEMBERS_MAX + 1)]},
        {"displayName": ""},
    ],
    ids=lambda document: str(document)[:40],
)
def test_what_is_no_group_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(BadScim):
        circle_of(flat(document))


@pytest.mark.parametrize(
    "operations",
    [None, [], {}, ["x"], [{}], [{"op": 1}], [{"op": "copy"}], [{"op": "add", "path": 7, "value": 1}],
     [{"op": "add", "value": "x"}], [{"op": "remove"}], [{"op": "add", "path": "a b"}], [{"op": "add", "path": "a[b"}],
     [{"op": "add", "path": "members[value eq 1].x", "value": 1}, {"op": "move"}],
     [{"op": "add", "path": "x", "value": 1}] * (OPERATIONS_MAX + 1)],
    ids=lambda operations: str(operations)[:40],
)  # fmt: skip
def test_operations_that_cannot_be_read_are_refused(operations: Any) -> None:
    with pytest.raises(BadScim):
        circle_with(Circle("g", "", ()), changes_of({"operations": operations}))


# --- what a name says ---


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("ws-Research-role-admin", Meaning("Research", "admin")),
        ("ws-Research-role-MANAGER", Meaning("Research", "manager")),
        ("WS-Research-Role-Member", Meaning("Research", "member")),
        ("ws-a-role-b-role-member", Meaning("a-role-b", "member")),
        ("ws-Two Words-role-member", Meaning("Two Words", "member")),
        ("ws-x-role-owner", None),
        ("ws-role-admin", None),
        ("ws--role-admin", None),
        ("Research-role-admin", None),
        ("ws-Research", None),
        ("", None),
    ],
)
def test_a_groups_name_says_a_workspace_and_a_role(name: str, meaning: Meaning | None) -> None:
    assert meaning_of(name, "ws-", "-role-") == meaning


def test_the_words_may_be_others() -> None:
    assert meaning_of("LG|Research|admin", "lg|", "|") == Meaning("Research", "admin")


def test_of_two_roles_the_higher_counts() -> None:
    assert [higher("member", "admin"), higher("manager", "member"), higher("admin", "manager")] == [
        "admin",
        "manager",
        "admin",
    ]
