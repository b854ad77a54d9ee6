"""Header fields across the gateway: exact sets, both ways, whatever the other side sends."""

import json

import pytest

from inference.scripted import ANSWER, CHAT, HELLO, JSON, PROVIDER_SECRET, SSE, Exchange, Flight, House
from lockgate.core.ports import Headers

MARK = "canary-7f3a"
BASE = {"host", "user-agent", "accept-encoding", "content-type", "authorization"}
"""What every chat call sends upstream, and nothing else unless a test says so."""

TRAVELS = (
    "accept", "content-language", "range", "if-none-match", "if-modified-since", "idempotency-key", "openai-beta",
    "openai-organization", "openai-project", "openai-safety-identifier", "anthropic-beta", "anthropic-version",
    "x-client-request-id", "http-referer", "x-title", "prefer",
)  # fmt: skip

HOP_BY_HOP = (
    "connection", "keep-alive", "proxy-connection", "proxy-authenticate", "proxy-authorization", "te", "trailer",
    "trailers", "transfer-encoding", "upgrade", "expect", "http2-settings", "content-length", "content-encoding",
    "proxy-status",
)  # fmt: skip
CREDENTIALS = ("x-api-key", "api-key", "cookie", "cookie2", "x-goog-api-key", "ocp-apim-subscription-key",
               "x-auth-token", "x-csrf-token", "x-amz-security-token")  # fmt: skip
WHO_ASKS = (
    "forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port",
    "x-forwarded-prefix", "x-forwarded-server", "x-forwarded-user", "x-real-ip", "x-client-ip", "true-client-ip",
    "cf-connecting-ip", "x-original-url", "x-rewrite-url", "x-original-host", "x-host", "x-envoy-original-path",
    "x-envoy-external-address", "origin", "referer", "sec-fetch-site", "sec-fetch-mode", "sec-ch-ua",
    "sec-websocket-key", "dnt", "x-requested-with", "accept-language", "access-control-request-method", "priority",
    "upgrade-insecure-requests",
)  # fmt: skip
CLOUD_METADATA = (
    "metadata", "metadata-flavor", "x-google-metadata-request", "x-aws-ec2-metadata-token",
    "x-aws-ec2-metadata-token-ttl-seconds",
)  # fmt: skip
METHOD_OVERRIDES = ("x-http-method-override", "x-method-override", "x-http-method")
PORTKEY = tuple(
    f"x-portkey-{name}"
    for name in (
        "trace-id", "span-id", "span-name", "parent-span-id", "metadata", "debug", "cache", "cache-namespace",
        "cache-force-refresh", "cache-ttl", "retry-count", "request-timeout", "sensitive-headers",
        "strict-open-ai-compliance", "package-version", "runtime", "runtime-version", "prompt-id", "prompt-slug",
        "config-slug", "virtual-key-details", "integration-details", "default-input-guardrails",
        "default-output-guardrails", "ignore-service-log", "override-service-log-usage", "nitro-mode", "beta",
        "gateway-transport", "unheard-of", "azure-resource-name", "huggingface-base-url", "aws-secret-access-key",
        "vertex-service-account-json", "mode",
    )
)  # fmt: skip
OURS_INSIDE = ("x-lockgate-peer", "x-lockgate-scheme", "x-lockgate-worker", "x-lockgate-console",
               "x-auth-organisation-details")  # fmt: skip
TRACING = ("traceparent", "tracestate", "baggage", "b3", "x-b3-traceid", "x-request-id", "x-correlation-id",
           "x-amzn-trace-id", "x-cloud-trace-context")  # fmt: skip
UNKNOWN = ("x-anything", "x-custom", "date", "pragma", "cache-control", "from", "max-forwards", "x-stainless-lang",
           "x-stainless-retry-count", "x", "x-amz-date", "helicone-auth")  # fmt: skip
STAYS = (
    *HOP_BY_HOP, *CREDENTIALS, *WHO_ASKS, *CLOUD_METADATA, *METHOD_OVERRIDES, *PORTKEY, *OURS_INSIDE, *TRACING,
    *UNKNOWN, "host", "user-agent", "accept-encoding",
)  # fmt: skip


