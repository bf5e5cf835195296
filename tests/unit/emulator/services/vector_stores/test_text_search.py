"""Chunks, scores and filters of the search."""

from __future__ import annotations

import pytest

from openai_dual.emulator.services.vector_stores.text_search import Chunking, accepts, chunks, score, words

from .test_stores import YEAR, Answer


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (YEAR | {"type": "eq"}, True),
        (YEAR | {"type": "ne"}, False),
        (YEAR | {"type": "gt"}, False),
        (YEAR | {"type": "gte"}, True),
        (YEAR | {"type": "lt"}, False),
        (YEAR | {"type": "lte"}, True),
        ({"type": "in", "key": "year", "value": [1999, 2000]}, True),
        ({"type": "nin", "key": "year", "value": [1999, 2000]}, False),
        ({"type": "in", "key": "year", "value": 2000}, False),
        ({"type": "lt", "key": "year", "value": "2001"}, False),
        ({"type": "eq", "key": "month", "value": 1}, False),
        ({"type": "ne", "key": "month", "value": 1}, True),
        ({"type": "and", "filters": [YEAR | {"type": "eq"}, YEAR | {"type": "gt"}]}, False),
        ({"type": "or", "filters": [YEAR | {"type": "eq"}, YEAR | {"type": "gt"}]}, True),
    ],
)
def test_conditions(condition: Answer, expected: bool) -> None:
    assert expected == accepts(condition, {"year": 2000})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [""]),
        ("a b", ["a b"]),
        ("a b c d", ["a b c d"]),
        ("a b c d e f", ["a b c d", "c d e f"]),
        ("a b c d e", ["a b c d", "c d e"]),
    ],
)
def test_chunks_overlap(text: str, expected: list[str]) -> None:
    assert expected == chunks(text, Chunking(size=4, overlap=2))


def test_scores() -> None:
    assert [1.0, 0.5, 0.0, 0.0] == [score(words("Big cats!"), text) for text in ("CATS, big", "cats", "", "concat")]
    assert 0.0 == score(words("?"), "anything")
