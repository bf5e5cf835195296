"""Text that arrives in pieces, and objects that deltas extend."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.streaming.text_builder import TextBuilder, grown, joined_name, merge, number_of


def merged(*deltas: dict[str, Any]) -> dict[str, Any]:
    whole: dict[str, Any] = {}
    for delta in deltas:
        merge(whole, delta)
    copy: dict[str, Any] = grown(whole)
    return copy


@given(st.lists(st.text(max_size=4)), st.data())
def test_text_is_the_pieces_joined_whenever_it_is_read(pieces: list[str], data: st.DataObject) -> None:
    text, expected = TextBuilder(), ""
    for piece in pieces:
        text.append(piece)
        expected += piece
        if data.draw(st.booleans()):
            assert (expected, str(text)) == (text.text, expected)

    length = data.draw(st.integers(0, len(expected)))
    assert (len(expected), expected[:length]) == (text.length, text.first(length))


def test_an_earlier_state_stays_readable() -> None:
    text = TextBuilder("Hel")
    text.append("lo")

    assert ("Hel", "Hello", "TextBuilder('Hello')") == (text.first(3), text.text, repr(text))


def test_json_is_parsed_as_it_grows_and_again_from_the_start() -> None:
    text = TextBuilder(json.dumps({"a": [1, 2]}))

    assert [None, {}, {"a": [1]}, {"a": [1, 2]}] == [text.parsed(length) for length in (0, 4, 8, text.length)]
    assert {"a": [1]} == text.parsed(8)


MERGED: list[tuple[list[dict[str, Any]], dict[str, Any]]] = [
    ([{"a": "x"}, {"a": "y"}], {"a": "xy"}),
    ([{"a": None}, {"a": "x"}, {"a": None}], {"a": "x"}),
    ([{"a": {"b": "x"}}, {"a": {"b": "y", "c": 1}}], {"a": {"b": "xy", "c": 1}}),
    ([{"id": "1"}, {"id": "2"}, {"id": ""}], {"id": "2"}),
    ([{"format": "v1"}, {"format": "v1"}], {"format": "v1"}),
    ([{"name": "get"}, {"name": "get"}], {"name": "get"}),
    ([{"name": "get"}, {"name": "_it"}], {"name": "get_it"}),
    ([{"a": [{"index": 0, "t": "x"}]}, {"a": [{"index": 0, "t": "y"}]}], {"a": [{"index": 0, "t": "xy"}]}),
    ([{"a": [{"t": "x"}]}, {"a": [{"t": "y"}, 1]}], {"a": [{"t": "x"}, {"t": "y"}, 1]}),
    ([{"a": 1}, {"a": 2}], {"a": 2}),
    ([{"a": "x"}, {"a": {"b": 1}}], {"a": {"b": 1}}),
]


@pytest.mark.parametrize(("deltas", "expected"), MERGED)
def test_deltas_are_merged_by_the_kind_of_each_value(deltas: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    assert expected == merged(*deltas)


@pytest.mark.parametrize(
    ("current", "piece", "expected"), [("", "f", "f"), ("f", "f", "f"), ("get", "get_it", "get_it"), ("a", "b", "ab")]
)
def test_a_name_is_repeated_or_continued(current: str, piece: str, expected: str) -> None:
    assert expected == joined_name(current, piece)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, 0), ("2", 2), ("", None), ("-1", None), ("x", None), (None, None), (True, None), (1.0, None)],
)
def test_an_index_is_a_number_or_its_text(value: Any, expected: int | None) -> None:
    assert expected == number_of(value)
