"""How secret managers are logged in to: roles, service accounts and a machine's own identity; how long a login is kept,
and that the machine shows itself nowhere but where its operator says.
"""

import asyncio
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from lockgate.adapters.aws_secrets import AwsSecrets
from lockgate.adapters.azure_key_vault import AzureKeyVault
from lockgate.adapters.hashicorp_vault import HashicorpVault
from lockgate.adapters.logins import ENDLESS, MOST, Login, Logins, lasting
from lockgate.adapters.machine import Machine
from lockgate.adapters.managers import Get
from lockgate.core.errors import SecretAway, SecretRefused
from lockgate.core.secret import Secret
from managers import (
    ARN,
    CLIENT,
    CLIENT_SECRET,
    EXTERNAL,
    FEDERATED,
    HEADER,
    KEY_ID,
    KEY_SECRET,
    ROLE,
    ROLE_SECRET,
    SERVICE_JWT,
    SERVICE_ROLE,
    TENANT,
    WEB_ARN,
    WEB_TOKEN,
    AwsHandler,
    AzureHandler,
    Kept,
    VaultHandler,
    entra,
    serving,
)


class Clock:
    ms = 1_700_000_000_000

    def now_ms(self) -> int:
        return self.ms

    def monotonic_ns(self) -> int:
        return self.ms * 1_000_000


@pytest.fixture(name="clock")
def _clock() -> Clock:
    return Clock()


def served(handler: type[VaultHandler | AwsHandler | AzureHandler], clock: Clock) -> Iterator[tuple[str, Kept]]:
    with serving(handler) as (url, kept):
        kept.now_ms = clock.now_ms
        kept.secrets |= {"secret/data/a": {"key": "sk-1"}, "a": "sk-1"}
        yield url, kept


@pytest.fixture(name="vault")
def _vault(clock: Clock) -> Iterator[tuple[str, Kept]]:
    yield from served(VaultHandler, clock)


@pytest.fixture(name="aws")
def _aws(clock: Clock) -> Iterator[tuple[str, Kept]]:
    yield from served(AwsHandler, clock)


@pytest.fixture(name="azure")
def _azure(clock: Clock) -> Iterator[tuple[str, Kept]]:
    yield from served(AzureHandler, clock)


@pytest.fixture(name="jwt")
def _jwt(tmp_path: Path) -> Path:
    """A service account's token, as it is laid ready: behind links, with a line's end."""
    (tmp_path / "..data").mkdir()
    (tmp_path / "..data" / "token").write_text(f"{SERVICE_JWT}\n")
    (tmp_path / "token").symlink_to(tmp_path / "..data" / "token")
    return tmp_path / "token"


def lay(path: Path, text: str) -> None:
    path.write_text(text)


# --- how long a login is kept ---


async def test_a_login_is_kept_until_a_third_of_it_is_left(clock: Clock) -> None:
    made: list[Login | None] = []

    async def make(former: Login | None) -> Login:
        made.append(former)
        return lasting(Secret(b"t"), clock.ms, 90)

    logins = Logins(clock)
    first = await logins.of({"a": "1"}, make)
    clock.ms += 59_999
    assert await logins.of({"a": "1"}, make) is first
    clock.ms += 1
    second = await logins.of({"a": "1"}, make)
    assert second is not first
    clock.ms += 90_000  # nobody asked for it in time
    await logins.of({"a": "1"}, make)
    assert made == [None, first, None]


async def test_a_login_without_an_end_is_kept(clock: Clock) -> None:
    assert lasting(Secret(b"t"), clock.ms, 0) == Login(Secret(b"t"), ENDLESS, ENDLESS)


async def test_a_login_is_kept_under_all_that_it_was_got_with(clock: Clock) -> None:
    async def make(_former: Login | None) -> Login:
        return Login(Secret(b"t"))

    async def fail(_former: Login | None) -> Login:
        raise SecretRefused("no")

    logins = Logins(clock)
    await logins.of({"id": "1", "secret": "right"}, make)
    for other in ({"id": "1", "secret": "wrong"}, {"id": "1"}, {"id": "1", "secret": "right", "mount": "m"}):
        with pytest.raises(SecretRefused):
            await logins.of(other, fail)
    assert await logins.of({"secret": "right", "id": "1"}, fail) == Login(Secret(b"t"))
    with pytest.raises(SecretRefused):
        await logins.of({"id": "1", "secret": "right"}, fail, anew=True)
    with pytest.raises(SecretRefused):  # what was refused once is not used again
        await logins.of({"id": "1", "secret": "right"}, fail)


