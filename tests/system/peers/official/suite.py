"""Make the calls of the official test-suite with the official client or with this one.

    python suite.py FOLDER (official | dual) (sync | async) BASE_URL

FOLDER is the unpacked source distribution of the official package. Writes a JSON object: the name of every call, and
why it failed, or null. A call passes if the server accepts its request and the assertions of its test hold; those on
the classes of responses are left out, because the classes of the two packages differ.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
import warnings
from collections.abc import Coroutine, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx

KEYS = {"api_key": "key", "admin_api_key": "admin key", "max_retries": 0}
CALLS = "tests/api_resources"
DROPPED = {"content-encoding", "content-length", "transfer-encoding"}
"""Headers that are no longer true of a body that was read."""


class Server:
    """The validating server, and the responses that tests put in the place of its responses."""

    def __init__(self, http: ModuleType) -> None:
        self.http = http
        self.refused: list[str] = []
        self.asked = 0
        self._given: dict[tuple[str, str], bytes] = {}

    def route(self, method: str, path: str) -> Any:
        def mock(return_value: Any) -> None:
            self._given[method, path] = return_value.content

        return SimpleNamespace(mock=mock)

    def post(self, path: str) -> Any:
        return self.route("POST", path)

    def get(self, path: str) -> Any:
        return self.route("GET", path)

    def reset(self) -> None:
        self.asked = 0
        self.refused.clear()
        self._given.clear()

    def result(self, request: Any, response: Any) -> Any:
        """Note whether the server accepted *request*, and return what the client gets."""
        self.asked += 1
        if not response.is_success or response.headers.get("x-steady-request-valid") != "true":
            self.refused.append(response.text)
        headers = {name: value for name, value in response.headers.items() if name not in DROPPED}
        given = self._given.get((request.method, request.url.path))
        if given is not None and response.is_success:
            headers, body = {"content-type": "application/json"}, given
        else:
            body = response.content
        return self.http.Response(response.status_code, headers=headers, content=body, request=request)


def client(who: str, kind: str, server: Server, base_url: str) -> Any:
    """Make a client whose requests pass through *server*."""
    http, package = server.http, importlib.import_module("openai" if who == "official" else "openai_dual")

    class Blocking(http.HTTPTransport):  # type: ignore[name-defined, misc]  # a class of httpx or httpx2
        def handle_request(self, request: Any) -> Any:
            request.read()
            response = super().handle_request(request)
            response.read()
            return server.result(request, response)

    class Awaited(http.AsyncHTTPTransport):  # type: ignore[name-defined, misc]  # as above
        async def handle_async_request(self, request: Any) -> Any:
            await request.aread()
            response = await super().handle_async_request(request)
            await response.aread()
            return server.result(request, response)

    if kind == "sync":
        return package.OpenAI(base_url=base_url, http_client=http.Client(transport=Blocking()), **KEYS)
    return package.AsyncOpenAI(base_url=base_url, http_client=http.AsyncClient(transport=Awaited()), **KEYS)


def calls(folder: Path, kind: str) -> Iterator[tuple[str, Any]]:
    """Yield the tests that make one call each, of one kind of client, bound to an instance of their class."""
    for file in sorted((folder / CALLS).rglob("test_*.py")):
        name = ".".join(file.relative_to(folder).with_suffix("").parts)
        module = importlib.import_module(name)
        vars(module).update(
            assert_matches_type=lambda *_, **__: None,
            _legacy_response=SimpleNamespace(HttpxBinaryResponseContent=object),
        )
        for title, holder in list(vars(module).items()):
            if title.startswith("Test") and title.startswith("TestAsync") == (kind == "async"):
                short = name.removeprefix("tests.api_resources.")
                for each in vars(holder):
                    if each.startswith("test_method_"):
                        yield f"{short}::{each}", getattr(holder(), each)


async def made(folder: Path, who: str, kind: str, base_url: str) -> dict[str, str | None]:
    """Make all calls. Without an await that waits if *kind* is sync."""
    server = Server(importlib.import_module("httpx2") if who == "official" else httpx)
    given = {"respx2_mock": server}
    given["client" if kind == "sync" else "async_client"] = client(who, kind, server, base_url)
    found: dict[str, str | None] = {}
    for name, test in calls(folder, kind):
        server.reset()
        try:
            result = test(**{each: given[each] for each in inspect.signature(test).parameters})
            if inspect.isawaitable(result):
                await result
            found[name] = server.refused[0] if server.refused else None if server.asked else "no request"
        except BaseException as error:  # noqa: BLE001 (pytest's own failures too: each is a result)
            found[name] = f"{type(error).__name__}: {error}"
    return found


def main(folder: Path, who: str, kind: str, base_url: str) -> None:
    sys.path.insert(0, str(folder))  # its `tests` is a package of that name
    warnings.simplefilter("ignore")
    work = made(folder, who, kind, base_url)
    json.dump(asyncio.run(work) if kind == "async" else finished(work), sys.stdout)


def finished(work: Coroutine[Any, Any, Any]) -> Any:
    """Return the result of *work*, which awaits nothing: the sync client refuses to block an event loop."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("expected a coroutine that does not wait")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
