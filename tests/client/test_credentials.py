"""Keys that change, several tenants on one pool, Azure credentials."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Barrier, Event, Semaphore
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_dual import (
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AuthenticationError,
    AzureOpenAI,
    CallCancelledError,
    CancelToken,
    ClientClosedError,
    ConfigurationError,
    DeadlineExceededError,
    OpenAI,
    OpenAIError,
)
from openai_dual.client.key_providers import AsyncSingleFlightKey, SingleFlightKey
from tests.support.clients import Driver, Kind
from tests.support.running_calls import PATIENCE, BackgroundClient


class Service:
    """Answer with the statuses given, then 200; `requests` has what came."""

    def __init__(self, *statuses: int) -> None:
        self._statuses = iter(statuses)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(next(self._statuses, 200), json={"id": "x", "data": []})

    @property
    def keys(self) -> list[str]:
        return [request.headers["authorization"] for request in self.requests]


def numbered(kind: Kind) -> Callable[[], Any]:
    """Make a function that gives another key each time, an async one for the async client."""
    numbers = iter(range(100))
    if kind == "sync":
        return lambda: f"key-{next(numbers)}"

    async def give() -> str:
        return f"key-{next(numbers)}"

    return give


def test_a_refused_key_is_asked_for_anew_once(kind: Kind) -> None:
    service = Service(401)
    with Driver(kind, httpx.MockTransport(service), api_key=numbered(kind)) as driver:
        driver.call("models.retrieve", "m")

    assert ["Bearer key-0", "Bearer key-1"] == service.keys


@pytest.mark.parametrize(("key", "sent"), [(None, 2), ("fixed-key", 1)])
def test_a_key_that_stays_refused_is_an_error(kind: Kind, key: str | None, sent: int) -> None:
    service = Service(*[401] * 9)
    with (
        Driver(kind, httpx.MockTransport(service), api_key=key or numbered(kind), max_retries=5) as driver,
        pytest.raises(AuthenticationError) as caught,
    ):
        driver.call("models.retrieve", "m")

    assert (sent, sent) == (len(service.requests), caught.value.attempts)


def test_a_renewed_key_leaves_the_retries_as_they_are(kind: Kind, waits: list[float]) -> None:
    service = Service(500, 401, 500)
    with Driver(kind, httpx.MockTransport(service), api_key=numbered(kind), max_retries=2) as driver:
        driver.call("models.retrieve", "m")

    assert [f"Bearer key-{number}" for number in range(4)] == service.keys
    assert waits


def test_threads_share_one_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, go, arrived, numbers = Event(), Event(), Semaphore(0), iter(range(9))
    result = Future.result

    def wait(answer: Future[Any], timeout: float | None = None) -> Any:
        arrived.release()
        return result(answer, timeout)

    def give() -> str:
        asked.set()
        go.wait(10)
        return f"key-{next(numbers)}"

    shared = SingleFlightKey(give)
    monkeypatch.setattr("openai_dual.client.key_providers.Future.result", wait)
    with ThreadPoolExecutor(4) as pool:
        first = pool.submit(shared)
        asked.wait(10)
        others = [pool.submit(shared) for _ in range(3)]
        assert all(arrived.acquire(timeout=10) for _ in others)
        go.set()
        keys = {each.result(10).reveal() for each in [first, *others]}

    assert ({"key-0"}, "key-1") == (keys, shared().reveal())


def test_tasks_share_one_asking_and_its_error() -> None:
    numbers = iter(range(9))

    async def give() -> str:
        number = next(numbers)
        await asyncio.sleep(0)
        if number == 1:
            raise LookupError
        return f"key-{number}"

    async def run() -> list[Any]:
        shared = AsyncSingleFlightKey(give)
        first = await asyncio.gather(*(shared() for _ in range(3)))
        second = await asyncio.gather(*(shared() for _ in range(3)), return_exceptions=True)
        waiting, cancelled = asyncio.create_task(shared()), asyncio.create_task(shared())
        await asyncio.sleep(0)
        cancelled.cancel()
        return [{each.reveal() for each in first}, {type(each) for each in second}, (await waiting).reveal()]

    assert [{"key-0"}, {LookupError}, "key-2"] == asyncio.run(run())


def test_a_function_that_needs_the_key_itself_is_refused(kind: Kind) -> None:
    def ask() -> Any:
        return driver.client.models.retrieve("m")

    async def aask() -> Any:
        return await driver.client.models.retrieve("m")

    expected = r"^api_key: expected a function that makes no call"
    with (
        Driver(kind, httpx.MockTransport(Service()), api_key=ask if kind == "sync" else aask) as driver,
        pytest.raises(ConfigurationError, match=expected),
    ):
        driver.call("models.retrieve", "m")


def never(asked: Event) -> Callable[[], Any]:
    async def give() -> str:
        asked.set()
        await asyncio.Event().wait()
        raise AssertionError("nobody gives it")

    return give


def test_an_async_key_that_does_not_come_is_not_waited_for_beyond_the_deadline() -> None:
    service = Service()
    with (
        Driver("async", httpx.MockTransport(service), api_key=never(Event()), max_retries=3) as driver,
        pytest.raises(DeadlineExceededError) as caught,
    ):
        driver.call("models.retrieve", "m", deadline=0.01)

    assert (False, []) == (caught.value.sent, service.requests)


@pytest.mark.parametrize("how", [CallCancelledError, ClientClosedError])
def test_an_async_key_that_does_not_come_is_not_waited_for_beyond_the_call(how: type[OpenAIError]) -> None:
    asked, token = Event(), CancelToken()
    with BackgroundClient("async", api_key=never(asked)) as here:
        work = here.begin(lambda: here.client.models.retrieve("m", cancel=token))
        asked.wait(PATIENCE)
        if how is CallCancelledError:
            token.cancel()
        else:
            here.do(here.client.close)

        assert how is type(work.exception(PATIENCE))


def test_a_copy_asks_with_its_original(kind: Kind) -> None:
    with Driver(kind, api_key=numbered(kind)) as driver:
        copy = driver.client.with_options(timeout=3)
        other = driver.client.with_options(api_key=numbered(kind))

        assert driver.client._executor.conduct.defaults.provider is copy._executor.conduct.defaults.provider
        assert driver.client._executor.conduct.defaults.provider is not other._executor.conduct.defaults.provider


TENANTS = st.lists(st.integers(0, 4), min_size=1, max_size=24)


@settings(max_examples=25, deadline=None)
@given(TENANTS)
def test_threads_of_tenants_on_one_pool_never_mix_headers(order: list[int]) -> None:
    service = Service()
    start = Barrier(len(order))
    with OpenAI(api_key="key-none", http_client=httpx.Client(transport=httpx.MockTransport(service))) as client:
        tenants = [
            client.with_options(
                api_key=f"key-{number}", organization=f"org-{number}", default_headers={"X-T": f"{number}"}
            )
            for number in range(5)
        ]

        def call(number: int) -> None:
            start.wait(10)
            tenants[number].models.retrieve(f"m-{number}")

        with ThreadPoolExecutor(len(order)) as pool:
            list(pool.map(call, order))

    check_tenants(service, order)


@settings(max_examples=25, deadline=None)
@given(TENANTS)
def test_tasks_of_tenants_on_one_pool_never_mix_headers(order: list[int]) -> None:
    service = Service()

    async def key_of(number: int) -> str:
        await asyncio.sleep(0)
        return f"key-{number}"

    async def run() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(service))
        async with AsyncOpenAI(api_key="key-none", http_client=http_client) as client:
            tenants = [
                client.with_options(
                    api_key=partial(key_of, number),
                    organization=f"org-{number}",
                    default_headers={"X-T": f"{number}"},
                )
                for number in range(5)
            ]
            await asyncio.gather(*(tenants[number].models.retrieve(f"m-{number}") for number in order))

    asyncio.run(run())
    check_tenants(service, order)


def check_tenants(service: Service, order: list[int]) -> None:
    found = [
        (
            request.url.path[-1],
            request.headers["authorization"],
            request.headers["openai-organization"],
            request.headers["x-t"],
        )
        for request in service.requests
    ]
    assert sorted((str(n), f"Bearer key-{n}", f"org-{n}", str(n)) for n in order) == sorted(found)


def azure(kind: Kind, service: Service, **given: Any) -> Any:
    client: Any = httpx.Client if kind == "sync" else httpx.AsyncClient
    made: Any = AzureOpenAI if kind == "sync" else AsyncAzureOpenAI
    return made(http_client=client(transport=httpx.MockTransport(service)), **given)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_VERSION", "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"):
        monkeypatch.delenv(name, raising=False)


def asked(kind: Kind, **given: Any) -> httpx.Request:
    """Return the request of a chat with a client of Azure."""
    service = Service()
    with Driver(kind) as driver:
        driver.client = azure(kind, service, **given)
        driver.call("chat.completions.create", model="gpt 4", messages=[])
    return service.requests[0]


HERE = {"azure_endpoint": "https://me.azure.example/", "api_version": "2024-10-21"}


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        (HERE, "https://me.azure.example/openai/deployments/gpt%204/chat/completions?api-version=2024-10-21"),
        (
            {**HERE, "azure_deployment": "mine"},
            "https://me.azure.example/openai/deployments/mine/chat/completions?api-version=2024-10-21",
        ),
        (
            {"base_url": "https://gateway.example/x/deployments/d?tenant=1", "api_version": "v"},
            "https://gateway.example/x/deployments/d/chat/completions?tenant=1&api-version=v",
        ),
    ],
)
def test_azure_has_its_addresses(kind: Kind, settings: dict[str, Any], url: str) -> None:
    assert url == str(asked(kind, api_key="azure-key", **settings).url)


def test_azure_has_no_deployment_for_what_belongs_to_the_resource(kind: Kind) -> None:
    service = Service()
    with Driver(kind) as driver:
        driver.client = azure(kind, service, api_key="azure-key", azure_deployment="mine", **HERE)
        driver.call("files.retrieve", "file-1")

    assert "/openai/files/file-1" == service.requests[0].url.path


async def _async_token() -> str:
    return "ad-token"


@pytest.mark.parametrize(
    ("settings", "headers"),
    [
        ({"api_key": "azure-key"}, ("azure-key", None)),
        ({"azure_ad_token": "ad-token"}, (None, "Bearer ad-token")),
        ({"azure_ad_token_provider": lambda: "ad-token"}, (None, "Bearer ad-token")),
        ({"api_key": "azure-key", "azure_ad_token": "ad-token"}, (None, "Bearer ad-token")),
    ],
)
def test_azure_has_its_credentials(kind: Kind, settings: dict[str, Any], headers: tuple[Any, Any]) -> None:
    sent = asked(kind, **HERE, **settings).headers

    assert headers == (sent.get("api-key"), sent.get("authorization"))


def test_azure_awaits_its_token() -> None:
    assert "Bearer ad-token" == asked("async", **HERE, azure_ad_token_provider=_async_token).headers["authorization"]


def test_azure_takes_its_own_environment_and_not_that_of_the_service(
    kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_BASE_URL"):
        monkeypatch.setenv(name, "https://of-the-service.example")
    for missing in ("azure_endpoint", "api_version", "api_key"):
        with pytest.raises(ConfigurationError, match=f"^{missing}: "):
            azure(kind, Service())
        variable = {"api_version": "OPENAI_API_VERSION", "azure_endpoint": "AZURE_OPENAI_ENDPOINT"}.get(missing, "")
        if variable:
            monkeypatch.setenv(variable, "https://azure.example")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    request = asked(kind)

    assert ("azure.example", "azure-key") == (request.url.host, request.headers["api-key"])
    assert not any("of-the-service" in value for value in request.headers.values())
    made: Any = AzureOpenAI if kind == "sync" else AsyncAzureOpenAI
    assert "https://azure.example/openai?api-version=https%3A%2F%2Fazure.example" == made.from_env().base_url


def test_azure_refuses_settings_that_there_are_not(kind: Kind) -> None:
    made: Any = AzureOpenAI if kind == "sync" else AsyncAzureOpenAI
    with pytest.raises(ConfigurationError, match=r"^timeuot: there is no such setting; did you mean timeout\?$"):
        made(azure_endpoint="https://azure.example", api_version="1", api_key="k", timeuot=5)


def test_a_gateway_may_have_the_key_in_another_header(kind: Kind) -> None:
    service = Service()
    with Driver(kind, httpx.MockTransport(service), api_key="gateway-key", api_key_header="X-Api-Key") as driver:
        driver.call("models.retrieve", "m")
        driver.call("admin.organization.projects.retrieve", "p")

    headers = [(each.headers.get("x-api-key"), each.headers.get("authorization")) for each in service.requests]
    assert [("gateway-key", None), (None, "Bearer key-of-the-admin")] == headers
    with pytest.raises(ConfigurationError, match=r"^api_key_header: "):
        OpenAI(api_key=lambda: "k", api_key_header="api-key")
