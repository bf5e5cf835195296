"""Canaries: no output shows a credential of a provider or of an identity, whatever goes wrong, with both clients."""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_dual import AsyncBedrockOpenAI, BedrockOpenAI, HttpRequest, Middleware, OpenAIError
from openai_dual.providers import azure, bedrock, vertex
from tests.support.clients import Driver, Kind
from tests.support.visible_output import VisibleOutput

KEY, SECRET, SESSION, SUBJECT, ACCESS, GOOGLE = CANARIES = tuple(
    f"canary-{name}-5b1fd27a" for name in ("key", "secret", "session", "subject", "access", "google")
)
NOBODY: dict[str, Any] = {"api_key": None, "admin_api_key": None}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    credentials = tmp_path / "credentials"
    credentials.write_text(
        f"[default]\naws_access_key_id = AKID\naws_secret_access_key = {SECRET}\naws_session_token = {SESSION}\n"
    )
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(credentials))
    for name in ("AWS_BEARER_TOKEN_BEDROCK", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def output() -> Iterator[VisibleOutput]:
    logger, handler = logging.getLogger("openai_dual"), VisibleOutput(CANARIES)
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(1)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(level)


class GoogleCredentials:
    """Stands for google-auth's: it adds headers."""

    token = GOOGLE

    def before_request(self, transport: Any, method: str, url: str, headers: dict[str, str]) -> None:
        del transport, method, url
        headers["authorization"] = f"Bearer {GOOGLE}"


def identity(get_token: Callable[[], Any] = lambda: SUBJECT) -> dict[str, Any]:
    provider = {"token_type": "jwt", "get_token": get_token}
    return {"identity_provider_id": "idp", "service_account_id": "account", "provider": provider}


AWS: dict[str, Any] = {"region": "us-east-1"}
STATIC: dict[str, Any] = {"access_key_id": "AKID", "secret_access_key": SECRET, "session_token": SESSION}
WAYS: dict[str, Callable[[], dict[str, Any]]] = {
    "bedrock key": lambda: {"provider": bedrock(**AWS, api_key=KEY)},
    "bedrock function": lambda: {"provider": bedrock(**AWS, token_provider=lambda: KEY)},
    "bedrock static": lambda: {"provider": bedrock(**AWS, **STATIC)},
    "bedrock chain": lambda: {"provider": bedrock(**AWS)},
    "vertex function": lambda: {"provider": vertex(project="p", location="l", token_provider=lambda: GOOGLE)},
    "vertex credentials": lambda: {"provider": vertex(project="p", location="l", credentials=GoogleCredentials())},
    "azure key": lambda: {"provider": azure(azure_endpoint="https://me.openai.azure.com/openai/v1", api_key=KEY)},
    "azure token": lambda: {
        "provider": azure(azure_endpoint="https://me.openai.azure.com/openai/v1", azure_ad_token=KEY)
    },
    "identity": lambda: {"workload_identity": identity()},
}


def echo(request: httpx.Request) -> str:
    """Return everything that a request says, as a server may do in its error."""
    headers = " ".join(f"{name}={value.rpartition(' ')[2]}" for name, value in request.headers.items())
    return f"{request.url} {headers}"


def exchanged(answer: Callable[[httpx.Request], httpx.Response]) -> Callable[[httpx.Request], httpx.Response]:
    def answered(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":
            return httpx.Response(200, json={"access_token": ACCESS, "expires_in": 3600})
        return answer(request)

    return answered


FAULTS: tuple[Any, ...] = (
    lambda request: httpx.Response(401, json={"error": {"message": echo(request)}}),
    lambda request: httpx.Response(403, json={"message": echo(request)}, headers={"x-amzn-errortype": "X:"}),
    lambda request: httpx.Response(500, text=echo(request)),
    lambda _: httpx.Response(200, text="not JSON", headers={"content-type": "text/html"}),
    lambda request: (_ for _ in ()).throw(httpx.ReadError("lost", request=request)),
    lambda request: httpx.Response(200, content=f'data: {{"error": {{"message": "{request.url}"}}}}\n\n'),
)


def everything(output: VisibleOutput) -> dict[str, Any]:
    def look(request: HttpRequest) -> HttpRequest:
        output.take(request)
        return request

    return {
        "middleware": Middleware(look),
        "hooks": output.take,
        "log_requests": True,
        "log_responses": True,
        "max_retries": 1,
    }


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("fault", range(len(FAULTS)))
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("stream", [False, True])
def test_no_fault_shows_a_credential(kind: Kind, output: VisibleOutput, way: str, fault: int, stream: bool) -> None:
    transport = httpx.MockTransport(exchanged(FAULTS[fault]))
    with Driver(kind, transport, **NOBODY | WAYS[way]() | everything(output)) as driver:
        with pytest.raises(OpenAIError) as caught:
            driver.events(driver.call("chat.completions.create", model="m", messages=[], stream=stream))
        output.take(driver.client, driver.client.config, driver.client._executor.conduct)
        output.take(driver.client.config.provider, driver.client.config.explained(), driver.client.health())
        output.take(driver.client._executor.conduct.defaults.signer)
    output.error(caught.value)

    assert len(output.found) > 40
    assert [] == output.leaks()


EXCHANGES: tuple[Any, ...] = (
    lambda body: httpx.Response(400, json={"error": "invalid_grant", "error_description": body}),
    lambda body: httpx.Response(500, text=body),
    lambda body: httpx.Response(200, text=f"{body} {ACCESS}"),
    lambda _: httpx.Response(200, json={"access_token": ACCESS, "expires_in": "soon"}),
    lambda _: httpx.Response(200, json={"access_token": f"{ACCESS}\n", "expires_in": 3}),
    lambda _: httpx.Response(200, json={"access_token": [ACCESS], "expires_in": 3}),
)


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("reply", range(len(EXCHANGES)))
def test_no_fault_of_an_exchange_shows_a_token(kind: Kind, output: VisibleOutput, reply: int) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        made: httpx.Response = EXCHANGES[reply](json.loads(request.content)["subject_token"])
        return made

    settings = NOBODY | {"workload_identity": identity()} | everything(output)
    with Driver(kind, httpx.MockTransport(answer), **settings) as driver:
        with pytest.raises(OpenAIError) as caught:
            driver.call("models.retrieve", "m")
        output.take(driver.client, driver.client.config)
    error: Any = caught.value
    output.error(error)
    output.found += [repr(error.response.content), repr(error.response.request.content), repr(error.body)]

    assert [] == output.leaks()


def test_no_exception_of_a_function_shows_a_token(kind: Kind, output: VisibleOutput) -> None:
    async def later() -> str:
        return SUBJECT

    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("lost", request=request)

    function = later if kind == "async" else lambda: SUBJECT
    with (
        Driver(kind, httpx.MockTransport(lost), **NOBODY, workload_identity=identity(function)) as driver,
        pytest.raises(OpenAIError) as caught,
    ):
        driver.call("models.retrieve", "m")
    output.error(caught.value)

    assert [] == output.leaks()


REFUSED: tuple[Callable[[], Any], ...] = (
    lambda: bedrock(region="nowhere", api_key=KEY),
    lambda: bedrock(region="us-east-1", api_key=f"{KEY}\n{KEY}"),
    lambda: bedrock(region="us-east-1", api_key=KEY, **STATIC),
    lambda: bedrock(region="us-east-1", secret_access_key=SECRET),
    lambda: bedrock(region="us-east-1", access_key_id="AKID", secret_access_key=SECRET, session_token=" "),
    lambda: bedrock(region="nowhere", **STATIC),
    lambda: vertex(project="p", location="l", base_url=f"https://user:{KEY}@host"),
    lambda: azure(azure_endpoint="https:nowhere", api_key=KEY),
    lambda: azure(azure_endpoint="https://me.openai.azure.com/openai/v1", api_key=f"{KEY}\n"),
    lambda: azure(azure_endpoint="https://me.openai.azure.com/openai/v1", azure_ad_token=f"{KEY}\n"),
    lambda: BedrockOpenAI(aws_region="nowhere", aws_access_key_id="AKID", aws_secret_access_key=SECRET),
    lambda: AsyncBedrockOpenAI(aws_region="nowhere", api_key=KEY),
    lambda: BedrockOpenAI(aws_region="us-east-1", api_key=KEY, timeout=-1),
    lambda: BedrockOpenAI(aws_region="us-east-1", api_key=KEY).with_options(aws_session_token=SESSION),
)


@pytest.mark.parametrize("refused", range(len(REFUSED)))
def test_no_refusal_of_settings_shows_a_credential(output: VisibleOutput, refused: int) -> None:
    with pytest.raises(OpenAIError) as caught:
        REFUSED[refused]()
    output.error(caught.value)

    assert [] == output.leaks()


@pytest.mark.parametrize("way", WAYS)
def test_no_client_and_no_provider_shows_its_credential(kind: Kind, output: VisibleOutput, way: str) -> None:
    given = WAYS[way]()
    output.take(*given.values())
    with Driver(
        kind, httpx.MockTransport(exchanged(lambda _: httpx.Response(200, json={"id": "m"}))), **NOBODY | given
    ) as driver:
        driver.call("models.retrieve", "m")
        output.take(driver.client, driver.client.config, driver.client._executor, vars(driver.client))
        output.take(*vars(driver.client._executor.conduct.defaults.signer).values())
        for value in (driver.client, driver.client.config, given):
            try:
                output.found.append(repr(pickle.dumps(value)))
            except (TypeError, AttributeError, pickle.PicklingError):
                continue

    assert [] == output.leaks()


def test_no_span_has_a_credential(kind: Kind, output: VisibleOutput) -> None:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    from openai_dual.observe import Tracing

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    for way in WAYS.values():
        settings = NOBODY | way() | {"tracing": Tracing(provider)}
        with Driver(kind, httpx.MockTransport(exchanged(FAULTS[0])), **settings) as driver, pytest.raises(OpenAIError):
            driver.call("models.retrieve", "m")
    output.found += [span.to_json() for span in exporter.get_finished_spans()]

    assert len(output.found) >= len(WAYS)
    assert [] == output.leaks()


def test_no_cassette_has_a_credential() -> None:
    from openai_dual.redaction import REDACTION

    exchange = {"subject_token": SUBJECT, "access_token": ACCESS}
    headers = {"Authorization": KEY, "X-Amz-Security-Token": SESSION, "api-key": KEY}

    assert {"***"} == {*REDACTION.json(exchange).values()} | {*REDACTION.headers(headers).values()}
