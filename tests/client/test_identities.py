"""Workload identities of clients: the exchange, its errors, and the calls that need its token. Both clients.

Covers: core.calls.identities, core.execution.token_exchange.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import httpx
import pytest

from openai_dual import (
    APIConnectionError,
    APIResponseValidationError,
    AuthenticationError,
    InternalServerError,
    OAuthError,
    SubjectTokenProviderError,
)
from openai_dual.auth import x509_workload_identity
from tests.support.clients import Driver, Kind
from tests.support.websocket_server import Peer, websocket_server

NOBODY: dict[str, Any] = {"api_key": None, "admin_api_key": None}
TOKEN_URL, X509_TOKEN_URL = "https://auth.openai.com/oauth/token", "https://mtls.auth.openai.com/oauth/token"
GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
X509: Any = x509_workload_identity(identity_provider_id="idp", service_account_id="account")
CHOICE = '{"index": 0, "delta": {}, "finish_reason": "stop"}'
EVENTS = f'data: {{"id": "c", "choices": [{CHOICE}]}}\n\ndata: [DONE]\n\n'
JWT = "urn:ietf:params:oauth:token-type:jwt"


def identity(get_token: Callable[[], Any] = lambda: "subject-token-1", **more: Any) -> Any:
    provider = {"token_type": "jwt", "get_token": get_token}
    return {"identity_provider_id": "idp", "service_account_id": "account", "provider": provider, **more}


class Service:
    """OpenAI with its token endpoint: it accepts the newest token only."""

    def __init__(self, *exchanges: httpx.Response | Exception | int, lifetime: float = 3600) -> None:
        self.exchanges: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self.revoked = 0
        self.replies = list(exchanges)
        self._lifetime = lifetime

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":
            return self._exchange(request)
        self.calls.append(request)
        if request.headers.get("authorization") != f"Bearer {self.token}" or self.revoked > 0:
            self.revoked -= 1
            return httpx.Response(401, json={"error": {"message": "no", "code": "token_expired"}})
        return httpx.Response(200, json={"id": "m"})

    @property
    def token(self) -> str:
        return f"token-{len(self.exchanges)}"

    def _exchange(self, request: httpx.Request) -> httpx.Response:
        assert request.headers.get("authorization") is None
        self.exchanges.append(request)
        if self.replies:
            reply = self.replies.pop(0)
            if isinstance(reply, Exception):
                raise reply
            return httpx.Response(reply) if isinstance(reply, int) else reply
        token = {"access_token": self.token, "expires_in": self._lifetime, "token_type": "Bearer"}
        return httpx.Response(200, json=token)

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(request.content) for request in self.exchanges]


def opened(kind: Kind, service: Service, given: Any = None, **options: Any) -> Driver:
    settings = NOBODY | {"workload_identity": given or identity()} | options
    return Driver(kind, httpx.MockTransport(service), **settings)


def test_a_token_of_the_platform_becomes_one_of_openai(kind: Kind) -> None:
    service = Service()
    with opened(kind, service) as driver:
        for _ in range(2):
            driver.call("models.retrieve", "m")
        driver.finish(driver.client.with_options(timeout=3).models.retrieve("m"))

    assert [TOKEN_URL] == [str(request.url) for request in service.exchanges]
    assert [
        {
            "grant_type": GRANT,
            "subject_token": "subject-token-1",
            "subject_token_type": JWT,
            "identity_provider_id": "idp",
            "service_account_id": "account",
        }
    ] == service.bodies
    assert {phase: 10 if phase != "connect" else 5 for phase in ("connect", "read", "write", "pool")} == (
        service.exchanges[0].extensions["timeout"]
    )
    assert 3 == len(service.calls)


def test_a_stream_and_an_async_function_have_a_token_too(kind: Kind) -> None:
    async def later() -> str:
        return "subject-token-2"

    class Streaming(Service):
        def __call__(self, request: httpx.Request) -> httpx.Response:
            found = super().__call__(request)
            return found if request.url.path == "/oauth/token" else httpx.Response(200, text=EVENTS)

    service = Streaming()
    function = later if kind == "async" else lambda: "subject-token-2"
    with opened(kind, service, identity(function)) as driver:
        stream = driver.call("chat.completions.create", model="m", messages=[], stream=True)

        assert ["c"] == [chunk.id for chunk in driver.events(stream)]
    assert "subject-token-2" == service.bodies[0]["subject_token"]


def test_a_refused_token_is_exchanged_again_once(kind: Kind) -> None:
    service = Service()
    with opened(kind, service) as driver:
        driver.call("models.retrieve", "m")
        service.revoked = 1
        driver.call("models.retrieve", "m")
        service.revoked = 5
        with pytest.raises(AuthenticationError):
            driver.call("models.retrieve", "m")

    assert (5, 3) == (len(service.calls), len(service.exchanges))


def test_many_calls_at_once_wait_for_one_exchange(kind: Kind) -> None:
    service = Service()
    with opened(kind, service) as driver:
        if kind == "sync":
            barrier = Barrier(8)

            def call(_: int) -> Any:
                barrier.wait()
                return driver.client.models.retrieve("m")

            with ThreadPoolExecutor(8) as pool:
                found = [*pool.map(call, range(8))]
        else:

            async def calls() -> list[Any]:
                return await asyncio.gather(*(driver.client.models.retrieve("m") for _ in range(8)))

            found = driver.finish(calls())

    assert (8, 8, 1) == (len(found), len(service.calls), len(service.exchanges))


def test_an_own_credential_of_a_call_and_the_admin_key_need_no_token(kind: Kind) -> None:
    service = Service()
    with opened(kind, service, admin_api_key="admin") as driver:
        for path, headers in (("/x", {"Authorization": "Bearer own"}), ("https://other.example/x", {})):
            with pytest.raises(AuthenticationError):
                driver.call("get", path, extra_headers=headers)
        with pytest.raises(AuthenticationError):
            driver.call("admin.organization.projects.retrieve", "p")

    sent = [request.headers.get("authorization") for request in service.calls]
    assert ["Bearer own", None, "Bearer admin"] == sent
    assert [] == service.exchanges


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_identity_is_typed_and_not_tried_again(kind: Kind, status: int) -> None:
    error = {"error": "invalid_grant", "error_description": "No rule matches subject-token-1."}
    service = Service(httpx.Response(status, json=error))
    with opened(kind, service, max_retries=3) as driver, pytest.raises(OAuthError) as caught:
        driver.call("models.retrieve", "m")

    assert (status, "invalid_grant", "No rule matches ***.") == (
        caught.value.status_code,
        caught.value.error,
        caught.value.message,
    )
    assert (1, []) == (len(service.exchanges), service.calls)


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("fault", [httpx.ConnectError("lost"), 503, 429, 408])
def test_a_fault_of_the_exchange_is_retried_twice(kind: Kind, fault: Any) -> None:
    service = Service(fault, fault)
    with opened(kind, service, max_retries=5) as driver:
        driver.call("models.retrieve", "m")

    assert (3, 1) == (len(service.exchanges), len(service.calls))


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize(("retries", "exchanges"), [(0, 1), (1, 2), (5, 3)])
def test_then_it_ends_the_call(kind: Kind, retries: int, exchanges: int) -> None:
    for fault, error in ((httpx.ConnectError("lost"), APIConnectionError), (503, InternalServerError)):
        service = Service(*[fault] * 9)
        with opened(kind, service, max_retries=retries) as driver, pytest.raises(error) as caught:
            driver.call("chat.completions.create", model="m", messages=[])

        assert (exchanges, [], False) == (len(service.exchanges), service.calls, caught.value.retryable)


def test_waits_between_exchanges_double_or_are_those_asked_for(kind: Kind, waits: list[float]) -> None:
    service = Service(httpx.Response(500), httpx.Response(500, headers={"retry-after": "3"}))
    with opened(kind, service, max_retries=5) as driver:
        driver.call("models.retrieve", "m")

    assert [0.5, 3] == waits


@pytest.mark.usefixtures("waits")
def test_a_hint_that_is_too_long_ends_it(kind: Kind) -> None:
    service = Service(httpx.Response(429, headers={"retry-after": "3600"}))
    with opened(kind, service, max_retries=5) as driver, pytest.raises(OAuthError.__mro__[2]):
        driver.call("models.retrieve", "m")

    assert 1 == len(service.exchanges)


VALID = {"access_token": "token", "expires_in": 60}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"<html>",
        b"{}",
        *(
            json.dumps(VALID | more).encode()
            for more in (
                {"access_token": ""},
                {"access_token": "two words"},
                {"access_token": 3},
                {"expires_in": 0},
                {"expires_in": "60"},
                {"expires_in": True},
                {"expires_in": float("inf")},
                {"expires_in": -1},
                {"token_type": "mac"},
                {"token_type": None},
            )
        ),
    ],
)
def test_a_response_without_a_valid_token_is_an_error(kind: Kind, body: bytes) -> None:
    service = Service(httpx.Response(200, content=body))
    with (
        opened(kind, service) as driver,
        pytest.raises(APIResponseValidationError, match="workload identity") as caught,
    ):
        driver.call("models.retrieve", "m")

    assert b"" == caught.value.response.content
    assert [] == service.calls


@pytest.mark.parametrize("token", ["", " ", None, 3])
def test_a_function_without_a_token_is_an_error(kind: Kind, token: Any) -> None:
    service = Service()
    with opened(kind, service, identity(lambda: token)) as driver, pytest.raises(SubjectTokenProviderError):
        driver.call("models.retrieve", "m")

    assert ([], []) == (service.exchanges, service.calls)


def test_a_function_that_fails_is_the_cause(kind: Kind) -> None:
    def broken() -> str:
        raise KeyError("x")

    def ours() -> str:
        raise SubjectTokenProviderError("of a platform")

    with (
        opened(kind, Service(), identity(broken)) as driver,
        pytest.raises(SubjectTokenProviderError, match="KeyError") as caught,
    ):
        driver.call("models.retrieve", "m")
    with opened(kind, Service(), identity(ours)) as driver, pytest.raises(SubjectTokenProviderError, match="platform"):
        driver.call("models.retrieve", "m")

    assert isinstance(caught.value.__cause__, KeyError)


def test_redirects_of_the_exchange_are_not_followed(kind: Kind) -> None:
    service = Service(httpx.Response(307, headers={"location": "https://evil.example/oauth/token"}))
    with opened(kind, service) as driver, pytest.raises(AuthenticationError.__mro__[1]):
        driver.call("models.retrieve", "m")

    assert 1 == len(service.exchanges)


def test_a_websocket_is_opened_with_a_token(kind: Kind) -> None:
    service = Service()
    with websocket_server() as server, opened(kind, service, websocket_base_url=server.base_url) as driver:
        server.then((401, {}, "expired"), Peer.rest)
        driver.within(driver.client.realtime.connect(model="m"), lambda _: None)

    assert ["Bearer token-1", "Bearer token-2"] == [each.headers["authorization"] for each in server.handshakes]
    assert [TOKEN_URL] * 2 == [str(request.url) for request in service.exchanges]


def test_another_identity_of_a_copy_has_its_own_token(kind: Kind) -> None:
    service = Service()
    with opened(kind, service) as driver:
        driver.call("models.retrieve", "m")
        copy = driver.client.with_options(workload_identity=identity(lambda: "subject-token-2"))
        driver.finish(copy.models.retrieve("m"))

    assert ["subject-token-1", "subject-token-2"] == [body["subject_token"] for body in service.bodies]


def test_a_certificate_is_exchanged_without_a_subject_token(kind: Kind) -> None:
    service = Service()
    with opened(kind, service, X509) as driver:
        driver.call("models.retrieve", "m")

    assert [
        {
            "grant_type": GRANT,
            "subject_token_type": "urn:openai:params:oauth:token-type:x509",
            "identity_provider_id": "idp",
            "service_account_id": "account",
        }
    ] == service.bodies
    assert [X509_TOKEN_URL] == [str(request.url) for request in service.exchanges]
    assert ["https://mtls.api.openai.com/v1/models/m"] == [str(request.url) for request in service.calls]


def test_requests_of_a_certificate_are_pinned_to_their_origin(kind: Kind) -> None:
    service = Service()
    with opened(kind, service, X509) as driver:
        for path, headers in (
            ("https://other.example/x", {}),
            ("/x", {"Host": "other.example"}),
            ("/x", {"Api-Key": "k"}),
            ("/x", {"X_API_KEY": "k"}),
        ):
            with pytest.raises(ValueError, match="workload_identity"):
                driver.call("get", path, extra_headers=headers)

    assert ([], []) == (service.exchanges, service.calls)


@pytest.mark.parametrize("name", ["authorization", "host", "url", "sni"])
def test_hooks_cannot_change_what_a_certificate_signs(kind: Kind, name: str) -> None:
    service = Service()

    def change(request: httpx.Request) -> None:
        if name == "url":
            request.url = httpx.URL("https://evil.example/v1/models/m")
        elif name == "sni":
            request.extensions["sni_hostname"] = "evil.example"
        else:
            request.headers[name] = "evil.example"

    async def achange(request: httpx.Request) -> None:
        change(request)

    made: Any = httpx.Client if kind == "sync" else httpx.AsyncClient
    hooks = {"request": [change if kind == "sync" else achange]}
    client = made(transport=httpx.MockTransport(service), event_hooks=hooks)
    with (
        Driver(kind, **NOBODY, workload_identity=X509, http_client=client) as driver,
        pytest.raises(ValueError, match="changed the URL, the host or the credential"),
    ):
        driver.call("models.retrieve", "m")

    assert [] == service.calls