async def test_many_share_one_login_and_an_outage_does_not_end_it(clock: Clock) -> None:
    calls = 0

    async def make(former: Login | None) -> Login:
        nonlocal calls
        calls += 1
        await asyncio.sleep(0)
        if former:
            raise SecretAway("down")
        return lasting(Secret(b"t"), clock.ms, 90)

    logins = Logins(clock)
    found = await asyncio.gather(*(logins.of({}, make) for _ in range(10)))
    assert (calls, len(set(map(id, found)))) == (1, 1)
    clock.ms += 80_000
    assert await logins.of({}, make) is found[0]
    assert calls == 2


async def test_only_so_many_logins_are_kept(clock: Clock) -> None:
    async def make(_former: Login | None) -> Login:
        return Login(Secret(b"t"))

    logins = Logins(clock)
    for number in range(MOST + 5):
        await logins.of({"a": str(number)}, make)
    assert len(logins._kept) == MOST


# --- the machine's own identity ---


def test_the_machine_shows_itself_nowhere_unless_it_is_told() -> None:
    machine = Machine(variables={"AWS_ACCESS_KEY_ID": KEY_ID})
    with pytest.raises(SecretRefused, match="LOCKGATE_SECRET_IDENTITY does not list aws"):
        machine.check_cloud("aws")
    with pytest.raises(SecretRefused, match="does not list this address"):
        machine.check_place("https://vault.example.org")


def test_the_machine_shows_itself_at_what_is_listed_alone() -> None:
    machine = Machine(("aws", "https://vault.example.org/", "https://b.example.org:8200"), {})
    machine.check_cloud("aws", "", "https://b.example.org:8200")
    with pytest.raises(SecretRefused, match="azure"):
        machine.check_cloud("azure")
    for url in ("https://vault.example.org", "https://vault.example.org/", "https://vault.example.org/below"):
        machine.check_place(url)
    for url in (
        "http://vault.example.org",
        "https://vault.example.org.evil.example.net",
        "https://vault.example.org:8200",
        "https://vault.example.org@evil.example.net",
        "https://b.example.org",
        "https://b.example.org:82001",
        "",
    ):
        with pytest.raises(SecretRefused):
            machine.check_place(url)
        if url:
            with pytest.raises(SecretRefused):
                machine.check_cloud("aws", url)


@pytest.mark.parametrize("place", ["gcp", "vault.example.org", "https://", "", "/"])
def test_a_list_that_cannot_be_meant_is_refused_at_the_start(place: str) -> None:
    with pytest.raises(ValueError, match="LOCKGATE_SECRET_IDENTITY"):
        Machine((place,))


def test_a_machines_token_is_read_anew_and_plainly(tmp_path: Path, jwt: Path) -> None:
    machine = Machine(service_account=str(jwt))
    assert machine.token_of_service_account() == SERVICE_JWT
    (tmp_path / "..data" / "token").write_text("other")
    assert machine.token_of_service_account() == "other"
    for text in ("", "\n", "a\nb", "schlüssel"):
        jwt.write_text(text)
        with pytest.raises(SecretAway) as caught:
            machine.token_of_service_account()
        assert "schl" not in caught.value.message
    with pytest.raises(SecretAway):
        machine.token(str(tmp_path))
    with pytest.raises(SecretRefused, match="is not there"):
        machine.token(str(tmp_path / "missing"))


# --- HashiCorp Vault ---


def kubernetes(url: str, **more: str) -> dict[str, str]:
    return {"vault_auth_type": "kubernetes", "vault_addr": url, "vault_role": SERVICE_ROLE, **more}


def approle(url: str, **more: str) -> dict[str, str]:
    kind = {"vault_auth_type": "approle", "vault_role_id": ROLE, "vault_secret_id": ROLE_SECRET}
    return {**kind, "vault_addr": url, **more}


def vaults(get: Get, clock: Clock, jwt: Path, *places: str) -> HashicorpVault:
    return HashicorpVault(get, clock, Machine(places, {}, str(jwt)))


