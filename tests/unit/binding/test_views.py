"""Views give the response in place of the value, also of methods that were replaced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import pytest

from openai_dual._generated.api.models.retrieve_model import retrieve_model
from openai_dual.binding.declarations import endpoint
from openai_dual.binding.resource import Resource
from openai_dual.binding.views import HEADER, View, asked
from openai_dual.binding.workflows import helper

Mode = Literal["raw", "stream"]


class Executor:
    """An executor that returns the name of its method with the path of the call."""

    def respond(self, call: Any) -> tuple[str, str]:
        return "respond", call.path

    def open_response(self, call: Any) -> tuple[str, str]:
        return "open_response", call.path

    def view(self, mode: Mode, helped: Any) -> tuple[Mode, Any]:
        return mode, helped

    def __repr__(self) -> str:
        return "<the client>"


def work(_: Any) -> Any:
    """Do not run."""


class Methods(Resource[Any]):
    retrieve = endpoint(retrieve_model)
    helped = helper(work)


class Inner(Methods):
    """As the classes of resources, which derive from the one with the declarations."""


class Outer(Resource[Any]):
    @property
    def inner(self) -> Inner:
        return Inner(self._executor)


@pytest.fixture
def outer() -> Any:
    return Outer(Executor())


def test_a_view_replaces_the_methods_of_nested_resources(outer: Any) -> None:
    assert ("respond", "/models/m") == outer.with_raw_response.inner.retrieve("m")
    assert ("open_response", "/models/m") == outer.with_streaming_response.inner.retrieve("m")
    assert "retrieve" == outer.with_raw_response.inner.retrieve.__name__


@pytest.mark.parametrize("mode", ["raw", "stream"])
@pytest.mark.parametrize("name", ["with_raw_response", "with_streaming_response", "missing"])
def test_a_view_has_nothing_but_resources_and_methods(outer: Any, mode: Mode, name: str) -> None:
    view = View(outer.inner, mode)

    assert f"<{mode} responses of <Inner of <the client>>>" == repr(view)
    with pytest.raises(AttributeError, match=f"'{name}'"):
        getattr(view, name)


def test_a_view_has_the_helpers(outer: Any) -> None:
    assert "raw" == outer.with_raw_response.inner.helped()[0]
    assert "stream" == outer.with_streaming_response.inner.helped()[0]


def test_a_view_is_kept_so_that_its_methods_can_be_replaced(outer: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = outer.inner
    monkeypatch.setattr(inner.with_raw_response, "retrieve", given_headers([]))

    assert "replaced" == inner.with_raw_response.retrieve("m")


def given_headers(seen: list[Any]) -> Callable[..., Any]:
    def replacement(*_: Any, extra_headers: Any = None) -> str:
        seen.append(extra_headers)
        return "replaced"

    return replacement


@pytest.mark.parametrize("own", [None, {"x-other": "1"}])
def test_a_replaced_method_is_called_with_the_header(outer: Any, monkeypatch: pytest.MonkeyPatch, own: Any) -> None:
    inner, seen = outer.inner, list[Any]()
    monkeypatch.setattr(inner, "retrieve", given_headers(seen))

    assert "replaced" == inner.with_raw_response.retrieve("m", extra_headers=own)
    assert [{**(own or {}), HEADER: "true"}] == seen


def test_a_wrapped_method_of_a_class_gives_what_the_view_asks_for(outer: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    original, seen = Inner.retrieve, list[str]()

    def traced(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append("traced")
        return original(self, *args, **kwargs)

    monkeypatch.setattr(Inner, "retrieve", traced)

    assert ("respond", "/models/m") == outer.with_raw_response.inner.retrieve("m")
    assert ["traced"] == seen


@pytest.mark.parametrize(
    ("headers", "mode", "left"),
    [
        ({HEADER: "true"}, "raw", None),
        ({HEADER.lower(): "stream", "a": "b"}, "stream", {"a": "b"}),
        ({"a": "b"}, None, {"a": "b"}),
        ({}, None, {}),
        (None, None, None),
        ("text", None, "text"),
        ({1: 2}, None, {1: 2}),
    ],
)
def test_the_header_is_read_and_removed(headers: Any, mode: str | None, left: Any) -> None:
    kwargs = {"extra_headers": headers}

    assert mode == asked(kwargs)
    assert {"extra_headers": left} == kwargs
