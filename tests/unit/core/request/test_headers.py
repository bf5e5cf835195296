"""Headers are merged by name in any case, checked and encoded, and no message repeats a value."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.omit import omit
from openai_dual.core.request.headers import header_name, header_value, overlaid
from openai_dual.core.secrets import SecretBytes
from openai_dual.errors import InvalidParameterError


@pytest.mark.parametrize(
    ("overlays", "expected"),
    [
        ([], [(b"X-A", b"base"), (b"X-B", b"b")]),
        ([{"x-a": "near"}], [(b"X-B", b"b"), (b"x-a", b"near")]),
        ([{"x-a": "1"}, {"X-a": "2"}], [(b"X-B", b"b"), (b"X-a", b"2")]),
        ([{"X-A": "1", "x-a": "2"}], [(b"X-B", b"b"), (b"x-a", b"2")]),
        ([{"x-A": omit, "x-b": omit}], []),
        ([{"x-a": omit}, {"x-a": "again"}], [(b"X-B", b"b"), (b"x-a", b"again")]),
        ([{"X-C": " \u00fc\t"}], [(b"X-A", b"base"), (b"X-B", b"b"), (b"X-C", b"\xfc")]),
    ],
)
def test_a_header_replaces_one_of_the_same_name_in_any_case(overlays: Any, expected: Any) -> None:
    assert expected == overlaid([(b"X-A", b"base"), (b"X-B", b"b")], *overlays)


@given(st.lists(st.dictionaries(st.sampled_from(["X-A", "x-a", "X-a", "X-B", "x-b"]), st.sampled_from(["1", "2"]))))
def test_no_name_appears_twice(overlays: list[dict[str, str]]) -> None:
    names = [name.lower() for name, _ in overlaid([(b"x-A", b"0")], *overlays)]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\n", "\u00fc", b"a", None, 1])
def test_a_wrong_name_is_refused(name: Any) -> None:
    with pytest.raises(InvalidParameterError, match="not a header name"):
        header_name(name)


@pytest.mark.parametrize("value", ["canary\nb", "canary\u20ac", "canary\0", b"canary", None, 1])
def test_a_wrong_value_is_refused_and_not_repeated(value: Any) -> None:
    with pytest.raises(InvalidParameterError) as caught:
        header_value("X-A", value)

    assert f"header 'X-A': expected one line of Latin-1 text, got {type(value).__name__}" == str(caught.value)


@pytest.mark.parametrize(("name", "kind"), [("X-Api-Key", SecretBytes), ("Authorization", SecretBytes), ("X-A", bytes)])
def test_values_of_credential_like_headers_are_masked_in_reprs(name: str, kind: type) -> None:
    assert kind is type(header_value(name, "value"))
