"""Settings that are assigned to a client that exists: they take effect, or are refused. Covers: properties."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_dual import AsyncOpenAI, AzureOpenAI, ConfigurationError, OpenAI, Timeout
from openai_dual.core.telemetry.hooks import RetryEvent
from tests.support.clients import Driver

Open = Callable[..., Driver]


class Service:
    """Answer with each of *statuses* in turn, then with 200; record the requests."""

    def __init__(self, *statuses: int) -> None:
        self._statuses = iter(statuses)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(next(self._statuses, 200), json={"id": "m"})


def sent(driver: Driver, service: Service) -> httpx.Request:
    driver.call("models.retrieve", "m")
    return service.requests[-1]


@pytest.mark.parametrize(
    ("name", "value", "header", "expected"),
    [
        ("api_key", "new", "authorization", "Bearer new"),
        ("api_key", lambda: "from-function", "authorization", "Bearer from-function"),
        ("organization", "org", "openai-organization", "org"),
        ("project", "proj", "openai-project", "proj"),
        ("default_headers", {"x-own": "1"}, "x-own", "1"),
    ],
)
def test_an_assigned_setting_is_sent(dual: Open, name: str, value: Any, header: str, expected: str) -> None:
    service = Service()
    driver = dual(service)
    assert expected != sent(driver, service).headers.get(header)
    setattr(driver.client, name, value)

    assert expected == sent(driver, service).headers[header]
    assert value == getattr(driver.client, name)


def test_an_assigned_url_and_query_are_used(dual: Open) -> None:
    service = Service()
    driver = dual(service)
    driver.client.base_url = "https://other.example/v2/"
    driver.client.default_query = {"a": "1"}

    assert "https://other.example/v2/models/m?a=1" == str(sent(driver, service).url)
    assert "https://other.example/v2" == driver.client.base_url


def test_assigned_retries_and_timeouts_count(dual: Open, waits: list[float]) -> None:
    service = Service(500, 500)
    driver = dual(service)
    driver.client.max_retries = 2
    driver.client.timeout = Timeout(7, connect=3)
    driver.call("models.retrieve", "m")

    assert [3, 2] == [len(service.requests), len(waits)]
    assert {"connect": 3, "read": 7, "write": 7, "pool": 7} == service.requests[-1].extensions["timeout"]
    assert (2, Timeout(7, connect=3)) == (driver.client.max_retries, driver.client.timeout)


def test_a_key_that_is_assigned_between_attempts_is_used_by_the_next(dual: Open, waits: list[float]) -> None:
    service = Service(500)

    def renew(event: object) -> None:
        if isinstance(event, RetryEvent):
            driver.client.api_key = "second"

    driver = dual(service, max_retries=1, hooks=renew, api_key="first")
    driver.call("chat.completions.create", model="m", messages=[])

    first, second = service.requests
    assert ["Bearer first", "Bearer second"] == [each.headers["authorization"] for each in service.requests]
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
    assert first.content == second.content
    assert waits


def test_a_copy_has_settings_of_its_own(dual: Open) -> None:
    service = Service()
    driver = dual(service, api_key="first")
    copy = driver.client.with_options(timeout=5)
    driver.client.api_key = "second"

    assert ("second", "first") == (driver.client.api_key, copy.api_key)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("api_key", ""),
        ("api_key", 5),
        ("base_url", "no url"),
        ("base_url", None),
        ("base_url", "http://public.example"),
        ("max_retries", -1),
        ("timeout", "soon"),
        ("organization", "two\nlines"),
        ("default_headers", {"a": 5}),
    ],
)
def test_a_bad_value_is_refused_and_changes_nothing(name: str, value: Any) -> None:
    client = OpenAI(api_key="key")
    before = getattr(client, name)
    with pytest.raises(ConfigurationError, match=f"^{name}") as caught:
        setattr(client, name, value)

    assert before == getattr(client, name)
    assert name == caught.value.setting


def test_the_only_key_cannot_be_removed() -> None:
    client = OpenAI(api_key="key", admin_api_key="admin")
    client.api_key = None
    with pytest.raises(ConfigurationError, match=r"^api_key"):
        client.admin_api_key = None

    assert (None, "admin") == (client.api_key, client.admin_api_key)


@pytest.mark.parametrize("Client", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize("name", ["max_retry", "apikey", "proxy", "verify"])
def test_a_name_that_is_no_setting_is_refused(Client: Any, name: str) -> None:  # noqa: N803 (a class)
    with pytest.raises(AttributeError, match=name):
        setattr(Client(api_key="key"), name, 1)


def test_settings_that_can_only_be_given_are_refused() -> None:
    with pytest.raises(AttributeError):
        OpenAI(api_key="key").circuit_breaker = None  # type: ignore[misc]  # the mistake that is tested


def test_a_subclass_may_have_attributes_of_its_own() -> None:
    class Tenant(OpenAI):
        pass

    client: Any = Tenant(api_key="key")
    client.tenant = "a"

    assert "a" == client.tenant


def test_azure_keeps_its_addresses() -> None:
    service = Service()
    client = AzureOpenAI(
        azure_endpoint="https://one.example",
        api_version="v",
        api_key="first",
        http_client=httpx.Client(transport=httpx.MockTransport(service)),
    )
    client.api_key = "second"
    client.chat.completions.create(model="m", messages=[])

    assert "second" == service.requests[-1].headers["api-key"]
    assert "/openai/deployments/m/chat/completions" == service.requests[-1].url.path


def test_a_secret_shows_in_no_repr() -> None:
    client = OpenAI(api_key="sk-first")
    client.api_key = "sk-assigned-secret"
    client.webhook_secret = "whsec_assigned"
    shown = f"{client!r} {vars(client)!r} {client.config!r} {client.health()!r}"

    assert [] == [secret for secret in ("sk-assigned-secret", "whsec_assigned") if secret in shown]
