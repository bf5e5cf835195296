"""Functions as tools: the schema of their parameters, and the keywords made of JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal

import pytest

from openai_dual.core.structured.parameters import parameter_docs
from openai_dual.core.structured.schema import structured_parameters
from openai_dual.core.workflows.toolbox import Tool, tool
from openai_dual.errors import InvalidParameterError


def weather(city: str, days: Annotated[int, "how many"] = 1, *, unit: Literal["c", "f"] | None = None) -> str:
    """Tell the weather
    of a city.

    More about it.

    Args:
        city (str): where,
            by name
        unit: of the degrees

    Returns:
        text: a sentence
    """
    return f"{city}, {days}, {unit}"


def plain(text: str) -> str:
    """:param text: to be returned"""
    return text


@tool(name="other", description="Something else.")
def renamed() -> None:
    """Do it."""


def test_the_parameters_are_a_strict_schema() -> None:
    choice = {"type": "string", "enum": ["c", "f"]}
    null = {"type": "null"}
    unit = {"anyOf": [choice, null], "description": "of the degrees"}
    days = {"anyOf": [{"type": "integer", "description": "how many"}, null]}

    assert {
        "name": "weather",
        "description": "Tell the weather of a city.",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "where, by name"},
                "days": days,
                "unit": unit,
            },
            "required": ["city", "days", "unit"],
            "additionalProperties": False,
        },
    } == tool(weather).param


def test_a_null_leaves_a_parameter_with_a_default_out() -> None:
    keywords = structured_parameters(weather, "tools").read({"city": "Oslo", "days": None, "unit": "c"})

    assert {"city": "Oslo", "unit": "c"} == keywords


def test_a_tool_is_still_the_function() -> None:
    made: Tool[..., str] = tool(weather)

    assert ("Oslo, 2, None", "weather", "<tool weather>") == (made("Oslo", 2), made.__name__, repr(made))  # type: ignore[attr-defined]  # taken over from the function
    assert ("other", "Something else.", None) == (renamed.name, renamed.description, renamed())


def test_a_method_has_no_parameter_for_its_object() -> None:
    class Forecast:
        def of(self, city: str) -> str:
            return city

    assert ["city"] == list(tool(Forecast().of).param["parameters"]["properties"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        (
            "Do it.\n\nArgs:\n    a: one\n    b: two\n      and more\n\nReturns:\n    c: three",
            {"a": "one", "b": "two and more"},
        ),
        (":param a: one\n:param int b: two\n  and more\n:returns: three", {"a": "one", "b": "two and more"}),
        ("a: one", {}),
    ],
)
def test_docstrings_say_what_parameters_are(text: str, expected: dict[str, str]) -> None:
    assert expected == parameter_docs(text)


def untyped(a) -> None: ...  # type: ignore[no-untyped-def]  # that is the point  # noqa: ANN001


def several(*a: int) -> None: ...


def first(a: int, /) -> None: ...


def loose(a: dict[str, int]) -> None: ...


def undefined(a: Nowhere) -> None: ...  # type: ignore[name-defined]  # that is the point  # noqa: F821


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (untyped, r"tools: untyped\.a: expected a parameter with a type"),
        (several, r"tools: several\.a: expected a parameter that can be given by its name"),
        (first, r"tools: first\.a: expected a parameter that can be given by its name"),
        (loose, r"tools: loose\.a: .*dict"),
        (undefined, r"tools: undefined: .*Nowhere"),
    ],
)
def test_what_cannot_be_expressed_is_refused_by_its_place(function: Callable[..., Any], message: str) -> None:
    with pytest.raises(InvalidParameterError, match=message):
        tool(function)


def test_a_docstring_of_fields_alone_is_no_description() -> None:
    assert (None, "to be returned") == (
        tool(plain).description,
        tool(plain).param["parameters"]["properties"]["text"]["description"],
    )
