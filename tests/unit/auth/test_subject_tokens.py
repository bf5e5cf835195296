"""The tokens of platforms, from a file and from metadata services on loopback that check what they are asked.

Covers: auth.shapes, http.metadata_services.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from openai_dual import SubjectTokenProviderError, auth
from openai_dual.http import metadata_services


class Metadata:
    """The metadata services of Azure and Google on one loopback port; a transport leads their addresses there."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, list[str]]]] = []
        self.reply: tuple[int, bytes] | None = None
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                parts = urlsplit(self.path)
                outer.asked.append((self.headers["host"], parse_qs(parts.query)))
                status, body = outer.reply or outer.answer(parts.path, self.headers)
                self.send_response(status)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        Thread(target=self.server.serve_forever, daemon=True).start()

    @staticmethod
    def answer(path: str, headers: Any) -> tuple[int, bytes]:
        if headers.get("x-forwarded-for") is not None:
            return 403, b"forwarded"
        if path == "/metadata/identity/oauth2/token" and headers.get("metadata") == "true":
            return 200, b'{"access_token": "azure-token", "expires_in": "3600", "token_type": "Bearer"}'
        if path.endswith("/service-accounts/default/identity") and headers.get("metadata-flavor") == "Google":
            return 200, b"google-token\n"
        return 400, b"a header is missing"

    def client(self) -> httpx.Client:
        port = self.server.server_port

        def moved(request: httpx.Request) -> None:
            request.url = request.url.copy_with(host="127.0.0.1", port=port)

        return httpx.Client(event_hooks={"request": [moved]}, trust_env=False)


@pytest.fixture
def metadata() -> Iterator[Metadata]:
    found = Metadata()
    yield found
    found.server.shutdown()
    found.server.server_close()


def test_kubernetes_mounts_a_token_that_is_read_each_time(tmp_path: Path) -> None:
    file = tmp_path / "token"
    source = auth.k8s_service_account_token_provider(file)
    got = []
    for text in ("first\n", " second "):
        file.write_text(text)
        got.append(source["get_token"]())

    assert ("jwt", ["first", "second"]) == (source["token_type"], got)


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfe"])
def test_a_file_without_a_token_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SubjectTokenProviderError, match=str(file)) as caught:
        auth.k8s_service_account_token_provider(str(file))["get_token"]()

    assert (None, "OPENAI_AUTH") == (caught.value.response, caught.value.category)


def test_azure_gives_the_token_of_a_managed_identity(metadata: Metadata) -> None:
    source = auth.azure_managed_identity_token_provider(
        object_id="o", client_id="c", msi_res_id="m", http_client=metadata.client()
    )

    assert ("jwt", "azure-token") == (source["token_type"], source["get_token"]())
    assert [
        (
            "169.254.169.254",
            {
                "api-version": ["2018-02-01"],
                "resource": ["https://management.azure.com/"],
                "object_id": ["o"],
                "client_id": ["c"],
                "msi_res_id": ["m"],
            },
        )
    ] == metadata.asked


def test_google_gives_the_id_token_of_a_machine(metadata: Metadata) -> None:
    source = auth.gcp_id_token_provider(http_client=metadata.client())

    assert ("id", "google-token") == (source["token_type"], source["get_token"]())
    assert [("metadata.google.internal", {"audience": ["https://api.openai.com/v1"]})] == metadata.asked


MAKERS: dict[str, Callable[..., Any]] = {
    "azure": auth.azure_managed_identity_token_provider,
    "google": auth.gcp_id_token_provider,
}


@pytest.mark.parametrize("platform", MAKERS)
@pytest.mark.parametrize("reply", [(404, b"no such identity"), (500, b""), (302, b""), (200, b""), (200, b" ")])
def test_what_is_no_token_is_an_error_with_the_response(
    metadata: Metadata, platform: str, reply: tuple[int, bytes]
) -> None:
    metadata.reply = reply
    with pytest.raises(SubjectTokenProviderError) as caught:
        MAKERS[platform](http_client=metadata.client())["get_token"]()

    assert caught.value.response is not None
    assert reply[0] == caught.value.response.status_code


@pytest.mark.parametrize("body", [b"[]", b'{"access_token": 3}', b'{"access_token": ""}', b"token"])
def test_azure_must_give_an_access_token(metadata: Metadata, body: bytes) -> None:
    metadata.reply = 200, body
    with pytest.raises(SubjectTokenProviderError, match="gave no access_token"):
        auth.azure_managed_identity_token_provider(http_client=metadata.client())["get_token"]()


@pytest.mark.parametrize("platform", MAKERS)
def test_a_service_that_is_not_there_is_an_error(platform: str) -> None:
    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("late", request=request)

    with pytest.raises(SubjectTokenProviderError, match="cannot be reached: ConnectTimeout") as caught:
        MAKERS[platform](http_client=httpx.Client(transport=httpx.MockTransport(lost)))["get_token"]()

    assert isinstance(caught.value.__cause__, httpx.ConnectTimeout)


def test_our_own_client_uses_no_proxy(metadata: Metadata, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    url = f"http://127.0.0.1:{metadata.server.server_port}/x/service-accounts/default/identity"
    response = metadata_services.fetch(url, {}, {"Metadata-Flavor": "Google"}, 5, None)

    assert "google-token" == response.text.strip()
