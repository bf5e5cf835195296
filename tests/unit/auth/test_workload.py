"""`WorkloadIdentityAuth` by itself: tokens over its own connections, blocking and awaiting."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from openai_dual import ConfigurationError, OAuthError
from openai_dual.auth import WorkloadIdentityAuth, x509_workload_identity

IDENTITY: Any = {
    "identity_provider_id": "idp",
    "service_account_id": "account",
    "provider": {"token_type": "id", "get_token": lambda: "subject"},
}


class Exchange:
    """A token endpoint on loopback."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.refuses = False
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                outer.asked.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
                assert self.headers["authorization"] is None
                token = {"access_token": f"token-{len(outer.asked)}", "expires_in": 3600}
                error = {"error": "invalid_grant", "error_description": "The subject token has expired."}
                body = json.dumps(error if outer.refuses else token).encode()
                self.send_response(400 if outer.refuses else 200)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/oauth/token"
        Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    found = Exchange()
    yield found
    found.server.shutdown()
    found.server.server_close()


def test_a_token_is_exchanged_once_and_again_after_it_was_refused(exchange: Exchange) -> None:
    auth = WorkloadIdentityAuth(workload_identity=IDENTITY, token_exchange_url=exchange.url)
    with ThreadPoolExecutor(8) as pool:
        first = {*pool.map(lambda _: auth.get_token(), range(16))}
    auth.invalidate_token("another")
    second = asyncio.run(auth.get_token_async())
    auth.invalidate_token("token-1")
    third = auth.get_token()
    auth.invalidate_token()

    assert ({"token-1"}, "token-1", "token-2") == (first, second, third)
    assert "token-3" == auth.get_token()
    assert {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": "subject",
        "subject_token_type": "urn:ietf:params:oauth:token-type:id_token",
        "identity_provider_id": "idp",
        "service_account_id": "account",
    } == exchange.asked[0]


def test_a_refusal_is_typed(exchange: Exchange) -> None:
    exchange.refuses = True
    with pytest.raises(OAuthError, match="The subject token has expired") as caught:
        WorkloadIdentityAuth(workload_identity=IDENTITY, token_exchange_url=exchange.url).get_token()

    error = caught.value
    assert ("invalid_grant", "invalid_grant", 400) == (error.error, error.code, error.status_code)


def test_a_certificate_belongs_to_a_client() -> None:
    identity: Any = x509_workload_identity(identity_provider_id="i", service_account_id="s", refresh_buffer_seconds=60)

    assert 60 == identity["refresh_buffer_seconds"]
    with pytest.raises(ConfigurationError, match=r"give an X\.509 identity to a client"):
        WorkloadIdentityAuth(workload_identity=identity)