async def test_vault_takes_a_service_account(get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept]) -> None:
    url, kept = vault
    manager = vaults(get, clock, jwt, url)
    assert await manager(kubernetes(f"{url}/"), "secret/data/a") == b'{"key":"sk-1"}'
    assert kept.asked == ["POST /v1/auth/kubernetes/login", "GET /v1/secret/data/a"]
    assert kept.bodies == [{"role": SERVICE_ROLE, "jwt": SERVICE_JWT}]
    assert await manager(kubernetes(url, vault_mount="/cluster/one/"), "secret/data/a") == b'{"key":"sk-1"}'
    assert kept.asked[2] == "POST /v1/auth/cluster/one/login"


async def test_a_service_account_is_not_shown_to_whoever_asks(
    get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept]
) -> None:
    """The address is a reference's own, so its maker could be at the other end of it."""
    url, kept = vault
    for places in ((), ("aws", "azure"), ("https://vault.example.org",)):
        with pytest.raises(SecretRefused, match="LOCKGATE_SECRET_IDENTITY does not list this address"):
            await vaults(get, clock, jwt, *places)(kubernetes(url), "secret/data/a")
    assert kept.asked == []


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"vault_role": "other"}, "Vault's login answered 403"),
        ({"token": "eyJ.other"}, "Vault's login answered 403"),
        ({"vault_mount": "missing"}, "Vault's login answered 404"),
    ],
)
async def test_vault_refuses_a_service_account(
    get: Get, jwt: Path, vault: tuple[str, Kept], wrong: dict[str, str], says: str
) -> None:
    more = dict(wrong)
    lay(jwt, more.pop("token", SERVICE_JWT))
    with pytest.raises(SecretRefused, match=says) as caught:
        await vaults(get, Clock(), jwt, vault[0])(kubernetes(vault[0], **more), "secret/data/a")
    assert SERVICE_JWT not in caught.value.message


async def test_a_machine_without_a_service_account_says_so(get: Get, clock: Clock, vault: tuple[str, Kept]) -> None:
    jwt = Path("/nowhere/token")
    with pytest.raises(SecretRefused, match="is not there"):
        await vaults(get, clock, jwt, vault[0])(kubernetes(vault[0]), "secret/data/a")


@pytest.mark.parametrize("kind", [kubernetes, approle])
async def test_a_token_is_renewed_before_its_lease_ends(
    get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept], kind: type
) -> None:
    url, kept = vault
    kept.renewals, manager = 2, vaults(get, clock, jwt, url)
    asked = []
    for _ in range(5):
        before = len(kept.asked)
        for _ in range(2):  # within a lease it is used again
            await manager(kind(url), "secret/data/a")
        asked.append([line.split("/")[-1] for line in kept.asked[before:] if line.startswith("POST")])
        clock.ms += 2_500_000  # of 3,600,000
    assert asked == [["login"], ["renew-self"], ["renew-self"], ["login"], ["renew-self"]]
    assert len(kept.issued) == 2


async def test_a_token_that_cannot_be_renewed_is_replaced_before_it_ends(
    get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept]
) -> None:
    """It is said to be renewable, and is not, for it was renewed as long as it may live."""
    url, kept = vault
    kept.renewals, manager = 1, vaults(get, clock, jwt, url)
    await manager(kubernetes(url), "secret/data/a")
    kept.renewals = 0
    clock.ms += 2_500_000
    assert await manager(kubernetes(url), "secret/data/a") == b'{"key":"sk-1"}'
    posts = [line.split("/")[-1] for line in kept.asked if line.startswith("POST")]
    assert posts == ["login", "renew-self", "login"]


async def test_a_lease_that_ended_unused_is_no_login(
    get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept]
) -> None:
    url, kept = vault
    kept.lease_s, manager = 60, vaults(get, clock, jwt, url)
    for _ in range(3):
        assert await manager(kubernetes(url), "secret/data/a") == b'{"key":"sk-1"}'
        clock.ms += 61_000
    assert len(kept.issued) == 3


async def test_a_token_that_was_revoked_is_replaced_at_once(
    get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept]
) -> None:
    url, kept = vault
    manager = vaults(get, clock, jwt, url)
    await manager(kubernetes(url), "secret/data/a")
    kept.revoke()
    assert await manager(kubernetes(url), "secret/data/a") == b'{"key":"sk-1"}'
    assert len(kept.issued) == 2


