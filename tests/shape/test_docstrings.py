"""What editors show of the hand-written public classes and functions is complete."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from typing import Any

import pytest

import openai_dual

NOUNS = frozenset({"press"})
"""Imperatives that end as a third person does."""


def public() -> Iterator[tuple[str, Any]]:
    """Yield the dotted name of each public class, method and function, and what it is."""
    for name in dir(openai_dual):
        each = getattr(openai_dual, name)
        ours = str(getattr(each, "__module__", "")).startswith("openai_dual") and "_generated" not in each.__module__
        if name.startswith("_") or not ours or not (inspect.isclass(each) or inspect.isfunction(each)):
            continue
        yield name, each
        for inner, member in vars(each).items() if inspect.isclass(each) else ():
            found = inspect.unwrap(getattr(member, "__func__", None) or getattr(member, "fget", None) or member)
            if not inner.startswith("_") and inspect.isfunction(found) and found.__module__.startswith("openai_dual"):
                yield f"{name}.{inner}", member if isinstance(member, property) else found


PUBLIC = dict(public())


def first_line(value: Any) -> str:
    return (inspect.getdoc(value) or "").partition("\n")[0]


def raised(function: Any) -> set[str]:
    """Return the errors that *function* itself raises, by `raise Name(...)`."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    raises = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    return {each.func.id for each in raises if isinstance(each, ast.Call) and isinstance(each.func, ast.Name)}


def test_there_are_many() -> None:
    assert 150 < len(PUBLIC)


@pytest.mark.parametrize("kind", [inspect.isclass, inspect.isfunction])
def test_each_has_a_sentence(kind: Any) -> None:
    assert [] == [name for name, each in PUBLIC.items() if kind(each) and not first_line(each).endswith(".")]


def test_functions_begin_with_an_imperative() -> None:
    words = {name: first_line(each).split()[0] for name, each in PUBLIC.items() if inspect.isfunction(each)}

    assert [] == [name for name, word in words.items() if word.endswith("s") and word.lower() not in NOUNS]


def test_errors_are_told() -> None:
    silent = {
        name: errors
        for name, each in PUBLIC.items()
        if inspect.isfunction(each)
        and (errors := {error for error in raised(each) if error not in (inspect.getdoc(each) or "")})
        and "raise" not in (inspect.getdoc(each) or "").lower()
    }

    assert {} == silent
