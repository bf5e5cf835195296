"""No output shows a credential, with all outputs enabled and every kind of failure."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from openai_dual import (
    AsyncAzureOpenAI,
    AzureOpenAI,
    CircuitBreaker,
    Endpoint,
    HttpRequest,
    Middleware,
    OpenAIError,
    RateLimiter,
    RateLimits,
    SharedLedger,
)
from openai_dual.core.resilience.endpoints import Endpoints
from openai_dual.core.resilience.leases import LeaseRequest
from openai_dual.emulator import Emulator
from tests.support.clients import Driver, Kind
from tests.support.visible_output import VisibleOutput

API, ADMIN, WEBHOOK, TOKEN, POOLED, PASSWORD = CANARIES = tuple(
    f"canary-{name}-8d21f0c4" for name in ("api", "admin", "webhook", "token", "pooled", "password")
)


@pytest.fixture
def output() -> Iterator[VisibleOutput]:
    logger, handler = logging.getLogger("openai_dual"), VisibleOutput(CANARIES)
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(1)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(level)


@pytest.fixture
def everything(output: VisibleOutput) -> dict[str, Any]:
    """Settings that turn on every output; none may show a credential."""

    def look(request: HttpRequest) -> HttpRequest:
        output.take(request)
        return request

    return {
        "api_key": API,
        "admin_api_key": ADMIN,
        "webhook_secret": WEBHOOK,
        "organization": "org",
        "middleware": Middleware(look),
        "hooks": output.take,
        "log_requests": True,
        "log_responses": True,
        "max_retries": 1,
        "default_headers": {"X-Auth-Token": TOKEN, "X-Team": "blue"},
    }


FAULTS: tuple[Any, ...] = (
    lambda _: httpx.Response(401, json={"error": {"message": f"Incorrect API key provided: {API}."}}),
    lambda _: httpx.Response(500, text=f"<html>key {API}</html>", headers={"retry-after": "0.001"}),
    lambda _: httpx.Response(200, text="not JSON", headers={"content-type": "text/html"}),
    lambda _: httpx.Response(200, content=b"\x1f\x8bgarbage", headers={"content-encoding": "gzip"}),
    lambda _: httpx.Response(429, json={"error": {"message": "slow down", "code": "rate_limit_exceeded"}}),
    lambda request: (_ for _ in ()).throw(httpx.ReadError("lost", request=request)),
    lambda _: httpx.Response(200, content=b'data: {"error": {"message": "over"}}\n\n'),
)


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("fault", range(len(FAULTS)))
@pytest.mark.parametrize("stream", [False, True])
def test_no_fault_shows_a_credential(
    kind: Kind,
    output: VisibleOutput,
    everything: dict[str, Any],
    fault: int,
    stream: bool,
) -> None:
    with (
        warnings.catch_warnings(record=True) as warned,
        Driver(kind, httpx.MockTransport(FAULTS[fault]), **everything) as driver,
    ):
        with pytest.raises(OpenAIError) as caught:
            driver.events(driver.call("chat.completions.create", model="m", messages=[], stream=stream))
        output.take(driver.client, driver.client.config, driver.client._executor.conduct)
        output.take(driver.client.health(), driver.client.config.explained(), *(each.message for each in warned))
    output.error(caught.value)

    assert len(output.found) > 50
    assert [] == output.leaks()


def test_no_local_connection_shows_a_credential(kind: Kind, output: VisibleOutput, everything: dict[str, Any]) -> None:
    with Emulator() as server, Driver(kind, base_url=server.base_url, **everything) as driver:
        driver.call("chat.completions.create", model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
        for broken in ({"model": "no-such-model"}, {"model": "gpt-4o", "extra_body": object()}):
            with pytest.raises(OpenAIError) as caught:
                driver.call("chat.completions.create", messages=[], **broken)
            output.error(caught.value)
        with pytest.raises(OpenAIError) as caught:
            driver.call("get", "/x", extra_headers={"a b": "c"})
        output.error(caught.value)
        output.take(*server.requests, driver.client, driver.client.health())

    assert [] == output.leaks()


@pytest.mark.parametrize("make", ["from_env", "from_config", "with_options"])
def test_no_way_to_make_a_client_shows_a_credential(kind: Kind, output: VisibleOutput, make: str) -> None:
    with Driver(kind) as driver:
        maker: Any = getattr(driver.client, make)
        with pytest.raises(OpenAIError) as caught:
            maker(api_key=API, webhook_secret=WEBHOOK, timeout=-1)
    output.error(caught.value)

    assert [] == output.leaks()


def test_no_key_of_a_function_shows(kind: Kind, output: VisibleOutput) -> None:
    answers = [httpx.Response(401, json={"error": {"message": f"wrong {API}"}})] * 2
    with Driver(kind, httpx.MockTransport(lambda _: answers.pop()), api_key=lambda: API) as driver:
        with pytest.raises(OpenAIError) as caught:
            driver.call("models.retrieve", "m")
        output.take(driver.client, driver.client.config)
    output.error(caught.value)
    with Driver(kind, api_key=lambda: f"{API}\n") as driver, pytest.raises(OpenAIError) as caught:
        driver.call("models.retrieve", "m")
    output.error(caught.value)

    assert [] == output.leaks()


@pytest.mark.parametrize("bad", [{}, {"timeout": -1}, {"api_version": None}])
@pytest.mark.parametrize("credential", ["api_key", "azure_ad_token"])
def test_no_credential_of_azure_shows(kind: Kind, output: VisibleOutput, bad: dict[str, Any], credential: str) -> None:
    made: Any = AzureOpenAI if kind == "sync" else AsyncAzureOpenAI
    settings: Any = {credential: TOKEN, "azure_endpoint": "https://me.azure.example", "api_version": "v"} | bad
    try:
        client = made(**settings)
        output.take(client, client.config)
    except OpenAIError as error:
        output.error(error)

    assert [] == output.leaks()


def test_no_webhook_shows_its_secret(output: VisibleOutput, everything: dict[str, Any]) -> None:
    with Driver("sync", **everything) as driver, pytest.raises(OpenAIError) as caught:
        driver.client.webhooks.unwrap(
            b"{}", {"webhook-id": "m", "webhook-timestamp": "1", "webhook-signature": "v1,x"}, tolerance=1e12
        )
    output.error(caught.value)

    assert [] == output.leaks()


def echo(fault: Callable[[httpx.Request], httpx.Response]) -> Callable[[httpx.Request], httpx.Response]:
    """Answer as *fault*, with the key that was sent in the place of the client's."""

    def answer(request: httpx.Request) -> httpx.Response:
        response = fault(request)
        text = response.content.replace(API.encode(), POOLED.encode())
        headers = [pair for pair in response.headers.multi_items() if pair[0] != "content-length"]
        return httpx.Response(response.status_code, headers=headers, content=text)

    return answer


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("fault", range(len(FAULTS)))
@pytest.mark.parametrize("key", [POOLED, lambda: POOLED], ids=["text", "function"])
def test_no_fault_shows_the_key_of_an_endpoint(
    kind: Kind, output: VisibleOutput, everything: dict[str, Any], fault: int, key: Any
) -> None:
    settings: dict[str, Any] = everything | {
        "circuit_breaker": CircuitBreaker(),
        "endpoints": [
            Endpoint("https://a.example/v1", key, api_key_header="X-Key" if key == POOLED else None),
            Endpoint("https://b.example/v1", key, priority=1, rate_limits=RateLimits(requests_per_minute=600)),
        ],
    }
    with Driver(kind, httpx.MockTransport(echo(FAULTS[fault])), **settings) as driver:
        with pytest.raises(OpenAIError) as caught:
            driver.events(driver.call("chat.completions.create", model="m", messages=[], stream=True))
        output.take(driver.client, driver.client.config, driver.client._executor.conduct, *settings["endpoints"])
        output.take(driver.client.health(), driver.client.config.explained(), Endpoints(settings["endpoints"]))
    output.error(caught.value)

    assert len(output.found) > 50
    assert [] == output.leaks()