async def test_a_path_that_is_forbidden_is_no_reason_to_log_in_over_and_over(
    get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept]
) -> None:
    """An AppRole's secret id may be good for a few logins only, and each leaves a lease behind."""
    url, kept = vault
    kept.forbidden.add("secret/data/b")
    manager = vaults(get, clock, jwt, url)
    for _ in range(10):
        with pytest.raises(SecretRefused, match="Vault answered 403"):
            await manager(approle(url), "secret/data/b")
        clock.ms += 5_000
    assert kept.logins() == 2
    assert await manager(approle(url), "secret/data/a") == b'{"key":"sk-1"}'  # by the same login
    kept.revoke()
    assert await manager(approle(url), "secret/data/a") == b'{"key":"sk-1"}'  # another path has a try of its own
    assert kept.logins() == 3
    clock.ms += 300_000
    with pytest.raises(SecretRefused):
        await manager(approle(url), "secret/data/b")
    assert kept.logins() == 4


async def test_a_login_that_helped_may_be_replaced_again(
    get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept]
) -> None:
    url, kept = vault
    manager = vaults(get, clock, jwt, url)
    for _ in range(3):
        assert await manager(kubernetes(url), "secret/data/a") == b'{"key":"sk-1"}'
        kept.revoke()
    assert kept.logins() == 3


async def test_a_test_logs_in_anew(get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept]) -> None:
    url, kept = vault
    manager = vaults(get, clock, jwt, url)
    await manager(kubernetes(url), "secret/data/a")
    lay(jwt, "eyJ.other")
    assert await manager(kubernetes(url), "secret/data/a") == b'{"key":"sk-1"}'  # what is kept is good still
    with pytest.raises(SecretRefused, match="Vault's login answered 403"):
        await manager(kubernetes(url), "secret/data/a", anew=True)
    assert kept.asked[-1] == "POST /v1/auth/kubernetes/login"


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_vault_that_is_away_says_nothing_of_the_login(
    get: Get, clock: Clock, jwt: Path, vault: tuple[str, Kept], status: int
) -> None:
    url, kept = vault
    kept.down = status
    with pytest.raises(SecretAway, match=f"Vault's login answered {status}"):
        await vaults(get, clock, jwt, url)(kubernetes(url), "secret/data/a")


@pytest.mark.parametrize(
    "auth", [None, [], {}, {"client_token": ""}, {"client_token": 7}, {"client_token": "a\nb"}, {"client_token": "ü"}]
)
async def test_a_login_without_a_token_is_told(clock: Clock, jwt: Path, auth: object) -> None:
    async def get(*_asked: object) -> tuple[int, bytes]:
        return 200, json.dumps({"auth": auth}).encode()

    with pytest.raises(SecretRefused, match="brought no token"):
        await vaults(get, clock, jwt)(approle("https://v.example.org"), "secret/data/a")


# --- AWS ---


def assumed(url: str, **more: str) -> dict[str, str]:
    urls = {"aws_endpoint_url": url, "aws_sts_endpoint_url": url}
    role = {"aws_auth_type": "assumedRole", "aws_role_arn": ARN, "aws_external_id": EXTERNAL}
    return {**urls, **role, "aws_region": "eu-west-1", **more}


GIVEN = {"aws_access_key_id": KEY_ID, "aws_secret_access_key": KEY_SECRET}


def own(url: str, **more: str) -> dict[str, str]:
    return {"aws_auth_type": "serviceRole", "aws_endpoint_url": url, "aws_sts_endpoint_url": url, **more}


def awses(get: Get, clock: Clock, variables: dict[str, str] | None = None, *places: str) -> AwsSecrets:
    return AwsSecrets(get, clock, Machine(places, variables or {}))


