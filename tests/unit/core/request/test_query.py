"""Query strings: how values are written, and how layers of parameters replace each other."""

from __future__ import annotations

from enum import Enum
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.omit import omit
from openai_dual.core.request.query import encode_query, merged_query
from openai_dual.errors import InvalidParameterError


class Order(str, Enum):  # noqa: UP042 (its text is not its value, as in many enums of callers)
    UP = "up"


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("a", [1, "b c"])], "a%5B%5D=1&a%5B%5D=b%20c"),
        ([("a", {"k": {"l": True}})], "a%5Bk%5D%5Bl%5D=true"),
        ([("a", omit), ("b", False), ("c", 1.5)], "b=false&c=1.5"),
        ([("a", ["x", omit])], "a%5B%5D=x"),
        ([("ä&", "=/?")], "%C3%A4%26=%3D%2F%3F"),
        ([("a", [])], ""),
        ([("a", Order.UP)], "a=up"),
    ],
)
def test_query_strings(pairs: Any, expected: str) -> None:
    assert expected == encode_query(pairs)


@pytest.mark.parametrize(("name", "value"), [("a", object()), ("a", "\ud800"), ("\ud800", "a"), (1, "a")])
def test_a_query_value_that_no_url_holds_is_named(name: Any, value: object) -> None:
    with pytest.raises(InvalidParameterError, match=f"^query parameter {name!r}".replace("\\", "\\\\")):
        encode_query([(name, value)])


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        (["a=1&a=2", [("b", 3)]], "a=1&a=2&b=3"),
        (["a=1", [("a", 2)], "a=3"], "a=3"),
        (["a=%2F&b=+", []], "a=%2F&b=+"),
        (["a=1&flag&", [("a", omit)]], "flag"),
        ([[("a", {1: "x", None: "y"})]], "a%5B1%5D=x&a%5Bnull%5D=y"),
    ],
)
def test_a_later_layer_replaces_names_of_earlier_ones(layers: Any, expected: str) -> None:
    assert expected == merged_query(*layers)


NAMES = st.sampled_from(["a", "b", "c%", "ä"])
LAYER = st.dictionaries(NAMES, st.text(max_size=3))


@given(st.lists(LAYER, max_size=4), st.lists(st.booleans(), min_size=4, max_size=4))
def test_layers_merge_as_dicts_do_whether_as_pairs_or_as_text(layers: list[dict[str, str]], texts: list[bool]) -> None:
    expected: dict[str, str] = {}
    for layer in layers:
        expected |= layer

    given_layers = [
        encode_query(layer.items()) if text else list(layer.items()) for layer, text in zip(layers, texts, strict=False)
    ]
    found = parse_qsl(merged_query(*given_layers), keep_blank_values=True, strict_parsing=False)

    assert sorted(expected.items()) == sorted(found)
