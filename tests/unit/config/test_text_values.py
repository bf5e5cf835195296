"""Texts of environment variables as values."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.config import text_values
from openai_dual.config.text_values import UnreadableError


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (text_values.text, " a ", " a "),
        (text_values.yes_or_no, "Yes", True),
        (text_values.yes_or_no, " off ", False),
        (text_values.number, "2e3", 2000.0),
        (text_values.whole, " 7", 7),
        (text_values.or_none(text_values.whole), "None", None),
        (text_values.or_none(text_values.whole), "3", 3),
        (text_values.default_or_none(dict), "on", {}),
        (text_values.default_or_none(dict), "0", None),
        (text_values.headers, "A: b:c\n\nD:\n", {"A": "b:c", "D": ""}),
        (text_values.query, "a=1&b=&c=%20", {"a": "1", "b": "", "c": " "}),
        (text_values.paths, "cert.pem", "cert.pem"),
        (text_values.paths, os.pathsep.join(["a", "b"]), ("a", "b")),
    ],
)
def test_texts_are_read(read: Callable[[str], Any], text: str, value: object) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (text_values.yes_or_no, "maybe", "true or false"),
        (text_values.default_or_none(dict), "2", "true or false"),
        (text_values.number, "soon", "a number"),
        (text_values.whole, "1.5", "a whole number"),
        (text_values.headers, "no colon", "lines of the form 'name: value'"),
        (text_values.headers, ": no name", "lines of the form 'name: value'"),
    ],
)
def test_a_text_that_cannot_be_read_says_what_was_expected(
    read: Callable[[str], Any], text: str, expected: str
) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(text)

    assert str(caught.value) == expected


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (text_values.yes_or_no, text_values.number, text_values.whole, text_values.headers, text_values.query):
        try:
            read(text)
        except UnreadableError as error:
            assert str(error)  # noqa: PT017 (both outcomes are fine)
