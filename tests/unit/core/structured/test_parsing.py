"""Typed tools in the form of each API, their namespaces, and texts read as types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from openai_dual.core.omit import omit
from openai_dual.core.structured.parsing import Readers, chat_tool, read_as, readers_of, responses_tool, typed_tools
from openai_dual.core.structured.schema import structured
from openai_dual.errors import StructuredAnswerError


@dataclass
class City:
    """A city."""

    name: str


CHAT = {"type": "function", "function": {"name": "f", "parameters": {}, "strict": True}}
FLAT = {"type": "function", "name": "f", "parameters": {}, "strict": True}


@pytest.mark.parametrize(
    ("tool", "expected"),
    [
        (CHAT, FLAT),
        (FLAT, FLAT),
        (CHAT | {"defer_loading": True}, FLAT | {"defer_loading": True}),
        (chat_tool(City), responses_tool(City)),
        (
            {"type": "namespace", "name": "n", "tools": [CHAT, {"type": "custom"}]},
            {"type": "namespace", "name": "n", "tools": [FLAT, {"type": "custom"}]},
        ),
        ({"type": "tool_search"}, {"type": "tool_search"}),
    ],
)
def test_tools_take_the_form_of_responses(tool: Any, expected: Any) -> None:
    assert [expected] == typed_tools([tool], "responses")[0]


def test_a_deferred_tool_says_so() -> None:
    assert responses_tool(City, defer_loading=True)["defer_loading"] is True
    assert "defer_loading" not in responses_tool(City)


@pytest.mark.parametrize(
    ("tool", "namespace", "expected"),
    [
        ("City", None, City("Oslo")),
        ("City", "City", City("Oslo")),
        ("City", "other", None),
        ("f", "crm", {"name": "Oslo"}),
        ("Town", "crm", City("Oslo")),
        ("f", None, None),
    ],
)
def test_calls_are_read_by_the_tool_of_their_namespace(tool: str, namespace: str | None, expected: Any) -> None:
    inside = {"type": "namespace", "name": "crm", "tools": [FLAT, responses_tool(City, name="Town")]}
    readers = Readers[Any](None, typed_tools([responses_tool(City), inside], "responses")[1])

    assert expected == readers.arguments(tool, '{"name": "Oslo"}', None, namespace)


@pytest.mark.parametrize("tools", [None, omit])
def test_no_tools_stay_none(tools: Any) -> None:
    assert (tools, {}) == typed_tools(tools)


@pytest.mark.parametrize("text", ['{"name": "Oslo"}', {"name": "Oslo"}])
def test_the_json_or_its_text_is_read(text: Any) -> None:
    assert City("Oslo") == read_as(structured(City, "format"), text, None)


def test_lone_surrogates_are_read() -> None:
    assert City("x\ud83d") == read_as(structured(City, "format"), '{"name":"x\ud83d"}', None)


@pytest.mark.parametrize("text", ["", "Oslo", '{"name": 1}', "[]", {"name": 1}])
def test_other_text_is_an_error_with_the_completion(text: Any) -> None:
    with pytest.raises(StructuredAnswerError) as caught:
        read_as(structured(City, "format"), text, "completion")

    assert "completion" == caught.value.completion


@pytest.mark.parametrize(
    ("content", "parse_as", "parsed", "requested"),
    [
        (City, omit, "City", "City"),
        (omit, City, "City", None),
        (City, None, None, "City"),
        ({"type": "json_object"}, City, "City", None),
        (omit, omit, None, None),
    ],
)
def test_the_parsed_type_may_differ_from_the_requested_one(
    content: Any, parse_as: Any, parsed: str | None, requested: str | None
) -> None:
    readers, asked = readers_of(content, parse_as, {}, "response_format", strict=True)

    assert (parsed, requested) == (readers.content and readers.content.name, asked and asked.name)
