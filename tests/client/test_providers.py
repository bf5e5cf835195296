"""What every provider can rely on, by one of the caller's own, with both clients.

Covers: core.calls.provider, client.bedrock.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

import httpx
import pytest
from attrs import evolve

from openai_dual import ConfigurationError, HttpRequest, InvalidParameterError, errors
from openai_dual.providers import Provider, bedrock
from tests.support.clients import Driver, Kind
from tests.support.websocket_server import Peer, websocket_server

NOBODY: dict[str, Any] = {"api_key": None, "admin_api_key": None}
URL = "https://mine.example/v1"


class Mine(Provider):
    """Signs by a shared secret, as a gateway of the caller's might want it."""

    name = "mine"
    blocking = False

    def __init__(self, base_url: str = URL, secret: bytes = b"secret") -> None:
        self.base_url, self._secret = base_url, secret
        self.forgotten = 0

    def rewrite(self, call: Any) -> Any:
        return call.replace(path=f"/tenant{call.path}")

    def credential(self, request: HttpRequest) -> Any:  # noqa: ARG002 (the protocol)
        return self._secret

    def sign(self, request: HttpRequest, credential: bytes) -> HttpRequest:
        assert isinstance(request.body, bytes | None)
        signature = hmac.new(credential, request.body or b"", hashlib.sha256).hexdigest()
        return evolve(request, headers=[*request.headers, (b"X-Signature", signature.encode())])

    def forget(self, credential: Any) -> bool:  # noqa: ARG002 (the protocol)
        self.forgotten += 1
        return True


class Service:
    def __init__(self, *replies: httpx.Response) -> None:
        self.seen: list[httpx.Request] = []
        self._replies = list(replies)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        return self._replies.pop(0) if self._replies else httpx.Response(200, json={"id": "m"})


def opened(kind: Kind, service: Service, provider: Any = None, **options: Any) -> Driver:
    return Driver(kind, httpx.MockTransport(service), **NOBODY, provider=provider or Mine(), **options)


def test_a_provider_gives_the_address_rewrites_and_signs(kind: Kind) -> None:
    service = Service()
    with opened(kind, service) as driver:
        driver.call("chat.completions.create", model="m", messages=[])

        assert URL == driver.client.base_url == driver.client.config.base_url
        assert driver.client.api_key is None
    expected = hmac.new(b"secret", service.seen[0].content, hashlib.sha256).hexdigest()
    assert expected == service.seen[0].headers["x-signature"]
    assert "/v1/tenant/chat/completions" == service.seen[0].url.path
    assert "authorization" not in service.seen[0].headers


def test_a_refused_credential_is_forgotten_and_the_call_sent_once_more(kind: Kind) -> None:
    provider, service = Mine(), Service(*[httpx.Response(401, json={}) for _ in range(3)])
    with opened(kind, service, provider) as driver, pytest.raises(errors.AuthenticationError):
        driver.call("models.retrieve", "m")

    assert (2, 2) == (len(service.seen), provider.forgotten)


def test_redirects_are_not_followed(kind: Kind) -> None:
    service = Service(httpx.Response(307, headers={"location": f"{URL}/elsewhere"}))
    with opened(kind, service) as driver, pytest.raises(errors.APIStatusError) as caught:
        driver.call("models.retrieve", "m")

    assert (307, 1) == (caught.value.status_code, len(service.seen))


@pytest.mark.parametrize(
    "call",
    [
        {"path": "https://other.example/x"},
        {"path": "http://mine.example/v1/x"},
        {"path": "/x", "extra_headers": {"Authorization": "Bearer x"}},
        {"path": "/x", "extra_headers": {"Host": "other.example"}},
    ],
)
def test_no_request_is_signed_for_another_origin_or_beside_another_credential(kind: Kind, call: dict[str, Any]) -> None:
    class Plain(Mine):
        def rewrite(self, call: Any) -> Any:
            return call

    service = Service()
    with opened(kind, service, Plain()) as driver, pytest.raises(InvalidParameterError, match="mine"):
        driver.call("get", **call)

    assert [] == service.seen


def test_hooks_of_an_http_client_cannot_redirect_a_signed_request(kind: Kind) -> None:
    service = Service()

    def hook(request: httpx.Request) -> None:
        request.headers["host"] = "evil.example"

    async def ahook(request: httpx.Request) -> None:
        hook(request)

    made: Any = httpx.Client if kind == "sync" else httpx.AsyncClient
    client = made(transport=httpx.MockTransport(service), event_hooks={"request": [hook if kind == "sync" else ahook]})
    with (
        Driver(kind, **NOBODY, provider=Mine(), http_client=client) as driver,
        pytest.raises(InvalidParameterError, match="http_client"),
    ):
        driver.call("models.retrieve", "m")

    assert [] == service.seen


