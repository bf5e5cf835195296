"""No output shows a credential, with all outputs enabled and every kind of failure."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openai_dual import AsyncAzureOpenAI, AzureOpenAI, HttpRequest, Middleware, OpenAIError
from openai_dual.emulator import Emulator
from tests.support.clients import Driver, Kind
from tests.support.visible_output import VisibleOutput

API, ADMIN, WEBHOOK, TOKEN = (f"canary-{name}-8d21f0c4" for name in ("api", "admin", "webhook", "token"))
CANARIES = (API, ADMIN, WEBHOOK, TOKEN)


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
