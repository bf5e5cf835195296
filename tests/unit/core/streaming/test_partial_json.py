"""JSON that arrives piece by piece: at every moment what jiter reads of all that has come."""

from __future__ import annotations

import json
from typing import Any

import jiter
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.streaming.partial_json import PartialJSON
from openai_dual.core.streaming.text_builder import TextBuilder


def whole(text: str) -> Any:
    """Read all of the beginning *text* at once."""
    try:
        return jiter.from_json(text.encode(), partial_mode="trailing-strings")
    except ValueError:
        return None


def told(text: str, size: int = 1) -> list[Any]:
    """Return the parsed value after each chunk of *size* characters."""
    arriving = PartialJSON()
    values = []
    for at in range(0, len(text), size):
        arriving.feed(text[at : at + size])
        values.append(arriving.value)
    return values


TEXTS = [
    '{"a": "x", "b": [1, 2.5, -3e2, true, false, null, {}], "c": {"d": []}} \n',
    '["tab\\t quote\\" slash\\\\ \\u00e9 \\ud83d\\ude00 é 😀 \\\\u12", "", "\\\\"]',
    '  "text"  ',
    " 12.5 ",
    "true",
    '{"a": 1, "a": {"b": "x"}, "a": "last"}',
    "[[[[1], [2]], []], [3]]",
    "[" * 210,
    "[NaN, Infinity, -Infinity, 12345678901234567890123, 1E400]",
]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
@pytest.mark.parametrize("size", [1, 2, 7])
def test_at_every_moment_what_has_come_is_read(text: str, size: int) -> None:
    expected = [whole(text[: at + size]) for at in range(0, len(text), size)]

    assert repr(expected) == repr(told(text, size))  # NaN does not equal itself


@pytest.mark.parametrize(
    "text",
    [
        "Hello, [world]",
        "Hello",
        "truest",
        "{a: 1}",
        '{"a" 1}',
        '{"a": 1,}',
        "[1,]",
        "[,]",
        '["a" "b"]',
        '{"a": tru1}',
        "[01]",
        "[1}",
        '{"a": 1]',
        '["\\x"]',
        '["\\ud83dx"]',
        '["\\ude00"]',
        '["\\u12g4"]',
        '["line\nfeed"]',
        "{1: 2}",
        "]",
        "[1 2]",
        '{"a"}',
        "[-]",
        '["\ud800"]',
        '{"a": 1} and more',
    ],
)
def test_what_is_no_json_is_not_read_any_more(text: str) -> None:
    assert [whole(text[: at + 1]) for at in range(len(text))] == told(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


@given(JSON, st.booleans(), st.none() | st.integers(1, 2), st.lists(st.integers(1, 9), min_size=1))
def test_however_it_is_cut(value: Any, ascii_only: bool, indent: int | None, sizes: list[int]) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    arriving, at = PartialJSON(), 0
    while at < len(text):
        size = sizes[at % len(sizes)]
        arriving.feed(text[at : at + size])
        at += size
        assert whole(text[:at]) == arriving.value


TOKENS = ["{", "}", "[", "]", ":", ",", " 12 ", " true ", '"', "a", "\\", "\\u00e9", "\\ud83d", "\\ude00", "u0", "\n"]


@given(st.lists(st.sampled_from(TOKENS), max_size=20))
def test_whatever_it_is(tokens: list[str]) -> None:
    text = "".join(tokens)

    assert [whole(text[: at + 1]) for at in range(len(text))] == told(text)


def test_what_was_read_does_not_change_when_more_comes() -> None:
    arriving = PartialJSON()
    arriving.feed('{"a": ["x')
    before = arriving.value
    arriving.feed('y", 1')

    assert [{"a": ["x"]}, {"a": ["xy", 1]}] == [before, arriving.value]


def test_nor_is_what_comes_changed_with_what_was_read() -> None:
    arriving = PartialJSON()
    arriving.feed('{"a": [1, ')
    arriving.value["a"].append("mine")
    arriving.feed("2, ")

    assert {"a": [1, 2]} == arriving.value


def test_a_text_read_as_it_grows_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    fed: list[str] = []
    feed = PartialJSON.feed

    def counted(self: PartialJSON, piece: str) -> None:
        fed.append(piece)
        feed(self, piece)

    monkeypatch.setattr(PartialJSON, "feed", counted)
    text = TextBuilder()
    values = []
    for piece in ('{"a": ', "[1, 2", ", 3", "]}"):
        text.append(piece)
        assert text.parsed(text.length) == text.parsed(text.length)
        values.append(text.parsed(text.length))

    assert [{}, {"a": [1, 2]}, {"a": [1, 2, 3]}, {"a": [1, 2, 3]}] == values
    assert '{"a": [1, 2, 3]}' == "".join(fed)
    assert {"a": [1]} == text.parsed(8)
