"""Declared helpers hand what their function gives to the method of the executor that runs it."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.binding.resource import Resource
from openai_dual.binding.workflows import each, generic_helper, helper, opening


class Executor:
    """An executor that returns the name of its method with its argument."""

    def follow(self, workflow: Any) -> tuple[str, Any]:
        with pytest.raises(StopIteration) as ended:
            next(workflow)
        return "follow", ended.value.value

    def each(self, parts: Any) -> tuple[str, Any]:
        return "each", parts

    def open_stream(self, given: Any) -> tuple[str, Any]:
        return "open_stream", given


def function(_: Any, value: int = 0) -> Any:
    """Document the method."""
    return value


def work(_: Any, value: int = 0) -> Any:
    """Document the method."""
    yield from ()
    return value


def open_it(value: int = 0) -> Any:
    """Document the method."""
    return value


class Things(Resource[Any]):
    helped = helper(work)
    typed = generic_helper[Any, Any](work)
    every = each(function)
    opened = opening[Any, Any](open_it)


@pytest.mark.parametrize(
    ("name", "run"), [("helped", "follow"), ("typed", "follow"), ("every", "each"), ("opened", "open_stream")]
)
def test_the_executor_runs_what_the_function_gives(name: str, run: str) -> None:
    method = getattr(Things(Executor()), name)

    assert (run, 7) == method(7)
    assert (run, 8) == method(value=8)
    assert "Document the method." == method.__doc__
    assert isinstance(vars(Things)[name], type(getattr(Things, name)))
