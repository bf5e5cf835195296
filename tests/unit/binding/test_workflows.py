"""Declared helpers hand what their function gives to the method of the executor that runs it."""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise
from typing import Any

import pytest

from openai_dual.binding.resource import Resource
from openai_dual.binding.workflows import each, generic_helper, helper, opening
from tests.support.paths import ROOT

TYPED = ["agents/sessions", "agents/artifacts", "chat/completions", "assistants/runs", "responses/responses"]
"""Modules whose helpers are typed by protocols."""


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


@pytest.mark.parametrize("module", TYPED)
def test_the_text_below_a_binding_is_that_of_its_function(module: str) -> None:
    tree = ast.parse((ROOT / f"src/openai_dual/helpers/{module}.py").read_text(encoding="utf-8"))
    texts = {node.name: ast.get_docstring(node) for node in tree.body if isinstance(node, ast.FunctionDef)}
    found = [
        (name, inspect.cleandoc(text))
        for cls in tree.body
        if isinstance(cls, ast.ClassDef)
        for bound, below in pairwise(cls.body)
        if (name := function_of(bound)) in texts and (text := literal(below)) is not None
    ]

    assert found
    assert [] == [name for name, text in found if text != texts[name]]


def function_of(node: ast.stmt) -> str:
    """Return the function that a binding is made of."""
    value = node.value if isinstance(node, ast.AnnAssign) else None
    argument = value.args[0] if isinstance(value, ast.Call) and value.args else None
    return argument.id if isinstance(argument, ast.Name) else ""


def literal(node: ast.stmt) -> str | None:
    value = node.value if isinstance(node, ast.Expr) else None
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None