@pytest.mark.parametrize("change", [False, True])
def test_a_client_of_httpx2_is_guarded_as_well(kind: Kind, change: bool) -> None:
    httpx2 = pytest.importorskip("httpx2")
    seen: list[Any] = []

    def answer(request: Any) -> Any:
        seen.append(request)
        return httpx2.Response(200, json={"id": "m"})

    def hook(request: Any) -> None:
        if change:
            request.headers["host"] = "evil.example"

    async def ahook(request: Any) -> None:
        hook(request)

    made: Any = httpx2.Client if kind == "sync" else httpx2.AsyncClient
    hooks = {"request": [hook if kind == "sync" else ahook]}
    client = made(transport=httpx2.MockTransport(answer), event_hooks=hooks, auth=("user", "password"))
    with Driver(kind, **NOBODY, provider=Mine(), http_client=client) as driver:
        if change:
            with pytest.raises(InvalidParameterError, match="http_client"):
                driver.call("models.retrieve", "m")
        else:
            driver.call("models.retrieve", "m")

    assert ([] if change else [False]) == ["authorization" in request.headers for request in seen]


def test_credentials_of_an_http_client_do_not_count(kind: Kind) -> None:
    service = Service()
    made: Any = httpx.Client if kind == "sync" else httpx.AsyncClient
    client = made(transport=httpx.MockTransport(service), auth=("user", "password"))
    with Driver(kind, **NOBODY, provider=Mine(), http_client=client) as driver:
        driver.call("models.retrieve", "m")
    client = made(transport=httpx.MockTransport(service), headers={"X-Api-Key": "k"})
    with (
        Driver(kind, **NOBODY, provider=Mine(), http_client=client) as driver,
        pytest.raises(InvalidParameterError, match="x-api-key"),
    ):
        driver.call("models.retrieve", "m")

    assert ["authorization" in request.headers for request in service.seen] == [False]


@pytest.mark.parametrize("name", ["api_key", "admin_api_key", "workload_identity", "base_url", "data_residency"])
def test_a_provider_excludes_other_credentials_and_addresses(kind: Kind, name: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Driver(kind, **NOBODY | {"provider": Mine(), name: "eu"})

    assert name == ("data_residency" if caught.value.setting == "provider" else caught.value.setting)


def test_the_environment_of_openai_does_not_count(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID"):
        monkeypatch.setenv(f"OPENAI_{name}", "of-openai")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://env.example")
    monkeypatch.setenv("OPENAI_DATA_RESIDENCY", "eu")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: of-openai")
    service = Service()
    with opened(kind, service) as driver:
        driver.call("models.retrieve", "m")
        made = type(driver.client).from_env(provider=Mine())

    assert "of-openai" not in str(service.seen[0].headers)
    assert URL == made.base_url


def test_copies_keep_change_and_remove_the_provider(kind: Kind) -> None:
    service = Service()
    with opened(kind, service, organization="org", default_headers={"X-Team": "a"}) as driver:
        client = driver.client
        same, other = client.with_options(timeout=3), client.with_options(provider=Mine("https://two.example/v2"))
        plain = client.with_options(provider=None, api_key="k")
        for each in (same, other, plain):
            driver.finish(each.models.retrieve("m"))
        with pytest.raises(ConfigurationError) as caught:
            client.with_options(base_url="https://x.example")
        with pytest.raises(ConfigurationError):
            client.api_key = "k"

    assert "base_url" == caught.value.setting
    assert ["mine.example", "two.example", "api.openai.com"] == [request.url.host for request in service.seen]
    assert ["org", None, None] == [request.headers.get("openai-organization") for request in service.seen]
    assert "Bearer k" == service.seen[2].headers["authorization"]


def test_operations_that_a_provider_does_not_have_are_refused(kind: Kind) -> None:
    service = Service()
    with opened(kind, service) as driver:
        with pytest.raises(InvalidParameterError, match="operations of administration"):
            driver.call("admin.organization.projects.retrieve", "p")
        with pytest.raises(InvalidParameterError, match="has no WebSockets"):
            driver.within(driver.client.realtime.connect(model="m"), lambda connection: connection)

    assert [] == service.seen


def test_a_provider_with_websockets_signs_the_handshake(kind: Kind) -> None:
    class WithSockets(Mine):
        sockets = True

        def rewrite(self, call: Any) -> Any:
            return call

    with websocket_server() as server:
        server.then(Peer.rest)
        with Driver(kind, **NOBODY, provider=WithSockets(server.base_url)) as driver:
            driver.within(driver.client.realtime.connect(model="m"), lambda _: None)

    assert "x-signature" in server.handshakes[0].headers


@pytest.mark.parametrize("value", [object(), "bedrock", Mine, 3])
def test_what_is_no_provider_is_refused(kind: Kind, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"provider: expected one of openai_dual\.providers"):
        Driver(kind, **NOBODY, provider=value)


def test_a_failing_provider_says_nothing_about_the_service(kind: Kind) -> None:
    class Broken(Mine):
        def credential(self, request: HttpRequest) -> Any:  # noqa: ARG002 (the protocol)
            raise RuntimeError

    with opened(kind, Service(), Broken()) as driver:
        for _ in range(30):
            with pytest.raises(RuntimeError):
                driver.call("models.retrieve", "m")

        assert {"closed"} >= set(driver.client.health()["circuits"].values())


def test_importing_the_package_loads_no_provider_and_no_identity() -> None:
    import subprocess
    import sys

    code = "import sys, openai_dual; print([name for name in sys.modules if name.startswith(('botocore', 'google',"
    code += "'truststore', 'openai_dual.providers', 'openai_dual.auth'))])"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert "[]" == found.stdout.strip()
    assert bedrock(region="us-east-1", api_key="k").name == "bedrock"
