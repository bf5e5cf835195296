"""Vertex AI as a provider, with both clients and google-auth itself, whose services are on loopback.

Covers: providers.google_credentials.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from openai_dual import APIConnectionError, ConfigurationError, InvalidParameterError, MissingCredentialsError, errors
from openai_dual.providers import google_vertex, vertex
from tests.support.clients import Driver, Kind

NOBODY: dict[str, Any] = {"api_key": None, "admin_api_key": None}
HERE: dict[str, Any] = {"project": "p", "location": "global"}
MODEL = {"id": "m", "object": "model", "created": 0, "owned_by": "me"}
SCOPE = "https://www.googleapis.com/auth/cloud-platform"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION", "GOOGLE_APPLICATION_CREDENTIALS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path / "gcloud"))
    monkeypatch.setenv("NO_GCE_CHECK", "true")


class TokenServer:
    """Google's token endpoint on loopback: it takes a refresh token, or an assertion that *public* verifies."""

    def __init__(self) -> None:
        self.asked: list[dict[str, list[str]]] = []
        self.public = b""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
                outer.asked.append(form)
                status = 200 if form.get("refresh_token") == ["refresh"] or outer.signed(form) else 400
                token = {"access_token": f"google-{len(outer.asked)}", "expires_in": 3600, "token_type": "Bearer"}
                body = json.dumps(token if status == 200 else {"error": "invalid_grant"}).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self.server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/token"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def signed(self, form: dict[str, list[str]]) -> bool:
        """Verify the assertion of a service account."""
        from google.auth import jwt

        claims: Any = jwt.decode(form["assertion"][0], certs=self.public)  # type: ignore[no-untyped-call]
        return (SCOPE, "me@p.iam.gserviceaccount.com") == (claims["scope"], claims["iss"])


@pytest.fixture
def tokens() -> Iterator[TokenServer]:
    found = TokenServer()
    yield found
    found.server.shutdown()
    found.server.server_close()


def user_credentials(url: str) -> Any:
    from google.oauth2.credentials import Credentials

    return Credentials(None, refresh_token="refresh", token_uri=url, client_id="id", client_secret="s")  # type: ignore[no-untyped-call]


class Service:
    def __init__(self, *statuses: int) -> None:
        self.seen: list[httpx.Request] = []
        self._statuses = list(statuses)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        status = self._statuses.pop(0) if self._statuses else 200
        return httpx.Response(status, json=MODEL if status < 300 else [{"error": {"code": status, "message": "no"}}])

    @property
    def keys(self) -> list[str]:
        return [request.headers["authorization"] for request in self.seen]


def opened(kind: Kind, service: Any, **options: Any) -> Driver:
    return Driver(kind, httpx.MockTransport(service), **NOBODY | options)


@pytest.mark.parametrize(
    ("location", "host"),
    [("global", "aiplatform.googleapis.com"), ("europe-west4", "europe-west4-aiplatform.googleapis.com")],
)
def test_the_address_has_project_and_location(location: str, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "example.com:p")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", location)
    path = f"v1/projects/example.com:p/locations/{location}/publishers/openai/v1"

    assert f"https://{host}/{path}" == vertex(token_provider=lambda: "t").base_url


def test_google_auth_fetches_a_token_once_and_another_after_a_refusal(kind: Kind, tokens: TokenServer) -> None:
    service = Service(200, 401)
    provider = vertex(**HERE, credentials=user_credentials(tokens.url))
    with opened(kind, service, provider=provider) as driver:
        for _ in range(3):
            driver.call("models.retrieve", "m")

    assert ["Bearer google-1", "Bearer google-1", "Bearer google-2", "Bearer google-2"] == service.keys
    assert 2 == len(tokens.asked)


def test_application_default_credentials_are_found(
    kind: Kind, tokens: TokenServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

    private = rsa.generate_private_key(65537, 2048)
    key = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    tokens.public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    file = tmp_path / "adc.json"
    file.write_text(
        json.dumps(
            {
                "type": "service_account",
                "client_email": "me@p.iam.gserviceaccount.com",
                "token_uri": tokens.url,
                "private_key": key.decode(),
                "project_id": "p",
            }
        )
    )
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(file))
    service = Service()
    with opened(kind, service, provider=vertex(**HERE)) as driver:
        driver.call("models.retrieve", "m")

    assert ["Bearer google-1"] == service.keys


