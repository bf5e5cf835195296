"""Tools that replace methods are noticed: whoever came first, and also once they have gone again."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import Any
from unittest import mock

import httpcore
import httpx
import pytest
import wrapt

from openai_dual.http.direct.patches import CLIENT, TRANSPORT, Watched, httpcore_is_patched


def by_function(original: Any) -> Any:
    def replacement(*args: Any, **keywords: Any) -> Any:
        return original(*args, **keywords)

    return replacement


def by_wraps(original: Any) -> Any:
    return functools.wraps(original)(by_function(original))


def by_wrapt(original: Any) -> Any:
    def call(wrapped: Any, _: object, args: Any, keywords: Any) -> Any:
        return wrapped(*args, **keywords)

    return wrapt.FunctionWrapper(original, call)


REPLACEMENTS = [by_function, by_wraps, by_wrapt, functools.partial, lambda _: mock.MagicMock()]


@pytest.mark.parametrize("replaced", REPLACEMENTS)
def test_a_replaced_method_is_noticed_until_it_is_restored(
    replaced: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = Watched((httpx.HTTPTransport, "handle_request"))
    assert not watched.is_patched()
    with monkeypatch.context() as patch:
        patch.setattr(httpx.HTTPTransport, "handle_request", replaced(httpx.HTTPTransport.handle_request))
        assert watched.is_patched()
        assert watched.is_patched()
    assert not watched.is_patched()


@pytest.mark.parametrize("replaced", REPLACEMENTS)
def test_a_tool_that_came_first_is_noticed(replaced: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(httpx.HTTPTransport, "handle_request", replaced(httpx.HTTPTransport.handle_request))
        watched = Watched((httpx.HTTPTransport, "handle_request"))
        assert watched.is_patched()
    assert not watched.is_patched()


def test_each_of_several_methods_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("send", "_transport_for_url"):
        with monkeypatch.context() as patch:
            patch.setattr(httpx.Client, name, by_function(getattr(httpx.Client, name)))
            assert CLIENT.is_patched()
            assert not TRANSPORT.is_patched()
        assert not CLIENT.is_patched()


@pytest.mark.parametrize(
    ("method", "owner"),
    [
        ("handle_request", httpcore.ConnectionPool),
        ("handle_request", httpcore.HTTPConnection),
        ("handle_async_request", httpcore.AsyncConnectionPool),
        ("handle_async_request", httpcore.AsyncHTTPConnection),
    ],
)
def test_methods_of_httpcore_count_once_it_is_loaded(method: str, owner: type, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not httpcore_is_patched(method)
    with monkeypatch.context() as patch:
        patch.setattr(owner, method, by_function(getattr(owner, method)))
        assert httpcore_is_patched(method)
        patch.delitem(sys.modules, "httpcore")
        assert not httpcore_is_patched(method)
    assert not httpcore_is_patched(method)
