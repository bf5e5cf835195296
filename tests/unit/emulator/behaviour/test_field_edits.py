"""Fields of bodies and events are set and removed by path."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.emulator.behaviour.field_edits import Edit, edited, parse_setting, remover, setter
from openai_dual.emulator.messages import Refusal


@pytest.mark.parametrize(
    ("edit", "value", "expected"),
    [
        (setter("a", None), {"a": 1}, {"a": None}),
        (setter("b", 1), {"a": 1}, {"a": 1, "b": 1}),
        (setter("a.b", ""), {"a": {"b": 1}}, {"a": {"b": ""}}),
        (setter("a.b", 0), {"a": [{"b": 1}, {}]}, {"a": [{"b": 0}, {"b": 0}]}),
        (remover("a"), {"a": 1, "b": 2}, {"b": 2}),
        (remover("a.b"), {"a": [{"b": 1}, {"b": 2, "c": 3}]}, {"a": [{}, {"c": 3}]}),
    ],
)
def test_a_field_is_edited(edit: Edit, value: Any, expected: Any) -> None:
    edit(value)

    assert value == expected


def test_each_event_is_edited() -> None:
    events = [b'event: x\ndata: {"a": 1}\n\n', b"data: [DONE]\n\n"]

    assert edited(events, [setter("a", 2)]) == [b'event: x\ndata: {"a":2}\n\n', b"data: [DONE]\n\n"]


def test_a_body_is_edited() -> None:
    assert edited(b'{"a": 1}', [remover("a")]) == b"{}"


@pytest.mark.parametrize("body", [b'{"a": 1}', [b'data: {"a": 1}\n\n']])
def test_an_edit_without_effect_is_refused(body: bytes | list[bytes]) -> None:
    with pytest.raises(Refusal, match="does not have"):
        edited(body, [remover("b")])


@pytest.mark.parametrize("written", ["a", "=1", "a=", "a={"])
def test_an_invalid_setting_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_setting(written)


def test_a_setting_is_parsed() -> None:
    assert parse_setting('a.b=""') == ("a.b", "")