def test_credentials_that_google_refuses_are_an_error_without_their_text(kind: Kind, tokens: TokenServer) -> None:
    credentials = user_credentials(tokens.url)
    credentials._refresh_token = "revoked-canary"
    tokens.signed = lambda form: not form  # type: ignore[method-assign]  # it takes no service account
    with (
        opened(kind, Service(), provider=vertex(**HERE, credentials=credentials)) as driver,
        pytest.raises(MissingCredentialsError, match="RefreshError") as caught,
    ):
        driver.call("models.retrieve", "m")

    assert "canary" not in str(caught.value)


def test_no_credentials_are_an_error_before_anything_is_sent(kind: Kind) -> None:
    service = Service()
    with (
        opened(kind, service, provider=vertex(**HERE)) as driver,
        pytest.raises(MissingCredentialsError, match="gcloud auth application-default login"),
    ):
        driver.call("models.retrieve", "m")

    assert [] == service.seen


def test_an_unreachable_token_service_is_an_error_of_the_network(kind: Kind) -> None:
    provider = vertex(**HERE, credentials=user_credentials("http://127.0.0.1:9/token"))
    with (
        opened(kind, Service(), provider=provider) as driver,
        pytest.raises(APIConnectionError, match="token") as caught,
    ):
        driver.call("models.retrieve", "m")

    assert not caught.value.sent


def test_a_token_function_is_called_for_each_attempt(kind: Kind) -> None:
    names = iter(["a", "b"])

    async def later() -> str:
        return next(names)

    service = Service(401)
    function = later if kind == "async" else lambda: next(names)
    with opened(kind, service, provider=vertex(**HERE, token_provider=function)) as driver:
        driver.call("models.retrieve", "m")

    assert ["Bearer a", "Bearer b"] == service.keys


@pytest.mark.parametrize("header", ["OpenAI-Organization", "OpenAI-Project", "api-key", "Authorization"])
def test_headers_of_other_accounts_are_refused(kind: Kind, header: str) -> None:
    service = Service()
    with (
        opened(kind, service, provider=vertex(**HERE, token_provider=lambda: "t")) as driver,
        pytest.raises(InvalidParameterError, match="vertex"),
    ):
        driver.call("models.retrieve", "m", extra_headers={header: "x"})

    assert [] == service.seen


@pytest.mark.parametrize("setting", ["organization", "project", "api_key", "base_url"])
def test_settings_of_openai_are_refused_beside_it(kind: Kind, setting: str) -> None:
    given = {setting: "https://x.example"}
    with pytest.raises(ConfigurationError) as caught:
        opened(kind, Service(), provider=vertex(**HERE, token_provider=lambda: "t"), **given)

    assert setting == caught.value.setting


@pytest.mark.parametrize(
    ("setting", "given"),
    [
        ("project", {"location": "global"}),
        ("project", {"project": "../x", "location": "global"}),
        ("location", {"project": "p"}),
        ("location", {"project": "p", "location": "evil.example/"}),
        ("credentials", {**HERE, "token_provider": str, "credentials": object()}),
        ("credentials", {**HERE, "credentials": object()}),
        ("token_provider", {**HERE, "token_provider": "t"}),
        ("base_url", {"base_url": "ftp://h"}),
        ("base_url", {"base_url": "https://h/?a=b"}),
        ("base_url", {"base_url": "https://u:p@h/"}),
        ("base_url", {"base_url": "http://aiplatform.googleapis.com/v1"}),
    ],
)
def test_invalid_settings_are_refused_by_name(setting: str, given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        vertex(**given)

    assert setting == caught.value.setting


def test_without_google_auth_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(google_vertex, "find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match=r"pip install 'openai-dual\[vertex\]'"):
        vertex(**HERE)

    assert vertex(**HERE, token_provider=str).base_url


def test_the_errors_of_google_have_their_classes_and_waits(kind: Kind) -> None:
    details = [{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "34.5s"}]
    body = {"error": {"code": 429, "message": "slow", "status": "RESOURCE_EXHAUSTED", "details": details}}
    provider = vertex(**HERE, token_provider=lambda: "t")
    with (
        opened(kind, lambda _: httpx.Response(429, json=body), provider=provider) as driver,
        pytest.raises(errors.RateLimitError) as caught,
    ):
        driver.call("models.retrieve", "m")

    assert 34.5 == caught.value.retry_after


def test_credentials_that_hold_are_not_refreshed(kind: Kind, tokens: TokenServer) -> None:
    credentials = user_credentials(tokens.url)
    credentials.token = "held"
    credentials.expiry = datetime.now(UTC).replace(tzinfo=None) + timedelta(hours=1)
    service = Service()
    with opened(kind, service, provider=vertex(**HERE, credentials=credentials)) as driver:
        driver.call("models.retrieve", "m")

    assert ["Bearer held"] == service.keys
    assert [] == tokens.asked
