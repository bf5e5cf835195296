"""Keywords of helpers: unknown ones are refused before anything is sent, known ones reach every request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import Middleware, OpenAI
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]

HELPERS: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("batches.submit", ({},), {}),
    ("batches.run", ({},), {}),
    ("batches.collect", (["b"],), {}),
    ("batches.poll", ("b",), {}),
    ("videos.poll", ("v",), {}),
    ("videos.create_and_poll", (), {"prompt": "x"}),
    ("files.wait_for_processing", ("f",), {}),
    ("fine_tuning.jobs.poll", ("j",), {}),
    ("evals.runs.poll", ("r",), {"eval_id": "e"}),
    ("responses.poll", ("r",), {}),
    ("responses.parse", (), {"model": "m", "input": "x"}),
    ("responses.run_tools", ([],), {"model": "m", "input": "x"}),
    ("chat.completions.parse", (), {"model": "m", "messages": []}),
    ("chat.completions.run_tools", ([],), {"model": "m", "messages": []}),
    ("vector_stores.files.upload", (), {"vector_store_id": "v", "file": b"x"}),
    ("vector_stores.files.upload_and_poll", (), {"vector_store_id": "v", "file": b"x"}),
    ("vector_stores.file_batches.upload_and_poll", ("v",), {"files": [b"x"]}),
    ("uploads.upload_file_chunked", (), {"file": b"x", "filename": "a", "mime_type": "t", "purpose": "p"}),
    ("beta.threads.runs.create_and_poll", ("t",), {"assistant_id": "a"}),
    ("beta.threads.runs.poll", ("r",), {"thread_id": "t"}),
]


@pytest.mark.filterwarnings("ignore::openai_dual.OpenAIDeprecationWarning")
@pytest.mark.parametrize(("name", "args", "keywords"), HELPERS, ids=[row[0] for row in HELPERS])
def test_unknown_keywords_are_refused_before_anything_is_sent(
    dual: Dual, name: str, args: tuple[Any, ...], keywords: dict[str, Any]
) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"sent {request.url}")

    with pytest.raises(TypeError, match="unexpected keyword argument 'bogus'"):
        dual(refuse).call(name, *args, **keywords, bogus=1)


def test_middleware_and_headers_reach_the_polls(dual: Dual, waits: list[float]) -> None:
    seen: list[Any] = []

    def serve(request: httpx.Request) -> httpx.Response:
        seen.append((request.method, request.headers.get("x-team")))
        return httpx.Response(200, json={"id": "v", "status": "completed" if len(seen) > 2 else "queued"})

    passed: list[str] = []

    def note(request: Any) -> Any:
        passed.append(request.method)
        return request

    middleware = Middleware(request=note)
    dual(serve).call("videos.create_and_poll", prompt="x", middleware=[middleware], extra_headers={"X-Team": "blue"})

    assert [("POST", "blue"), ("GET", "blue"), ("GET", "blue")] == seen
    assert ["POST", "GET", "GET"] == passed
    assert waits


def test_a_stored_stream_has_the_settings_of_the_call() -> None:
    seen: list[Any] = []

    def serve(request: httpx.Request) -> httpx.Response:
        seen.append((str(request.url.path), request.headers.get("x-team")))
        body = 'data: {"type":"response.completed","response":{"id":"r","status":"completed","output":[]}}\n\n'
        return httpx.Response(200, text=body, headers={"content-type": "text/event-stream"})

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    settings: dict[str, Any] = {"response_id": "r", "extra_headers": {"X-Team": "blue"}}
    with OpenAI(api_key="k", http_client=http_client) as client, client.responses.stream(**settings) as stream:
        stream.until_done()

    assert [("/v1/responses/r", "blue")] == seen
