"""Raw responses, pages, streams, binary content and verbs beside those of the installed official package.

Every public attribute that the official classes have is here, or says what to use; what can be compared is equal.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import reduce
from typing import Any

import httpx
import httpx2
import pytest

import openai_dual
from openai_dual import pagination as our_pages

openai = pytest.importorskip("openai", minversion="3.57", reason="the official package is not installed")
official_pages = pytest.importorskip("openai.pagination")
legacy = pytest.importorskip("openai._legacy_response")
streamed = pytest.importorskip("openai._response")
base_client = pytest.importorskip("openai._base_client")

CLASSES = [
    (legacy.LegacyAPIResponse, openai_dual.LegacyAPIResponse),
    (legacy.HttpxBinaryResponseContent, openai_dual.HttpxBinaryResponseContent),
    (streamed.APIResponse, openai_dual.APIResponse),
    (streamed.AsyncAPIResponse, openai_dual.AsyncAPIResponse),
    (streamed.BinaryAPIResponse, openai_dual.APIResponse),
    (streamed.StreamedBinaryAPIResponse, openai_dual.APIResponse),
    (streamed.AsyncBinaryAPIResponse, openai_dual.AsyncAPIResponse),
    (streamed.AsyncStreamedBinaryAPIResponse, openai_dual.AsyncAPIResponse),
    (openai.Stream, openai_dual.Stream),
    (openai.AsyncStream, openai_dual.AsyncStream),
    (base_client.PageInfo, our_pages.PageInfo),
]
PAGES = [name for name in dir(official_pages) if name.startswith(("Sync", "Async")) and name.endswith("Page")]
OF_PAGES = ("data", "has_next_page", "get_next_page", "iter_pages", "next_page_info", "to_dict", "to_json", "construct")

COMPLETION = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}],
}
EVENTS = (
    b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":'
    b'[{"index":0,"delta":{"content":"hi"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
)
LIST = {"object": "list", "data": [{"id": "a", "object": "file"}, {"id": "b", "object": "file"}]}


def answer(url: str, body: bytes) -> tuple[str, bytes]:
    """Return the type and the content of the response."""
    if b'"stream": true' in body or b'"stream":true' in body:
        return "text/event-stream", EVENTS
    if url.endswith("/content"):
        return "application/octet-stream", b"one\ntwo\n"
    if "/files" in url:
        return "application/json", json.dumps({**LIST, "has_more": "after" not in url}).encode()
    return "application/json", json.dumps(COMPLETION).encode()


def client_of(package: Any, library: Any) -> Any:
    """Return a client of *package* over *library*, whose requests `answer` responds to."""

    def respond(request: Any) -> Any:
        kind, content = answer(str(request.url), request.read())
        return library.Response(200, headers={"content-type": kind, "x-request-id": "r"}, content=content)

    http_client = library.Client(transport=library.MockTransport(respond))
    return package.OpenAI(api_key="k", max_retries=0, http_client=http_client)


@pytest.fixture(params=[httpx, httpx2], ids=["httpx", "httpx2"])
def both(request: pytest.FixtureRequest) -> tuple[Any, Any]:
    """Return the official client, and ours over the client of either library."""
    return client_of(openai, httpx2), client_of(openai_dual, request.param)


@pytest.mark.parametrize(("theirs", "ours"), CLASSES, ids=lambda cls: cls.__name__)
def test_the_public_attributes_are_here(theirs: type, ours: type) -> None:
    assert set() == public(theirs) - public(ours)


def public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_are_here(name: str) -> None:
    cls = getattr(our_pages, name)

    assert name == cls.__name__
    assert set() == {each for each in OF_PAGES if each != "data"} - public(cls)


def test_the_client_has_the_attributes_or_says_what_to_use() -> None:
    theirs, ours = openai.OpenAI(api_key="k"), openai_dual.OpenAI(api_key="k")
    for name in dir(theirs):
        if name.startswith("_") or hasattr(ours, name):
            continue
        with pytest.raises(AttributeError, match="instead: "):
            getattr(ours, name)


def test_the_names_at_the_top_are_here_or_say_what_to_use() -> None:
    for name in openai.__all__:
        if not hasattr(openai_dual, name):
            with pytest.raises(AttributeError, match="instead: "):
                getattr(openai_dual, name)


def test_the_views_have_the_same_methods() -> None:
    theirs, ours = openai.OpenAI(api_key="k"), openai_dual.OpenAI(api_key="k")
    for view in ("with_raw_response", "with_streaming_response"):
        missing = [path for path in methods(getattr(theirs, view)) if not reachable(getattr(ours, view), path)]
        assert [] == missing


def methods(view: Any, path: str = "") -> list[str]:
    found: list[str] = []
    for name in dir(view):
        if name.startswith("_"):
            continue
        value = getattr(view, name)
        inner = type(value).__name__.endswith("Response")
        found += methods(value, f"{path}{name}.") if inner else [path + name] if callable(value) else []
    return found


def reachable(view: Any, path: str) -> bool:
    try:
        return callable(reduce(getattr, path.split("."), view))
    except AttributeError:
        return False


FACTS: dict[str, Callable[[Any], Any]] = {
    "status_code": lambda raw: raw.status_code,
    "request_id": lambda raw: raw.request_id,
    "url": lambda raw: str(raw.url),
    "method": lambda raw: raw.method,
    "http_version": lambda raw: raw.http_version,
    "is_closed": lambda raw: raw.is_closed,
    "retries_taken": lambda raw: raw.retries_taken,
    "header": lambda raw: raw.headers["content-type"],
    "http_request": lambda raw: (raw.http_request.method, str(raw.http_request.url)),
    "http_response": lambda raw: raw.http_response.status_code,
}


@pytest.mark.parametrize("fact", [*FACTS, "content", "text", "parse", "request id", "dict", "str"])
def test_raw_responses_are_equal(both: tuple[Any, Any], fact: str) -> None:
    read: Callable[[Any], Any] = {
        **FACTS,
        "content": lambda raw: raw.content,
        "text": lambda raw: raw.text,
        "parse": lambda raw: raw.parse().to_dict(),
        "request id": lambda raw: raw.parse()._request_id,
        "dict": lambda raw: raw.parse(to=dict),
        "str": lambda raw: raw.parse(to=str),
    }[fact]
    theirs, ours = (read(client.chat.completions.with_raw_response.create(model="m", messages=[])) for client in both)

    assert theirs == ours


READS: dict[str, Callable[[Any], Any]] = {
    "read": lambda response: response.read(),
    "text": lambda response: response.text(),
    "json": lambda response: response.json(),
    "iter_bytes": lambda response: b"".join(response.iter_bytes(5)),
    "iter_text": lambda response: "".join(response.iter_text()),
    "iter_lines": lambda response: list(response.iter_lines()),
    "parse": lambda response: response.parse().to_dict(),
    "parse as str": lambda response: response.parse(to=str),
    **{name: read for name, read in FACTS.items() if name != "is_closed"},
}


@pytest.mark.parametrize("name", [*READS])
def test_streamed_responses_are_equal(both: tuple[Any, Any], name: str) -> None:
    found: list[Any] = []
    for client in both:
        with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as response:
            found.append(READS[name](response))

    assert found[0] == found[1]


def test_typed_completions_are_equal(both: tuple[Any, Any]) -> None:
    theirs, ours = (client.chat.completions.with_raw_response.parse(model="m", messages=[]) for client in both)

    assert (theirs.request_id, theirs.parse().id) == (ours.request_id, ours.parse().id)


BINARY: dict[str, Callable[[Any], Any]] = {
    "content": lambda content: content.content,
    "text": lambda content: content.text,
    "read": lambda content: content.read(),
    "iter_bytes": lambda content: list(content.iter_bytes(3)),
    "iter_text": lambda content: "".join(content.iter_text(3)),
    "iter_lines": lambda content: list(content.iter_lines()),
    "encoding": lambda content: content.encoding,
    "charset_encoding": lambda content: content.charset_encoding,
    "response": lambda content: content.response.headers["x-request-id"],
}


@pytest.mark.parametrize("name", [*BINARY])
def test_binary_content_is_equal(both: tuple[Any, Any], name: str) -> None:
    theirs, ours = (BINARY[name](client.files.content("f")) for client in both)

    assert theirs == ours


def test_binary_content_is_written_to_files(both: tuple[Any, Any], tmp_path: Any) -> None:
    for number, client in enumerate(both):
        client.files.content("f").write_to_file(tmp_path / f"{number}")
        with client.files.with_streaming_response.content("f") as response:
            response.stream_to_file(tmp_path / f"{number} streamed")
    assert {b"one\ntwo\n"} == {path.read_bytes() for path in tmp_path.iterdir()}
    assert 4 == len([*tmp_path.iterdir()])


def test_pages_are_equal(both: tuple[Any, Any]) -> None:
    theirs, ours = (client.files.list() for client in both)

    assert type(theirs).__name__.partition("[")[0] == type(ours).__name__ == "SyncCursorPage"
    assert theirs.next_page_info().params == ours.next_page_info().params == {"after": "b"}
    assert [item.id for item in theirs] == [item.id for item in ours]
    assert [page.has_next_page() for page in theirs.iter_pages()] == [
        page.has_next_page() for page in ours.iter_pages()
    ]


def test_streams_are_equal(both: tuple[Any, Any]) -> None:
    found: list[Any] = []
    for package, client in zip((openai, openai_dual), both, strict=True):
        chunk = package.types.chat.ChatCompletionChunk
        posted = client.post(
            "/chat/completions", cast_to=chunk, body={"stream": True}, stream=True, stream_cls=package.Stream[chunk]
        )
        response = httpx2.Response(200, content=EVENTS)
        made = package.Stream(cast_to=chunk, response=response, client=client)
        found.append([event.to_dict() for stream in (posted, made) for event in stream])

    assert found[0] == found[1]
    assert 2 == len(found[0])


@pytest.mark.parametrize("kind", ["dict", "str", "bytes", "object", "response", "model", "binary", "none"])
def test_verbs_give_the_same(both: tuple[Any, Any], kind: str) -> None:
    found: list[Any] = []
    for package, client in zip((openai, openai_dual), both, strict=True):
        types: dict[str, tuple[Any, Callable[[Any], Any]]] = {
            "dict": (dict[str, object], lambda value: value),
            "str": (str, lambda value: value),
            "bytes": (bytes, lambda value: value),
            "object": (object, lambda value: value),
            "response": (httpx2.Response, lambda value: (type(value), value.json(), value.headers["x-request-id"])),
            "model": (package.types.chat.ChatCompletion, lambda value: (value.to_dict(), value._request_id)),
            "binary": (legacy.HttpxBinaryResponseContent, lambda value: value.read()),
            "none": (type(None), lambda value: value),
        }
        cast_to, shown = types[kind]
        if kind == "binary" and package is openai_dual:
            cast_to = openai_dual.HttpxBinaryResponseContent
        options = {"headers": {"X-Mine": "1"}, "params": {"q": "1"}, "extra_json": {"b": 2}, "timeout": 3}
        found.append([shown(getattr(client, verb)("/x", cast_to=cast_to, options=options)) for verb in ("get", "post")])

    assert found[0] == found[1]
