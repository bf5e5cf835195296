"""A bound operation builds its call, warns of deprecations at once, and offers the raw response and the call."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual._generated.api.beta.list_assistants import list_assistants
from openai_dual._generated.api.models.retrieve_model import retrieve_model
from openai_dual.binding.declarations import endpoint
from openai_dual.binding.resource import Method, Resource


class Opened(tuple[str, str]):
    """A context manager."""

    __slots__ = ()

    def __enter__(self) -> str:
        return "entered"

    def __exit__(self, *_: object) -> None: ...


class Executor:
    """An executor that returns the name of its method with the path of the call."""

    def __init__(self) -> None:
        self.warned: list[str] = []

    def execute(self, call: Any) -> tuple[str, str]:
        return "execute", call.path

    def respond(self, call: Any) -> tuple[str, str]:
        return "respond", call.path

    def open_response(self, call: Any) -> Opened:
        return Opened(("open_response", call.path))

    def warn_deprecated(self, call: Any) -> None:
        self.warned.append(call.operation.id)

    def __repr__(self) -> str:
        return "<the client>"


class Inner(Resource[Any]):
    retrieve = endpoint(retrieve_model)


class Outer(Resource[Any]):
    @property
    def inner(self) -> Inner:
        return Inner(self._executor)


@pytest.fixture
def executor() -> Executor:
    return Executor()


@pytest.fixture
def method(executor: Executor) -> Method[Any, Any, Any]:
    found: Any = Inner(executor).retrieve
    return found  # type: ignore[no-any-return]  # of an executor of any kind


def test_a_method_executes_its_call(method: Any) -> None:
    assert ("execute", "/models/m") == method("m")
    assert ("respond", "/models/m") == method.raw("m")
    assert Opened(("open_response", "/models/m")) == method.opened("m")
    assert "/models/m" == method.call("m").path


def test_a_method_looks_like_its_builder(method: Any) -> None:
    assert "retrieve" == method.__name__
    assert retrieve_model.__doc__ == method.__doc__
    assert "<method retrieve of <Inner of <the client>>>" == repr(method)


@pytest.mark.parametrize(
    ("build", "warned"), [(list_assistants, ["listAssistants"]), (lambda: retrieve_model("m"), [])]
)
def test_a_deprecated_operation_is_reported_when_it_is_called(
    executor: Executor, build: Any, warned: list[str]
) -> None:
    class Things(Resource[Any]):
        method = endpoint[Any, Any](build)

    things: Any = Things(executor)
    things.method()

    assert warned == executor.warned


def test_a_resource_is_made_of_an_executor_or_of_a_client(executor: Executor) -> None:
    outer: Any = Outer(executor)

    assert ("execute", "/models/m") == Inner(outer).retrieve("m")
    assert "<Inner of <the client>>" == repr(Inner(outer))


@pytest.mark.parametrize(
    ("value", "expected"), [("true", ("respond", "/models/m")), ("stream", "entered"), (None, ("execute", "/models/m"))]
)
def test_a_header_asks_for_the_response(method: Any, value: str | None, expected: Any) -> None:
    headers = {"x-other": "1"} if value is None else {"x-stainless-raw-response": value}

    assert expected == method("m", extra_headers=headers)