async def test_a_role_is_assumed_with_the_keys_that_are_given(get: Get, clock: Clock, aws: tuple[str, Kept]) -> None:
    url, kept = aws
    manager = awses(get, clock)
    for _ in range(2):
        assert await manager({**assumed(url), **GIVEN}, "a") == b"sk-1"
    assert kept.asked == ["POST / sts", "POST /", "POST /"]
    assert kept.bodies == [
        {
            "Action": "AssumeRole",
            "Version": "2011-06-15",
            "DurationSeconds": "3600",
            "RoleArn": ARN,
            "RoleSessionName": "lockgate",
            "ExternalId": EXTERNAL,
        }
    ]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"aws_external_id": "other"}, r"AWS STS answered 403 \(AccessDenied\)"),
        ({"aws_external_id": ""}, r"AWS STS answered 403 \(AccessDenied\)"),
        ({"aws_role_arn": f"{ARN}2"}, r"AWS STS answered 403 \(AccessDenied\)"),
        ({"aws_secret_access_key": "wrong"}, r"AWS STS answered 403 \(SignatureDoesNotMatch\)"),
        ({"aws_access_key_id": "AKIAOTHER"}, r"AWS STS answered 403 \(UnrecognizedClientException\)"),
        ({"aws_secret_access_key": ""}, "belong together"),
        ({"aws_access_key_id": ""}, "belong together"),
        ({"aws_region": ""}, "aws_region"),
        ({"aws_auth_type": "root"}, "aws_auth_type must be one of"),
    ],
)
async def test_a_role_is_not_assumed(
    get: Get, clock: Clock, aws: tuple[str, Kept], wrong: dict[str, str], says: str
) -> None:
    with pytest.raises(SecretRefused, match=says) as caught:
        await awses(get, clock)({**assumed(aws[0]), **GIVEN, **wrong}, "a")
    assert KEY_SECRET not in caught.value.message
    assert aws[1].issued == {}


async def test_a_role_is_assumed_anew_before_it_ends_and_when_it_ended_early(
    get: Get, clock: Clock, aws: tuple[str, Kept]
) -> None:
    url, kept = aws
    manager, config = awses(get, clock), {**assumed(url), **GIVEN}
    for ms, issued in ((0, 1), (2_399_000, 1), (2_000, 2)):
        clock.ms += ms
        assert await manager(config, "a") == b"sk-1"
        assert len(kept.issued) == issued
    kept.revoke()
    assert await manager(config, "a") == b"sk-1"
    assert len(kept.issued) == 3
    with pytest.raises(SecretRefused, match="ResourceNotFoundException"):  # which is no reason to log in anew
        await manager(config, "missing")
    assert len(kept.issued) == 3


async def test_the_machines_keys_assume_a_role_where_the_operator_says(
    get: Get, clock: Clock, aws: tuple[str, Kept]
) -> None:
    url, kept = aws
    variables = {"AWS_ACCESS_KEY_ID": KEY_ID, "AWS_SECRET_ACCESS_KEY": KEY_SECRET}
    for places in ((), ("azure", url), ("aws",)):
        with pytest.raises(SecretRefused, match="LOCKGATE_SECRET_IDENTITY"):
            await awses(get, clock, variables, *places)(assumed(url), "a")
    assert kept.asked == []
    assert await awses(get, clock, variables, "aws", url)(assumed(url), "a") == b"sk-1"


async def test_a_service_role_by_web_identity(get: Get, clock: Clock, aws: tuple[str, Kept], tmp_path: Path) -> None:
    url, kept = aws
    token = tmp_path / "token"
    lay(token, f"{WEB_TOKEN}\n")
    variables = {"AWS_WEB_IDENTITY_TOKEN_FILE": str(token), "AWS_ROLE_ARN": WEB_ARN, "AWS_REGION": "eu-central-1"}
    manager = awses(get, clock, variables, "aws", url)
    assert await manager(own(url), "a") == b"sk-1"
    (sent,) = kept.bodies
    assert (sent["Action"], sent["RoleSessionName"]) == ("AssumeRoleWithWebIdentity", "lockgate")
    lay(token, "eyJ.other")
    with pytest.raises(SecretRefused, match=r"400 \(InvalidIdentityToken\)") as caught:
        await manager(own(url), "a", anew=True)
    assert WEB_TOKEN not in caught.value.message


async def test_a_role_that_the_machines_own_role_assumes(
    get: Get, clock: Clock, aws: tuple[str, Kept], tmp_path: Path
) -> None:
    """The double lets nobody but KEY_ID assume ARN, so the second step is refused there; it was signed by the first."""
    url, kept = aws
    (tmp_path / "token").write_text(WEB_TOKEN)
    variables = {"AWS_WEB_IDENTITY_TOKEN_FILE": str(tmp_path / "token"), "AWS_ROLE_ARN": WEB_ARN}
    assert await awses(get, clock, variables, "aws", url)(assumed(url), "a") == b"sk-1"
    assert [sent["Action"] for sent in kept.bodies] == ["AssumeRoleWithWebIdentity", "AssumeRole"]
    assert kept.asked == ["POST / sts", "POST / sts", "POST /"]