BAD_FIELDS: tuple[dict[str, Any], ...] = (
    {"priority": -1},
    {"priority": "first"},
    {"weight": 0},
    {"rate_limits": 5},
    {"rate_limits": {"": RateLimits()}},
    {"api_key": POOLED.encode()},
    {"api_key": [POOLED]},
    {"api_key": POOLED.encode(), "rate_limits": 5},
)


@pytest.mark.parametrize("bad", BAD_FIELDS, ids=str)
def test_no_refused_endpoint_shows_its_key(output: VisibleOutput, bad: dict[str, Any]) -> None:
    settings: dict[str, Any] = {"base_url": f"https://me:{PASSWORD}@a.example/v1", "api_key": POOLED} | bad
    with pytest.raises(OpenAIError) as caught:
        Endpoint(**settings)
    output.error(caught.value)

    assert [] == output.leaks()


@pytest.mark.parametrize("bad", [{"base_url": "ftp://a.example"}, {"base_url": "http://a.example"}, {"timeout": -1}])
def test_no_client_that_refuses_endpoints_shows_their_keys(
    kind: Kind, output: VisibleOutput, bad: dict[str, Any]
) -> None:
    pool = [Endpoint(bad.get("base_url", "https://a.example/v1"), POOLED)]
    with pytest.raises(OpenAIError) as caught:
        Driver(kind, endpoints=pool, **{name: value for name, value in bad.items() if name != "base_url"})
    output.error(caught.value)

    assert [] == output.leaks()


@pytest.mark.parametrize(
    "bad",
    [{"account": ""}, {"when_down": "never"}, {"processes": 0}, {"lease": 60}, {"timeout": -1}, {"url": "http"}, {}],
    ids=str,
)
@pytest.mark.parametrize("place", [f":{PASSWORD}@127.0.0.1:1/0", f"127.0.0.1:1/0?password={PASSWORD}"])
def test_no_ledger_shows_its_password(output: VisibleOutput, bad: dict[str, Any], place: str) -> None:
    pytest.importorskip("redis")
    settings: dict[str, Any] = {"url": f"redis://{place}"} | bad
    if "url" in bad:
        settings["url"] += f"://{place}"
    try:
        ledger = SharedLedger(**settings)
    except OpenAIError as error:
        output.error(error)
    else:
        limiter = RateLimiter(RateLimits(requests_per_minute=60), shared=ledger)
        down = ledger.lease(LeaseRequest("", "p", 1, 0.25, ()))
        output.take(ledger, limiter, limiter.state(0.0), down)

    assert [] == output.leaks()
