"""A line ends with LF, CRLF or CR, and with nothing else, however the text is cut into chunks."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.decoding.lines import iter_lines, split_lines

TEXT = st.text(st.sampled_from("ab\r\n\u2028\u2029\x85\v\f\x1c\x1d\x1e"), max_size=12)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("a", ["a"]),
        ("a\n", ["a"]),
        ("a\nb\r\nc\rd", ["a", "b", "c", "d"]),
        ("\n\r\n\r", ["", "", ""]),
        ("a\u2028b\u2029c\x85d\ve\ff\x1cg\x1dh\x1ei", ["a\u2028b\u2029c\x85d\ve\ff\x1cg\x1dh\x1ei"]),
    ],
)
def test_lines_are_split(text: str, lines: list[str]) -> None:
    assert lines == split_lines(text)


@given(TEXT)
def test_nothing_but_line_ends_is_lost(text: str) -> None:
    assert re.sub(r"[\r\n]", "", text) == "".join(split_lines(text))


@given(st.lists(TEXT))
def test_chunks_make_no_difference(chunks: list[str]) -> None:
    assert split_lines("".join(chunks)) == list(iter_lines(chunks))
