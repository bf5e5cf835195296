"""Several endpoints: the next attempt goes to the next one, with its own key; nothing is created twice.

Covers: core.resilience.endpoints, core.execution.route, client.routing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_dual import (
    APITimeoutError,
    CircuitBreaker,
    CircuitOpenError,
    ConfigurationError,
    Endpoint,
    InternalServerError,
    OpenAIError,
    RateLimitError,
    RateLimits,
)
from openai_dual.core.resilience.endpoints import Endpoints
from tests.support.clients import Driver
from tests.support.streaming import Body

pytestmark = pytest.mark.usefixtures("waits")

Open = Callable[..., Driver]
A, B, C = "https://a.example/v1", "https://b.example/v1", "https://c.example/v1"
HELLO: dict[str, Any] = {"model": "m", "messages": []}
OK = httpx.Response(200, json={"id": "c", "object": "chat.completion", "choices": []})


class Servers:
    """Answer by host, and record what each received."""

    def __init__(self, **answers: Any) -> None:
        self.answers, self.received = answers, list[httpx.Request]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.received.append(request)
        answer = self.answers.get(request.url.host[0], 200)
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            made: httpx.Response = answer(request)
            return made
        if isinstance(answer, tuple):
            return httpx.Response(answer[0], headers=answer[1])
        return httpx.Response(answer, json={"id": "c", "object": "chat.completion", "choices": []})

    @property
    def hosts(self) -> str:
        return "".join(request.url.host[0] for request in self.received)


def opened(dual: Open, servers: Servers, *each: Endpoint, **more: Any) -> Driver:
    pool = each or (Endpoint(A, "key-a"), Endpoint(B, "key-b", priority=1))
    return dual(servers, **{"api_key": None, "admin_api_key": None, "endpoints": pool, "max_retries": 3} | more)


FAILURES: list[Any] = [
    503,
    500,
    (429, {"retry-after": "20"}),
    httpx.ConnectError("refused"),
    httpx.ReadError("reset"),
    httpx.ReadTimeout("slow"),
]


@pytest.mark.parametrize("failure", FAILURES)
def test_the_next_attempt_goes_to_the_next_endpoint_at_once(dual: Open, waits: list[float], failure: Any) -> None:
    servers = Servers(a=failure)
    opened(dual, servers).call("chat.completions.create", **HELLO)

    assert "ab" == servers.hosts
    assert [0] == waits
    assert ["Bearer key-a", "Bearer key-b"] == [each.headers["authorization"] for each in servers.received]


def test_after_all_have_failed_it_waits(dual: Open, waits: list[float]) -> None:
    servers = Servers(a=503, b=503)
    with pytest.raises(InternalServerError):
        opened(dual, servers).call("chat.completions.create", **HELLO)

    assert "abab" == servers.hosts
    assert [True, False, True] == [wait == 0 for wait in waits]


def test_a_429_with_a_hint_is_remembered(dual: Open) -> None:
    servers = Servers(a=(429, {"retry-after": "20"}))
    driver = opened(dual, servers)
    for _ in range(3):
        driver.call("chat.completions.create", **HELLO)
    [first, second] = driver.client.health()["endpoints"]

    assert "abbb" == servers.hosts
    assert 15 < first["held_for"] <= 20
    assert {"base_url": B, "priority": 1, "weight": 1.0, "held_for": 0.0}.items() <= second.items()


def test_an_open_circuit_is_passed_over(dual: Open) -> None:
    servers = Servers(a=503)
    breaker = CircuitBreaker(failure_threshold=2, failure_rate=None, first_trial=1000, recovery_time=1000)
    driver = opened(dual, servers, circuit_breaker=breaker)
    for _ in range(4):
        driver.call("chat.completions.create", **HELLO)

    assert "ababbb" == servers.hosts
    assert {A: "open", B: "closed"} == {
        each["base_url"]: each["circuit"] for each in driver.client.health()["endpoints"]
    }
    breaker.force_open(B)
    with pytest.raises(CircuitOpenError):
        driver.call("chat.completions.create", **HELLO)
    assert "ababbb" == servers.hosts


def test_an_open_circuit_is_passed_over_without_retries(dual: Open) -> None:
    servers, breaker = Servers(), CircuitBreaker()
    breaker.force_open(A)
    opened(dual, servers, circuit_breaker=breaker, max_retries=0).call("chat.completions.create", **HELLO)

    assert "b" == servers.hosts


CREATING: list[tuple[Any, str]] = [
    (httpx.ConnectError("refused"), "ab"),
    ((429, {}), "ab"),
    (503, "aaaa"),  # it may have been created: another server would create a second one
    (httpx.ReadTimeout("slow"), "a"),
    (httpx.ReadError("reset"), "a"),
]


@pytest.mark.parametrize(("failure", "hosts"), CREATING)
def test_nothing_is_created_twice(dual: Open, failure: Any, hosts: str) -> None:
    servers = Servers(a=failure)
    try:
        opened(dual, servers).call("vector_stores.create")
    except (InternalServerError, APITimeoutError, OpenAIError):
        assert "b" not in hosts

    assert hosts == servers.hosts


def test_a_used_up_quota_is_worth_another_account(dual: Open) -> None:
    quota = {"error": {"code": "insufficient_quota", "message": "no"}}
    servers = Servers(a=lambda _: httpx.Response(429, json=quota))
    driver = opened(dual, servers)
    driver.call("chat.completions.create", **HELLO)
    driver.call("chat.completions.create", **HELLO)

    assert "abb" == servers.hosts
    servers.answers["b"] = servers.answers["a"]
    with pytest.raises(RateLimitError):
        driver.call("chat.completions.create", **HELLO)


@pytest.mark.parametrize("status", [400, 401, 404])
def test_an_error_of_the_caller_is_raised(dual: Open, status: int) -> None:
    servers = Servers(a=status)
    with pytest.raises(OpenAIError):
        opened(dual, servers).call("chat.completions.create", **HELLO)

    assert "a" == servers.hosts


def test_what_belongs_to_one_server_is_sent_to_no_other(dual: Open) -> None:
    servers = Servers(a=503)
    opened(
        dual,
        servers,
        organization="org",
        default_headers={"X-Plain": "1", "X-Api-Key": "planted"},
        default_query={"q": "1", "api_key": "planted"},
        base_url=A,
    ).call("chat.completions.create", **HELLO)
    first, second = servers.received

    assert ("1", "1") == (second.headers["x-plain"], second.url.params["q"])
    assert "org" == first.headers["openai-organization"]
    assert "openai-organization" not in second.headers
    assert "planted" not in str(second.headers.raw) + str(second.url)
    assert first.content == second.content


def test_a_call_with_a_key_of_its_own_has_no_other_endpoint(dual: Open) -> None:
    servers = Servers(a=503)
    with pytest.raises(InternalServerError):
        opened(dual, servers).call("chat.completions.create", **HELLO, extra_headers={"Authorization": "Bearer own"})

    assert "aaaa" == servers.hosts


def test_a_key_may_be_a_function(dual: Open) -> None:
    servers = Servers(a=503)
    driver = opened(dual, servers, Endpoint(A, lambda: "one"), Endpoint(B, lambda: "two", priority=1))
    driver.call("chat.completions.create", **HELLO)

    assert ["Bearer one", "Bearer two"] == [each.headers["authorization"] for each in servers.received]


def test_endpoints_may_differ_in_their_paths_alone(dual: Open) -> None:
    servers = Servers(a=lambda request: httpx.Response(503 if "/x/" in request.url.path else 200, json={"id": "m"}))
    breaker = CircuitBreaker(failure_threshold=1, failure_rate=None)
    driver = opened(
        dual, servers, Endpoint("https://a.example/x/", "1"), Endpoint("https://a.example/y", "2", priority=1),
        circuit_breaker=breaker,
    )  # fmt: skip
    for _ in range(2):
        driver.call("models.retrieve", "m")

    assert ["/x/models/m", "/y/models/m", "/y/models/m"] == [each.url.path for each in servers.received]


def test_a_stream_fails_over_before_its_first_event(dual: Open) -> None:
    event = b'data: {"error": {"code": "server_error", "message": "no"}}\n\n'
    good = b'data: {"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'
    servers = Servers(
        a=lambda _: httpx.Response(200, stream=Body([event])), b=lambda _: httpx.Response(200, stream=Body([good]))
    )
    driver = opened(dual, servers)
    events = driver.events(driver.call("chat.completions.create", **HELLO, stream=True))

    assert (1, "ab") == (len(events), servers.hosts)


def test_limits_of_an_endpoint_send_calls_to_the_next(dual: Open) -> None:
    servers = Servers()
    limited = Endpoint(A, "1", rate_limits=RateLimits(requests_per_minute=60))
    driver = opened(dual, servers, limited, Endpoint(B, "2", priority=1))
    for _ in range(3):
        driver.call("chat.completions.create", **HELLO)

    assert "abb" == servers.hosts
    assert {"rpm": 59} == driver.client.health()["endpoints"][0]["rate_limits"]["left"]


def test_calls_are_spread_by_weight() -> None:
    pool = Endpoints([Endpoint(A, "1", weight=3), Endpoint(B, "2"), Endpoint(C, "3", priority=5)])
    first = Counter(pool.order(0, lambda _: 0.0)[0] for _ in range(2000))

    assert 0.7 < first[0] / 2000 < 0.8
    assert 0 == first[2]
    assert 2 == pool.order(0, lambda index: 0.0 if index == 2 else 1.0)[0]


def test_copies_share_endpoints_and_may_have_others(dual: Open) -> None:
    servers = Servers()
    client = opened(dual, servers).client
    copy = client.with_options(timeout=1)
    single = client.with_options(base_url=C, api_key="key-c")

    assert client.config.endpoints is copy.config.endpoints
    assert (A, C, None) == (client.base_url, str(single.base_url), single.health()["endpoints"])
    assert B == client.with_options(endpoints=[Endpoint(B, "x")]).base_url


@pytest.mark.parametrize(
    "endpoints",
    [[], [5], "https://a.example", [Endpoint("http://a.example", "k")], [Endpoint("ftp://a.example", "k")]],
)
def test_what_is_no_endpoint_is_refused(dual: Open, endpoints: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^endpoints: "):
        dual(Servers(), endpoints=endpoints)


@pytest.mark.parametrize(
    "arguments", [{"api_key": ""}, {"api_key": None}, {"priority": -1}, {"weight": 0}, {"rate_limits": 5}]
)
def test_an_endpoint_checks_its_fields(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Endpoint(**{"base_url": A, "api_key": "planted-key"} | arguments)


def test_keys_are_not_shown() -> None:
    assert "planted-key" not in repr(Endpoint(A, "planted-key")) + repr(Endpoints([Endpoint(A, "planted-key")]))
