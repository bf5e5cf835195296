"""A bound operation builds its call, warns of deprecations at once, and offers the raw response and the call."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual._generated.api.beta.list_assistants import list_assistants
from openai_dual._generated.api.models.retrieve_model import retrieve_model
from openai_dual.binding.declarations import endpoint
from openai_dual.binding.resource import Method, Resource, View, raw_response, streaming_response


class Executor:
    """An executor that returns the name of its method with the path of the call."""

    def __init__(self) -> None:
        self.warned: list[str] = []

    def execute(self, call: Any) -> tuple[str, str]:
        return "execute", call.path

    def respond(self, call: Any) -> tuple[str, str]:
        return "respond", call.path

    def open_response(self, call: Any) -> tuple[str, str]:
        return "open_response", call.path

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
    return Method(executor, retrieve_model, executor.execute)


def test_a_method_executes_its_call(method: Any) -> None:
    assert ("execute", "/models/m") == method("m")
    assert ("respond", "/models/m") == method.raw("m")
    assert ("open_response", "/models/m") == method.opened("m")
    assert "/models/m" == method.call("m").path


def test_a_method_looks_like_its_builder(method: Any) -> None:
    assert "retrieve_model" == method.__name__
    assert retrieve_model.__doc__ == method.__doc__
    assert "<method retrieve_model of <the client>>" == repr(method)


@pytest.mark.parametrize(
    ("build", "warned"), [(list_assistants, ["listAssistants"]), (lambda: retrieve_model("m"), [])]
)
def test_a_deprecated_operation_is_reported_when_it_is_called(
    executor: Executor, build: Any, warned: list[str]
) -> None:
    Method(executor, build, executor.execute)()

    assert warned == executor.warned


def test_a_view_replaces_the_methods_of_nested_resources(executor: Executor) -> None:
    outer: Any = Outer(executor)

    assert ("respond", "/models/m") == outer.with_raw_response.inner.retrieve("m")
    assert ("open_response", "/models/m") == outer.with_streaming_response.inner.retrieve("m")


@pytest.mark.parametrize("turn", [raw_response, streaming_response])
def test_a_view_has_nothing_but_resources_and_methods(executor: Executor, turn: Any) -> None:
    view = View(Outer(executor), turn)

    assert f"<{turn.__name__} of " == repr(view)[: len(turn.__name__) + 5]
    with pytest.raises(AttributeError, match="neither a resource nor a method"):
        _ = view.with_raw_response
