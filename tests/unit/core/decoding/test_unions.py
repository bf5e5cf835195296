"""The rules that choose the variant of a union, each as a table."""

from __future__ import annotations

from typing import Any, Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.decoding.decoders import each, nested
from openai_dual.core.decoding.model import Model, Unknown, new
from openai_dual.core.decoding.unions import by_type, fitting, tagged
from openai_dual.core.plain import to_plain


class _Kept(Model):
    __slots__ = ()

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        self._data = data
        return self


class Text(_Kept):
    __slots__ = ()


class Input(_Kept):
    __slots__ = ()


class Output(_Kept):
    __slots__ = ()


HERE = __name__
ITEM = tagged(
    "type",
    {
        "text": (HERE, "Text"),
        "message": tagged("role", {"user": (HERE, "Input"), "assistant": (HERE, "Output")}),
    },
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "text"}, Text),
        ({"type": "message", "role": "user"}, Input),
        ({"type": "message", "role": "assistant", "more": 1}, Output),
        ({"type": "message"}, Unknown),
        ({"type": "message", "role": "tool"}, Unknown),
        ({"type": "new_thing", "a": 1}, Unknown),
        ({"type": ["text"]}, Unknown),
        ({}, Unknown),
        ("text", str),
        (None, type(None)),
        ([1], list),
    ],
)
def test_tags(value: Any, expected: type) -> None:
    assert expected is type(ITEM(value))
    assert value == to_plain(ITEM(value))


def test_an_object_without_tag_goes_to_the_untagged_variant() -> None:
    decode = tagged("type", {"text": (HERE, "Text")}, untagged=nested(HERE, "Input"), other=lambda value: [value])
    values: list[Any] = [{"id": 1}, {"type": "x"}, "s"]
    assert [Input, Unknown, list] == [type(decode(value)) for value in values]


FIT = fitting(((HERE, "Text"), ["text"], ["logprobs"]), ((HERE, "Output"), ["text", "words"], ["duration"]))


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["text"], Text),
        (["text", "logprobs"], Text),
        (["text", "words"], Output),
        (["words", "duration", "text"], Output),
        ([], Text),
        (["else"], Text),
    ],
)
def test_best_fit(keys: list[str], expected: type) -> None:
    assert expected is type(FIT(dict.fromkeys(keys)))


def test_json_type_decides_between_object_array_and_scalar() -> None:
    decode = by_type(obj=nested(HERE, "Text"), array=each(nested(HERE, "Input")))
    values: list[Any] = [{}, [{}], "s", 1]
    assert [Text, list, str, int] == [type(decode(value)) for value in values]
    assert [Input] == [type(item) for item in decode([{}])]


@given(st.dictionaries(st.text(), st.none() | st.integers() | st.lists(st.text())))
def test_no_object_is_refused_or_changed(value: dict[str, Any]) -> None:
    for decode in (ITEM, FIT, by_type(obj=ITEM)):
        assert value == to_plain(decode(value))