@pytest.mark.parametrize("by_file", [True, False])
async def test_a_service_role_of_a_container(
    get: Get, clock: Clock, aws: tuple[str, Kept], tmp_path: Path, by_file: bool
) -> None:
    url, kept = aws
    (tmp_path / "token").write_text(HEADER)
    variables = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": f"{url}/v1/credentials", "AWS_DEFAULT_REGION": "eu-west-1"}
    name = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
    variables |= {f"{name}_FILE": str(tmp_path / "token")} if by_file else {name: HEADER}
    manager = awses(get, clock, variables, "aws", url)
    for _ in range(2):
        assert await manager(own(url), "a") == b"sk-1"
    assert kept.asked == ["GET /v1/credentials identity", "POST /", "POST /"]
    (tmp_path / "token").write_text("other")
    variables[name] = "other"
    with pytest.raises(SecretRefused, match="credentials endpoint answered 401") as caught:
        await manager(own(url), "a", anew=True)
    assert HEADER not in caught.value.message


@pytest.mark.parametrize(
    "variables",
    [
        {"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/credentials/1"},
        {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/v1/credentials"},
        {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://10.0.0.1/v1/credentials"},
    ],
)
async def test_a_container_is_asked_through_the_egress_door_alone(
    get: Get, clock: Clock, aws: tuple[str, Kept], variables: dict[str, str]
) -> None:
    """Link-local addresses are never called, whatever is allowed."""
    with pytest.raises(SecretRefused, match="private or reserved"):
        await awses(get, clock, variables, "aws", aws[0])(own(aws[0], aws_region="eu-west-1"), "a")
    assert aws[1].asked == []


async def test_a_machine_without_a_role_says_so(get: Get, clock: Clock, aws: tuple[str, Kept]) -> None:
    manager = awses(get, clock, {}, "aws", aws[0])
    with pytest.raises(SecretRefused, match="no role of its own"):
        await manager(own(aws[0], aws_region="eu-west-1"), "a")
    manager = awses(get, clock, {"AWS_ACCESS_KEY_ID": KEY_ID, "AWS_SECRET_ACCESS_KEY": KEY_SECRET}, "aws", aws[0])
    with pytest.raises(SecretRefused, match="aws_region"):
        await manager(own(aws[0]), "a")
    assert await manager(own(aws[0], aws_region="eu-west-1"), "a") == b"sk-1"


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_token_service_that_is_away_says_nothing_of_the_login(
    get: Get, clock: Clock, aws: tuple[str, Kept], status: int
) -> None:
    url, kept = aws
    kept.down = status
    with pytest.raises(SecretAway, match=f"AWS STS answered {status}"):
        await awses(get, clock)({**assumed(url), **GIVEN}, "a")


PARTS = b"<AccessKeyId>A</AccessKeyId><SecretAccessKey>b</SecretAccessKey>"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        PARTS,
        PARTS + b"<SessionToken>c</SessionToken>",
        PARTS + b"<SessionToken>c</SessionToken><Expiration>soon</Expiration>",
        PARTS + b"<SessionToken></SessionToken><Expiration>2033-01-01T00:00:00Z</Expiration>",
    ],
)
async def test_an_answer_without_keys_is_an_outage(clock: Clock, answer: bytes) -> None:
    async def get(*_asked: object) -> tuple[int, bytes]:
        return 200, answer

    with pytest.raises(SecretAway, match="holds no keys"):
        await awses(get, clock)({**assumed("https://sts.example.org"), **GIVEN}, "a")


@pytest.mark.parametrize(
    ("region", "hosts"),
    [
        ("eu-west-1", ["sts.eu-west-1.amazonaws.com", "secretsmanager.eu-west-1.amazonaws.com"]),
        ("cn-north-1", ["sts.cn-north-1.amazonaws.com.cn", "secretsmanager.cn-north-1.amazonaws.com.cn"]),
    ],
)
async def test_aws_is_asked_at_its_own_addresses(clock: Clock, region: str, hosts: list[str]) -> None:
    asked: list[str] = []

    async def get(_method: str, url: str, headers: Mapping[str, str], _body: bytes | None) -> tuple[int, bytes]:
        asked.append(url.split("/")[2])
        assert "host" not in headers
        if "secretsmanager" in url:
            assert headers["x-amz-security-token"] == "c"
            return 200, b'{"SecretString":"sk-1"}'
        made = b"<AccessKeyId>A</AccessKeyId><SecretAccessKey>b</SecretAccessKey><SessionToken>c</SessionToken>"
        return 200, made + b"<Expiration>2033-01-01T00:00:00Z</Expiration>"

    config = {"aws_auth_type": "assumedRole", "aws_role_arn": ARN, "aws_region": region, **GIVEN}
    assert await awses(get, clock)(config, "a") == b"sk-1"
    assert asked == hosts