def sent(house: House, fields: dict[str, str], path: str = CHAT) -> Exchange:
    """A chat call over the virtual key with these fields besides."""
    ours = {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", "content-type": "application/json"}
    return house.send("POST", path, {**ours, **fields}, HELLO)


def lines_of(flight: Flight) -> list[tuple[str, str]]:
    """The upstream head's fields as they stand, repeated ones included."""
    found = [line.decode("latin-1").partition(": ") for line in flight.head.split(b"\r\n")[1:] if line]
    return [(name, value) for name, _, value in found]


def assert_exact(flight: Flight, names: set[str]) -> None:
    fields = [name for name, _ in lines_of(flight)]
    assert sorted(fields) == sorted(names), "each once, and no other"
    assert b"\n" not in flight.head.replace(b"\r\n", b"")
    assert b"\r" not in flight.head.replace(b"\r\n", b"")
    assert b"\x00" not in flight.head


# --- from the client to the upstream ---


@pytest.mark.parametrize("name", TRAVELS)
def test_these_fields_travel_as_they_came(name: str) -> None:
    house = House()
    sent(house, {name: MARK})
    assert_exact(house.upstream.last, BASE | {name})
    assert house.upstream.last.field(name) == MARK


@pytest.mark.parametrize("name", STAYS)
def test_no_other_field_travels(name: str) -> None:
    house = House()
    sent(house, {name: MARK})
    flight = house.upstream.last
    assert_exact(flight, BASE)
    assert MARK.encode() not in flight.head
    assert flight.field("host") == "api.openai.com"
    assert flight.field("accept-encoding") == "identity"
    assert flight.field("authorization") == f"Bearer {PROVIDER_SECRET.decode()}"


def test_all_of_them_together_change_nothing() -> None:
    house = House()
    sent(house, dict.fromkeys([*STAYS, *TRAVELS], MARK))
    assert_exact(house.upstream.last, BASE | set(TRAVELS))


@pytest.mark.parametrize("name", ["authorization", "x-api-key", "api-key", "Authorization", "AUTHORIZATION"])
def test_the_providers_field_is_set_once_and_by_us(name: str) -> None:
    house = House()
    sent(house, {name: f"Bearer {MARK}"})
    assert_exact(house.upstream.last, BASE)
    assert house.upstream.last.field("authorization") == f"Bearer {PROVIDER_SECRET.decode()}"


def test_a_field_that_an_option_sets_is_not_also_the_clients() -> None:
    house = House()
    sent(house, {"openai-organization": MARK, "x-portkey-openai-organization": "org-ours"})
    assert_exact(house.upstream.last, BASE | {"openai-organization"})
    assert house.upstream.last.field("openai-organization") == "org-ours"


def test_a_stored_option_beats_the_requests() -> None:
    house = House()
    house.add_credential("bound", options={"openai-organization": "org-stored"})
    fields = {"x-portkey-virtual-key": "bound", "openai-organization": MARK, "x-portkey-openai-organization": MARK}
    sent(house, fields)
    assert house.upstream.last.field("openai-organization") == "org-stored"
    assert MARK.encode() not in house.upstream.last.head


def test_a_provider_with_its_own_key_field_gets_that_one_alone() -> None:
    house = House()
    options = {"azure-resource-name": "eu", "azure-deployment-id": "d"}
    house.add_credential("azure", "azure-openai", options=options)
    sent(house, {"x-portkey-virtual-key": "azure", "authorization": f"Bearer {MARK}", "api-key": MARK})
    assert_exact(house.upstream.last, (BASE - {"authorization"}) | {"api-key"})
    assert house.upstream.last.field("api-key") == PROVIDER_SECRET.decode()


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_call_without_a_body_sends_no_type_and_no_length(method: str) -> None:
    house = House()
    house.ask(b"", "/v1/files/f-1", method, api_key=house.key, virtual_key="openai-prod")
    assert_exact(house.upstream.last, BASE - {"content-type"})


@pytest.mark.parametrize("name", ["x-title", "idempotency-key", "X-Title", "openai-beta"])
def test_what_the_clients_connection_field_names_does_not_travel(name: str) -> None:
    house = House()
    sent(house, {"connection": f"close, {name}", name.lower(): MARK})
    assert_exact(house.upstream.last, BASE)


# --- x-portkey-forward-headers ---

BLOCKED = (
    *HOP_BY_HOP, "authorization", "x-api-key", "api-key", "cookie", "host", "user-agent", "accept-encoding",
    "forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-anything", "x-real-ip", "x-client-ip",
    "true-client-ip", "cf-connecting-ip", "x-original-url", "x-rewrite-url", "x-original-host", "x-host",
    "x-envoy-original-path", "sec-fetch-site", "sec-websocket-key", *CLOUD_METADATA, *METHOD_OVERRIDES, *OURS_INSIDE,
    "x-portkey-api-key", "x-portkey-virtual-key", "x-portkey-config", "x-portkey-unheard-of",
)  # fmt: skip


@pytest.mark.parametrize("name", BLOCKED)
def test_forward_headers_cannot_name_a_blocked_field(name: str) -> None:
    house = House()
    exchange = sent(house, {"x-portkey-forward-headers": f"x-fine, {name}", "x-fine": "1"})
    assert exchange.status == 400
    assert exchange.document["message"].startswith("forward_headers must not contain")
    assert name in exchange.document["message"]
    assert house.upstream.flights == []


SPELLINGS = ("Cookie", "COOKIE", "X_Forwarded_For", "x-forwarded_for", "X_API_KEY", "x_portkey_api_key",
             "Proxy_Authorization", "x_lockgate_peer")  # fmt: skip
LISTS = (
    " cookie ",
    "'cookie'",
    '["cookie"]',
    "['Cookie']",
    "('cookie',)",
    "x-fine,cookie",
    "x-fine , COOKIE,",
    *SPELLINGS,
)
SECRETS = {"cookie": MARK, "x-forwarded-for": MARK, "x-forwarded_for": MARK, "x_api_key": MARK}


@pytest.mark.parametrize("listed", LISTS)
def test_no_spelling_of_the_list_helps(listed: str) -> None:
    house = House()
    assert sent(house, {"x-portkey-forward-headers": listed, **SECRETS}).status == 400
    assert house.upstream.flights == []


@pytest.mark.parametrize("spelt", SPELLINGS)
@pytest.mark.parametrize("where", ["snake", "camel", "target"])
def test_a_config_cannot_name_a_blocked_field_either(spelt: str, where: str) -> None:
    config = {
        "snake": {"virtual_key": "openai-prod", "forward_headers": [spelt]},
        "camel": {"virtualKey": "openai-prod", "forwardHeaders": [spelt]},
        "target": {"targets": [{"virtual_key": "openai-prod", "forward_headers": [spelt]}]},
    }[where]
    house = House()
    assert sent(house, {"x-portkey-config": json.dumps(config), **SECRETS}).status == 400
    assert house.upstream.flights == []


def test_forward_headers_naming_itself_is_told_so() -> None:
    house = House()
    exchange = sent(house, {"x-portkey-forward-headers": "x-portkey-forward-headers"})
    assert exchange.status == 400
    assert exchange.document["message"] == ("forward_headers must not contain the 'x-portkey-forward-headers' header")


@pytest.mark.parametrize(
    "listed",
    [
        "x-team", "X-Team", "X_Team", '["x-team"]', "['X-Team']", " x-team , x-gone",
        "x-team,x-team", "x-team, X_Team",
    ],
)  # fmt: skip
def test_a_forwarded_field_travels_once(listed: str) -> None:
    house = House()
    sent(house, {"x-portkey-forward-headers": listed, "x-team": MARK, "x-other": MARK})
    assert_exact(house.upstream.last, BASE | {"x-team"})
    assert house.upstream.last.field("x-team") == MARK


@pytest.mark.parametrize("name", ["accept", "openai-beta", "content-type", "prefer"])
def test_forwarding_what_travels_anyway_does_not_double_it(name: str) -> None:
    house = House()
    sent(house, {"x-portkey-forward-headers": name, name: "application/json"})
    assert_exact(house.upstream.last, BASE | {name})


def test_forwarding_a_field_that_the_provider_sets_changes_nothing() -> None:
    house = House()
    house.add_credential("bound", options={"openai-organization": "org-stored"})
    fields = {"x-portkey-virtual-key": "bound", "x-portkey-forward-headers": "openai-organization"}
    sent(house, {**fields, "openai-organization": MARK})
    assert_exact(house.upstream.last, BASE | {"openai-organization"})
    assert house.upstream.last.field("openai-organization") == "org-stored"


def test_a_gateway_key_inside_a_forwarded_field_is_refused() -> None:
    house = House()
    exchange = sent(house, {"x-portkey-forward-headers": "x-team", "x-team": f"a {house.key}"})
    assert exchange.status == 400
    assert house.upstream.flights == []


# --- line ends and NUL, wherever a value comes from ---

INJECTED = {
    "crlf": "a\r\nx-evil: 1",
    "lf": "a\nx-evil: 1",
    "cr": "a\rx-evil: 1",
    "nul": "a\x00b",
    "two lines": "a\r\n\r\nGET /",
}
CONFIG_FIELDS = ("provider", "virtual_key", "api_key", "custom_host", "openai_organization", "openai_project",
                 "openai_beta", "azure_resource_name", "azure_deployment_id", "azure_api_version",
                 "huggingface_base_url")  # fmt: skip


def assert_no_new_line(house: House, exchange: Exchange) -> None:
    """Refused by its sender's fault, or sent without what was injected."""
    for flight in house.upstream.flights:
        assert "x-evil" not in flight.names
        assert b"\x00" not in flight.head
        assert b"\n" not in flight.head.replace(b"\r\n", b"")
        assert b"\r" not in flight.head.replace(b"\r\n", b"")
        assert b"\r\n\r\n" not in flight.head
    assert house.upstream.flights or 400 <= exchange.status < 500
    assert b"x-evil: 1" not in exchange.head.split(b"\r\n")


@pytest.mark.parametrize("value", INJECTED)
@pytest.mark.parametrize("field", CONFIG_FIELDS)
def test_an_escaped_line_end_in_a_config_starts_no_line_upstream(field: str, value: str) -> None:
    house = House()
    provider = {"az": "azure-openai", "hu": "huggingface"}.get(field[:2], "openai")
    config = {"provider": provider, "api_key": "sk-own", "azure_resource_name": "eu", field: INJECTED[value]}
    if field == "custom_host":
        house.upstream.refuses = "evil"  # as the egress guard does for what is no clean URL
        config["custom_host"] = f"https://api.openai.com/{INJECTED[value]} evil"
    if provider != "azure-openai":
        config.pop("azure_resource_name", None)
    exchange = house.ask(api_key=house.key, config=json.dumps(config))
    assert exchange.status == 400
    assert_no_new_line(house, exchange)
    assert house.upstream.flights == []


@pytest.mark.parametrize("value", INJECTED)
def test_an_escaped_line_end_in_metadata_stays_inside_it(value: str) -> None:
    house = House()
    exchange = house.chat(metadata=json.dumps({"team": INJECTED[value]}))
    assert_exact(house.upstream.last, BASE)
    house.upstream.last.answer(200, [JSON], ANSWER)
    assert_no_new_line(house, exchange)
    assert house.journal.record.metadata == {"team": INJECTED[value]}


@pytest.mark.parametrize("value", INJECTED)
@pytest.mark.parametrize("model", ["{}", "@openai-prod/{}", "@{}/m"])
def test_an_escaped_line_end_in_the_model_starts_no_line_upstream(model: str, value: str) -> None:
    house = House()
    options = {"azure-resource-name": "eu"}
    house.add_credential("azure", "azure-openai", options=options)
    body = json.dumps({"model": model.format(INJECTED[value]), "messages": []}).encode()
    for virtual_key in ("openai-prod", "azure"):
        exchange = house.chat(body, virtual_key=virtual_key)
        assert_no_new_line(house, exchange)


@pytest.mark.parametrize("value", INJECTED)
def test_a_stored_secret_with_a_line_end_is_never_sent(value: str) -> None:
    house = House()
    house.add_credential("odd", sealed=b"sealed:" + INJECTED[value].encode())
    exchange = house.chat(virtual_key="odd")
    assert_no_new_line(house, exchange)
    assert house.upstream.flights == []
    assert INJECTED[value].encode() not in exchange.answer


@pytest.mark.parametrize("value", INJECTED)
def test_a_stored_option_with_a_line_end_is_never_sent(value: str) -> None:
    house = House()
    house.add_credential("odd", options={"openai-organization": INJECTED[value]})
    assert_no_new_line(house, house.chat(virtual_key="odd"))
    assert house.upstream.flights == []


# --- from the upstream to the client ---

STRIPPED = (
    "set-cookie", "set-cookie2", "server", "alt-svc", "location", "content-location", "refresh", "link",
    "strict-transport-security", "content-security-policy", "content-security-policy-report-only", "nel", "report-to",
    "reporting-endpoints", "clear-site-data", "www-authenticate", "proxy-authenticate", "service-worker-allowed", "via",
    "x-powered-by", "access-control-allow-origin", "access-control-allow-credentials", "access-control-expose-headers",
    "access-control-allow-headers", "access-control-max-age", "cross-origin-opener-policy",
    "cross-origin-resource-policy", "timing-allow-origin", "x-frame-options", "public-key-pins", "sourcemap",
    "keep-alive", "te", "trailer", "upgrade", "date", "x-lockgate-peer", "x-portkey-anything",
    "x-portkey-gateway-exception", "x-portkey-cost",
)  # fmt: skip
OURS = {
    "x-portkey-trace-id": "trace-7", "x-portkey-provider": "openai", "x-portkey-cache-status": "DISABLED",
    "x-portkey-retry-attempt-count": "0", "x-portkey-last-used-option-index": "config",
}  # fmt: skip
KEPT = ("x-request-id", "retry-after", "openai-processing-ms", "openai-version", "x-ratelimit-remaining-tokens",
        "etag", "cache-control", "cf-ray", "x-should-retry")  # fmt: skip


def answered(kind: str, fields: Headers) -> Exchange:
    """What the client gets when the upstream answers with `fields`, in each of the ways that an answer travels."""
    house = House()
    exchange = house.chat(trace_id="trace-7")
    flight = house.upstream.last
    match kind:
        case "whole":
            flight.answer(200, [JSON, (b"content-length", b"%d" % len(ANSWER)), *fields], ANSWER)
        case "error":
            flight.answer(429, [JSON, *fields], b'{"error":{"message":"slow down"}}')
        case "events":
            flight.answer(200, [SSE, *fields], b"data: {}\n\n", b"data: [DONE]\n\n")
        case "pieces":
            flight.answer(200, [(b"content-type", b"audio/mpeg"), *fields], b"x" * 100_000)
    assert exchange.ended
    return exchange


def names_to_client(exchange: Exchange) -> list[str]:
    return [line.partition(b":")[0].decode().lower() for line in exchange.head.split(b"\r\n") if line]


@pytest.mark.parametrize("kind", ["whole", "error", "events", "pieces"])
@pytest.mark.parametrize("name", STRIPPED)
def test_the_upstreams_own_fields_do_not_reach_the_client(name: str, kind: str) -> None:
    exchange = answered(kind, [(name.encode(), MARK.encode())])
    assert name not in names_to_client(exchange)
    assert MARK.encode() not in exchange.head


@pytest.mark.parametrize("kind", ["whole", "error", "events", "pieces"])
@pytest.mark.parametrize("name", OURS)
def test_our_own_fields_stand_once_and_are_ours(name: str, kind: str) -> None:
    exchange = answered(kind, [(name.encode(), MARK.encode()), (name.encode(), b"other")])
    assert exchange.field(name) == OURS[name]
    assert len(names_to_client(exchange)) == len(set(names_to_client(exchange)))


@pytest.mark.parametrize("kind", ["whole", "error", "events", "pieces"])
def test_the_request_id_is_ours(kind: str) -> None:
    exchange = answered(kind, [(b"x-portkey-request-id", MARK.encode())])
    assert exchange.field("x-portkey-request-id") not in {"", MARK}


@pytest.mark.parametrize("kind", ["whole", "error", "events", "pieces"])
@pytest.mark.parametrize("name", KEPT)
def test_what_a_client_needs_of_the_upstream_passes(name: str, kind: str) -> None:
    assert answered(kind, [(name.encode(), b"17")]).field(name) == "17"


@pytest.mark.parametrize("kind", ["whole", "error", "events", "pieces"])
def test_what_the_upstreams_connection_field_names_is_dropped(kind: str) -> None:
    exchange = answered(
        kind, [(b"connection", b"close, X-Private"), (b"x-private", MARK.encode()), (b"x-public", b"1")]
    )
    assert "x-private" not in names_to_client(exchange)
    assert "connection" not in names_to_client(exchange)
    assert exchange.field("x-public") == "1"


@pytest.mark.parametrize("kind", ["whole", "error", "events", "pieces"])
def test_there_is_one_content_type(kind: str) -> None:
    assert names_to_client(answered(kind, [])).count("content-type") == 1
