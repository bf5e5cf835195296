"""Every operation sends the same request from the command line and from the library: by flags, by JSON, as a stream."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.arguments import Arguments, arguments
from tests.support.clients import Driver
from tests.support.commands import Commands, flags, written
from tests.support.description import operations
from tests.support.facade import places, streamed, streaming
from tests.support.forms import parts

RANDOM = frozenset({"x-client-request-id", "idempotency-key", "content-length"})
"""Headers that differ from call to call; the length of a form depends on its boundary."""


def answer(request: httpx.Request) -> httpx.Response:
    """Respond to every operation: with an empty object, or with the end of a stream."""
    if b"text/event-stream" in request.headers["accept"].encode():
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=b"data: [DONE]\n\n")
    return httpx.Response(200, json={})


def facts(request: httpx.Request) -> tuple[str, str, dict[str, str], Any]:
    """Return what is compared: method, path with query, headers, and the body or the parts of the form."""
    kind = request.headers.get("content-type", "")
    headers = {name: value for name, value in request.headers.items() if name not in RANDOM}
    if kind.startswith("multipart/"):
        headers["content-type"] = "multipart/form-data"
        return request.method, request.url.raw_path.decode(), headers, parts(kind, request.content)
    return request.method, request.url.raw_path.decode(), headers, request.content


def by_library(operation_id: str, keywords: dict[str, Any]) -> httpx.Request:
    """Call the method of the client, and return the request."""
    sent: list[httpx.Request] = []

    def record(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        return answer(request)

    with Driver("sync", httpx.MockTransport(record)) as driver:
        driver.method(places()[operation_id].name).raw(**keywords)
    return sent[0]


def command(operation_id: str) -> list[str]:
    """Return the words of the command for an operation."""
    return places()[operation_id].name.replace("_", "-").split(".")


def given(operation_id: str, files: Path, *, full: bool) -> dict[str, Any]:
    sampled: Arguments = arguments(operation_id, full=full, place="id/1 ü")
    keywords: dict[str, Any] = written(sampled.keywords, files)
    if operation_id == "create-realtime-session":
        keywords.pop("modalities", None)  # an array without a type: the sample is no array
    return keywords


def flags_of(keywords: dict[str, Any], files: Path) -> list[str]:
    """Write *keywords* as flags; objects that contain a credential are in files, since arguments may not."""
    found: list[str] = []
    for name, value in keywords.items():
        if isinstance(value, dict | list) and any(word in json.dumps(value, default=str) for word in SECRET):
            path = files / f"{name}.json"
            path.write_text(json.dumps(value))
            found += [f"--{name.replace('_', '-')}", f"@{path}"]
        else:
            found += flags({name: value})
    return found


SECRET = ("secret", "authorization", "token", "password", "private_key", "api_key", "headers")


@pytest.mark.parametrize("full", [False, True], ids=["required", "all"])
@pytest.mark.parametrize("operation_id", operations())
def test_flags_make_the_request_of_the_library(operation_id: str, full: bool, run: Commands, tmp_path: Path) -> None:
    keywords = given(operation_id, tmp_path, full=full)

    expected = by_library(operation_id, keywords)
    ran = run(*command(operation_id), *flags_of(keywords, tmp_path), "--max-retries", "0", answer=answer)

    assert "" == ran.err or ran.error["exit_code"] in {1, 5}, ran.err
    assert facts(expected) == facts(run.requests[0])


@pytest.mark.parametrize("operation_id", operations())
def test_words_and_json_make_the_request_of_the_library(operation_id: str, run: Commands, tmp_path: Path) -> None:
    keywords = given(operation_id, tmp_path, full=True)

    expected = by_library(operation_id, keywords)
    positional = [str(keywords.pop(name)) for name in places()[operation_id].positional]
    document = json.dumps(keywords, default=lambda path: f"@{path}")
    run(*command(operation_id), "--json", "-", *positional, answer=answer, stdin=document)

    assert facts(expected) == facts(run.requests[0])


@pytest.mark.parametrize("operation_id", streamed())
def test_streams_make_the_request_of_the_library(operation_id: str, run: Commands, tmp_path: Path) -> None:
    keywords = given(operation_id, tmp_path, full=False) | streaming(operation_id)

    expected = by_library(operation_id, keywords)
    run(*command(operation_id), *flags(keywords), answer=answer)

    assert facts(expected) == facts(run.requests[0])


def test_every_operation_has_its_command() -> None:
    from openai_dual.cli.operations import tree

    assert 389 == len(tree()) == len(operations())
    assert {tuple(command(each)) for each in operations()} == set(tree())