# --- Azure ---


def azures(get: Get, clock: Clock, variables: dict[str, str], *places: str) -> AzureKeyVault:
    return AzureKeyVault(get, clock, Machine(places, variables))


async def test_a_token_for_azure_is_kept_and_replaced_before_it_ends_or_when_it_ended_early(
    get: Get, clock: Clock, azure: tuple[str, Kept]
) -> None:
    url, kept = azure
    manager = azures(get, clock, {})
    config = entra(url)
    for ms, issued in ((0, 1), (2_399_000, 1), (2_000, 2)):
        clock.ms += ms
        assert await manager(config, "a") == b"sk-1"
        assert len(kept.issued) == issued
    kept.revoke()
    assert await manager(config, "a") == b"sk-1"
    assert len(kept.issued) == 3


def machine_of(url: str, tmp_path: Path) -> dict[str, dict[str, str]]:
    (tmp_path / "token").write_text(FEDERATED)
    who = {"AZURE_CLIENT_ID": CLIENT, "AZURE_TENANT_ID": TENANT, "AZURE_AUTHORITY_HOST": f"{url}/"}
    return {
        "workload": {**who, "AZURE_FEDERATED_TOKEN_FILE": str(tmp_path / "token")},
        "endpoint": {"IDENTITY_ENDPOINT": f"{url}/identity", "IDENTITY_HEADER": HEADER},
        "secret": {**who, "AZURE_CLIENT_SECRET": CLIENT_SECRET},
    }


@pytest.mark.parametrize(
    "how",
    [
        ("managed", "workload"),
        ("managed", "endpoint"),
        ("default", "workload"),
        ("default", "endpoint"),
        ("default", "secret"),
    ],
)
async def test_a_machines_own_identity_opens_a_vault(
    get: Get, clock: Clock, azure: tuple[str, Kept], tmp_path: Path, how: tuple[str, str]
) -> None:
    (url, kept), (mode, kind) = azure, how
    variables = machine_of(url, tmp_path)[kind]
    config = {"azure_auth_mode": mode, "azure_vault_url": url}
    for places in ((), ("aws", url), ("azure",)):
        with pytest.raises(SecretRefused, match="LOCKGATE_SECRET_IDENTITY"):
            await azures(get, clock, variables, *places)(config, "a")
    assert kept.asked == []
    manager = azures(get, clock, variables, "azure", url)
    for _ in range(2):
        assert await manager(config, "a") == b"sk-1"
    assert kept.logins() == 1
    assert await manager({**config, "azure_managed_client_id": CLIENT}, "a") == b"sk-1"
    with pytest.raises(SecretRefused) as caught:
        await manager({**config, "azure_managed_client_id": "other"}, "a")
    assert not any(secret in caught.value.message for secret in (HEADER, FEDERATED, CLIENT_SECRET))


async def test_a_machine_without_an_identity_says_so(
    get: Get, clock: Clock, azure: tuple[str, Kept], tmp_path: Path
) -> None:
    """An application's secret in the environment is no managed identity; the metadata service is not asked."""
    url, kept = azure
    for variables in ({}, machine_of(url, tmp_path)["secret"]):
        with pytest.raises(SecretRefused, match="no identity of its own"):
            await azures(get, clock, variables, "azure", url)(
                {"azure_auth_mode": "managed", "azure_vault_url": url}, "a"
            )
    assert kept.asked == []


@pytest.mark.parametrize(
    "vault_url",
    [
        "https://vault.azure.net.example.org",
        "https://evilvault.azure.net",
        "https://x.vault.azure.net:8443",
        "http://x.vault.azure.net",
        "https://vault.azure.net",
    ],
)
async def test_a_machines_token_goes_to_microsofts_vaults_alone(clock: Clock, vault_url: str) -> None:
    async def get(*_asked: object) -> tuple[int, bytes]:
        pytest.fail("nobody is asked")

    variables = {"IDENTITY_ENDPOINT": "http://127.0.0.1:1/identity", "IDENTITY_HEADER": HEADER}
    with pytest.raises(SecretRefused, match="does not list this address"):
        await azures(get, clock, variables, "azure")({"azure_auth_mode": "default", "azure_vault_url": vault_url}, "a")
