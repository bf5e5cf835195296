"""Sentences and limits in docstrings.

Covers: words.
"""

from __future__ import annotations

import pytest

from codegen.decisions.docs import facts, sentence


@pytest.mark.parametrize(
    ("resource", "method", "expected"),
    [
        ("files", "retrieve", "Retrieve a file"),
        ("vector_stores.files", "list", "List files of a vector store"),
        ("batches", "cancel", "Cancel a batch"),
        ("evals", "update", "Change an eval"),
    ],
)
def test_sentences(resource: str, method: str, expected: str) -> None:
    assert expected == sentence(resource, method)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"minItems": 1, "maxItems": 2}, ["at least 1 element", "at most 2 elements"]),
        ({"maxLength": 1, "minimum": 1}, ["at least 1", "at most 1 character"]),
        ({"x-default": "é", "deprecated": True}, ['the service\'s default is "é"', "deprecated"]),
    ],
)
def test_limits_and_defaults_in_words(schema: dict[str, object], expected: list[str]) -> None:
    assert expected == facts(schema, {})
